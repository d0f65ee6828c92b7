import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Character, Place } from '../../../web/core/bible.ts';
import { applyEdit, type Edit } from '../../../web/core/edit.ts';
import { framesTouchedBy } from '../../../web/core/edit/touched.ts';
import { renderFrame, rerender } from '../../../web/core/producer/render.ts';
import { sequenceSchema, type Sequence } from '../../../web/core/sequence.ts';
import { familyIds } from '../../../web/core/story/families.ts';
import { anImage } from '../../support/sequences.ts';
import { sequenceOf } from '../producer/stories.ts';

const story = sequenceOf({ frameCount: 12 });
const nadia = 'nadia';
const edited = (edit: Edit, sequence = story) => applyEdit(sequence, edit, renderFrame);
const showing = (id: string, { frames } = story) =>
  frames.filter(({ shot }) => shot.cast.some((part) => part.id === id)).map((frame) => frame.frameNumber);
const member = (id: string, { bible } = story) => bible.cast.find((one) => one.id === id);
const changed = (after: Sequence, before = story) =>
  after.frames
    .filter(({ prompt }, index) => prompt !== before.frames[index]?.prompt)
    .map(({ frameNumber }) => frameNumber);
const byHand = (frameNumber: number, sequence = story): Sequence => ({
  ...sequence,
  frames: sequence.frames.map((frame) =>
    frame.frameNumber === frameNumber ? { ...frame, prompt: 'mine', locked: true, origin: 'user' } : frame,
  ),
});

const stranger: Character = {
  id: 'stranger',
  name: 'Ilse',
  aliases: ['the stranger'],
  kind: 'person',
  sex: 'female',
  age: 'adult',
  tags: [],
  colour: '#663366',
  look: 'a stout woman with a plum hat and a tin lantern',
  lookShort: 'a stout woman with a plum hat',
};
const attic: Place = {
  id: 'attic',
  name: 'Attic',
  aliases: [],
  look: 'a dusty attic under the roof',
  tags: ['attic'],
  indoors: true,
};

describe('a look that is changed', () => {
  const edit: Edit = { do: 'character', id: nadia, patch: { look: 'a tall woman in a green cape' } };

  it('is in every frame that shows it, and touches no other', () => {
    const after = edited(edit);
    expect(showing(nadia).length).toBeGreaterThan(2);
    expect(showing(nadia).length).toBeLessThan(12);
    expect(changed(after)).toEqual(framesTouchedBy(story, edit).rerendered);
    expect(changed(after)).toEqual(expect.arrayContaining(showing(nadia)));
    for (const number of showing(nadia)) expect(after.frames[number - 1]?.prompt).toContain('green cape');
  });

  it('leaves what was written by hand, and says so before', () => {
    const [first = 0, ...others] = showing(nadia);
    const touched = framesTouchedBy(byHand(first), edit);
    expect(touched.lockedOut).toEqual([first]);
    expect(touched.rerendered).toEqual(expect.arrayContaining(others));
    expect(edited(edit, byHand(first)).frames[first - 1]?.prompt).toBe('mine');
  });

  it('leaves what an agent wrote as text, which nothing can be rendered from', () => {
    const agent = {
      ...story,
      origin: 'agent' as const,
      frames: story.frames.map((frame) => ({ ...frame, prompt: 'theirs', origin: 'model' as const })),
    };
    expect(changed(edited(edit, agent), agent)).toEqual([]);
    expect(framesTouchedBy(agent, edit).lockedOut).toEqual(expect.arrayContaining(showing(nadia)));
  });

  it('is followed where a language model filled the shots', () => {
    const written = {
      ...story,
      producer: { kind: 'llm' as const },
      frames: story.frames.map((frame) => ({ ...frame, origin: 'model' as const })),
    };
    expect(changed(edited(edit, written), written)).toEqual(changed(edited(edit)));
  });

  it('takes its short forms along', () => {
    expect(member(nadia, edited(edit))).toMatchObject({
      lookShort: 'a tall woman in a green cape',
      tags: ['tall woman', 'green cape'],
    });
  });
});

describe('two characters that are one', () => {
  const after = edited({ do: 'merge-characters', into: nadia, from: 'mr-fell' });

  it('leave one, under all their names', () => {
    expect(after.bible.cast.map(({ id }) => id)).not.toContain('mr-fell');
    const from = member('mr-fell');
    expect(member(nadia, after)?.aliases).toEqual(expect.arrayContaining([from?.name, 'mr-fell']));
  });

  it('are the one in every shot of both, and nowhere twice', () => {
    const both = new Set([...showing(nadia), ...showing('mr-fell')]);
    expect(new Set(showing(nadia, after))).toEqual(both);
    for (const { shot } of after.frames)
      expect(new Set(shot.cast.map(({ id }) => id)).size).toBe(shot.cast.length);
  });

  it('join their pictures, and nothing happens to one alone', () => {
    const drawn = edited({ do: 'references', of: 'character', id: 'mr-fell', references: [anImage(1)] });
    const merged = edited({ do: 'merge-characters', into: nadia, from: 'mr-fell' }, drawn);
    expect(member(nadia, merged)?.references).toEqual([anImage(1)]);
    expect(edited({ do: 'merge-characters', into: nadia, from: nadia })).toBe(story);
  });
});

describe('a character that is removed', () => {
  const after = edited({ do: 'remove-character', id: nadia });

  it('is in no shot and no prompt, by look or by name', () => {
    expect(showing(nadia, after)).toEqual([]);
    for (const { prompt } of after.frames) expect(prompt).not.toContain('Nadia');
    const coat = member(nadia)?.look.split(' ').at(-1) ?? 'nothing';
    const left = after.bible.cast.map(({ look }) => look).join(' ');
    if (!left.includes(coat)) for (const { prompt } of after.frames) expect(prompt).not.toContain(coat);
  });

  it('leaves no picture of two with one in it', () => {
    for (const { shot } of after.frames)
      if (shot.size === 'two-shot') expect(shot.cast.length).toBeGreaterThan(1);
  });
});

describe('a character that is added or renamed', () => {
  it('is there to be put into shots; an id that is taken is left as it was', () => {
    expect(edited({ do: 'add-character', character: stranger }).bible.cast).toContainEqual(stranger);
    expect(edited({ do: 'add-character', character: { ...stranger, id: nadia } })).toBe(story);
  });

  it('has its new name in the texts for people, none in the prompts, and answers to the old', () => {
    const after = edited({ do: 'rename-character', id: nadia, name: 'Wilma' });
    expect(after.frames.map(({ description }) => description).join(' ')).toContain('Wilma');
    expect(after.frames.map(({ description }) => description).join(' ')).not.toContain('Nadia');
    expect(after.frames.map(({ prompt }) => prompt).join(' ')).not.toMatch(/Wilma|Nadia/);
    expect(member(nadia, after)?.aliases).toContain('Nadia');
    expect(changed(after)).toEqual([]);
  });
});

describe('places, palette and style', () => {
  const [place] = story.bible.places;
  const there = story.frames.filter(({ shot }) => shot.place === place?.id).map((frame) => frame.frameNumber);

  it('re-render the frames of a place whose look changes', () => {
    const after = edited({ do: 'place', id: place?.id ?? '', patch: { look: 'a flooded hall of mirrors' } });
    expect(changed(after)).toEqual(there);
  });

  it('leave shots nowhere when their place is removed', () => {
    const after = edited({ do: 'remove-place', id: place?.id ?? '' });
    for (const number of there) expect(after.frames[number - 1]?.shot.place).toBeNull();
  });

  it('know a place by a new name and by the old', () => {
    const after = edited({ do: 'rename-place', id: place?.id ?? '', name: 'The Vault' });
    expect(after.bible.places[0]).toMatchObject({ name: 'The Vault' });
    expect(after.bible.places[0]?.aliases).toContain(place?.name);
    expect(edited({ do: 'add-place', place: attic }).bible.places).toContainEqual(attic);
  });

  it('put another style into every frame, but for a family that is made for one style', () => {
    expect(changed(edited({ do: 'style', text: 'charcoal' }))).toHaveLength(12);
    const photos = rerender({ ...story, story: { ...story.story, family: 'photoreal' } });
    expect(framesTouchedBy(photos, { do: 'style', text: 'charcoal' }).rerendered).toEqual([]);
  });
});

describe('any edits of the bible', () => {
  const id = fc.constantFrom('nadia', 'owl', 'mr-fell', 'nobody');
  const placeId = fc.constantFrom(...story.bible.places.map((place) => place.id), 'nowhere');
  const text = fc.constantFrom('a red fox', 'a man with (one) eye', 'Nadia', '', 'grau wie Stein', '🦉');
  const edit: fc.Arbitrary<Edit> = fc.oneof(
    fc.record({ do: fc.constant('look' as const), character: id, look: text }),
    fc.record({ do: fc.constant('merge-characters' as const), into: id, from: id }),
    fc.record({ do: fc.constant('remove-character' as const), id }),
    fc.record({ do: fc.constant('rename-character' as const), id, name: text }),
    fc.record({ do: fc.constant('remove-place' as const), id: placeId }),
    fc.record({ do: fc.constant('rename-place' as const), id: placeId, name: text }),
    fc.record({ do: fc.constant('style' as const), text }),
    fc.record({ do: fc.constant('add-character' as const), character: fc.constant(stranger) }),
    fc.record({
      do: fc.constant('lora' as const),
      character: id,
      lora: fc.constantFrom(null, { file: 'x.safetensors', strength: 1, trigger: 'sks' }),
    }),
  );

  it('give a document that is whole, point at nobody who is gone, and never touch what is written by hand', () => {
    fc.assert(
      fc.property(
        fc.array(edit, { maxLength: 8 }),
        fc.constantFrom(...familyIds),
        fc.integer({ min: 1, max: 12 }),
        (edits, family, hand) => {
          const start = byHand(hand, rerender({ ...story, story: { ...story.story, family } }));
          const after = edits.reduce((sequence, one) => edited(one, sequence), start);
          expect(sequenceSchema.safeParse(after).success).toBe(true);
          const cast = new Set(after.bible.cast.map((one) => one.id));
          const places = new Set(after.bible.places.map((one) => one.id));
          for (const { shot } of after.frames) {
            for (const part of shot.cast) expect(cast).toContain(part.id);
            if (shot.place !== null) expect(places).toContain(shot.place);
          }
          expect(after.frames[hand - 1]?.prompt).toBe('mine');
        },
      ),
      { numRuns: 60 },
    );
  });

  it('do what was said before, and nothing else', () => {
    fc.assert(
      fc.property(edit, fc.integer({ min: 1, max: 12 }), (one, hand) => {
        const before = byHand(hand);
        const { rerendered, lockedOut } = framesTouchedBy(before, one);
        expect(changed(edited(one, before), before)).toEqual(rerendered);
        expect([[], [hand]]).toContainEqual(lockedOut);
      }),
      { numRuns: 60 },
    );
  });
});

describe('one frame', () => {
  const [first] = story.frames;
  const id = first?.id ?? '';

  it('takes a strength of its own, and gives it back', () => {
    const strong = edited({ do: 'strength', frame: id, value: 0.4 });
    expect(strong.frames[0]?.strength).toBe(0.4);
    expect(edited({ do: 'strength', frame: id, value: null }, strong).frames[0]).toEqual(first);
  });

  it('takes a negative prompt by hand, which then stays', () => {
    const by = edited({ do: 'negative', frame: id, text: 'rain' });
    expect(by.frames[0]).toMatchObject({ negative: 'rain', locked: true, prompt: first?.prompt });
    expect(edited({ do: 'style', text: 'charcoal' }, by).frames[0]).toEqual(by.frames[0]);
    expect(edited({ do: 'negative', frame: id, text: '' }, by).frames[0]).not.toHaveProperty('negative');
    expect(edited({ do: 'negative', frame: id, text: first?.negative ?? '' })).toBe(story);
  });

  it('is shot anew, but keeps a prompt that was written by hand', () => {
    if (!first) throw new Error('no frame');
    const shot = { ...first.shot, size: 'extreme close-up' as const };
    const edit: Edit = { do: 'reshoot', frame: id, shot, description: 'Nearer.', origin: 'model' };
    expect(edited(edit).frames[0]).toMatchObject({ shot, description: 'Nearer.', origin: 'model' });
    expect(edited(edit).frames[0]?.prompt).toContain('extreme close-up');
    expect(edited(edit, byHand(1)).frames[0]).toMatchObject({ shot, prompt: 'mine', origin: 'user' });
    expect(framesTouchedBy(byHand(1), edit)).toEqual({ rerendered: [], lockedOut: [1] });
  });
});
