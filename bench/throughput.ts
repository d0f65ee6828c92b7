import type { ApiGraph } from '../web/core/api-graph.ts';
import { frameGraph } from '../web/core/graph/frame-graph.ts';
import { bareScript, gaps, spansOf, wall, type Span } from './bare.ts';
import { saving, sleeping, type Drawn } from './graphs.ts';
import { studioRun } from './ours.ts';
import { median, spread, type Figure } from './report.ts';

let seeds = 1;

/** Graphs of a bare script: as ours, with seeds of their own, so that nothing comes from the server's cache. */
function bareGraphs(drawn: Drawn, frames: number): ApiGraph[] {
  seeds += frames;
  return Array.from({ length: frames }, (_, index) =>
    frameGraph({
      ...drawn,
      prompt: `bare ${index}`,
      seed: seeds + index,
      width: 64,
      height: 64,
      steps: null,
      cfg: null,
      prefix: `bare/${seeds + index}`,
    }),
  );
}

async function pair(url: string, drawn: Drawn, frames: number): Promise<{ ours: Span[]; bare: Span[] }> {
  seeds += frames;
  const ours = async () => spansOf(url, await studioRun(url, drawn, frames, seeds));
  const bare = async () => spansOf(url, await bareScript(url, bareGraphs(drawn, frames)));
  // The order within a pair changes, so that whatever the first one pays is paid by both.
  if (seeds % 2 === 0) return { ours: await ours(), bare: await bare() };
  const first = await bare();
  return { bare: first, ours: await ours() };
}

async function wallRatios(url: string, drawn: Drawn, frames: number, pairs: number): Promise<number[]> {
  const ratios: number[] = [];
  for (let index = 0; index < pairs; index += 1) {
    const { ours, bare } = await pair(url, drawn, frames);
    ratios.push(wall(ours) / wall(bare));
  }
  return ratios;
}

/** a1: frames of two seconds, wall time against a bare script that posts all at once. */
export async function longFrames(url: string, counts: number[], pairs: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const frames of counts) {
    const ratios = await wallRatios(url, sleeping(2), frames, pairs);
    figures.push({ name: `a1 N=${frames}`, ratio: median(ratios), goal: 1.02, note: spread(ratios) });
  }
  return figures;
}

/** a2: the same with the smallest real pictures, where our own work would show most. */
export async function shortFrames(url: string, counts: number[], pairs: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const frames of counts) {
    const ratios = await wallRatios(url, saving(), frames, pairs);
    figures.push({ name: `a2 N=${frames}`, ratio: median(ratios), goal: 1.1, note: spread(ratios) });
  }
  return figures;
}

// The server collects garbage at most every 10 s, between prompts: a gap that holds a collection is told apart.
const collection = 100;

/** b1: idle time between frames of 200 ms: median within 1 ms of the bare script's, by the server's clock. */
export async function idleGaps(url: string, frames: number): Promise<Figure[]> {
  const { ours, bare } = await pair(url, sleeping(0.2), frames);
  const quiet = (spans: Span[]) => gaps(spans).filter((gap) => gap < collection);
  const [mine, theirs] = [median(quiet(ours)), median(quiet(bare))];
  const p95 = quiet(ours).toSorted((a, b) => a - b)[Math.floor(quiet(ours).length * 0.95)] ?? Number.NaN;
  return [
    {
      name: 'b1 median gap over bare, ms',
      ratio: mine - theirs,
      goal: 1,
      note: `ours ${mine} ms, bare ${theirs} ms`,
    },
    {
      name: 'b1 p95 gap, ms',
      ratio: p95,
      goal: 5,
      note: `${gaps(ours).length - quiet(ours).length} gaps with a collection apart`,
    },
  ];
}
