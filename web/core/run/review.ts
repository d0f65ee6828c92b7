import { applyEdit, type RenderPrompt } from '../edit.ts';
import type { Sequence } from '../sequence.ts';
import type { Step } from './effects.ts';
import { editRunning, isForRest, undoRunning } from './edit-running.ts';
import type { EventOf } from './events.ts';
import { keptSteps } from './past.ts';
import { isWanted } from './leaving.ts';
import { isFinished, isGenerating, type Generating, type Run } from './run.ts';
import { openTakes } from './takes.ts';

/**
 * Edits lead back to review, where `start` draws what the edit made stale; in a run they concern what has not begun. What
 * a run cannot follow, such as another engine, ends one that is paused.
 */
export function edit(run: Run, event: EventOf<'edit'>, render: RenderPrompt): Step {
  const { edit, at } = event;
  const change = (sequence: Sequence) => touched(applyEdit(sequence, edit, render), sequence, at);
  if (run.phase === 'PromptsReview' || isFinished(run)) return reviewed(run, change(run.sequence));
  if (!isGenerating(run) || run.cancelling) return [run, []];
  if (!isForRest(edit)) return editRunning(run, event, render);
  if (run.phase !== 'Paused' || hasJobsOnServer(run)) return [run, []];
  return reviewed({ sequence: dropPlanned(run, at), past: [] }, change(dropPlanned(run, at)));
}

function reviewed(run: { sequence: Sequence; past: Sequence[] }, sequence: Sequence): Step {
  const past = sequence === run.sequence ? run.past : keptSteps([...run.past, run.sequence]);
  return [{ phase: 'PromptsReview', sequence, past }, [{ do: 'save', now: false }]];
}

function touched(next: Sequence, before: Sequence, at: string): Sequence {
  if (next === before) return before;
  const status = before.status === 'generating' ? 'generating' : 'reviewing';
  return { ...next, updatedAt: at, status };
}

const hasJobsOnServer = (run: Generating) =>
  openTakes(run.sequence).some(({ take }) => take.state !== 'planned' || !isWanted(run, take.jobId)) ||
  run.retries.length > 0;

/** Planned takes of a paused run are on no server: they end here, and `start` plans anew from the edited prompts. */
function dropPlanned(run: Generating, at: string): Sequence {
  const { sequence } = run;
  const frames = sequence.frames.map((frame) => ({
    ...frame,
    takes: frame.takes.map((take) =>
      take.state === 'planned' ? { ...take, state: 'cancelled' as const } : take,
    ),
  }));
  const record = sequence.run && { ...sequence.run, state: 'cancelled' as const, finishedAt: at };
  return { ...sequence, frames, run: record, status: 'reviewing' };
}

/** Takes made since are kept: undo concerns what the user wrote, never pictures. */
export function undo(run: Run, event: EventOf<'undo'>): Step {
  const { at } = event;
  if (isGenerating(run)) return run.cancelling ? [run, []] : undoRunning(run, event);
  if (run.phase !== 'PromptsReview' && !isFinished(run)) return [run, []];
  const before = run.past.at(-1);
  if (!before) return [run, []];
  const drawn = new Map(run.sequence.frames.map((frame) => [frame.id, frame]));
  const frames = before.frames.map((frame) => ({
    ...frame,
    takes: drawn.get(frame.id)?.takes ?? frame.takes,
  }));
  const sequence: Sequence = { ...before, frames, run: run.sequence.run, updatedAt: at, status: 'reviewing' };
  return [{ phase: 'PromptsReview', sequence, past: run.past.slice(0, -1) }, [{ do: 'save', now: false }]];
}

/** From a finished run to its prompts. */
export function backToReview(run: Run): Step {
  if (!isFinished(run)) return [run, []];
  return [{ phase: 'PromptsReview', sequence: run.sequence, past: run.past }, []];
}

/** The check before a start found what would fail the frames: nothing was queued. */
export function startRefused(run: Run, { failure }: EventOf<'start-refused'>): Step {
  return run.phase === 'PromptsReview' || isFinished(run) ? [{ ...run, failure }, []] : [run, []];
}
