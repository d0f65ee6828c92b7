import type { Clock } from './clock.ts';

/** Waiting that ends early when the user has something else in mind. */
export class Rest {
  readonly #clock: Clock;
  #wake: (() => void) | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  wake(): void {
    this.#wake?.();
  }

  /** Resolves after `ms`, or as soon as `wake` is called. */
  async for(ms: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const stop = this.#clock.after(ms, resolve);
      this.#wake = () => {
        stop();
        resolve();
      };
    });
    this.#wake = undefined;
  }
}
