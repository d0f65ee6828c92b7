import * as z from 'zod/mini';

/** One node of a graph in ComfyUI's API format. A link is `[nodeId, outputIndex]`. */
export const apiNodeSchema = z.looseObject({
  class_type: z.string(),
  inputs: z.record(z.string(), z.unknown()),
  _meta: z.optional(z.looseObject({ title: z.optional(z.string()) })),
});
export type ApiNode = z.infer<typeof apiNodeSchema>;

/** A graph in API format: node id to node, as `POST /prompt` takes it and `graphToPrompt().output` gives it. */
export const apiGraphSchema = z.record(z.string(), apiNodeSchema);
export type ApiGraph = z.infer<typeof apiGraphSchema>;

const linkSchema = z.tuple([z.string(), z.int()]);

/** The link that an input holds, or undefined for a plain value. */
export function linkOf(value: unknown): [string, number] | undefined {
  const link = linkSchema.safeParse(value);
  return link.success ? link.data : undefined;
}

/** A copy whose inputs can be changed without touching the original. */
export function copyGraph(graph: ApiGraph): ApiGraph {
  const copies = Object.entries(graph).map(([id, node]): [string, ApiNode] => [
    id,
    { ...node, inputs: { ...node.inputs } },
  ]);
  return Object.fromEntries(copies);
}
