import type { Sequence } from '../sequence.ts';
import type { Effect, Step } from './effects.ts';
import type { EventOf } from './events.ts';
import { redrawn, waitingJobs } from './leaving.ts';
import { phaseOf } from './record.ts';
import { forgottenRetries } from './retry.ts';
import { isGenerating, type Generating, type Run } from './run.ts';
import { ended } from './settle.ts';
import { openTakes } from './takes.ts';

/** Whether something of it is still to be drawn or taken back, so that one tab has to drive it. */
export const isUnended = (sequence: Sequence): boolean =>
  (sequence.run !== null && sequence.run.finishedAt === undefined) || openTakes(sequence).length > 0;

/** A stored sequence takes up where its document stands; a run that generates is never pushed aside. */
export function open(run: Run, event: EventOf<'open'>): Step {
  const { sequence } = event;
  if (isGenerating(run)) return [run, []];
  if (isUnended(sequence)) return takeUp(event);
  return [{ phase: restingPhase(sequence), sequence, past: [] }, [{ do: 'stop-prompts' }]];
}

function restingPhase(sequence: Sequence) {
  if (sequence.status === 'complete') return 'SequenceComplete';
  if (sequence.status === 'failed') return 'SequenceFailed';
  return sequence.status === 'cancelled' ? 'SequenceCancelled' : 'PromptsReview';
}

/** The page was left in the middle: whatever is planned may have been sent, so it is looked up before it is sent. */
function takeUp({ sequence, attempts = [], at, chance }: EventOf<'open'>): Step {
  const unended = openTakes(sequence);
  const frames = unended.map(({ frame }) => frame.id);
  const record = sequence.run ?? { state: 'paused' as const, startedAt: at, frames };
  // A frame that was taken out of the run is no longer among the run's frames; its job may still be on the server.
  const takenOut = unended.filter(({ frame }) => !record.frames.includes(frame.id));
  const leaving = takenOut.map(({ take }) => take.jobId);
  const base: Generating = {
    phase: phaseOf({ ...sequence, run: record }),
    sequence: { ...sequence, run: record },
    connection: 'off',
    retries: [],
    leaving,
  };
  if (record.state === 'cancelled') return takeUpCancel(base, at);
  const [redirected, taken] = redrawn(base, attempts);
  const { run, effects: retries } = forgottenRetries(redirected, chance);
  if (unended.length === 0 && retries.length === 0) return ended(run, at);
  return [
    run,
    [
      { do: 'stop-prompts' },
      ...taken,
      ...cancelled(leaving),
      ...goingOn(run, sequence.run !== null),
      ...retries,
    ],
  ];
}

const cancelled = (jobIds: string[]): Effect[] => (jobIds.length > 0 ? [{ do: 'cancel-jobs', jobIds }] : []);

/** What waits is sent; in a pause it is taken back, for the page may have been left before that was through. */
function goingOn(run: Generating, wasPaused: boolean): Effect[] {
  const waiting = waitingJobs(run).map(({ take }) => take);
  if (waiting.length === 0 || (run.phase === 'Paused' && !wasPaused)) return [];
  if (run.phase === 'Paused') return [{ do: 'take-back', jobIds: waiting.map(({ jobId }) => jobId) }];
  const jobIds = waiting.filter(({ state }) => state === 'planned').map(({ jobId }) => jobId);
  return jobIds.length > 0 ? [{ do: 'submit', jobIds, fresh: false }] : [];
}

function takeUpCancel(base: Generating, at: string): Step {
  const jobIds = openTakes(base.sequence).map(({ take }) => take.jobId);
  const cancelling: Generating = { ...base, cancelling: true };
  if (jobIds.length === 0) return ended(cancelling, at);
  return [cancelling, [{ do: 'stop-prompts' }, { do: 'cancel-jobs', jobIds }]];
}
