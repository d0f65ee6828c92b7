import type { Frame, Sequence } from '../sequence.ts';
import type { Shot } from '../shot.ts';
import { cameAsText, rendered, type RenderPrompt } from './rendering.ts';

/** A change of one frame. */
export type FrameEdit =
  /** `shot`: what the text says of the shot otherwise than before. */
  | { do: 'prompt'; frame: string; text: string; shot?: Partial<Shot> }
  /** Written by hand like a prompt, and kept like one; '' for none. */
  | { do: 'negative'; frame: string; text: string }
  | { do: 'description'; frame: string; text: string; shot?: Partial<Shot> }
  | { do: 'shot'; frame: string; patch: Partial<Shot> }
  /** Another picture of the same moment, as a producer gave it. */
  | { do: 'reshoot'; frame: string; shot: Shot; description: string; origin: 'embedded' | 'model' }
  /** Null: the graph's own. */
  | { do: 'strength'; frame: string; value: number | null }
  | { do: 'lock'; frame: string }
  /** Gives the prompt back to the renderer. */
  | { do: 'unlock'; frame: string };

/** The sequence with that one frame changed; an id that is not there changes nothing. */
export function changeFrame(sequence: Sequence, edit: FrameEdit, render: RenderPrompt): Sequence {
  const frames = sequence.frames.map((frame) =>
    frame.id === edit.frame ? changed(frame, edit, sequence, render) : frame,
  );
  return frames.some((frame, index) => frame !== sequence.frames[index]) ? { ...sequence, frames } : sequence;
}

function changed(frame: Frame, edit: FrameEdit, sequence: Sequence, render: RenderPrompt): Frame {
  switch (edit.do) {
    case 'prompt':
      return edit.text === frame.prompt
        ? frame
        : { ...reshaped(frame, edit.shot), prompt: edit.text, locked: true, origin: 'user' };
    case 'negative':
      return withNegative(frame, edit.text.trim());
    case 'description':
      return described({ ...frame, description: edit.text }, edit.shot, sequence, render);
    case 'shot':
      return rendered(reshaped(frame, edit.patch), sequence, render);
    case 'reshoot':
      return reshot(frame, edit, sequence, render);
    case 'strength':
      return withStrength(frame, edit.value);
    case 'lock':
      return { ...frame, locked: true };
    case 'unlock':
      return rendered({ ...frame, locked: false, origin: ownOrigin(sequence) }, sequence, render);
  }
}

const reshaped = (frame: Frame, patch: Partial<Shot> = {}): Frame => ({
  ...frame,
  shot: { ...frame.shot, ...patch },
});

/** Words for people alone leave the prompt as it is, also one that came as text. */
function described(
  frame: Frame,
  patch: Partial<Shot> | undefined,
  sequence: Sequence,
  render: RenderPrompt,
): Frame {
  const next = reshaped(frame, patch);
  return patch === undefined || cameAsText(frame, sequence) ? next : rendered(next, sequence, render);
}

/** A prompt written by hand stays, also while shot and description are made anew. */
function reshot(
  frame: Frame,
  { shot, description, origin }: Extract<FrameEdit, { do: 'reshoot' }>,
  sequence: Sequence,
  render: RenderPrompt,
): Frame {
  const next = { ...frame, shot, description, origin: frame.locked ? frame.origin : origin };
  return rendered(next, sequence, render);
}

function withNegative(frame: Frame, text: string): Frame {
  const { negative = '', ...rest } = frame;
  if (text === negative) return frame;
  const byHand: Frame = { ...rest, locked: true, origin: 'user' };
  return text === '' ? byHand : { ...byHand, negative: text };
}

function withStrength(frame: Frame, value: number | null): Frame {
  const { strength: _, ...rest } = frame;
  return value === null ? rest : { ...rest, strength: value };
}

function ownOrigin({ origin }: Sequence): Frame['origin'] {
  if (origin === 'mixed') return 'embedded';
  return origin === 'agent' ? 'model' : origin;
}
