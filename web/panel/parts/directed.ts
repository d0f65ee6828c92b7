import type { Bible } from '../../core/bible.ts';
import type { Edit } from '../../core/edit.ts';
import { sequenceOf, type Run } from '../../core/run/run.ts';
import type { Frame, Sequence } from '../../core/sequence.ts';
import type { Shot } from '../../core/shot.ts';
import type { Words } from '../../core/words/en.ts';
import type { FrameView } from './frame-view.ts';

type Studio = { readonly run: Run; edit: (edit: Edit) => void };

/** Edits a frame and gives in words what became of its prompt. */
export function editTelling(studio: Studio, { directing }: Words, frame: Frame, edit: Edit): string {
  studio.edit(edit);
  const now = sequenceOf(studio.run)?.frames.find(({ id }) => id === frame.id);
  if (now?.prompt !== frame.prompt) return directing.prompt.changed;
  return frame.locked ? directing.prompt.locked : directing.prompt.same;
}

/** What a change of camera or sides did, in words. */
export function directed(
  { directing, common }: Words,
  bible: Bible,
  before: Shot,
  patch: Partial<Shot>,
): string {
  const { size, cast = [] } = patch;
  if (size !== undefined) return directing.framed(common.shotTypes[size]);
  const sides = new Map(before.cast.map(({ id, side }) => [id, side]));
  const others = cast.filter(({ id, side }) => sides.get(id) !== side);
  return directing.moved(others.map(({ id, side }) => ({ name: nameOf(bible, id), side })));
}

export const nameOf = ({ cast }: Bible, id: string): string => cast.find((one) => one.id === id)?.name ?? id;

/** A frame in its sequence. The sequence too: how a frame is staged depends on those before it. */
export type Drafted = { view: FrameView; sequence: Sequence };

/** Frame and sequence as a change of the shot makes them. */
export function drafted({ view, sequence, draft }: Drafted & { draft: Partial<Shot> }): Drafted {
  if (Object.keys(draft).length === 0) return { view, sequence };
  const frame = { ...view.frame, shot: { ...view.frame.shot, ...draft } };
  const frames = sequence.frames.map((one) => (one.id === frame.id ? frame : one));
  return { view: { ...view, frame }, sequence: { ...sequence, frames } };
}

/** What of a patch the shot does not say already. */
export function changedPart({ size, cast }: Partial<Shot>, shot: Shot): Partial<Shot> {
  return {
    ...(size !== undefined && size !== shot.size && { size }),
    ...(cast !== undefined && cast !== shot.cast && { cast }),
  };
}
