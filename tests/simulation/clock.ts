import type { Clock } from '../../web/services/run/clock.ts';

type Timer = { atMs: number; call: () => void; isOff: boolean };

/** The world's one time. It stands still until it is moved, and hours in which nothing is due cost nothing. */
export class WorldClock implements Clock {
  readonly #timers: Timer[] = [];
  #nowMs = 0;

  /** 22:00, when people start fifty frames and go to bed. */
  now(): number {
    return Date.UTC(2026, 10, 21, 22) + this.#nowMs;
  }

  ticks(): number {
    return this.#nowMs;
  }

  after(ms: number, call: () => void): () => void {
    const timer = { atMs: this.#nowMs + Math.max(0, ms), call, isOff: false };
    this.#timers.splice(this.#placeOf(timer.atMs), 0, timer);
    return () => {
      timer.isOff = true;
    };
  }

  /** Moves on by `ms`, timer by timer; after each, all that it set off has its turn. */
  async advance(ms: number): Promise<void> {
    const end = this.#nowMs + ms;
    await settle();
    for (let next = this.#take(end); next; next = this.#take(end)) {
      this.#nowMs = next.atMs;
      next.call();
      await settle();
    }
    this.#nowMs = end;
  }

  #take(end: number): Timer | undefined {
    for (;;) {
      const [first] = this.#timers;
      if (!first || first.atMs > end) return undefined;
      this.#timers.shift();
      if (!first.isOff) return first;
    }
  }

  /** After all that are due at the same time: they keep their order. */
  #placeOf(atMs: number): number {
    let low = 0;
    let high = this.#timers.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#timers[middle]?.atMs ?? 0) <= atMs) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/**
 * Nothing in this world waits for anything but promises and the world's own clock, and a turn of the event loop begins
 * only when no promise has anything left to do.
 */
const settle = () => new Promise<void>((resolve) => void setImmediate(resolve));
