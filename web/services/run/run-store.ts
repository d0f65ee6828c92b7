import type { RenderPrompt } from '../../core/edit.ts';
import type { Effect } from '../../core/run/effects.ts';
import type { RunEvent } from '../../core/run/events.ts';
import { emptyRun, type Run } from '../../core/run/run.ts';
import { step } from '../../core/run/step.ts';

export type RunStoreParts = {
  render: RenderPrompt;
  /** Carries out what a step asks for. */
  perform: (effect: Effect) => void;
  /** Hears of each new run, before its effects are carried out. */
  follow: (before: Run) => void;
  /** Writes down what happened, for the log and for tests. */
  record?: (event: RunEvent) => void;
};

/** Holds the run and takes it from step to step. */
export class RunStore {
  readonly #parts: RunStoreParts;
  readonly #waiting: RunEvent[] = [];
  #run: Run = emptyRun;
  #stepping = false;

  constructor(parts: RunStoreParts) {
    this.#parts = parts;
  }

  get run(): Run {
    return this.#run;
  }

  /** Events that come while one is carried out wait, so that effects never see a run between two steps. */
  dispatch(event: RunEvent): void {
    this.#waiting.push(event);
    if (this.#stepping) return;
    this.#stepping = true;
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) this.#step(next);
    this.#stepping = false;
  }

  /** Leaves the run as it is, wherever it goes on, and puts another in its place. */
  replace(run: Run): void {
    this.#run = run;
  }

  #step(event: RunEvent): void {
    this.#parts.record?.(event);
    const before = this.#run;
    const [run, effects] = step(before, event, this.#parts.render);
    this.#run = run;
    if (run !== before) this.#parts.follow(before);
    for (const effect of effects) this.#parts.perform(effect);
  }
}
