import { describe, expect, it } from 'vitest';
import { CLIP_CHUNK } from '../../../web/core/producer/dialects.ts';
import { dialects } from '../../../web/core/producer/dialects-data.ts';
import { headOf } from '../../../web/core/producer/naming.ts';
import { promptLength } from '../../../web/core/producer/prompt-length.ts';
import { renderPrompt, rerender } from '../../../web/core/producer/render.ts';
import { estimateTokens } from '../../../web/core/producer/tokens-estimate.ts';
import { familyIds, type FamilyId } from '../../../web/core/story/families.ts';
import type { Sequence } from '../../../web/core/sequence.ts';
import { sequenceOf } from './stories.ts';

const contentWords = (text: string) =>
  text
    .toLowerCase()
    .match(/\p{L}{3,}/gu)
    ?.filter((word) => !/^(?:and|with|the)$/.test(word)) ?? [];

function edited(sequence: Sequence, id: string, look: string): Sequence {
  const cast = sequence.bible.cast.map((character) =>
    character.id === id ? { ...character, look } : character,
  );
  return rerender({ ...sequence, bible: { ...sequence.bible, cast } });
}

describe.each(familyIds)('a prompt for %s', (family) => {
  const sequence = sequenceOf({ family, frameCount: 12 });
  const { bible, frames } = sequence;

  it('says the look of everybody in the frame, whole or in its short form', () => {
    for (const { shot, prompt } of frames)
      for (const { id } of shot.cast) {
        const character = bible.cast.find((one) => one.id === id);
        const says = (look = 'nothing') =>
          contentWords(look).every((word) => prompt.toLowerCase().includes(word));
        expect(says(character?.look) || says(character?.lookShort), `${prompt} / ${character?.look}`).toBe(
          true,
        );
      }
  });

  it('says on which side of the picture somebody alone stands, if not in the middle', () => {
    const { shot } = frames.find((frame) => frame.shot.cast.length === 1)!;
    const [only] = shot.cast;
    const at = (side: 'left' | 'centre' | 'right') =>
      renderPrompt({ ...shot, cast: [{ ...only!, side }] }, bible, family).prompt;
    expect(at('left')).toContain('on the left');
    expect(at('right')).toContain('on the right');
    expect(at('centre')).not.toMatch(/on the (?:left|right)|in the middle/);
  });

  it('has no names in it and no pronouns', () => {
    for (const { prompt } of frames) {
      expect(prompt).not.toMatch(/Nadia|Fell/);
      expect(prompt.toLowerCase()).not.toMatch(/\b(?:she|he|her|his|him|it|its|they|them)\b/);
    }
  });

  it('keeps its budget, and what matters in the first chunk of CLIP', () => {
    for (const { prompt, shot } of frames) {
      const { tokens, budget } = promptLength(prompt, family);
      expect(tokens).toBeLessThanOrEqual(budget);
      const doing = shot.cast[0]?.doing;
      if (doing === undefined || dialects[family].counter !== 'clip') continue;
      expect(estimateTokens(prompt.slice(0, prompt.indexOf(doing) + doing.length))).toBeLessThanOrEqual(
        CLIP_CHUNK,
      );
    }
  });

  it('has a negative only where the family has one', () => {
    for (const { negative } of frames)
      expect(negative === undefined).toBe(dialects[family].negative === null);
  });
});

describe('prompts rendered anew', () => {
  const sequence = sequenceOf({ frameCount: 12 });

  it('stay as they are when nothing changed', () => {
    expect(rerender(sequence)).toEqual(sequence);
  });

  it('change in exactly the frames that show whose look changed', () => {
    const after = edited(sequence, 'owl', 'a tin owl with a cracked beak');
    after.frames.forEach((frame, index) => {
      const shows = frame.shot.cast.some(({ id }) => id === 'owl');
      expect(frame.prompt !== sequence.frames[index]?.prompt, String(index)).toBe(shows);
    });
  });

  it('leave frames alone that somebody edited or a model wrote', () => {
    const kept = sequence.frames.map((frame, index) => {
      return index % 2 === 0
        ? { ...frame, prompt: 'mine', locked: true }
        : { ...frame, prompt: 'theirs', origin: 'model' as const };
    });
    const after = edited({ ...sequence, frames: kept }, 'nadia', 'a woman in green');
    expect(after.frames.map((frame) => frame.prompt)).toEqual(kept.map((frame) => frame.prompt));
  });
});

describe('another family', () => {
  const sequence = sequenceOf({ frameCount: 12 });
  const inFamily = (family: FamilyId, frames = sequence.frames): Sequence =>
    rerender({ ...sequence, frames, story: { ...sequence.story, family } });

  it.each(familyIds)('renders every frame anew for %s, as if the story had been made for it', (family) => {
    expect(inFamily(family).frames).toEqual(sequenceOf({ frameCount: 12, family }).frames);
  });

  it('leads back to the same prompts', () => {
    expect(rerender({ ...inFamily('flux2'), story: sequence.story })).toEqual(sequence);
  });

  it('renders what a language model filled, which is no text of its own', () => {
    const frames = sequence.frames.map((frame) => ({ ...frame, origin: 'model' as const }));
    const written = { ...sequence, frames, producer: { kind: 'llm' as const } };
    const next = rerender({ ...written, story: { ...sequence.story, family: 'flux1' } });
    expect(next.frames.map(({ prompt }) => prompt)).toEqual(
      inFamily('flux1').frames.map(({ prompt }) => prompt),
    );
  });
});

describe('a shot that an agent described', () => {
  const { bible, frames } = sequenceOf();
  const [first] = frames;
  if (first === undefined) throw new Error('no frame');

  it('loses the names of its cast, and its brackets are no weights', () => {
    const cast = [{ id: 'nadia', doing: 'waving (slowly) at Mr. Fell\\', side: 'left' as const }];
    const { prompt } = renderPrompt({ ...first.shot, cast }, bible, 'sdxl');
    const mayor = bible.cast.find(({ id }) => id === 'mr-fell');

    expect(prompt).toContain('waving \\(slowly\\) at the');
    expect(prompt).toContain(mayor === undefined ? 'mayor' : headOf(mayor));
    expect(prompt).not.toContain('Fell');
  });
});
