import type { Clock } from './clock.ts';

/** A job counts as gone after two looks this far apart, in ms. */
export const GONE_AFTER = 3000;
/** A request to remove jobs has arrived by then, or never will. */
const REMOVED_BY = 30_000;

/** Jobs that a look did not find: those that we took ourselves, those proven gone, and whether others need another look. */
export type Verdict = { back: string[]; gone: string[]; isDoubtful: boolean };

/** What is known of jobs that the server does not have. */
export class Absence {
  readonly #clock: Clock;
  readonly #goneSince = new Map<string, number>();
  readonly #takenBackAt = new Map<string, number>();
  readonly #absent = new Set<string>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The server was asked to remove these: if it does not have them any more, that is why. */
  tookBack(jobIds: string[]): void {
    for (const id of jobIds) this.#takenBackAt.set(id, this.#clock.ticks());
  }

  /** Whether it is proven that the server does not have the job. */
  isAbsent(jobId: string): boolean {
    return this.#absent.has(jobId);
  }

  /** A job is about to be sent, again perhaps: what was known of its absence is over. */
  sent(jobId: string): void {
    this.#absent.delete(jobId);
    this.#takenBackAt.delete(jobId);
    this.#goneSince.delete(jobId);
  }

  /** A look found the job. One that still waits may be on its way out, if we asked for it. */
  found(jobId: string, waits: boolean): void {
    this.#goneSince.delete(jobId);
    const askedAt = this.#takenBackAt.get(jobId) ?? -Infinity;
    if (!waits || this.#clock.ticks() - askedAt > REMOVED_BY) this.#takenBackAt.delete(jobId);
  }

  weigh(unseen: string[]): Verdict {
    const now = this.#clock.ticks();
    const back = unseen.filter((id) => this.#takenBackAt.has(id));
    const others = unseen.filter((id) => !this.#takenBackAt.has(id));
    const gone = others.filter((id) => now - (this.#goneSince.get(id) ?? now) >= GONE_AFTER);
    for (const id of others) if (!this.#goneSince.has(id)) this.#goneSince.set(id, now);
    return { back, gone, isDoubtful: gone.length < others.length };
  }

  /** Those of these that were neither found nor sent since they were missed: an answer that took long is not about them. */
  stillMissed(jobIds: string[]): string[] {
    return jobIds.filter((id) => this.#takenBackAt.has(id) || this.#goneSince.has(id));
  }

  /** Another page goes on, and may send any of them. */
  forget(): void {
    this.#absent.clear();
    this.#goneSince.clear();
  }

  prove(jobIds: string[]): void {
    for (const id of jobIds) this.#absent.add(id);
  }
}
