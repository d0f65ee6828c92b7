import type { ComfyClient } from '../comfy/client.ts';
import type { Db } from '../db.ts';
import type { Chance } from './chance.ts';
import type { Clock } from './clock.ts';
import type { Desk } from './desk.ts';
import type { JobBuilder } from './job-builder.ts';
import { OpenJobs } from './open-jobs.ts';
import { Rest } from './rest.ts';
import { Sending } from './sending.ts';
import { TakingBack } from './taking-back.ts';
import type { Looks } from './looks.ts';

export type OutboxParts = {
  desk: Desk;
  client: ComfyClient;
  looks: Looks;
  builder: JobBuilder;
  db: Db;
  clock: Clock;
  chance: Chance;
  clientId: string;
  /** Resolves once this browser holds the document with the takes that are about to be sent. */
  kept: () => Promise<unknown>;
  /** Whether this tab may still change the queue: another one may have taken over. */
  drives: () => boolean | Promise<boolean>;
};

/** Everything that changes ComfyUI's queue, one after the other, so that a cancel never overtakes a send. */
export class Outbox {
  readonly #jobs: OpenJobs;
  readonly #rest: Rest;
  readonly #sending: Sending;
  readonly #takingBack: TakingBack;
  #last: Promise<void> = Promise.resolve();

  constructor(parts: OutboxParts) {
    this.#jobs = new OpenJobs(parts.desk);
    this.#rest = new Rest(parts.clock);
    this.#sending = new Sending(parts, this.#jobs, this.#rest);
    this.#takingBack = new TakingBack(parts, this.#jobs, this.#sending, this.#rest);
  }

  /** `fresh`: the ids were just made here. */
  submit(jobIds: string[], fresh: boolean): Promise<void> {
    if (fresh) this.#sending.markFresh(jobIds);
    return this.#add(() => this.#sending.submitAll(jobIds));
  }

  takeBack(jobIds: string[]): Promise<void> {
    return this.#add(() => this.#takingBack.takeBack(jobIds));
  }

  /** Lets jobs go to the end of the queue, in this order. */
  requeue(jobIds: string[]): Promise<void> {
    this.#sending.markFateUnknown(jobIds);
    return this.#add(() => this.#takingBack.requeue(jobIds));
  }

  cancel(jobIds: string[]): Promise<void> {
    return this.#add(() => this.#takingBack.cancel(jobIds));
  }

  /** Nothing is sent or taken back any more: the page goes away. */
  end(): void {
    this.#jobs.end();
    this.#rest.wake();
  }

  /**
   * Whatever is under way or waits here is given up: another tab goes on. It knew a run that is old by now; when this tab
   * drives again, that begins with a look at what became of the jobs.
   */
  giveUp(): void {
    this.#jobs.gaveUp = true;
    this.#sending.forget();
    void this.#add(async () => {
      this.#jobs.gaveUp = false;
    });
  }

  /** This page was asleep, and nothing tells whether another one drove meanwhile: what was known of its jobs may be old. */
  forget(): void {
    this.#sending.forget();
  }

  #add(task: () => Promise<void>): Promise<void> {
    this.#rest.wake();
    this.#last = this.#last.then(task);
    return this.#last;
  }
}
