import { describe, expect, it } from 'vitest';
import type { Bible } from '../../../web/core/bible.ts';
import type { Shot } from '../../../web/core/shot.ts';
import { aFrame, aSequence, aShot } from '../../support/sequences.ts';
import { taken } from './taken.ts';

const member = aSequence().bible.cast[0]!;
const place = { id: 'tower', name: 'Tower', aliases: [], look: 'a white tower', tags: [], indoors: false };
const acts = (id: string) => ({ id, doing: 'waits', side: 'left' as const });

/** What becomes of a bible, and of a shot that is written with it. */
function imported(bible: Partial<Bible>, shot: Partial<Shot> = {}) {
  const base = aSequence(1);
  const frames = [aFrame(1, { shot: aShot({ cast: [], ...shot }) })];
  const { sequence, removed } = taken({ ...base, bible: { ...base.bible, ...bible }, frames });
  return { bible: sequence.bible, shot: sequence.frames[0]?.shot, removed };
}

describe('ids of cast and places that somebody shared', () => {
  it.each([
    ['mara', 'mara'],
    ['Größe_2-b', 'Größe_2-b'],
    ['old  (Mara)!', 'old-Mara-'],
    ['<img src=x>', '-img-src-x-'],
    ['a/../b', 'a-b'],
    ['x'.repeat(100), 'x'.repeat(64)],
    ['!', '-'],
    ['toString', 'one'],
  ])('are plain, and the shots follow: %j', (id, plain) => {
    const { bible, shot, removed } = imported(
      { cast: [{ ...member, id }], places: [{ ...place, id }] },
      { cast: [acts(id)], place: id },
    );
    expect([bible.cast[0]?.id, bible.places[0]?.id]).toEqual([plain, plain]);
    expect([shot?.cast, shot?.place]).toEqual([[acts(plain)], plain]);
    expect(removed).toEqual([]);
  });

  it('are each its own; a shot means the first of two that shared one', () => {
    const { bible, shot } = imported(
      { cast: [member, { ...member, name: 'Other' }], places: [place, place] },
      { cast: [acts('mara')], place: 'tower' },
    );
    expect(bible.cast.map(({ id }) => id)).toEqual(['mara', 'mara-2']);
    expect(bible.places.map(({ id }) => id)).toEqual(['tower', 'tower-2']);
    expect([shot?.cast[0]?.id, shot?.place]).toEqual(['mara', 'tower']);
  });

  it('are apart where two of them are plainly the same', () => {
    const { shot } = imported(
      {
        cast: [
          { ...member, id: 'a b' },
          { ...member, id: 'a/b' },
        ],
      },
      { cast: [acts('a/b'), acts('a b')] },
    );
    expect(shot?.cast.map(({ id }) => id)).toEqual(['a-b-2', 'a-b']);
  });

  it('are plain also where a shot names somebody whom the bible does not know', () => {
    const { shot } = imported({}, { cast: [acts('no one')], place: 'no where' });
    expect([shot?.cast[0]?.id, shot?.place]).toEqual(['no-one', 'no-where']);
  });

  it('are none where a shot has no place', () => {
    expect(imported({ places: [place] }, { place: null }).shot?.place).toBeNull();
  });
});

describe('pictures and LoRAs of a bible that somebody shared', () => {
  const inside = { filename: 'mara.png', subfolder: '', type: 'input' as const };
  const nameless = { ...inside, filename: '' };
  const lora = { file: 'people/mara.safetensors', strength: 0.8 };

  it('stay as they are inside of ComfyUI’s folders', () => {
    const cast = [{ ...member, references: [inside, { ...inside, subfolder: 'a/b' }], lora }];
    const { bible, removed } = imported({ cast });
    expect(bible.cast).toEqual(cast);
    expect(removed).toEqual([]);
  });

  it('are dropped where they lead out, of places too, and each is named by its field', () => {
    const out = { ...inside, subfolder: '../..' };
    const { bible, removed } = imported({
      cast: [member, { ...member, id: 'tom', lora: { ...lora, file: '/etc/passwd' } }],
      places: [place, { ...place, id: 'shore', references: [out, inside, nameless] }],
    });
    expect(bible.cast.map((one) => one.lora)).toEqual([undefined, undefined]);
    expect(bible.places.map(({ references }) => references)).toEqual([undefined, [inside]]);
    expect(removed).toEqual([
      { what: 'path', at: { field: 'bible.cast.1.lora' } },
      { what: 'path', at: { field: 'bible.places.1.references' } },
    ]);
  });
});
