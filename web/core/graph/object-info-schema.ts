import * as z from 'zod/mini';

const inputsSchema = z.optional(z.record(z.string(), z.unknown()));

/** One class of `GET /object_info`; only what we read of it. */
export const nodeClassSchema = z.looseObject({
  input: z.looseObject({ required: inputsSchema, optional: inputsSchema }),
  output: z.optional(z.array(z.unknown())),
  output_name: z.optional(z.array(z.unknown())),
  output_node: z.optional(z.boolean()),
});
export type NodeClass = z.infer<typeof nodeClassSchema>;

export const objectInfoSchema = z.record(z.string(), nodeClassSchema);
export type ObjectInfo = z.infer<typeof objectInfoSchema>;
