import * as z from 'zod/mini';
import type { Sighting, Wanted } from './sighting.ts';

/** A job in the queue, ours or not. Lower numbers run first. */
export type Queued = { jobId: string; running: boolean; number: number };

const statusSchema = z.looseObject({ id: z.string(), status: z.string(), priority: z.optional(z.number()) });
/** `/jobs?status=pending,in_progress`. */
export const jobsSchema = z.looseObject({ jobs: z.array(statusSchema) });
/** `/queue`. */
export const queueSchema = z.looseObject({
  queue_running: z.array(z.array(z.unknown())),
  queue_pending: z.array(z.array(z.unknown())),
});
/** The queue as a list of jobs tells it. */
export const queueIn = (jobs: z.infer<typeof statusSchema>[]): Queued[] =>
  jobs
    .filter(({ status }) => status === 'pending' || status === 'in_progress')
    .map(({ id, status, priority = 0 }) => ({
      jobId: id,
      running: status === 'in_progress',
      number: priority,
    }));

/** The queue as `/queue` tells it. */
export const queueOf = ({
  queue_running: running,
  queue_pending: pending,
}: z.infer<typeof queueSchema>): Queued[] => [
  ...pending.map((item) => queuedItem(item, false)),
  ...running.map((item) => queuedItem(item, true)),
];

/** An entry of `/queue`: its place in the list means nothing, since the list is a heap. */
const queuedItem = ([number, id]: unknown[], running: boolean): Queued => ({
  jobId: String(id),
  running,
  number: Number(number),
});

/** Where those of the wanted jobs are that the queue holds. */
export const statesIn = (queue: Queued[], wanted: Wanted[]): Map<string, Sighting> => {
  const states = new Map(queue.map(({ jobId, running }) => [jobId, running]));
  return new Map(
    wanted.flatMap(({ jobId }) => {
      const running = states.get(jobId);
      return running === undefined ? [] : [[jobId, { at: running ? 'running' : 'pending' }]];
    }),
  );
};
