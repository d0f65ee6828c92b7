import type { Failure } from '../../core/failure.ts';
import type { Sighting, Wanted } from '../comfy/sighting.ts';
import type { ComfySocket } from '../comfy/socket.ts';
import type { Queued } from '../comfy/queued.ts';
import type { Truth } from '../comfy/truth.ts';
import { Absence, GONE_AFTER } from './absence.ts';
import { Line } from './line.ts';
import { Losses, type LossesParts } from './losses.ts';
import { QueueJudge } from './queue-judge.ts';
import { SECOND_LOOK } from './proof.ts';
import { SentOrder } from './sent-order.ts';
import { Sightings, type SightingsParts } from './sightings.ts';

/** While the socket is silent, as the specification asks. */
const ASK_EVERY = 500;
/** To be sure: with the second look that a loss needs, nothing wrong is shown for more than ten seconds. */
const LOOK_EVERY = 6000;
/** Looks after a job's end was announced, in ms: the record is written a moment later, and a second message tells of it. */
const LOOKS_AT_END = [10, 150, 700, 2500];
/** After a change of the queue our own messages have their turn first. */
const QUEUE_SETTLES = 400;
/** Looks for the sake of somebody who waits behind us, at most. */
const GUEST_EVERY = 10_000;

type Survey = Truth['survey'];

export type WatcherParts = SightingsParts & LossesParts & { socket: ComfySocket };

/**
 * Looks what became of the jobs that the server has. HTTP is the truth; messages only make it look sooner. Every way of
 * learning ends in the same reports.
 */
export class Watcher {
  readonly #parts: WatcherParts;
  readonly #line: Line;
  readonly #absence: Absence;
  readonly #judge: QueueJudge;
  readonly #sightings: Sightings;
  readonly #losses: Losses;
  readonly #sentHere = new SentOrder();
  readonly #hastened = new Set<string>();
  readonly #beganAt = new Map<string, number>();
  #stopTicking: (() => void) | undefined;
  #stopWeighingQueue: (() => void) | undefined;
  #looking: Promise<void> | undefined;
  #peeking: Promise<void> | undefined;
  #lookedAt = -Infinity;

  constructor(parts: WatcherParts) {
    this.#parts = parts;
    this.#line = new Line(parts);
    this.#absence = new Absence(parts.clock);
    this.#sightings = new Sightings(parts, this.#line);
    this.#judge = new QueueJudge(parts, this.#sightings);
    this.#losses = new Losses(parts, this.#absence, this.#sightings, this.#line);
  }

  /** Begins or ends the loop, as there are jobs on the server or not. Call after each change of the run. */
  follow(): void {
    const [head] = this.#sightings.wanted();
    if (!head) return this.stop();
    if (this.#stopTicking) return;
    this.#judge.ran();
    this.#lookedAt = -Infinity;
    // Whatever an earlier page has sent may be over by now.
    this.#tickAfter(this.#sentHere.hasAll([head.jobId]) ? ASK_EVERY : 0);
  }

  stop(): void {
    this.#stopTicking?.();
    this.#stopTicking = undefined;
    this.#stopWeighingQueue?.();
    this.#stopWeighingQueue = undefined;
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
    this.#sentHere.add(jobId);
    this.#judge.ran();
  }

  /** Where jobs of unknown fate are, after two looks where the first finds nothing. Undefined: no answer. */
  find(jobIds: string[]): Promise<Map<string, Sighting> | undefined> {
    return this.#sightings.find(jobIds);
  }

  /** Where jobs are that the server was just asked to remove, and said yes. Undefined: no answer. */
  findRemoved(jobIds: string[]): Promise<Map<string, Sighting> | undefined> {
    return this.#sightings.findRemoved(jobIds, (wanted) => this.#surveyLeft(wanted));
  }

  /** The server does not have these jobs, beyond doubt. */
  prove(jobIds: string[]): void {
    this.#absence.prove(jobIds);
  }

  /** Reports what was seen, for jobs that the run may still hold as planned. */
  tell(jobId: string, sighting: Sighting): void {
    this.#sightings.tell(jobId, sighting);
  }

  /** The job was announced to be over, twice as a rule: look until its record is there. */
  hasten(jobId: string): void {
    if (this.#hastened.has(jobId)) return this.#peekAfter(0, jobId);
    this.#hastened.add(jobId);
    for (const ms of LOOKS_AT_END) this.#peekAfter(ms, jobId);
  }

  /** The server's queue holds so many jobs now, of everybody. Others than we think: somebody added or removed some. */
  queueChanged(remaining: number): void {
    this.#stopWeighingQueue?.();
    this.#stopWeighingQueue = this.#parts.clock.after(QUEUE_SETTLES, () => {
      const ours = this.#sightings.wanted().length;
      const since = this.#parts.clock.ticks() - this.#lookedAt;
      if (ours > 0 && (remaining < ours || (remaining > ours && since >= GUEST_EVERY))) void this.look();
    });
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

  #tickAfter(ms: number): void {
    this.#stopTicking = this.#parts.clock.after(ms, () => void this.#tick());
  }

  async #tick(): Promise<void> {
    const wanted = this.#sightings.wanted();
    const head = wanted.find(({ running }) => running) ?? this.#sentHere.inTurn(wanted)[0];
    if (!head) return this.stop();
    this.#tickAfter(this.#line.isUnreachable ? ASK_EVERY * 2 : ASK_EVERY);
    this.#line.tell();
    if (head.running) this.#judge.ran();
    if (this.#parts.clock.ticks() - this.#lookedAt >= LOOK_EVERY) return this.look();
    if (!this.#line.hears()) await this.#peek(head);
  }

  #peekAfter(ms: number, jobId: string): void {
    this.#parts.clock.after(ms, () => void this.#peekAtOpen(jobId, ms === 0));
  }

  /** `isNews`: an answer that is under way may be older. */
  async #peekAtOpen(jobId: string, isNews: boolean): Promise<void> {
    if (isNews) await this.#peeking;
    const wanted = this.#sightings.wanted().find((candidate) => candidate.jobId === jobId);
    if (wanted) await this.#peek(wanted);
  }

  /** One at a time: a server that hangs is not asked twice a second. */
  #peek(wanted: Wanted): Promise<void> {
    this.#peeking ??= this.#peekAt(wanted).finally(() => {
      this.#peeking = undefined;
    });
    return this.#peeking;
  }

  async #peekAt(wanted: Wanted): Promise<void> {
    const seen = await this.#parts.truth.peek(wanted);
    if (!seen.ok) return this.#unanswered(seen.failure);
    this.#line.reached();
    // An old server's history knows only what is over. Taken for a sign of life, this answer would put off the moment
    // when the job counts as gone behind that of all others, and the run would stop twice for one restart.
    if (seen.value.at === 'open') return;
    if (seen.value.at === 'nowhere') return this.look();
    await this.#take(wanted.jobId, seen.value);
    // The next one may have begun: without messages only a look can tell.
    if (seen.value.at === 'over' && !this.#line.hears()) await this.look();
  }

  async #lookAtAll(survey: Survey): Promise<void> {
    const { clock } = this.#parts;
    const wanted = this.#sightings.wanted();
    if (wanted.length === 0) return;
    const looked = await survey(wanted);
    if (!looked.ok) return this.#unanswered(looked.failure);
    const { seen, queue } = looked.value;
    this.#lookedAt = clock.ticks();
    this.#line.reached();
    for (const [jobId, sighting] of seen) {
      if (sighting.at !== 'nowhere') await this.#take(jobId, sighting);
    }
    const lost = wanted.filter(({ jobId }) => seen.get(jobId)?.at === 'nowhere');
    const unseen = this.#sentHere.inTurn(lost).map(({ jobId }) => jobId);
    if (unseen.length < wanted.length) this.#losses.busyWithOthers(hasOtherRunning(queue, seen));
    if (await this.#losses.weigh(unseen, this.#sentHere.hasAll(unseen))) {
      clock.after(GONE_AFTER, () => void this.look());
    }
    this.#judge.judge(queue);
  }

  /** A server that is down, or starts for minutes, is not idle. */
  #unanswered(failure: Failure): undefined {
    this.#judge.ran();
    return this.#line.noAnswer(failure);
  }

  async #take(jobId: string, sighting: Sighting): Promise<void> {
    const ticks = this.#parts.clock.ticks();
    this.#absence.found(jobId, sighting.at === 'pending');
    this.#losses.present();
    if (sighting.at === 'running' && !this.#beganAt.has(jobId)) this.#beganAt.set(jobId, ticks);
    if (sighting.at !== 'over') return this.tell(jobId, sighting);
    const outcome = await this.#sightings.proof.judge(jobId, sighting.outcome);
    if (!outcome) return this.#peekAfter(SECOND_LOOK, jobId);
    this.#line.missedJob(this.#beganAt.get(jobId) ?? -Infinity);
    this.tell(jobId, { at: 'over', outcome });
  }
}

const hasOtherRunning = (queue: Queued[], ours: ReadonlyMap<string, unknown>): boolean =>
  queue.some(({ jobId, running }) => running && !ours.has(jobId));
