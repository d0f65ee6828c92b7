import { ok, type Failure, type Result } from '../../core/failure.ts';
import type { ComfyClient } from './client.ts';
import type { KnownAge } from './known-age.ts';
import { latestSchema, toldBy, type Latest } from './latest-jobs.ts';
import { jobsSchema, queueIn, queueOf, queueSchema, statesIn, type Queued } from './queued.ts';
import { endedIn, historySchema, jobSchema, recordOfJob } from './kept-records.ts';
import { readOutcome } from './record.ts';
import type { Sighting, Wanted } from './sighting.ts';

/** What one look tells: where the wanted jobs are, and the queue as it was then. */
export type Look = { seen: Map<string, Sighting>; queue: Queued[] };

/** Records asked for one by one; with more of them at once, a list of the latest is asked for first. */
const ONE_BY_ONE = 1;
/** Jobs in such a list, at least: other people's are among them. */
const LATEST = 100;
/** The same of whole records with their graphs, beyond those that are wanted: one may end while the list is asked for. */
const SPARE = 2;
/** Requests for records under way at a time. */
const AT_ONCE = 6;

/** What the server itself says about jobs. Uses the jobs API where there is one, else queue and history. */
export class Truth {
  readonly #client: ComfyClient;
  readonly #age: KnownAge | undefined;
  #hasJobs: boolean | undefined;

  constructor(client: ComfyClient, age?: KnownAge) {
    this.#client = client;
    this.#age = age;
  }

  /** After a lost connection the server may be another one. */
  forgetAbilities(): void {
    this.#hasJobs = undefined;
  }

  /** Known to be from before the jobs API, and so from before a job could be stopped by its id alone. */
  get isOld(): boolean {
    return this.#hasJobs === false;
  }

  /** Where these jobs are. */
  async look(wanted: Wanted[]): Promise<Result<Map<string, Sighting>>> {
    const looked = await this.survey(wanted);
    return looked.ok ? ok(looked.value.seen) : looked;
  }

  /** Where these jobs are, and what else waits: first the queue, then the records of those that are not in it. */
  async survey(wanted: Wanted[]): Promise<Result<Look>> {
    const queue = await this.#queue();
    if (!queue.ok) return queue;
    const seen = statesIn(queue.value, wanted);
    const rest = await this.#records(wanted.filter(({ jobId }) => !seen.has(jobId)));
    return rest.ok ? ok({ seen: new Map([...seen, ...rest.value]), queue: queue.value }) : rest;
  }

  /**
   * The same for jobs in the order of the queue, which most of them have just left: in one request where the server can
   * answer so, else without asking for those that cannot have begun.
   */
  async surveyLeft(wanted: Wanted[]): Promise<Result<Look>> {
    const list = this.#hasJobs !== false && wanted.length > 1 ? await this.#listed(wanted.length) : undefined;
    if (list?.ok && !list.value.pagination.has_more) {
      const seen = new Map(wanted.flatMap((job) => toldBy(list.value, job)));
      if (seen.size === wanted.length) return ok({ seen, queue: queueIn(list.value.jobs) });
    }
    const queue = await this.#queue();
    if (!queue.ok) return queue;
    const seen = statesIn(queue.value, wanted);
    const runs = wanted.findIndex(({ jobId }) => seen.get(jobId)?.at === 'running');
    // Those behind the one that runs were never begun.
    for (const { jobId } of runs < 0 ? [] : wanted.slice(runs)) {
      if (!seen.has(jobId)) seen.set(jobId, { at: 'nowhere' });
    }
    const records = await this.#recordsInTurn(wanted.filter(({ jobId }) => !seen.has(jobId)));
    return records.ok ? ok({ seen: new Map([...seen, ...records.value]), queue: queue.value }) : records;
  }

  /** A cheap look at one job, for the loop: an old server only tells whether it is over. */
  async peek({ jobId, output }: Wanted): Promise<Result<Sighting>> {
    if (this.#hasJobs === undefined) {
      // Whatever its age, a server has a history: of a job that is over nothing else need be known.
      const told = await this.#recordByHistory(jobId, output, 'open');
      if (!told.ok || told.value.at === 'over') return told;
      const detected = await this.#queue();
      if (!detected.ok) return detected;
    }
    return this.#record(jobId, output, this.#hasJobs ? 'nowhere' : 'open');
  }

  /** How those of these jobs ended that are among the latest whose records are written. */
  async ended(wanted: Wanted[]): Promise<Result<Map<string, Sighting>>> {
    const route = `/history?max_items=${wanted.length + SPARE}`;
    const history = await this.#client.get(route, historySchema);
    return history.ok ? ok(new Map(wanted.flatMap((job) => endedIn(history.value, job)))) : history;
  }

  /** Whether any job at all, ours or not, runs now. */
  async anythingRuns(): Promise<Result<boolean>> {
    const queue = await this.#queue();
    return queue.ok ? ok(queue.value.some(({ running }) => running)) : queue;
  }

  /** All that waits or runs. The first answer also tells whether the server has the jobs API. */
  async #queue(): Promise<Result<Queued[]>> {
    if (this.#hasJobs === false) return this.#queueWhole();
    // Every server answers this: where it is newer by now, nothing is lost by it, and the next look asks in the new way.
    if (this.#hasJobs === undefined && (await this.#age?.hint())) return this.#queueWhole();
    const jobs = await this.#client.get('/jobs?status=pending,in_progress', jobsSchema);
    if (!jobs.ok && isNoAnswer(jobs.failure)) return jobs;
    // Not there, or broken: one job with odd metadata makes the whole list fail in 0.8.0.
    this.#hasJobs = jobs.ok;
    void this.#age?.learn(!jobs.ok && jobs.failure.code === 'not-found');
    if (!jobs.ok) return this.#queueWhole();
    return ok(queueIn(jobs.value.jobs));
  }

  async #queueWhole(): Promise<Result<Queued[]>> {
    const queue = await this.#client.get('/queue', queueSchema);
    if (!queue.ok) return queue;
    return ok(queueOf(queue.value));
  }

  async #records(wanted: Wanted[]): Promise<Result<Map<string, Sighting>>> {
    const found = new Map<string, Sighting>();
    const latest = wanted.length > ONE_BY_ONE ? await this.#latest(wanted) : found;
    const rest = wanted.filter(({ jobId }) => !latest.has(jobId));
    for (let start = 0; start < rest.length; start += AT_ONCE) {
      const some = rest.slice(start, start + AT_ONCE);
      const answers = await Promise.all(some.map((job) => this.#record(job.jobId, job.output, 'nowhere')));
      for (const [index, answer] of answers.entries()) {
        if (!answer.ok) return answer;
        found.set(some[index]?.jobId ?? '', answer.value);
      }
    }
    return ok(new Map([...latest, ...found]));
  }

  /** One worker takes jobs in turn: behind two that it never began, one of which may have been removed alone, none was. */
  async #recordsInTurn(wanted: Wanted[]): Promise<Result<Map<string, Sighting>>> {
    const seen = new Map<string, Sighting>();
    let absent = 0;
    for (const { jobId, output } of wanted) {
      const record =
        absent < 2 ? await this.#record(jobId, output, 'nowhere') : ok<Sighting>({ at: 'nowhere' });
      if (!record.ok) return record;
      absent = record.value.at === 'nowhere' ? absent + 1 : 0;
      seen.set(jobId, record.value);
    }
    return ok(seen);
  }

  /** What one list of the latest jobs tells for certain. */
  async #latest(wanted: Wanted[]): Promise<Map<string, Sighting>> {
    if (!this.#hasJobs) {
      const ended = await this.ended(wanted);
      return ended.ok ? ended.value : new Map();
    }
    const list = await this.#listed(wanted.length);
    return new Map(list.ok ? wanted.flatMap((job) => toldBy(list.value, job)) : []);
  }

  /** The latest jobs of all states; the server makes the list of its queue first, then of its history. */
  #listed(wanted: number): Promise<Result<Latest>> {
    return this.#client.get(`/jobs?limit=${Math.max(LATEST, 2 * wanted)}`, latestSchema);
  }

  #record(jobId: string, output: string, absent: 'nowhere' | 'open'): Promise<Result<Sighting>> {
    return this.#hasJobs ? this.#recordByJobs(jobId, output) : this.#recordByHistory(jobId, output, absent);
  }

  async #recordByJobs(jobId: string, output: string): Promise<Result<Sighting>> {
    const job = await this.#client.get(`/jobs/${jobId}`, jobSchema);
    if (!job.ok) return job.failure.code === 'not-found' ? ok({ at: 'nowhere' }) : job;
    const { status } = job.value;
    if (status === 'pending') return ok({ at: 'pending' });
    if (status === 'in_progress') return ok({ at: 'running' });
    return ok({ at: 'over', outcome: readOutcome(recordOfJob(job.value), output) });
  }

  async #recordByHistory(
    jobId: string,
    output: string,
    absent: 'nowhere' | 'open',
  ): Promise<Result<Sighting>> {
    const history = await this.#client.get(`/history/${jobId}`, historySchema);
    if (!history.ok) return history;
    const [ended] = endedIn(history.value, { jobId, output });
    return ok(ended ? ended[1] : { at: absent });
  }
}

const isNoAnswer = ({ code }: Failure) => code === 'server-unreachable' || code === 'sign-in-again';
