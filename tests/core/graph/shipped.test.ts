import { describe, expect, it } from 'vitest';
import { linkOf } from '../../../web/core/api-graph.ts';
import { slotNames } from '../../../web/core/binding/binding.ts';
import { aspectsOf, familyGrid } from '../../../web/core/graph/aspects.ts';
import { frameGraph } from '../../../web/core/graph/frame-graph.ts';
import { completeGraph, optionsOf, type ObjectInfo } from '../../../web/core/graph/object-info.ts';
import { shippedChoice, shippedChoices } from '../../../web/core/graph/shipped-choices.ts';
import { shippedGraph } from '../../../web/core/graph/shipped.ts';
import { drawsFrames, type ShippedGraph } from '../../../web/core/graph/sidecar.ts';
import { familyIds, type FamilyId } from '../../../web/core/story/families.ts';
import { graphFiles } from '../../../web/services/comfy/shipped-files.ts';
import { sidecars } from '../../../web/services/comfy/shipped-sidecars.ts';

const node = (required: Record<string, unknown>) => ({ input: { required } });
const files = (...names: string[]) => [names, {}];
const link = ['LINK'];

type InFolder = (folder: string) => string[];

/** A server that knows every node of every shipped graph; loaders offer `names`, each other list what is asked. */
function server(names: string[] | InFolder, extra: ObjectInfo = {}): ObjectInfo {
  const inFolder = Array.isArray(names) ? () => names : names;
  const info: ObjectInfo = {};
  for (const { needs, files: wanted } of sidecars) {
    for (const need of needs) info[need.node] ??= node({});
    for (const { node: id, input, option } of needs) {
      if (!input) continue;
      const known = info[id] ? optionsOf(info, id, input) : [];
      Object.assign(info[id]?.input.required ?? {}, { [input]: files(...known, option ?? '') });
    }
    for (const { loader, input, folder } of wanted) {
      Object.assign(info[loader]?.input.required ?? {}, { [input]: files(...inFolder(folder)) });
    }
  }
  return { ...info, ...extra };
}

function shipped(id: string): ShippedGraph {
  const sidecar = sidecars.find((one) => one.id === id);
  const graph = graphFiles[id];
  if (!sidecar || !graph) throw new Error(`No shipped graph ${id}`);
  return { graph, sidecar };
}

const ready = (id: string, family: FamilyId, info: ObjectInfo, chosen: Record<string, string> = {}) =>
  shippedGraph({ files: chosen }, family, shipped(id), info);

const choice = (id: string, info: ObjectInfo) => shippedChoice(shipped(id).sidecar, info);

describe('what a server can draw with the shipped graphs', () => {
  it('finds the file of a family by its name', () => {
    const info = server(['sdXL_mine.safetensors', 'tiny-sd35.safetensors']);

    expect(choice('t2i_sdxl', info).files[0]?.fitting).toEqual(['sdXL_mine.safetensors']);
    expect(choice('t2i_sd35', info).files[0]?.fitting).toEqual(['tiny-sd35.safetensors']);
  });

  it('names the missing file, its folder and where it is offered', () => {
    expect(choice('t2i_flux1_dev', server([])).missing).toContainEqual({
      slot: 'model',
      folder: 'diffusion_models',
      wanted: 'flux1-dev.safetensors',
      link: 'https://huggingface.co/black-forest-labs/FLUX.1-dev/resolve/main/flux1-dev.safetensors',
    });
  });

  it('takes any checkpoint for what may go by any name, but no text encoder of another family', () => {
    const info = server(['dreamshaper_8.safetensors', 'umt5_xxl_fp8_e4m3fn_scaled.safetensors']);

    expect(choice('t2i_sd15', info).missing).toEqual([]);
    expect(choice('t2i_flux1_dev', info).missing.map(({ slot }) => slot)).toEqual([
      'model',
      'clip',
      't5',
      'vae',
    ]);
  });

  it('takes the text encoder that goes with the size of the model', () => {
    const encoders = ['qwen_3_4b.safetensors', 'qwen_3_8b_fp8mixed.safetensors'];
    const big = choice('ref_flux2_klein', server(['flux-2-klein-9b-fp8.safetensors', ...encoders]));
    const small = choice('ref_flux2_klein', server(['flux-2-klein-4b-fp8.safetensors', ...encoders]));

    expect(big.files.find(({ slot }) => slot === 'clip')?.fitting[0]).toBe(encoders[1]);
    expect(small.files.find(({ slot }) => slot === 'clip')?.fitting[0]).toBe(encoders[0]);
  });

  it('tells a base model from the distilled one', () => {
    const info = server(['flux-2-klein-base-4b.safetensors', 'flux-2-klein-4b-fp8.safetensors']);
    const model = (id: string) => choice(id, info).files[0]?.fitting;

    expect(model('t2i_flux2_klein_distilled')).toEqual(['flux-2-klein-4b-fp8.safetensors']);
    expect(model('t2i_flux2_klein_base')).toEqual(['flux-2-klein-base-4b.safetensors']);
  });

  it('names the node that the server lacks, and the version that has it', () => {
    const { EmptyFlux2LatentImage: _, ...older } = server([]);

    expect(choice('t2i_flux2_dev', older).lacks).toEqual([
      { node: 'EmptyFlux2LatentImage', since: '0.3.72' },
    ]);
  });

  it('names an option that the server lacks, and the version that has it', () => {
    const method = 'FluxKontextMultiReferenceLatentMethod';
    const older = server([], { [method]: node({ reference_latents_method: files('offset', 'index') }) });

    expect(choice('ref_qwen_image_edit', older).lacks).toEqual([
      { node: method, input: 'reference_latents_method', option: 'index_timestep_zero', since: '0.5.0' },
    ]);
  });

  it('offers only graphs that make a frame from its prompt', () => {
    const offered = shippedChoices(sidecars, server([])).map(({ id }) => id);

    expect(offered).toContain('ref_qwen_image_edit');
    for (const later of ['promote_upscale_model', 'inpaint_sdxl', 'grid_3x3', 'i2v_wan22_5b', 'animatic']) {
      expect(offered).not.toContain(later);
    }
  });

  it('tells which graphs draw over the rough of a frame', () => {
    const over = shippedChoices(sidecars, server([])).filter(({ overRough }) => overRough);

    expect(over.map(({ id, title }) => [id, title])).toEqual([
      ['i2i_sdxl', 'SDXL over the rough'],
      ['i2i_z_image_turbo', 'Z-Image Turbo over the rough'],
    ]);
  });

  it('tells how many pictures of cast and places a graph takes', () => {
    const counts = shippedChoices(sidecars, server([])).map(({ id, references }) => [id, references]);

    expect(Object.fromEntries(counts)).toMatchObject({
      t2i_sdxl: 0,
      ref_flux1_kontext: 2,
      ref_qwen_image_edit: 3,
    });
  });
});

describe('a shipped graph made ready', () => {
  it('takes the checkpoint that the user chose', () => {
    const bound = ready('t2i_sd15', 'sd15', server(['odd.ckpt']), { checkpoint: 'odd.ckpt' });

    expect(bound).toMatchObject({
      ok: true,
      value: { graph: { '1': { inputs: { ckpt_name: 'odd.ckpt' } } } },
    });
  });

  it('refuses with the file and the folder when the checkpoint is gone', () => {
    const bound = ready('t2i_sd35', 'sd35', server(['a.ckpt']), { checkpoint: 'gone.safetensors' });

    expect(bound).toMatchObject({
      ok: false,
      failure: { code: 'missing-model', about: { model: 'gone.safetensors', folder: 'checkpoints' } },
    });
  });

  it('refuses with the class when the server lacks a node', () => {
    const { KSampler: _, ...without } = server(['sd35.safetensors']);

    expect(ready('t2i_sd35', 'sd35', without)).toMatchObject({
      failure: { code: 'missing-node', about: { node: 'KSampler' } },
    });
  });

  it('brings the values of the family', () => {
    expect(ready('t2i_sdxl', 'illustrious', server(['xl.safetensors']))).toMatchObject({
      ok: true,
      value: { graph: { '5': { inputs: { sampler_name: 'euler_ancestral', cfg: 5 } } } },
    });
  });
});

/** What somebody has who took every file that any shipped graph wants. */
const everyFile: InFolder = (folder) =>
  sidecars.flatMap(({ files: wanted }) =>
    wanted.filter((file) => file.folder === folder).map((file) => file.wanted),
  );

describe.each(sidecars)('the shipped graph $id', (sidecar) => {
  const { graph } = shipped(sidecar.id);
  const { slots, output, lora } = sidecar.binding;
  const family = familyIds.find((id) => sidecar.families[id]) ?? 'sdxl';

  it('has every input that its sidecar binds or fills, as a plain value', () => {
    const bound = slotNames.flatMap((slot) => slots[slot] ?? []);
    const set = [...sidecar.files, ...Object.values(sidecar.families).flat(), ...bound];
    for (const target of set) {
      expect(graph[target.node]?.inputs, `${target.node}.${target.input}`).toHaveProperty([target.input]);
      expect(linkOf(graph[target.node]?.inputs[target.input])).toBeUndefined();
    }
    expect(graph[output]).toBeDefined();
  });

  it('names the node classes that it uses, and no others', () => {
    const used = new Set(Object.values(graph).map(({ class_type }) => class_type));
    expect(new Set(sidecar.needs.map((need) => need.node))).toEqual(used);
    for (const { node: id, loader } of sidecar.files) expect(graph[id]?.class_type).toBe(loader);
  });

  it('links only to nodes that it has', () => {
    const links = Object.values(graph).flatMap(({ inputs }) =>
      Object.values(inputs).flatMap((value) => linkOf(value)?.[0] ?? []),
    );
    for (const id of [...links, ...(lora ? [lora.model[0]] : [])]) expect(graph).toHaveProperty([id]);
  });

  it('binds every prompt, seed, picture and name that it has', () => {
    const bound = slotNames.flatMap((slot) =>
      (slots[slot] ?? []).map((target) => `${target.node}.${target.input}`),
    );
    for (const [id, { class_type, inputs }] of Object.entries(graph)) {
      for (const [input, value] of Object.entries(inputs)) {
        const carries =
          (typeof value === 'string' && value.includes('{{')) ||
          (class_type === 'LoadImage' && input === 'image') ||
          (class_type === 'KSampler' && input === 'seed') ||
          input === 'filename_prefix';
        if (carries) expect(bound).toContain(`${id}.${input}`);
      }
    }
    expect(slots.references?.length ?? 0).toBe(sidecar.references);
  });

  it('wants files that fit its own patterns, links that lead to them, sizes on its grid', () => {
    for (const { wanted, fits, link: offered } of sidecar.files) {
      expect(wanted).toMatch(new RegExp(fits, 'iu'));
      if (offered) expect(offered.endsWith(`/${wanted}`)).toBe(true);
    }
    const sides = Object.values(sidecar.aspects ?? {}).flat();
    for (const side of sides) expect(side % (sidecar.grid ?? 1)).toBe(0);
  });

  it('has the sizes of its families', () => {
    if (!drawsFrames(sidecar)) return;
    for (const one of familyIds.filter((id) => sidecar.families[id])) {
      const landscape = aspectsOf(one).filter(({ width, height }) => width >= height);
      expect(Object.entries(sidecar.aspects ?? {})).toEqual(
        landscape.map(({ name, width, height }) => [name, [width, height]]),
      );
      expect(sidecar.grid).toBe(familyGrid(one));
    }
  });

  it('can run on a server that has all it wants, and sends no marker', () => {
    const info = server(everyFile);
    expect(choice(sidecar.id, info)).toMatchObject({ missing: [], lacks: [] });
    const bound = ready(sidecar.id, family, info);
    if (!bound.ok) throw new Error(bound.failure.code);
    const sent = frameGraph({
      ...bound.value,
      prompt: 'x',
      seed: 1,
      width: 64,
      height: 64,
      steps: null,
      cfg: null,
      prefix: 'p',
    });
    expect(JSON.stringify(sent)).not.toContain('{{');
    for (const { wanted } of sidecar.files) expect(JSON.stringify(sent)).toContain(wanted);
  });

  it('saves one picture only, where frames are drawn with it', () => {
    if (!drawsFrames(sidecar)) return;
    expect(Object.values(graph).filter(({ class_type }) => class_type.startsWith('Save'))).toHaveLength(1);
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
        image: link,
      }),
    };

    expect(completeGraph(graph, info)).toEqual({
      ok: true,
      value: { '1': { class_type: 'Scale', inputs: { megapixels: 2, steps: 8, how: 'area' } } },
    });
  });

  it('fills what the chosen option of a dynamic combo asks for', () => {
    const crf = { crf: ['FLOAT', { default: 23 }] };
    const codec = ['COMFY_DYNAMICCOMBO_V3', { options: [{ key: 'h264', inputs: { required: crf } }] }];
    const options = [
      { key: 'auto', inputs: {} },
      { key: 'mp4', inputs: { required: { codec } } },
    ];
    const info: ObjectInfo = { Save: node({ format: ['COMFY_DYNAMICCOMBO_V3', { options }] }) };
    const completed = (inputs: Record<string, unknown>) => {
      const complete = completeGraph({ '1': { class_type: 'Save', inputs } }, info);
      return complete.ok && complete.value['1']?.inputs;
    };

    expect(completed({})).toEqual({ format: 'auto' });
    expect(completed({ format: 'mp4' })).toEqual({
      format: 'mp4',
      'format.codec': 'h264',
      'format.codec.crf': 23,
    });
  });
});
