import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrap } from '../../web/core/wrap.ts';

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

  it('keeps brackets and the long vowel with their sign, and breaks Korean as well', () => {
    expect(wrap('彼女は「コーヒー」と言う', 4, measure)).toEqual(['彼女は', '「コー', 'ヒー」と', '言う']);
    expect(wrap('레나는 편지를 든다.', 5, measure)).toEqual(['레나는 편', '지를 든', '다.']);
  });

  it('ends in an ellipsis where there are too many lines, after a whole word', () => {
    expect(wrap('one two three four five', 9, measure, 2)).toEqual(['one two', 'three…']);
    expect(wrap('one two, three', 8, measure, 1)).toEqual(['one two…']);
    expect(wrap('one three', 4, measure, 1)).toEqual(['one…']);
    expect(wrap('Donaudampfschiff', 8, measure, 1)).toEqual(['Donauda…']);
  });

  it('is cut before the little words that begin what is left out', () => {
    expect(wrap('a letter by the General in a tent', 27, measure, 1)).toEqual(['a letter by the General…']);
    expect(wrap('She ran into the house', 15, measure, 1)).toEqual(['She ran…']);
    expect(wrap('in the evening', 8, measure, 1)).toEqual(['in…']);
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
