import { describe, expect, it } from 'vitest';
import { at, changed, node, plain, read, rewired } from './graphs.ts';

describe('placeholders', () => {
  it('name every slot, numbers and references among them', () => {
    const reading = read({
      ...rewired('5', { seed: '{{SEED}}', steps: '{{STEPS}}', cfg: '{{CFG}}', positive: '@9.0' }),
      '4': node('EmptyLatentImage', { width: '{{WIDTH}}', height: '{{HEIGHT}}', batch_size: 1 }),
      '9': node('TextEncodeQwenImageEditPlus', {
        prompt: 'oil, {{PROMPT}}',
        clip: '@1.1',
        image1: '@11.0',
        image2: '@10.0',
      }),
      '10': node('LoadImage', { image: '{{REF1}}' }),
      '11': node('LoadImage', { image: '{{REF2}}' }),
    });

    expect(at(reading, 'positive')).toBe('sure 9.prompt marker');
    expect(at(reading, 'width')).toBe('sure 4.width marker');
    expect(at(reading, 'seed')).toBe('sure 5.seed marker');
    expect(at(reading, 'references')).toBe('sure 10.image 11.image marker');
  });
});

describe('marks of other tools', () => {
  it('krita-ai-diffusion: parameters by type and name', () => {
    const reading = read({
      ...rewired('2', { text: '@9.0' }),
      '3': node('CLIPTextEncode', { text: '@10.0', clip: '@1.1' }),
      '5': node('KSampler', { ...plain['5']?.inputs, steps: ['11', 0] }),
      '7': node('ETN_KritaOutput', { images: '@6.0' }),
      '9': node('ETN_Parameter', { name: 'What', type: 'prompt (positive)', default: 'a cat' }),
      '10': node('ETN_Parameter', { name: 'Not', type: 'prompt (negative)', default: 'blurry' }),
      '11': node('ETN_Parameter', { name: 'group/1. Steps', type: 'number (integer)', default: '20' }),
    });

    expect(at(reading, 'positive')).toBe('sure 9.default tool');
    expect(at(reading, 'negative')).toBe('sure 10.default tool');
    expect(at(reading, 'steps')).toBe('sure 11.default tool');
    expect(at(reading, 'prefix')).toBe('guess 7.filename_prefix preview-only');
  });

  it('SwarmUI: input nodes by raw id, and titles', () => {
    const reading = read({
      ...rewired('2', { text: '@9.0' }),
      '5': node('KSampler', { ...plain['5']?.inputs, seed: ['10', 0] }),
      '9': node('SwarmInputText', { title: 'Whatever', raw_id: 'prompt', value: 'a cat' }),
      '10': node('PrimitiveInt', { value: 3 }, 'SwarmUI: Seed'),
    });

    expect(at(reading, 'positive')).toBe('sure 9.value tool');
    expect(at(reading, 'seed')).toBe('sure 10.value tool');
  });

  it('comfyui-deploy: external inputs by id', () => {
    const reading = read({
      ...rewired('2', { text: '@9.0' }),
      '5': node('KSampler', { ...plain['5']?.inputs, seed: ['10', 0] }),
      '9': node('ComfyUIDeployExternalText', { input_id: 'positive_prompt', default_value: 'a cat' }),
      '10': node('ComfyUIDeployExternalSeed', { input_id: 'noise', default_value: 4 }),
    });

    expect(at(reading, 'positive')).toBe('sure 9.default_value tool');
    expect(at(reading, 'seed')).toBe('sure 10.default_value tool');
  });

  it('our own: titles that begin with Story', () => {
    const reading = read(
      changed({ '3': node('CLIPTextEncode', { text: 'x', clip: '@1.1' }, 'Story: prompt') }),
    );
    expect(at(reading, 'positive')).toBe('sure 3.text tool');
  });

  it('are two readings where one name stands twice', () => {
    const reading = read({
      ...rewired('2', { text: '@9.0' }),
      '3': node('CLIPTextEncode', { text: '@10.0', clip: '@1.1' }),
      '9': node('SwarmInputText', { title: 'Prompt', value: 'a' }),
      '10': node('SwarmInputText', { title: 'Prompt', value: 'b' }),
    });
    expect(at(reading, 'positive')).toBe('choose - marked-twice');
  });

  it('mean nothing on nodes that do not reach the output', () => {
    const reading = read(changed({ '9': node('SwarmInputText', { title: 'Prompt', value: 'a' }) }));
    expect(at(reading, 'positive')).toBe('sure 2.text traced');
  });
});

describe('inputs that the author put before users', () => {
  const joined = {
    ...rewired('5', { positive: '@10.0' }),
    '9': node('CLIPTextEncode', { text: 'in rain', clip: '@1.1' }),
    '10': node('ConditioningCombine', { conditioning_1: '@2.0', conditioning_2: '@9.0' }),
  };

  it.each([
    ['a number', [9, 'text']],
    ['a text with settings', ['9', 'text', { height: 80 }]],
    ['a widget id', ['6a7b8c9d-1111-4222-8333-444455556666:9:text', 'text']],
  ])('App mode decides between two texts: %s', (_, entry) => {
    expect(at(read(joined, { linear: { inputs: [entry] } }), 'positive')).toBe('sure 9.text app-mode');
  });

  it.each([[[[99, 'text']]], [[[9, 'gone']]], [['nonsense', 3, null]], ['none'], [undefined]])(
    'App mode says nothing by stale entries: %j',
    (inputs) => {
      expect(at(read(joined, { linear: { inputs } }), 'positive')).toBe('choose - several-texts');
    },
  );

  it('ViewComfy decides by its titles', () => {
    const graph = {
      ...joined,
      '9': node('CLIPTextEncode', { text: 'in rain', clip: '@1.1' }, 'VC_BASIC prompt'),
    };
    expect(at(read(graph), 'positive')).toBe('sure 9.text app-mode');
  });
});
