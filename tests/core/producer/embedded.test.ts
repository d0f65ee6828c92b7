import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { produceEmbedded } from '../../../web/core/producer/embedded.ts';
import { renderPrompt } from '../../../web/core/producer/render.ts';
import { arcIds } from '../../../web/core/story/arcs.ts';
import { bibleSchema } from '../../../web/core/bible.ts';
import { shotSchema } from '../../../web/core/shot.ts';
import { owlStory } from './stories.ts';

const produce = (text: string, frameCount = 7) => produceEmbedded({ text, frameCount, arc: null });
const stories: { id: string; text: string }[] = JSON.parse(
  readFileSync(new URL('../../support/example-stories.json', import.meta.url), 'utf8'),
).stories;

const words = fc.constantFrom(
  'the',
  'owl',
  'Nadia',
  'sees',
  'her',
  '物語',
  'を',
  '😀',
  'سفر',
  '"',
  '.',
  ',',
  'and',
  'was',
  '\n',
  'Ł',
  '३',
);
const anyText = fc.oneof(
  fc.string({ minLength: 0, maxLength: 400, unit: 'grapheme' }),
  fc.array(words, { minLength: 5, maxLength: 120 }).map((list) => list.join(' ')),
  fc.array(words, { minLength: 5, maxLength: 120 }).map((list) => list.join('')),
);

describe('the embedded producer', () => {
  it('gives exactly the asked number of frames for any text (FUN-SEQUENCE-GEN-007)', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.integer({ min: 1, max: 50 }),
        fc.option(fc.constantFrom(...arcIds)),
        (text, frameCount, arc) => {
          const { bible, frames } = produceEmbedded({ text, frameCount, arc });

          expect(frames).toHaveLength(frameCount);
          bibleSchema.parse(bible);
          for (const { shot, description } of frames) {
            shotSchema.parse(shot);
            expect(description).not.toBe('');
            expect(renderPrompt(shot, bible, 'sdxl').prompt).not.toBe('');
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('never draws the same picture twice', () => {
    for (const { text, id } of stories) {
      const { bible, frames } = produce(text, 50);
      const prompts = frames.map(({ shot }) => renderPrompt(shot, bible, 'flux1').prompt);
      expect(new Set(prompts).size, id).toBe(50);
    }
  });

  it('gives the same for the same story', () => {
    expect(produce(owlStory)).toEqual(produce(owlStory));
  });

  it('finds who is in the story, by names and roles', () => {
    const { cast } = produce(owlStory).bible;
    expect(cast.map(({ name, aliases, kind, sex }) => ({ name, aliases, kind, sex }))).toEqual([
      { name: 'Nadia', aliases: ['clockmaker'], kind: 'person', sex: 'female' },
      { name: 'owl', aliases: [], kind: 'machine', sex: 'unknown' },
      { name: 'Mr. Fell', aliases: ['mayor'], kind: 'person', sex: 'male' },
    ]);
  });

  it('gives everybody a look of 12 to 25 words, a short one and a colour of their own', () => {
    for (const { text } of stories) {
      const { cast } = produce(text).bible;
      for (const { look, lookShort, name } of cast) {
        expect(look.split(/\s+/).length, `${name}: ${look}`).toBeGreaterThanOrEqual(12);
        expect(look.split(/\s+/).length, `${name}: ${look}`).toBeLessThanOrEqual(25);
        expect(lookShort.split(/\s+/).length, lookShort).toBeLessThanOrEqual(12);
        if (name !== name.toLowerCase()) expect(look).not.toContain(name);
      }
      expect(new Set(cast.map(({ colour }) => colour)).size).toBe(cast.length);
    }
  });

  it('takes from the story what it says of a look', () => {
    const [nadia] = produce(owlStory).bible.cast;
    expect(nadia?.look).toContain('freckles, a brass monocle and inky sleeves');
  });

  it('knows whom a pronoun means', () => {
    const { frames } = produce(owlStory, 10);
    const carrying = frames.find(({ shot }) => shot.moment.includes('icy stairs'));
    expect(carrying?.shot.cast.map(({ id }) => id)).toEqual(['nadia', 'owl']);
    expect(carrying?.shot.cast[0]?.doing).toBe('carrying the owl up the icy stairs');
  });

  it('carries place and time on until the story changes them', () => {
    const { frames } = produce(owlStory, 10);
    const winding = frames.find(({ shot }) => shot.moment.includes('winds the owl'));
    expect(winding?.shot).toMatchObject({ place: 'cellar', time: 'night' });
  });

  it('begins wide, has no size three times in a row, and half of the angles at eye level', () => {
    for (const { text } of stories)
      for (const count of [3, 7, 24, 50]) {
        const shots = produce(text, count).frames.map(({ shot }) => shot);
        const level = shots.filter(({ angle }) => angle === 'eye level').length;

        expect(shots[0]?.size).toBe('wide shot');
        shots
          .slice(2)
          .forEach(({ size }, at) =>
            expect([shots[at]?.size, shots[at + 1]?.size]).not.toEqual([size, size]),
          );
        expect(level).toBeGreaterThanOrEqual(count / 2);
      }
  });

  it('keeps everybody on one side as long as the place stays', () => {
    for (const { text } of stories) {
      const sides = new Map<string, string>();
      let place: string | null = '';
      for (const { shot } of produce(text, 24).frames) {
        if (shot.place !== place) sides.clear();
        place = shot.place;
        for (const { id, side } of shot.cast) {
          expect(sides.get(id) ?? side).toBe(side);
          sides.set(id, side);
        }
      }
    }
  });

  it('opens in the middle of things when the arc says so, and comes back to it', () => {
    const { frames } = produceEmbedded({ text: owlStory, frameCount: 12, arc: 'in-medias-res' });
    const late = frames[0]?.shot.moment;
    expect(frames.slice(6).some(({ shot }) => shot.moment === late)).toBe(true);
    expect(frames[0]?.shot.beat).toBe('cold-open');
  });

  it('warns when it cannot read the language', () => {
    const text =
      'Старый рыбак чинит сеть на пирсе. Девочка кормит чаек хлебом. Вечером они вместе идут домой через поле.';
    expect(produce(text).warnings).toHaveLength(1);
    expect(produce(owlStory).warnings).toEqual([]);
  });
});
