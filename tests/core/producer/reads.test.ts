import { describe, expect, it } from 'vitest';
import { readsWords } from '../../../web/core/producer/reads.ts';
import { renderPrompt } from '../../../web/core/producer/render.ts';
import { familyIds } from '../../../web/core/story/families.ts';
import { sequenceOf } from './stories.ts';

const foreign = [
  'Ein alter Mann geht mit dem Hund durch den Wald',
  'una mujer camina por la playa con el perro',
  'une vieille dame dans le jardin avec un chat',
  '猫が屋根の上を走る',
  'старик чинит сеть на пирсе',
];

describe('a prompt in another language', () => {
  it.each(foreign)('is told of where the family reads English alone: %s', (prompt) => {
    for (const family of ['sdxl', 'noobai', 'anima', 'sd15', 'flux1', 'kontext'] as const)
      expect(readsWords(prompt, family)).toBe(false);
    for (const family of ['qwen-image', 'z-image', 'flux2', 'klein'] as const)
      expect(readsWords(prompt, family)).toBe(true);
  });

  it('is none of our own, in any family', () => {
    const { frames, bible } = sequenceOf({ frameCount: 12 });
    for (const family of familyIds)
      for (const { shot } of frames)
        expect(readsWords(renderPrompt(shot, bible, family).prompt, family)).toBe(true);
    expect(readsWords('El Capitan at dawn, a climber', 'sdxl')).toBe(true);
    expect(readsWords('a café in the rain, naïve style', 'sdxl')).toBe(true);
  });
});
