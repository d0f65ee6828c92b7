import type { Failure } from '../../core/failure.ts';
import { findTake } from '../../core/run/takes.ts';
import type { Queued } from '../comfy/queued.ts';
import type { Sighting, Wanted } from '../comfy/sighting.ts';
import type { ComfySocket } from '../comfy/socket.ts';
import type { Truth } from '../comfy/truth.ts';
import { Absence, GONE_AFTER } from './absence.ts';
import { Line } from './line.ts';
import { Losses, type LossesParts } from './losses.ts';
import { SECOND_LOOK } from './proof.ts';
import { QueueJudge } from './queue-judge.ts';
import { SentOrder } from './sent-order.ts';
import { Sightings, type SightingsParts } from './sightings.ts';

type Survey = Truth['survey'];

/** A job that was seen on the server this long ago, in ms, is followed: looks come more often, unless the page sleeps. */
const FOLLOWED = 15_000;

export type LooksParts = SightingsParts & LossesParts & { socket: ComfySocket };

/** What a look at the server means for the run. Every way of learning ends in the same reports. */
export class Looks {
  /** When all jobs were looked at last, in ticks. */
  lookedAt = -Infinity;
  readonly line: Line;
  readonly #parts: LooksParts;
  readonly #absence: Absence;
  readonly #judge: QueueJudge;
  readonly #sightings: Sightings;
  readonly #losses: Losses;
  readonly #sentHere = new SentOrder();
  readonly #beganAt = new Map<string, number>();
  readonly #seenAt = new Map<string, number>();
  #looking: Promise<void> | undefined;
  #peeking: Promise<void> | undefined;

  constructor(parts: LooksParts) {
    this.#parts = parts;
    this.line = new Line(parts);
    this.#absence = new Absence(parts.clock);
    this.#sightings = new Sightings(parts, this.line);
    this.#judge = new QueueJudge(parts, this.#sightings);
    this.#losses = new Losses(parts, this.#absence, this.#sightings, this.line);
  }

  /** Jobs that the server should have: the one that runs, then the others in the order of its queue. */
  wanted(): (Wanted & { running: boolean })[] {
    const inTurn = this.#sentHere.inTurn(this.#sightings.wanted());
    return inTurn.toSorted((a, b) => Number(b.running) - Number(a.running));
  }

  /** Whether the server may know how to stop a job by its id alone. */
  mayStopById(): boolean {
    return !this.#parts.truth.isOld;
  }

  /** Whether this page has sent the job itself. */
  hasSent(jobId: string): boolean {
    return this.#sentHere.hasAll([jobId]);
  }

  /** Something runs, or was only just sent. */
  ran(): void {
    this.#judge.ran();
  }

  /** The server was asked to remove these: if it does not have them any more, that is why. */
  tookBack(jobIds: string[]): void {
    this.#absence.tookBack(jobIds);
  }

  /** Those who waited behind us were let by. */
  letBy(): void {
    this.#judge.letBy();
  }

  /** Whether it is proven that the server does not have the job, so that it can be sent without another look. */
  isAbsent(jobId: string): boolean {
    return this.#absence.isAbsent(jobId);
  }

  /** A job is about to be sent, again perhaps. */
  sent(jobId: string): void {
    this.#absence.sent(jobId);
    this.#losses.found(jobId);
    this.#sentHere.add(jobId);
    this.#seenAt.set(jobId, this.#parts.clock.ticks());
    this.#judge.ran();
  }

  /**
   * Whether what became of these was followed from here since they were sent: one that an earlier page had sent, or that
   * stood in the queue while this one slept, may have been drawn and forgotten.
   */
  #areFollowed(jobIds: string[]): boolean {
    const since = this.#parts.clock.ticks() - FOLLOWED;
    return this.#sentHere.hasAll(jobIds) && jobIds.every((id) => (this.#seenAt.get(id) ?? -Infinity) > since);
  }

  /** Where jobs of unknown fate are, after two looks where the first finds nothing. Undefined: no answer. */
  find(jobIds: string[]): Promise<Map<string, Sighting> | undefined> {
    return this.#sightings.find(jobIds);
  }

  /** Where jobs are that the server was just asked to remove, and said yes. Undefined: no answer. */
  findRemoved(jobIds: string[]): Promise<Map<string, Sighting> | undefined> {
    const areFollowed = this.#areFollowed(jobIds);
    return this.#sightings.findRemoved(jobIds, (wanted) => this.#surveyLeft(wanted), areFollowed);
  }

  /** The server does not have these jobs, beyond doubt. */
  prove(jobIds: string[]): void {
    this.#absence.prove(jobIds);
  }

  /** Another page goes on: what it does to the queue is not heard here. */
  forget(): void {
    this.#absence.forget();
  }

  /** Reports what was seen, for jobs that the run may still hold as planned. */
  tell(jobId: string, sighting: Sighting): void {
    this.#sightings.tell(jobId, sighting);
  }

  /** A full look at all jobs; calls during a look share it. */
  look(): Promise<void> {
    return this.#look((wanted) => this.#parts.truth.survey(wanted));
  }

  /** A look that begins now, for whoever has taken jobs out of the queue. */
  async lookAfresh(): Promise<void> {
    await this.#looking;
    return this.#look((wanted) => this.#surveyLeft(wanted));
  }

  #surveyLeft(wanted: Wanted[]): ReturnType<Survey> {
    const { truth } = this.#parts;
    if (!this.#sentHere.hasAll(wanted.map(({ jobId }) => jobId))) return truth.survey(wanted);
    return truth.surveyLeft(this.#sentHere.inTurn(wanted));
  }

  #look(survey: Survey): Promise<void> {
    this.#looking ??= this.#lookAtAll(survey).finally(() => {
      this.#looking = undefined;
    });
    return this.#looking;
  }

  /** One look at those of these jobs that are still open, all said to be over: an answer that is under way may be older. */
  async peekAt(jobIds: string[]): Promise<void> {
    await this.#peeking;
    const wanted = this.wanted().filter(({ jobId }) => jobIds.includes(jobId));
    const [one] = wanted;
    if (one) await (wanted.length > 1 ? this.#peek(() => this.#peekAtMany(wanted)) : this.peek(one));
  }

  /** A look at one job. */
  peek(wanted: Wanted): Promise<void> {
    return this.#peek(() => this.#peekAt(wanted));
  }

  /** One at a time: a server that hangs is not asked twice a second. */
  #peek(look: () => Promise<void>): Promise<void> {
    this.#peeking ??= look().finally(() => {
      this.#peeking = undefined;
    });
    return this.#peeking;
  }

  async #peekAtMany(wanted: Wanted[]): Promise<void> {
    const ended = await this.#parts.truth.ended(wanted);
    if (!ended.ok) return this.#unanswered(ended.failure);
    this.line.reached();
    for (const [jobId, sighting] of ended.value) await this.#accept(jobId, sighting);
  }

  async #peekAt(wanted: Wanted): Promise<void> {
    const seen = await this.#parts.truth.peek(wanted);
    if (!seen.ok) return this.#unanswered(seen.failure);
    this.line.reached();
    // An old server's history knows only what is over. Taken for a sign of life, this answer would put off the moment
    // when the job counts as gone behind that of all others, and the run would stop twice for one restart.
    if (seen.value.at === 'open') return;
    if (seen.value.at === 'nowhere') return this.look();
    await this.#accept(wanted.jobId, seen.value);
    // The next one may have begun: without messages only a look can tell.
    if (seen.value.at === 'over' && !this.line.hears()) await this.look();
  }

  async #lookAtAll(survey: Survey): Promise<void> {
    const { clock } = this.#parts;
    const wanted = this.wanted();
    if (wanted.length === 0) return;
    const looked = await survey(wanted);
    if (!looked.ok) return this.#unanswered(looked.failure);
    const { seen, queue } = looked.value;
    const broke = this.line.brokeSincePresent();
    this.lookedAt = clock.ticks();
    this.line.reached();
    for (const [jobId, sighting] of seen) {
      if (sighting.at !== 'nowhere') await this.#accept(jobId, sighting);
    }
    const lost = wanted.filter(({ jobId }) => seen.get(jobId)?.at === 'nowhere');
    const unseen = lost.map(({ jobId }) => jobId);
    if (unseen.length < wanted.length) this.#losses.busyWithOthers(this.#runsAnother(queue));
    if (await this.#losses.weigh(unseen, this.#areFollowed(unseen), broke)) {
      clock.after(GONE_AFTER, () => void this.look());
    }
    this.#judge.judge(queue);
  }

  /** Whether a job of somebody else runs: one of ours that has just ended may still be in the queue, or is just being sent. */
  #runsAnother(queue: Queued[]): boolean {
    const { run } = this.#sightings;
    return queue.some(({ jobId, running }) => running && run && !findTake(run.sequence, jobId));
  }

  /** A server that is down, or starts for minutes, is not idle. */
  #unanswered(failure: Failure): undefined {
    this.#judge.ran();
    return this.line.noAnswer(failure);
  }

  /** The server has the job, or its record: what that means for all that is known, and then for the run. */
  async #accept(jobId: string, sighting: Sighting): Promise<void> {
    const ticks = this.#parts.clock.ticks();
    this.#absence.found(jobId, sighting.at === 'pending');
    this.#losses.found(jobId);
    this.#seenAt.set(jobId, ticks);
    this.line.present();
    if (sighting.at === 'running' && !this.#beganAt.has(jobId)) this.#beganAt.set(jobId, ticks);
    if (sighting.at !== 'over') return this.tell(jobId, sighting);
    const outcome = await this.#sightings.proof.judge(jobId, sighting.outcome);
    if (!outcome) return void this.#parts.clock.after(SECOND_LOOK, () => void this.peekAt([jobId]));
    this.line.missedJob(this.#beganAt.get(jobId) ?? -Infinity);
    this.tell(jobId, { at: 'over', outcome });
  }
}
