import * as z from 'zod/mini';
import { linkOf, type ApiGraph } from '../api-graph.ts';
import type { Binding, Outlet } from '../binding/binding.ts';
import type { Lora } from '../lora.ts';
import { ancestors } from './ancestors.ts';

/** Each file once, the first strength kept: the style's comes before a character's own. */
export const uniqueLoras = (loras: Lora[]): Lora[] =>
  loras.filter(({ file }, index) => loras.findIndex((other) => other.file === file) === index);

/**
 * Puts LoRAs behind those of the graph, in place. What the graph loads there already is left to it, with its own
 * strength; a strength of 0 loads nothing.
 */
export function insertLoras(graph: ApiGraph, at: Binding['lora'], loras: Lora[]): void {
  if (!at || !graph[at.model[0]]) return;
  const there = loadedFiles(graph, at.model);
  const wanted = uniqueLoras(loras).filter(({ file, strength }) => strength !== 0 && !there.has(file));
  if (wanted.length === 0) return;
  const ids = wanted.map((_, index) => freeId(graph, index + 1));
  const last = ids.at(-1) ?? '';
  relink(graph, at.model, [last, 0]);
  if (at.clip) relink(graph, at.clip, [last, 1]);
  for (const [index, lora] of wanted.entries()) {
    const before = ids[index - 1];
    const model: Outlet = before === undefined ? at.model : [before, 0];
    const clip: Outlet | null = at.clip && (before === undefined ? at.clip : [before, 1]);
    graph[ids[index] ?? ''] = loaderOf(lora, model, clip);
  }
}

function loaderOf({ file, strength }: Lora, model: Outlet, clip: Outlet | null) {
  const inputs = { model, lora_name: file, strength_model: strength };
  return clip
    ? { class_type: 'LoraLoader', inputs: { ...inputs, clip, strength_clip: strength } }
    : { class_type: 'LoraLoaderModelOnly', inputs };
}

function freeId(graph: ApiGraph, number: number): string {
  let id = `lora-${number}`;
  while (Object.hasOwn(graph, id)) id = `${id}-ours`;
  return id;
}

function relink(graph: ApiGraph, from: Outlet, to: Outlet): void {
  for (const node of Object.values(graph)) {
    for (const [name, value] of Object.entries(node.inputs)) {
      const link = linkOf(value);
      if (link && link[0] === from[0] && link[1] === from[1]) node.inputs[name] = to;
    }
  }
}

function loadedFiles(graph: ApiGraph, [id]: Outlet): Set<string> {
  const inputs = [...ancestors(graph, id)].flatMap((node) => Object.entries(graph[node]?.inputs ?? {}));
  return new Set(inputs.flatMap(([input, value]) => loaded(input, value)));
}

const rowSchema = z.looseObject({ lora: z.string(), on: z.optional(z.boolean()) });

/** One file, numbered rows (`loras.0.lora_name`), or the rows of rgthree's loader. */
function loaded(input: string, value: unknown): string[] {
  if (typeof value === 'string') return /(?:^|\.)lora_name(?:_\d+)?$/u.test(input) ? [value] : [];
  const row = /^lora_\d+$/u.test(input) ? rowSchema.safeParse(value) : undefined;
  return row?.success && row.data.on !== false ? [row.data.lora] : [];
}
