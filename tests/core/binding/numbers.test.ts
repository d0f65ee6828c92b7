import { describe, expect, it } from 'vitest';
import { openSlots } from '../../../web/core/binding/reading.ts';
import { at, changed, node, plain, read, rewired, slot } from './graphs.ts';

describe('seeds', () => {
  it('are followed to the primitive that holds them', () => {
    for (const [className, input] of [
      ['PrimitiveInt', 'value'],
      ['SeedNode', 'seed'],
      ['Seed (rgthree)', 'seed'],
      ['Unknown Seed', 'seed'],
    ]) {
      const reading = read(
        rewired('5', { seed: '@9.0' }, { '9': node(className ?? '', { [input ?? '']: 5 }) }),
      );
      expect(at(reading, 'seed')).toBe(`sure 9.${input} traced`);
    }
  });

  it('are none where a node computes them', () => {
    const reading = read(
      rewired('5', { seed: '@9.0' }, { '9': node('Math', { a: 5, b: 7, operation: 'add' }) }),
    );
    expect(at(reading, 'seed')).toBe('none - linked');
  });

  it('are those of every pass that adds noise, the first pass first', () => {
    const passes = (addNoise: string) => ({
      ...plain,
      '0': node('KSamplerAdvanced', {
        add_noise: addNoise,
        noise_seed: 2,
        steps: 20,
        cfg: 7,
        start_at_step: 10,
        model: '@1.0',
        positive: '@2.0',
        negative: '@3.0',
        latent_image: '@5.0',
      }),
      '6': node('VAEDecode', { samples: '@0.0', vae: '@1.2' }),
    });

    expect(at(read(passes('enable')), 'seed')).toBe('sure 5.seed 0.noise_seed traced');
    expect(at(read(passes('disable')), 'seed')).toBe('sure 5.seed traced');
  });

  it('count those of wildcards, and not those of nodes that only dress up conditioning', () => {
    const reading = read({
      ...rewired('2', { text: '@9.0' }),
      '5': node('KSampler', { ...plain['5']?.inputs, positive: ['10', 0] }),
      '9': node('ImpactWildcardProcessor', { wildcard_text: '__animal__', populated_text: 'a cat', seed: 4 }),
      '10': node('ConditioningJitter', { conditioning: '@2.0', seed: 99 }),
    });

    expect(at(reading, 'seed')).toBe('sure 5.seed 9.seed traced');
    expect(at(reading, 'positive')).toBe('guess 9.wildcard_text 9.populated_text changed');
  });
});

describe('steps and CFG', () => {
  const advanced = (inputs: Record<string, unknown>) =>
    node('KSamplerAdvanced', {
      add_noise: 'enable',
      noise_seed: 1,
      steps: 25,
      cfg: 8,
      model: '@1.0',
      positive: '@2.0',
      negative: '@3.0',
      latent_image: '@4.0',
      start_at_step: 0,
      end_at_step: 20,
      ...inputs,
    });

  it('are shared by base and refiner', () => {
    const reading = read(
      changed({
        '5': advanced({}),
        '6': node('VAEDecode', { samples: '@15.0', vae: '@1.2' }),
        '14': node('CheckpointLoaderSimple', { ckpt_name: 'sd_xl_refiner.safetensors' }),
        '15': advanced({
          add_noise: 'disable',
          start_at_step: 20,
          end_at_step: 10000,
          latent_image: '@5.0',
          model: '@14.0',
        }),
      }),
    );

    expect(at(reading, 'steps')).toBe('sure 5.steps 15.steps traced');
    expect(at(reading, 'cfg')).toBe('sure 5.cfg 15.cfg traced');
    expect(at(reading, 'checkpoint')).toBe('guess 1.ckpt_name several-models');
    expect(reading.binding.lora).toEqual({ model: ['1', 0], clip: ['1', 1] });
  });

  it('are not settable where sigmas are written out', () => {
    const reading = read(
      changed({
        '5': node('SamplerCustomAdvanced', {
          noise: '@20.0',
          guider: '@21.0',
          sampler: '@22.0',
          sigmas: '@23.0',
          latent_image: '@4.0',
        }),
        '20': node('RandomNoise', { noise_seed: 7 }),
        '21': node('CFGGuider', { model: '@1.0', positive: '@2.0', negative: '@3.0', cfg: 4 }),
        '22': node('KSamplerSelect', { sampler_name: 'euler' }),
        '23': node('ManualSigmas', { sigmas: '1, 0.5, 0' }),
      }),
    );
    expect(at(reading, 'steps')).toBe('none - not-there');
  });

  it('are found behind a node that splits sigmas', () => {
    const reading = read(
      changed({
        '5': node('SamplerCustom', {
          add_noise: true,
          noise_seed: 3,
          cfg: 6,
          model: '@1.0',
          positive: '@2.0',
          negative: '@3.0',
          sampler: '@22.0',
          sigmas: '@24.0',
          latent_image: '@4.0',
        }),
        '22': node('KSamplerSelect', { sampler_name: 'euler' }),
        '23': node('BasicScheduler', { steps: 17, denoise: 1, scheduler: 'simple', model: '@1.0' }),
        '24': node('SplitSigmas', { sigmas: '@23.0', step: 8 }),
      }),
    );
    expect(at(reading, 'steps')).toBe('sure 23.steps traced');
  });

  it('are not decided by titles: the live branch counts', () => {
    const reading = read(
      rewired(
        '5',
        { steps: '@20.0', cfg: '@21.0' },
        {
          '20': node('ComfySwitchNode', { switch: '@30.0', on_false: '@22.0', on_true: '@23.0' }),
          '21': node('ComfySwitchNode', { switch: '@30.0', on_false: '@24.0', on_true: '@25.0' }),
          '22': node('PrimitiveInt', { value: 40 }, 'Steps'),
          '23': node('PrimitiveInt', { value: 4 }, 'Steps'),
          '24': node('PrimitiveFloat', { value: 4 }, 'CFG'),
          '25': node('PrimitiveFloat', { value: 1 }, 'CFG'),
          '30': node('PrimitiveBoolean', { value: true }),
        },
      ),
    );

    expect(at(reading, 'steps')).toBe('sure 23.value traced');
    expect(at(reading, 'cfg')).toBe('sure 25.value traced');
  });
});

describe('the size', () => {
  it('is mirrored into nodes that keep a copy', () => {
    const reading = read(
      rewired(
        '5',
        { model: '@9.0', positive: '@10.0' },
        {
          '9': node('ModelSamplingFlux', {
            model: '@1.0',
            width: 512,
            height: 768,
            max_shift: 1.15,
            base_shift: 0.5,
          }),
          '10': node('CLIPTextEncodeSDXL', {
            clip: '@1.1',
            text_g: 'a',
            text_l: 'a',
            width: 4096,
            height: 4096,
            target_width: 512,
            target_height: 768,
          }),
        },
      ),
    );

    expect(at(reading, 'width')).toBe(
      'sure 4.width 10.target_width 9.width traced'.replace(
        '10.target_width 9.width',
        '9.width 10.target_width',
      ),
    );
    expect(slot(reading, 'height')?.targets).toHaveLength(3);
  });

  it('stays where one number sets both sides', () => {
    const reading = read(
      rewired('4', { width: '@9.0', height: '@9.0' }, { '9': node('PrimitiveInt', { value: 512 }) }),
    );
    expect([at(reading, 'width'), at(reading, 'height')]).toEqual(['none - one-number', 'none - one-number']);
  });

  it('stays where it is measured from a picture', () => {
    const reading = read(
      rewired(
        '4',
        { width: '@9.0', height: '@9.1' },
        { '9': node('GetImageSize', { image: '@10.0' }), '10': node('LoadImage', { image: 'x.png' }) },
      ),
    );
    expect(at(reading, 'width')).toBe('none - from-picture');
  });

  it('is a whole or nothing', () => {
    const reading = read(rewired('4', { width: '@9.0' }, { '9': node('Math', { a: 5, b: 7 }) }));
    expect([at(reading, 'width'), at(reading, 'height')]).toEqual(['none - linked', 'none - linked']);
  });

  it('is told to be fixed again by a later step', () => {
    const reading = read(
      changed({
        '7': node('SaveImage', { images: '@9.0', filename_prefix: 'x' }),
        '9': node('ImageScale', {
          image: '@6.0',
          width: 1024,
          height: 1024,
          upscale_method: 'area',
          crop: 'disabled',
        }),
      }),
    );
    expect(at(reading, 'width')).toBe('guess 4.width scaled-later');
  });

  it('is that to which a picture is scaled', () => {
    const reading = read(
      rewired(
        '5',
        { latent_image: '@8.0' },
        {
          '8': node('VAEEncode', { pixels: '@9.0', vae: '@1.2' }),
          '9': node('ImageScale', {
            image: '@10.0',
            width: 1024,
            height: 1024,
            upscale_method: 'area',
            crop: 'center',
          }),
          '10': node('LoadImage', { image: 'x.png' }),
        },
      ),
    );

    expect(at(reading, 'width')).toBe('guess 9.width scaled-picture');
    expect(at(reading, 'denoise')).toBe('sure 5.denoise traced');
    expect(at(reading, 'guide')).toBe('sure 10.image traced');
  });
});

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
    const reading = read(
      changed({
        '15': node('KSampler', {
          seed: 1,
          steps: 5,
          model: '@1.0',
          positive: '@2.0',
          negative: '@3.0',
          latent_image: '@5.0',
        }),
        '16': node('VAEDecode', { samples: '@15.0', vae: '@1.2' }),
        '17': node('SaveImage', { images: '@16.0', filename_prefix: 'big' }),
      }),
    );
    expect([reading.binding.output, at(reading, 'prefix')]).toEqual(['17', 'sure 17.filename_prefix traced']);
  });

  const two = changed({
    '15': node('KSampler', {
      seed: 1,
      steps: 5,
      model: '@1.0',
      positive: '@2.0',
      negative: '@3.0',
      latent_image: '@4.0',
    }),
    '16': node('VAEDecode', { samples: '@15.0', vae: '@1.2' }),
    '17': node('SaveImage', { images: '@16.0', filename_prefix: 'other' }),
  });

  it('is asked for where two graphs stand in one workflow', () => {
    expect(at(read(two), 'prefix')).toBe('choose - several-outputs');
    expect(openSlots(read(two))).toEqual(['prefix']);
  });

  it('is what the user, or App mode, says', () => {
    expect(at(read(two, { output: '17' }), 'seed')).toBe('sure 15.seed traced');
    expect(at(read(two, { linear: { outputs: [17] } }), 'prefix')).toBe('sure 17.filename_prefix app-mode');
  });

  it('is a save node of ours where the name cannot be set', () => {
    const reading = read(
      rewired('7', { filename_prefix: '@9.0' }, { '9': node('PrimitiveString', { value: 'x' }) }),
    );

    expect(reading.graph['7']).toMatchObject({ class_type: 'SaveImage', inputs: { filename_prefix: '' } });
    expect(at(reading, 'prefix')).toBe('guess 7.filename_prefix preview-only');
  });
});
