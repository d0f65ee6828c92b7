import { sequenceOf } from '../../core/run/run.ts';
import type { Sequence } from '../../core/sequence.ts';
import { saysSame } from '../../core/two-versions.ts';
import type { SequenceWriter } from '../library/sequence-writer.ts';
import type { Attendants } from './attendants.ts';
import type { Clock } from './clock.ts';
import type { Driver } from './driver.ts';
import type { Effects } from './effects.ts';
import type { Follower } from './follower.ts';
import type { RunStore } from './run-store.ts';

export type HandingOverParts = {
  store: RunStore;
  attendants: Attendants;
  effects: Effects;
  writer: SequenceWriter;
  driver: Driver;
  clock: Clock;
};

/** A tab that drives has told those who look on how it stands. */
const TOLD_WITHIN = 3000;

/** Lets go of a run that goes on elsewhere, and looks on from then. */
export class HandingOver {
  readonly #parts: HandingOverParts;
  readonly #follower: Follower;

  constructor(parts: HandingOverParts, follower: Follower) {
    this.#parts = parts;
    this.#follower = follower;
  }

  /** Another tab drives now: what this one had still to write or to ask is that tab's business. */
  toTab(sequenceId: string): void {
    const { store, attendants, effects, writer } = this.#parts;
    const sequence = sequenceOf(store.run);
    // Whoever looks on and drove for a moment has nothing to let go of, and knows what it heard.
    if (sequence?.id !== sequenceId || this.#follower.isFollowing) return;
    const { isUnsaved, revision } = writer;
    const own = { ...sequence, revision };
    attendants.leave();
    effects.giveUp();
    writer.drop();
    this.#follower.follow(own);
    if (isUnsaved) this.#rescueLater(own);
  }

  /** Another browser draws this run: its locks are not ours, so it is left alone until the user takes over. */
  toBrowser(sequence: Sequence): void {
    const { attendants, writer, driver, effects } = this.#parts;
    attendants.leave();
    effects.giveUp();
    driver.release();
    writer.begin(sequence);
    this.#follower.follow(sequence, 'elsewhere');
  }

  /** What the folder has not taken is unknown to a tab that took over without a word, if this browser has not either. */
  #rescueLater(own: Sequence): void {
    const { store, writer, clock } = this.#parts;
    clock.after(TOLD_WITHIN, () => {
      const theirs = sequenceOf(store.run);
      if (theirs?.id !== own.id) return;
      // Nothing was heard of the other one yet, or it knows all.
      if (this.#follower.isFollowing && saysSame(own, theirs)) this.#rescueLater(own);
      else void writer.putBeside(own, theirs);
    });
  }
}
