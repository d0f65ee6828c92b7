import type { Studio } from '../../web/services/run/studio.ts';
import type { Surroundings } from '../../web/services/run/assemble.ts';
import type { Sequence } from '../../web/core/sequence.ts';
import { sequenceOf } from '../../web/core/run/run.ts';
import type { FailureCode } from '../../web/core/failure.ts';
import { FakeComfy, type FakeSocket } from './fake-comfy.ts';
import { freshSequence, studioOn } from './studios.ts';
import { VirtualClock, settle } from './virtual-clock.ts';

/** A run in a page, on a server in memory, in time that the test moves. */
export type VirtualRun = {
  comfy: FakeComfy;
  clock: VirtualClock;
  studio: Studio;
  idOf: (index: number) => string;
  /** Ids of jobs as they were sent, each time that they were. */
  posts: () => string[];
  /** Code of what stopped the run for all frames. */
  stopped: () => FailureCode | undefined;
  /** Lets the worker work until nothing is left, a second for each step. */
  drawAll: () => Promise<void>;
  socket: () => FakeSocket;
};

export type Like = Partial<
  Pick<
    FakeComfy,
    'hasJobs' | 'canCancel' | 'interruptsAnything' | 'settings' | 'answer' | 'down' | 'loseAnswers'
  >
>;

const opened: Studio[] = [];

/** Closes every page that a test has opened. */
export function closeVirtually(): void {
  for (const studio of opened.splice(0)) studio.dispose();
}

/** Opens a sequence in a page; nothing is started. */
export async function openVirtually(
  sequence: Sequence,
  {
    comfy = new FakeComfy(),
    clock = new VirtualClock(),
    ...world
  }: { comfy?: FakeComfy; clock?: VirtualClock } & Pick<Partial<Surroundings>, 'db' | 'unreadable'> = {},
): Promise<VirtualRun> {
  const { studio } = await studioOn(comfy.host, {
    clock,
    openSocket: comfy.openSocket,
    beforePaint: (call) => call(),
    ...world,
  });
  opened.push(studio);
  studio.open(sequence);
  await settle();
  return {
    comfy,
    clock,
    studio,
    idOf: (index) => comfy.jobs[index]?.id ?? '',
    posts: () => comfy.asked.flatMap(({ route, body }) => (route === '/prompt' ? [idIn(body)] : [])),
    stopped: () => sequenceOf(studio.run)?.run?.stopped?.code,
    drawAll: async () => {
      for (let left = 60; left > 0 && comfy.jobs.some(({ state }) => state !== 'over'); left--) {
        comfy.work();
        await clock.advance(1000);
      }
      await clock.advance(10_000);
    },
    socket: () => {
      const socket = comfy.sockets.at(-1);
      if (!socket) throw new Error('There is no socket');
      return socket;
    },
  };
}

/** A run that has just sent its frames, or tried to. */
export async function beginVirtually(
  frames: number,
  like: Like = {},
  change: Partial<Sequence> = {},
): Promise<VirtualRun> {
  const comfy = Object.assign(new FakeComfy(), like);
  const run = await openVirtually(freshSequence(frames, change), { comfy });
  run.studio.startGeneration();
  await run.clock.advance(10);
  return run;
}

const idIn = (body: unknown): string =>
  typeof body === 'object' && body !== null && 'prompt_id' in body ? String(body.prompt_id) : '';
