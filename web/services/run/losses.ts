import { activeTake, findTake } from '../../core/run/takes.ts';
import type { Truth } from '../comfy/truth.ts';
import type { Preferences } from '../preferences.ts';
import type { Absence } from './absence.ts';
import { isoNow, type Clock } from './clock.ts';
import type { Desk } from './desk.ts';
import type { Line } from './line.ts';
import type { Sightings } from './sightings.ts';

export type LossesParts = {
  desk: Desk;
  truth: Truth;
  clock: Clock;
  preferences: () => Preferences;
  /** Jobs that an earlier page had asked the server to remove. */
  removedBefore: (sequenceId: string) => Promise<string[]>;
};

/** Finds out why the server does not have jobs any more, and tells it. */
export class Losses {
  readonly #parts: LossesParts;
  readonly #absence: Absence;
  readonly #sightings: Sightings;
  readonly #line: Line;
  /** Whether the connection had broken when each job was missed first; other jobs may have been seen since. */
  readonly #broke = new Map<string, boolean | undefined>();
  #isBusyWithOthers = false;

  constructor(parts: LossesParts, absence: Absence, sightings: Sightings, line: Line) {
    this.#parts = parts;
    this.#absence = absence;
    this.#sightings = sightings;
    this.#line = line;
  }

  /** Whether somebody else's job runs, in a queue that still holds ours. */
  busyWithOthers(isBusy: boolean): void {
    this.#isBusyWithOthers = isBusy;
  }

  /** A look found the job after all, or it is about to be sent again. */
  found(jobId: string): void {
    this.#broke.delete(jobId);
  }

  /**
   * Reports what a look did not find, given in the order of the queue; `broke`: whether the connection has since anything of
   * ours was seen before this look. True: some need another look, `GONE_AFTER` later.
   */
  async weigh(unseen: string[], areFollowed: boolean, broke: boolean | undefined): Promise<boolean> {
    const { run } = this.#sightings;
    if (!run || unseen.length === 0) return false;
    for (const id of unseen) if (!this.#broke.has(id)) this.#broke.set(id, broke);
    if (!areFollowed) this.#absence.tookBack(await this.#parts.removedBefore(run.sequence.id));
    const { back, gone, isDoubtful } = this.#absence.weigh(unseen);
    if (back.length > 0) await this.#reportTakenBack(back, areFollowed);
    if (gone.length > 0) await this.#reportMissing(gone);
    return isDoubtful;
  }

  /** Taken out of a queue that a restart had emptied before, or not followed from here, one may have been drawn. */
  async #reportTakenBack(jobIds: string[], areFollowed: boolean): Promise<void> {
    const { desk, clock } = this.#parts;
    const mayBeDrawn = !areFollowed || jobIds.some((id) => this.#broke.get(id) !== false);
    const drawn = mayBeDrawn ? await this.#sightings.adopt(jobIds) : new Set<string>();
    if (!drawn) return;
    const back = this.#absence.stillMissed(jobIds).filter((id) => !drawn.has(id));
    this.#absence.prove(back);
    if (back.length > 0) desk.report({ type: 'taken-back', jobIds: back, at: isoNow(clock) });
  }

  async #reportMissing(jobIds: string[]): Promise<void> {
    const { desk, clock, preferences } = this.#parts;
    const drawn = await this.#sightings.adopt(jobIds);
    const undrawn = jobIds.filter((id) => !drawn?.has(id));
    const restarted = drawn && undrawn.length > 0 ? await this.#wasRestarted(undrawn) : undefined;
    const gone = this.#absence.stillMissed(undrawn);
    if (restarted === undefined || gone.length === 0) return;
    this.#absence.prove(gone);
    const cause = restarted ? ('server-restarted' as const) : ('removed-from-queue' as const);
    const resend = preferences().afterRestart === 'send';
    // A frame that kills the server as soon as it begins is never seen running: it was the next.
    const [suspect] = restarted && !this.#isBusyWithOthers ? gone : [];
    const event = { type: 'missing' as const, jobIds: gone, cause, resend, at: isoNow(clock) };
    desk.report(suspect === undefined || this.#didAnyRun(gone) ? event : { ...event, suspect });
  }

  /** Whether the server began anew. Undefined: it did not answer. */
  async #wasRestarted(gone: string[]): Promise<boolean | undefined> {
    const { run } = this.#sightings;
    if (!run) return undefined;
    // Only a restart loses a job that runs: somebody who stops one leaves its record.
    if (this.#didAnyRun(gone)) return true;
    const broke = this.#broke.get(gone[0] ?? '');
    const since = run.sequence.run?.startedAt ?? '';
    const done = run.sequence.frames.map(activeTake).find((take) => take !== undefined && take.at >= since);
    if (!done) return broke === true;
    const seen = await this.#parts.truth.look([this.#sightings.asWanted(done.jobId)]);
    if (!seen.ok) return this.#line.noAnswer(seen.failure);
    // A history that somebody cleared looks like a restart, but no connection breaks.
    return seen.value.get(done.jobId)?.at === 'nowhere' && broke !== false;
  }

  /** Whether one of these jobs was seen to run. */
  #didAnyRun(jobIds: string[]): boolean {
    const { run } = this.#sightings;
    return jobIds.some((id) => run && findTake(run.sequence, id)?.take.state === 'running');
  }
}
