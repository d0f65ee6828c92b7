import { linkOf, type ApiGraph, type ApiNode } from '../api-graph.ts';
import { ancestors } from '../graph/ancestors.ts';

export type Sampler = { id: string; node: ApiNode };

const linked = (node: ApiNode, input: string) => linkOf(node.inputs[input]) !== undefined;

/** Any node that turns conditioning into a latent, custom detailers and wrappers included: told by its inputs. */
export function isSampler(node: ApiNode | undefined): boolean {
  if (!node) return false;
  if (linked(node, 'guider') && linked(node, 'sigmas')) return true;
  const seeded = 'seed' in node.inputs || 'noise_seed' in node.inputs;
  return seeded && linked(node, 'positive');
}

/** Samplers that the node depends on, first pass first. */
export function samplersBefore(graph: ApiGraph, output: string): Sampler[] {
  const before = [...ancestors(graph, output)];
  const found = before.flatMap((id) => {
    const node = graph[id];
    return node && isSampler(node) ? [{ id, node, depth: samplerCount(graph, id) }] : [];
  });
  return found.sort((a, b) => a.depth - b.depth).map(({ id, node }) => ({ id, node }));
}

const samplerCount = (graph: ApiGraph, id: string) =>
  [...ancestors(graph, id)].filter((other) => isSampler(graph[other])).length;
