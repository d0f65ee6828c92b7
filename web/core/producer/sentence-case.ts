const OPENING = /(^\s*|[.!?…]["”’)]*\s+|\n\s*)(\p{Ll})/gu;

/**
 * A story typed without capitals, with one at every sentence and for the teller's "I": same length, so that all places in
 * it stay. Any other text as it is.
 */
export function sentenceCased(story: string): string {
  const ends = story.match(/[.!?…]["”’)]*\s+\p{L}/gu) ?? [];
  const small = ends.filter((end) => /\p{Ll}$/u.test(end)).length;
  if (!/^\s*\p{Ll}/u.test(story) || small < 2 || small < ends.length * 0.7) return story;
  return story
    .replace(OPENING, (_, before: string, letter: string) => before + upper(letter))
    .replace(/(?<![\p{L}'’])i(?=['’\s])/gu, 'I');
}

/** One letter only: "ß" and the like stay small. */
const upper = (letter: string): string =>
  letter.toUpperCase().length === letter.length ? letter.toUpperCase() : letter;
