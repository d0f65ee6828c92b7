import { describe, expect, it } from 'vitest';
import { openSlots } from '../../../web/core/binding/reading.ts';
import { at, changed, info, node, plain, read, rewired, slot } from './graphs.ts';

const positive = (source: string, others = {}) => read(rewired('5', { positive: source }, others));

describe('encoders of all families', () => {
  it.each([
    ['SDXL', 'CLIPTextEncodeSDXL', { text_g: 'a', text_l: 'a', clip: '@1.1' }, '9.text_g 9.text_l'],
    [
      'FLUX',
      'CLIPTextEncodeFlux',
      { clip_l: 'a', t5xxl: 'b', clip: '@1.1', guidance: 3 },
      '9.clip_l 9.t5xxl',
    ],
    [
      'SD3',
      'CLIPTextEncodeSD3',
      { clip_l: '', clip_g: '', t5xxl: 'a', clip: '@1.1' },
      '9.clip_l 9.clip_g 9.t5xxl',
    ],
    ['HunyuanDiT', 'CLIPTextEncodeHunyuanDiT', { bert: 'a', mt5xl: 'a', clip: '@1.1' }, '9.bert 9.mt5xl'],
    [
      'Lumina',
      'CLIPTextEncodeLumina2',
      { system_prompt: 'superior', user_prompt: 'a', clip: '@1.1' },
      '9.user_prompt',
    ],
    ['Qwen edit', 'TextEncodeQwenImageEditPlus', { prompt: 'a', clip: '@1.1', vae: '@1.2' }, '9.prompt'],
    ['Hunyuan video', 'TextEncodeHunyuanVideo_ImageToVideo', { prompt: 'a', clip: '@1.1' }, '9.prompt'],
    ['an unknown pack', 'SomeTextEncoder', { text: 'a', clip: '@1.1' }, '9.text'],
  ])('%s', (_, className, inputs, where) => {
    expect(at(positive('@9.0', { '9': node(className, inputs) }), 'positive')).toBe(`sure ${where} traced`);
  });

  it('Wan wrapper: one node holds both texts', () => {
    const graph = changed({
      '5': node('WanVideoSampler', {
        seed: 1,
        steps: 6,
        cfg: 5,
        model: '@1.0',
        text_embeds: '@9.0',
        samples: '@4.0',
      }),
      '9': node('WanVideoTextEncode', { positive_prompt: 'a', negative_prompt: 'b', t5: '@1.1' }),
    });

    expect(at(read(graph), 'positive')).toBe('sure 9.positive_prompt traced');
    expect(at(read(graph), 'negative')).toBe('sure 9.negative_prompt traced');
  });
});

describe('guiders', () => {
  const guided = (className: string, inputs: Record<string, unknown>) =>
    changed({
      '5': node('SamplerCustomAdvanced', {
        noise: '@20.0',
        guider: '@21.0',
        sampler: '@22.0',
        sigmas: '@23.0',
        latent_image: '@4.0',
      }),
      '20': node('RandomNoise', { noise_seed: 7 }),
      '21': node(className, { model: '@1.0', ...inputs }),
      '22': node('KSamplerSelect', { sampler_name: 'euler' }),
      '23': node('BasicScheduler', { steps: 17, denoise: 1, scheduler: 'simple', model: '@1.0' }),
    });

  it.each([
    ['BasicGuider', { conditioning: '@2.0' }, 'none - no-negative', 'none - not-there'],
    ['CFGGuider', { positive: '@2.0', negative: '@3.0', cfg: 4 }, 'sure 3.text traced', 'sure 21.cfg traced'],
    [
      'DualCFGGuider',
      { cond1: '@2.0', cond2: '@3.0', negative: '@3.0', cfg_conds: 4 },
      'sure 3.text traced',
      'sure 21.cfg_conds traced',
    ],
    [
      'PerpNegGuider',
      { positive: '@2.0', negative: '@3.0', empty_conditioning: '@3.0', cfg: 4 },
      'sure 3.text traced',
      'sure 21.cfg traced',
    ],
  ])('%s', (className, inputs, negative, cfg) => {
    const reading = read(guided(className, inputs));

    expect(at(reading, 'positive')).toBe('sure 2.text traced');
    expect(at(reading, 'negative')).toBe(negative);
    expect(at(reading, 'cfg')).toBe(cfg);
    expect(at(reading, 'seed')).toBe('sure 20.noise_seed traced');
    expect(at(reading, 'steps')).toBe('sure 23.steps traced');
  });
});

describe('conditioning on its way', () => {
  const second = { '9': node('CLIPTextEncode', { text: 'in rain', clip: '@1.1' }) };

  it('goes through one node after the other', () => {
    const reading = positive('@12.0', {
      '10': node('FluxGuidance', { conditioning: '@2.0', guidance: 3.5 }),
      '11': node('ReferenceLatent', { conditioning: '@10.0' }),
      '12': node('ControlNetApply', { conditioning: '@11.0', strength: 0.8 }),
    });

    expect(at(reading, 'positive')).toBe('sure 2.text traced');
    expect(at(reading, 'guidance')).toBe('sure 10.guidance traced');
    expect(at(reading, 'strength')).toBe('sure 12.strength traced');
  });

  it('keeps the sides of a pair node apart', () => {
    const pair = node('ControlNetApplyAdvanced', { positive: '@2.0', negative: '@3.0', strength: 1 });
    const reading = read(rewired('5', { positive: '@9.0', negative: '@9.1' }, { '9': pair }));

    expect(at(reading, 'positive')).toBe('sure 2.text traced');
    expect(at(reading, 'negative')).toBe('sure 3.text traced');
  });

  it('takes the names of outputs from a server that tells them', () => {
    const known = {
      ...info,
      Odd: { input: {}, output: ['MODEL', 'CONDITIONING'], output_name: ['negative', 'positive'] },
    };
    const pair = node('Odd', { positive: '@2.0', negative: '@3.0' });
    const graph = rewired('5', { positive: '@9.1', negative: '@9.0' }, { '9': pair });

    expect(at(read(graph, {}, known), 'positive')).toBe('sure 2.text traced');
    expect(at(read(graph, {}, known), 'negative')).toBe('sure 3.text traced');
  });

  it.each(['ConditioningCombine', 'ConditioningConcat', 'ConditioningAverage'])(
    'asks where %s joins two texts',
    (className) => {
      const names =
        className === 'ConditioningCombine'
          ? ['conditioning_1', 'conditioning_2']
          : ['conditioning_to', 'conditioning_from'];
      const join = node(className, { [names[0] ?? '']: '@2.0', [names[1] ?? '']: '@9.0' });
      const reading = positive('@10.0', { ...second, '10': join });

      expect(at(reading, 'positive')).toBe('choose - several-texts');
      expect(openSlots(reading)).toEqual(['positive']);
    },
  );

  it.each(['ConditioningSetArea', 'ConditioningSetMask', 'ConditioningSetTimestepRange'])(
    'takes the text without %s as that of the whole picture',
    (className) => {
      const reading = positive('@11.0', {
        ...second,
        '10': node(className, { conditioning: '@9.0', strength: 1 }),
        '11': node('ConditioningCombine', { conditioning_1: '@10.0', conditioning_2: '@2.0' }),
      });

      expect(at(reading, 'positive')).toBe('guess 2.text whole-picture');
    },
  );

  it('says that a zeroed positive has no effect', () => {
    const reading = positive('@9.0', { '9': node('ConditioningZeroOut', { conditioning: '@2.0' }) });
    expect(at(reading, 'positive')).toBe('guess 2.text no-effect');
  });

  it('follows the live branch of a switch', () => {
    const by = (value: unknown, others = {}) =>
      positive('@10.0', {
        ...second,
        ...others,
        '10': node('ComfySwitchNode', { switch: value, on_false: '@2.0', on_true: '@9.0' }),
      });

    expect(at(by(false), 'positive')).toBe('sure 2.text traced');
    expect(at(by('@11.0', { '11': node('PrimitiveBoolean', { value: true }) }), 'positive')).toBe(
      'sure 9.text traced',
    );
    expect(at(by('@11.0', { '11': node('Computed', { a: 1, b: 2 }) }), 'positive')).toBe(
      'choose - several-texts',
    );
  });

  it('follows the first connected branch of an any-switch', () => {
    const reading = positive('@10.0', {
      ...second,
      '10': node('Any Switch (rgthree)', { any_02: '@9.0', any_03: '@2.0' }),
    });
    expect(at(reading, 'positive')).toBe('sure 9.text traced');
  });

  it('goes through unknown nodes by type, by name and by place', () => {
    const spec = (type: string) => [type, {}];
    const known = {
      ...info,
      Typed: { input: { required: { a: spec('MODEL'), b: spec('CONDITIONING') } } },
      Named: {
        input: { required: { x: spec('*'), y: spec('*') } },
        output: ['*', '*'],
        output_name: ['y', 'x'],
      },
    };
    const typed = rewired('5', { positive: '@9.0' }, { '9': node('Typed', { a: '@1.0', b: '@2.0' }) });
    const named = rewired('5', { positive: '@9.0' }, { '9': node('Named', { x: '@3.0', y: '@2.0' }) });
    const placed = rewired('5', { positive: '@9.1' }, { '9': node('Nobody', { x: '@1.0', y: '@2.0' }) });

    expect(at(read(typed, {}, known), 'positive')).toBe('sure 2.text traced');
    expect(at(read(named, {}, known), 'positive')).toBe('sure 2.text traced');
    expect(at(read(placed), 'positive')).toBe('sure 2.text traced');
  });

  it('takes out of a bundle what was put in by name', () => {
    const contexts = {
      '20': node('Context (rgthree)', { model: '@1.0', positive: '@2.0', negative: '@3.0', latent: '@4.0' }),
      '21': node('Context Switch (rgthree)', { ctx_01: '@20.0' }),
      '22': node('Context Big (rgthree)', { base_ctx: '@21.0', positive: '@9.0' }),
    };
    const graph = rewired(
      '5',
      { model: '@22.1', positive: '@22.4', negative: '@22.5', latent_image: '@22.6' },
      { ...second, ...contexts },
    );
    const pipes = rewired(
      '5',
      { positive: '@21.3', negative: '@21.4' },
      {
        '20': node('ToBasicPipe', { model: '@1.0', positive: '@2.0', negative: '@3.0' }),
        '21': node('FromBasicPipe', { basic_pipe: '@20.0' }),
      },
    );

    expect(at(read(graph), 'positive')).toBe('sure 9.text traced');
    expect(at(read(graph), 'negative')).toBe('sure 3.text traced');
    expect(at(read(graph), 'width')).toBe('sure 4.width traced');
    expect(at(read(graph), 'checkpoint')).toBe('sure 1.ckpt_name traced');
    expect([at(read(pipes), 'positive'), at(read(pipes), 'negative')]).toEqual([
      'sure 2.text traced',
      'sure 3.text traced',
    ]);
  });

  it('leaves the text that a box adds to the picture alone', () => {
    const box = node('GLIGENTextBoxApply', {
      conditioning_to: '@2.0',
      clip: '@1.1',
      text: 'a hat',
      width: 64,
      height: 64,
    });
    expect(at(positive('@9.0', { '9': box }), 'positive')).toBe('sure 2.text traced');
  });

  it('reads nodes inside subgraphs by their ids', () => {
    const reading = positive('@75:61.0', {
      '75:61': node('CLIPTextEncode', { text: 'a dog', clip: '@1.1' }),
    });

    expect(at(reading, 'positive')).toBe('sure 75:61.text traced');
    expect(
      slot(reading, 'positive')?.candidates.find(({ target }) => target.node === '75:61')?.inside,
    ).toEqual(['75']);
  });
});

describe('text on its way to the encoder', () => {
  const text = (source: string, others: typeof plain, side: '2' | '3' = '2') =>
    read(rewired(side, { text: source }, others));

  it.each([
    ['PrimitiveStringMultiline', 'value'],
    ['CR Prompt Text', 'prompt'],
    ['SwarmInputText', 'value'],
  ])('is found in %s', (className, input) => {
    expect(at(text('@9.0', { '9': node(className, { [input]: 'x' }) }), 'positive')).toBe(
      `sure 9.${input} traced`,
    );
  });

  it('replaces the linked one of two joined texts and says so', () => {
    const others = {
      '9': node('StringConcatenate', { string_a: '@10.0', string_b: 'masterpiece', delimiter: ', ' }),
      '10': node('PrimitiveString', { value: 'a cat' }),
    };
    expect(at(text('@9.0', others), 'positive')).toBe('guess 10.value joined');
  });

  it('asks which of two linked texts takes the prompt', () => {
    const others = {
      '9': node('StringConcatenate', { string_a: '@10.0', string_b: '@11.0', delimiter: ', ' }),
      '10': node('PrimitiveString', { value: 'a cat' }),
      '11': node('PrimitiveString', { value: 'masterpiece' }),
    };
    expect(at(text('@9.0', others), 'positive')).toBe('choose - several-texts');
  });

  it('takes the text that only one side has, where a common one is joined to both', () => {
    const join = (own: string) =>
      node('StringConcatenate', { string_a: own, string_b: '@12.0', delimiter: ' ' });
    const graph = {
      ...rewired('2', { text: '@9.0' }),
      '3': node('CLIPTextEncode', { text: '@10.0', clip: '@1.1' }),
      '9': join('@13.0'),
      '10': join('@14.0'),
      '12': node('PrimitiveString', { value: 'film still' }),
      '13': node('PrimitiveString', { value: 'a cat' }),
      '14': node('PrimitiveString', { value: 'blurry' }),
    };

    expect(at(read(graph), 'positive')).toBe('guess 13.value joined');
    expect(at(read(graph), 'negative')).toBe('guess 14.value joined');
  });

  it('fills the gap of a text that is made by replacing', () => {
    const others = {
      '9': node('StringReplace', { string: 'a photo of SUBJECT', find: 'SUBJECT', replace: '@10.0' }),
      '10': node('PrimitiveString', { value: 'a cat' }),
    };
    expect(at(text('@9.0', others), 'positive')).toBe('guess 10.value joined');
  });

  it.each(['TextGenerate', 'OllamaGenerateAdvance', 'Prompt Enhancer (X)'])(
    'says that %s rewrites it',
    (className) => {
      expect(at(text('@9.0', { '9': node(className, { prompt: 'a cat' }) }), 'positive')).toMatch(
        /^guess 9\.prompt (rewritten|strange-text)$/u,
      );
    },
  );

  it('says that a node which is not known may change it', () => {
    expect(
      at(text('@9.0', { '9': node('Styler', { text_positive: 'a', text_negative: 'b' }) }), 'positive'),
    ).toBe('guess 9.text_positive strange-text');
    expect(
      at(text('@9.0', { '9': node('Styler', { text_positive: 'a', text_negative: 'b' }) }, '3'), 'negative'),
    ).toBe('guess 9.text_negative strange-text');
  });

  it('says of a text inside an editor node that there is no field', () => {
    const reading = text('@9.0', { '9': node('VisualEditor', { state: { layers: [] } }) });
    expect(at(reading, 'positive')).toBe('choose - no-field');
  });

  it('ends on circles', () => {
    const circle = {
      '9': node('StringConcatenate', { string_a: '@10.0', string_b: '@9.0' }),
      '10': node('StringTrim', { string: '@9.0' }),
    };
    expect(at(text('@9.0', circle), 'positive')).toBe('choose - no-field');
  });
});

describe('several passes', () => {
  const second = (texts: Record<string, unknown>, others = {}) => ({
    ...plain,
    ...others,
    '6': node('VAEDecode', { samples: '@15.0', vae: '@1.2' }),
    '15': node('KSampler', {
      seed: 2,
      steps: 8,
      cfg: 7,
      model: '@1.0',
      latent_image: '@5.0',
      positive: '@2.0',
      negative: '@3.0',
      ...texts,
    }),
  });
  const refiner = (text: string) => ({ '16': node('CLIPTextEncode', { text, clip: '@1.1' }) });

  it('are bound together where they hold the same text', () => {
    expect(at(read(second({})), 'positive')).toBe('sure 2.text traced');
    expect(at(read(second({ positive: '@16.0' }, refiner('a cat'))), 'positive')).toBe(
      'sure 2.text 16.text traced',
    );
  });

  it('are asked about where they hold texts of their own, with the offer to write all', () => {
    const reading = read(second({ positive: '@16.0' }, refiner('sharp fur')));

    expect(at(reading, 'positive')).toBe('choose - several-samplers');
    expect(slot(reading, 'positive')?.together).toEqual([
      { node: '2', input: 'text' },
      { node: '16', input: 'text' },
    ]);
  });

  it('say nothing where a later text is empty', () => {
    expect(at(read(second({ positive: '@16.0' }, refiner(''))), 'positive')).toBe('sure 2.text traced');
  });
});

describe('the negative', () => {
  it('is told to be idle at CFG 1', () => {
    expect(at(read(rewired('5', { cfg: 1 })), 'negative')).toBe('sure 3.text cfg-one');
  });

  it('gives way where one primitive feeds both sides', () => {
    const graph = {
      ...rewired('2', { text: '@9.0' }),
      '3': node('CLIPTextEncode', { text: '@9.0', clip: '@1.1' }),
      '9': node('PrimitiveString', { value: 'x' }),
    };

    expect(at(read(graph), 'positive')).toBe('sure 9.value traced');
    expect(at(read(graph), 'negative')).toBe('none - same-text');
  });
});
