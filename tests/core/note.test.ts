import { describe, expect, it } from 'vitest';
import { noteOf, readNote } from '../../web/core/run/note.ts';
import { aFrame, aSequence, aTake } from '../support/sequences.ts';

const sequence = aSequence(2);
const note = noteOf(sequence, aFrame(2), aTake(2, { prefix: 'sequences/x/frames/y', drawnFrom: '0a' }));

describe('what a picture carries of its sequence', () => {
  it('tells frame, take and all that was told once for every frame', () => {
    expect(note).toMatchObject({
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
    });
  });

  it('is read as it was written', () => {
    expect(readNote(JSON.parse(JSON.stringify(note)))).toEqual(note);
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
    ['an id that leads elsewhere', { ...note, sequence: '../x-0badcafe' }],
    ['a frame number beyond any', { ...note, frameNumber: 1e9 }],
  ])('%s is no note', (_what, carried) => {
    expect(readNote(carried)).toBeUndefined();
  });
});
