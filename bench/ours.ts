import { sequenceOf } from '../web/core/run/run.ts';
import { nodeHost } from '../node_bridge/run/node-host.ts';
import type { Drawn } from './graphs.ts';
import { freshSequence, inPhase, studioOn, until } from '../tests/support/studios.ts';

/** Job ids, in order, of a sequence that the panel's own store ran from start to end, files and all. */
export async function studioRun(
  url: string,
  { graph, binding }: Drawn,
  frames: number,
  seed: number,
): Promise<string[]> {
  const { studio } = await studioOn(nodeHost(url));
  studio.open(
    freshSequence(frames, {
      engine: { kind: 'canvas', name: 'bench', graph, binding },
      settings: { width: 64, height: 64, steps: null, cfg: null, seed: { policy: 'per-frame', base: seed } },
    }),
  );
  studio.startGeneration();
  const run = await until(studio, inPhase('SequenceComplete'), 600_000);
  studio.dispose();
  return sequenceOf(run)?.frames.map(({ takes }) => takes.at(-1)?.jobId ?? '') ?? [];
}
