import { describe, expect, it } from 'vitest';
import type { ObjectInfo } from '../../../../web/core/graph/object-info.ts';
import { writingFamily } from '../../../../web/core/producer/text-model/families.ts';
import { textGraph } from '../../../../web/core/producer/text-model/text-graph.ts';
import { noTextModel, textModels } from '../../../../web/core/producer/text-model/text-models.ts';

const sampling = {
  temperature: ['FLOAT', { default: 0.7 }],
  top_k: ['INT', { default: 64 }],
  seed: ['INT', { default: 0 }],
};
const mode = (required: Record<string, unknown>) => [
  'COMFY_DYNAMICCOMBO_V3',
  {
    options: [
      { key: 'on', inputs: { required } },
      { key: 'off', inputs: {} },
    ],
  },
];

/** A server with these text encoders; `change` replaces inputs of TextGenerate. */
function serverWith(files: string[], change: Record<string, unknown> = {}): ObjectInfo {
  return {
    CLIPLoader: {
      input: {
        required: { clip_name: [files, {}], type: [['stable_diffusion', 'lumina2', 'ltxv', 'flux2'], {}] },
      },
    },
    TextGenerate: {
      input: {
        required: {
          clip: ['CLIP', {}],
          prompt: ['STRING', {}],
          max_length: ['INT', { default: 256, min: 1, max: 2048 }],
          sampling_mode: mode(sampling),
          ...change,
        },
        optional: { thinking: ['BOOLEAN', { default: false }] },
      },
    },
    PreviewAny: { input: { required: { source: ['*', {}] } } },
  };
}

const call = { file: 'qwen_3_4b.safetensors', prompt: 'Write.', maxTokens: 900, seed: 7 };

function inputsOf(info: ObjectInfo, change: Partial<typeof call> = {}): Record<string, unknown> {
  const graph = textGraph({ ...call, ...change }, info);
  if (!graph.ok) throw new Error(graph.failure.code);
  return { ...graph.value['ss-encoder']?.inputs, ...graph.value['ss-text']?.inputs };
}

describe('a text encoder file', () => {
  it.each([
    ['qwen_3_4b.safetensors', 'Qwen3'],
    ['qwen3-4b-fp8_scaled.safetensors', 'Qwen3'],
    ['z-image/Qwen3_4B.safetensors', 'Qwen3'],
    ['qwen_3_8b_fp8mixed.safetensors', 'Qwen3 8B'],
    ['qwen3.5_4b_bf16.safetensors', 'Qwen3.5'],
    ['qwen_3_5_9b.safetensors', 'Qwen3.5'],
    ['qwen3vl_4b_fp8_scaled.safetensors', 'Qwen3-VL'],
    ['qwen_3_vl_8b.safetensors', 'Qwen3-VL'],
    ['gemma_3_12B_it_fp4_mixed.safetensors', 'Gemma 3'],
    ['gemma-3-4b-it.safetensors', 'Gemma 3'],
    ['gemma4-12b-with-proj-ltx-2.5-comfy-int8-convrot.safetensors', 'Gemma 4'],
  ])('%s is a %s', (file, family) => {
    expect(writingFamily(file)?.name).toBe(family);
  });

  it.each([
    't5xxl_fp16.safetensors',
    'clip_l.safetensors',
    'umt5_xxl_fp8_e4m3fn_scaled.safetensors',
    'qwen_2.5_vl_7b_fp8_scaled.safetensors',
    'gemma_2_2b_fp16.safetensors',
    't5gemma_3b.safetensors',
    'gemma_3n_e4b.safetensors',
    'mistral_3_small_flux2_bf16.safetensors',
    'llama_3.1_8b_instruct_fp8_scaled.safetensors',
    'gemma_3_models/clip_l.safetensors',
  ])('%s cannot write', (file) => {
    expect(writingFamily(file)).toBeUndefined();
  });
});

describe('text models inside ComfyUI', () => {
  it('are the files that can write, in either spelling of a list', () => {
    const files = ['clip_l.safetensors', 'qwen_3_4b.safetensors'];
    const v3 = serverWith([]);
    v3['CLIPLoader'] = { input: { required: { clip_name: ['COMBO', { options: files }] } } };

    for (const info of [serverWith(files), v3]) {
      expect(textModels(info)).toEqual([{ file: 'qwen_3_4b.safetensors', usable: true }]);
      expect(noTextModel(info)).toBeUndefined();
    }
  });

  it('need a server that has the node', () => {
    const { TextGenerate: _, ...old } = serverWith(['qwen_3_4b.safetensors']);

    expect(textModels(old)).toMatchObject([{ usable: false, why: expect.stringContaining('0.15') }]);
    expect(noTextModel(old)).toMatchObject({ next: expect.stringContaining('Update ComfyUI') });
  });

  it('need a server that knows their family, where its version is known', () => {
    const info = serverWith(['qwen3vl_4b.safetensors']);

    expect(textModels(info, '0.25.1')).toMatchObject([
      { usable: false, why: 'Qwen3-VL needs ComfyUI 0.26.0 or newer.' },
    ]);
    for (const version of ['0.26.0', '0.38.1', '1.0', '', 'nightly']) {
      expect(textModels(info, version)).toMatchObject([{ usable: true }]);
    }
  });

  it('are none that only continue texts', () => {
    const info = serverWith(['qwen_3_06b_base.safetensors']);

    expect(textModels(info)).toMatchObject([{ usable: false, why: expect.stringContaining('continues') }]);
  });

  it('are told of in words where no file fits: which, and in which folder', () => {
    const none = noTextModel(serverWith(['clip_l.safetensors']));

    expect(none?.next).toContain('qwen_3_4b.safetensors');
    expect(none?.next).toContain('models/text_encoders');
  });
});

describe('the graph that writes', () => {
  it('sends what lies below a choice in flat names with a dot', () => {
    const inputs = inputsOf(serverWith([call.file]));

    expect(inputs).toMatchObject({
      sampling_mode: 'on',
      'sampling_mode.temperature': 0.6,
      'sampling_mode.seed': 7,
    });
  });

  it('sends nothing that this server does not name, and everything that it wants', () => {
    const newer = mode({ ...sampling, mystery: ['FLOAT', { default: 0.25 }] });
    const inputs = inputsOf(
      serverWith([call.file], { sampling_mode: newer, beams: ['INT', { default: 3 }] }),
    );

    expect(Object.keys(inputs).filter((name) => name.startsWith('sampling_mode.'))).toEqual([
      'sampling_mode.temperature',
      'sampling_mode.top_k',
      'sampling_mode.seed',
      'sampling_mode.mystery',
    ]);
    expect(inputs).toMatchObject({ 'sampling_mode.mystery': 0.25, beams: 3, thinking: false });
    expect(inputs).not.toHaveProperty('use_default_template');
  });

  it('keeps within the length that the server allows, and within 2,048', () => {
    const long = { maxTokens: 9000 };
    expect(inputsOf(serverWith([call.file]), long)['max_length']).toBe(2048);
    const newer = { max_length: ['INT', { default: 512, min: 1, max: 32768 }] };
    expect(inputsOf(serverWith([call.file], newer), long)['max_length']).toBe(2048);
    const small = { max_length: ['INT', { default: 256, min: 1, max: 512 }] };
    expect(inputsOf(serverWith([call.file], small), long)['max_length']).toBe(512);
    expect(inputsOf(serverWith([call.file]))['max_length']).toBe(900);
  });

  it.each([
    ['qwen_3_4b.safetensors', 'lumina2'],
    ['qwen_3_8b.safetensors', 'flux2'],
    ['gemma_3_12B_it.safetensors', 'ltxv'],
    ['qwen3vl_4b.safetensors', 'stable_diffusion'],
  ])('loads %s as %s, as image graphs do where the server knows that type', (file, type) => {
    expect(inputsOf(serverWith([file]), { file })).toMatchObject({ clip_name: file, type });
  });

  it('is none on a server without the node', () => {
    const { TextGenerate: _, ...old } = serverWith([call.file]);
    expect(textGraph(call, old)).toMatchObject({
      failure: { code: 'missing-node', about: { node: 'TextGenerate' } },
    });
  });
});
