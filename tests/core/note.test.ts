import { describe, expect, it } from 'vitest';
import { noteOf, readNote } from '../../web/core/run/note.ts';
import { aFrame, aSequence, aTake } from '../support/sequences.ts';

const sequence = aSequence(2);
const take = aTake(2, { prefix: 'sequences/x/frames/y', drawnFrom: '0a' });
const noted = () => noteOf(sequence, aFrame(2), take);

describe('what a picture carries of its sequence', () => {
  it('tells frame, take and all that was told once for every frame', () => {
    expect(noted()).toMatchObject({
      format: 2,
      sequence: sequence.id,
      frame: '00000002',
      frameNumber: 2,
      take: 1,
      seed: 8,
      prompt: 'prompt 2',
      story: sequence.story,
      bible: sequence.bible,
      frameCount: 2,
      prefix: 'sequences/x/frames/y',
      drawnFrom: '0a',
    });
  });

  it('says nothing of what a frame and its take have not', () => {
    const optional = { negative: 'blurry', strength: 0.5 };
    expect(noteOf(sequence, aFrame(2, optional), take)).toMatchObject(optional);
    const plain = noteOf(sequence, aFrame(2), aTake(2));
    for (const name of ['negative', 'strength', 'prefix', 'drawnFrom'])
      expect(plain).not.toHaveProperty(name);
  });

  it('names the graph of ours with its files', () => {
    const engine = { kind: 'shipped' as const, graph: 't2i_sdxl', files: { vae: 'a' }, loras: [] };
    expect(noteOf(aSequence(2, { engine }), aFrame(2), take).engine).toEqual(engine);
  });

  it('is read as it was written', () => {
    expect(readNote(JSON.parse(JSON.stringify(noted())))).toEqual(noted());
  });

  it('has nothing of the user’s own workflow but its name (INV9)', () => {
    const canary = 'canary-5f0c';
    const graph = { '3': { class_type: 'KeyNode', inputs: { api_key: canary, text: canary } } };
    const binding = { version: 1 as const, slots: {}, output: '3' };
    const own = aSequence(1, { engine: { kind: 'canvas', name: 'Mine', graph, binding } });
    const carried = noteOf(own, aFrame(1), aTake(1));
    expect(JSON.stringify(carried)).not.toContain(canary);
    expect(carried.engine).toEqual({ kind: 'canvas', name: 'Mine' });
  });
});

describe('what somebody else put under our name', () => {
  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'x'],
    ['a text job’s mark', { format: 1, text: true }],
    ['an id that leads elsewhere', { ...noted(), sequence: '../x-0badcafe' }],
    ['a frame number beyond any', { ...noted(), frameNumber: 1e9 }],
  ])('%s is no note', (_what, carried) => {
    expect(readNote(carried)).toBeUndefined();
  });
});
