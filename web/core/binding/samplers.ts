import { linkOf, type ApiGraph, type ApiNode } from '../api-graph.ts';
import { own, type Side } from './passing.ts';
import { anyConditioning, conditioningInputs, latentInputs, seedInputs } from './tables/samplers.ts';
import { nodeAt, type Link, type Trace } from './wiring.ts';

/** A pass: a sampler with how many samplers lie before it at most; the first pass has 0. */
export type Sampler = { id: string; node: ApiNode; depth: number };

const linked = (node: ApiNode, input: string) => linkOf(node.inputs[input]) !== undefined;

/** Any node that turns conditioning into a latent, custom detailers and wrappers included: told by its inputs. */
export function isSampler(node: ApiNode | undefined): boolean {
  if (!node) return false;
  if (linked(node, 'guider') && linked(node, 'sigmas')) return true;
  if (!seedInputs.some((input) => input in node.inputs)) return false;
  const takes = linked(node, 'positive') || linked(node, 'base_positive') || linked(node, 'text_embeds');
  // Nodes that only dress up conditioning may have a seed too, but nothing that is sampled from.
  return (
    takes &&
    (linked(node, 'model') || linked(node, 'basic_pipe') || latentInputs.some((input) => linked(node, input)))
  );
}

/** Samplers that the output depends on, first pass first; those of one depth as the graph reaches them. */
export function samplersBefore(trace: Trace): Sampler[] {
  const depths = new Map<string, number>();
  const found: Sampler[] = [];
  for (const id of trace.order.keys()) {
    const node = nodeAt(trace.graph, id);
    if (!node) continue;
    const depth = depthBefore(depths, node);
    const samples = isSampler(node);
    depths.set(id, samples ? depth + 1 : depth);
    if (samples) found.push({ id, node, depth });
  }
  return found.sort((a, b) => a.depth - b.depth);
}

function depthBefore(depths: Map<string, number>, node: ApiNode): number {
  let depth = 0;
  for (const value of Object.values(node.inputs)) {
    const link = linkOf(value);
    if (link) depth = Math.max(depth, depths.get(link[0]) ?? 0);
  }
  return depth;
}

/** The node that holds a sampler's conditioning and CFG: its guider, or itself. */
export function guiderOf(graph: ApiGraph, { id, node }: Sampler): { id: string; node: ApiNode } {
  const link = linkOf(node.inputs['guider']);
  const guider = link && nodeAt(graph, link[0]);
  return link && guider ? { id: link[0], node: guider } : { id, node };
}

/** Where the text of a side comes into a sampler. */
export function conditioningOf(graph: ApiGraph, sampler: Sampler, side: Side): Link | undefined {
  const { node } = guiderOf(graph, sampler);
  const names = (own(conditioningInputs, node.class_type) ?? anyConditioning)[side];
  return names.map((name) => linkOf(node.inputs[name])).find((link) => link !== undefined);
}

/** False where a sampler goes on from another's noise: its seed means nothing. */
export const addsNoise = ({ node }: Sampler): boolean =>
  !['disable', false].some((off) => node.inputs['add_noise'] === off);

export const firstPasses = (samplers: Sampler[]): Sampler[] =>
  samplers.filter(({ depth }) => depth === samplers[0]?.depth);
