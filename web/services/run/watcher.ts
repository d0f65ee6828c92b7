import type { Clock } from './clock.ts';
import type { Looks } from './looks.ts';

/** While the socket is silent, as the specification asks. */
const ASK_EVERY = 500;
/** To be sure: with the second look that a loss needs, nothing wrong is shown for more than ten seconds. */
const LOOK_EVERY = 6000;
/** First look after a job's end was announced, in ms: the record is written a moment later, and a second message tells of it. */
const LOOK_AT_END = 10;
/** Where frames end more quickly than this, in ms, one look is for all of them: looks take the server's time for drawing. */
const LOOKS_APART = 100;
/** Further looks, where a record came later and the message that tells of it is lost. */
const LATER_LOOKS = [300, 2500];
/** After a change of the queue our own messages have their turn first. */
const QUEUE_SETTLES = 400;
/** Looks for the sake of somebody who waits behind us, at most. */
const GUEST_EVERY = 10_000;

/**
 * Decides when to look what became of the jobs that the server has. HTTP is the truth; messages only make it look sooner,
 * and without any it looks all the same.
 */
export class Watcher {
  readonly #looks: Looks;
  readonly #clock: Clock;
  /** What ends the looks that are still due at a job which was announced to be over. */
  readonly #dueAt = new Map<string, (() => void)[]>();
  #ended: string[] = [];
  #lookedAtEnd = -Infinity;
  #stopTicking: (() => void) | undefined;
  #stopWeighingQueue: (() => void) | undefined;

  constructor(looks: Looks, clock: Clock) {
    this.#looks = looks;
    this.#clock = clock;
  }

  /** Begins or ends the loop, as there are jobs on the server or not. Call after each change of the run. */
  follow(): void {
    const [head] = this.#looks.wanted();
    if (!head) return this.stop();
    if (this.#stopTicking) return;
    this.#looks.ran();
    this.#looks.lookedAt = -Infinity;
    // Whatever an earlier page has sent may be over by now.
    this.#tickAfter(this.#looks.hasSent(head.jobId) ? ASK_EVERY : 0);
  }

  stop(): void {
    this.#stopTicking?.();
    this.#stopTicking = undefined;
    this.#stopWeighingQueue?.();
    this.#stopWeighingQueue = undefined;
  }

  /** A full look at all jobs: the page was hidden, asleep, or offline. */
  look(): Promise<void> {
    return this.#looks.look();
  }

  /**
   * The job was announced to be over, twice as a rule, the second time when its record is written: look until it is there.
   * A look for the second message takes the place of one that is due, but of the last: with the one question that tells how
   * old a server is, four look-ups are enough however late the record comes.
   */
  hasten(jobId: string): void {
    if (this.#ended.includes(jobId)) return;
    const due = this.#dueAt.get(jobId) ?? [];
    if (due.length === 0) this.#dueAt.set(jobId, this.#laterLooks(jobId));
    else if (due.length > 1) due.shift()?.();
    this.#lookAtEnd(jobId);
  }

  #laterLooks(jobId: string): (() => void)[] {
    const due = LATER_LOOKS.map((ms) => {
      const stop = this.#clock.after(ms, () => {
        due.splice(due.indexOf(stop), 1);
        this.#peekAt([jobId]);
      });
      return stop;
    });
    return due;
  }

  #lookAtEnd(jobId: string): void {
    this.#ended.push(jobId);
    if (this.#ended.length > 1) return;
    const due = this.#lookedAtEnd + LOOKS_APART - this.#clock.ticks();
    this.#clock.after(Math.max(LOOK_AT_END, due), () => {
      this.#lookedAtEnd = this.#clock.ticks();
      this.#peekAt(this.#ended.splice(0));
    });
  }

  /** Unless the run has ended by now, or the page is closed. */
  #peekAt(ended: string[]): void {
    if (this.#stopTicking) void this.#looks.peekAt(ended);
  }

  /** The server's queue holds so many jobs now, of everybody. Others than we think: somebody added or removed some. */
  queueChanged(remaining: number): void {
    this.#stopWeighingQueue?.();
    this.#stopWeighingQueue = this.#clock.after(QUEUE_SETTLES, () => {
      const ours = this.#looks.wanted().length;
      const since = this.#clock.ticks() - this.#looks.lookedAt;
      if (ours > 0 && (remaining < ours || (remaining > ours && since >= GUEST_EVERY))) void this.look();
    });
  }

  #tickAfter(ms: number): void {
    this.#stopTicking = this.#clock.after(ms, () => void this.#tick());
  }

  async #tick(): Promise<void> {
    const { line } = this.#looks;
    const [head] = this.#looks.wanted();
    if (!head) return this.stop();
    this.#tickAfter(line.isUnreachable ? ASK_EVERY * 2 : ASK_EVERY);
    line.tell();
    if (head.running) this.#looks.ran();
    if (this.#clock.ticks() - this.#looks.lookedAt >= LOOK_EVERY) return this.look();
    if (!line.hears()) await this.#looks.peek(head);
  }
}
