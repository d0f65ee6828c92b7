import { linkOf, type ApiNode } from '../api-graph.ts';
import { outputNamesOf, typeOf } from '../graph/object-info.ts';
import {
  booleanSwitches,
  carriers,
  firstConnected,
  numberSwitches,
  pairNodes,
  type Kind,
} from './tables/passing.ts';
import { pipedLinks } from './pipes.ts';
import { nodeAt, type Link, type Trace } from './wiring.ts';

export type Side = 'positive' | 'negative';

/**
 * The links that carry on, behind a node's outlet, what comes out there: the live branch of a switch, the side of a
 * pair node, inputs of the same kind. Several: all of them go into what comes out, or nothing tells which.
 */
export function onwards(trace: Trace, [id, outlet]: Link, kind: Kind, side: Side = 'positive'): Link[] {
  const node = nodeAt(trace.graph, id);
  if (!node) return [];
  const piped = pipedLinks(trace, node, outlet);
  if (piped) return piped;
  const live = liveBranch(trace, node);
  return linksOf(
    node,
    live ?? pairBranch(trace, node, outlet, kind, side) ?? sameKind(trace, node, outlet, kind),
  );
}

const linksOf = (node: ApiNode, inputs: string[]): Link[] =>
  inputs.map((input) => linkOf(node.inputs[input])).filter((link) => link !== undefined);

const isLinked = (node: ApiNode, input: string) => linkOf(node.inputs[input]) !== undefined;

/** Branch inputs of a switch that can be live, or undefined for a node that is none. */
export function liveBranch(trace: Trace, node: ApiNode): string[] | undefined {
  const first = own(firstConnected, node.class_type);
  if (first !== undefined) {
    const branches = Object.keys(node.inputs).filter((input) => input.startsWith(first));
    return branches.filter((input) => isLinked(node, input)).slice(0, 1);
  }
  return booleanBranch(trace, node) ?? numberBranch(trace, node);
}

function booleanBranch(trace: Trace, node: ApiNode): string[] | undefined {
  const listed = own(booleanSwitches, node.class_type);
  const shape = 'on_true' in node.inputs && 'on_false' in node.inputs;
  const plan = listed ?? (shape ? { by: 'switch', off: 'on_false', on: 'on_true' } : undefined);
  if (!plan) return undefined;
  const value = constantOf(trace, node, plan.by);
  if (typeof value !== 'boolean') return [plan.on, plan.off];
  return [value ? plan.on : plan.off];
}

function numberBranch(trace: Trace, node: ApiNode): string[] | undefined {
  const plan = own(numberSwitches, node.class_type);
  if (!plan) return undefined;
  const value = constantOf(trace, node, plan.by);
  if (typeof value === 'number' && `${plan.branch}${value}` in node.inputs) return [`${plan.branch}${value}`];
  return Object.keys(node.inputs).filter((input) => input.startsWith(plan.branch));
}

/** The value that an input has, through primitives that hold it; undefined where something computes it. */
function constantOf(trace: Trace, node: ApiNode, input: string): unknown {
  let value = node.inputs[input];
  for (let hops = 0; hops < 32; hops += 1) {
    const link = linkOf(value);
    if (!link) return value;
    const source = nodeAt(trace.graph, link[0]);
    const inputs = Object.keys(source?.inputs ?? {});
    if (!source || (inputs.length !== 1 && !('value' in source.inputs))) return undefined;
    value = source.inputs['value'] ?? source.inputs[inputs[0] ?? ''];
  }
  return undefined;
}

function pairBranch(
  trace: Trace,
  node: ApiNode,
  outlet: number,
  kind: Kind,
  side: Side,
): string[] | undefined {
  if (kind !== 'CONDITIONING' || !isLinked(node, 'positive') || !isLinked(node, 'negative')) return undefined;
  const name = outputNamesOf(trace.info, node.class_type)[outlet]?.toLowerCase();
  if (name?.includes('neg')) return ['negative'];
  if (name?.includes('pos')) return ['positive'];
  // Without names only the usual order of outputs can be trusted; of an unknown node we follow our own side.
  if (pairNodes.has(node.class_type) || name !== undefined) return [outlet === 1 ? 'negative' : 'positive'];
  return [side];
}

function sameKind(trace: Trace, node: ApiNode, outlet: number, kind: Kind): string[] {
  const inputs = Object.keys(node.inputs).filter((input) => isLinked(node, input));
  const typed = inputs.filter((input) => typeOf(trace.info, node.class_type, input) === kind);
  const name = outputNamesOf(trace.info, node.class_type)[outlet];
  if (name !== undefined && typed.length > 1 && typed.includes(name)) return [name];
  if (typed.length > 0) return typed;
  const named = carriers[kind].filter((input) => inputs.includes(input));
  if (named.length > 0) return named;
  // A pass-through of any type carries on at the input that stands where the outlet does.
  const wild = inputs.filter((input) => isWild(typeOf(trace.info, node.class_type, input)));
  const same = name !== undefined && wild.includes(name) ? name : Object.keys(node.inputs)[outlet];
  return same !== undefined && wild.includes(same) ? [same] : [];
}

const isWild = (type: string | undefined) => type === undefined || type === '*' || type.startsWith('COMFY_');

/** An entry of a table; names such as `constructor` are none. */
export const own = <T>(table: Record<string, T>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;
