import { parseArgs } from 'node:util';
import { startComfy } from '../node_bridge/launcher/real-comfy.ts';
import { entryBytes, firstOpenBytes } from './bytes.ts';
import { line, type Figure } from './report.ts';
import { idleGaps, longFrames, shortFrames } from './throughput.ts';

/** `npm run bench [-- --full]`: each line is a ratio and its goal; ends with 1 when a goal is missed. */
const { values } = parseArgs({ options: { full: { type: 'boolean', default: false } } });

const comfy = await startComfy({ testNodes: true });
const missed: Figure[] = [];
const show = (figures: Figure[]) => {
  for (const figure of figures) console.log(line(figure));
  missed.push(...figures.filter(({ ratio, goal }) => !(ratio <= goal)));
};

try {
  console.log(
    `Target: real ComfyUI at ${comfy.url}${values.full ? '' : ' (--full for N = 20 and 50 and more pairs)'}`,
  );
  show(entryBytes());
  show([await firstOpenBytes(comfy.url)]);
  await shortFrames(comfy.url, [3], 1);
  show(await shortFrames(comfy.url, values.full ? [3, 7, 20, 50] : [7, 20], 9));
  show(await idleGaps(comfy.url, 50));
  show(await longFrames(comfy.url, values.full ? [3, 7, 20, 50] : [3, 7], values.full ? 5 : 3));
} finally {
  await comfy.clean();
}
process.exitCode = missed.length > 0 ? 1 : 0;
