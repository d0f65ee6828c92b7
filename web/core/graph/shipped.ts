import * as z from 'zod/mini';
import { apiGraphSchema, copyGraph, linkOf, type ApiGraph } from '../api-graph.ts';
import { bindingSchema, type Binding } from '../binding/binding.ts';
import { fail, ok, type Result } from '../failure.ts';
import type { Engine } from '../sequence.ts';
import { familyIds, type FamilyId } from '../story/families.ts';
import { completeGraph, optionsOf, type ObjectInfo } from './object-info.ts';

const inputValueSchema = z.object({
  node: z.string(),
  input: z.string(),
  value: z.union([z.string(), z.number()]),
});
const outletSchema = z.tuple([z.string(), z.int()]);

/** What stands beside a shipped API graph: how it is bound, for whom it is, which files it wants. */
export const sidecarSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** Families that the graph draws, each with the values that this family wants other than the graph's. */
  families: z.partialRecord(z.enum(familyIds), z.array(inputValueSchema)),
  binding: bindingSchema,
  defaults: z.object({ width: z.int(), height: z.int(), steps: z.int(), cfg: z.number() }),
  /** Width and height are multiples of this. */
  grid: z.int(),
  files: z.array(
    z.object({
      slot: z.string(),
      node: z.string(),
      input: z.string(),
      /** Folder below ComfyUI's `models`. */
      folder: z.string(),
      /** A usual file name, shown when none fits. */
      wanted: z.string(),
      /** Case-insensitive regular expression for names of files that fit. */
      fits: z.string(),
    }),
  ),
  /** Where a chain of LoraLoader nodes is put in, or null where none can be. */
  lora: z.nullable(z.object({ model: outletSchema, clip: outletSchema })),
});
export type Sidecar = z.infer<typeof sidecarSchema>;

export const shippedGraphSchema = z.object({ graph: apiGraphSchema, sidecar: sidecarSchema });
export type ShippedGraph = z.infer<typeof shippedGraphSchema>;

export type BoundGraph = { graph: ApiGraph; binding: Binding };

/** One shipped graph as this server can run it. `missing` empty: it can run once every slot has a file. */
export type ShippedChoice = {
  id: string;
  title: string;
  families: FamilyId[];
  defaults: Sidecar['defaults'];
  grid: number;
  takesLoras: boolean;
  files: { slot: string; options: string[]; fitting: string[] }[];
  missing: { slot: string; folder: string; wanted: string }[];
};

/** Every shipped graph with the files that this server offers for it. */
export function shippedChoices(graphs: ShippedGraph[], info: ObjectInfo): ShippedChoice[] {
  return graphs.map(({ graph, sidecar }) => {
    const files = sidecar.files.map(({ slot, node, input, fits }) => {
      const options = optionsOf(info, graph[node]?.class_type ?? '', input);
      const pattern = new RegExp(fits, 'iu');
      return { slot, options, fitting: options.filter((name) => pattern.test(name)) };
    });
    const missing = sidecar.files.filter((_, index) => files[index]?.options.length === 0);
    return {
      id: sidecar.id,
      title: sidecar.title,
      families: familyIds.filter((family) => sidecar.families[family]),
      defaults: sidecar.defaults,
      grid: sidecar.grid,
      takesLoras: sidecar.lora !== null,
      files,
      missing: missing.map(({ slot, folder, wanted }) => ({ slot, folder, wanted })),
    };
  });
}

type ShippedEngine = Extract<Engine, { kind: 'shipped' }>;

/**
 * The shipped graph of an engine with its files, LoRAs and the family's values in it, completed for this server.
 * Fails with `missing-model` naming file and folder, or `missing-node`.
 */
export function shippedGraph(
  engine: ShippedEngine,
  family: FamilyId,
  graphs: ShippedGraph[],
  info: ObjectInfo,
): Result<BoundGraph> {
  const shipped = graphs.find(({ sidecar }) => sidecar.id === engine.graph);
  if (!shipped) return fail('not-found', { name: engine.graph });
  const graph = copyGraph(shipped.graph);
  const { sidecar } = shipped;
  for (const { node, input, value } of sidecar.families[family] ?? []) setInput(graph, node, input, value);
  const missing = setFiles(graph, sidecar, engine.files, info);
  if (missing) return missing;
  clearPlaceholders(graph, sidecar.binding);
  if (sidecar.lora) insertLoras(graph, sidecar.lora, engine.loras);
  const complete = completeGraph(graph, info);
  return complete.ok ? ok({ graph: complete.value, binding: sidecar.binding }) : complete;
}

function setFiles(graph: ApiGraph, sidecar: Sidecar, chosen: Record<string, string>, info: ObjectInfo) {
  for (const { slot, node, input, folder, wanted, fits } of sidecar.files) {
    const options = optionsOf(info, graph[node]?.class_type ?? '', input);
    const file = chosen[slot] ?? options.find((name) => new RegExp(fits, 'iu').test(name));
    if (!file || !options.includes(file)) return fail('missing-model', { model: file ?? wanted, folder });
    setInput(graph, node, input, file);
  }
  return undefined;
}

function setInput(graph: ApiGraph, node: string, input: string, value: string | number) {
  const inputs = graph[node]?.inputs;
  if (inputs) inputs[input] = value;
}

// A family without a negative leaves that slot unfilled: the marker itself must not be drawn.
function clearPlaceholders(graph: ApiGraph, binding: Binding) {
  for (const { node, input } of binding.slots.negative ?? []) setInput(graph, node, input, '');
}

function insertLoras(graph: ApiGraph, at: NonNullable<Sidecar['lora']>, loras: ShippedEngine['loras']) {
  if (loras.length === 0) return;
  const last = `lora-${loras.length}`;
  relink(graph, at.model, [last, 0]);
  relink(graph, at.clip, [last, 1]);
  for (const [index, { file, strength }] of loras.entries()) {
    const before = `lora-${index}`;
    graph[`lora-${index + 1}`] = {
      class_type: 'LoraLoader',
      inputs: {
        model: index === 0 ? at.model : [before, 0],
        clip: index === 0 ? at.clip : [before, 1],
        lora_name: file,
        strength_model: strength,
        strength_clip: strength,
      },
    };
  }
}

function relink(graph: ApiGraph, from: [string, number], to: [string, number]) {
  for (const node of Object.values(graph)) {
    for (const [name, value] of Object.entries(node.inputs)) {
      const link = linkOf(value);
      if (link && link[0] === from[0] && link[1] === from[1]) node.inputs[name] = to;
    }
  }
}

/** The rough board's graph: the uploaded drawing goes through ComfyUI's queue like any other picture, with no model. */
export function roughGraph(): BoundGraph {
  return {
    graph: {
      load: { class_type: 'LoadImage', inputs: { image: '' }, _meta: { title: 'Rough' } },
      save: {
        class_type: 'SaveImage',
        inputs: { images: ['load', 0], filename_prefix: '' },
        _meta: { title: 'Save' },
      },
    },
    binding: {
      version: 1,
      slots: {
        picture: [{ node: 'load', input: 'image' }],
        prefix: [{ node: 'save', input: 'filename_prefix' }],
      },
      output: 'save',
    },
  };
}
