import * as z from 'zod/mini';

/** Null steps or cfg: the graph's own value. */
export const settingsSchema = z.object({
  width: z.int().check(z.minimum(64), z.maximum(8192)),
  height: z.int().check(z.minimum(64), z.maximum(8192)),
  steps: z.nullable(z.int().check(z.minimum(1), z.maximum(200))),
  cfg: z.nullable(z.number().check(z.minimum(0), z.maximum(50))),
  /** `per-frame`: base + frame number - 1; `same`: base for all; `random`: drawn anew for each take. */
  seed: z.object({
    policy: z.enum(['per-frame', 'same', 'random']),
    base: z.int().check(z.nonnegative(), z.maximum(Number.MAX_SAFE_INTEGER - 1000)),
  }),
  /**
   * Each frame's rough leads its picture, where the graph takes one; absent: it does not. `strength` from 0, which keeps
   * nothing of the rough, to 1.
   */
  guide: z.optional(z.object({ strength: z.number().check(z.minimum(0), z.maximum(1)) })),
});
export type Settings = z.infer<typeof settingsSchema>;
