import { parseArgs } from 'node:util';
import { startStandIn } from '../tests/support/stand-in.ts';
import { prepareRealComfy } from '../node_bridge/launcher/real-comfy.ts';
import { launchBrowser, openComfy, openPanel } from '../tests/e2e/support/browser.ts';
import { line, type Figure } from './report.ts';
import { judge } from './soak-judge.ts';
import { drawSequence, watchUrls } from './soak-page.ts';
import { Gauge } from './soak-gauge.ts';

/**
 * `node bench/soak.ts [--sequences 20] [--frames 50]`: so many sequences one after the other in one real page, with
 * previews, on the stand-in's quick frames; what the page holds is measured after each, garbage collected first.
 */
const { values } = parseArgs({
  options: { sequences: { type: 'string', default: '20' }, frames: { type: 'string', default: '50' } },
});
const [sequences, frames] = [Number(values.sequences), Number(values.frames)];

const { pages } = await prepareRealComfy();
const server = await startStandIn({
  page: pages.newest,
  stepSeconds: 0.002,
  previews: true,
  models: { checkpoints: ['sd15.safetensors'] },
});
const browser = await launchBrowser();
let missed = 0;
try {
  const page = await openComfy(browser, server.url);
  await watchUrls(page);
  await openPanel(page);
  const gauge = await Gauge.on(page);
  const held = [];
  for (let number = 1; number <= sequences; number += 1) {
    const startMs = Date.now();
    await drawSequence(page, frames, number === 1);
    const state = await gauge.read();
    held.push(state);
    const told = `${(state.heapBytes / 1e6).toFixed(1)} MB, ${state.nodes} nodes, ${state.listeners} listeners`;
    console.log(
      `${number}: ${((Date.now() - startMs) / 1000).toFixed(0)} s, ${told}, ${state.urls} object URLs`,
    );
  }
  const figures: Figure[] = await judge(server, held, sequences, frames);
  for (const figure of figures) {
    console.log(line(figure));
    if (!(figure.ratio <= figure.goal)) missed += 1;
  }
} finally {
  await browser.close();
  await server.stop();
}
process.exitCode = missed > 0 ? 1 : 0;
