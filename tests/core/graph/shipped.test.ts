import { describe, expect, it } from 'vitest';
import { frameGraph } from '../../../web/core/graph/frame-graph.ts';
import { completeGraph, optionsOf, type ObjectInfo } from '../../../web/core/graph/object-info.ts';
import { shippedChoices, shippedGraph } from '../../../web/core/graph/shipped.ts';
import { shippedGraphs } from '../../../web/services/comfy/shipped-graphs.ts';

const node = (required: Record<string, unknown>) => ({ input: { required } });
const files = (...names: string[]) => [names, {}];

function server(checkpoints: string[], extra: ObjectInfo = {}): ObjectInfo {
  const link = ['LINK'];
  return {
    CheckpointLoaderSimple: node({ ckpt_name: files(...checkpoints) }),
    CLIPTextEncode: node({ text: ['STRING', {}], clip: link }),
    EmptyLatentImage: node({
      width: ['INT', { default: 512 }],
      height: ['INT', {}],
      batch_size: ['INT', {}],
    }),
    EmptySD3LatentImage: node({ width: ['INT', {}], height: ['INT', {}], batch_size: ['INT', {}] }),
    KSampler: node({
      model: link,
      sampler_name: files('euler', 'euler_ancestral'),
      novelty: ['FLOAT', { default: 0.5 }],
    }),
    LoraLoader: node({ lora_name: ['COMBO', { options: ['ink.safetensors', 'owl.safetensors'] }] }),
    VAEDecode: node({ samples: link, vae: link }),
    SaveImage: node({ images: link, filename_prefix: ['STRING', {}] }),
    ...extra,
  };
}

const engine = (graph: string, extra = {}) => ({
  kind: 'shipped' as const,
  graph,
  files: {},
  loras: [],
  ...extra,
});

describe('what a server can draw with the shipped graphs', () => {
  it('finds the file of a family by its name', () => {
    const choices = shippedChoices(shippedGraphs, server(['sdXL_mine.safetensors', 'tiny-sd35.safetensors']));
    const byId = Object.fromEntries(choices.map((choice) => [choice.id, choice]));

    expect(byId['t2i_sdxl']?.files[0]?.fitting).toEqual(['sdXL_mine.safetensors']);
    expect(byId['t2i_sd35']?.files[0]?.fitting).toEqual(['tiny-sd35.safetensors']);
  });

  it('names the missing file and its folder where nothing fits the loader', () => {
    const flux = shippedChoices(shippedGraphs, server([])).find(({ id }) => id === 't2i_flux1_dev');

    expect(flux?.missing).toContainEqual({
      slot: 'model',
      folder: 'diffusion_models',
      wanted: 'flux1-dev.safetensors',
    });
  });
});

describe('a shipped graph made ready', () => {
  it('takes the checkpoint that the user chose', () => {
    const ready = shippedGraph(
      engine('t2i_sd15', { files: { checkpoint: 'odd.ckpt' } }),
      'sd15',
      shippedGraphs,
      server(['odd.ckpt']),
    );

    expect(ready).toMatchObject({
      ok: true,
      value: { graph: { '1': { inputs: { ckpt_name: 'odd.ckpt' } } } },
    });
  });

  it('refuses with the file and the folder when the checkpoint is gone', () => {
    const ready = shippedGraph(
      engine('t2i_sd35', { files: { checkpoint: 'gone.safetensors' } }),
      'sd35',
      shippedGraphs,
      server(['a.ckpt']),
    );

    expect(ready).toMatchObject({
      ok: false,
      failure: { code: 'missing-model', about: { model: 'gone.safetensors', folder: 'checkpoints' } },
    });
  });

  it('refuses with the class when the server lacks a node', () => {
    const { KSampler: _, ...without } = server(['sd35.safetensors']);

    expect(shippedGraph(engine('t2i_sd35'), 'sd35', shippedGraphs, without)).toMatchObject({
      failure: { code: 'missing-node' },
    });
  });

  it('brings the values of the family', () => {
    const ready = shippedGraph(engine('t2i_sdxl'), 'illustrious', shippedGraphs, server(['xl.safetensors']));

    expect(ready).toMatchObject({
      ok: true,
      value: { graph: { '5': { inputs: { sampler_name: 'euler_ancestral', cfg: 5 } } } },
    });
  });

  it('puts LoRAs in a chain that model and text encoder both pass', () => {
    const loras = [
      { file: 'ink.safetensors', strength: 0.8 },
      { file: 'owl.safetensors', strength: 0.6 },
    ];
    const ready = shippedGraph(
      engine('t2i_sdxl', { loras }),
      'sdxl',
      shippedGraphs,
      server(['xl.safetensors']),
    );

    expect(ready).toMatchObject({
      ok: true,
      value: {
        graph: {
          'lora-1': {
            inputs: { model: ['1', 0], clip: ['1', 1], lora_name: 'ink.safetensors', strength_model: 0.8 },
          },
          'lora-2': { inputs: { model: ['lora-1', 0], clip: ['lora-1', 1] } },
          '5': { inputs: { model: ['lora-2', 0] } },
          '2': { inputs: { clip: ['lora-2', 1] } },
        },
      },
    });
  });

  it('sends no marker to the model, whatever the frame brings', () => {
    for (const { sidecar } of shippedGraphs.filter(
      ({ graph }) => '1' in graph && graph['1']?.class_type.startsWith('Checkpoint'),
    )) {
      const info = server(['sd15_xl_sd3.5_flux.safetensors'], {
        FluxGuidance: node({}),
        ConditioningZeroOut: node({}),
      });
      const ready = shippedGraph(engine(sidecar.id), 'sd15', shippedGraphs, info);
      if (!ready.ok) throw new Error(`${sidecar.id}: ${ready.failure.code}`);
      const sent = frameGraph({
        ...ready.value,
        prompt: 'x',
        seed: 1,
        width: 64,
        height: 64,
        steps: null,
        cfg: null,
        prefix: 'p',
      });
      expect(JSON.stringify(sent)).not.toContain('{{');
    }
  });
});

describe("a server's description of its nodes", () => {
  it('reads choices in the old and in the new form', () => {
    const info: ObjectInfo = {
      Old: node({ a: [['x', 'y'], {}] }),
      New: node({ a: ['COMBO', { options: ['x', 'y'] }] }),
    };

    expect([optionsOf(info, 'Old', 'a'), optionsOf(info, 'New', 'a')]).toEqual([
      ['x', 'y'],
      ['x', 'y'],
    ]);
  });

  it('fills required inputs that newer servers added, and leaves given ones alone', () => {
    const graph = { '1': { class_type: 'Scale', inputs: { megapixels: 2 } } };
    const info: ObjectInfo = {
      Scale: node({
        megapixels: ['FLOAT', { default: 1 }],
        steps: ['INT', { default: 8 }],
        how: [['area'], {}],
        image: ['IMAGE'],
      }),
    };

    expect(completeGraph(graph, info)).toEqual({
      ok: true,
      value: { '1': { class_type: 'Scale', inputs: { megapixels: 2, steps: 8, how: 'area' } } },
    });
  });
});
