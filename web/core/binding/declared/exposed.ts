import * as z from 'zod/mini';
import { linkOf, type ApiGraph } from '../../api-graph.ts';
import { keyOf, nodeAt, titleOf } from '../wiring.ts';

const entrySchema = z.tuple([z.union([z.string(), z.number()]), z.string()], z.unknown());
const linearSchema = z.looseObject({
  inputs: z.optional(z.array(z.unknown())),
  outputs: z.optional(z.array(z.union([z.string(), z.number()]))),
});

export type Exposed = { inputs: Set<string>; outputs: string[] };

/**
 * Inputs and outputs that the author put before users: App mode's `extra.linearData` of the workflow, entries of
 * nodes or inputs that are gone left out, and nodes with ViewComfy's titles.
 */
export function exposedBy(graph: ApiGraph, linear: unknown): Exposed {
  const data = linearSchema.safeParse(linear);
  const entries = data.success ? (data.data.inputs ?? []) : [];
  const inputs = new Set([...entries.flatMap((entry) => inputOf(graph, entry)), ...viewComfy(graph)]);
  const outputs = (data.success ? (data.data.outputs ?? []) : []).map(nodeIdOf);
  return { inputs, outputs: outputs.filter((id) => nodeAt(graph, id)) };
}

function inputOf(graph: ApiGraph, entry: unknown): string[] {
  const read = entrySchema.safeParse(entry);
  if (!read.success) return [];
  const [id, widget] = read.data;
  const [node, input] = [nodeIdOf(id), widget];
  return Object.hasOwn(nodeAt(graph, node)?.inputs ?? {}, input) ? [keyOf({ node, input })] : [];
}

// Ids are numbers, paths such as `75:61`, or `<graph uuid>:<node>:<widget>` with the last two percent-encoded
// (Comfy-Org/ComfyUI_frontend, src/types/widgetId.ts).
function nodeIdOf(id: string | number): string {
  const text = String(id);
  const [graph = '', node] = text.split(':');
  if (!/^[0-9a-f]{8}-[0-9a-f-]{27}$/iu.test(graph) || node === undefined) return text;
  try {
    return decodeURIComponent(node);
  } catch {
    return node;
  }
}

/** ViewComfy/ViewComfy shows the inputs of nodes whose title begins so. */
function viewComfy(graph: ApiGraph): string[] {
  return Object.entries(graph).flatMap(([node, { inputs, ...rest }]) => {
    if (!/^VC_(BASIC|ADV)/u.test(titleOf({ inputs, ...rest }))) return [];
    const open = Object.keys(inputs).filter((input) => !linkOf(inputs[input]));
    return open.map((input) => keyOf({ node, input }));
  });
}
