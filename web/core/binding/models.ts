import { linkOf, type ApiNode } from '../api-graph.ts';
import type { Binding, Outlet, SlotTarget } from './binding.ts';
import { conditioningBehind } from './conditioning.ts';
import { onwards } from './passing.ts';
import type { Finding, LoadedLora, LoadedModel } from './reading.ts';
import { conditioningOf, guiderOf, type Sampler } from './samplers.ts';
import { modelFiles } from './tables/models.ts';
import { nodeAt, type Link, type Trace } from './wiring.ts';

type Line = { loader: string | undefined; loras: string[]; insert: Outlet | undefined };

const MOST_LINES = 16;

/** Models and LoRAs of all passes, and where further LoRAs are put in. */
export function findModels(
  trace: Trace,
  samplers: Sampler[],
): { checkpoint: Finding; models: LoadedModel[]; loras: LoadedLora[]; lora: Binding['lora'] } {
  const lines = samplers
    .slice(0, MOST_LINES)
    .map((sampler) => lineOf(trace, modelLink(trace, sampler), 'MODEL'));
  const loaders = [...new Set(lines.flatMap(({ loader }) => loader ?? []))];
  const models = loaders.flatMap((id) => modelOf(nodeAt(trace.graph, id), id));
  const loras = [...new Set(lines.flatMap((line) => line.loras))].flatMap((id) =>
    lorasOf(nodeAt(trace.graph, id), id),
  );
  const [line] = lines;
  const alone = models.slice(1).every(({ file }) => /refiner/iu.test(file));
  const lora = line && alone ? insertion(trace, samplers[0], line) : undefined;
  return { checkpoint: checkpointOf(trace, models), models, loras, lora };
}

const modelLink = (trace: Trace, sampler: Sampler): Link | undefined =>
  linkOf(sampler.node.inputs['model']) ?? linkOf(guiderOf(trace.graph, sampler).node.inputs['model']);

/** From a sampler or encoder back along one kind of link: LoRAs in the order in which they are applied, and the loader. */
function lineOf(trace: Trace, start: Link | undefined, kind: 'MODEL' | 'CLIP'): Line {
  const line: Line = { loader: undefined, loras: [], insert: undefined };
  const seen = new Set<string>();
  for (let link = start; link && !seen.has(link[0]);) {
    const [id]: Link = link;
    const from: Link = link;
    seen.add(id);
    const node = nodeAt(trace.graph, id);
    if (!node) break;
    [link] = onwards(trace, from, kind);
    const loads = modelOf(node, id).length > 0 || link === undefined;
    if (lorasOf(node, id).length > 0) line.loras.push(id);
    else if (!loads) continue;
    line.insert ??= from;
    if (loads) line.loader = id;
  }
  line.loras.reverse();
  return line;
}

const modelOf = (node: ApiNode | undefined, id: string): LoadedModel[] =>
  modelFiles.flatMap((input) => {
    const file = node?.inputs[input];
    return typeof file === 'string' ? [{ target: { node: id, input }, file }] : [];
  });

/** The LoRAs of a node: one, numbered rows (`loras.0.lora_name`, `lora_name_1`), or rows of rgthree's loader. */
function lorasOf(node: ApiNode | undefined, id: string): LoadedLora[] {
  return Object.entries(node?.inputs ?? {}).flatMap(([input, value]): LoadedLora[] => {
    const target = { node: id, input };
    if (typeof value === 'string' && /(^|\.)lora_name(_\d+)?$/u.test(input))
      return value === 'None' ? [] : [{ target, file: value, strength: strengthOf(node, input), on: true }];
    return /^lora_\d+$/u.test(input) ? rowOf(target, value) : [];
  });
}

function rowOf(target: SlotTarget, value: unknown): LoadedLora[] {
  if (typeof value !== 'object' || value === null || !('lora' in value)) return [];
  const { lora } = value;
  const strength = 'strength' in value && typeof value.strength === 'number' ? value.strength : null;
  const on = !('on' in value) || value.on !== false;
  return typeof lora === 'string' ? [{ target, file: lora, strength, on }] : [];
}

function strengthOf(node: ApiNode | undefined, input: string): number | null {
  const row = input.replace(/lora_name(_\d+)?$/u, '');
  const number = /_\d+$/u.exec(input)?.[0] ?? '';
  const names = [
    `${row}strength_model${number}`,
    `${row}strength${number}`,
    `model_weight${number}`,
    `lora_wt${number}`,
  ];
  const found = names.map((name) => node?.inputs[name]).find((value) => typeof value === 'number');
  return typeof found === 'number' ? found : null;
}

function checkpointOf(trace: Trace, models: LoadedModel[]): Finding {
  const [first] = models;
  if (!first) return { sure: 'none', targets: [], reason: 'not-there' };
  // Other loaders of the same file, such as those of its text encoder, have to name the same one.
  const same = [...trace.order.keys()].flatMap((id) =>
    modelOf(nodeAt(trace.graph, id), id).filter(({ file }) => file === first.file),
  );
  const others = same.map(({ target }) => target).filter(({ node }) => node !== first.target.node);
  const targets = [first.target, ...others];
  const several = models.some(({ file }) => file !== first.file);
  return several
    ? { sure: 'guess', targets, reason: 'several-models' }
    : { sure: 'sure', targets, reason: 'traced' };
}

/** LoRAs go behind the last one of the graph; with the text's clip where the same node gives both. */
function insertion(trace: Trace, first: Sampler | undefined, { insert }: Line): Binding['lora'] {
  if (!first || !insert) return undefined;
  const { encoders } = conditioningBehind(trace, conditioningOf(trace.graph, first, 'positive'), 'positive');
  const clip = encoders
    .map(({ node }) => linkOf(nodeAt(trace.graph, node)?.inputs['clip']))
    .find((link) => link);
  const clipLine = lineOf(trace, clip, 'CLIP');
  return { model: insert, clip: clipLine.insert?.[0] === insert[0] ? clipLine.insert : null };
}
