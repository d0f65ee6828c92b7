import { findTake } from '../../core/run/takes.ts';
import type { Queued } from '../comfy/queued.ts';
import type { Preferences } from '../preferences.ts';
import { isoNow, type Clock } from './clock.ts';
import type { Desk } from './desk.ts';
import { Guest } from './guest.ts';
import { Idleness } from './idleness.ts';
import type { Sightings } from './sightings.ts';

type JudgeParts = { desk: Desk; clock: Clock; preferences: () => Preferences };

/** What the server's whole queue means for the run: nobody works there, or somebody waits behind us. */
export class QueueJudge {
  readonly #parts: JudgeParts;
  readonly #sightings: Sightings;
  readonly #idleness: Idleness;
  readonly #guest = new Guest();

  constructor(parts: JudgeParts, sightings: Sightings) {
    this.#parts = parts;
    this.#sightings = sightings;
    this.#idleness = new Idleness(parts.clock);
  }

  /** Something runs, was only just sent, or nobody could say. */
  ran(): void {
    this.#idleness.ran();
  }

  /** Those who waited behind us were let by. */
  letBy(): void {
    this.#guest.letBy();
  }

  judge(queue: Queued[]): void {
    this.#weighIdleness(queue);
    this.#weighOthers(queue);
  }

  #weighIdleness(queue: Queued[]): void {
    const { desk, clock } = this.#parts;
    const { run } = this.#sightings;
    if (!run || run.cancelling || this.#sightings.wanted().length === 0) return;
    if (queue.some(({ running }) => running)) return this.#idleness.ran();
    if (!this.#idleness.isTooLong(run.sequence)) return;
    desk.report({ type: 'stopped', failure: { code: 'server-not-running-jobs' }, at: isoNow(clock) });
  }

  #weighOthers(queue: Queued[]): void {
    const { desk, clock, preferences } = this.#parts;
    const { run } = this.#sightings;
    if (!run || run.phase === 'Paused' || run.cancelling || !preferences().goodGuest) return;
    const jobIds = this.#guest.inTheWay(queue, (id) => findTake(run.sequence, id) !== undefined);
    if (jobIds.length > 0) desk.report({ type: 'others-wait', jobIds, at: isoNow(clock) });
  }
}
