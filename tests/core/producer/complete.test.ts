import { describe, expect, it } from 'vitest';
import { bibleSchema } from '../../../web/core/bible.ts';
import { completeProduced, type Partly } from '../../../web/core/producer/complete.ts';
import { produceEmbedded } from '../../../web/core/producer/embedded.ts';
import { shotSchema } from '../../../web/core/shot.ts';
import { owlStory } from './stories.ts';

const request = { text: owlStory, frameCount: 6, arc: null };
const own = produceEmbedded(request);
const complete = (partly: Partly) => completeProduced(partly, request);
const good = {
  moment: 'Nadia winds the brass owl on the cellar floor',
  cast: [{ id: 'Nadia', doing: 'winding a key', side: 'left' }],
  place: 'the cellar',
  size: 'CU',
  angle: 'low angle',
};

describe('what a model left out', () => {
  it('comes from the embedded rules, frame by frame', () => {
    const { frames, origin, warnings } = complete({ frames: [undefined, undefined, undefined, good] });

    expect(frames).toHaveLength(6);
    expect(frames.map((frame) => frame.origin)).toEqual([
      'embedded',
      'embedded',
      'embedded',
      'model',
      'embedded',
      'embedded',
    ]);
    expect(origin).toBe('mixed');
    expect(warnings.join()).toContain('5 frames');
  });

  it('is everything where there is nothing', () => {
    expect(complete({ frames: [] })).toMatchObject({
      frames: own.frames,
      bible: own.bible,
      origin: 'embedded',
    });
  });
});

describe('what a model got wrong', () => {
  it('is read by our names: ids, places, sizes and angles', () => {
    expect(complete({ frames: [undefined, undefined, undefined, good] }).frames[3]?.shot).toMatchObject({
      cast: [{ id: 'nadia', doing: 'winding a key', side: 'left' }],
      place: 'cellar',
      size: 'close-up',
      angle: 'low',
    });
  });

  it.each([
    ['nobody of the story', { ...good, cast: [{ id: 'gandalf', doing: 'riding' }] }],
    ['an unknown place', { ...good, place: 'mordor' }],
    ['an unknown size', { ...good, size: 'enormous' }],
  ])('never points outside the bible: %s', (_, frame) => {
    const { frames, bible } = complete({ frames: [undefined, undefined, undefined, frame] });
    const shot = shotSchema.parse(frames[3]?.shot);

    expect(shot.cast.every(({ id }) => bible.cast.some((one) => one.id === id))).toBe(true);
    expect(bible.places.map(({ id }) => id)).toContain(shot.place);
  });

  it.each([
    ['an empty moment', ' '],
    ['a looping one', 'the owl the owl the owl the owl the owl the owl the owl'],
    ['one of another story', 'Astronauts plant tulips beneath purple skyscrapers'],
    ['an endless one', 'Nadia and the owl '.repeat(30)],
  ])('is replaced where it is %s', (_, moment) => {
    expect(
      complete({ frames: [undefined, undefined, undefined, { ...good, moment }] }).frames[3]?.origin,
    ).toBe('embedded');
  });

  it('is replaced where it says the same again', () => {
    const frames = complete({ frames: Array.from({ length: 6 }, () => good) }).frames;
    expect(frames.filter(({ origin }) => origin === 'model')).toHaveLength(1);
  });

  it('has no size three times in a row', () => {
    const frames = own.frames.map(({ shot }) => ({ moment: shot.moment, size: 'close-up' }));
    const sizes = complete({ frames }).frames.map(({ shot }) => shot.size);
    expect(sizes.slice(2).some((size, at) => size === sizes[at] && size === sizes[at + 1])).toBe(false);
  });
});

describe("a model's bible", () => {
  const bible = {
    title: 'The Brass Owl',
    cast: [
      { name: 'nadia', look: 'a girl with silver goggles and a patched orange coat' },
      { name: 'Sauron', look: 'a flaming eye' },
    ],
    places: [{ name: 'Cellar', look: 'a dripping vault lit by one candle' }],
  };
  const made = complete({ bible, frames: [] });

  it('keeps its looks and gets everybody it left out', () => {
    expect(made.bible).toMatchObject({ title: 'The Brass Owl' });
    expect(made.bible.cast.map(({ name }) => name)).toEqual(['nadia', 'owl', 'Mr. Fell']);
    expect(made.bible.cast[0]?.look).toContain('silver goggles');
    expect(made.bible.places[0]).toMatchObject({
      name: 'Cellar',
      look: 'a dripping vault lit by one candle',
    });
    bibleSchema.parse(made.bible);
  });

  it('is what our own frames point into', () => {
    const ids = made.bible.cast.map(({ id }) => id);
    const places = made.bible.places.map(({ id }) => id);
    for (const { shot } of made.frames) {
      for (const { id } of shot.cast) expect(ids).toContain(id);
      expect(places).toContain(shot.place);
    }
    expect(made.frames.some(({ shot }) => shot.cast.some(({ id }) => id === 'owl'))).toBe(true);
  });

  it('gives everybody a colour of their own', () => {
    expect(new Set(made.bible.cast.map(({ colour }) => colour)).size).toBe(made.bible.cast.length);
  });
});
