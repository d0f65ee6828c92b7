import { linkOf, type ApiGraph, type ApiNode } from '../api-graph.ts';
import type { Binding, SlotName } from '../binding/binding.ts';

/** What one take brings to the graph. Undefined leaves the graph's own value. */
export type FrameValues = {
  prompt: string;
  negative?: string | undefined;
  seed: number;
  width: number;
  height: number;
  steps: number | null;
  cfg: number | null;
  /** `filename_prefix` of the output, folders included. */
  prefix: string;
  /** Name of an uploaded picture as LoadImage takes it. */
  picture?: string | undefined;
};

/**
 * The graph of one take: a pruned copy of `graph` with the values in their slots. Ids become our own (`ss-...`):
 * ComfyUI's page paints progress and results on the user's nodes of the same id (ComfyUI_frontend #2660).
 */
export function frameGraph(input: { graph: ApiGraph; binding: Binding } & FrameValues): ApiGraph {
  const { graph, binding, ...values } = input;
  const kept = ancestors(graph, binding.output);
  const filled: ApiGraph = {};
  for (const [id, node] of Object.entries(graph))
    if (kept.has(id)) filled[id] = { ...node, inputs: { ...node.inputs } };
  for (const [slot, value] of Object.entries(slotValues(values))) fillSlot(filled, binding, slot, value);
  return withOwnIds(filled);
}

/** Id of the node, in the graph that `frameGraph` returns, whose images are the frame's picture. */
export const outputNode = (binding: Binding): string => ownId(binding.output);

function slotValues(values: FrameValues): Partial<Record<SlotName, string | number>> {
  const { prompt, negative, seed, width, height, steps, cfg, prefix, picture } = values;
  return {
    positive: prompt,
    seed,
    width,
    height,
    prefix,
    batch: 1,
    ...(negative !== undefined && { negative }),
    ...(steps !== null && { steps }),
    ...(cfg !== null && { cfg }),
    ...(picture !== undefined && { picture }),
  };
}

function fillSlot(graph: ApiGraph, binding: Binding, slot: string, value: string | number) {
  const targets = Object.entries(binding.slots).find(([name]) => name === slot)?.[1] ?? [];
  for (const [index, { node, input }] of targets.entries()) {
    const inputs = graph[node]?.inputs;
    if (!inputs || linkOf(inputs[input])) continue;
    inputs[input] = slotValue(slot, value, index, inputs[input]);
  }
}

function slotValue(slot: string, value: string | number, index: number, before: unknown): unknown {
  // Noise sources of one frame must differ from each other, or the second pass repeats the first one's noise.
  if (slot === 'seed' && typeof value === 'number') return value + index;
  if (typeof before === 'string' && before.includes('{{'))
    return before.replace(/\{\{\w+\}\}/u, () => String(value));
  return value;
}

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

// Ids of nodes inside subgraphs carry colons (`75:61`), which a server-side id must not have.
const ownId = (id: string) => `ss-${id.replaceAll(':', '.')}`;

function withOwnIds(graph: ApiGraph): ApiGraph {
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
