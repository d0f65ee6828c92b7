import * as z from 'zod/mini';
import { readOutcome } from './record.ts';
import type { Sighting, Wanted } from './sighting.ts';

/** `/jobs?limit=...`: the latest jobs of all states in one answer, without their graphs. */
export const latestSchema = z.looseObject({
  jobs: z.array(
    z.looseObject({
      id: z.string(),
      status: z.string(),
      priority: z.optional(z.number()),
      execution_start_time: z.optional(z.nullable(z.number())),
      execution_end_time: z.optional(z.nullable(z.number())),
      preview_output: z.optional(z.unknown()),
    }),
  ),
  pagination: z.looseObject({ has_more: z.boolean() }),
});
export type Latest = z.infer<typeof latestSchema>;
type Entry = Latest['jobs'][number];

const previewSchema = z.looseObject({ nodeId: z.string() });

/**
 * Where the list says for certain that a job is: at most one entry. A job that failed, or whose listed picture is another
 * node's, is better read from its own record.
 */
export function toldBy({ jobs, pagination }: Latest, { jobId, output }: Wanted): [string, Sighting][] {
  const job = jobs.find(({ id }) => id === jobId);
  if (!job) return pagination.has_more ? [] : [[jobId, { at: 'nowhere' }]];
  if (job.status === 'pending') return [[jobId, { at: 'pending' }]];
  if (job.status === 'in_progress') return [[jobId, { at: 'running' }]];
  if (job.status === 'cancelled') return [[jobId, { at: 'over', outcome: { state: 'interrupted' } }]];
  return job.status === 'completed' ? picturedBy(job, output) : [];
}

function picturedBy(job: Entry, output: string): [string, Sighting][] {
  const preview = previewSchema.safeParse(job.preview_output);
  if (!preview.success || (output !== '' && preview.data.nodeId !== output)) return [];
  const { execution_start_time: startedMs, execution_end_time: endedMs } = job;
  const record = {
    success: true,
    outputs: { [preview.data.nodeId]: { images: [job.preview_output] } },
    messages: [],
    graph: undefined,
    ...(typeof startedMs === 'number' && { startedMs }),
    ...(typeof endedMs === 'number' && { endedMs }),
  };
  const outcome = readOutcome(record, output);
  return outcome.state === 'done' ? [[job.id, { at: 'over', outcome }]] : [];
}
