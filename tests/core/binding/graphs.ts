import type { ApiGraph, ApiNode } from '../../../web/core/api-graph.ts';
import type { SlotName } from '../../../web/core/binding/binding.ts';
import type { Reading } from '../../../web/core/binding/reading.ts';
import { readGraph, type Hints } from '../../../web/core/binding/trace.ts';
import type { ObjectInfo } from '../../../web/core/graph/object-info.ts';

export const info: ObjectInfo = {
  SaveImage: { input: {}, output_node: true },
  PreviewImage: { input: {}, output_node: true },
};

/** A node with its title: links are written as `@6.0`. */
export function node(className: string, inputs: Record<string, unknown>, title?: string): ApiNode {
  const linked = Object.entries(inputs).map(([name, value]) => {
    const [, id, outlet] = (typeof value === 'string' ? /^@(.+)\.(\d+)$/u.exec(value) : null) ?? [];
    return [name, id === undefined ? value : [id, Number(outlet)]] as const;
  });
  return {
    class_type: className,
    inputs: Object.fromEntries(linked),
    ...(title !== undefined && { _meta: { title } }),
  };
}

/** Text to picture with one sampler: texts 2 and 3, size 4, sampler 5, saver 7. */
export const plain: ApiGraph = {
  '1': node('CheckpointLoaderSimple', { ckpt_name: 'a.safetensors' }),
  '2': node('CLIPTextEncode', { text: 'a cat', clip: '@1.1' }),
  '3': node('CLIPTextEncode', { text: 'blurry', clip: '@1.1' }),
  '4': node('EmptyLatentImage', { width: 512, height: 768, batch_size: 1 }),
  '5': node('KSampler', {
    seed: 1,
    steps: 20,
    cfg: 7,
    denoise: 1,
    model: '@1.0',
    positive: '@2.0',
    negative: '@3.0',
    latent_image: '@4.0',
  }),
  '6': node('VAEDecode', { samples: '@5.0', vae: '@1.2' }),
  '7': node('SaveImage', { images: '@6.0', filename_prefix: 'x' }),
};

/** The plain graph with a second sampler, 15, that begins with `latent`, and a saver of its own, 17. */
export const withSecond = (latent: string): ApiGraph => ({
  ...plain,
  '15': node('KSampler', {
    seed: 1,
    steps: 5,
    model: '@1.0',
    positive: '@2.0',
    negative: '@3.0',
    latent_image: latent,
  }),
  '16': node('VAEDecode', { samples: '@15.0', vae: '@1.2' }),
  '17': node('SaveImage', { images: '@16.0', filename_prefix: 'other' }),
});

/** Two graphs in one workflow. */
export const twoGraphs = withSecond('@4.0');

export function read(graph: ApiGraph, hints?: Hints, known: ObjectInfo = info): Reading {
  const reading = readGraph(graph, known, hints);
  if (!reading.ok) throw new Error(reading.failure.code);
  return reading.value;
}

/** The plain graph with nodes added, or put in the place of others. */
export const changed = (changes: ApiGraph): ApiGraph => ({ ...plain, ...changes });

/** The plain graph with other inputs at one of its nodes. */
export function rewired(id: string, inputs: Record<string, unknown>, others: ApiGraph = {}): ApiGraph {
  const old = plain[id] ?? node('', {});
  return changed({ ...others, [id]: { ...old, inputs: { ...old.inputs, ...node('', inputs).inputs } } });
}

export const slot = (reading: Reading, name: SlotName) => reading.slots.find((entry) => entry.slot === name);

/** A slot in short: how sure, where, why; such as `sure 2.text traced`. */
export function at(reading: Reading, name: SlotName): string {
  const found = slot(reading, name);
  const places = found?.targets.map(({ node, input }) => `${node}.${input}`).join(' ');
  return [found?.sure, places || '-', found?.reason].join(' ');
}
