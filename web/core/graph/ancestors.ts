import { linkOf, type ApiGraph } from '../api-graph.ts';

/** Ids of the node and of all that it depends on. */
export function ancestors(graph: ApiGraph, from: string): Set<string> {
  const seen = new Set<string>();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const node = graph[id];
    if (seen.has(id) || !node) continue;
    seen.add(id);
    for (const value of Object.values(node.inputs)) {
      const link = linkOf(value);
      if (link) open.push(link[0]);
    }
  }
  return seen;
}
