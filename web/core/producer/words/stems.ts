import { adverbs, auxiliaries, conjunctions, determiners, prepositions, pronouns } from './grammar.ts';
import { verbOf } from './verbs.ts';

/** Whether a lower-case word only holds a sentence together. */
export const isGrammar = (word: string): boolean =>
  [determiners, prepositions, conjunctions, pronouns, auxiliaries, adverbs].some((list) => list.has(word));

/** What forms of one word have in common: "carried", "carries" -> "carry"; "owls" -> "owl". */
export const stem = (word: string): string =>
  verbOf(word)?.base ?? word.replace(/['’]s$/, '').replace(/([^s])s$/, '$1');
