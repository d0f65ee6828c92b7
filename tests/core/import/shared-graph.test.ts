import { describe, expect, it } from 'vitest';
import type { ApiGraph } from '../../../web/core/api-graph.ts';
import type { Binding } from '../../../web/core/binding/binding.ts';
import { graphFaults } from '../../../web/core/graph/graph-faults.ts';
import type { ObjectInfo } from '../../../web/core/graph/object-info.ts';
import { aSequence } from '../../support/sequences.ts';
import { taken } from './taken.ts';

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
  const { sequence, removed } = taken(aSequence(3, { engine }));
  if (sequence.engine.kind !== 'canvas') throw new Error('another engine');
  return { sequence, removed, ...sequence.engine };
}

describe('a shared workflow', () => {
  it.each([
    '../../x',
    '/tmp/x',
    'C:\\x',
    '%date%/x',
    'x/%date:yyyy%',
    'x%Model.text%',
    'a//b',
    'a/../../b',
    'aux',
  ])('saves below our own folder and not at %j (IR46)', (filename_prefix) => {
    const {
      graph: clean,
      removed,
      sequence,
    } = imported({
      extra: node('SaveImage', { images: ['text', 0], filename_prefix }, 'Other'),
    });
    expect(clean['extra']?.inputs['filename_prefix']).toBe(`sequences/${sequence.id}/other/picture`);
    expect(removed).toEqual([{ what: 'prefix', at: { node: 'Other', input: 'filename_prefix' } }]);
  });

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

  it.each<[string, unknown]>([
    ['token_normalization', 'none'],
    ['max_tokens', '512'],
    ['text', 'the key to the secret garden'],
    ['keyframe', 'start'],
    ['text', 'rock/paper, either/or'],
    ['filename_prefix', 'ComfyUI/by me/take-1_b.old'],
    ['filename_prefix', ''],
    ['prefix_text', 'masterpiece, best quality: '],
    ['mask', null],
    ['strength', 0.5],
    ['on', false],
    ['sizes', [1, 'two', { three: null }]],
    ['ckpt_name', 'sub\\model.safetensors'],
    ['lora_name', 'people/mara.safetensors'],
  ])('keeps %s: %j', (input, value) => {
    const { graph: clean, removed } = imported({ a: node('A', { [input]: value }) });
    expect(clean['a']?.inputs[input]).toEqual(value);
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

  it('keeps the links of its nodes, whatever their inputs and the nodes behind them are called', () => {
    const { graph: clean, removed } = imported({
      '../up': node('KeyFromEnvironment', {}),
      a: node('A', { api_key: ['../up', 0], password: ['load', 0] }),
    });
    expect(clean['a']?.inputs).toEqual({ api_key: ['../up', 0], password: ['load', 0] });
    expect(removed).toEqual([]);
  });

  it('keeps the titles of its nodes', () => {
    const plain = { class_type: 'A', inputs: {} };
    const { graph: clean } = imported({ a: plain, b: { ...plain, _meta: {} }, c: node('A', {}, 'Mine') });
    expect([clean['a'], clean['b'], clean['c']]).toStrictEqual([plain, plain, node('A', {}, 'Mine')]);
  });

  it('keeps of a node nothing but what is sent', () => {
    const { graph: clean } = imported({
      a: { ...node('A', {}), api_key: 'planted', _meta: { title: 'a', note: 'planted' } },
    });
    expect(JSON.stringify(clean)).not.toContain('planted');
  });

  it('has no node and no slot under a name that every object answers to (IR33)', () => {
    const {
      graph: clean,
      binding: bound,
      removed,
    } = imported(
      { constructor: node('A', {}), toString: node('B', {}, 'Mine') },
      {
        ...binding,
        slots: { positive: [...binding.slots.positive!, { node: 'constructor', input: 'text' }] },
        lora: { model: ['valueOf', 0], clip: null },
      },
    );
    expect(Object.keys(clean)).toEqual(['load', 'text', 'save']);
    expect(bound.slots.positive).toEqual(binding.slots.positive);
    expect(bound.lora).toBeUndefined();
    expect(removed).toEqual([
      { what: 'node', at: { node: 'A', input: '' } },
      { what: 'node', at: { node: 'Mine', input: '' } },
      { what: 'slot', at: { node: 'constructor', input: 'text' } },
    ]);
  });

  it('has no slot at a node that is not there', () => {
    const gone = { node: 'gone', input: 'text' };
    const inborn = { node: 'text', input: '__proto__' };
    const text = { node: 'text', input: 'text' };
    const { binding: bound, removed } = imported(
      {},
      { ...binding, slots: { positive: [gone, text, inborn] } },
    );
    expect(bound.slots).toEqual({ positive: [text] });
    expect(removed).toEqual([
      { what: 'slot', at: gone },
      { what: 'slot', at: inborn },
    ]);
  });

  it.each<[Binding['lora'], boolean]>([
    [{ model: ['load', 0], clip: ['load', 1] }, true],
    [{ model: ['load', 0], clip: null }, true],
    [{ model: ['load', 0], clip: ['gone', 1] }, false],
    [{ model: ['gone', 0], clip: ['load', 1] }, false],
  ])('takes LoRAs only behind nodes that are there: %j', (lora, stays) => {
    const { binding: bound } = imported({}, { ...binding, lora });
    expect(bound).toStrictEqual(stays ? { ...binding, lora } : binding);
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
