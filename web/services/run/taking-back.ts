import { backoff } from '../../core/run/causes.ts';
import type { Sighting } from '../comfy/sighting.ts';
import { isoNow } from './clock.ts';
import { findPatiently } from './find-patiently.ts';
import type { OpenJobs } from './open-jobs.ts';
import type { OutboxParts } from './outbox.ts';
import type { Rest } from './rest.ts';
import type { Sending } from './sending.ts';

/** Between two requests to stop the same running job, in ms: it stops at its next step. */
const STOP_AGAIN = 2000;
/** The longest pause between looks while a job ends. */
const MOST_REST = 2000;

/** Takes jobs back by their ids. Never ends with a job of unknown fate while somebody wants it gone. */
export class TakingBack {
  readonly #parts: OutboxParts;
  readonly #jobs: OpenJobs;
  readonly #sending: Sending;
  readonly #rest: Rest;
  #stopsById = true;

  constructor(parts: OutboxParts, jobs: OpenJobs, sending: Sending, rest: Rest) {
    this.#parts = parts;
    this.#jobs = jobs;
    this.#sending = sending;
    this.#rest = rest;
  }

  /** Waiting jobs leave the queue while the run is paused, or while they are not wanted; what runs goes on. */
  async takeBack(jobIds: string[]): Promise<void> {
    await this.#reportUnsent(this.#jobs.leaving(jobIds));
    await this.#reportSent(jobIds);
    for (let tries = 1; ; tries++) {
      const open = this.#toTakeBack(jobIds);
      if (open.length === 0 || (await this.#dequeue(open))) return;
      await this.#rest.for(backoff(tries, this.#parts.chance.number()));
    }
  }

  /** Waiting jobs leave the queue and are sent again, in this order. One that has begun by then, or could not leave, stays. */
  async requeue(jobIds: string[]): Promise<void> {
    const { looks, kept } = this.#parts;
    const waiting = this.#jobs.inState(jobIds, 'planned', 'queued');
    if (waiting.length === 0) return;
    looks.letBy();
    await kept();
    const removed = (await this.#remove(waiting)) ? await looks.findRemoved(waiting) : undefined;
    const seen = removed ?? (await this.#find(waiting));
    this.#report(seen);
    if (seen.size > 0) this.#sending.markFateKnown(waiting);
    await this.#sending.submitAll(waiting);
  }

  /** Ends only when every job has its outcome, for a server that is down now may come back with our jobs in it. */
  async cancel(jobIds: string[]): Promise<void> {
    const { clock, looks } = this.#parts;
    let stoppedAt = -Infinity;
    const stop = async (runningJob: () => Promise<boolean>) => {
      if (clock.ticks() - stoppedAt > STOP_AGAIN && (await runningJob())) stoppedAt = clock.ticks();
    };
    await this.#reportUnsent(this.#jobs.leaving(jobIds));
    for (let tries = 1; this.#stillThere(jobIds).length > 0; tries++) {
      const waiting = this.#jobs.inState(this.#stillThere(jobIds), 'queued');
      if (waiting.length > 0) await this.#remove(waiting);
      await stop(() => this.#stopById(jobIds));
      await looks.lookAfresh();
      await stop(() => this.#interrupt(jobIds));
      if (this.#stillThere(jobIds).length > 0) await this.#rest.for(Math.min(150 * tries, MOST_REST));
    }
  }

  /** Jobs that are to leave and that the server may still have. */
  #stillThere(jobIds: string[]): string[] {
    return this.#jobs.inState(this.#jobs.leaving(jobIds), 'queued', 'running');
  }

  #toTakeBack(jobIds: string[]): string[] {
    return this.#jobs.inState(this.#isPaused ? jobIds : this.#jobs.leaving(jobIds), 'queued');
  }

  get #isPaused(): boolean {
    return this.#jobs.run?.phase === 'Paused' && !this.#jobs.run.cancelling;
  }

  /** Whether the server has removed them; what became of each is reported. */
  async #dequeue(jobIds: string[]): Promise<boolean> {
    const isRemoved = await this.#remove(jobIds);
    await this.#parts.looks.lookAfresh();
    return isRemoved;
  }

  async #remove(jobIds: string[]): Promise<boolean> {
    const { client, looks, drives } = this.#parts;
    if (!(await drives())) return true;
    await this.#noteDown(jobIds);
    // Before the answer, which may be lost though the jobs are gone.
    looks.tookBack(jobIds);
    return (await client.dequeue(jobIds)).ok;
  }

  /** A page that dies now must not leave the next one to think that somebody else emptied the queue. */
  async #noteDown(jobIds: string[]): Promise<void> {
    const { db } = this.#parts;
    const removed = new Set(jobIds);
    const intents = await db.intents(this.#jobs.run?.sequence.id ?? '').catch(() => []);
    await db.intend(
      intents.filter(({ jobId }) => removed.has(jobId)).map((one) => ({ ...one, removed: true })),
    );
  }

  /** Newer servers stop a job by its id, or do nothing. */
  async #stopById(jobIds: string[]): Promise<boolean> {
    const [running] = this.#jobs.inState(this.#stillThere(jobIds), 'running');
    if (running === undefined || !this.#mayStopById() || !(await this.#parts.drives())) return false;
    const stopped = await this.#parts.client.cancelById(running);
    if (stopped.ok) this.#stopsById = stopped.value;
    return stopped.ok && stopped.value;
  }

  #mayStopById(): boolean {
    return this.#stopsById && this.#parts.looks.mayStopById();
  }

  /** Older servers stop whatever runs: asked only right after a look has found our job running. */
  async #interrupt(jobIds: string[]): Promise<boolean> {
    const [running] = this.#jobs.inState(this.#stillThere(jobIds), 'running');
    if (running === undefined || this.#mayStopById() || !(await this.#parts.drives())) return false;
    return (await this.#parts.client.interrupt(running)).ok;
  }

  /**
   * Planned jobs end here, unless the server has one after all: its answer was lost, an earlier page sent it, or a pause
   * did not reach the server.
   */
  async #reportUnsent(jobIds: string[]): Promise<void> {
    const { desk, clock } = this.#parts;
    const planned = () => this.#jobs.inState(this.#jobs.leaving(jobIds), 'planned');
    this.#report(await this.#find(this.#doubtful(planned())));
    const unsent = planned();
    if (unsent.length > 0) desk.report({ type: 'taken-back', jobIds: unsent, at: isoNow(clock) });
  }

  #find(jobIds: string[]): Promise<Map<string, Sighting>> {
    return findPatiently(this.#parts.looks, this.#rest, jobIds, () => !this.#jobs.ended);
  }

  /** Planned jobs of a pause: those that the server has all the same are told, as long as the pause lasts. */
  async #reportSent(jobIds: string[]): Promise<void> {
    const doubtful = () => (this.#isPaused ? this.#doubtful(this.#jobs.inState(jobIds, 'planned')) : []);
    const { looks } = this.#parts;
    this.#report(await findPatiently(looks, this.#rest, doubtful(), () => doubtful().length > 0));
  }

  #doubtful(planned: string[]): string[] {
    return planned.filter((id) => this.#sending.mayBeSent(id) && !this.#parts.looks.isAbsent(id));
  }

  #report(seen: Map<string, Sighting>): void {
    const { looks } = this.#parts;
    for (const [id, sighting] of seen) looks.tell(id, sighting);
    looks.prove([...seen].flatMap(([id, { at }]) => (at === 'nowhere' ? [id] : [])));
  }
}
