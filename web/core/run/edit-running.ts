import { applyEdit, type Edit, type RenderPrompt } from '../edit.ts';
import type { Sequence } from '../sequence.ts';
import type { Effect, Step } from './effects.ts';
import type { EventOf } from './events.ts';
import { requeued } from './good-guest.ts';
import { isWanted, redrawn, waitingJobs } from './leaving.ts';
import { keptSteps } from './past.ts';
import { withFrames } from './record.ts';
import type { Generating } from './run.ts';
import type { Attempt, FrameTake } from './takes.ts';

/** Edits of another list of frames, another engine or another story are for a run that rests. */
const forRest: ReadonlySet<Edit['do']> = new Set([
  'duplicate',
  'insert',
  'add-frames',
  'delete',
  'engine',
  'retell',
]);

/** Whether a run that is under way cannot follow the edit. */
export const isForRest = (edit: Edit): boolean => forRest.has(edit.do);

/** What has not begun is drawn as it now is, and in the new order; what runs or is done is left alone. */
export function editRunning(run: Generating, event: EventOf<'edit'>, render: RenderPrompt): Step<Generating> {
  const { edit, attempts = [], at } = event;
  const changed = applyEdit(run.sequence, edit, render);
  if (changed === run.sequence) return [run, []];
  const past = keptSteps([...(run.past ?? []), run.sequence]);
  return redirected({ ...run, past }, { ...changed, updatedAt: at }, attempts);
}

/** Texts and order as they were before the last edit of this run; takes are those of now. */
export function undoRunning(run: Generating, { attempts = [], at }: EventOf<'undo'>): Step<Generating> {
  const before = run.past?.at(-1);
  if (!before) return [run, []];
  const now = new Map(run.sequence.frames.map((frame) => [frame.id, frame]));
  const frames = before.frames.map((frame) => {
    const { takes, activeTake } = now.get(frame.id) ?? frame;
    return { ...frame, takes, activeTake };
  });
  const { title, bible, story, settings, engine } = before;
  const sequence = { ...run.sequence, title, bible, story, settings, engine, frames, updatedAt: at };
  return redirected({ ...run, past: run.past?.slice(0, -1) ?? [] }, sequence, attempts);
}

/** The run with another sequence of the same frames, and what that means for jobs that wait. */
function redirected(run: Generating, sequence: Sequence, attempts: Attempt[]): Step<Generating> {
  const ordered = withFrames(sequence, sequence.run?.frames ?? []);
  const moved = outOfOrder(waitingJobs(run), waitingJobs({ ...run, sequence }));
  const [next, taken] = redrawn({ ...run, sequence: ordered }, attempts);
  const effects: Effect[] = [{ do: 'save', now: taken.length > 0 }, ...taken];
  const stay = moved.filter((id) => isWanted(next, id));
  if (stay.length === 0 || run.phase === 'Paused') return [next, effects];
  const [last, requeue] = requeued(next, stay);
  return [last, [...effects, ...requeue]];
}

/** All jobs from the first one on that is not where it was: the queue is a line, only its end can be told again. */
function outOfOrder(before: FrameTake[], after: FrameTake[]): string[] {
  const first = after.findIndex(({ take }, index) => take.jobId !== before[index]?.take.jobId);
  return first < 0 ? [] : after.slice(first).map(({ take }) => take.jobId);
}
