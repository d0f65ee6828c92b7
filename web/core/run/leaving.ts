import type { Sequence } from '../sequence.ts';
import type { Step } from './effects.ts';
import { withSequence } from './record.ts';
import type { Generating } from './run.ts';
import { findTake, isOfNow, isOpen, jobsOf, openTakes, plan, type Attempt, type FrameTake } from './takes.ts';

/** Whether a job that is open is still to be drawn. */
export const isWanted = (run: Generating, jobId: string): boolean =>
  !run.cancelling && !run.leaving.includes(jobId);

/** The run in which these jobs are not wanted any more. */
export const leave = (run: Generating, jobIds: string[]): Generating => ({
  ...run,
  leaving: [...new Set([...run.leaving, ...jobIds])],
});

/** Jobs that have not begun and are still wanted, in the order of the story. */
export const waitingJobs = (run: Generating): FrameTake[] =>
  openTakes(run.sequence).filter(({ take }) => take.state !== 'running' && isWanted(run, take.jobId));

/**
 * The run in which waiting jobs leave that would draw what their frames were; each attempt at such a frame takes its
 * job's place.
 */
export function redrawn(run: Generating, attempts: Attempt[]): Step<Generating> {
  const stale = waitingJobs(run).filter(({ frame, take }) => !isOfNow(run.sequence, frame, take));
  const instead = stale.flatMap(({ frame, take: { jobId } }) => {
    const attempt = attempts.find(({ frameId }) => frameId === frame.id);
    return attempt ? [{ jobId, attempt }] : [];
  });
  if (instead.length === 0) return [run, []];
  const jobIds = instead.map(({ jobId }) => jobId);
  const next = { ...run, instead: [...(run.instead ?? []), ...instead] };
  return [leave(next, jobIds), [{ do: 'take-back', jobIds }]];
}

/** Nothing is drawn in the stead of this job any more. */
export const withoutInstead = (run: Generating, jobId: string): Generating => {
  const { instead, ...rest } = run;
  return instead ? { ...rest, instead: instead.filter((one) => one.jobId !== jobId) } : run;
};

/** A job that runs is not touched by an edit: it draws the frame as it was. */
export function stays(run: Generating, jobId: string): Generating {
  if (!run.instead?.some((one) => one.jobId === jobId)) return run;
  return { ...withoutInstead(run, jobId), leaving: run.leaving.filter((id) => id !== jobId) };
}

/** The run without jobs that have left, and what was planned in their stead. A picture that came first is kept. */
export function withoutLeft(run: Generating, at: string): { run: Generating; jobIds: string[] } {
  const left = run.leaving.filter((id) => !isStillOpen(run.sequence, id));
  if (left.length === 0) return { run, jobIds: [] };
  const { instead = [], ...rest } = run;
  const due = instead.filter(({ jobId }) => left.includes(jobId));
  const undrawn = due.filter(({ jobId }) => findTake(run.sequence, jobId)?.take.state !== 'done');
  const attempts = undrawn.map(({ attempt }) => attempt);
  const sequence = plan(run.sequence, attempts, at);
  const next: Generating = {
    ...rest,
    leaving: run.leaving.filter((id) => !left.includes(id)),
    instead: instead.filter((one) => !due.includes(one)),
  };
  return { run: withSequence(next, sequence), jobIds: jobsOf(sequence, attempts) };
}

function isStillOpen(sequence: Sequence, jobId: string): boolean {
  const take = findTake(sequence, jobId)?.take;
  return take !== undefined && isOpen(take);
}
