import type { Clock } from '../../web/services/run/clock.ts';

type Timer = { atMs: number; call: () => void };

/** A clock that stands still until it is moved. */
export class VirtualClock implements Clock {
  #nowMs = 0;
  #wallMs = Date.UTC(2026, 10, 21, 10);
  #timers: Timer[] = [];

  now(): number {
    return this.#wallMs + this.#nowMs;
  }

  ticks(): number {
    return this.#nowMs;
  }

  /** Somebody sets the clock on the wall; what waits goes on waiting as long as it would have. */
  set(byMs: number): void {
    this.#wallMs += byMs;
  }

  after(ms: number, call: () => void): () => void {
    const timer = { atMs: this.#nowMs + ms, call };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  /** Time passes as in a page that is frozen: nothing has its turn before the clock moves on again. */
  sleep(ms: number): void {
    this.#nowMs += ms;
  }

  /** Moves on by `ms`, timer by timer; after each, all that it set off has its turn. */
  async advance(ms: number): Promise<void> {
    const end = this.#nowMs + ms;
    await settle();
    for (let next = this.#next(end); next; next = this.#next(end)) {
      this.#nowMs = Math.max(this.#nowMs, next.atMs);
      this.#timers = this.#timers.filter((other) => other !== next);
      next.call();
      await settle();
    }
    this.#nowMs = end;
  }

  #next(end: number): Timer | undefined {
    const due = this.#timers.filter(({ atMs }) => atMs <= end);
    return due.toSorted((a, b) => a.atMs - b.atMs)[0];
  }
}

/** Lets everything that waits for no timer come to its end. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 25; turn++) await new Promise((resolve) => setImmediate(resolve));
}
