import { describe, expect, it } from 'vitest';
import type { ApiGraph, ApiNode } from '../../../web/core/api-graph.ts';
import { guideOf } from '../../../web/core/guide/guide.ts';
import { graphFiles } from '../../../web/services/comfy/shipped-files.ts';
import { sidecars } from '../../../web/services/comfy/shipped-sidecars.ts';
import { changed, node, plain, read, rewired } from '../binding/graphs.ts';

/** What the reader makes of a graph, and what a rough would be in it. */
function guideIn(graph: ApiGraph) {
  const reading = read(graph);
  return guideOf(reading.graph, reading.binding);
}

const loader = node('LoadImage', { image: 'mine.png' });

/** The plain graph going on from a picture. */
const fromPicture = (others: ApiGraph = {}) =>
  rewired(
    '5',
    { latent_image: '@9.0', denoise: 0.6 },
    { '8': loader, '9': node('VAEEncode', { pixels: '@8.0', vae: '@1.2' }), ...others },
  );

type Control = { model?: string; between?: ApiNode; load?: ApiGraph };

/** The plain graph under a control model, its picture straight from the loader or through another node. */
function controlled({
  model = 'control_v11p_sd15_scribble.safetensors',
  between,
  load,
}: Control = {}): ApiGraph {
  return rewired(
    '5',
    { positive: '@11.0', negative: '@11.1' },
    {
      '8': loader,
      ...(between && { '9': between }),
      '10': node('ControlNetLoader', { control_net_name: model }),
      '11': node('ControlNetApplyAdvanced', {
        strength: 1,
        positive: '@2.0',
        negative: '@3.0',
        control_net: '@10.0',
        image: between ? '@9.0' : '@8.0',
      }),
      ...load,
    },
  );
}

describe('the picture that leads a graph', () => {
  it('is the one that the sampler goes on from; what is kept of it is told by the denoise', () => {
    expect(guideIn(fromPicture())).toEqual({ node: '8', file: 'mine.png', look: 'plain', by: 'denoise' });
  });

  it('is the one of the control model, with that model’s strength', () => {
    expect(guideIn(controlled())).toEqual({
      node: '8',
      file: 'mine.png',
      look: 'white-lines',
      by: 'strength',
    });
  });

  it('is none in a graph that is drawn from words', () => {
    expect(guideIn(plain)).toBeUndefined();
  });

  it('is none where its mask says what may be painted over: a rough has none', () => {
    const masked = fromPicture({
      '9': node('VAEEncodeForInpaint', { pixels: '@8.0', vae: '@1.2', mask: '@8.1' }),
    });

    expect(guideIn(masked)).toBeUndefined();
  });

  it('is none where a video begins with it', () => {
    const video = rewired(
      '5',
      { positive: '@9.0', negative: '@9.1', latent_image: '@9.2' },
      {
        '8': loader,
        '9': node('WanImageToVideo', {
          positive: '@2.0',
          negative: '@3.0',
          vae: '@1.2',
          start_image: '@8.0',
          width: 64,
          height: 64,
        }),
      },
    );

    expect(guideIn(video)).toBeUndefined();
  });

  it('is none where it is loaded from a path on the disk', () => {
    expect(
      guideIn({ ...fromPicture(), '8': node('VHS_LoadImagePath', { image: '/a.png' }) }),
    ).toBeUndefined();
  });

  it('has no strength where the only number is that of a reference', () => {
    const graph = changed({
      ...controlled(),
      '12': node('LoadImage', { image: 'mara.png' }),
      '13': node('IPAdapter', { model: '@1.0', image: '@12.0', weight: 0.7 }),
      '5': node('KSampler', {
        ...plain['5']?.inputs,
        model: ['13', 0],
        positive: ['11', 0],
        negative: ['11', 1],
      }),
    });
    const { strength: _, ...inputs } = graph['11']?.inputs ?? {};

    expect(guideIn({ ...graph, '11': { class_type: 'ControlNetApplyAdvanced', inputs } })).toMatchObject({
      node: '8',
      by: null,
    });
  });
});

describe('the drawing that a control model gets', () => {
  it.each([
    'control_v11p_sd15_lineart_fp16.safetensors',
    'xinsir/controlnet-canny-sdxl-1.0.safetensors',
    't2i-adapter_xl_sketch.safetensors',
    'something-of-my-own.safetensors',
  ])('is white lines on black for %s', (model) => {
    expect(guideIn(controlled({ model }))).toMatchObject({ look: 'white-lines' });
  });

  it('is the plain rough where a preprocessor looks at it first', () => {
    expect(
      guideIn(controlled({ between: node('Canny', { image: '@8.0', low_threshold: 0.4 }) })),
    ).toMatchObject({
      look: 'plain',
      by: 'strength',
    });
  });

  it.each([
    'ImageScale',
    'ImageResizeKJv2',
    'Image Resize (rgthree)',
    'ConstrainImage|pysssss',
    'ImagePadForOutpaint',
  ])('is lines also behind a node that only changes its measures, such as %s', (className) => {
    const between = node(className, { image: '@8.0', width: 512, height: 512 });

    expect(guideIn(controlled({ between }))).toMatchObject({ look: 'white-lines' });
  });

  it('is black lines where the graph inverts the picture', () => {
    expect(guideIn(controlled({ between: node('ImageInvert', { image: '@8.0' }) }))).toMatchObject({
      look: 'black-lines',
    });
  });

  it('is the plain rough for a model that takes any picture', () => {
    const guide = guideIn(controlled({ model: 'control_v11f1e_sd15_tile.pth' }));

    expect(guide).toMatchObject({ look: 'plain' });
    expect(guide).not.toHaveProperty('unlike');
  });

  it.each([
    ['control_v11f1p_sd15_depth.safetensors', 'depth'],
    ['controlnet-openpose-sdxl.safetensors', 'pose'],
    ['control_v11p_sd15_normalbae.pth', 'normals'],
    ['control_v11p_sd15_seg.pth', 'segments'],
  ])('is known to be none that %s was made for', (model, unlike) => {
    expect(guideIn(controlled({ model }))).toMatchObject({ look: 'plain', unlike });
  });

  it('is told by the type of a union model before its name', () => {
    const union = (type: string) =>
      guideIn({
        ...controlled({ model: 'controlnet-union-sdxl-promax.safetensors' }),
        '10': node('SetUnionControlNetType', { control_net: '@12.0', type }),
        '12': node('ControlNetLoader', { control_net_name: 'union-with-depth-too.safetensors' }),
      });

    expect(union('canny/lineart/anime_lineart/mlsd')).toMatchObject({ look: 'white-lines' });
    expect(union('openpose')).toMatchObject({ unlike: 'pose' });
  });
});

describe.each(sidecars.filter(({ binding }) => binding.slots.guide))(
  'the shipped graph $id',
  ({ id, binding }) => {
    it('draws over the plain rough, and its denoise says how freely', () => {
      expect(guideOf(graphFiles[id] ?? {}, binding)).toMatchObject({ look: 'plain', by: 'denoise' });
    });
  },
);
