import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrap } from '../../../web/core/animatic/wrap.ts';

/** Each sign is one wide. */
const measure = (text: string) => text.length;

describe('a caption in lines', () => {
  it('breaks between words', () => {
    expect(wrap('She takes the last letter.', 12, measure)).toEqual(['She takes', 'the last', 'letter.']);
  });

  it('stays one line where it fits', () => {
    expect(wrap('She waits.', 10, measure)).toEqual(['She waits.']);
  });

  it('breaks a word that is wider than a line', () => {
    expect(wrap('a Donaudampfschiff', 8, measure)).toEqual(['a', 'Donaudam', 'pfschiff']);
  });

  it('breaks between signs of scripts without spaces, and keeps a stop with its sign', () => {
    expect(wrap('雪の中で、彼女は待つ。', 5, measure)).toEqual(['雪の中で、', '彼女は待', 'つ。']);
  });

  it('ends in an ellipsis where there are too many lines', () => {
    expect(wrap('one two three four five', 9, measure, 2)).toEqual(['one two', 'three…']);
  });

  it('of nothing has no lines', () => {
    expect(wrap('  ', 10, measure)).toEqual([]);
  });

  it('never runs out of its width, and loses no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 4, max: 40 }), (text, width) => {
        const lines = wrap(text, width, measure);
        expect(lines.filter((line) => measure(line) > width)).toEqual([]);
        expect(lines.join('').replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
      }),
    );
  });
});
