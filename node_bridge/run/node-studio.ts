import { fail } from '../../web/core/failure.ts';
import { renderFrame } from '../../web/core/producer/render.ts';
import type { ComfyClient } from '../../web/services/comfy/client.ts';
import { ServerFacts } from '../../web/services/comfy/server-facts.ts';
import type { Db } from '../../web/services/db.ts';
import type { Host } from '../../web/services/host.ts';
import type { ShimClient } from '../../web/services/library/shim-client.ts';
import { assembleStudio } from '../../web/services/run/assemble.ts';
import { pageChance } from '../../web/services/run/chance.ts';
import type { Clock } from '../../web/services/run/clock.ts';
import type { Locks } from '../../web/services/run/driver.ts';
import { preflightOn } from '../../web/services/run/preflight.ts';
import type { Studio } from '../../web/services/run/studio.ts';

export type NodeParts = { host: Host; client: ComfyClient; shim: ShimClient; db: Db; clock: Clock };

/** How often a change is told: what comes within this time is told together. */
const TELL_EVERY = 50;

/** The page's own store without a page: one process, one sequence, which the process already has for itself. */
export function nodeStudio(parts: NodeParts): Promise<Studio> {
  const facts = new ServerFacts(parts.client);
  return assembleStudio({
    ...parts,
    facts,
    chance: pageChance,
    locks: ownProcess,
    render: renderFrame,
    // A browser draws the roughs; the command refuses what needs them before it comes to this.
    rasterise: async () => fail('no-image'),
    makePrompts: async () => fail('not-found'),
    checkEngine: async () => ({ ok: false, problems: [] }),
    preflight: preflightOn(parts.client, facts),
    beforePaint: (call) => void parts.clock.after(TELL_EVERY, call),
    setFlag: () => undefined,
  });
}

/** The driver file has been taken before: within this process everybody may. */
const ownProcess: Locks = {
  request: async (
    name: string,
    options: LockOptions | LockGrantedCallback<unknown>,
    callback?: LockGrantedCallback<unknown>,
  ) => (callback ?? (typeof options === 'function' ? options : undefined))?.({ name, mode: 'exclusive' }),
};
