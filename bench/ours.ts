import 'fake-indexeddb/auto';
import { randomBytes } from 'node:crypto';
import type { ApiGraph } from '../web/core/api-graph.ts';
import type { Binding } from '../web/core/binding/binding.ts';
import { sequenceOf } from '../web/core/run/run.ts';
import { createServices, type Services } from '../web/services/services.ts';
import { nodeHost } from '../tests/support/node-host.ts';
import { aSequence } from '../tests/support/sequences.ts';

let services: Promise<Services> | undefined;

/** Job ids, in order, of a sequence that the panel's own store ran from start to end, files and all. */
export async function studioRun(
  url: string,
  { graph, binding }: { graph: ApiGraph; binding: Binding },
  frames: number,
  seed: number,
): Promise<string[]> {
  services ??= createServices(nodeHost(url));
  const { studio } = await services;
  const sequence = aSequence(frames, {
    id: `bench-${randomBytes(4).toString('hex')}`,
    engine: { kind: 'canvas', name: 'bench', graph, binding },
    settings: { width: 64, height: 64, steps: null, cfg: null, seed: { policy: 'per-frame', base: seed } },
  });
  studio.newStory();
  await Promise.resolve(studio.open(sequence));
  const complete = new Promise<void>((resolve) => {
    studio.addEventListener('change', function onChange() {
      if (studio.run.phase !== 'SequenceComplete') return;
      studio.removeEventListener('change', onChange);
      resolve();
    });
  });
  studio.startGeneration();
  await complete;
  return sequenceOf(studio.run)?.frames.map(({ takes }) => takes.at(-1)?.jobId ?? '') ?? [];
}

/** Ends the store's socket and timers. */
export async function endStudio(): Promise<void> {
  (await services)?.studio.dispose();
  services = undefined;
}
