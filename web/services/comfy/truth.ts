import * as z from 'zod/mini';
import { ok, type Failure, type Result } from '../../core/failure.ts';
import type { ComfyClient } from './client.ts';
import { latestSchema, toldBy, type Latest } from './latest-jobs.ts';
import { graphOf, readOutcome, type JobRecord } from './record.ts';
import type { Sighting, Wanted } from './sighting.ts';

/** A job in the queue, ours or not. Lower numbers run first. */
export type Queued = { jobId: string; running: boolean; number: number };

/** What one look tells: where the wanted jobs are, and the queue as it was then. */
export type Look = { seen: Map<string, Sighting>; queue: Queued[] };

/** Records asked for one by one; with more of them at once, a list of the latest jobs is asked for instead. */
const ONE_BY_ONE = 1;
/** Jobs in such a list, at least: other people's are among them. */
const LATEST = 100;
/** Requests for records under way at a time. */
const AT_ONCE = 6;

const statusSchema = z.looseObject({ id: z.string(), status: z.string(), priority: z.optional(z.number()) });
const jobsSchema = z.looseObject({ jobs: z.array(statusSchema) });
const jobSchema = z.looseObject({
  status: z.string(),
  outputs: z.optional(z.unknown()),
  execution_status: z.optional(z.nullable(z.looseObject({ messages: z.optional(z.array(z.unknown())) }))),
  execution_error: z.optional(z.unknown()),
  execution_start_time: z.optional(z.nullable(z.number())),
  execution_end_time: z.optional(z.nullable(z.number())),
  workflow: z.optional(z.looseObject({ prompt: z.optional(z.unknown()) })),
});
const queueSchema = z.looseObject({
  queue_running: z.array(z.array(z.unknown())),
  queue_pending: z.array(z.array(z.unknown())),
});
const historySchema = z.record(
  z.string(),
  z.looseObject({
    prompt: z.optional(z.array(z.unknown())),
    outputs: z.optional(z.unknown()),
    status: z.optional(
      z.nullable(
        z.looseObject({ status_str: z.optional(z.string()), messages: z.optional(z.array(z.unknown())) }),
      ),
    ),
  }),
);

/** What the server itself says about jobs. Uses the jobs API where there is one, else queue and history. */
export class Truth {
  readonly #client: ComfyClient;
  #hasJobs: boolean | undefined;

  constructor(client: ComfyClient) {
    this.#client = client;
  }

  /** After a lost connection the server may be another one. */
  forgetAbilities(): void {
    this.#hasJobs = undefined;
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
    const seen = new Map<string, Sighting>();
    const states = new Map(queue.value.map(({ jobId, running }) => [jobId, running]));
    for (const { jobId } of wanted) {
      const running = states.get(jobId);
      if (running !== undefined) seen.set(jobId, { at: running ? 'running' : 'pending' });
    }
    const rest = await this.#records(wanted.filter(({ jobId }) => !seen.has(jobId)));
    return rest.ok ? ok({ seen: new Map([...seen, ...rest.value]), queue: queue.value }) : rest;
  }

  /** The same for jobs of which most have just left the queue: in one request, where the server can answer so. */
  async surveyLeft(wanted: Wanted[]): Promise<Result<Look>> {
    const list = this.#hasJobs === true && wanted.length > 1 ? await this.#listed(wanted.length) : undefined;
    if (!list?.ok) return this.survey(wanted);
    const seen = new Map(wanted.flatMap((job) => toldBy(list.value, job)));
    const isWhole = seen.size === wanted.length && !list.value.pagination.has_more;
    return isWhole ? ok({ seen, queue: queueIn(list.value.jobs) }) : this.survey(wanted);
  }

  /** A cheap look at one job, for the loop: an old server only tells whether it is over. */
  async peek({ jobId, output }: Wanted): Promise<Result<Sighting>> {
    if (this.#hasJobs === undefined) {
      const detected = await this.#queue();
      if (!detected.ok) return detected;
    }
    return this.#record(jobId, output, this.#hasJobs ? 'nowhere' : 'open');
  }

  /** Whether any job at all, ours or not, runs now. */
  async anythingRuns(): Promise<Result<boolean>> {
    const queue = await this.#queue();
    return queue.ok ? ok(queue.value.some(({ running }) => running)) : queue;
  }

  /** All that waits or runs. The first answer also tells whether the server has the jobs API. */
  async #queue(): Promise<Result<Queued[]>> {
    if (this.#hasJobs === false) return this.#queueWhole();
    const jobs = await this.#client.get('/jobs?status=pending,in_progress', jobsSchema);
    if (!jobs.ok && isNoAnswer(jobs.failure)) return jobs;
    // Not there, or broken: one job with odd metadata makes the whole list fail in 0.8.0.
    this.#hasJobs = jobs.ok;
    if (!jobs.ok) return this.#queueWhole();
    return ok(queueIn(jobs.value.jobs));
  }

  async #queueWhole(): Promise<Result<Queued[]>> {
    const queue = await this.#client.get('/queue', queueSchema);
    if (!queue.ok) return queue;
    const { queue_running: running, queue_pending: pending } = queue.value;
    return ok([
      ...pending.map((item) => queuedItem(item, false)),
      ...running.map((item) => queuedItem(item, true)),
    ]);
  }

  async #records(wanted: Wanted[]): Promise<Result<Map<string, Sighting>>> {
    const found = new Map<string, Sighting>();
    const latest = this.#hasJobs && wanted.length > ONE_BY_ONE ? await this.#latest(wanted) : found;
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

  /** What one list of the latest jobs tells for certain. */
  async #latest(wanted: Wanted[]): Promise<Map<string, Sighting>> {
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
    const entry = Object.hasOwn(history.value, jobId) ? history.value[jobId] : undefined;
    if (!entry) return ok({ at: absent });
    const record: JobRecord = {
      success: entry.status?.status_str !== 'error',
      outputs: entry.outputs,
      messages: entry.status?.messages ?? [],
      graph: graphOf(entry.prompt?.[2]),
    };
    return ok({ at: 'over', outcome: readOutcome(record, output) });
  }
}

const isNoAnswer = ({ code }: Failure) => code === 'server-unreachable' || code === 'sign-in-again';

const queueIn = (jobs: z.infer<typeof statusSchema>[]): Queued[] =>
  jobs
    .filter(({ status }) => status === 'pending' || status === 'in_progress')
    .map(({ id, status, priority = 0 }) => ({
      jobId: id,
      running: status === 'in_progress',
      number: priority,
    }));

/** An entry of `/queue`: its place in the list means nothing, since the list is a heap. */
const queuedItem = ([number, id]: unknown[], running: boolean): Queued => ({
  jobId: String(id),
  running,
  number: Number(number),
});

function recordOfJob(job: z.infer<typeof jobSchema>): JobRecord {
  const told = job.execution_status?.messages ?? [];
  const error = job.execution_error ? [['execution_error', job.execution_error]] : [];
  const stopped = job.status === 'cancelled' ? [['execution_interrupted', {}]] : [];
  return {
    success: job.status === 'completed',
    outputs: job.outputs,
    messages: [...told, ...error, ...stopped],
    graph: graphOf(job.workflow?.prompt),
    ...(typeof job.execution_start_time === 'number' && { startedMs: job.execution_start_time }),
    ...(typeof job.execution_end_time === 'number' && { endedMs: job.execution_end_time }),
  };
}
