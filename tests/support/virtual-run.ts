import type { Sequence } from '../../web/core/sequence.ts';
import type { Studio } from '../../web/services/run/studio.ts';
import { FakeComfy } from './fake-comfy.ts';
import { freshSequence, studioOn } from './studios.ts';
import { VirtualClock, settle } from './virtual-clock.ts';

export type VirtualRun = {
  comfy: FakeComfy;
  clock: VirtualClock;
  studio: Studio;
  /** Id of the job that was sent as the index-th and is still known to the server. */
  idOf: (index: number) => string;
};

/** A sequence that was just started, on a server in memory and virtual time. */
export async function beginVirtual(
  frames: number,
  like: Partial<Pick<FakeComfy, 'hasJobs' | 'settings'>> = {},
  change: Partial<Sequence> = {},
): Promise<VirtualRun> {
  const comfy = Object.assign(new FakeComfy(), like);
  const clock = new VirtualClock();
  const world = { clock, openSocket: comfy.openSocket, beforePaint: (call: () => void) => call() };
  const { studio } = await studioOn(comfy.host, world);
  studio.open(freshSequence(frames, change));
  await settle();
  studio.startGeneration();
  await clock.advance(10);
  return { comfy, clock, studio, idOf: (index) => comfy.jobs[index]?.id ?? '' };
}
