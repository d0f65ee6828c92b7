import { describe, expect, it } from 'vitest';
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

describe('the batch', () => {
  it('is every number that makes more than one picture', () => {
    const repeated = node('RepeatLatentBatch', { samples: '@4.0', amount: 4 });
    expect(at(read(rewired('5', { latent_image: '@9.0' }, { '9': repeated })), 'batch')).toBe(
      'sure 4.batch_size 9.amount traced',
    );
  });
});

describe('a node that does it all', () => {
  const whole = (inputs: Record<string, unknown>, others = {}) =>
    read({
      ...others,
      '1': node('SomeImageService', { prompt: 'a cat', seed: 4, ...inputs }),
      '7': node('SaveImage', { images: '@1.0', filename_prefix: 'x' }),
    });

  it('is bound as a guess', () => {
    const reading = whole({ negative_prompt: 'blurry', width: 512, height: 768 });

    expect(at(reading, 'positive')).toBe('guess 1.prompt all-in-one');
    expect(at(reading, 'negative')).toBe('guess 1.negative_prompt all-in-one');
    expect(at(reading, 'seed')).toBe('guess 1.seed all-in-one');
    expect(at(reading, 'width')).toBe('guess 1.width all-in-one');
  });

  it('is asked about where there are two', () => {
    const other = node('SomeImageService', { prompt: 'a dog', seed: 4 });
    expect(at(whole({ image: '@2.0' }, { '2': other }), 'positive')).toBe('choose - several-samplers');
  });

  it('may be a loader that encodes, too', () => {
    const reading = read({
      '1': node('Efficient Loader', {
        ckpt_name: 'a.st',
        positive: 'a cat',
        negative: 'blurry',
        empty_latent_width: 512,
        empty_latent_height: 768,
        batch_size: 1,
      }),
      '5': node('KSampler (Efficient)', {
        seed: 3,
        steps: 20,
        cfg: 7,
        model: '@1.0',
        positive: '@1.1',
        negative: '@1.2',
        latent_image: '@1.3',
      }),
      '6': node('VAEDecode', { samples: '@5.3', vae: '@1.4' }),
      '7': plain['7'] ?? node('', {}),
    });

    expect(at(reading, 'positive')).toBe('sure 1.positive traced');
    expect(at(reading, 'negative')).toBe('sure 1.negative traced');
    expect(at(reading, 'width')).toBe('sure 1.empty_latent_width traced');
    expect(at(reading, 'checkpoint')).toBe('sure 1.ckpt_name traced');
  });
});
