import { linkOf, type ApiNode } from '../api-graph.ts';
import type { SlotTarget } from './binding.ts';
import { onwards, own, type Side } from './passing.ts';
import { partTimeConditioning } from './tables/passing.ts';
import { encoderTexts, encodes, pairedTexts, textInputs } from './tables/texts.ts';
import { nodeAt, type Link, type Trace } from './wiring.ts';

/** A node that turns text into conditioning, and how its conditioning comes to the sampler. */
export type Encoder = {
  node: string;
  inputs: string[];
  /** It rules only an area, a mask or a part of the time. */
  restricted: boolean;
  /** A node behind it sets what it says to zero. */
  zeroed: boolean;
};

export type Conditioning = {
  encoders: Encoder[];
  /** The side ends at a node that zeroes it. */
  zeroed: boolean;
  /** Nodes at which the way back ends without a text. */
  ends: string[];
  /** Numbers that steer how closely the text is followed, nearest the sampler first. */
  guidance: SlotTarget[];
};

type Step = { link: Link; restricted: boolean; zeroed: boolean };

const known = new WeakMap<Trace, Map<string, Conditioning>>();

/** All texts that reach a link of conditioning, in the order in which the nodes name their inputs. */
export function conditioningBehind(trace: Trace, start: Link | undefined, side: Side): Conditioning {
  const ofTrace = known.get(trace) ?? new Map<string, Conditioning>();
  known.set(trace, ofTrace);
  // Many passes share their conditioning.
  const key = `${side} ${start?.join(' ') ?? ''}`;
  const found = ofTrace.get(key) ?? followed(trace, start, side);
  ofTrace.set(key, found);
  return found;
}

function followed(trace: Trace, start: Link | undefined, side: Side): Conditioning {
  const found: Conditioning = { encoders: [], zeroed: false, ends: [], guidance: [] };
  const open: Step[] = start ? [{ link: start, restricted: false, zeroed: false }] : [];
  const seen = new Set<string>();
  for (let step = open.pop(); step; step = open.pop()) {
    const key = `${step.link[0]} ${step.link[1]} ${step.restricted} ${step.zeroed}`;
    if (seen.has(key)) continue;
    seen.add(key);
    open.push(...walk(trace, step, side, found).toReversed());
  }
  return { ...found, encoders: merged(found.encoders) };
}

function walk(trace: Trace, { link, restricted, zeroed }: Step, side: Side, found: Conditioning): Step[] {
  const [id] = link;
  const node = nodeAt(trace.graph, id);
  if (!node) return [];
  if (node.class_type === 'ConditioningZeroOut' && side === 'negative') {
    found.zeroed = true;
    return [];
  }
  if (typeof node.inputs['guidance'] === 'number' || linkOf(node.inputs['guidance']))
    found.guidance.push({ node: id, input: 'guidance' });
  const next = onwards(trace, link, 'CONDITIONING', side);
  const inputs = encoderInputs(node, side);
  // Nodes that add a boxed text to conditioning have both; the picture's text is the one that comes in.
  const adds = inputs.length > 0 && next.length > 0 && linkOf(node.inputs['conditioning_to']) !== undefined;
  if (inputs.length > 0 && !adds) {
    found.encoders.push({ node: id, inputs, restricted, zeroed });
    return [];
  }
  if (next.length === 0) found.ends.push(id);
  const parts = partTimeConditioning.has(node.class_type);
  const zeroes = node.class_type === 'ConditioningZeroOut';
  return next.map((further) => ({
    link: further,
    restricted: restricted || parts,
    zeroed: zeroed || zeroes,
  }));
}

function encoderInputs(node: ApiNode, side: Side): string[] {
  const listed = own(encoderTexts, node.class_type);
  const has = (input: string) => Object.hasOwn(node.inputs, input);
  if (listed) return listed[side].filter(has);
  const pair = pairedTexts.find((names) => names.every((name) => isText(node.inputs[name])));
  if (pair && pair.some((name) => typeof node.inputs[name] === 'string'))
    return [pair[side === 'positive' ? 0 : 1]];
  const takesText = linkOf(node.inputs['clip']) !== undefined || encodes.test(node.class_type);
  return takesText ? textInputs.filter(has) : [];
}

const isText = (value: unknown) => typeof value === 'string' || linkOf(value) !== undefined;

/** One entry a node: what reaches the sampler whole on one way is not restricted by another. */
function merged(encoders: Encoder[]): Encoder[] {
  const byNode = new Map<string, Encoder>();
  for (const encoder of encoders) {
    const known = byNode.get(encoder.node);
    if (known) {
      known.restricted &&= encoder.restricted;
      known.zeroed &&= encoder.zeroed;
    } else byNode.set(encoder.node, { ...encoder });
  }
  return [...byNode.values()];
}
