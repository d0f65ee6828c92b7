import type { Clock } from './clock.ts';

/** Tells of changes at most once per painted frame, and each second while somebody watches a clock run. */
export class ChangeTeller {
  readonly #clock: Clock;
  readonly #beforePaint: (call: () => void) => void;
  readonly #tell: () => void;
  #willTell = false;
  #stopSecond: (() => void) | undefined;

  constructor(clock: Clock, beforePaint: (call: () => void) => void, tell: () => void) {
    this.#clock = clock;
    this.#beforePaint = beforePaint;
    this.#tell = tell;
  }

  changed(): void {
    if (this.#willTell) return;
    this.#willTell = true;
    this.#beforePaint(() => {
      this.#willTell = false;
      this.#tell();
    });
  }

  /** Begins or ends to count seconds. */
  count(counts: boolean): void {
    this.#stopSecond?.();
    if (!counts) return;
    this.#stopSecond = this.#clock.after(1000, () => {
      this.changed();
      this.count(true);
    });
  }
}
