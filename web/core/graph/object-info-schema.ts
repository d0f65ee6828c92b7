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

export type ObjectInfo = Record<string, NodeClass>;

/** Some pack's class that describes itself in no known way is as good as not there; the others are. */
export const objectInfoSchema = z.pipe(
  z.record(z.string(), z.unknown()),
  z.transform((classes): ObjectInfo => {
    const read = Object.entries(classes).map(([name, one]) => ({ name, ...nodeClassSchema.safeParse(one) }));
    return Object.fromEntries(read.flatMap(({ name, data }) => (data ? [[name, data]] : [])));
  }),
);
