import { describe, expect, it } from 'vitest';
import type { ApiGraph } from '../../../web/core/api-graph.ts';
import type { Binding } from '../../../web/core/binding/binding.ts';
import { graphFaults } from '../../../web/core/graph/graph-faults.ts';
import type { ObjectInfo } from '../../../web/core/graph/object-info.ts';
import { importDocument } from '../../../web/core/import/import-sequence.ts';
import { summaryOf } from '../../../web/core/import/summary.ts';
import { at, aSequence } from '../../support/sequences.ts';
import { counting } from './counting.ts';

const node = (class_type: string, inputs: Record<string, unknown>, title = class_type) => ({
  class_type,
  inputs,
  _meta: { title },
});
const graph: ApiGraph = {
  load: node('CheckpointLoaderSimple', { ckpt_name: 'mine.safetensors' }),
  text: node('CLIPTextEncode', { text: '', clip: ['load', 1] }, 'Scene'),
  save: node('SaveImage', { images: ['text', 0], filename_prefix: 'ComfyUI' }, 'Save'),
};
const binding: Binding = {
  version: 1,
  slots: { positive: [{ node: 'text', input: 'text' }] },
  output: 'save',
};

/** What becomes of a shared canvas with these nodes added, and this binding. */
function imported(added: ApiGraph, bound: Binding = binding) {
  const engine = { kind: 'canvas' as const, name: 'mine', graph: { ...graph, ...added }, binding: bound };
  const read = importDocument(aSequence(3, { engine }), { hex: counting(), at: at() });
  if (!read.ok || read.value.sequence.engine.kind !== 'canvas') throw new Error('refused');
  return { ...read.value, ...read.value.sequence.engine };
}

describe('a shared workflow', () => {
  it.each(['../../x', '/tmp/x', 'C:\\x', '%date%/x', 'a/../../b'])(
    'saves below our own folder and not at %j (IR46)',
    (filename_prefix) => {
      const {
        graph: clean,
        removed,
        sequence,
      } = imported({
        extra: node('SaveImage', { images: ['text', 0], filename_prefix }, 'Other'),
      });
      expect(clean['extra']?.inputs['filename_prefix']).toBe(`sequences/${sequence.id}/other/picture`);
      expect(removed).toEqual([{ what: 'prefix', at: { node: 'Other', input: 'filename_prefix' } }]);
    },
  );

  it.each([
    ['api_key', 'abc'],
    ['apiKey', 'abc'],
    ['token', 'abc'],
    ['hf-token', 'abc'],
    ['client_secret', 'abc'],
    ['Authorization', 'Bearer abc'],
    ['password', 'abc'],
    ['anything', 'sk-abcdefghijklmnopqrstuvwx'],
    ['anything', 'hf_abcdefghijklmnopqrstuvwx'],
  ])('loses the key in its widget %s (IR47)', (input, value) => {
    const { graph: clean, removed } = imported({
      paid: node('PaidNode', { [input]: value, [`my_${input}`]: '' }),
    });
    expect(clean['paid']?.inputs[input]).toBe('');
    expect(removed).toEqual([{ what: 'secret', at: { node: 'PaidNode', input } }]);
  });

  it('loses a key that lies deep in a widget (IR47)', () => {
    const { graph: clean } = imported({
      a: node('A', { config: { auth: [{ api_key: 'x', on: true }] }, password: ['x', 0] }),
    });
    expect(clean['a']?.inputs['password']).toEqual(['', 0]);
    expect(clean['a']?.inputs['config']).toEqual({ auth: [{ api_key: '', on: true }] });
  });

  it.each([
    ['token_normalization', 'none'],
    ['max_tokens', '512'],
    ['text', 'the key to the secret garden'],
    ['keyframe', 'start'],
    ['text', 'rock/paper, either/or'],
    ['ckpt_name', 'sub\\model.safetensors'],
    ['lora_name', 'people/mara.safetensors'],
  ])('keeps %s: %j', (input, value) => {
    const { graph: clean, removed } = imported({ a: node('A', { [input]: value }) });
    expect(clean['a']?.inputs[input]).toBe(value);
    expect(removed).toEqual([]);
  });

  it.each([
    '/etc/passwd',
    'C:\\secrets\\a.txt',
    '..\\..\\a.png',
    'a/../../b.png',
    '\\\\host\\a',
    'file:///a',
  ])('reads nothing at %j (IR36)', (path) => {
    const { graph: clean, removed } = imported({ a: node('LoadFromPath', { path }) });
    expect(clean['a']?.inputs['path']).toBe('');
    expect(removed).toEqual([{ what: 'path', at: { node: 'LoadFromPath', input: 'path' } }]);
  });

  it('keeps of a node nothing but what is sent', () => {
    const { graph: clean } = imported({
      a: { ...node('A', {}), api_key: 'planted', _meta: { title: 'a', note: 'planted' } },
    });
    expect(JSON.stringify(clean)).not.toContain('planted');
  });

  it('has no node and no slot under a name that every object answers to (IR33)', () => {
    const { graph: clean, binding: bound } = imported(
      { constructor: node('A', {}), toString: node('B', {}) },
      {
        ...binding,
        slots: { positive: [...binding.slots.positive!, { node: 'constructor', input: 'text' }] },
        lora: { model: ['valueOf', 0], clip: null },
      },
    );
    expect(Object.keys(clean)).toEqual(['load', 'text', 'save']);
    expect(bound.slots.positive).toEqual(binding.slots.positive);
    expect(bound.lora).toBeUndefined();
  });
});

describe('a workflow that cannot run', () => {
  it('is told with the node at which it runs in a circle (IR45)', () => {
    const round: ApiGraph = {
      a: node('A', { x: ['b', 0] }, 'First'),
      b: node('B', { x: ['c', 0], y: ['save', 0] }, 'Second'),
      c: node('C', { x: ['b', 0] }, 'Third'),
    };
    expect(graphFaults({ ...graph, ...round })).toEqual([{ kind: 'circle', node: 'Second' }]);
    expect(graphFaults({ a: node('A', { x: ['a', 0] }) })).toEqual([{ kind: 'circle', node: 'A' }]);
  });

  it('is none for its length alone', () => {
    const chain: ApiGraph = { '0': node('A', {}) };
    for (let at = 1; at < 20_000; at += 1) chain[at] = node('A', { x: [String(at - 1), 0] });
    expect(graphFaults(chain)).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['a node that is not there', ['nobody', 0], 'no-node'],
    ['a name that every object answers to', ['constructor', 0], 'no-node'],
    ['three parts', ['load', 0, 1], 'bad-link'],
    ['a number for a node', [4, 0], 'bad-link'],
    ['half an output', ['load', 0.5], 'bad-link'],
    ['an output below the first', ['load', -1], 'no-output'],
    ['an output beyond the last', ['load', 3], 'no-output'],
  ])('is told with the input that is linked to %s (IR45)', (_, link, kind) => {
    const info: ObjectInfo = { CheckpointLoaderSimple: { input: {}, output: ['MODEL', 'CLIP', 'VAE'] } };
    expect(graphFaults({ ...graph, a: node('A', { x: link }, 'Mine') }, info)).toEqual([
      { kind, node: 'Mine', input: 'x' },
    ]);
  });
});

describe('the summary of a shared sequence', () => {
  const info: ObjectInfo = {
    CheckpointLoaderSimple: {
      input: { required: { ckpt_name: [['other.safetensors'], {}] } },
      output: ['MODEL', 'CLIP', 'VAE'],
      python_module: 'nodes',
    },
    CLIPTextEncode: { input: {}, python_module: 'nodes' },
    SaveImage: { input: {}, python_module: 'nodes' },
    LoraLoader: {
      input: { required: { lora_name: ['COMBO', { options: ['ink.safetensors'] }] } },
      python_module: 'nodes',
    },
    Shell: { input: {}, python_module: 'custom_nodes.shell-pack' },
  };
  const { sequence, removed, links, takes } = imported({
    run: node('Shell', { command: 'curl https://evil.example' }, 'Run'),
    gone: node('Gone', {}),
  });
  const withLora = {
    ...sequence,
    bible: {
      ...sequence.bible,
      cast: sequence.bible.cast.map((one) => ({ ...one, lora: { file: 'ink.safetensors', strength: 1 } })),
    },
  };
  const summary = summaryOf({ sequence: withLora, removed, links, takes }, info);

  it('names the nodes that are not ComfyUI’s own, with the pack that they come from (IR48, IR44)', () => {
    expect(summary.foreign).toEqual([
      { node: 'Shell', title: 'Run', pack: 'shell-pack' },
      { node: 'Gone', title: 'Gone', pack: undefined },
    ]);
  });

  it('tells which models and LoRAs are missing here', () => {
    expect(summary.models).toEqual([
      { file: 'mine.safetensors', folder: 'checkpoints', here: false },
      { file: 'ink.safetensors', folder: 'loras', here: true },
    ]);
  });

  it('says nothing of what is here where no server was asked', () => {
    const blind = summaryOf({ sequence: withLora, removed, links, takes });
    expect(blind.foreign).toBeUndefined();
    expect(blind.models.map(({ here }) => here)).toEqual([undefined, undefined]);
  });

  it('names the addresses that its nodes would open (IR37)', () => {
    expect(summary.links).toEqual([{ url: 'https://evil.example', at: { node: 'Run', input: 'command' } }]);
  });
});
