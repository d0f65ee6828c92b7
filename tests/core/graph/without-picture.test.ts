import { describe, expect, it } from 'vitest';
import type { ApiGraph } from '../../../web/core/api-graph.ts';
import type { Binding } from '../../../web/core/binding/binding.ts';
import { fillGraph, frameGraph, type FrameValues } from '../../../web/core/graph/frame-graph.ts';
import { coreClasses } from '../../support/node-classes.ts';

const node = (class_type: string, inputs: Record<string, unknown>) => ({ class_type, inputs });

/** A text-to-image graph; each test puts its pictures between text, model and sampler. */
const base: ApiGraph = {
  load: node('CheckpointLoaderSimple', { ckpt_name: 'mine.safetensors' }),
  text: node('CLIPTextEncode', { text: '', clip: ['load', 1] }),
  negative: node('CLIPTextEncode', { text: '', clip: ['load', 1] }),
  latent: node('EmptyLatentImage', { width: 512, height: 512, batch_size: 1 }),
  sampler: node('KSampler', {
    model: ['load', 0],
    seed: 0,
    steps: 4,
    cfg: 1,
    positive: ['text', 0],
    negative: ['negative', 0],
    latent_image: ['latent', 0],
  }),
  decode: node('VAEDecode', { samples: ['sampler', 0], vae: ['load', 2] }),
  save: node('SaveImage', { images: ['decode', 0], filename_prefix: '' }),
};

const binding = (...loaders: string[]): Binding => ({
  version: 1,
  slots: {
    positive: [{ node: 'text', input: 'text' }],
    references: loaders.map((loader) => ({ node: loader, input: 'image' })),
  },
  output: 'save',
});

const values: FrameValues = {
  prompt: 'an owl',
  seed: 1,
  width: 640,
  height: 384,
  steps: null,
  cfg: null,
  prefix: 'p',
};

const picture = (name: string) => node('LoadImage', { image: name });
const withSampler = (inputs: Record<string, unknown>, more: ApiGraph): ApiGraph => ({
  ...base,
  ...more,
  sampler: node('KSampler', { ...base['sampler']?.inputs, ...inputs }),
});

const sent = (graph: ApiGraph, loaders: string[], references: string[]) =>
  fillGraph({ graph, binding: binding(...loaders), info: coreClasses, ...values, references });

const classes = (graph: ApiGraph) => Object.values(graph).map(({ class_type }) => class_type);

/** Picture `a` acts on positive and negative through a control net. */
const control = withSampler(
  { positive: ['apply', 0], negative: ['apply', 1] },
  {
    a: picture('a.png'),
    net: node('ControlNetLoader', { control_net_name: 'depth.safetensors' }),
    apply: node('ControlNetApplyAdvanced', {
      positive: ['text', 0],
      negative: ['negative', 0],
      control_net: ['net', 0],
      image: ['a', 0],
      strength: 0.8,
    }),
  },
);

const twoReferences = withSampler(
  { positive: ['ref2', 0] },
  {
    a: picture('a.png'),
    b: picture('b.png'),
    scale: node('ImageScaleToTotalPixels', { image: ['a', 0], megapixels: 1 }),
    encode1: node('VAEEncode', { pixels: ['scale', 0], vae: ['load', 2] }),
    encode2: node('VAEEncode', { pixels: ['b', 0], vae: ['load', 2] }),
    ref1: node('ReferenceLatent', { conditioning: ['text', 0], latent: ['encode1', 0] }),
    ref2: node('ReferenceLatent', { conditioning: ['ref1', 0], latent: ['encode2', 0] }),
  },
);

describe('a frame with fewer pictures than its graph has places', () => {
  it('fills the first places in order', () => {
    const { graph } = sent(twoReferences, ['a', 'b'], ['mira.png', 'owl.png [output]']);

    expect(graph['ss-a']?.inputs['image']).toBe('mira.png');
    expect(graph['ss-b']?.inputs['image']).toBe('owl.png [output]');
  });

  it('loses the unused loader with what only it fed, and nothing else', () => {
    const { graph, stuck } = sent(twoReferences, ['a', 'b'], ['mira.png']);

    expect(stuck).toEqual([]);
    expect(classes(graph).filter((name) => name === 'LoadImage' || name === 'VAEEncode')).toHaveLength(2);
    expect(graph['ss-ref2']?.inputs).toEqual({ conditioning: ['ss-ref1', 0] });
    expect(graph['ss-ref1']?.inputs['latent']).toEqual(['ss-encode1', 0]);
  });

  it('is drawn from text alone when it has none', () => {
    const { graph } = sent(twoReferences, ['a', 'b'], []);

    expect(classes(graph)).not.toContain('LoadImage');
    expect(classes(graph)).not.toContain('ImageScaleToTotalPixels');
    expect(graph['ss-sampler']?.inputs['positive']).toEqual(['ss-ref2', 0]);
  });

  it('lets optional inputs of an encoder go', () => {
    const edit = withSampler(
      {},
      {
        a: picture('a.png'),
        b: picture('b.png'),
        text: node('TextEncodeQwenImageEditPlus', {
          clip: ['load', 1],
          prompt: '',
          image1: ['a', 0],
          image2: ['b', 0],
        }),
      },
    );

    const inputs = sent(edit, ['a', 'b'], ['mira.png']).graph['ss-text']?.inputs;
    expect(inputs).toMatchObject({ image1: ['ss-a', 0] });
    expect(inputs).not.toHaveProperty('image2');
  });
});

describe('a node that cannot be without the picture', () => {
  it('is passed by where its conditioning goes on', () => {
    const redux = withSampler(
      { positive: ['apply', 0] },
      {
        a: picture('a.png'),
        vision: node('CLIPVisionLoader', { clip_name: 'vision.safetensors' }),
        style: node('StyleModelLoader', { style_model_name: 'redux.safetensors' }),
        encode: node('CLIPVisionEncode', { clip_vision: ['vision', 0], image: ['a', 0] }),
        apply: node('StyleModelApply', {
          conditioning: ['text', 0],
          style_model: ['style', 0],
          clip_vision_output: ['encode', 0],
        }),
      },
    );
    const { graph } = sent(redux, ['a'], []);

    expect(graph['ss-sampler']?.inputs['positive']).toEqual(['ss-text', 0]);
    expect(classes(graph).sort()).toEqual(classes(base).sort());
  });

  it('is passed by where the model goes on, as with an IPAdapter', () => {
    const adapter = withSampler(
      { model: ['adapt', 0] },
      {
        a: picture('a.png'),
        unified: node('IPAdapterUnifiedLoader', { model: ['load', 0], preset: 'PLUS' }),
        adapt: node('IPAdapter', {
          model: ['unified', 0],
          ipadapter: ['unified', 1],
          image: ['a', 0],
          weight: 1,
        }),
      },
    );

    expect(sent(adapter, ['a'], []).graph['ss-sampler']?.inputs['model']).toEqual(['ss-unified', 0]);
  });

  it('keeps positive and negative apart when both go through it', () => {
    expect(sent(control, ['a'], []).graph['ss-sampler']?.inputs).toMatchObject({
      positive: ['ss-text', 0],
      negative: ['ss-negative', 0],
    });
  });

  it('hands on the other picture of two', () => {
    const stitched = withSampler(
      { positive: ['ref', 0] },
      {
        a: picture('a.png'),
        b: picture('b.png'),
        stitch: node('ImageStitch', { image1: ['b', 0], image2: ['a', 0] }),
        encode: node('VAEEncode', { pixels: ['stitch', 0], vae: ['load', 2] }),
        ref: node('ReferenceLatent', { conditioning: ['text', 0], latent: ['encode', 0] }),
      },
    );

    expect(sent(stitched, ['a', 'b'], ['mira.png']).graph['ss-encode']?.inputs['pixels']).toEqual([
      'ss-a',
      0,
    ]);
    expect(classes(sent(stitched, ['a', 'b'], []).graph)).not.toContain('ImageStitch');
  });

  it('gives a size measured on the picture back to the frame', () => {
    const measured = withSampler(
      {},
      {
        a: picture('a.png'),
        size: node('GetImageSize', { image: ['a', 0] }),
        latent: node('EmptyLatentImage', {
          width: ['size', 0],
          height: ['size', 1],
          batch_size: ['size', 2],
        }),
      },
    );

    expect(sent(measured, ['a'], []).graph['ss-latent']?.inputs).toEqual({
      width: 640,
      height: 384,
      batch_size: 1,
    });
  });
});

describe('an input that grows with what is connected', () => {
  const batch = (...pictures: string[]) =>
    withSampler(
      { positive: ['ref', 0] },
      {
        ...Object.fromEntries(pictures.map((name) => [name, picture(`${name}.png`)])),
        images: node(
          'BatchImagesNode',
          Object.fromEntries(pictures.map((name, index) => [`images.image${index}`, [name, 0]])),
        ),
        encode: node('VAEEncode', { pixels: ['images', 0], vae: ['load', 2] }),
        ref: node('ReferenceLatent', { conditioning: ['text', 0], latent: ['encode', 0] }),
      },
    );

  it('closes the gap that a missing picture leaves', () => {
    const { graph } = sent(batch('a', 'b', 'c'), ['c', 'b', 'a'], ['x.png', 'y.png']);

    expect(graph['ss-images']?.inputs).toEqual({
      'images.image0': ['ss-b', 0],
      'images.image1': ['ss-c', 0],
    });
  });

  it('is passed by when one picture is left of the two that it needs', () => {
    const { graph } = sent(batch('a', 'b'), ['b', 'a'], ['x.png']);

    expect(graph['ss-encode']?.inputs['pixels']).toEqual(['ss-b', 0]);
  });

  it('stays as it is when every picture is there', () => {
    const { graph } = sent(batch('a', 'b'), ['a', 'b'], ['x.png', 'y.png']);

    expect(graph['ss-images']?.inputs).toEqual({
      'images.image0': ['ss-a', 0],
      'images.image1': ['ss-b', 0],
    });
  });
});

describe('a graph that begins with the picture', () => {
  const fromPicture = withSampler(
    { latent_image: ['encode', 0] },
    { a: picture('a.png'), encode: node('VAEEncode', { pixels: ['a', 0], vae: ['load', 2] }) },
  );

  it('is left whole, and says which picture it needs', () => {
    const { graph, stuck } = sent(fromPicture, ['a'], []);

    expect(stuck).toEqual([{ node: 'a', input: 'image' }]);
    expect(graph['ss-a']?.inputs['image']).toBe('a.png');
  });

  it('never loses a text of its frame with the picture', () => {
    const combined = withSampler(
      { positive: ['both', 0] },
      {
        a: picture('a.png'),
        text: node('StyleModelApply', {
          conditioning: ['negative', 0],
          text: '',
          clip_vision_output: ['a', 0],
        }),
        both: node('ConditioningCombine', { conditioning_1: ['text', 0], conditioning_2: ['negative', 0] }),
      },
    );

    expect(sent(combined, ['a'], []).stuck).toHaveLength(1);
  });

  it("keeps the graph's own picture when the frame says nothing of pictures, or the server described nothing", () => {
    const bound = binding('a', 'b');
    const untouched = frameGraph({ graph: twoReferences, binding: bound, info: coreClasses, ...values });
    const undescribed = frameGraph({ graph: twoReferences, binding: bound, ...values, references: [] });

    expect(untouched['ss-a']?.inputs['image']).toBe('a.png');
    expect(undescribed['ss-a']?.inputs['image']).toBe('a.png');
  });
});

describe('a guide picture', () => {
  const guided: Binding = {
    ...binding(),
    slots: {
      ...binding().slots,
      guide: [{ node: 'a', input: 'image' }],
      strength: [{ node: 'apply', input: 'strength' }],
    },
  };
  const fill = (change: Partial<FrameValues>) =>
    frameGraph({ graph: control, binding: guided, info: coreClasses, ...values, ...change });

  it('is put in with its strength', () => {
    const graph = fill({ guide: 'rough.png [temp]', strength: 0.4 });

    expect(graph['ss-a']?.inputs['image']).toBe('rough.png [temp]');
    expect(graph['ss-apply']?.inputs['strength']).toBe(0.4);
  });

  it('stays as the graph has it unless the frame says otherwise', () => {
    expect(fill({})['ss-a']?.inputs['image']).toBe('a.png');
    expect(fill({})['ss-apply']?.inputs['strength']).toBe(0.8);
    expect(classes(fill({ guide: null }))).not.toContain('ControlNetApplyAdvanced');
  });
});
