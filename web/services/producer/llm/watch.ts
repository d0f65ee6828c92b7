import type { Timeouts } from './server.ts';

/** Ends a call that takes too long: as a whole, before its first piece, or between two. */
export class Watch {
  /** Aborted by the caller or by a limit. */
  readonly signal: AbortSignal;
  /** Seconds that were waited in vain; undefined while no limit has struck. */
  expired: number | undefined;
  readonly #limits: Timeouts;
  readonly #control = new AbortController();
  readonly #whole: ReturnType<typeof setTimeout>;
  #next: ReturnType<typeof setTimeout>;

  constructor(limits: Timeouts, caller: AbortSignal) {
    this.#limits = limits;
    this.signal = AbortSignal.any([caller, this.#control.signal]);
    this.#whole = this.#after(limits.call);
    this.#next = this.#after(limits.first);
  }

  /** A piece of the answer came. */
  heard(): void {
    clearTimeout(this.#next);
    this.#next = this.#after(this.#limits.idle);
  }

  end(): void {
    clearTimeout(this.#whole);
    clearTimeout(this.#next);
  }

  #after(limit: number): ReturnType<typeof setTimeout> {
    return setTimeout(() => {
      this.expired = limit / 1000;
      this.#control.abort();
    }, limit);
  }
}
