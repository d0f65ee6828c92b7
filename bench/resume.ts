import { ProcessClock } from '../node_bridge/run/process-clock.ts';
import { isGenerating, sequenceOf, type Run } from '../web/core/run/run.ts';
import { lastTake } from '../web/core/run/takes.ts';
import { studioOn, until } from '../tests/support/studios.ts';
import { counted } from './counted.ts';
import { sleeping } from './graphs.ts';
import { benchSequence, jobIdsOf, startRun } from './ours.ts';
import { queueOf, queueWhere, type Queue } from './queue.ts';
import type { Figure } from './report.ts';

const FRAMES = 50;

/** g2: a page is closed in the middle of 50 frames, some end meanwhile, and another is opened on the same store. */
export async function resumed(url: string, seed: number): Promise<Figure[]> {
  const meter = counted(url);
  const { host, db, openSocket } = meter;
  const clock = new ProcessClock();
  const first = await startRun(host, benchSequence(sleeping(0.6), FRAMES, seed), { db, openSocket, clock });
  await until(first.studio, (run) => sent(run) === FRAMES && drawn(run) >= 3, 120_000);
  const ids = jobIdsOf(first.studio.run);
  first.studio.dispose();
  // A page that is gone has no timers left.
  clock.stop();
  const closed = await queueOf(url);
  await queueWhere(url, ({ pending }) => pending.length <= closed.pending.length - 2);
  const truth = await queueOf(url);
  const over = closed.pending.length - truth.pending.length;
  meter.reset();
  const { studio } = await studioOn(host, { db, openSocket });
  const openedMs = performance.now();
  void studio.restore();
  await until(studio, (run) => isRight(run, ids, truth), 30_000);
  const ms = performance.now() - openedMs;
  // What it learned is written at once too; the right state does not wait for that.
  const asked = meter.log.filter((line) => line.startsWith('GET'));
  studio.cancel();
  await until(studio, (run) => !isGenerating(run), 60_000);
  studio.dispose();
  return [
    { name: 'g2 resume, ms', ratio: ms, goal: 300, note: `${over} frames ended while the page was closed` },
    { name: 'g2 resume, requests', ratio: asked.length, goal: 3, note: asked.join(', ') },
  ];
}

const statesOf = (run: Run) => (sequenceOf(run)?.frames ?? []).map((frame) => lastTake(frame)?.state);
const sent = (run: Run) => statesOf(run).filter((state) => state !== undefined && state !== 'planned').length;
const drawn = (run: Run) => statesOf(run).filter((state) => state === 'done').length;

/** Whether each frame shows what the server had; what ended meanwhile may show that. */
function isRight(run: Run, ids: string[], { running, pending }: Queue): boolean {
  const states = statesOf(run);
  return ids.every((id, index) => {
    const state = states[index];
    if (pending.includes(id)) return state === 'queued' || state === 'running';
    return state === 'done' || (running.includes(id) && state === 'running');
  });
}
