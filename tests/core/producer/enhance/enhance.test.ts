import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { promptLength } from '../../../../web/core/producer/prompt-length.ts';
import { enhance, splitBulk, type EnhanceRequest } from '../../../../web/core/producer/enhance/enhance.ts';
import { focuses } from '../../../../web/core/producer/enhance/variation.ts';
import { dialectOf } from '../../../../web/core/producer/dialects-data.ts';
import { familyIds, motionFamilyIds } from '../../../../web/core/story/families.ts';

const fisher = 'An old fisherman mends his net on the pier at dawn';
const lines = [
  fisher,
  'a cat on a roof',
  'lighthouse at dusk',
  '1girl, silver hair, school uniform',
  'a knight in silver armor, stormy castle, dramatic',
  'two children and a dog run along the beach',
  'cyberpunk street market, neon, rain',
  'ein Mann geht durch den Wald',
  '猫が走る',
];
const asked = (change: Partial<EnhanceRequest> = {}) =>
  enhance({ text: fisher, count: 5, family: 'sdxl', target: 'image', focus: [], ...change });
const prompts = (change: Partial<EnhanceRequest> = {}) => asked(change).map(({ prompt }) => prompt);

describe('one line enhanced', () => {
  it('is as many prompts as were asked for, 1 to 20, no two alike, within the family’s length', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...lines),
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom(...familyIds, ...motionFamilyIds),
        fc.subarray([...focuses]),
        fc.constantFrom('image' as const, 'motion' as const),
        (text, count, family, focus, target) => {
          const found = enhance({ text, count, family, target, focus });
          expect(new Set(found.map(({ prompt }) => prompt)).size).toBe(count);
          const dialect = target === 'motion' && !/wan|ltx/.test(family) ? 'wan' : family;
          for (const { prompt, negative } of found) {
            const { tokens, budget } = promptLength(prompt, dialect);
            expect(tokens, prompt).toBeLessThanOrEqual(budget);
            expect(negative).toBe(dialectOf(dialect).negative ?? undefined);
            expect(prompt).not.toMatch(/undefined|null|,\s*,|\[object/);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('says every word that was typed, and makes up no place and no style', () => {
    for (const prompt of prompts({ text: 'photo of a bowl of ramen' })) {
      expect(prompt).toContain('photo of a bowl of ramen');
      expect(prompt).not.toMatch(/meadow|street|gouache/);
    }
    for (const prompt of prompts({ text: 'a knight in silver armor, stormy castle, dramatic' }))
      for (const word of ['knight', 'silver armor', 'stormy castle', 'dramatic'])
        expect(prompt).toContain(word);
  });

  it('is the same each time, and another for another line', () => {
    expect(prompts()).toEqual(prompts());
    expect(prompts({ focus: ['lighting'] })[0]).not.toEqual(
      prompts({ focus: ['lighting'], text: 'An old fisherman mends his net on the pier' })[0],
    );
  });

  it('is nothing for nothing', () => {
    expect(asked({ text: '  ' })).toEqual([]);
    expect(asked({ count: 99 })).toHaveLength(20);
  });
});

describe('a theme', () => {
  const first = (prompt: string) => prompt.slice(0, 30);

  it('of outfits dresses the same one anew', () => {
    const dressed = prompts({ focus: ['outfit'] });
    for (const prompt of dressed) {
      expect(prompt).toContain('wearing ');
      expect(prompt).not.toContain('cardigan');
      expect(prompt).toContain('fisherman');
    }
    expect(new Set(dressed.map(first)).size).toBe(1);
  });

  it('of light leaves what is done as it is', () => {
    for (const prompt of prompts({ focus: ['lighting'] })) expect(prompt).toContain('mending the net');
  });

  it('of light goes with the hour that the line tells', () => {
    for (const prompt of prompts({ focus: ['lighting'], count: 20 }))
      expect(prompt).not.toMatch(/moonlight|starlight|neon|spotlight|noon/);
    for (const prompt of prompts()) expect(prompt).not.toMatch(/moonlight|starlight|neon|spotlight|noon/);
  });

  it('of expression stands alone: no bearing that the rules would give is beside it', () => {
    for (const prompt of prompts({ text: 'a knight in silver armor', focus: ['expression'] }))
      expect(prompt).not.toContain('calm gaze');
  });

  it('of expression is about faces: a lighthouse has none and differs by its framing', () => {
    const found = prompts({ text: 'lighthouse at dusk', focus: ['expression', 'outfit'] });
    expect(new Set(found).size).toBe(5);
    for (const prompt of found) expect(prompt).not.toMatch(/smile|wearing|gaze/);
  });

  it('of outfits dresses somebody whom only tags name', () => {
    for (const prompt of prompts({ text: '1girl, silver hair', focus: ['outfit'], family: 'noobai' }))
      expect(prompt).toContain('1girl, silver hair, wearing ');
  });

  it('says for people what is special about each', () => {
    const [one] = asked({ focus: ['outfit', 'expression'] });
    const parts = one?.description.split(', ') ?? [];
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) {
      expect(part).not.toBe('');
      expect(one?.prompt).toContain(part);
    }
  });
});

describe('motion', () => {
  it('is told by movement and camera, whatever family draws the picture', () => {
    for (const prompt of prompts({ target: 'motion' })) expect(prompt).toContain('Camera: ');
  });
});

describe('many lines at once', () => {
  it('are lines, or parts between rules', () => {
    expect(splitBulk(' a cat \r\n\n a dog\n')).toEqual(['a cat', 'a dog']);
    expect(splitBulk('a cat\non a roof\n---\na dog\n-----\n')).toEqual(['a cat on a roof', 'a dog']);
    expect(splitBulk(' \n ')).toEqual([]);
  });
});
