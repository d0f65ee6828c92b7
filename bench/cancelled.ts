import { isGenerating } from '../web/core/run/run.ts';
import { until } from '../tests/support/studios.ts';
import { counted } from './counted.ts';
import { sleeping } from './graphs.ts';
import { benchSequence, startRun } from './ours.ts';
import { queueWhere, type Queue } from './queue.ts';
import type { Figure } from './report.ts';

const FRAMES = 50;

/** TestSleep looks every 50 ms whether it was interrupted, as a sampler does between its steps. */
const STEP = 50;

/** i1: from the click on Cancel to a server that has none of our 50 jobs. */
export async function cancelled(url: string, seed: number): Promise<Figure[]> {
  const meter = counted(url);
  const { host, db, openSocket } = meter;
  const { studio } = await startRun(host, benchSequence(sleeping(5), FRAMES, seed), { db, openSocket });
  const isFull = ({ running, pending }: Queue) => running.length === 1 && pending.length === FRAMES - 1;
  // Before its first look a page does not know how old the server is, and asks in both ways.
  await queueWhere(url, (queue) => isFull(queue) && meter.log.some(isLook));
  await until(studio, ({ phase }) => phase === 'GeneratingFrame');
  meter.reset();
  const clickedMs = performance.now();
  studio.cancel();
  await queueWhere(url, ({ running, pending }) => running.length + pending.length === 0, 5);
  const ms = performance.now() - clickedMs;
  const asked = meter.log.filter((line) => !line.includes('/story-sequence/'));
  await until(studio, (run) => !isGenerating(run), 60_000);
  const shownMs = performance.now() - clickedMs;
  studio.dispose();
  return [
    {
      name: 'i1 cancel of 50, ms after one step',
      ratio: ms - STEP,
      goal: 100,
      note: `the panel knows after ${shownMs.toFixed(0)} ms`,
    },
    { name: 'i1 cancel of 50, requests', ratio: asked.length, goal: 3, note: asked.join(', ') },
  ];
}

const isLook = (request: string): boolean => /^GET .(queue|jobs\?)/.test(request);
