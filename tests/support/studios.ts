import { ok, type Result } from '../../web/core/failure.ts';
import type { Sequence } from '../../web/core/sequence.ts';
import { sequenceOf, type Run } from '../../web/core/run/run.ts';
import { ComfyClient } from '../../web/services/comfy/client.ts';
import { ServerFacts } from '../../web/services/comfy/server-facts.ts';
import { MemoryDb, type Db } from '../../web/services/db.ts';
import type { Host } from '../../web/services/host.ts';
import { ShimClient } from '../../web/services/library/shim-client.ts';
import { assembleStudio, type Surroundings } from '../../web/services/run/assemble.ts';
import { pageChance } from '../../web/services/run/chance.ts';
import { pageClock } from '../../web/services/run/clock.ts';
import type { RoughOrder } from '../../web/services/run/job-builder.ts';
import type { Studio } from '../../web/services/run/studio.ts';
import { solidPng } from './png.ts';
import { aSequence } from './sequences.ts';

/** A drawing of one colour, another for each frame number: equal uploads would be taken for one. */
export async function drawing({ frame }: RoughOrder): Promise<Result<Blob>> {
  const colour = `#${String(frame.frameNumber).padStart(6, '0')}`;
  return ok(new Blob([solidPng(colour)], { type: 'image/png' }));
}

export type TestStudio = { studio: Studio; flags: boolean[]; db: Db };

/** A studio on a server, with real time unless told otherwise. */
export async function studioOn(host: Host, change: Partial<Surroundings> = {}): Promise<TestStudio> {
  const client = new ComfyClient(host, change.clock);
  const db = change.db ?? new MemoryDb();
  const flags: boolean[] = [];
  const studio = await assembleStudio({
    host,
    client,
    shim: new ShimClient(host, change.clock),
    facts: new ServerFacts(client),
    clock: pageClock,
    chance: pageChance,
    locks: undefined,
    render: (shot) => ({ prompt: `rendered ${shot.moment}` }),
    rasterise: drawing,
    makePrompts: async (_draft, engine) => ({ ok: true, value: aSequence(3, { engine }) }),
    checkEngine: async () => ({ ok: true, engine: { kind: 'rough' } }),
    preflight: async () => [],
    beforePaint: (call) => void setTimeout(call, 1),
    setFlag: (active) => void flags.push(active),
    ...change,
    db,
  });
  return { studio, flags, db };
}

/** Resolves with the run once it meets the condition; fails with what it was when `ms` are over. */
export function until(studio: Studio, meets: (run: Run) => boolean, ms = 20_000): Promise<Run> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (!meets(studio.run)) return;
      stop();
      resolve(studio.run);
    };
    const late = setTimeout(() => {
      stop();
      const takes = sequenceOf(studio.run)?.frames.map(({ takes }) => takes.map(({ state }) => state).join());
      reject(new Error(`Still ${studio.run.phase}: ${JSON.stringify([takes, sequenceOf(studio.run)?.run])}`));
    }, ms);
    const stop = () => {
      clearTimeout(late);
      studio.removeEventListener('change', look);
    };
    studio.addEventListener('change', look);
    look();
  });
}

export const inPhase =
  (...phases: Run['phase'][]) =>
  (run: Run): boolean =>
    phases.includes(run.phase);

/** A sequence with an id of its own, so that files of tests do not meet. */
export function freshSequence(frames: number, change: Partial<Sequence> = {}): Sequence {
  const id = `a-test-${Math.floor(Math.random() * 2 ** 32)
    .toString(16)
    .padStart(8, '0')}`;
  return aSequence(frames, { id, ...change });
}
