import type { Noun } from './phrases.ts';
import { beingOf } from './phrases.ts';
import { endsPhrase, type Token } from './tokens.ts';
import type { Unit } from './units.ts';
import {
  adverbs,
  auxiliaries,
  bodyParts,
  conjunctions,
  determiners,
  forces,
  numbers,
  prepositions,
  pronouns,
} from './words/grammar.ts';
import { AGENT, THINGS, animate, bodily } from './words/agents.ts';
import { isPlant } from './words/plants.ts';
import { isPlaceWord } from './words/places.ts';
import { verbOf } from './words/verbs.ts';

const closed = [
  adverbs,
  auxiliaries,
  bodyParts,
  conjunctions,
  determiners,
  forces,
  numbers,
  prepositions,
  pronouns,
];

/** Nouns that no list knows and that do what only somebody does: "the prosecutor frowns", "two plumed zorbs argue". */
export function strangersIn(units: readonly Unit[]): ReadonlyMap<string, Noun> {
  const found = new Map<string, Noun>();
  const seen = new Map<string, number>();
  for (const { tokens } of units)
    tokens.forEach((token, at) => {
      const noun = strangerAt(tokens, at);
      if (noun === undefined) return;
      const times = (seen.get(noun.head) ?? 0) + evidence(tokens, at, noun);
      seen.set(noun.head, times);
      if (times >= 2) found.set(token.lower, noun);
    });
  for (const [word, noun] of found) if (!noun.plural) found.set(`${word}s`, { ...noun, plural: true });
  return found;
}

function strangerAt(tokens: readonly Token[], at: number): Noun | undefined {
  const token = tokens[at];
  if (token === undefined || token.capital || endsPhrase(token) || !/^\p{L}{4,}$/u.test(token.lower))
    return undefined;
  const { lower } = token;
  if (
    closed.some((list) => list.has(lower)) ||
    isPlaceWord(lower) ||
    isPlant(lower) ||
    beingOf(lower) !== undefined
  )
    return undefined;
  if (verbOf(lower) !== undefined && !AGENT.test(lower)) return undefined;
  if (THINGS.has(lower.replace(/s$/, ''))) return undefined;
  if (lower.endsWith('ly') || verbOf(lower)?.form === 'ing' || !hasArticle(tokens, at)) return undefined;
  const next = tokens[at + 1];
  const word = (next?.lower.endsWith('ly') === true ? tokens[at + 2] : next)?.lower ?? '';
  const verb = verbOf(word);
  if (auxiliaries.has(word) && isDoerOf(lower.replace(/s$/, '')))
    return { head: lower.replace(/s$/, ''), kind: 'person', plural: lower.endsWith('s') };
  if (verb === undefined || verb.form === 'ing') return undefined;
  const known = animate.has(verb.base) || bodily.has(verb.base) || isDoerOf(lower.replace(/s$/, ''));
  const plural = /[^s]s$/.test(lower) && verb.form !== 's';
  if (!known && !hasLimb(tokens.slice(at + 2, at + 10), plural)) return undefined;
  if (!plural && verb.form === 'base') return undefined;
  return { head: plural ? lower.slice(0, -1) : lower, kind: 'person', plural };
}

/** 2 is enough: what only somebody does, something of his or her own, or what hands do by one with an agent's ending. */
function evidence(tokens: readonly Token[], at: number, { head }: Noun): number {
  const next = tokens[at + 1]?.lower.endsWith('ly') === true ? at + 2 : at + 1;
  const base = verbOf(tokens[next]?.lower ?? '')?.base ?? '';
  if (animate.has(base)) return 2;
  const rest = tokens.slice(next + 1, next + 9);
  const many = /[^s]s$/.test(tokens[at]?.lower ?? '') && verbOf(tokens[next]?.lower ?? '')?.form !== 's';
  const own = rest.slice(0, 3).some(({ lower }) => ownWord(many).test(lower)) || hasLimb(rest, many);
  if (isDoerOf(head)) return 2;
  return own || (AGENT.test(head) && !THINGS.has(head)) ? 2 : 1;
}

/** "skier", "forager": the ending of an agent on a verb. */
function isDoerOf(word: string): boolean {
  const stem = /^(\p{L}{3,})(?:er|or)$/u.exec(word)?.[1];
  if (stem === undefined || THINGS.has(word)) return false;
  const undoubled = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
  return [stem, `${stem}e`, undoubled].some((base) => verbOf(base)?.base === base);
}

/** "their" of many, "his" or "her" of one: trees that grow on his back are not he. */
const ownWord = (many: boolean): RegExp => (many ? /^their$/ : /^(?:its|his|her)$/);

/** "tilts its head": a part of its own body. */
const hasLimb = (tokens: readonly Token[], many: boolean): boolean =>
  tokens.some(
    ({ lower }, at) =>
      ownWord(many).test(lower) &&
      !LAID.test(tokens[at - 1]?.lower ?? '') &&
      tokens.slice(at + 1, at + 3).some((next) => bodyParts.has(next.lower) && next.lower !== 'face'),
  );

/** "A crown appears on her head": on somebody else's. */
const LAID = /^(?:on|onto|upon|over|around|round)$/;

/** "A policeman on a bicycle salutes": what somebody is on or in does nothing. */
const PLACED = /^(?:on|in|at|under|behind|inside|into|near|by|through|over|from)$/;

/** An article or number at most two words before, and nothing that somebody is on. */
function hasArticle(tokens: readonly Token[], at: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const before = tokens[at - back];
    if (before === undefined || endsPhrase(before)) return false;
    if (determiners.has(before.lower) || numbers.has(before.lower))
      return !PLACED.test(tokens[at - back - 1]?.lower ?? '');
    if (
      prepositions.has(before.lower) ||
      conjunctions.has(before.lower) ||
      verbOf(before.lower) !== undefined
    )
      return false;
  }
  return false;
}
