import { applyEdit, type Edit, type RenderPrompt } from '../edit.ts';
import { renderFrame } from '../producer/render.ts';
import type { Frame, Sequence } from '../sequence.ts';

/** Frame numbers: those whose prompt an edit would write anew, and those it would if the user had not written them. */
export type Touched = { rerendered: number[]; lockedOut: number[] };

/** What an edit of the bible, engine or family would do to the prompts, before it is done. */
export function framesTouchedBy(sequence: Sequence, edit: Edit, render: RenderPrompt = renderFrame): Touched {
  const rerendered = changedNumbers(sequence, applyEdit(sequence, edit, render));
  const free = { ...sequence, frames: sequence.frames.map((frame) => asRendered(frame, sequence, render)) };
  const wouldChange = changedNumbers(free, applyEdit(free, edit, render));
  return { rerendered, lockedOut: wouldChange.filter((number) => !rerendered.includes(number)) };
}

/** The frame as if nobody but the renderer had written it. */
function asRendered(frame: Frame, sequence: Sequence, render: RenderPrompt): Frame {
  const { negative: _, ...rest } = frame;
  return { ...rest, locked: false, origin: 'embedded', ...render(frame.shot, sequence) };
}

function changedNumbers(before: Sequence, after: Sequence): number[] {
  const old = new Map(before.frames.map((frame) => [frame.id, frame]));
  return after.frames
    .filter(({ id, prompt, negative }) => {
      const was = old.get(id);
      return was !== undefined && (was.prompt !== prompt || was.negative !== negative);
    })
    .map(({ frameNumber }) => frameNumber);
}
