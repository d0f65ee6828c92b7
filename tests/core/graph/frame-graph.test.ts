import { describe, expect, it } from 'vitest';
import { linkOf, type ApiGraph } from '../../../web/core/api-graph.ts';
import type { Binding } from '../../../web/core/binding/binding.ts';
import { frameGraph, outputNode, type FrameValues } from '../../../web/core/graph/frame-graph.ts';

const canvas: ApiGraph = {
  '4': { class_type: 'CheckpointLoaderSimple', inputs: { ckpt_name: 'mine.safetensors' } },
  '5': { class_type: 'EmptyLatentImage', inputs: { width: 512, height: 512, batch_size: 4 } },
  '6': { class_type: 'CLIPTextEncode', inputs: { text: 'a cat', clip: ['4', 1] } },
  '75:61': { class_type: 'CLIPTextEncode', inputs: { text: 'my own negative', clip: ['4', 1] } },
  '3': {
    class_type: 'KSampler',
    inputs: {
      seed: 7,
      steps: 9,
      cfg: 4,
      model: ['4', 0],
      positive: ['6', 0],
      negative: ['75:61', 0],
      latent_image: ['5', 0],
    },
  },
  '8': { class_type: 'VAEDecode', inputs: { samples: ['3', 0], vae: ['4', 2] } },
  '9': { class_type: 'SaveImage', inputs: { images: ['8', 0], filename_prefix: 'ComfyUI' } },
  '10': { class_type: 'PreviewImage', inputs: { images: ['8', 0] } },
};

const binding: Binding = {
  version: 1,
  slots: {
    positive: [{ node: '6', input: 'text' }],
    negative: [{ node: '75:61', input: 'text' }],
    seed: [{ node: '3', input: 'seed' }],
    width: [{ node: '5', input: 'width' }],
    height: [{ node: '5', input: 'height' }],
    steps: [{ node: '3', input: 'steps' }],
    cfg: [{ node: '3', input: 'cfg' }],
    batch: [{ node: '5', input: 'batch_size' }],
    prefix: [{ node: '9', input: 'filename_prefix' }],
  },
  output: '9',
};

const values: FrameValues = {
  prompt: 'an owl',
  seed: 0,
  width: 1344,
  height: 768,
  steps: null,
  cfg: null,
  prefix: 'sequences/owl-0a1b2c3d/frames/frame-001_take-1',
};

const fill = (changes: Partial<FrameValues> = {}) =>
  frameGraph({ graph: canvas, binding, ...values, ...changes });

describe('the graph of one take', () => {
  it('carries prompt, seed, size and output name in their slots, one picture at a time', () => {
    const graph = fill();

    expect(graph['ss-6']?.inputs['text']).toBe('an owl');
    expect(graph['ss-3']?.inputs['seed']).toBe(0);
    expect(graph['ss-5']?.inputs).toEqual({ width: 1344, height: 768, batch_size: 1 });
    expect(graph['ss-9']?.inputs['filename_prefix']).toBe(values.prefix);
  });

  it("keeps the graph's own steps, CFG and negative when the frame brings none", () => {
    const graph = fill();

    expect(graph['ss-3']?.inputs).toMatchObject({ steps: 9, cfg: 4 });
    expect(graph['ss-75.61']?.inputs['text']).toBe('my own negative');
  });

  it('sets steps, CFG and negative when the frame brings them', () => {
    const graph = fill({ steps: 20, cfg: 0, negative: 'fog' });

    expect(graph['ss-3']?.inputs).toMatchObject({ steps: 20, cfg: 0 });
    expect(graph['ss-75.61']?.inputs['text']).toBe('fog');
  });

  it("uses ids of our own without colons, so that the page never takes them for the user's nodes", () => {
    const graph = fill();

    expect(Object.keys(graph).every((id) => /^ss-[^:]+$/u.test(id))).toBe(true);
    const targets = Object.values(graph).flatMap((node) =>
      Object.values(node.inputs).flatMap((value) => linkOf(value)?.[0] ?? []),
    );
    expect(targets.every((id) => id in graph)).toBe(true);
    expect(outputNode(binding)).toBe('ss-9');
  });

  it('leaves out what the output does not need', () => {
    expect(fill()).not.toHaveProperty('ss-10');
  });

  it("never changes the user's graph", () => {
    const before = JSON.stringify(canvas);
    fill({ negative: 'fog' });
    expect(JSON.stringify(canvas)).toBe(before);
  });

  it('gives each noise source of a frame its own seed', () => {
    const twice: Binding = {
      ...binding,
      slots: {
        seed: [
          { node: '3', input: 'seed' },
          { node: '5', input: 'seed' },
        ],
      },
    };
    const graph = frameGraph({ graph: canvas, binding: twice, ...values, seed: 5 });

    expect([graph['ss-3']?.inputs['seed'], graph['ss-5']?.inputs['seed']]).toEqual([5, 6]);
  });

  it('never overwrites a linked input', () => {
    const linked: Binding = { ...binding, slots: { seed: [{ node: '3', input: 'model' }] } };

    expect(frameGraph({ graph: canvas, binding: linked, ...values })['ss-3']?.inputs['model']).toEqual([
      'ss-4',
      0,
    ]);
  });

  it('writes the prompt into the place of a marker and keeps the text around it', () => {
    const marked = {
      ...canvas,
      '6': { class_type: 'CLIPTextEncode', inputs: { text: 'oil, {{PROMPT}}, calm', clip: ['4', 1] } },
    };

    expect(
      frameGraph({ graph: marked, binding, ...values, prompt: 'a $& fox' })['ss-6']?.inputs['text'],
    ).toBe('oil, a $& fox, calm');
  });

  it('puts a number where a placeholder is all there is, and leaves placeholders of other slots alone', () => {
    const marked: ApiGraph = {
      ...canvas,
      '5': { class_type: 'EmptyLatentImage', inputs: { width: '{{WIDTH}}', height: 8, batch_size: 1 } },
      '6': { class_type: 'CLIPTextEncode', inputs: { text: '${prompt} {{SOMETHING}}', clip: ['4', 1] } },
    };
    const graph = frameGraph({ graph: marked, binding, ...values });

    expect(graph['ss-5']?.inputs['width']).toBe(1344);
    expect(graph['ss-6']?.inputs['text']).toBe('an owl {{SOMETHING}}');
  });

  it('moves the hand-over from base to refiner with the steps', () => {
    const pass = (inputs: Record<string, unknown>) => ({ class_type: 'KSamplerAdvanced', inputs });
    const refined: ApiGraph = {
      '1': { class_type: 'PrimitiveInt', inputs: { value: 25 } },
      '2': pass({ steps: ['1', 0], start_at_step: 0, end_at_step: 20 }),
      '3': pass({ steps: ['1', 0], start_at_step: 20, end_at_step: 10_000, latent_image: ['2', 0] }),
      '9': { class_type: 'SaveImage', inputs: { images: ['3', 0], filename_prefix: '' } },
    };
    const bound: Binding = { version: 1, slots: { steps: [{ node: '1', input: 'value' }] }, output: '9' };
    const graph = frameGraph({ graph: refined, binding: bound, ...values, steps: 50 });

    expect(graph['ss-2']?.inputs).toMatchObject({ start_at_step: 0, end_at_step: 40 });
    expect(graph['ss-3']?.inputs).toMatchObject({ start_at_step: 40, end_at_step: 10_000 });
    expect(frameGraph({ graph: refined, binding: bound, ...values })['ss-2']?.inputs['end_at_step']).toBe(20);
  });
});
