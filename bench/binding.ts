import { performance } from 'node:perf_hooks';
import type { ApiGraph } from '../web/core/api-graph.ts';
import { readGraph } from '../web/core/binding/trace.ts';
import { info, node } from '../tests/core/binding/graphs.ts';
import { line, median } from './report.ts';

/** Binds graphs of 2,000 nodes of several shapes and prints each against its goal; fails when one is missed. */
const SIZE = 2000;
const GOAL_MS = 50;

const base: ApiGraph = {
  model: node('CheckpointLoaderSimple', { ckpt_name: 'a.safetensors' }),
  text: node('CLIPTextEncode', { text: 'a cat', clip: '@model.1' }),
  no: node('CLIPTextEncode', { text: 'blurry', clip: '@model.1' }),
  size: node('EmptyLatentImage', { width: 512, height: 512, batch_size: 1 }),
};
const sampler = (positive: string, latent: string, model = '@model.0') =>
  node('KSampler', {
    seed: 1,
    steps: 20,
    cfg: 7,
    denoise: 1,
    model,
    positive,
    negative: '@no.0',
    latent_image: latent,
  });
const saver = (from: string) => node('SaveImage', { images: from, filename_prefix: 'x' });
const many = (count: number, make: (index: number) => [string, ApiGraph[string]][]): ApiGraph =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => make(index)).flat());

const shapes: Record<string, ApiGraph> = {
  'long conditioning': {
    ...base,
    ...many(SIZE - 6, (index) => [
      [
        `c${index}`,
        node('ControlNetApply', {
          conditioning: index === 0 ? '@text.0' : `@c${index - 1}.0`,
          strength: 0.5,
        }),
      ],
    ]),
    s: sampler(`@c${SIZE - 7}.0`, '@size.0'),
    save: saver('@s.0'),
  },
  'sampler after sampler': {
    ...base,
    ...many(SIZE - 5, (index) => [
      [`s${index}`, sampler('@text.0', index === 0 ? '@size.0' : `@s${index - 1}.0`)],
    ]),
    save: saver(`@s${SIZE - 6}.0`),
  },
  'sampler and saver by the hundred': {
    ...base,
    ...many((SIZE - 4) / 4, (index) => [
      [`t${index}`, node('CLIPTextEncode', { text: `cat ${index}`, clip: '@model.1' })],
      [`s${index}`, sampler(`@t${index}.0`, index === 0 ? '@size.0' : `@s${index - 1}.0`)],
      [`d${index}`, node('VAEDecode', { samples: `@s${index}.0`, vae: '@model.2' })],
      [`o${index}`, saver(`@d${index}.0`)],
    ]),
  },
  'loras and joined texts': {
    ...base,
    ...many((SIZE - 6) / 2, (index) => [
      [
        `l${index}`,
        node('LoraLoader', {
          model: index === 0 ? '@model.0' : `@l${index - 1}.0`,
          clip: index === 0 ? '@model.1' : `@l${index - 1}.1`,
          lora_name: `l${index}`,
          strength_model: 1,
          strength_clip: 1,
        }),
      ],
      [
        `j${index}`,
        node('StringConcatenate', {
          string_a: index === 0 ? 'start' : `@j${index - 1}.0`,
          string_b: `part ${index}`,
          delimiter: ', ',
        }),
      ],
    ]),
    text: node('CLIPTextEncode', { text: `@j${SIZE / 2 - 4}.0`, clip: '@model.1' }),
    s: sampler('@text.0', '@size.0', `@l${SIZE / 2 - 4}.0`),
    save: saver('@s.0'),
  },
};

for (const [name, graph] of Object.entries(shapes)) {
  const times = Array.from({ length: 25 }, () => {
    const start = performance.now();
    if (!readGraph(graph, info).ok) throw new Error(`${name} was not read`);
    return performance.now() - start;
  });
  const ms = median(times.slice(5));
  const note = `${ms.toFixed(1)} ms, first ${times[0]?.toFixed(1)} ms, ${Object.keys(graph).length} nodes, goal ${GOAL_MS} ms`;
  process.stdout.write(`${line({ name: `binding: ${name}`, ratio: ms / GOAL_MS, goal: 1, note })}\n`);
  if (ms > GOAL_MS) process.exitCode = 1;
}
