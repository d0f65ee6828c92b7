import * as z from 'zod/mini';
import { characterSchema, placeSchema } from '../bible.ts';
import type { Sequence } from '../sequence.ts';
import { shotSchema } from '../shot.ts';
import { arcIdSchema } from '../story/arcs.ts';
import { familyIdSchema } from '../story/families.ts';

/** A frame as scene producers hand it on: the rendered prompt and the shot it came from. */
export const framePromptSchema = z.object({
  frameNumber: z.int().check(z.positive()),
  prompt: z.string(),
  description: z.string(),
  shotType: z.optional(z.string()),
  editable: z.boolean(),
  negative: z.optional(z.string()),
  /** Ids of characters in `metadata`, in order of weight. */
  characters: z.array(z.string()),
  location: z.optional(z.string()),
  beat: z.optional(z.string()),
  shot: z.optional(shotSchema),
  origin: z.enum(['model', 'embedded', 'user']),
  locked: z.optional(z.boolean()),
});
export type FramePrompt = z.infer<typeof framePromptSchema>;

/** The result of a scene producer; `prompts` has as many entries as frames were asked for. */
export const sequencePromptsSchema = z.object({
  sequenceId: z.string(),
  prompts: z.array(framePromptSchema),
  metadata: z.object({
    title: z.string(),
    characters: z.array(characterSchema),
    setting: z.array(placeSchema),
    atmosphere: z.string(),
    style: z.string(),
    palette: z.array(z.string()),
    arc: z.nullable(arcIdSchema),
    dialect: familyIdSchema,
    warnings: z.array(z.string()),
    origin: z.enum(['model', 'mixed', 'embedded']),
  }),
});
export type SequencePrompts = z.infer<typeof sequencePromptsSchema>;

/** The prompts of a sequence as other programs read them. */
export function toSequencePrompts(sequence: Sequence): SequencePrompts {
  const { bible, story } = sequence;
  return {
    sequenceId: sequence.id,
    prompts: sequence.frames.map((frame) => framePromptOf(frame)),
    metadata: {
      title: sequence.title,
      characters: bible.cast,
      setting: bible.places,
      atmosphere: bible.atmosphere,
      style: bible.style,
      palette: bible.palette.map(({ name, hex }) => `${name} ${hex}`),
      arc: story.arc,
      dialect: story.family,
      warnings: sequence.warnings,
      origin: sequence.origin === 'agent' ? 'model' : sequence.origin,
    },
  };
}

function framePromptOf(frame: Sequence['frames'][number]): FramePrompt {
  const { shot } = frame;
  return {
    frameNumber: frame.frameNumber,
    prompt: frame.prompt,
    description: frame.description,
    shotType: shot.size,
    editable: true,
    ...(frame.negative !== undefined && { negative: frame.negative }),
    characters: shot.cast.map(({ id }) => id),
    ...(shot.place !== null && { location: shot.place }),
    ...(shot.beat !== null && { beat: shot.beat }),
    shot,
    origin: frame.origin,
    ...(frame.locked && { locked: true }),
  };
}
