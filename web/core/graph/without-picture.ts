import { copyGraph, linkOf, type ApiGraph, type ApiNode } from '../api-graph.ts';
import { isSampler } from '../binding/samplers.ts';
import { inputKind, isWidget, outputType, type InputKind } from './input-kind.ts';
import { defaultFor, type ObjectInfo } from './object-info.ts';

export type Removal = {
  info: ObjectInfo;
  /** Nodes that a frame cannot do without: its output, and those that carry its values. */
  keep: ReadonlySet<string>;
  /** What takes the place of a number that was measured on the picture. */
  size: { width: number; height: number };
};

/**
 * The graph without the loader of a picture that this frame does not have. Every node that needs the picture goes with
 * it, up to an input that may be left out, or a node that hands on what else comes in (conditioning through
 * ReferenceLatent, the model through IPAdapter). Undefined where that would take a sampler or a kept node away.
 */
export function withoutPicture(before: ApiGraph, loader: string, removal: Removal): ApiGraph | undefined {
  const graph = copyGraph(before);
  const gone = new Set<string>();
  const open = [loader];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const node = graph[id];
    if (!node || gone.has(id)) continue;
    if (removal.keep.has(id) || isSampler(node)) return undefined;
    gone.add(id);
    open.push(...cut({ graph, gone, removal }, id, node));
  }
  return Object.fromEntries(Object.entries(graph).filter(([id]) => !gone.has(id)));
}

type Inputs = ApiNode['inputs'];
type Work = { graph: ApiGraph; gone: Set<string>; removal: Removal };

/** Takes a node's outputs away from those that use them; gives those that cannot be without. */
function cut(work: Work, id: string, node: ApiNode): string[] {
  const users = Object.keys(work.graph).filter((user) => !work.gone.has(user));
  return users.filter((user) => !managesWithout(work, user, id, node));
}

function managesWithout(work: Work, user: string, id: string, node: ApiNode): boolean {
  const { class_type: className, inputs } = work.graph[user] ?? { class_type: '', inputs: {} };
  // Looked for anew each time: rows of a growing input move when one of them goes.
  for (let used = useOf(inputs, id); used; used = useOf(inputs, id)) {
    const through = passedOn(work, node, used.outlet);
    if (through) inputs[used.input] = through;
    else if (!leaveOut(work, className, inputs, used.input)) return false;
  }
  return true;
}

function useOf(inputs: Inputs, id: string): { input: string; outlet: number } | undefined {
  for (const [input, value] of Object.entries(inputs)) {
    const link = linkOf(value);
    if (link?.[0] === id) return { input, outlet: link[1] };
  }
  return undefined;
}

/** What a removed node would have handed on at an outlet: the one thing of that type that still comes in. */
function passedOn({ removal, gone }: Work, node: ApiNode, outlet: number): [string, number] | undefined {
  const { info } = removal;
  const type = outputType(info, node.class_type, outlet);
  if (type === undefined || type === '*') return undefined;
  const same = Object.keys(node.inputs).filter(
    (name) => inputKind(info, node.class_type, name).type === type,
  );
  const alive = same.flatMap((name) => {
    const link = linkOf(node.inputs[name]);
    return link && !gone.has(link[0]) ? [link] : [];
  });
  if (alive.length <= 1) return alive[0];
  // Positive and negative go through side by side: each outlet has the input of its own rank.
  const rank = (info[node.class_type]?.output ?? [])
    .slice(0, outlet)
    .filter((other) => other === type).length;
  const outlets = (info[node.class_type]?.output ?? []).filter((other) => other === type).length;
  return outlets === alive.length ? alive[rank] : undefined;
}

/** Whether the node can be without the input; it then is. */
function leaveOut({ removal }: Work, className: string, inputs: Inputs, input: string): boolean {
  const kind = inputKind(removal.info, className, input);
  if (kind.group) return shrink(inputs, input, kind.group);
  if (kind.optional) return Reflect.deleteProperty(inputs, input);
  const value = isWidget(kind) ? substitute(removal, className, input) : undefined;
  if (value === undefined) return false;
  inputs[input] = value;
  return true;
}

function substitute({ info, size }: Removal, className: string, input: string): unknown {
  if (input === 'width' || input === 'height') return size[input];
  return defaultFor(info, className, input);
}

/** Rows of a growing input move up, for the server wants them without a gap. */
function shrink(inputs: Inputs, input: string, { name, min }: NonNullable<InputKind['group']>): boolean {
  const rows = Object.keys(inputs).filter((other) => other.startsWith(`${name}.`));
  const values = rows.filter((row) => row !== input).map((row) => inputs[row]);
  if (values.length < min) return false;
  for (const [index, row] of rows.entries()) {
    if (index < values.length) inputs[row] = values[index];
    else Reflect.deleteProperty(inputs, row);
  }
  return true;
}
