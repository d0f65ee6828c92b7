import { describe, expect, it } from 'vitest';
import { openSlots } from '../../../web/core/binding/reading.ts';
import { at, changed, node, read, rewired, twoGraphs, withSecond } from './graphs.ts';

describe('models and LoRAs', () => {
  const lora = (model: string, clip: string, file: string) =>
    node('LoraLoader', { model, clip, lora_name: file, strength_model: 0.8, strength_clip: 1 });

  it('are listed in the order in which they are applied, with the place behind them', () => {
    const reading = read({
      ...rewired('5', { model: '@9.0' }),
      '2': node('CLIPTextEncode', { text: 'a', clip: '@9.1' }),
      '8': lora('@1.0', '@1.1', 'style.safetensors'),
      '9': lora('@8.0', '@8.1', 'detail.safetensors'),
    });

    expect(reading.parts?.loras).toMatchObject([
      { file: 'style.safetensors', strength: 0.8 },
      { file: 'detail.safetensors' },
    ]);
    expect(reading.parts?.models).toMatchObject([{ file: 'a.safetensors' }]);
    expect(reading.binding.lora).toEqual({ model: ['9', 0], clip: ['9', 1] });
  });

  it('are read from rows of one node', () => {
    const rows = node('Power Lora Loader (rgthree)', {
      model: '@1.0',
      clip: '@1.1',
      lora_1: { on: true, lora: 'a.st', strength: 0.5 },
      lora_2: { on: false, lora: 'b.st', strength: 1 },
    });
    const reading = read(rewired('5', { model: '@9.0' }, { '9': rows }));
    const newer = read(
      rewired(
        '5',
        { model: '@9.0' },
        {
          '9': node('LoadLoraModel', { model: '@1.0', 'loras.0.lora_name': 'c.st', 'loras.0.strength': 0.7 }),
        },
      ),
    );

    expect(reading.parts?.loras).toMatchObject([
      { file: 'a.st', strength: 0.5, on: true },
      { file: 'b.st', on: false },
    ]);
    expect(newer.parts?.loras).toMatchObject([{ file: 'c.st', strength: 0.7 }]);
  });

  it('get no clip where the graph loads it apart', () => {
    const reading = read({
      ...rewired('5', { model: '@9.0' }),
      '2': node('CLIPTextEncode', { text: 'a', clip: '@8.0' }),
      '8': node('DualCLIPLoader', { clip_name1: 'a', clip_name2: 'b', type: 'flux' }),
      '9': node('ModelSamplingFlux', { model: '@10.0', width: 512, height: 768 }),
      '10': node('UNETLoader', { unet_name: 'flux.safetensors' }),
    });
    expect(reading.binding.lora).toEqual({ model: ['10', 0], clip: null });
  });

  it('have no place where two models share the work', () => {
    const reading = read(
      changed({
        '6': node('VAEDecode', { samples: '@15.0', vae: '@1.2' }),
        '14': node('UNETLoader', { unet_name: 'low_noise.safetensors' }),
        '15': node('KSampler', {
          seed: 1,
          steps: 5,
          model: '@14.0',
          positive: '@2.0',
          negative: '@3.0',
          latent_image: '@5.0',
        }),
      }),
    );

    expect(reading.binding.lora).toBeUndefined();
    expect(reading.parts?.models.map(({ file }) => file)).toEqual(['a.safetensors', 'low_noise.safetensors']);
  });
});

describe('pictures', () => {
  const load = (file: string) => node('LoadImage', { image: file });

  it('are references in the order of the chain that they hang on', () => {
    const reading = read(
      rewired(
        '5',
        { positive: '@13.0' },
        {
          '8': load('second.png'),
          '9': load('first.png'),
          '10': node('VAEEncode', { pixels: '@9.0', vae: '@1.2' }),
          '11': node('VAEEncode', { pixels: '@8.0', vae: '@1.2' }),
          '12': node('ReferenceLatent', { conditioning: '@2.0', latent: '@10.0' }),
          '13': node('ReferenceLatent', { conditioning: '@12.0', latent: '@11.0' }),
        },
      ),
    );
    expect(at(reading, 'references')).toBe('sure 9.image 8.image traced');
  });

  it('are told apart: source, control, mask, first picture of a video', () => {
    const reading = read(
      rewired(
        '5',
        { positive: '@12.0', negative: '@12.1', latent_image: '@14.0' },
        {
          '8': load('pose.png'),
          '9': load('photo.png'),
          '10': load('mask.png'),
          '12': node('ControlNetApplyAdvanced', {
            positive: '@2.0',
            negative: '@3.0',
            image: '@8.0',
            strength: 0.9,
          }),
          '13': node('VAEEncode', { pixels: '@9.0', vae: '@1.2' }),
          '14': node('SetLatentNoiseMask', { samples: '@13.0', mask: '@10.1' }),
        },
      ),
    );
    const roles = Object.fromEntries(reading.parts?.pictures.map(({ file, role }) => [file, role]) ?? []);

    expect(roles).toEqual({ 'pose.png': 'control', 'photo.png': 'source', 'mask.png': 'mask' });
    expect(at(reading, 'guide')).toBe('choose - several-pictures');
    expect(openSlots(reading)).toEqual([]);
  });

  it('that a bypass has cut off are not in effect', () => {
    const reading = read(
      changed({ '9': load('x.png'), '10': node('VAEEncode', { pixels: '@9.0', vae: '@1.2' }) }),
    );
    expect(at(reading, 'references')).toBe('none - not-there');
  });

  it('that go through IPAdapter have its weight as their strength', () => {
    const reading = read(
      rewired(
        '5',
        { model: '@10.0' },
        { '9': load('x.png'), '10': node('IPAdapter', { model: '@1.0', image: '@9.0', weight: 0.6 }) },
      ),
    );

    expect(at(reading, 'references')).toBe('sure 9.image traced');
    expect(at(reading, 'strength')).toBe('sure 10.weight traced');
  });
});

describe('the output', () => {
  it('is the saver with most samplers before it', () => {
    const reading = read(withSecond('@5.0'));
    expect([reading.binding.output, at(reading, 'prefix')]).toEqual(['17', 'sure 17.filename_prefix traced']);
  });

  it('is asked for where two graphs stand in one workflow (IR49)', () => {
    expect(at(read(twoGraphs), 'prefix')).toBe('choose - several-outputs');
    expect(openSlots(read(twoGraphs))).toEqual(['prefix']);
  });

  it('is what the user, or App mode, says', () => {
    expect(at(read(twoGraphs, { output: '17' }), 'seed')).toBe('sure 15.seed traced');
    expect(at(read(twoGraphs, { linear: { outputs: [17] } }), 'prefix')).toBe(
      'sure 17.filename_prefix app-mode',
    );
  });

  it('is a save node of ours where the name cannot be set', () => {
    const reading = read(
      rewired('7', { filename_prefix: '@9.0' }, { '9': node('PrimitiveString', { value: 'x' }) }),
    );

    expect(reading.graph['7']).toMatchObject({ class_type: 'SaveImage', inputs: { filename_prefix: '' } });
    expect(at(reading, 'prefix')).toBe('guess 7.filename_prefix preview-only');
  });
});
