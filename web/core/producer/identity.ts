import { beingOf } from './phrases.ts';
import type { Token } from './tokens.ts';
import type { Unit } from './units.ts';
import { articles, determiners, prepositions, pronouns } from './words/grammar.ts';
import { words } from './words/lists.ts';
import { verbOf } from './words/verbs.ts';

/** "It is the ring she lost in the lake": a thing, told by what it is; what comes after happens elsewhere. */
export function isThing(tokens: readonly Token[], at: number): boolean {
  const [it, verb, article] = tokens.slice(at, at + 3);
  if (it?.lower !== 'it' || !/^(?:is|was)$/.test(verb?.lower ?? '') || !articles.has(article?.lower ?? ''))
    return false;
  const end = tokens.findIndex(({ lower }, index) => index > at + 2 && closes(lower));
  return tokens.slice(at + 3, end < 0 ? undefined : end).every(({ lower }) => beingOf(lower) === undefined);
}

const closes = (word: string): boolean =>
  prepositions.has(word) || pronouns.has(word) || determiners.has(word);

/** "She saw them: grey shadows crossing the river", "the drawing: a dragon": what is seen is not there. */
export function isSight(before: Unit | undefined, unit: Unit, verb: number): boolean {
  if (before?.sentence !== unit.sentence || !before.text.endsWith(':') || verb >= 0) return false;
  return before.tokens.some(({ lower }) => seeing.has(verbOf(lower)?.base ?? ''));
}

const seeing = words('see look stare gaze peer watch notice spot');
