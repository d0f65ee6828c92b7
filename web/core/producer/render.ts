import type { Bible } from '../bible.ts';
import { cameAsText, rendered, type Rendered } from '../edit/rendering.ts';
import { referenceSlots } from '../references.ts';
import type { Sequence } from '../sequence.ts';
import type { Shot } from '../shot.ts';
import type { FamilyId, MotionFamilyId } from '../story/families.ts';
import { dialectOf } from './dialects-data.ts';
import { fitting } from './render/fit.ts';
import { sceneOf } from './render/scene.ts';

/** What a prompt is told beside shot and bible. */
export type RenderOptions = {
  /** How many reference pictures the graph takes. */
  references?: number;
  /** Words that wake the style's LoRAs. */
  triggers?: string[];
};

/** The prompt of a shot in a family's dialect: names left out, looks word by word, within the budget. */
export function renderPrompt(
  shot: Shot,
  bible: Bible,
  family: FamilyId | MotionFamilyId,
  { references = 0, triggers = [] }: RenderOptions = {},
): Rendered {
  const dialect = dialectOf(family);
  const prompt = fitting(sceneOf(shot, bible, dialect, references, triggers));
  return dialect.negative === null ? { prompt } : { prompt, negative: dialect.negative };
}

/** The prompt of a shot for what its sequence is drawn with. */
export function renderFrame(shot: Shot, { bible, story, engine }: Sequence): Rendered {
  const loras = engine.kind === 'rough' ? [] : (engine.loras ?? []);
  const triggers = loras.flatMap(({ trigger }) => (trigger === undefined ? [] : [trigger]));
  return renderPrompt(shot, bible, story.family, { references: referenceSlots(engine), triggers });
}

/** Renders every frame anew from its shot; what the user or an agent wrote as text stays. */
export function rerender(sequence: Sequence): Sequence {
  const frames = sequence.frames.map((frame) =>
    cameAsText(frame, sequence) ? frame : rendered(frame, sequence, renderFrame),
  );
  return { ...sequence, frames };
}
