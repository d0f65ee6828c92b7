import { describe, expect, it } from 'vitest';
import type { ApiGraph } from '../../../web/core/api-graph.ts';
import type { ObjectInfo } from '../../../web/core/graph/object-info.ts';
import { summaryOf } from '../../../web/core/import/summary.ts';
import type { Engine, Sequence } from '../../../web/core/sequence.ts';
import { aFrame, aSequence, aTake } from '../../support/sequences.ts';
import { taken } from './taken.ts';

const node = (class_type: string, inputs: Record<string, unknown>, title = class_type) => ({
  class_type,
  inputs,
  _meta: { title },
});
const canvas = (graph: ApiGraph, loras?: { file: string; strength: number }[]): Engine => ({
  kind: 'canvas',
  name: 'My portrait',
  graph,
  binding: { version: 1, slots: { guide: [{ node: 'guide', input: 'image' }] }, output: 'save' },
  ...(loras && { loras }),
});
const lora = (file: string) => ({ file, strength: 1 });
const shipped: Engine = {
  kind: 'shipped',
  graph: 't2i_sdxl',
  files: { checkpoint: 'base.safetensors', vae: 'sdxl.vae.safetensors' },
  loras: [lora('ink.safetensors')],
};

/** What this server has. */
const info: ObjectInfo = {
  CheckpointLoaderSimple: {
    input: { required: { ckpt_name: [['base.safetensors'], {}] } },
    output: ['MODEL', 'CLIP', 'VAE'],
    python_module: 'nodes',
  },
  LoraLoader: {
    input: { required: { lora_name: ['COMBO', { options: ['ink.safetensors'] }] } },
    python_module: 'nodes',
  },
  LoadImage: { input: { required: { image: [['mine.safetensors'], {}] } }, python_module: 'nodes' },
  Blur: { input: {}, python_module: 'comfy_extras.nodes_blur' },
  Nowhere: { input: {} },
  Shell: { input: {}, python_module: 'custom_nodes.shell-pack' },
};

const summary = (change: Partial<Sequence>, server?: ObjectInfo) =>
  summaryOf(taken(aSequence(3, change)), server);
const models = (change: Partial<Sequence>) => summary(change, info).models;

describe('the summary of a shared sequence', () => {
  it('says what it tells, and how much of it there is', () => {
    const base = aSequence();
    const tower = { id: 'a', name: 'Tower', aliases: [], look: '', tags: [], indoors: false };
    const shared = {
      bible: { ...base.bible, places: [tower, { ...tower, id: 'b', name: 'Shore' }] },
      settings: { ...base.settings, width: 768, height: 512 },
      frames: [aFrame(1, { takes: [aTake(1, { state: 'done' }), aTake(1, { number: 2 })] }), aFrame(2)],
      warnings: ['The story is short.'],
    };
    expect(summary({ ...shared, title: 'see https://a.example' })).toEqual({
      title: 'see https://a.example',
      story: base.story.text,
      frames: 2,
      family: 'sdxl',
      cast: ['Mara'],
      places: ['Tower', 'Shore'],
      size: { width: 768, height: 512 },
      engine: { kind: 'rough', name: '' },
      guide: undefined,
      models: [],
      foreign: undefined,
      faults: [],
      links: [{ url: 'https://a.example', at: { field: 'title' } }],
      removed: [],
      takes: 2,
      warnings: ['The story is short.'],
    });
  });

  it('names what it is drawn with', () => {
    expect(summary({ engine: shipped }).engine).toEqual({ kind: 'shipped', name: 't2i_sdxl' });
    expect(summary({ engine: canvas({}) }).engine).toEqual({ kind: 'canvas', name: 'My portrait' });
  });

  it('says how strongly roughs lead its pictures, where they do', () => {
    const settings = { ...aSequence().settings, guide: { strength: 0.6 } };
    expect(summary({ engine: shipped, settings }).guide).toBe(0.6);
    expect(summary({ engine: shipped }).guide).toBeUndefined();
    expect(summary({ settings }).guide).toBeUndefined();
  });

  it('names the nodes that are not ComfyUI’s own, each once, with the pack that they come from (IR48, IR44)', () => {
    const graph = {
      a: node('Shell', {}, 'Run'),
      b: node('Gone', {}, 'Mine'),
      c: node('Blur', {}),
      d: node('Nowhere', {}),
      e: node('Shell', {}, 'Run again'),
      f: node('valueOf', {}),
    };
    expect(summary({ engine: canvas(graph) }, info).foreign).toEqual([
      { node: 'Shell', title: 'Run again', pack: 'shell-pack' },
      { node: 'Gone', title: 'Mine', pack: undefined },
      { node: 'valueOf', title: 'valueOf', pack: undefined },
    ]);
    expect(summary({ engine: shipped }, info).foreign).toEqual([]);
  });

  it('tells where its workflow cannot run', () => {
    const graph = { a: node('Blur', { image: ['gone', 0] }), b: node('Blur', { image: ['c', 5] }) };
    const loads = { c: node('CheckpointLoaderSimple', { ckpt_name: 'base.safetensors' }) };
    expect(summary({ engine: canvas({ ...graph, ...loads }) }, info).faults).toEqual([
      { kind: 'no-node', node: 'Blur', input: 'image' },
      { kind: 'no-output', node: 'Blur', input: 'image' },
    ]);
  });

  it('names the addresses that its nodes would open, wherever in a widget they stand (IR37)', () => {
    const graph = {
      a: node('Shell', { on: true, command: 'curl https://a.example' }, 'Run'),
      b: node('Shell', { config: { hooks: ['wss://b.example'] } }, 'Tell'),
    };
    expect(summary({ engine: canvas(graph) }).links).toEqual([
      { url: 'https://a.example', at: { node: 'Run', input: 'command' } },
      { url: 'wss://b.example', at: { node: 'Tell', input: 'config' } },
    ]);
  });
});

describe('models of a shared sequence', () => {
  it('are told of a workflow with their folders, and whether they are here', () => {
    const graph = {
      a: node('CheckpointLoaderSimple', { ckpt_name: 'mine.safetensors' }),
      b: node('CheckpointLoaderSimple', { ckpt_name: 'base.safetensors', other: 'x' }),
      c: node('LoraLoader', { lora_name: 'ink.safetensors', strength: 1 }),
      d: node('UpscaleModelLoader', { model_name: 'x4.pth' }),
    };
    expect(models({ engine: canvas(graph) })).toEqual([
      { file: 'mine.safetensors', folder: 'checkpoints', here: false },
      { file: 'base.safetensors', folder: 'checkpoints', here: true },
      { file: 'ink.safetensors', folder: 'loras', here: true },
      { file: 'x4.pth', folder: 'upscale_models', here: false },
    ]);
  });

  it('are none where a loader is told by another node, or by nobody', () => {
    const graph = {
      a: node('CheckpointLoaderSimple', { ckpt_name: ['b', 0] }),
      b: node('CheckpointLoaderSimple', { ckpt_name: '' }),
    };
    expect(models({ engine: canvas(graph) })).toEqual([]);
  });

  it('are told of a graph of ours, whose folders its sidecar knows', () => {
    expect(models({ engine: shipped })).toEqual([
      { file: 'base.safetensors', folder: undefined, here: true },
      { file: 'sdxl.vae.safetensors', folder: undefined, here: false },
      { file: 'ink.safetensors', folder: 'loras', here: true },
    ]);
  });

  it('have the LoRAs of the style and of each of the cast with them, each once', () => {
    const [mara] = aSequence().bible.cast;
    const cast = [
      { ...mara!, lora: lora('mara.safetensors') },
      { ...mara!, id: 'tom' },
      { ...mara!, id: 'twin', lora: lora('mara.safetensors') },
    ];
    const bible = { ...aSequence().bible, cast };
    expect(models({ bible, engine: canvas({}, [lora('ink.safetensors')]) })).toEqual([
      { file: 'ink.safetensors', folder: 'loras', here: true },
      { file: 'mara.safetensors', folder: 'loras', here: false },
    ]);
    expect(models({ bible })).toEqual([{ file: 'mara.safetensors', folder: 'loras', here: false }]);
    expect(models({})).toEqual([]);
  });

  it('are not told to be here or missing where no server was asked', () => {
    expect(summary({ engine: shipped }).models.map(({ here }) => here)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
