import { linkOf, type ApiGraph, type ApiNode } from '../api-graph.ts';

/**
 * A node's id in what we send. Ids of nodes inside subgraphs carry colons (`75:61`), which a server-side id must not
 * have; a tilde keeps two ids apart that would become one.
 */
export const ownId = (id: string): string =>
  `ss-${id.replaceAll('~', '~~').replaceAll('.', '~d').replaceAll(':', '.')}`;

/**
 * The graph under ids of our own: ComfyUI's page paints progress and results on the user's nodes of the same id
 * (ComfyUI_frontend #2660).
 */
export function withOwnIds(graph: ApiGraph): ApiGraph {
  const renamed = Object.entries(graph).map(([id, node]): [string, ApiNode] => [ownId(id), relinked(node)]);
  return Object.fromEntries(renamed);
}

function relinked(node: ApiNode): ApiNode {
  const inputs = Object.entries(node.inputs).map(([name, value]): [string, unknown] => {
    const link = linkOf(value);
    return [name, link ? [ownId(link[0]), link[1]] : value];
  });
  return { ...node, inputs: Object.fromEntries(inputs) };
}
