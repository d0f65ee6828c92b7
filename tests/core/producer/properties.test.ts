import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dialects } from '../../../web/core/producer/dialects-data.ts';
import { produceEmbedded } from '../../../web/core/producer/embedded.ts';
import { headOf } from '../../../web/core/producer/naming.ts';
import { renderPrompt } from '../../../web/core/producer/render.ts';
import { arcIds, arcs, type ArcId } from '../../../web/core/story/arcs.ts';
import { familyIds } from '../../../web/core/story/families.ts';
import { spreadBeats } from '../../../web/core/story/spread.ts';

const stories: { id: string; text: string }[] = ['example', 'unseen', 'round-1', 'round-2'].flatMap(
  (name) =>
    JSON.parse(readFileSync(new URL(`../../support/${name}-stories.json`, import.meta.url), 'utf8')).stories,
);
const story = fc.constantFrom(...stories);
const arc = fc.constantFrom<ArcId | null>(null, ...arcIds);
const count = fc.integer({ min: 3, max: 50 });
const sixUnits =
  'Ada climbs the hill. A kite hangs in the oak. She shakes the trunk. The kite falls into the pond. A heron picks it up. Ada runs home in the rain.';

describe('every arc, frame count and family', () => {
  it('gives N frames that hold every beat of the arc in order', () => {
    fc.assert(
      fc.property(story, arc, count, ({ text }, arc, frameCount) => {
        const { frames } = produceEmbedded({ text, frameCount, arc });
        expect(frames).toHaveLength(frameCount);
        if (arc === null) return;
        const beats = spreadBeats(arc, frameCount);
        expect(
          beats
            .flat()
            .map(({ id }) => id)
            .filter((id, at, all) => id !== all[at - 1]),
        ).toEqual(arcs[arc].beats.map(({ id }) => id));
        frames.forEach(({ shot }, at) => expect(beats[at]?.map(({ id }) => id)).toContain(shot.beat));
      }),
      { numRuns: 120 },
    );
  });

  it('says who is in a frame word by word, and keeps to the bible', () => {
    fc.assert(
      fc.property(story, arc, count, fc.constantFrom(...familyIds), ({ text }, arc, frameCount, family) => {
        const { bible, frames } = produceEmbedded({ text, frameCount, arc });
        for (const { shot } of frames) {
          const { prompt } = renderPrompt(shot, bible, family);
          const said = prompt.replaceAll('\\', '');
          expect(bible.places.map(({ id }) => id)).toContain(shot.place);
          for (const { id } of shot.cast) {
            const one = bible.cast.find((character) => character.id === id);
            const { form } = dialects[family];
            const tags = form === 'tags' || form === 'mixed';
            // SD 1.5 has room for 75 tokens: of more than two people it says what each is, and no more.
            const crowded = shot.cast.length > 2 && one !== undefined ? [headOf(one)] : [];
            const identities = [
              ...(tags ? (one?.tags.slice(0, 1) ?? []) : [one?.look, one?.lookShort]),
              ...crowded,
            ];
            const plain = identities.map((text) => text?.replace(/^(?:an?|the) /, '') ?? '');
            expect(
              plain.some((text) => said.includes(text)),
              `${family}: ${said}`,
            ).toBe(true);
          }
        }
      }),
      { numRuns: 120 },
    );
  });

  it('has no two prompts alike for a story of six sentences in 50 frames', () => {
    for (const arc of [null, ...arcIds]) {
      const { bible, frames } = produceEmbedded({ text: sixUnits, frameCount: 50, arc });
      for (const family of familyIds) {
        const prompts = frames.map(({ shot }) => renderPrompt(shot, bible, family).prompt);
        expect(new Set(prompts).size, `${arc} ${family}`).toBe(50);
      }
    }
  });

  it('tells the whole story in three frames', () => {
    const { frames } = produceEmbedded({ text: sixUnits, frameCount: 3, arc: null });
    const told = frames.map(({ description }) => description).join(' ');
    for (const word of ['hill', 'oak', 'trunk', 'pond', 'heron', 'rain']) expect(told).toContain(word);
  });
});

describe('the grammar of shots', () => {
  it('opens a new place wide or whole, most of the time', () => {
    let [openings, wide] = [0, 0];
    for (const { text } of stories)
      produceEmbedded({ text, frameCount: 24, arc: null }).frames.forEach(({ shot }, at, all) => {
        if (all[at - 1]?.shot.place === shot.place) return;
        openings++;
        if (['wide shot', 'full shot'].includes(shot.size)) wide++;
      });
    expect(wide / openings).toBeGreaterThan(0.9);
  });

  it('has an insert where there are frames enough, and none in five', () => {
    for (const { text } of stories) {
      const inserts = (frameCount: number) =>
        produceEmbedded({ text, frameCount, arc: null }).frames.filter(
          ({ shot }) => shot.size === 'extreme close-up',
        ).length;
      expect(inserts(5)).toBe(0);
      expect(inserts(30)).toBeGreaterThan(0);
      expect(inserts(30)).toBeLessThanOrEqual(9);
    }
  });

  it.each([
    ['ends high', 'rise', 'wide shot'],
    ['ends low', 'fall', 'wide shot'],
  ] as const)('answers the first frame with the last where an arc %s', (_, arc, size) => {
    const { frames } = produceEmbedded({ text: sixUnits, frameCount: 9, arc });
    expect(frames[0]?.shot.size).toBe(size);
    expect(frames.at(-1)?.shot.size).toBe(size);
  });

  it('shows two people together, then over a shoulder, then the reverse', () => {
    const text =
      'Ada meets Otto in the garden. Ada asks Otto about the key. Otto tells Ada about the well. Ada thanks Otto. Otto follows Ada. Ada hugs Otto.';
    const shots = produceEmbedded({ text, frameCount: 6, arc: null }).frames.map(({ shot }) => shot);
    const over = shots.filter(({ size }) => size === 'over-the-shoulder');
    expect(shots.map(({ size }) => size)).toContain('two-shot');
    expect(new Set(over.map(({ cast }) => cast[0]?.id)).size).toBe(2);
  });
});
