import * as z from 'zod/mini';
import type { ApiGraph } from '../../core/api-graph.ts';

const promptSchema = z.looseObject({
  output: z.record(
    z.string(),
    z.looseObject({ class_type: z.optional(z.string()), inputs: z.record(z.string(), z.unknown()) }),
  ),
  workflow: z.optional(
    z.looseObject({ extra: z.optional(z.looseObject({})), nodes: z.optional(z.array(z.unknown())) }),
  ),
});
const nodeSchema = z.looseObject({ id: z.union([z.string(), z.number()]), type: z.string() });

/** What the page gives of its canvas: the graph to send, and what its workflow keeps in `extra`. */
export type PageGraph = { graph: ApiGraph; extra: Record<string, unknown> | undefined };

/**
 * Reads the answer of the page's `graphToPrompt`. Nodes that the server has not come without a class: the workflow
 * still knows it, so that the missing one can be named.
 */
export function pageGraph(prompt: unknown): PageGraph | undefined {
  const read = promptSchema.safeParse(prompt);
  if (!read.success) return undefined;
  const { output, workflow } = read.data;
  const named = (workflow?.nodes ?? []).flatMap((value): [string, string][] => {
    const node = nodeSchema.safeParse(value);
    return node.success ? [[String(node.data.id), node.data.type]] : [];
  });
  const types = new Map(named);
  const nodes = Object.entries(output).map(([id, node]) => [
    id,
    { ...node, class_type: node.class_type ?? types.get(id) ?? 'unknown' },
  ]);
  return { graph: Object.fromEntries(nodes), extra: workflow?.extra };
}
