import { describe, expect, it } from 'vitest';
import type { ApiGraph } from '../../../web/core/api-graph.ts';
import { diffOf } from '../../../web/core/binding/diff.ts';
import { asFound, chooseSlot, openSlots } from '../../../web/core/binding/reading.ts';
import { savedBindingSchema, savedFrom } from '../../../web/core/binding/saved.ts';
import { structureHash } from '../../../web/core/binding/structure.ts';
import { frameGraph } from '../../../web/core/graph/frame-graph.ts';
import { at, changed, node, plain, read, rewired, twoGraphs } from './graphs.ts';

const rain = node('CLIPTextEncode', { text: 'in rain', clip: '@1.1' }, 'Weather');
const joined: ApiGraph = {
  ...rewired('5', { positive: '@10.0' }),
  '9': rain,
  '10': node('ConditioningCombine', { conditioning_1: '@2.0', conditioning_2: '@9.0' }),
};
const saved = savedFrom(chooseSlot(read(joined), 'positive', { node: '9', input: 'text' }));

describe("a user's choice", () => {
  it('is kept with class, title and place in the chain, and survives JSON', () => {
    expect(savedBindingSchema.parse(JSON.parse(JSON.stringify(saved)))).toMatchObject({
      slots: {
        positive: [
          {
            node: '9',
            class: 'CLIPTextEncode',
            title: 'Weather',
            chain: [
              'conditioning_2@ConditioningCombine',
              'positive@KSampler',
              'samples@VAEDecode',
              'images@SaveImage',
            ],
          },
        ],
      },
    });
  });

  it('is all that is kept: what was found is found anew each time', () => {
    expect(savedFrom(read(joined))).toBeUndefined();
    expect(Object.keys(saved?.slots ?? {})).toEqual(['positive']);
  });

  it('holds when the workflow is opened again', () => {
    const reading = read(joined, { saved });

    expect(at(reading, 'positive')).toBe('sure 9.text saved');
    expect(openSlots(reading)).toEqual([]);
  });

  it('can be to leave a slot alone, and can be taken back', () => {
    const left = chooseSlot(read(joined, { saved }), 'batch', null);

    expect(at(read(joined, { saved: savedFrom(left) }), 'batch')).toBe('none - left');
    expect(left.binding.slots.batch).toBeUndefined();
    expect(at(asFound(left, read(joined), 'batch'), 'batch')).toBe('sure 4.batch_size traced');
  });

  it('of an output reads the rest from there', () => {
    const chosen = chooseSlot(read(twoGraphs), 'prefix', { node: '17', input: 'filename_prefix' });
    const again = read(twoGraphs, { saved: savedFrom(chosen) });

    expect(chosen.binding.output).toBe('17');
    expect([again.binding.output, at(again, 'seed')]).toEqual(['17', 'sure 15.seed traced']);
  });

  it('takes the other text inputs of an encoder along', () => {
    const flux = rewired(
      '5',
      { positive: '@9.0' },
      { '9': node('CLIPTextEncodeFlux', { clip_l: 'a', t5xxl: 'a', clip: '@1.1' }) },
    );
    const reading = chooseSlot(read(flux), 'positive', { node: '9', input: 't5xxl' });
    expect(reading.binding.slots.positive).toEqual([
      { node: '9', input: 't5xxl' },
      { node: '9', input: 'clip_l' },
    ]);
  });
});

describe('after an edit of the workflow', () => {
  it('a node that was put into a subgraph is found again', () => {
    const { '9': _, ...others } = joined;
    const wrapped = {
      ...others,
      '10': node('ConditioningCombine', { conditioning_1: '@2.0', conditioning_2: '@75:9.0' }),
      '75:9': rain,
    };
    expect(at(read(wrapped, { saved }), 'positive')).toBe('sure 75:9.text repaired');
  });

  it('a node that was replaced by one of its kind is found again by its place', () => {
    const { '9': _, ...others } = joined;
    const replaced = {
      ...others,
      '10': node('ConditioningCombine', { conditioning_1: '@2.0', conditioning_2: '@31.0' }),
      '31': { ...rain, _meta: { title: 'Other' } },
    };
    expect(at(read(replaced, { saved }), 'positive')).toBe('sure 31.text repaired');
  });

  it('a node that is gone leaves the slot to tracing, and says so', () => {
    const reading = read(plain, { saved });

    expect(reading.lost).toEqual(['positive']);
    expect(at(reading, 'positive')).toBe('sure 2.text traced');
  });

  it('a text that is gone is never replaced by that of the other side', () => {
    const title = 'CLIP Text Encode (Prompt)';
    const titled = changed({
      '2': { ...node('CLIPTextEncode', { text: 'a', clip: '@1.1' }, title) },
      '3': node('CLIPTextEncode', { text: 'b', clip: '@1.1' }, title),
    });
    const chosen = savedFrom(chooseSlot(read(titled), 'positive', { node: '2', input: 'text' }));
    const { '2': _, ...others } = titled;
    const without = {
      ...others,
      '5': node('KSampler', { ...plain['5']?.inputs, positive: ['8', 0] }),
      '8': node('VisualEditor', { clip: '@1.1', state: {} }),
    };
    const swapped = {
      ...titled,
      '5': node('KSampler', { ...plain['5']?.inputs, positive: ['3', 0], negative: ['2', 0] }),
    };

    expect(at(read(without, { saved: chosen }), 'positive')).toBe('choose - no-field');
    expect(at(read(swapped, { saved: chosen }), 'positive')).toBe('sure 3.text repaired');
  });

  it('a node that no longer reaches the output is not written to', () => {
    const cut = { ...joined, '5': node('KSampler', { ...plain['5']?.inputs }) };
    expect(read(cut, { saved }).binding.slots.positive).toEqual([{ node: '2', input: 'text' }]);
  });

  it('a choice that is linked now is not overwritten', () => {
    const linked = {
      ...joined,
      '9': node('CLIPTextEncode', { text: '@40.0', clip: '@1.1' }, 'Weather'),
      '40': node('PrimitiveString', { value: 'x' }),
    };
    expect(read(linked, { saved }).binding.slots.positive).not.toContainEqual({ node: '9', input: 'text' });
  });
});

describe('the structure of a graph', () => {
  it('is the same for other values and another order, not for another link', () => {
    const other = Object.fromEntries(Object.entries(rewired('5', { seed: 99 })).toReversed());

    expect(structureHash(other)).toBe(structureHash(plain));
    expect(structureHash(rewired('5', { negative: '@2.0' }))).not.toBe(structureHash(plain));
    expect(structureHash(plain)).toMatch(/^[0-9a-f]{16}$/u);
  });
});

describe('what would be sent for frame 1', () => {
  it('is told as what changes, what is added and what is left out', () => {
    const { binding, graph } = read(changed({ '20': node('LoadImage', { image: 'unused.png' }) }));
    const sent = frameGraph({
      graph,
      binding,
      prompt: 'a dog',
      seed: 0,
      width: 640,
      height: 640,
      steps: null,
      cfg: null,
      prefix: 'p',
      loras: [{ file: 'l.st', strength: 1 }],
    });
    const changes = diffOf(graph, sent);

    expect(changes).toContainEqual({
      kind: 'changed',
      node: '2',
      title: 'CLIPTextEncode',
      input: 'text',
      before: 'a cat',
      after: 'a dog',
    });
    expect(changes).toContainEqual({
      kind: 'changed',
      node: '5',
      title: 'KSampler',
      input: 'seed',
      before: '1',
      after: '0',
    });
    expect(changes).toContainEqual({ kind: 'left-out', node: '20', title: 'LoadImage' });
    expect(changes).toContainEqual(expect.objectContaining({ kind: 'added', title: 'LoraLoader' }));
    expect(changes.filter(({ node: id }) => id === '1')).toEqual([]);
  });
});
