import type { Failure } from '../failure.ts';
import type { Frame, Sequence } from '../sequence.ts';
import { backoff, triesFor } from './causes.ts';
import type { Effect, EffectOf, Step } from './effects.ts';
import type { EventOf } from './events.ts';
import { start } from './generating.ts';
import { withFrames, withSequence } from './record.ts';
import { isGenerating, type Generating, type Run } from './run.ts';
import { jobsOf, lastTake, plan } from './takes.ts';

type RetryLater = EffectOf<'retry-later'>;

/** Attempts at a frame in this run that failed by themselves. */
function triesOf(sequence: Sequence, frame: Frame): number {
  const since = sequence.run?.startedAt ?? '';
  return frame.takes.filter(({ state, at }) => state === 'failed' && at >= since).length;
}

/**
 * The run with a next try set down, or undefined where another would not help. The new job goes to the end of the
 * queue, so that a frame that was too large comes after all others.
 */
export function retryOf(
  run: Generating,
  frameId: string,
  failedJobId: string,
  failure: Failure,
  chance: number,
): { run: Generating; effect: RetryLater } | undefined {
  const frame = run.sequence.frames.find(({ id }) => id === frameId);
  if (!frame) return undefined;
  const tries = triesOf(run.sequence, frame);
  if (tries >= triesFor(failure) && !isOfBefore(run, failedJobId, failure)) return undefined;
  const delayMs = backoff(tries, chance);
  const retries = [...run.retries, { frameId, failedJobId }];
  return { run: { ...run, retries }, effect: { do: 'retry-later', frameId, failedJobId, delayMs } };
}

/** Whether a job failed, or was lost, of what the user has gone on after since: it is heard of late, and not news. */
export const isOfBefore = ({ wentOnAfter }: Generating, jobId: string, { code }: Failure): boolean =>
  wentOnAfter?.code === code && wentOnAfter.jobIds.includes(jobId);

/** The time of a set-down try has come. A paused run plans it, and `resume` sends it. */
export function retryDue(run: Run, { failedJobId, attempt, at }: EventOf<'retry-due'>): Step {
  if (!isGenerating(run) || !run.retries.some((retry) => retry.failedJobId === failedJobId)) return [run, []];
  const retries = run.retries.filter((retry) => retry.failedJobId !== failedJobId);
  const sequence = plan(run.sequence, [attempt], at);
  const jobIds = jobsOf(sequence, [attempt]);
  const effects: Effect[] = [{ do: 'save', now: true }];
  if (run.phase !== 'Paused' && jobIds.length > 0) effects.push({ do: 'submit', jobIds, fresh: true });
  return [withSequence({ ...run, retries }, sequence), effects];
}

/** Frames again, by the user's wish: a run of their own when nothing runs, else at the end of the queue. */
export function retry(run: Run, { attempts, at }: EventOf<'retry'>): Step {
  if (!isGenerating(run)) return start(run, { type: 'start', attempts, at });
  if (run.cancelling) return [run, []];
  const waiting = new Set(run.retries.map(({ frameId }) => frameId));
  const wanted = attempts.filter(({ frameId }) => !waiting.has(frameId));
  const sequence = plan(run.sequence, wanted, at);
  const jobIds = jobsOf(sequence, wanted);
  if (jobIds.length === 0) return [run, []];
  const effects: Effect[] = [{ do: 'save', now: true }];
  if (run.phase !== 'Paused') effects.push({ do: 'submit', jobIds, fresh: true });
  // The run is about these frames too: it takes up their next try after a reload.
  const frames = [...(sequence.run?.frames ?? []), ...wanted.map(({ frameId }) => frameId)];
  return [withSequence(run, withFrames(sequence, frames)), effects];
}

/** Tries that were set down before the page was left: they are not stored, but follow from the takes. */
export function forgottenRetries(
  run: Generating,
  chance: number,
): { run: Generating; effects: RetryLater[] } {
  const inRun = new Set(run.sequence.run?.frames);
  let next = run;
  const effects: RetryLater[] = [];
  for (const frame of run.sequence.frames) {
    const take = lastTake(frame);
    if (!inRun.has(frame.id) || take?.state !== 'failed' || !take.failure) continue;
    const again = retryOf(next, frame.id, take.jobId, take.failure, chance);
    if (!again) continue;
    next = again.run;
    effects.push(again.effect);
  }
  return { run: next, effects };
}
