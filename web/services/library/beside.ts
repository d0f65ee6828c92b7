import { digestOf } from '../../core/digest.ts';
import { ok, type Result } from '../../core/failure.ts';
import { hexOf } from '../../core/ids.ts';
import type { Sequence } from '../../core/sequence.ts';
import { otherVersion, type Settled } from '../../core/two-versions.ts';
import { isoNow, type Clock } from '../run/clock.ts';
import type { Chance } from '../run/chance.ts';
import type { ShimClient } from './shim-client.ts';

/** Puts versions that lost into the folder as sequences of their own, each once. */
export class Beside {
  readonly #shim: ShimClient;
  readonly #clock: Clock;
  readonly #chance: Chance;
  readonly #ids = new Map<string, string>();

  constructor(shim: ShimClient, clock: Clock, chance: Chance) {
    this.#shim = shim;
    this.#clock = clock;
    this.#chance = chance;
  }

  /** The title under which the version that lost stands in the folder now. */
  async keep(settled: Required<Settled>): Promise<Result<string>> {
    const copy = otherVersion(settled, this.#idOf(settled.beside), isoNow(this.#clock));
    const saved = await this.#shim.save({ ...copy, revision: 1 }, 0);
    // A conflict under an id that is nobody else's: only the answer to the first try was lost.
    return saved.ok || saved.failure.code === 'conflict' ? ok(copy.title) : saved;
  }

  /** One version may be heard of twice, from the folder and from another tab, under other revisions. */
  #idOf(version: Sequence): string {
    const digest = digestOf({ ...version, revision: 0 });
    const id = this.#ids.get(digest) ?? `${version.id.slice(0, -8)}${hexOf(this.#chance.bytes(4))}`;
    this.#ids.set(digest, id);
    return id;
  }
}
