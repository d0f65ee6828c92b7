import type { Sequence } from '../sequence.ts';
import type { Effect, Step } from './effects.ts';
import type { RunEvent } from './events.ts';
import { isWanted, redrawn } from './leaving.ts';
import { phaseOf } from './record.ts';
import { forgottenRetries } from './retry.ts';
import { isGenerating, type Generating, type Run } from './run.ts';
import { ended } from './settle.ts';
import { openTakes } from './takes.ts';

type OpenEvent = Extract<RunEvent, { type: 'open' }>;

/** A stored sequence takes up where its document stands; a run that generates is never pushed aside. */
export function open(run: Run, event: OpenEvent): Step {
  const { sequence } = event;
  if (isGenerating(run)) return [run, []];
  const unfinished = sequence.run?.finishedAt === undefined && sequence.run !== null;
  if (unfinished || openTakes(sequence).length > 0) return takeUp(event);
  return [{ phase: restingPhase(sequence), sequence, past: [] }, [{ do: 'stop-prompts' }]];
}

function restingPhase(sequence: Sequence) {
  if (sequence.status === 'complete') return 'SequenceComplete';
  if (sequence.status === 'failed') return 'SequenceFailed';
  return sequence.status === 'cancelled' ? 'SequenceCancelled' : 'PromptsReview';
}

/** The page was left in the middle: whatever is planned may have been sent, so it is looked up before it is sent. */
function takeUp({ sequence, attempts = [], at, chance }: OpenEvent): Step {
  const open = openTakes(sequence);
  const frames = open.map(({ frame }) => frame.id);
  const record = sequence.run ?? { state: 'paused' as const, startedAt: at, frames };
  const out = open.filter(({ frame }) => !record.frames.includes(frame.id));
  const leaving = out.map(({ take }) => take.jobId);
  const base: Generating = {
    phase: phaseOf({ ...sequence, run: record }),
    sequence: { ...sequence, run: record },
    connection: 'off',
    retries: [],
    leaving,
  };
  if (record.state === 'cancelled') return takeUpCancel(base, at);
  const [fresh, redraw] = redrawn(base, attempts);
  const { run, effects } = forgottenRetries(fresh, chance);
  if (open.length === 0 && effects.length === 0) return ended(run, at);
  const planned = open.map(({ take }) => take).filter(({ state }) => state === 'planned');
  const jobIds = planned.map(({ jobId }) => jobId).filter((id) => isWanted(run, id));
  const taken: Effect[] = [...redraw];
  if (leaving.length > 0) taken.push({ do: 'cancel-jobs', jobIds: leaving });
  if (jobIds.length > 0 && run.phase !== 'Paused') taken.push({ do: 'submit', jobIds, fresh: false });
  return [run, [{ do: 'stop-prompts' }, ...taken, ...effects]];
}

function takeUpCancel(base: Generating, at: string): Step {
  const jobIds = openTakes(base.sequence).map(({ take }) => take.jobId);
  const cancelling: Generating = { ...base, cancelling: true };
  if (jobIds.length === 0) return ended(cancelling, at);
  return [cancelling, [{ do: 'stop-prompts' }, { do: 'cancel-jobs', jobIds }]];
}
