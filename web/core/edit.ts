import { arrange, type Arrangement } from './edit/arrange.ts';
import { changeBible, type BibleEdit } from './edit/bible-edit.ts';
import { changeFrame, type FrameEdit } from './edit/frame-edit.ts';
import { renderedWhereChanged, type RenderPrompt } from './edit/rendering.ts';
import { retell, type RetellEdit } from './edit/retell.ts';
import type { Engine, Sequence } from './sequence.ts';
import type { Settings } from './settings.ts';
import type { FamilyId } from './story/families.ts';

export type { Rendered, RenderPrompt } from './edit/rendering.ts';

type EngineEdit = { do: 'engine'; engine: Engine; settings: Settings; family: FamilyId };

/** One change of a sequence under review, as data: what is undone, replayed and tested is the same thing. */
export type Edit =
  FrameEdit | Arrangement | BibleEdit | EngineEdit | RetellEdit | { do: 'title'; text: string };

/**
 * The sequence after one edit. Frames stay numbered 1..N and between 1 and 50; an edit that would break that, or that
 * names something that is not there, gives the sequence back untouched. Takes are never dropped, and prompts that the
 * user wrote never change but by the user, who may have the whole story told anew.
 */
export function applyEdit(sequence: Sequence, edit: Edit, render: RenderPrompt): Sequence {
  switch (edit.do) {
    case 'prompt':
    case 'negative':
    case 'description':
    case 'shot':
    case 'reshoot':
    case 'strength':
    case 'lock':
    case 'unlock':
      return changeFrame(sequence, edit, render);
    case 'move':
    case 'duplicate':
    case 'insert':
    case 'add-frames':
    case 'delete':
      return arrange(sequence, edit);
    case 'title':
      return { ...sequence, title: edit.text, bible: { ...sequence.bible, title: edit.text } };
    case 'engine':
      return changeEngine(sequence, edit, render);
    case 'retell':
      return retell(sequence, edit, render);
    case 'add-character':
    case 'merge-characters':
    case 'remove-character':
    case 'rename-character':
    case 'character':
    case 'look':
    case 'add-place':
    case 'remove-place':
    case 'rename-place':
    case 'place':
    case 'palette':
    case 'style':
    case 'atmosphere':
    case 'references':
    case 'lora':
      return changeForAll(sequence, edit, render);
  }
}

function changeForAll(sequence: Sequence, edit: BibleEdit, render: RenderPrompt): Sequence {
  const next = changeBible(sequence, edit);
  return next === sequence ? sequence : renderedWhereChanged(sequence, next, render);
}

/** Pictures of another engine do not belong beside the new ones: takes stay, but none is active any more. */
function changeEngine(sequence: Sequence, edit: EngineEdit, render: RenderPrompt): Sequence {
  const { engine, settings, family } = edit;
  const changed = { ...sequence, engine, settings, story: { ...sequence.story, family } };
  const next = renderedWhereChanged(sequence, changed, render);
  const drawnAnew =
    JSON.stringify([engine, settings]) !== JSON.stringify([sequence.engine, sequence.settings]);
  if (!drawnAnew) return next;
  return { ...next, frames: next.frames.map((frame) => ({ ...frame, activeTake: null })) };
}
