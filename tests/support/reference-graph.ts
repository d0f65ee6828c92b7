import type { ApiGraph } from '../../web/core/api-graph.ts';
import type { Binding } from '../../web/core/binding/binding.ts';

/** A node as it stands in a graph of the API. */
export const node = (class_type: string, inputs: Record<string, unknown>) => ({ class_type, inputs });

/** A user's graph that takes one picture of somebody beside the text. */
export const referenceGraph = (checkpoint = 'mine.safetensors'): ApiGraph => ({
  load: node('CheckpointLoaderSimple', { ckpt_name: checkpoint }),
  text: node('CLIPTextEncode', { text: '', clip: ['load', 1] }),
  picture: { ...node('LoadImage', { image: 'there.png' }), _meta: { title: 'Who' } },
  encode: node('VAEEncode', { pixels: ['picture', 0], vae: ['load', 2] }),
  ref: node('ReferenceLatent', { conditioning: ['text', 0], latent: ['encode', 0] }),
  latent: node('EmptyFlux2LatentImage', { width: 512, height: 512, batch_size: 1 }),
  sampler: node('KSampler', {
    model: ['load', 0],
    seed: 0,
    steps: 4,
    cfg: 1,
    positive: ['ref', 0],
    negative: ['text', 0],
    latent_image: ['latent', 0],
  }),
  decode: node('VAEDecode', { samples: ['sampler', 0], vae: ['load', 2] }),
  save: node('SaveImage', { images: ['decode', 0], filename_prefix: '' }),
});

export const referenceBinding: Binding = {
  version: 1,
  slots: {
    positive: [{ node: 'text', input: 'text' }],
    seed: [{ node: 'sampler', input: 'seed' }],
    width: [{ node: 'latent', input: 'width' }],
    height: [{ node: 'latent', input: 'height' }],
    references: [{ node: 'picture', input: 'image' }],
    prefix: [{ node: 'save', input: 'filename_prefix' }],
  },
  output: 'save',
  lora: { model: ['load', 0], clip: ['load', 1] },
};
