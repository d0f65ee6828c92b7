import { linkOf, titleOf, type ApiGraph, type ApiNode } from '../api-graph.ts';
import type { Binding, Outlet, SlotTarget } from '../binding/binding.ts';
import { isSecret } from '../secret.ts';
import { isOutsidePath, leadsOut } from './paths.ts';
import { isInborn, type Removed } from './removed.ts';

export type BoundGraph = { graph: ApiGraph; binding: Binding };

/**
 * A stranger's graph without what may never be sent from here: keys, paths out of ComfyUI's folders, names of files
 * that would save elsewhere (`prefix` takes their place), and slots at nodes that are not there.
 */
export function cleanGraph(before: BoundGraph, prefix: string): BoundGraph & { removed: Removed[] } {
  const removed: Removed[] = [];
  const graph: ApiGraph = {};
  for (const [id, node] of Object.entries(before.graph)) {
    if (isInborn(id)) removed.push({ what: 'node', at: { node: titleOf(node), input: '' } });
    else graph[id] = cleanNode(node, before.graph, prefix, removed);
  }
  return { graph, binding: cleanBinding(before.binding, graph, removed), removed };
}

/** What looks like a link and leads to no node is a value like others. */
function cleanNode(node: ApiNode, graph: ApiGraph, prefix: string, removed: Removed[]): ApiNode {
  const inputs: ApiNode['inputs'] = {};
  for (const [input, value] of Object.entries(node.inputs)) {
    const clean = new Cleaner(prefix, (what) => removed.push({ what, at: { node: titleOf(node), input } }));
    const link = linkOf(value);
    inputs[input] = link && Object.hasOwn(graph, link[0]) ? value : clean.value(value, input);
  }
  const { class_type: className, _meta: meta } = node;
  return {
    class_type: className,
    inputs,
    ...(meta?.title !== undefined && { _meta: { title: meta.title } }),
  };
}

/** Cleans what one widget holds, which may be a whole structure. */
class Cleaner {
  readonly #prefix: string;
  readonly #tell: (what: Removed['what']) => void;

  constructor(prefix: string, tell: (what: Removed['what']) => void) {
    this.#prefix = prefix;
    this.#tell = tell;
  }

  value(value: unknown, name: string): unknown {
    if (typeof value === 'string') return this.#text(value, name);
    if (Array.isArray(value)) return value.map((item: unknown) => this.value(item, name));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.value(inner, key)]));
  }

  #text(text: string, name: string): string {
    if (text === '') return text;
    if (isSecret(name, text)) return this.#without('secret', '');
    if (/prefix$/iu.test(name)) return savesInside(text) ? text : this.#without('prefix', this.#prefix);
    return isOutsidePath(text) ? this.#without('path', '') : text;
  }

  #without(what: Removed['what'], instead: string): string {
    this.#tell(what);
    return instead;
  }
}

/** Nothing but plain names: ComfyUI replaces `%...%` with values of other nodes, which may hold anything. */
const savesInside = (prefix: string): boolean =>
  /^[\w-][\w. -]*(?:\/[\w-][\w. -]*)*$/u.test(prefix) && !leadsOut(prefix);

function cleanBinding(binding: Binding, graph: ApiGraph, removed: Removed[]): Binding {
  const slots: Binding['slots'] = {};
  for (const [slot, targets] of Object.entries(binding.slots)) {
    const [kept, lost] = parted(targets, (target) => isThere(graph, target));
    Object.assign(slots, { [slot]: kept });
    for (const { node, input } of lost) removed.push({ what: 'slot', at: { node, input } });
  }
  const { lora, ...rest } = binding;
  const keepsLora = lora && [lora.model, lora.clip].every((outlet) => outletThere(graph, outlet));
  return { ...rest, slots, ...(keepsLora && { lora }) };
}

const isThere = (graph: ApiGraph, { node, input }: SlotTarget): boolean =>
  Object.hasOwn(graph, node) && !isInborn(input);

const outletThere = (graph: ApiGraph, outlet: Outlet | null): boolean =>
  outlet === null || Object.hasOwn(graph, outlet[0]);

function parted<T>(all: readonly T[], keep: (one: T) => boolean): [T[], T[]] {
  return [all.filter(keep), all.filter((one) => !keep(one))];
}
