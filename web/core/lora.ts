import * as z from 'zod/mini';

/** A LoRA as it is used: `file` as the loader's list names it. */
export const loraSchema = z.object({
  file: z.string(),
  strength: z.number().check(z.minimum(-10), z.maximum(10)),
  /** Words that wake it, put into the prompt of each frame that uses it. */
  trigger: z.optional(z.string()),
});
export type Lora = z.infer<typeof loraSchema>;
