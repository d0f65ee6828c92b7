import * as z from 'zod/mini';
import { ok, type Result } from '../../core/failure.ts';
import type { Outcome } from '../../core/run/events.ts';
import type { ComfyClient } from './client.ts';
import { graphOf, readOutcome, type JobRecord } from './record.ts';

/**
 * Where a job is now. `open`: not finished; an old server's history does not tell whether it waits or runs. `nowhere`: in
 * neither queue nor history, in that order, which a job on its way from one to the other cannot slip through.
 */
export type Sighting = { at: 'pending' | 'running' | 'open' | 'nowhere' } | { at: 'over'; outcome: Outcome };

/** A job and the node of its graph whose picture counts. */
export type Wanted = { jobId: string; output: string };

const statusSchema = z.looseObject({ id: z.string(), status: z.string() });
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
  #detecting: Promise<Result<boolean>> | undefined;

  constructor(client: ComfyClient) {
    this.#client = client;
  }

  /** After a lost connection the server may be another one. */
  forgetAbilities(): void {
    this.#hasJobs = undefined;
  }

  /** Where these jobs are, one after the other: first what waits or runs, then the records of the others. */
  async look(wanted: Wanted[]): Promise<Result<Map<string, Sighting>>> {
    const queue = await this.#queue();
    if (!queue.ok) return queue;
    const seen = new Map<string, Sighting>();
    for (const { jobId, output } of wanted) {
      const state = queue.value.get(jobId);
      const sighting = state ? ok<Sighting>({ at: state }) : await this.#record(jobId, output, 'nowhere');
      if (!sighting.ok) return sighting;
      seen.set(jobId, sighting.value);
    }
    return ok(seen);
  }

  /** A cheap look at one job, for the loop: an old server only tells whether it is over. */
  async peek({ jobId, output }: Wanted): Promise<Result<Sighting>> {
    const able = await this.#detect();
    return able.ok ? this.#record(jobId, output, able.value ? 'nowhere' : 'open') : able;
  }

  /** Whether any job at all, ours or not, runs now. */
  async anythingRuns(): Promise<Result<boolean>> {
    const queue = await this.#queue();
    return queue.ok ? ok([...queue.value.values()].includes('running')) : queue;
  }

  #detect(): Promise<Result<boolean>> {
    if (this.#hasJobs !== undefined) return Promise.resolve(ok(this.#hasJobs));
    this.#detecting ??= this.#askForJobs().finally(() => {
      this.#detecting = undefined;
    });
    return this.#detecting;
  }

  async #askForJobs(): Promise<Result<boolean>> {
    const answer = await this.#client.get('/jobs?limit=1', jobsSchema);
    if (!answer.ok && answer.failure.code === 'server-unreachable') return answer;
    this.#hasJobs = answer.ok;
    return ok(answer.ok);
  }

  async #queue(): Promise<Result<Map<string, 'pending' | 'running'>>> {
    const able = await this.#detect();
    if (!able.ok) return able;
    return able.value ? this.#queueByJobs() : this.#queueWhole();
  }

  async #queueByJobs(): Promise<Result<Map<string, 'pending' | 'running'>>> {
    const jobs = await this.#client.get('/jobs?status=pending,in_progress', jobsSchema);
    if (!jobs.ok) return jobs;
    return ok(
      new Map(
        jobs.value.jobs.map(({ id, status }) => [id, status === 'in_progress' ? 'running' : 'pending']),
      ),
    );
  }

  async #queueWhole(): Promise<Result<Map<string, 'pending' | 'running'>>> {
    const queue = await this.#client.get('/queue', queueSchema);
    if (!queue.ok) return queue;
    const { queue_running: running, queue_pending: pending } = queue.value;
    return ok(
      new Map([
        ...pending.map((item) => [String(item[1]), 'pending'] as const),
        ...running.map((item) => [String(item[1]), 'running'] as const),
      ]),
    );
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
