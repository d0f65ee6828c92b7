import { pageClock, type Clock } from '../../web/services/run/clock.ts';

/** Real time whose timers can all be taken back, for one that is left would keep the process from ending. */
export class ProcessClock implements Clock {
  readonly #waiting = new Set<() => void>();
  #stopped = false;

  now(): number {
    return pageClock.now();
  }

  ticks(): number {
    return pageClock.ticks();
  }

  after(ms: number, call: () => void): () => void {
    if (this.#stopped) return () => undefined;
    const stop = () => {
      this.#waiting.delete(stop);
      takeBack();
    };
    const takeBack = pageClock.after(ms, () => {
      this.#waiting.delete(stop);
      call();
    });
    this.#waiting.add(stop);
    return stop;
  }

  /** Nothing is called any more, not even what is asked for from now on. */
  stop(): void {
    this.#stopped = true;
    for (const stop of this.#waiting) stop();
  }
}
