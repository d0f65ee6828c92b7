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
  'guidance',
  'denoise',
  'checkpoint',
  'batch',
  'prefix',
  'picture',
  /** Pictures of cast and places, in the order in which the prompt numbers them. */
  'references',
  /** A picture that leads the composition: source of image-to-image, scribble, depth. */
  'guide',
  /** How strongly guide or references act. */
  'strength',
] as const;
export type SlotName = (typeof slotNames)[number];

/** One output of one node. */
export const outletSchema = z.tuple([z.string(), z.int()]);
export type Outlet = z.infer<typeof outletSchema>;

/** Which inputs of a graph carry what a frame brings. A slot without targets is left as the graph has it. */
export const bindingSchema = z.object({
  version: z.literal(1),
  slots: z.partialRecord(z.enum(slotNames), z.array(slotTargetSchema)),
  /** The node whose images are the frame's picture. */
  output: z.string(),
  /** Where LoRAs are put in, behind those of the graph; `clip` is null where only the model is patched. */
  lora: z.optional(z.object({ model: outletSchema, clip: z.nullable(outletSchema) })),
});
export type Binding = z.infer<typeof bindingSchema>;
