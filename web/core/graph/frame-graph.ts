import { copyGraph, linkOf, type ApiGraph } from '../api-graph.ts';
import { slotNames, type Binding, type SlotName, type SlotTarget } from '../binding/binding.ts';
import type { Lora } from '../lora.ts';
import { ancestors } from './ancestors.ts';
import { insertLoras } from './lora-chain.ts';
import type { ObjectInfo } from './object-info.ts';
import { ownId, withOwnIds } from './own-ids.ts';
import { slotValue } from './slot-value.ts';
import { scaleStepRanges } from './step-range.ts';
import { withoutPicture } from './without-picture.ts';

/** What one take brings to the graph. What is undefined, and numbers that are null, leave the graph's own value. */
export type FrameValues = {
  prompt: string;
  negative?: string | undefined;
  seed: number;
  /** A multiple of the graph's grid, see `roundSize`. */
  width: number;
  height: number;
  steps: number | null;
  cfg: number | null;
  guidance?: number | null | undefined;
  /** `filename_prefix` of the output, folders included. */
  prefix: string;
  /** Name of an uploaded picture as LoadImage takes it, like all pictures here. */
  picture?: string | undefined;
  /** Pictures of cast and places in the prompt's order. Fewer than the graph has places for: the rest is taken out. */
  references?: string[] | undefined;
  /** A picture that leads the composition; null takes its loader out. */
  guide?: string | null | undefined;
  strength?: number | undefined;
  denoise?: number | undefined;
  /** Of the style and of the characters in the frame. */
  loras?: Lora[] | undefined;
};

export type FrameRequest = {
  graph: ApiGraph;
  binding: Binding;
  /** Needed to take unused pictures out: without it they stay as the graph has them. */
  info?: ObjectInfo | undefined;
} & FrameValues;

/** `stuck`: pictures that this frame does not bring and the graph cannot be without. */
export type Filled = { graph: ApiGraph; stuck: SlotTarget[] };

/** The graph of one take: a pruned copy of the user's with the values in their slots, under ids of our own. */
export const frameGraph = (request: FrameRequest): ApiGraph => fillGraph(request).graph;

/** As `frameGraph`, and what stands in the way of this frame. */
export function fillGraph(request: FrameRequest): Filled {
  const { binding, loras = [] } = request;
  const copy = copyGraph(request.graph);
  const values = scalars(request);
  if (request.steps !== null) scaleStepRanges(copy, binding.slots.steps ?? [], request.steps);
  for (const slot of slotNames) fillSlot(copy, request, slot, values[slot] ?? undefined);
  const { graph, stuck } = withPictures(copy, request);
  insertLoras(graph, binding.lora, loras);
  const kept = ancestors(graph, binding.output);
  const needed = Object.fromEntries(Object.entries(graph).filter(([id]) => kept.has(id)));
  return { graph: withOwnIds(needed), stuck: stuck.filter(({ node }) => kept.has(node)) };
}

/** Id of the node, in the graph that `frameGraph` returns, whose images are the frame's picture. */
export const outputNode = (binding: Binding): string => ownId(binding.output);

type Scalars = Partial<Record<SlotName, string | number | null | undefined>>;

function scalars({ prompt: positive, ...values }: FrameValues): Scalars {
  const { negative, seed, width, height, steps, cfg, guidance, denoise, strength, prefix, picture } = values;
  return {
    positive,
    negative,
    seed,
    width,
    height,
    steps,
    cfg,
    guidance,
    denoise,
    strength,
    prefix,
    picture,
    batch: 1,
  };
}

function fillSlot(
  graph: ApiGraph,
  { binding, info }: FrameRequest,
  slot: SlotName,
  value: string | number | undefined,
) {
  if (value === undefined) return;
  for (const [index, { node, input }] of (binding.slots[slot] ?? []).entries()) {
    const found = graph[node];
    if (!found || linkOf(found.inputs[input])) continue;
    const filling = { slot, value, index, before: found.inputs[input], node: found, input, info };
    found.inputs[input] = slotValue(filling);
  }
}

/** References and guide put in; loaders of those that this frame lacks taken out. */
function withPictures(before: ApiGraph, request: FrameRequest): Filled {
  const { binding, info = {}, references, guide, width, height } = request;
  const wanted = [
    ...places(binding.slots.references, references),
    ...places(binding.slots.guide, guides(guide)),
  ];
  const removal = { info, keep: keptNodes(binding), size: { width, height } };
  const stuck: SlotTarget[] = [];
  let graph = before;
  for (const { target, picture } of wanted) {
    const inputs = graph[target.node]?.inputs;
    if (!inputs || linkOf(inputs[target.input])) continue;
    if (picture !== undefined) inputs[target.input] = picture;
    else {
      const without = withoutPicture(graph, target.node, removal);
      if (without) graph = without;
      else stuck.push(target);
    }
  }
  return { graph, stuck };
}

const guides = (guide: string | null | undefined) =>
  guide === undefined ? undefined : guide === null ? [] : [guide];

const places = (targets: SlotTarget[] = [], pictures?: string[]) =>
  pictures ? targets.map((target, index) => ({ target, picture: pictures[index] })) : [];

/** Nodes that carry what a frame brings: without one of them the frame would not be the one that was written. */
function keptNodes({ slots, output }: Binding): Set<string> {
  const carriers: SlotName[] = ['positive', 'negative', 'seed', 'steps', 'cfg', 'prefix', 'picture'];
  return new Set([output, ...carriers.flatMap((slot) => (slots[slot] ?? []).map(({ node }) => node))]);
}
