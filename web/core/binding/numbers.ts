import { linkOf, type ApiGraph } from '../api-graph.ts';
import type { SlotName, SlotTarget } from './binding.ts';
import type { Sampler } from './samplers.ts';
import type { Finding } from './reading.ts';

/** Seeds, steps, CFG, size, batch and checkpoint that reach the samplers. */
export function findNumbers(graph: ApiGraph, samplers: Sampler[]): Partial<Record<SlotName, Finding>> {
  const first = samplers[0];
  if (!first) return {};
  const latent = sizeNode(graph, first);
  return {
    seed: settled(
      graph,
      samplers.flatMap((sampler) => noiseOf(graph, sampler)),
    ),
    steps: settled(
      graph,
      samplers.slice(0, 1).flatMap((sampler) => onSamplerOr(graph, sampler, 'steps', 'sigmas')),
    ),
    cfg: settled(
      graph,
      samplers.slice(0, 1).flatMap((sampler) => onSamplerOr(graph, sampler, 'cfg', 'guider')),
    ),
    checkpoint: settled(graph, checkpointOf(graph, first)),
    ...sizes(graph, latent),
  };
}

const target = (node: string, input: string): SlotTarget => ({ node, input });

function noiseOf(graph: ApiGraph, { id, node }: Sampler): SlotTarget[] {
  // A second pass that adds no noise of its own has a seed that means nothing.
  if (node.inputs['add_noise'] === 'disable' || node.inputs['add_noise'] === false) return [];
  if ('seed' in node.inputs) return [target(id, 'seed')];
  if ('noise_seed' in node.inputs) return [target(id, 'noise_seed')];
  const noise = linkOf(node.inputs['noise']);
  return noise && graph[noise[0]]?.inputs['noise_seed'] !== undefined ? [target(noise[0], 'noise_seed')] : [];
}

function onSamplerOr(graph: ApiGraph, { id, node }: Sampler, input: string, holder: string): SlotTarget[] {
  if (input in node.inputs) return [target(id, input)];
  const link = linkOf(node.inputs[holder]);
  return link && graph[link[0]] && input in (graph[link[0]]?.inputs ?? {}) ? [target(link[0], input)] : [];
}

function checkpointOf(graph: ApiGraph, { node }: Sampler): SlotTarget[] {
  const guider = linkOf(node.inputs['guider']);
  let link = linkOf(node.inputs['model']) ?? linkOf(guider ? graph[guider[0]]?.inputs['model'] : undefined);
  for (let hops = 0; link && hops < 64; hops += 1) {
    const inputs: Record<string, unknown> = graph[link[0]]?.inputs ?? {};
    const name = ['ckpt_name', 'unet_name'].find((input) => input in inputs);
    if (name) return [target(link[0], name)];
    link = linkOf(inputs['model']);
  }
  return [];
}

type SizeSource = { node: string } | 'picture' | undefined;

/** The node that makes the empty latent, found along the first `latent`-like link. */
function sizeNode(graph: ApiGraph, { node }: Sampler): SizeSource {
  let link = linkOf(node.inputs['latent_image']) ?? linkOf(node.inputs['latent']);
  for (let hops = 0; link && hops < 64; hops += 1) {
    const inputs: Record<string, unknown> = graph[link[0]]?.inputs ?? {};
    if ('width' in inputs && 'height' in inputs) return { node: link[0] };
    if (linkOf(inputs['pixels']) || linkOf(inputs['image'])) return 'picture';
    link = linkOf(inputs['samples']) ?? linkOf(inputs['latent']) ?? linkOf(inputs['latent_image']);
  }
  return undefined;
}

function sizes(graph: ApiGraph, source: SizeSource): Partial<Record<SlotName, Finding>> {
  if (source === undefined) return {};
  if (source === 'picture') {
    const finding: Finding = { sure: 'none', targets: [], reason: 'from-picture' };
    return { width: finding, height: finding };
  }
  const { node } = source;
  const batch = 'batch_size' in (graph[node]?.inputs ?? {}) ? [target(node, 'batch_size')] : [];
  // These nodes hold a second copy of the size that must agree with the latent's.
  const mirrors = Object.entries(graph).filter(([, { class_type }]) =>
    ['Flux2Scheduler', 'ModelSamplingFlux'].includes(class_type),
  );
  const both = (input: string) => [target(node, input), ...mirrors.map(([id]) => target(id, input))];
  return {
    width: settled(graph, both('width'), 'from-picture'),
    height: settled(graph, both('height'), 'from-picture'),
    batch: settled(graph, batch),
  };
}

/** Follows linked widgets to the primitive that holds the number; what no field holds cannot be set. */
function settled(
  graph: ApiGraph,
  targets: SlotTarget[],
  stuck: 'linked' | 'from-picture' = 'linked',
): Finding {
  if (targets.length === 0) return { sure: 'none', targets: [], reason: 'not-there' };
  const places = targets.map((place) => primitive(graph, place, 0)).filter((place) => place !== undefined);
  const unique = [...new Map(places.map((place) => [`${place.node} ${place.input}`, place])).values()];
  if (unique.length === 0) return { sure: 'none', targets: [], reason: stuck };
  return { sure: 'sure', targets: unique, reason: 'traced' };
}

function primitive(graph: ApiGraph, place: SlotTarget, depth: number): SlotTarget | undefined {
  const link = linkOf(graph[place.node]?.inputs[place.input]);
  if (!link) return place;
  const inputs = graph[link[0]]?.inputs ?? {};
  const input = ['value', 'seed', 'int', 'number', place.input].find((name) => name in inputs);
  return input && depth < 16 ? primitive(graph, { node: link[0], input }, depth + 1) : undefined;
}
