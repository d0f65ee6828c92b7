import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../../web/core/edit.ts';
import { produceEmbedded } from '../../../web/core/producer/embedded.ts';
import { renderFrame } from '../../../web/core/producer/render.ts';
import { sequenceSchema } from '../../../web/core/sequence.ts';
import { sequenceOf } from '../producer/stories.ts';

const story = sequenceOf({ frameCount: 7 });
const produced = produceEmbedded({ ...story.story, choose: { lore: 1, narrative: 1 } });
const told = applyEdit(story, { do: 'retell', produced }, renderFrame);

describe('a story told another way', () => {
  it('has as many frames under the same ids, with prompts of their own', () => {
    expect(told.frames.map(({ id }) => id)).toEqual(story.frames.map(({ id }) => id));
    expect(told.frames.map(({ prompt }) => prompt)).not.toEqual(story.frames.map(({ prompt }) => prompt));
    expect(sequenceSchema.safeParse(told).success).toBe(true);
  });

  it('takes title and style of the way that was chosen, and says which one it is', () => {
    expect(told.title).toBe(produced.options?.lore[1]?.title);
    expect(told.bible.style).toBe(produced.options?.lore[1]?.style);
    expect(told.options).toMatchObject({ chosenLore: 1, chosenNarrative: 1 });
  });

  it('keeps a look that was edited', () => {
    const [first] = story.bible.cast;
    const character = first?.id ?? '';
    const edited = applyEdit(story, { do: 'look', character, look: 'a stout woman in plum' }, renderFrame);
    const again = applyEdit(edited, { do: 'retell', produced }, renderFrame);
    expect(again.bible.cast.find(({ id }) => id === character)?.look).toBe('a stout woman in plum');
  });

  it('shows no picture of the way it was told before', () => {
    expect(told.frames.every(({ activeTake }) => activeTake === null)).toBe(true);
  });
});
