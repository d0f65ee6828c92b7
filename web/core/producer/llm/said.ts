/** Tests on what a model wrote: only what a camera sees may reach a prompt. */
const PRONOUN = /\b(?:i|me|my|he|him|his|she|her|hers|it|its|they|them|their|we|us|our|you|your)\b/i;
const INWARD =
  /\b(?:thinks?|thinking|thought|remember\w*|knows?|knowing|decid\w+|hop(?:es?|ing)|believ\w+|understand\w*|reali[sz]\w+|wonder\w*|want\w*|need\w*)\b/i;
const SEVERAL = /\b(?:then|afterwards|later|finally|until|meanwhile|next day|before|after)\b/i;
const QUOTED = /["“”«»]/;
const MARKUP = /<[^>]*>|[{}[\]]|https?:\/\//;

export const hasPronoun = (text: string): boolean => PRONOUN.test(text);
export const isInward = (text: string): boolean => INWARD.test(text);
export const isSeveral = (text: string): boolean => SEVERAL.test(text);
export const isQuoted = (text: string): boolean => QUOTED.test(text);
export const hasMarkup = (text: string): boolean => MARKUP.test(text);

/** One line of plain words: no markup, no marks at the ends, no double blanks, at most `most` characters. */
export function plain(text: string, most = 300): string {
  const line = text
    .replace(/<[^>]{0,200}>/g, ' ')
    .replace(/[*_`#|{}[\]\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[-–—:,;.\s]+|[-–—:,;\s]+$/g, '');
  return line.length <= most ? line : line.slice(0, most).replace(/\s+\S*$/, '');
}

/** "her hat" -> "the hat": whose it is, the picture shows. */
export const withoutPossessives = (text: string): string =>
  text.replace(/\b(?:his|her|its|their|my|your|our)\s+(?=\p{L})/giu, 'the ');

export const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];

const SMALL = new Set(
  'the a an and or but with from into onto over under out for its his her their that this are was were has had who not all one two then when while of in on at to by as is it he she they him them'.split(
    ' ',
  ),
);
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** The words that carry meaning, cut to stems, so that "wound" is lost but "winds" and "winding" are one. */
export function stemsOf(text: string): Set<string> {
  const stems = wordsOf(text)
    .filter((word) => word.length > 2 && !SMALL.has(word))
    .flatMap((word) => (UNSPACED.test(word) ? pairsOf(word) : [stemOf(word)]));
  return new Set(stems);
}

function stemOf(word: string): string {
  const bare = word.replace(/['’]s$/, '').replace(/(?:ing|ed|es|s|e)$/, '');
  return (bare.length > 2 ? bare : word).replace(/(.)\1$/, '$1').slice(0, 6);
}

const pairsOf = (word: string): string[] =>
  Array.from({ length: Math.max(1, word.length - 1) }, (_, at) => word.slice(at, at + 2));

/** How much two texts share of their words, 0..1 (Jaccard). */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return both / (a.size + b.size - both || 1);
}

/** Whether a text lacks a word of the story, of `least` letters, that another has, also inside a longer one ("leafy"). */
export function losesWords(fresh: string, old: string, story: string, least = 3): boolean {
  const words = wordsOf(story).filter((word) => word.length >= least && !SMALL.has(word));
  const [now, before] = [fresh.toLowerCase(), old.toLowerCase()];
  return words.some((word) => before.includes(word) && !now.includes(word));
}
