import { nodeHost } from '../node_bridge/run/node-host.ts';
import { freshSequence, inPhase, studioOn, until, type TestStudio } from '../tests/support/studios.ts';
import { sequenceOf, type Run } from '../web/core/run/run.ts';
import type { Sequence } from '../web/core/sequence.ts';
import type { Host } from '../web/services/host.ts';
import type { Surroundings } from '../web/services/run/assemble.ts';
import type { Drawn } from './graphs.ts';

/** A sequence with an id of its own, drawn with the graph; seeds count up from `seed`. */
export const benchSequence = ({ graph, binding }: Drawn, frames: number, seed: number): Sequence =>
  freshSequence(frames, {
    engine: { kind: 'canvas', name: 'bench', graph, binding },
    settings: { width: 64, height: 64, steps: null, cfg: null, seed: { policy: 'per-frame', base: seed } },
  });

/** The panel's own store, its run of such a sequence begun. */
export async function startRun(
  host: Host,
  sequence: Sequence,
  change: Partial<Surroundings> = {},
): Promise<TestStudio> {
  const made = await studioOn(host, change);
  made.studio.open(sequence);
  made.studio.startGeneration();
  return made;
}

export const jobIdsOf = (run: Run): string[] =>
  sequenceOf(run)?.frames.map(({ takes }) => takes.at(-1)?.jobId ?? '') ?? [];

/** Job ids, in order, of a sequence that the panel's own store ran from start to end, files and all. */
export async function studioRun(url: string, drawn: Drawn, frames: number, seed: number): Promise<string[]> {
  const { studio } = await startRun(nodeHost(url), benchSequence(drawn, frames, seed));
  const run = await until(studio, inPhase('SequenceComplete'), 600_000);
  studio.dispose();
  return jobIdsOf(run);
}
