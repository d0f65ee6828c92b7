import * as z from 'zod/mini';
import { arcIdSchema } from '../story/arcs.ts';

/** What the story may be made into: title, style and tone. */
export const loreOptionSchema = z.object({
  title: z.string(),
  logline: z.string(),
  style: z.string(),
  atmosphere: z.string(),
});
export type LoreOption = z.infer<typeof loreOptionSchema>;

/** How the story may be told over the frames. */
export const narrativeOptionSchema = z.object({
  title: z.string(),
  /** One sentence for people: what this way of telling does. */
  summary: z.string(),
  arc: z.nullable(arcIdSchema),
});
export type NarrativeOption = z.infer<typeof narrativeOptionSchema>;

/** Up to three of each; `chosen` counts from 0, and the first is taken unless the user says otherwise. */
export const optionsSchema = z.object({
  lore: z.array(loreOptionSchema).check(z.minLength(1), z.maxLength(3)),
  chosenLore: z.int(),
  narrative: z.array(narrativeOptionSchema).check(z.minLength(1), z.maxLength(3)),
  chosenNarrative: z.int(),
});
export type Options = z.infer<typeof optionsSchema>;
