const INVISIBLE = /(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}]/gu;
const OUTER_BLANKS = /^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu;
const SEEN = /[^\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * The story as it is counted and sent: NFC, outer white space trimmed, control and format characters removed. Joiners
 * stay, since emoji, Persian and Indic scripts need them.
 */
export function cleanStory(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').normalize('NFC');
  return lines.replace(INVISIBLE, '').replace(OUTER_BLANKS, '');
}

/** Characters of a text as a person counts them: graphemes that can be seen, after `cleanStory`. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const { segment } of graphemes.segment(cleanStory(text))) if (SEEN.test(segment)) count++;
  return count;
}
