import type { Finding } from '../../core/preflight/finding.ts';
import { isEverybodysFault } from '../../core/run/causes.ts';
import type { Command } from '../../core/run/events.ts';
import { isFinished, isGenerating, sequenceOf } from '../../core/run/run.ts';
import {
  failedFrames,
  framesFor,
  framesToDraw,
  lastTake,
  waitingFrames,
  type Attempt,
  type Which,
} from '../../core/run/takes.ts';
import type { Frame, Sequence } from '../../core/sequence.ts';
import { isoNow, type Clock } from './clock.ts';
import type { Driver } from './driver.ts';
import type { Effects } from './effects.ts';
import type { Preflight } from './ports.ts';
import type { RunStore } from './run-store.ts';

export type DrawingParts = {
  store: RunStore;
  clock: Clock;
  driver: Driver;
  effects: Effects;
  preflight: Preflight;
  isFollowing: () => boolean;
  /** Resolves once what was asked for is open. */
  opened: () => Promise<void>;
  /** Shows the sequence as another tab drives it. */
  lookOn: (sequenceId: string) => Promise<void>;
};

/** Which frames of a sequence a command is about. */
type Choose = (sequence: Sequence) => Frame[];
/** `checked`: not before the check has nothing against it. `anew`: with another seed. */
type How = { checked?: boolean; anew?: boolean };
type Begin = Extract<Command, { attempts: Attempt[] }>['type'];

/** Frames without a picture of what they are now; all of them when each has one. */
export function toDraw(sequence: Sequence): Frame[] {
  const stale = framesToDraw(sequence);
  return stale.length > 0 ? stale : sequence.frames;
}

/** The commands that have frames drawn: as the only tab that does so, and not before the check has nothing against it. */
export class Drawing {
  readonly #parts: DrawingParts;
  #last: Promise<unknown> = Promise.resolve();

  constructor(parts: DrawingParts) {
    this.#parts = parts;
  }

  start(): Promise<void> {
    return this.#begin('start', toDraw, { checked: true });
  }

  draw(which: Which): Promise<void> {
    const begin = isGenerating(this.#run) ? 'retry' : 'start';
    return this.#begin(begin, (sequence) => framesFor(sequence, which), { checked: true });
  }

  tryFrame(frameId: string): Promise<void> {
    return this.#begin('retry', only(frameId), { checked: true });
  }

  retryFrame(frameId: string, anew: boolean): Promise<void> {
    return this.#begin('retry', only(frameId), { anew });
  }

  retryFailed(): Promise<void> {
    return this.#begin('retry', failedFrames);
  }

  /** Goes on after a pause, a stop or a cancel. */
  resume(): Promise<void> {
    const begins = isFinished(this.#run);
    return this.#begin('resume', begins ? framesToDraw : stoppedFrames, { checked: begins });
  }

  /** What these frames would run into, found without queueing anything. */
  async preflight(choose: Choose = toDraw): Promise<Finding[]> {
    const sequence = sequenceOf(this.#run);
    return sequence ? this.#parts.preflight(sequence, choose(sequence)) : [];
  }

  /** Attempts for frames whose jobs wait, should an edit want other pictures of them. */
  forWaiting(): Attempt[] {
    if (!isGenerating(this.#run)) return [];
    const { sequence } = this.#run;
    return this.#parts.effects.attempts(sequence, waitingFrames(sequence));
  }

  /** One after the other: one that comes to nothing must not let go of what the next one drives. */
  #begin(type: Begin, choose: Choose, how: How = {}): Promise<void> {
    const begun = this.#last.then(() => this.#beginNow(type, choose, how));
    this.#last = begun.catch(() => undefined);
    return begun;
  }

  async #beginNow(type: Begin, choose: Choose, { checked = false, anew = false }: How): Promise<void> {
    const { store, clock, driver, effects, opened } = this.#parts;
    await opened();
    const sequence = sequenceOf(this.#run);
    if (!sequence || (type === 'start' && isGenerating(this.#run)) || !(await this.#mayDrive(sequence)))
      return;
    if (!checked || !(await this.#isRefused(sequence, choose(sequence)))) {
      const now = sequenceOf(this.#run);
      const attempts = now?.id === sequence.id ? effects.attempts(now, choose(now), anew) : [];
      store.dispatch({ type, attempts, at: isoNow(clock) });
    }
    // Nothing came of it: other tabs must not wait for this one.
    if (!isGenerating(this.#run)) driver.release();
  }

  async #mayDrive({ id }: Sequence): Promise<boolean> {
    const { driver, isFollowing, lookOn } = this.#parts;
    if (isFollowing()) return false;
    if (!(await driver.acquire(id))) {
      await lookOn(id);
      return false;
    }
    // It learned only now that it had been robbed: what was drawn elsewhere comes first.
    if (isFollowing()) driver.release();
    return !isFollowing();
  }

  /** Whether the check found what would fail these frames; then nothing is queued, and the run says why. */
  async #isRefused(sequence: Sequence, frames: Frame[]): Promise<boolean> {
    const found = await this.#parts.preflight(sequence, frames);
    const stop = found.find(({ severity }) => severity === 'stops');
    if (stop) this.#parts.store.dispatch({ type: 'start-refused', failure: stop.failure });
    return stop !== undefined;
  }

  get #run() {
    return this.#parts.store.run;
  }
}

/** That frame alone. */
export const only =
  (frameId: string): Choose =>
  ({ frames }) =>
    frames.filter(({ id }) => id === frameId);

/** Frames whose own take failed of what stopped the run. */
function stoppedFrames({ frames }: Sequence): Frame[] {
  return frames.filter((frame) => {
    const take = lastTake(frame);
    return take?.state === 'failed' && take.failure !== undefined && isEverybodysFault(take.failure);
  });
}
