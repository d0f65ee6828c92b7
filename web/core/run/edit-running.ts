import { applyEdit, type Edit, type RenderPrompt } from '../edit.ts';
import type { Sequence } from '../sequence.ts';
import type { Effect, Step } from './effects.ts';
import type { RunEvent } from './events.ts';
import { requeued } from './good-guest.ts';
import { leave } from './leaving.ts';
import { keptSteps } from './past.ts';
import type { Generating } from './run.ts';
import { isOfNow, openTakes, type Attempt, type FrameTake } from './takes.ts';

type Event<T extends RunEvent['type']> = Extract<RunEvent, { type: T }>;

/** Edits of another list of frames, another engine or another story are for a run that rests. */
const forRest: ReadonlySet<Edit['do']> = new Set([
  'duplicate',
  'insert',
  'add-frames',
  'delete',
  'engine',
  'retell',
]);

export const isForRest = (edit: Edit): boolean => forRest.has(edit.do);

/** What has not begun is drawn as it now is, and in the new order; what runs or is done is left alone. */
export function editRunning(run: Generating, event: Event<'edit'>, render: RenderPrompt): Step<Generating> {
  const { edit, attempts = [], at } = event;
  const changed = applyEdit(run.sequence, edit, render);
  if (changed === run.sequence) return [run, []];
  const past = keptSteps([...(run.past ?? []), run.sequence]);
  return redirected({ ...run, past }, { ...changed, updatedAt: at }, attempts);
}

/** Texts and order as they were before the last edit of this run; takes are those of now. */
export function undoRunning(run: Generating, { attempts = [], at }: Event<'undo'>): Step<Generating> {
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
  const waiting = waitingJobs(run, sequence);
  const stale = waiting.filter(({ frame, take }) => !isOfNow(sequence, frame, take));
  const instead = stale.flatMap(({ frame, take: { jobId } }) => {
    const attempt = attempts.find(({ frameId }) => frameId === frame.id);
    return attempt ? [{ jobId, attempt }] : [];
  });
  const gone = instead.map(({ jobId }) => jobId);
  const next = { ...run, sequence, instead: [...(run.instead ?? []), ...instead] };
  const effects: Effect[] = [{ do: 'save', now: gone.length > 0 }];
  if (gone.length > 0) effects.push({ do: 'take-back', jobIds: gone });
  const moved = outOfOrder(waitingJobs(run, run.sequence), waiting).filter((id) => !gone.includes(id));
  if (moved.length === 0 || run.phase === 'Paused') return [leave(next, gone), effects];
  const [last, requeue] = requeued(leave(next, gone), moved);
  return [last, [...effects, ...requeue]];
}

/** Jobs that have not begun and are still wanted, in the order of the sequence's frames. */
const waitingJobs = (run: Generating, sequence: Sequence): FrameTake[] =>
  openTakes(sequence).filter(({ take }) => take.state !== 'running' && !run.leaving.includes(take.jobId));

/** All jobs from the first one on that is not where it was: the queue is a line, only its end can be told again. */
function outOfOrder(before: FrameTake[], after: FrameTake[]): string[] {
  const first = after.findIndex(({ take }, index) => take.jobId !== before[index]?.take.jobId);
  return first < 0 ? [] : after.slice(first).map(({ take }) => take.jobId);
}
