import { backoff, isEverybodysFault } from '../../core/run/causes.ts';
import type { Failure } from '../../core/failure.ts';
import type { FrameTake } from '../../core/run/takes.ts';
import type { Sent } from '../comfy/sent.ts';
import { GONE_AFTER } from './absence.ts';
import { isoNow } from './clock.ts';
import { findPatiently } from './find-patiently.ts';
import type { OutboxParts } from './outbox.ts';
import type { OpenJobs } from './open-jobs.ts';
import type { Rest } from './rest.ts';

/** Sends of one job in all, busy answers and lost ones counted. */
const SENDS = 5;

/** Sends jobs. One whose fate is unknown is looked up before it is sent again. */
export class Sending {
  readonly #parts: OutboxParts;
  readonly #jobs: OpenJobs;
  readonly #rest: Rest;
  /** Jobs that the server may have: the answer to sending them, or to taking them off, was lost or is still to come. */
  readonly #ofUnknownFate = new Set<string>();
  /** Jobs whose ids were made here: nobody else can have sent them. */
  readonly #fresh = new Set<string>();
  /** Of those that are being sent: the ones that nobody can have sent, or that a look has not found. */
  #unsent = new Set<string>();

  constructor(parts: OutboxParts, jobs: OpenJobs, rest: Rest) {
    this.#parts = parts;
    this.#jobs = jobs;
    this.#rest = rest;
  }

  /** These are about to be taken off the server, which may fail. */
  markFateUnknown(jobIds: string[]): void {
    for (const id of jobIds) this.#ofUnknownFate.add(id);
  }

  /** The ids of these were just made here. */
  markFresh(jobIds: string[]): void {
    for (const id of jobIds) this.#fresh.add(id);
  }

  /** Another page goes on, or has gone on while this one slept, and may send what was made here. */
  forget(): void {
    this.#fresh.clear();
    this.#unsent.clear();
    this.#parts.looks.forget();
  }

  /** A look has found where these are, and that was reported. */
  markFateKnown(jobIds: string[]): void {
    for (const id of jobIds) this.#ofUnknownFate.delete(id);
  }

  /** Whether somebody may have sent the job: this page, one before it, or another browser. */
  mayBeSent(jobId: string): boolean {
    return this.#ofUnknownFate.has(jobId) || !this.#fresh.has(jobId);
  }

  async submitAll(jobIds: string[]): Promise<void> {
    const { db, kept } = this.#parts;
    await kept();
    const rest = await this.#withoutKnown(jobIds);
    const takes = rest.flatMap((id) => this.#jobs.toSend(id) ?? []);
    await db.intend(takes.map((found) => this.#intent(found)));
    const ids = takes.map(({ take }) => take.jobId);
    for (const [index, id] of ids.entries()) await this.#send(id, ids.slice(index));
  }

  #intent({ frame, take }: FrameTake) {
    return {
      jobId: take.jobId,
      sequenceId: this.#jobs.run?.sequence.id ?? '',
      frameId: frame.id,
      take: take.number,
      at: isoNow(this.#parts.clock),
    };
  }

  /** Those jobs that the server does not have; the others are reported where they are. */
  async #withoutKnown(jobIds: string[]): Promise<string[]> {
    const { looks } = this.#parts;
    const maybeSent = jobIds.filter((id) => this.mayBeSent(id));
    const known = await this.#lookUp(maybeSent.filter((id) => !looks.isAbsent(id)));
    const unsent = jobIds.filter((id) => !known.has(id));
    this.#unsent = new Set(unsent);
    return unsent;
  }

  /** Those of these jobs that the server has, or had; they are reported where they are. */
  async #lookUp(jobIds: string[]): Promise<Set<string>> {
    const { looks } = this.#parts;
    const isWanted = () => jobIds.some((id) => this.#jobs.toSend(id));
    const seen = await findPatiently(looks, this.#rest, jobIds, isWanted);
    for (const [id, sighting] of seen) looks.tell(id, sighting);
    return new Set(jobIds.filter((id) => (seen.get(id)?.at ?? 'nowhere') !== 'nowhere'));
  }

  /** `left`: what is to be sent now and later, this one included. */
  async #send(jobId: string, left: string[]): Promise<void> {
    const { desk, client, looks, chance, clock } = this.#parts;
    for (let tries = 1; ; tries++) {
      const request = await this.#unknownRequest(jobId, left);
      if (!request) return;
      looks.sent(jobId);
      this.#fresh.delete(jobId);
      const sentAt = clock.ticks();
      const sent = await client.queue(request);
      if (sent.sent === 'yes') {
        looks.line.accepted(sentAt);
        this.#ofUnknownFate.delete(jobId);
        desk.report({ type: 'queued', jobId });
        return this.#jobs.isGivenUp(jobId) ? this.#remove(jobId) : undefined;
      }
      if (sent.sent === 'no') {
        if (sent.failure.code !== 'unexpected-answer') this.#fresh.add(jobId);
        return this.#refused(jobId, sent);
      }
      this.#ofUnknownFate.add(jobId);
      if (tries >= SENDS) return this.#stop(sent.failure);
      // Two looks come before the next try; they take their part of the time.
      await this.#rest.for(Math.max(0, backoff(tries, chance.number(), sent.retryAfterMs) - GONE_AFTER));
      if ((await this.#lookUp([jobId])).has(jobId)) return void this.#ofUnknownFate.delete(jobId);
    }
  }

  /** Another browser had sent it too, and has written down that it failed, while ours was on its way. */
  async #remove(jobId: string): Promise<void> {
    const { client } = this.#parts;
    const removed = await client.cancelById(jobId);
    if (!removed.ok || !removed.value) await client.dequeue([jobId]);
  }

  /** The same as `#request`, of a job that nobody has sent while this page slept. */
  async #unknownRequest(jobId: string, left: string[]) {
    const request = await this.#request(jobId);
    if (!request || this.#unsent.has(jobId)) return request;
    await this.#withoutKnown(left);
    return this.#request(jobId);
  }

  /** The job, or undefined when it is not wanted any more or cannot be made; why is reported. */
  async #request(jobId: string) {
    const { builder, clientId, drives } = this.#parts;
    const found = this.#jobs.toSend(jobId);
    const { run } = this.#jobs;
    if (!found || !run) return undefined;
    const request = await builder.build(run.sequence, found.frame, found.take, clientId);
    if (!request.ok) {
      this.#refused(jobId, { failure: request.failure, whose: 'all' });
      return undefined;
    }
    // Last of all: another tab may have taken over while the picture was uploaded.
    if (!(await drives())) return this.#stop({ code: 'other-tab-drives' });
    return this.#jobs.toSend(jobId) && request.value;
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
    if (this.#jobs.ended) return undefined;
    this.#parts.desk.report({ type: 'stopped', failure, at: isoNow(this.#parts.clock) });
  }
}
