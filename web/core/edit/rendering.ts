import type { Frame, Sequence } from '../sequence.ts';
import type { Shot } from '../shot.ts';

/** What the renderer gives for a frame; `negative` is absent in families without one. */
export type Rendered = { prompt: string; negative?: string };

/** Writes the prompt of a shot in the dialect of the sequence's family. */
export type RenderPrompt = (shot: Shot, sequence: Sequence) => Rendered;

/** The frame with the prompt of its shot, unless the user wrote the prompt. */
export function rendered(frame: Frame, sequence: Sequence, render: RenderPrompt): Frame {
  if (frame.locked) return frame;
  const { negative: _, ...rest } = frame;
  return { ...rest, ...render(frame.shot, sequence) };
}

/** Whether an agent wrote this prompt as text: there is nothing to render it from but a guess. */
export function cameAsText({ origin }: Frame, { producer }: Sequence): boolean {
  return origin === 'model' && (producer?.kind ?? 'agent') === 'agent';
}

/**
 * `after` with the prompts that say something else than `before`: the frames that show what was changed, and no other.
 * Both have the same frames in the same order.
 */
export function renderedWhereChanged(before: Sequence, after: Sequence, render: RenderPrompt): Sequence {
  const frames = after.frames.map((frame, index) => {
    const old = before.frames[index];
    if (frame.locked || cameAsText(frame, after) || old === undefined) return frame;
    return sameWords(render(old.shot, before), render(frame.shot, after))
      ? frame
      : rendered(frame, after, render);
  });
  return { ...after, frames };
}

const sameWords = (one: Rendered, other: Rendered): boolean =>
  one.prompt === other.prompt && one.negative === other.negative;
