import * as z from 'zod/mini';
import type { ApiGraph } from '../../core/api-graph.ts';

const nodeSchema = z.looseObject({ id: z.union([z.string(), z.number()]), type: z.string() });
const nodesSchema = z.optional(z.array(nodeSchema));
const subgraphSchema = z.looseObject({ id: z.string(), nodes: nodesSchema });

const promptSchema = z.looseObject({
  output: z.record(
    z.string(),
    z.looseObject({ class_type: z.optional(z.string()), inputs: z.record(z.string(), z.unknown()) }),
  ),
  workflow: z.optional(z.looseObject({ extra: z.optional(z.looseObject({})) })),
});

const classesSchema = z.looseObject({
  nodes: nodesSchema,
  definitions: z.optional(z.looseObject({ subgraphs: z.optional(z.array(subgraphSchema)) })),
});
type Classes = z.infer<typeof classesSchema>;

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
  const classes = classesSchema.safeParse(workflow);
  const nodes = Object.entries(output).map(([id, { class_type: given, ...node }]) => {
    const known = given ?? (classes.success ? classOf(classes.data, id) : undefined);
    return [id, { ...node, class_type: known ?? 'unknown' }];
  });
  return { graph: Object.fromEntries(nodes), extra: workflow?.extra };
}

/** The class of a node by its id: `75:61` is node 61 of the subgraph whose instance is node 75. */
function classOf({ nodes, definitions }: Classes, id: string): string | undefined {
  const [outer = '', ...inner] = id.split(':');
  let found = nodes?.find((node) => String(node.id) === outer);
  for (const step of inner) {
    const subgraph = definitions?.subgraphs?.find((definition) => definition.id === found?.type);
    found = subgraph?.nodes?.find((node) => String(node.id) === step);
  }
  return found?.type;
}
