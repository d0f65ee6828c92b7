import type { Failure } from '../failure.ts';
import type { Sequence, Take } from '../sequence.ts';
import { isEverybodysFault } from './causes.ts';
import type { Effect, Step } from './effects.ts';
import type { EventOf } from './events.ts';
import { isWanted, withoutLeft } from './leaving.ts';
import { withRecord, withSequence } from './record.ts';
import { isOfBefore, retryOf } from './retry.ts';
import { isGenerating, type FinishedPhase, type Generating, type Run } from './run.ts';
import { changeTake, failedFrames, findTake, isOpen, lastTake, openTakes } from './takes.ts';
import { thumbnailOf } from './thumbnail.ts';

/** A job has its outcome: the take is closed for good, and the run goes on, tries again, stops or ends. */
export function settled(run: Run, event: EventOf<'settled'>): Step {
  if (!isGenerating(run)) return [run, []];
  const found = findTake(run.sequence, event.jobId);
  if (!found || !isOpen(found.take)) return [run, []];
  const sequence = withThumbnail(changeTake(run.sequence, event.jobId, verdict(run, event)), event.at);
  const next = withSequence(forgetLive(run, event.jobId), sequence);
  const failure = event.outcome.state === 'failed' ? event.outcome.failure : undefined;
  if (!failure || run.cancelling) return ended(next, event.at);
  if (
    isEverybodysFault(failure) ? !isOfBefore(run, event.jobId, failure) : isMemoryTooSmall(sequence, failure)
  )
    return stop(next, failure, event.at);
  if (!isWanted(run, event.jobId)) return ended(next, event.at);
  const again = retryOf(next, found.frame.id, event.jobId, failure, event.chance);
  return again ? [again.run, [{ do: 'save', now: true }, again.effect]] : ended(next, event.at);
}

function verdict(run: Generating, { jobId, outcome }: EventOf<'settled'>): Partial<Take> {
  if (outcome.state !== 'interrupted') return outcome;
  // Our own cancel and a stranger's stop look the same to the server; only we know which it was.
  return isWanted(run, jobId)
    ? { state: 'interrupted', failure: { code: 'interrupted' } }
    : { state: 'cancelled' };
}

function withThumbnail(sequence: Sequence, at: string): Sequence {
  return { ...sequence, thumbnail: thumbnailOf(sequence), updatedAt: at };
}

/** The next frame may have begun before the end of this one was told: how long that one runs stays known. */
function forgetLive(run: Generating, jobId: string): Generating {
  if (run.live !== undefined && run.live.jobId !== jobId) return run;
  const { live: _, ...rest } = run;
  if (openTakes(run.sequence).some(({ take }) => take.state === 'running' && take.jobId !== jobId))
    return rest;
  const { runningSince: __, ...quiet } = rest;
  return quiet;
}

/**
 * Three attempts too large for the memory and none that was not: the rest would end alike. Whoever goes on may have freed
 * some, so the next three count anew.
 */
function isMemoryTooSmall(sequence: Sequence, failure: Failure): boolean {
  if (failure.code !== 'out-of-memory') return false;
  const since = sequence.run?.startedAt ?? '';
  const takes = sequence.frames.flatMap((frame) => frame.takes).filter((take) => take.at >= since);
  const tooLarge = takes.filter((take) => take.failure?.code === 'out-of-memory').length;
  return tooLarge % 3 === 0 && takes.every((take) => take.state !== 'done');
}

/** The run without what has left it, or finished when nothing is open any more. */
export function ended(run: Generating, at: string): Step {
  const { run: next, jobIds } = withoutLeft(run, at);
  if (openTakes(next.sequence).length === 0 && next.retries.length === 0) {
    return [finish(next, at), [{ do: 'save', now: true }]];
  }
  // The writer takes no longer than a second: quick frames must not have the whole document written for each of them.
  const save: Effect = { do: 'save', now: jobIds.length > 0 };
  if (jobIds.length === 0 || next.phase === 'Paused') return [next, [save]];
  return [next, [save, { do: 'submit', jobIds, fresh: true }]];
}

const statusOf = {
  SequenceComplete: 'complete',
  SequenceFailed: 'failed',
  SequenceCancelled: 'cancelled',
} as const;

function finish(run: Generating, at: string): Run {
  const phase = finalPhase(run);
  const status = statusOf[phase];
  const sequence = { ...withRecord(run.sequence, { state: status, finishedAt: at }, at), status };
  return { phase, sequence, past: [] };
}

/** A cancel that came too late to leave anything undone is none; failed only if nothing at all was drawn. */
function finalPhase(run: Generating): FinishedPhase {
  const { frames } = run.sequence;
  if (run.cancelling && frames.some((frame) => lastTake(frame)?.state !== 'done')) return 'SequenceCancelled';
  if (frames.some(({ activeTake }) => activeTake !== null)) return 'SequenceComplete';
  return failedFrames(run.sequence).length > 0 ? 'SequenceFailed' : 'SequenceCancelled';
}

/** Everybody's fault: nothing more is sent, what waits is taken back, one press goes on once the cause is gone. */
export function stop(run: Generating, failure: Failure, at: string): Step {
  const sequence: Sequence = {
    ...withRecord(run.sequence, { state: 'paused', stopped: failure }, at),
    status: 'failed',
  };
  const { run: next } = withoutLeft(withSequence(run, sequence), at);
  const open = openTakes(next.sequence);
  if (open.length === 0 && next.retries.length === 0) return ended(next, at);
  const jobIds = open.map(({ take }) => take.jobId);
  return [
    next,
    [
      { do: 'save', now: true },
      { do: 'take-back', jobIds },
    ],
  ];
}

/** The same told from outside; a run that is cancelled ends by itself, whatever else is wrong. */
export function stopped(run: Run, { failure, at }: EventOf<'stopped'>): Step {
  return isGenerating(run) && !run.cancelling ? stop(run, failure, at) : [run, []];
}
