import type { Unit } from './units.ts';
import { articles, auxiliaries, conjunctions, prepositions, pronouns } from './words/grammar.ts';

/** Whether enough words of English grammar stand in a text for its rules to make sense. */
export function isEnglish(units: readonly Unit[]): boolean {
  const words = units.flatMap((unit) => unit.tokens.map((token) => token.lower));
  const grammar = words.filter((word) =>
    [articles, auxiliaries, conjunctions, prepositions, pronouns].some((list) => list.has(word)),
  );
  return grammar.length >= words.length / 6;
}
