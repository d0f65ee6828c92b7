import { parseArgs } from 'node:util';
import { startComfy } from '../node_bridge/launcher/real-comfy.ts';
import { startStandIn } from '../tests/support/stand-in.ts';
import { besideOthers } from './beside-others.ts';
import { entryBytes, firstOpenBytes } from './bytes.ts';
import { cancelled } from './cancelled.ts';
import { costs } from './cost.ts';
import { line, type Figure } from './report.ts';
import { resumed } from './resume.ts';
import { idleGaps, longFrames, shortFrames } from './throughput.ts';

/**
 * `npm run bench [-- --full] [--only a2,g2] [--stand-in]`: each line is a ratio and its goal; ends with 1 when a goal is
 * missed. The stand-in speaks the newest protocol; the real server is the packaged 0.3.75.
 */
const { values } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    only: { type: 'string' },
    'stand-in': { type: 'boolean', default: false },
  },
});
const { full } = values;
const all = [3, 7, 20, 50];

const benches: Record<string, (url: string) => Figure[] | Promise<Figure[]>> = {
  e1: () => entryBytes(),
  e2: async (url) => [await firstOpenBytes(url)],
  a2: (url) => shortFrames(url, full ? all : [7, 20], 9),
  b1: (url) => idleGaps(url, 50),
  g2: (url) => resumed(url, 10_000),
  i1: (url) => cancelled(url, 20_000),
  h1: (url) => costs(url, full ? [10, 25, 50, 100, 200] : [10, 25, 50], 30_000, full ? 1 : 0.2),
  queue: (url) => besideOthers(url, 40_000),
  a1: (url) => longFrames(url, full ? all : [3, 7], full ? 5 : 3),
};

const wanted = values.only?.split(',') ?? Object.keys(benches);
const server = await startServer();
const missed: Figure[] = [];

try {
  console.log(`Target: ${server.name} at ${server.url}${full ? '' : ' (--full for more frames and pairs)'}`);
  if (wanted.includes('a2')) await shortFrames(server.url, [3], 1);
  for (const name of wanted) {
    for (const figure of (await benches[name]?.(server.url)) ?? []) {
      console.log(line(figure));
      if (!(figure.ratio <= figure.goal)) missed.push(figure);
    }
  }
} finally {
  await server.stop();
}
process.exitCode = missed.length > 0 ? 1 : 0;

async function startServer() {
  if (values['stand-in']) return { name: 'the stand-in', ...(await startStandIn({ previews: true })) };
  const { url, clean } = await startComfy({ testNodes: true });
  return { name: 'real ComfyUI', url, stop: clean };
}
