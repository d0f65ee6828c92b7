import type { Edit } from '../../core/edit.ts';
import { sequenceOf, type Run } from '../../core/run/run.ts';
import type { Frame } from '../../core/sequence.ts';
import type { Words } from '../../core/words/en.ts';

type Studio = { readonly run: Run; edit: (edit: Edit) => void };

/** Edits a frame and gives in words what became of its prompt. */
export function editTelling(studio: Studio, { directing }: Words, frame: Frame, edit: Edit): string {
  studio.edit(edit);
  const now = sequenceOf(studio.run)?.frames.find(({ id }) => id === frame.id);
  if (now?.prompt !== frame.prompt) return directing.prompt.changed;
  return frame.locked ? directing.prompt.locked : directing.prompt.same;
}
