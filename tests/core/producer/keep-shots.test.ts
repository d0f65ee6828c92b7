import { describe, expect, it } from 'vitest';
import { produceEmbedded } from '../../../web/core/producer/embedded.ts';
import { shotListOf } from '../../../web/core/producer/shot-list.ts';

const keep = (text: string) => produceEmbedded({ text, frameCount: 7, arc: null, keepShots: true });

const list = `1. Wide shot: Nadia walks along the beach at dawn.
2. Close-up, low angle: she finds a green bottle.
3. Medium shot of Omar, her brother, reading the letter.

- They run back to the house.`;

describe("a user's own list of shots", () => {
  it('gives one frame a line, in order and in the own words, whatever count was asked for', () => {
    const { frames } = keep(list);

    expect(frames.map(({ description }) => description)).toEqual([
      'Wide shot: Nadia walks along the beach at dawn.',
      'Close-up, low angle: she finds a green bottle.',
      'Medium shot of Omar, her brother, reading the letter.',
      'They run back to the house.',
    ]);
  });

  it('keeps the sizes and angles that the lines name', () => {
    const { frames } = keep(list);

    expect(frames.slice(0, 3).map(({ shot }) => shot.size)).toEqual(['wide shot', 'close-up', 'medium shot']);
    expect(frames[1]?.shot.angle).toBe('low');
  });

  it('knows whom a pronoun of a later line means', () => {
    const { frames } = keep(list);

    expect(frames[1]?.shot.cast.map(({ id }) => id)).toEqual(['nadia']);
    expect(frames[3]?.shot.cast.map(({ id }) => id).toSorted()).toEqual(['nadia', 'omar']);
  });

  it.each([
    [
      'tabs',
      'Shot\tSize\tAction\tLocation\n1\tWS\tA thief climbs the wall\tmuseum\n2\tECU\tThe guard sleeps\toffice',
    ],
    [
      'bars',
      '| # | Shot | Action | Location |\n|---|---|---|---|\n| 1 | wide | A thief climbs the wall | museum |\n| 2 | detail | The guard sleeps | office |',
    ],
    [
      'commas',
      'no,shot,action,location\n1,wide,A thief climbs the wall,museum\n2,insert,The guard sleeps,office',
    ],
  ])('reads a pasted table with %s', (_, text) => {
    const { frames, bible } = keep(text);

    expect(frames.map(({ description }) => description)).toEqual([
      'A thief climbs the wall',
      'The guard sleeps',
    ]);
    expect(frames.map(({ shot }) => shot.size)).toEqual(['wide shot', 'extreme close-up']);
    expect(frames.map(({ shot }) => shot.place)).toEqual(['museum', 'office']);
    expect(bible.cast.map(({ name }) => name)).toEqual(['thief', 'guard']);
  });

  it('keeps a comma inside quotes in its cell', () => {
    expect(shotListOf('no,action\n1,"A dog, wet and thin, waits"').shots[0]?.text).toBe(
      'A dog, wet and thin, waits',
    );
  });

  it('takes 50 shots and says what it left out', () => {
    const { frames, warnings } = keep(
      Array.from({ length: 53 }, (_, at) => `Ada opens the door of room ${at + 1}.`).join('\n'),
    );

    expect(frames).toHaveLength(50);
    expect(warnings).toEqual(['A sequence has at most 50 frames: the last 3 of your list were left out.']);
  });
});

describe('three ways to tell a story', () => {
  const story = {
    text: 'Nadia walks along the beach. She finds a bottle. A dog barks at the waves.',
    frameCount: 6,
    arc: null,
  };

  it('are offered where asked, the first chosen, and change nothing', () => {
    const plain = produceEmbedded(story);
    const offered = produceEmbedded({ ...story, withOptions: true });

    expect(plain.options).toBeUndefined();
    expect(offered.options).toMatchObject({ chosenLore: 0, chosenNarrative: 0 });
    expect(offered.options?.lore).toHaveLength(3);
    expect(offered.options?.narrative).toHaveLength(3);
    expect(new Set(offered.options?.lore.map(({ title }) => title)).size).toBe(3);
    expect(offered.frames).toEqual(plain.frames);
    expect(offered.bible).toEqual(plain.bible);
  });

  it('are taken by their number', () => {
    const { options, bible, frames } = produceEmbedded({ ...story, choose: { lore: 2, narrative: 1 } });

    expect(options).toMatchObject({ chosenLore: 2, chosenNarrative: 1 });
    expect(bible).toMatchObject({ title: options?.lore[2]?.title, style: options?.lore[2]?.style });
    expect(frames[0]?.shot.beat).toBe('cold-open');
  });
});
