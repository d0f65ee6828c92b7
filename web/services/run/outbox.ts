import { backoff, isEverybodysFault } from '../../core/run/causes.ts';
import type { Failure } from '../../core/failure.ts';
import { isGenerating, type Generating } from '../../core/run/run.ts';
import { findTake, openTakes, type FrameTake } from '../../core/run/takes.ts';
import type { Sighting } from '../comfy/sighting.ts';
import type { ComfyClient, Sent } from '../comfy/client.ts';
import type { Db } from '../db.ts';
import type { Chance } from './chance.ts';
import { isoNow, type Clock } from './clock.ts';
import type { Desk } from './desk.ts';
import type { JobBuilder } from './job-builder.ts';
import type { Watcher } from './watcher.ts';

/** Sends of one job in all, busy answers and lost ones counted. */
const SENDS = 5;

export type OutboxParts = {
  desk: Desk;
  client: ComfyClient;
  watcher: Watcher;
  builder: JobBuilder;
  db: Db;
  clock: Clock;
  chance: Chance;
  clientId: string;
  /** Resolves once this browser holds the document with the takes that are about to be sent. */
  kept: () => Promise<unknown>;
  /** Whether this tab may still send: another one may have taken over. */
  drives: () => boolean;
};

/**
 * Everything that changes ComfyUI's queue, one after the other, so that a cancel never overtakes a send. A job whose
 * fate is unknown is looked up before it is sent again.
 */
export class Outbox {
  readonly #parts: OutboxParts;
  #last: Promise<void> = Promise.resolve();
  readonly #unsure = new Set<string>();
  #wake: (() => void) | undefined;
  #ended = false;

  constructor(parts: OutboxParts) {
    this.#parts = parts;
  }

  submit(jobIds: string[], fresh: boolean): Promise<void> {
    return this.#add(() => this.#submitAll(jobIds, fresh));
  }

  takeBack(jobIds: string[]): Promise<void> {
    return this.#add(() => this.#takeBackAll(jobIds));
  }

  /** Lets jobs go to the end of the queue. */
  requeue(jobIds: string[]): Promise<void> {
    return this.#add(() => this.#requeueAll(jobIds));
  }

  cancel(jobIds: string[]): Promise<void> {
    return this.#add(() => this.#cancelAll(jobIds));
  }

  /** Nothing is sent or taken back any more: the page goes away. */
  end(): void {
    this.#ended = true;
    this.#wake?.();
  }

  #add(task: () => Promise<void>): Promise<void> {
    this.#wake?.();
    this.#last = this.#last.then(task);
    return this.#last;
  }

  async #submitAll(jobIds: string[], fresh: boolean): Promise<void> {
    const { db, kept } = this.#parts;
    await kept();
    const rest = fresh ? jobIds : await this.#withoutKnown(jobIds);
    const takes = rest.flatMap((id) => this.#wanted(id) ?? []);
    await db.intend(takes.map((found) => this.#intent(found)));
    for (const { take } of takes) await this.#send(take.jobId);
  }

  #intent({ frame, take }: FrameTake) {
    const run = this.#generating();
    return {
      jobId: take.jobId,
      sequenceId: run?.sequence.id ?? '',
      frameId: frame.id,
      take: take.number,
      at: isoNow(this.#parts.clock),
    };
  }

  /** Those jobs that the server does not have; the others are reported where they are. */
  async #withoutKnown(jobIds: string[]): Promise<string[]> {
    const run = this.#generating();
    if (!run) return [];
    const { db, watcher } = this.#parts;
    const intended = new Set((await db.intents(run.sequence.id)).map(({ jobId }) => jobId));
    // Without an intent nothing was ever sent. Without a lasting store nobody knows.
    const maybeSent = jobIds.filter((id) => !db.lasting || intended.has(id));
    const doubtful = maybeSent.filter((id) => !watcher.isAbsent(id));
    const known = doubtful.length > 0 ? await this.#lookUp(doubtful) : new Set<string>();
    // Taken out of a queue that a restart had emptied before: one of them may have been drawn in between.
    const drawn = await watcher.adopt(maybeSent.filter((id) => watcher.isAbsent(id)));
    return jobIds.filter((id) => !known.has(id) && !drawn.has(id));
  }

  /** Looks until there is an answer or nobody wants one any more. */
  async #lookUp(jobIds: string[]): Promise<Set<string>> {
    const known = new Set<string>();
    while (jobIds.some((id) => this.#wanted(id))) {
      const seen = await this.#parts.watcher.find(jobIds);
      if (!seen) {
        await this.#rest(1000);
        continue;
      }
      for (const [id, sighting] of seen) {
        this.#parts.watcher.tell(id, sighting);
        if (sighting.at !== 'nowhere') known.add(id);
      }
      break;
    }
    return known;
  }

  async #send(jobId: string): Promise<void> {
    const { desk, client, watcher, chance } = this.#parts;
    for (let tries = 1; ; tries++) {
      const request = await this.#request(jobId);
      if (!request) return;
      watcher.sent(jobId);
      const sent = await client.queue(request);
      if (sent.sent === 'yes') {
        this.#unsure.delete(jobId);
        return desk.report({ type: 'queued', jobId });
      }
      if (sent.sent === 'no') return this.#refused(jobId, sent);
      this.#unsure.add(jobId);
      if (tries >= SENDS) return this.#stop(sent.failure);
      await this.#rest(backoff(tries, chance.number(), sent.retryAfterMs));
      if ((await this.#lookUp([jobId])).has(jobId)) return void this.#unsure.delete(jobId);
    }
  }

  /** The job, or undefined when it is not wanted any more or cannot be made; why is reported. */
  async #request(jobId: string) {
    const { builder, clientId, drives } = this.#parts;
    const found = this.#wanted(jobId);
    const run = this.#generating();
    if (!found || !run) return undefined;
    if (!drives()) return this.#stop({ code: 'other-tab-drives' });
    const request = await builder.build(run.sequence, found.frame, found.take, clientId);
    if (request.ok) return this.#wanted(jobId) && request.value;
    this.#refused(jobId, { failure: request.failure, whose: 'all' });
    return undefined;
  }

  #refused(
    jobId: string,
    { failure, whose }: Pick<Extract<Sent, { sent: 'no' }>, 'failure' | 'whose'>,
  ): void {
    if (whose === 'all' && isEverybodysFault(failure)) return this.#stop(failure);
    const { desk, clock, chance } = this.#parts;
    const outcome = { state: 'failed' as const, failure };
    desk.report({ type: 'settled', jobId, outcome, at: isoNow(clock), chance: chance.number() });
  }

  #stop(failure: Failure): undefined {
    this.#parts.desk.report({ type: 'stopped', failure, at: isoNow(this.#parts.clock) });
  }

  async #takeBackAll(jobIds: string[]): Promise<void> {
    const { client, watcher } = this.#parts;
    for (let tries = 1; tries <= SENDS; tries++) {
      const run = this.#generating();
      const sent = jobIds.filter((id) => this.#unsure.has(id) || this.#isOnServer(id));
      if (run?.phase !== 'Paused' || sent.length === 0) return;
      if ((await client.dequeue(sent)).ok) {
        watcher.tookBack(sent);
        return watcher.look();
      }
      await this.#rest(backoff(tries, this.#parts.chance.number()));
    }
  }

  async #requeueAll(jobIds: string[]): Promise<void> {
    const { client, watcher } = this.#parts;
    const sent = this.#onServer(jobIds);
    if (sent.length === 0 || !(await client.dequeue(sent)).ok) return;
    watcher.tookBack(sent);
    await watcher.look();
  }

  /** Ends only when every job has its outcome, for a server that is down now may come back with our jobs in it. */
  async #cancelAll(jobIds: string[]): Promise<void> {
    const { client, watcher } = this.#parts;
    await this.#reportUnsent(jobIds);
    let stoppedMs = 0;
    for (let tries = 1; this.#generating()?.cancelling && this.#onServer(jobIds).length > 0; tries++) {
      const open = this.#onServer(jobIds);
      if ((await client.dequeue(open)).ok) watcher.tookBack(open);
      await watcher.look();
      const running = this.#running(jobIds);
      if (running !== undefined && this.#parts.clock.now() - stoppedMs > 2000) {
        stoppedMs = this.#parts.clock.now();
        await client.stopRunning(running);
      }
      if (this.#onServer(jobIds).length > 0) await this.#rest(Math.min(150 * tries, 2000));
    }
  }

  /**
   * Planned jobs end here, unless the server has one after all: its answer was lost, an earlier page sent it, or a pause
   * did not reach the server.
   */
  async #reportUnsent(jobIds: string[]): Promise<void> {
    const { desk, clock, watcher, db } = this.#parts;
    const intents = await db.intents(this.#generating()?.sequence.id ?? '');
    const intended = new Set(intents.map(({ jobId }) => jobId));
    const planned = () => jobIds.filter((id) => this.#stateOf(id) === 'planned');
    const doubtful = planned().filter((id) => !db.lasting || this.#unsure.has(id) || intended.has(id));
    for (const [id, sighting] of await this.#findAnyhow(doubtful)) watcher.tell(id, sighting);
    const unsent = planned();
    if (unsent.length > 0) desk.report({ type: 'taken-back', jobIds: unsent, at: isoNow(clock) });
  }

  /** Where jobs are, however long the server takes to answer. */
  async #findAnyhow(jobIds: string[]): Promise<Map<string, Sighting>> {
    if (jobIds.length === 0) return new Map();
    while (!this.#ended) {
      const seen = await this.#parts.watcher.find(jobIds);
      if (seen) return seen;
      await this.#rest(1000);
    }
    return new Map();
  }

  #generating(): Generating | undefined {
    const run = this.#parts.desk.run;
    return isGenerating(run) && !this.#ended ? run : undefined;
  }

  #stateOf(jobId: string) {
    const run = this.#generating();
    return run && findTake(run.sequence, jobId)?.take.state;
  }

  /** The planned take of a job that is still to be sent. */
  #wanted(jobId: string): FrameTake | undefined {
    const run = this.#generating();
    if (!run || run.phase === 'Paused' || run.cancelling) return undefined;
    const found = findTake(run.sequence, jobId);
    return found?.take.state === 'planned' ? found : undefined;
  }

  #isOnServer(jobId: string): boolean {
    const state = this.#stateOf(jobId);
    return state === 'queued' || state === 'running';
  }

  #onServer(jobIds: string[]): string[] {
    return jobIds.filter((id) => this.#isOnServer(id));
  }

  #running(jobIds: string[]): string | undefined {
    const run = this.#generating();
    const open = run ? openTakes(run.sequence) : [];
    return open.find(({ take }) => take.state === 'running' && jobIds.includes(take.jobId))?.take.jobId;
  }

  /** Waits, but not while the user has something else in mind. */
  async #rest(ms: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const stop = this.#parts.clock.after(ms, resolve);
      this.#wake = () => {
        stop();
        resolve();
      };
    });
    this.#wake = undefined;
  }
}
