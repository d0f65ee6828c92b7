import * as z from 'zod/mini';
import { graphOf, readOutcome, type JobRecord } from './record.ts';
import type { Sighting, Wanted } from './sighting.ts';

/** `/jobs/{id}`. */
export const jobSchema = z.looseObject({
  status: z.string(),
  outputs: z.optional(z.unknown()),
  execution_status: z.optional(z.nullable(z.looseObject({ messages: z.optional(z.array(z.unknown())) }))),
  execution_error: z.optional(z.unknown()),
  execution_start_time: z.optional(z.nullable(z.number())),
  execution_end_time: z.optional(z.nullable(z.number())),
  workflow: z.optional(z.looseObject({ prompt: z.optional(z.unknown()) })),
});
/** `/history/{id}`, empty while the job is not over; `/history?max_items=...`: the records that were written last. */
export const historySchema = z.record(
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
type History = z.infer<typeof historySchema>;

export function recordOfJob(job: z.infer<typeof jobSchema>): JobRecord {
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

/** How a job ended of which the history has a record: at most one entry. */
export function endedIn(history: History, { jobId, output }: Wanted): [string, Sighting][] {
  const record = recordIn(history, jobId);
  return record ? [[jobId, { at: 'over', outcome: readOutcome(record, output) }]] : [];
}

function recordIn(history: History, jobId: string): JobRecord | undefined {
  const entry = Object.hasOwn(history, jobId) ? history[jobId] : undefined;
  if (!entry) return undefined;
  return {
    success: entry.status?.status_str !== 'error',
    outputs: entry.outputs,
    messages: entry.status?.messages ?? [],
    graph: graphOf(entry.prompt?.[2]),
  };
}
