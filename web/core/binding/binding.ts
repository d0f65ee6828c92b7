import * as z from 'zod/mini';

/** One input of one node. */
export const slotTargetSchema = z.object({ node: z.string(), input: z.string() });
export type SlotTarget = z.infer<typeof slotTargetSchema>;

export const slotNames = [
  'positive',
  'negative',
  'seed',
  'width',
  'height',
  'steps',
  'cfg',
  'checkpoint',
  'batch',
  'prefix',
  'picture',
] as const;
export type SlotName = (typeof slotNames)[number];

/** Which inputs of a graph carry what a frame brings. A slot without targets is left as the graph has it. */
export const bindingSchema = z.object({
  version: z.literal(1),
  slots: z.partialRecord(z.enum(slotNames), z.array(slotTargetSchema)),
  /** The node whose images are the frame's picture. */
  output: z.string(),
});
export type Binding = z.infer<typeof bindingSchema>;
