import { describe, expect, it } from 'vitest';
import type { ApiGraph } from '../../../web/core/api-graph.ts';
import type { Binding } from '../../../web/core/binding/binding.ts';
import { frameGraph } from '../../../web/core/graph/frame-graph.ts';
import type { Lora } from '../../../web/core/lora.ts';

const graph: ApiGraph = {
  '4': { class_type: 'CheckpointLoaderSimple', inputs: { ckpt_name: 'mine.safetensors' } },
  '7': {
    class_type: 'LoraLoader',
    inputs: {
      model: ['4', 0],
      clip: ['4', 1],
      lora_name: 'there.safetensors',
      strength_model: 0.3,
      strength_clip: 0.3,
    },
  },
  '6': { class_type: 'CLIPTextEncode', inputs: { text: '', clip: ['7', 1] } },
  '3': {
    class_type: 'KSampler',
    inputs: { seed: 1, model: ['7', 0], positive: ['6', 0], negative: ['6', 0] },
  },
  '9': { class_type: 'SaveImage', inputs: { images: ['3', 0], filename_prefix: '' } },
};
const binding = (lora: Binding['lora']): Binding => ({
  version: 1,
  slots: { positive: [{ node: '6', input: 'text' }] },
  output: '9',
  lora,
});
const behind: Binding['lora'] = { model: ['7', 0], clip: ['7', 1] };

const fill = (loras: Lora[], lora: Binding['lora'] | null = behind) =>
  frameGraph({
    graph,
    binding: binding(lora ?? undefined),
    prompt: 'an owl',
    seed: 0,
    width: 512,
    height: 512,
    steps: null,
    cfg: null,
    prefix: 'p',
    loras,
  });

const chain = (sent: ApiGraph) =>
  Object.values(sent).flatMap(({ class_type, inputs }) =>
    class_type.startsWith('LoraLoader') ? [[inputs['lora_name'], inputs['strength_model']]] : [],
  );

describe('LoRAs of the style and of who is in the frame', () => {
  it('come behind those of the graph, in their order, for model and text', () => {
    const sent = fill([
      { file: 'ink.safetensors', strength: 0.8 },
      { file: 'mira.safetensors', strength: -0.5 },
    ]);

    expect(chain(sent)).toEqual([
      ['there.safetensors', 0.3],
      ['ink.safetensors', 0.8],
      ['mira.safetensors', -0.5],
    ]);
    expect(sent['ss-lora-1']?.inputs).toEqual({
      model: ['ss-7', 0],
      clip: ['ss-7', 1],
      lora_name: 'ink.safetensors',
      strength_model: 0.8,
      strength_clip: 0.8,
    });
    expect(sent['ss-3']?.inputs['model']).toEqual(['ss-lora-2', 0]);
    expect(sent['ss-6']?.inputs['clip']).toEqual(['ss-lora-2', 1]);
  });

  it('patch the model alone where the text does not pass', () => {
    const sent = fill([{ file: 'ink.safetensors', strength: 1 }], { model: ['7', 0], clip: null });

    expect(sent['ss-lora-1']).toEqual({
      class_type: 'LoraLoaderModelOnly',
      inputs: { model: ['ss-7', 0], lora_name: 'ink.safetensors', strength_model: 1 },
    });
    expect(sent['ss-6']?.inputs['clip']).toEqual(['ss-7', 1]);
  });

  it('are loaded once each: the first strength counts, and what the graph loads is left to it', () => {
    const sent = fill([
      { file: 'ink.safetensors', strength: 0.8 },
      { file: 'there.safetensors', strength: 1 },
      { file: 'ink.safetensors', strength: 0.2 },
      { file: 'silent.safetensors', strength: 0 },
    ]);

    expect(chain(sent)).toEqual([
      ['there.safetensors', 0.3],
      ['ink.safetensors', 0.8],
    ]);
  });

  it('change nothing where there are none, or where the graph has no place for them', () => {
    expect(fill([{ file: 'ink.safetensors', strength: 1 }], null)).toEqual(fill([]));
  });

  it("never take the id of a node of the user's", () => {
    const taken: ApiGraph = {
      ...graph,
      'lora-1': { class_type: 'VAEDecode', inputs: { samples: ['3', 0] } },
    };
    taken['9'] = { class_type: 'SaveImage', inputs: { images: ['lora-1', 0], filename_prefix: '' } };
    const request = { prompt: '', seed: 0, width: 8, height: 8, steps: null, cfg: null, prefix: '' };
    const sent = frameGraph({
      graph: taken,
      binding: binding(behind),
      ...request,
      loras: [{ file: 'ink.safetensors', strength: 1 }],
    });

    expect(sent['ss-lora-1']?.class_type).toBe('VAEDecode');
    expect(chain(sent)).toHaveLength(2);
  });
});
