import * as z from 'zod/mini';
import { imageFileSchema } from './image-file.ts';
import { loraSchema } from './lora.ts';

const hexColourSchema = z.string().check(z.regex(/^#[0-9a-f]{6}$/));

/** A member of the cast: one fixed look, written once, the same words in every frame. */
export const characterSchema = z.object({
  id: z.string().check(z.minLength(1)),
  name: z.string(),
  /** Other names and words the story uses for this one. */
  aliases: z.array(z.string()),
  kind: z.enum(['person', 'animal', 'machine', 'creature', 'group']),
  sex: z.enum(['female', 'male', 'unknown']),
  age: z.enum(['child', 'young', 'adult', 'old', 'unknown']),
  /** What a camera always sees, 12-25 words, no name, no mood. */
  look: z.string(),
  /** At most 12 words. */
  lookShort: z.string(),
  tags: z.array(z.string()),
  /** The colour of this character in roughs and chips. */
  colour: hexColourSchema,
  /** Pictures of this one for models that take references, the best first. */
  references: z.optional(z.array(imageFileSchema)),
  lora: z.optional(loraSchema),
});
export type Character = z.infer<typeof characterSchema>;

export const placeSchema = z.object({
  id: z.string().check(z.minLength(1)),
  name: z.string(),
  aliases: z.array(z.string()),
  look: z.string(),
  tags: z.array(z.string()),
  indoors: z.boolean(),
  references: z.optional(z.array(imageFileSchema)),
});
export type Place = z.infer<typeof placeSchema>;

export const bibleSchema = z.object({
  title: z.string(),
  /** Style and medium words for every frame, such as "storybook illustration, soft gouache". */
  style: z.string(),
  atmosphere: z.string(),
  cast: z.array(characterSchema),
  places: z.array(placeSchema),
  palette: z.array(z.object({ name: z.string(), hex: hexColourSchema })),
});
export type Bible = z.infer<typeof bibleSchema>;
