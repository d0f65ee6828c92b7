import * as z from 'zod/mini';

/** One node of a graph in ComfyUI's API format. A link is `[nodeId, outputIndex]`. */
export const apiNodeSchema = z.looseObject({
  class_type: z.string(),
  inputs: z.record(z.string(), z.unknown()),
  _meta: z.optional(z.looseObject({ title: z.optional(z.string()) })),
});
export type ApiNode = z.infer<typeof apiNodeSchema>;

/** A node as its user knows it. */
export const titleOf = ({ class_type: className, _meta }: ApiNode): string => _meta?.title ?? className;

/** A graph in API format: node id to node, as `POST /prompt` takes it and `graphToPrompt().output` gives it. */
export const apiGraphSchema = z.record(z.string(), apiNodeSchema);
export type ApiGraph = z.infer<typeof apiGraphSchema>;

/** The link that an input holds, or undefined for a plain value. Asked for every input of a graph, so without a schema. */
export function linkOf(value: unknown): [string, number] | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [id, outlet]: unknown[] = value;
  const isLink = typeof id === 'string' && typeof outlet === 'number' && Number.isSafeInteger(outlet);
  return isLink ? [id, outlet] : undefined;
}

/** A copy whose inputs can be changed without touching the original. */
export function copyGraph(graph: ApiGraph): ApiGraph {
  const copies = Object.entries(graph).map(([id, node]): [string, ApiNode] => [
    id,
    { ...node, inputs: { ...node.inputs } },
  ]);
  return Object.fromEntries(copies);
}
