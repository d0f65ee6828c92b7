import { linkOf, type ApiNode } from '../api-graph.ts';
import { typeOf } from '../graph/object-info.ts';
import type { SlotTarget } from './binding.ts';
import { own, liveBranch, onwards } from './passing.ts';
import { numberFields, numberFieldNames } from './tables/numbers.ts';
import { nodeAt, type Link, type Trace } from './wiring.ts';

/** Longest chain of nodes that only hand a number on; longer ones are taken for none. */
const HOPS = 64;

/**
 * The widget that holds the number of an input: the input itself, or the primitive behind its link. Undefined where
 * a node computes it or nothing holds it.
 */
export function fieldOf(trace: Trace, target: SlotTarget): SlotTarget | undefined {
  let place: SlotTarget | undefined = target;
  for (let hops = 0; place && hops < HOPS; hops += 1) {
    const node = nodeAt(trace.graph, place.node);
    if (!node || !Object.hasOwn(node.inputs, place.input)) return undefined;
    const link = linkOf(node.inputs[place.input]);
    if (!link) return isPlain(node.inputs[place.input]) ? place : undefined;
    place = heldBy(trace, link, place.input);
  }
  return undefined;
}

const isPlain = (value: unknown) => ['number', 'string', 'boolean'].includes(typeof value);

function heldBy(trace: Trace, link: Link, asked: string): SlotTarget | undefined {
  const [id, outlet] = link;
  const node = nodeAt(trace.graph, id);
  if (!node) return undefined;
  const listed = own(numberFields, node.class_type);
  if (listed !== undefined) return listed in node.inputs ? { node: id, input: listed } : undefined;
  const live = liveBranch(trace, node);
  if (live) return live.length === 1 && live[0] !== undefined ? { node: id, input: live[0] } : undefined;
  if (outlet !== 0 && !(asked in node.inputs)) return undefined;
  const names = [...numberFieldNames, asked].filter((name) => name in node.inputs);
  const unique = [...new Set(names)];
  // A node with several numbers computes something of them.
  const numbers = Object.keys(node.inputs).filter((input) => isNumber(trace, node, input));
  if (numbers.length > 1) return undefined;
  if (unique.length === 1 && unique[0] !== undefined) return { node: id, input: unique[0] };
  const [passed, ...more] = unique.length === 0 ? onwards(trace, link, 'INT') : [];
  return passed && more.length === 0 ? inputHolding(trace, id, passed) : undefined;
}

function isNumber(trace: Trace, { class_type, inputs }: ApiNode, input: string): boolean {
  const type = typeOf(trace.info, class_type, input);
  if (type !== undefined) return type === 'INT' || type === 'FLOAT';
  return typeof inputs[input] === 'number' || linkOf(inputs[input]) !== undefined;
}

function inputHolding(trace: Trace, id: string, [from, outlet]: Link): SlotTarget | undefined {
  const found = Object.entries(nodeAt(trace.graph, id)?.inputs ?? {}).find(([, value]) => {
    const link = linkOf(value);
    return link?.[0] === from && link[1] === outlet;
  });
  return found && { node: id, input: found[0] };
}
