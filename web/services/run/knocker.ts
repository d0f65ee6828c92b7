import { isGenerating } from '../../core/run/run.ts';
import type { Truth } from '../comfy/truth.ts';
import type { Clock } from './clock.ts';
import type { Desk } from './desk.ts';

const KNOCK_EVERY = 5000;

/** A run that stopped because nobody answered goes on by itself once the server is back. */
export class Knocker {
  readonly #desk: Desk;
  readonly #truth: Truth;
  readonly #clock: Clock;
  readonly #goOn: () => void;
  #stopWaiting: (() => void) | undefined;

  constructor(desk: Desk, truth: Truth, clock: Clock, goOn: () => void) {
    this.#desk = desk;
    this.#truth = truth;
    this.#clock = clock;
    this.#goOn = goOn;
  }

  /** Begins or ends to knock, as the run asks for it. Call after each change of the run. */
  follow(): void {
    if (!this.#isWanted()) return this.stop();
    this.#stopWaiting ??= this.#clock.after(KNOCK_EVERY, () => void this.#knock());
  }

  stop(): void {
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
  }

  #isWanted(): boolean {
    const { run } = this.#desk;
    return (
      isGenerating(run) && run.phase === 'Paused' && run.sequence.run?.stopped?.code === 'server-unreachable'
    );
  }

  async #knock(): Promise<void> {
    const answered = await this.#truth.anythingRuns();
    this.#stopWaiting = undefined;
    if (answered.ok && this.#isWanted()) this.#goOn();
    this.follow();
  }
}
