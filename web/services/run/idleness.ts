import { median } from '../../core/run/slow.ts';
import type { Sequence } from '../../core/sequence.ts';
import type { Clock } from './clock.ts';

/** With jobs waiting and none running for this long, or three times a usual frame, the server's worker is dead. */
const IDLE_AFTER = 60_000;

/** For how long the server has run nothing although jobs wait: a dead worker accepts jobs for ever and runs none. */
export class Idleness {
  readonly #clock: Clock;
  #ranAt = -Infinity;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Something runs, or was only just sent. */
  ran(): void {
    this.#ranAt = this.#clock.ticks();
  }

  isTooLong({ frames }: Sequence): boolean {
    const times = frames.flatMap(({ takes }) => takes.flatMap(({ durationMs }) => durationMs ?? []));
    return this.#clock.ticks() - this.#ranAt >= Math.max(IDLE_AFTER, 3 * (median(times) ?? 0));
  }
}
