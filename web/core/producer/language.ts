import type { Character } from '../bible.ts';
import type { StoryReading } from './story-reading.ts';
import type { Unit } from './units.ts';
import { verbOf } from './words/verbs.ts';
import { articles, auxiliaries, conjunctions, prepositions, pronouns } from './words/grammar.ts';

/**
 * A language that the rules read. All that knows its words is behind `read`: who is in the units, who does what, where
 * and when. What comes after (pictures, framing, looks, prompts) is the same for all and in English, as models want it.
 */
export type Language = {
  id: string;
  label: string;
  /** Share, 0..1, of words that hold sentences of this language together; under a sixth it is another language. */
  share(words: readonly string[]): number;
  read(units: Unit[], text: string): StoryReading;
  /** Sentences that make somebody known, so that what follows can mean them. */
  introduce(character: Pick<Character, 'name' | 'sex'>): string;
};

const small = [articles, auxiliaries, conjunctions, prepositions, pronouns];

/** The words of a text outside quotes, in lower case. */
export const wordsOf = (units: readonly Unit[]): string[] =>
  units.flatMap((unit) => unit.tokens.map((token) => token.lower));

/** How much of a text is English grammar; a known verb with an ending counts half. */
export function englishShare(words: readonly string[]): number {
  if (words.length === 0) return 1;
  const grammar = words.filter((word) => small.some((list) => list.has(word))).length;
  const verbs = words.filter(
    (word) => word.length > 3 && /^(?:s|past|ing)$/.test(verbOf(word)?.form ?? ''),
  ).length;
  return (grammar + verbs / 2) / words.length;
}

/** Whether enough words of English grammar stand in a text for its rules to make sense. */
export const isEnglish = (units: readonly Unit[]): boolean => englishShare(wordsOf(units)) >= 1 / 6;
