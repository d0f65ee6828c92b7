import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sequenceSchema } from '../web/core/sequence.ts';
import type { StandIn } from '../tests/support/stand-in.ts';
import type { Figure } from './report.ts';
import type { Held } from './soak-gauge.ts';

const SETTLED = 3;

/** What the page held after the third sequence against the last, and whether each frame was drawn exactly once. */
export async function judge(
  server: StandIn,
  held: Held[],
  sequences: number,
  frames: number,
): Promise<Figure[]> {
  const [from, to] = [least(held.slice(SETTLED - 1, SETTLED + 2)), least(held.slice(-3))];
  const since = `least of sequences ${SETTLED} to ${SETTLED + 2}, least of the last three`;
  const drawn = drawnFrames(server.base);
  const wanted = sequences * frames;
  const posts = (await server.log()).filter(
    ({ method, path: route }) => method === 'POST' && route.endsWith('/prompt'),
  ).length;
  const change = (name: 'nodes' | 'listeners') => Math.abs(to[name] / from[name] - 1);
  return [
    { name: 'soak heap growth, MB', ratio: (to.heapBytes - from.heapBytes) / 1e6, goal: 15, note: since },
    {
      name: 'soak DOM nodes, change',
      ratio: change('nodes'),
      goal: 0.02,
      note: `${from.nodes} to ${to.nodes}`,
    },
    {
      name: 'soak listeners, change',
      ratio: change('listeners'),
      goal: 0.02,
      note: `${from.listeners} to ${to.listeners}`,
    },
    {
      name: 'soak object URLs',
      ratio: Math.max(...held.map(({ mostUrls }) => mostUrls)),
      goal: 60,
      note: `most at once; ${to.urls} at the end`,
    },
    { name: 'soak frames lost', ratio: wanted - drawn, goal: 0, note: `${drawn} of ${wanted} drawn` },
    { name: 'soak frames repeated', ratio: posts - wanted, goal: 0, note: `${posts} jobs sent` },
  ];
}

/** ComfyUI's own page makes and drops things by itself: of three readings the least is what is held. */
function least(held: Held[]): Held {
  const of = (name: keyof Held) => Math.min(...held.map((one) => one[name]));
  return {
    heapBytes: of('heapBytes'),
    nodes: of('nodes'),
    listeners: of('listeners'),
    urls: of('urls'),
    mostUrls: of('mostUrls'),
  };
}

function drawnFrames(base: string): number {
  const folder = path.join(base, 'output', 'sequences');
  return globSync('*/sequence.json', { cwd: folder })
    .map((file) => sequenceSchema.parse(JSON.parse(readFileSync(path.join(folder, file), 'utf8'))))
    .reduce(
      (sum, sequence) => sum + sequence.frames.filter(({ activeTake }) => activeTake !== null).length,
      0,
    );
}
