import { linkOf, type ApiGraph, type ApiNode } from '../api-graph.ts';
import { typeOf, type ObjectInfo } from '../graph/object-info.ts';
import type { SlotTarget } from './binding.ts';
import type { Sampler } from './samplers.ts';
import type { Finding } from './reading.ts';

type Side = 'positive' | 'negative';

/** The places where a side's text is written, each a group of inputs of one encoder. */
type Trail = { groups: SlotTarget[][]; rewritten: boolean; zeroed: boolean };

const textInputs = [
  'text',
  'prompt',
  'text_g',
  'text_l',
  'clip_l',
  'clip_g',
  't5xxl',
  'llama',
  'bert',
  'mt5xl',
  'user_prompt',
];
const conditioningInputs = [
  'conditioning',
  'conditioning_1',
  'conditioning_2',
  'conditioning_to',
  'conditioning_from',
];
const literalInputs = ['value', 'text', 'string', 'string_a', 'prompt'];

/** Positive and negative text slots of the first pass, found from the samplers' conditioning. */
export function findTexts(
  graph: ApiGraph,
  info: ObjectInfo,
  samplers: Sampler[],
): { positive?: Finding; negative?: Finding } {
  const first = samplers[0];
  if (!first) return {};
  const positives = samplers.map((sampler) => trailOf(graph, info, sampler, 'positive'));
  const positive = findingOf(graph, positives);
  const negative = trailOf(graph, info, first, 'negative');
  return { positive, negative: negativeOf(negative, positive.targets) };
}

function findingOf(graph: ApiGraph, trails: Trail[]): Finding {
  const [first] = trails;
  const group = first?.groups[0];
  if (!first || !group) return { sure: 'choose', targets: [], reason: 'not-there' };
  if (first.groups.length > 1) return { sure: 'choose', targets: [], reason: 'several-texts' };
  const stages = uniqueTargets(trails.flatMap((trail) => trail.groups.flat()));
  if (new Set(stages.map((target) => valueAt(graph, target))).size > 1) {
    const sameNode = stages.every(({ node }) => node === group[0]?.node);
    if (!sameNode) return { sure: 'choose', targets: [], reason: 'several-samplers' };
  }
  return first.rewritten
    ? { sure: 'guess', targets: stages, reason: 'rewritten' }
    : { sure: 'sure', targets: stages, reason: 'traced' };
}

const valueAt = (graph: ApiGraph, { node, input }: SlotTarget) => graph[node]?.inputs[input];

function negativeOf(trail: Trail, positive: SlotTarget[]): Finding {
  const group = trail.groups[0];
  if (!group) return { sure: 'none', targets: [], reason: trail.zeroed ? 'zeroed-out' : 'not-there' };
  if (keyOf(group) === keyOf(positive)) return { sure: 'none', targets: [], reason: 'same-text' };
  if (trail.groups.length > 1) return { sure: 'choose', targets: [], reason: 'several-texts' };
  return {
    sure: trail.rewritten ? 'guess' : 'sure',
    targets: group,
    reason: trail.rewritten ? 'rewritten' : 'traced',
  };
}

const uniqueTargets = (targets: SlotTarget[]) => [
  ...new Map(targets.map((target) => [keyOf([target]), target])).values(),
];

const keyOf = (targets: SlotTarget[]) => targets.map(({ node, input }) => `${node} ${input}`).join();

function trailOf(graph: ApiGraph, info: ObjectInfo, sampler: Sampler, side: Side): Trail {
  const trail: Trail = { groups: [], rewritten: false, zeroed: false };
  const start = conditioningOf(graph, sampler.node, side);
  if (start) follow({ graph, info, trail, side, seen: new Set() }, start);
  return trail;
}

// Guiders hold the conditioning of samplers that take `guider` and `sigmas`; DualCFGGuider's main text is `cond1`.
function conditioningOf(graph: ApiGraph, node: ApiNode, side: Side): [string, number] | undefined {
  const guider = linkOf(node.inputs['guider']);
  const holder = guider ? graph[guider[0]] : node;
  if (!holder) return undefined;
  const names = side === 'positive' ? ['positive', 'conditioning', 'cond1'] : ['negative'];
  return names.map((name) => linkOf(holder.inputs[name])).find((link) => link !== undefined);
}

type Walk = { graph: ApiGraph; info: ObjectInfo; trail: Trail; side: Side; seen: Set<string> };

function follow(walk: Walk, [id, outlet]: [string, number]): void {
  const node = walk.graph[id];
  if (!node || walk.seen.has(`${id} ${outlet}`)) return;
  walk.seen.add(`${id} ${outlet}`);
  if (node.class_type === 'ConditioningZeroOut' && walk.side === 'negative') {
    walk.trail.zeroed = true;
    return;
  }
  const texts = encoderTexts(node);
  if (texts.length > 0) return addGroup(walk, id, texts);
  for (const link of onwards(walk, node, outlet)) follow(walk, link);
}

function encoderTexts(node: ApiNode): string[] {
  const encodes = linkOf(node.inputs['clip']) !== undefined || /encode/iu.test(node.class_type);
  return encodes ? textInputs.filter((input) => input in node.inputs) : [];
}

function addGroup(walk: Walk, id: string, inputs: string[]) {
  const targets = inputs.flatMap((input) => literal(walk, { node: id, input }, 0));
  const group = uniqueTargets(targets);
  const known = walk.trail.groups.some((other) => keyOf(other) === keyOf(group));
  if (group.length > 0 && !known) walk.trail.groups.push(group);
}

/** Where the text of an input is really written: the input itself, or the primitive that it is linked to. */
function literal(walk: Walk, target: SlotTarget, depth: number): SlotTarget[] {
  const link = linkOf(walk.graph[target.node]?.inputs[target.input]);
  if (!link) return [target];
  const node = walk.graph[link[0]];
  if (!node || depth > 16) return [];
  if (!isTextSource(node)) walk.trail.rewritten = true;
  const input = literalInputs.find(
    (name) => typeof node.inputs[name] === 'string' || linkOf(node.inputs[name]),
  );
  return input ? literal(walk, { node: link[0], input }, depth + 1) : [];
}

const isTextSource = (node: ApiNode) =>
  /primitive|string|text|prompt/iu.test(node.class_type) && !/generate|llm|enhanc/iu.test(node.class_type);

function onwards(walk: Walk, node: ApiNode, outlet: number): [string, number][] {
  const pair = linkOf(node.inputs['positive']) && linkOf(node.inputs['negative']);
  if (pair) return links(node, [outlet === 1 ? 'negative' : 'positive']);
  const live = liveBranch(walk.graph, node);
  if (live) return links(node, [live]);
  const typed = Object.keys(node.inputs).filter(
    (input) => typeOf(walk.info, node.class_type, input) === 'CONDITIONING',
  );
  const named = typed.length > 0 ? typed : conditioningInputs.filter((input) => input in node.inputs);
  // A pass-through of any type carries on at the input that stands where the outlet does.
  return named.length > 0
    ? links(node, named)
    : links(node, Object.keys(node.inputs).slice(outlet, outlet + 1));
}

function liveBranch(graph: ApiGraph, node: ApiNode): string | undefined {
  if (!('on_true' in node.inputs && 'on_false' in node.inputs)) return undefined;
  const link = linkOf(node.inputs['switch']);
  const on = link ? graph[link[0]]?.inputs['value'] : node.inputs['switch'];
  return on === true ? 'on_true' : 'on_false';
}

const links = (node: ApiNode, inputs: string[]) =>
  inputs.map((input) => linkOf(node.inputs[input])).filter((link) => link !== undefined);
