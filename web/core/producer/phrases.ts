import { animals, creatures, machines, mechanical, singleAnimal, singleCreature } from './words/animals.ts';
import {
  bodyParts,
  adverbs,
  articles,
  auxiliaries,
  conjunctions,
  determiners,
  numbers,
  ordinals,
  prepositions,
  pronouns,
} from './words/grammar.ts';
import { alsoThings, collectives, personOf, quantities, singlePerson } from './words/people.ts';
import { animate, bodily } from './words/agents.ts';
import { visible } from './words/looks.ts';
import { isPlaceWord } from './words/places.ts';
import { verbOf } from './words/verbs.ts';
import { endsPhrase, type Token } from './tokens.ts';
import type { Unit } from './units.ts';

export type BeingKind = 'person' | 'animal' | 'machine' | 'creature';

/** Words of a unit that stand for a being: `from`..`to` (exclusive) are its tokens. */
export type Phrase = {
  unit: number;
  from: number;
  to: number;
  /** The noun in the singular, or the name as written. */
  head: string;
  named: boolean;
  kind: BeingKind;
  plural: boolean;
  /** The article, possessive or number before it, or ''. */
  determiner: string;
  adjectives: string[];
  /** The preposition that governs it, or ''. */
  governed: string;
};

/** In the order of the story. */
export const byPlace = (a: Phrase, b: Phrase): number => a.unit - b.unit || a.from - b.from;

export type Noun = { head: string; kind: BeingKind; plural: boolean };

/** The being a lower-case word means, or undefined. */
export function beingOf(word: string): Noun | undefined {
  if (collectives.has(word)) return { head: word, kind: 'person', plural: true };
  const single = singular(word);
  if (single !== undefined) return { ...single, plural: false };
  const person = singlePerson(word);
  if (person !== undefined) return { head: person, kind: 'person', plural: true };
  const animal = singleAnimal(word);
  if (animal !== undefined) return { head: animal, kind: 'animal', plural: true };
  const creature = singleCreature(word);
  return creature === undefined
    ? undefined
    : { head: creature, kind: singular(creature)?.kind ?? 'creature', plural: true };
}

function singular(word: string): { head: string; kind: BeingKind } | undefined {
  if (machines.has(word)) return { head: word, kind: 'machine' };
  if (creatures.has(word)) return { head: word, kind: 'creature' };
  if (personOf(word) !== undefined) return { head: word, kind: 'person' };
  return animals.has(word) ? { head: word, kind: 'animal' } : undefined;
}

/** Phrases with a common noun: "the two rival postwomen", "an owl of brass". */
export function nounPhrases(unit: Unit, index: number, strangers: ReadonlyMap<string, Noun>): Phrase[] {
  return unit.tokens.flatMap((_, at) => nounPhraseAt(unit, index, at, strangers) ?? []);
}

function nounPhraseAt(
  { tokens, source }: Unit,
  unit: number,
  at: number,
  strangers: ReadonlyMap<string, Noun>,
): Phrase | undefined {
  const token = tokens[at];
  const word = token === undefined ? '' : bare(token, tokens[at + 1]);
  const noun = beingOf(word) ?? strangers.get(word);
  if (token === undefined || noun === undefined) return undefined;
  if (token.capital && at > 0 && noun.kind !== 'person' && !isCalledSo(tokens, at)) return undefined;
  if (token.capital && FAMILY.test(tokens[at + 1]?.lower ?? '')) return undefined;
  const from = phraseStart(tokens, at);
  const owns = /['’]s$/.test(token.lower);
  if ((!owns && isModifier(tokens, at, noun)) || isActing(tokens, from, at, noun.plural)) return undefined;
  const before = tokens.slice(from, at).map((word) => word.lower);
  const determiner = before.find((word) => determiners.has(word) || numbers.has(word)) ?? '';
  // "The animal" is the beast told of before; "a larger animal" or "animals" are only spoken of.
  if (noun.head === 'animal' && determiner !== 'the') return undefined;
  const plain = determiner === '' && !noun.plural;
  if (plain && isRank(tokens, at)) return undefined;
  if (FOOD.test(`${tokens[at - 1]?.lower ?? ''} ${noun.head}`)) return undefined;
  if (PIECES.test(noun.head) && CHESS.test(source)) return undefined;
  if (plain && (verbOf(token.lower) !== undefined || tokens[at - 1]?.lower === 'to')) return undefined;
  if (collectives.has(noun.head) && tokens[at + 1]?.lower === 'of') return undefined;
  if (alsoThings.has(noun.head) && (governor(tokens, from) !== '' || !acts(tokens, at))) return undefined;
  const kind = isMechanical(tokens, at, before) ? 'machine' : noun.kind;
  const adjectives = before.filter(
    (word) => !determiners.has(word) && !numbers.has(word) && !/['’]s$/.test(word),
  );
  const counted = before.find((word) => numbers.has(word) && word !== 'one') ?? '';
  return {
    unit,
    from,
    to: at + 1,
    ...noun,
    plural: noun.plural || /^(?:every|each)$/.test(determiner),
    named: false,
    kind,
    determiner: counted || determiner,
    adjectives,
    governed: governor(tokens, from),
  };
}

/** "Coyote", "Brother Fox": a beast that is called by what it is, with no other capital beside it. */
function isCalledSo(tokens: Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const alone = before === undefined || !before.capital || at === 1 || endsPhrase(before);
  return alone && (next === undefined || !next.capital || endsPhrase(tokens[at] ?? next)) && !isThing(before);
}

/** "the old man's shoulder": whose body it is, is there. */
const bare = ({ lower }: Token, next: Token | undefined): string =>
  next !== undefined && bodyParts.has(next.lower) ? lower.replace(/['’]s$/, '') : lower;

/** "the Heron", "the ferry Heron": a ship or a house. */
const isThing = (before: Token | undefined): boolean =>
  before !== undefined && (determiners.has(before.lower) || isPlaceWord(before.lower));

/** "cat masks", "a bus driver", "a giant black cloud": another word follows that is the noun. */
function isModifier(tokens: Token[], at: number, { kind, plural }: Noun): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined || endsPhrase(token) || next.capital) return false;
  if (beingOf(next.lower) !== undefined && verbOf(next.lower) === undefined) return true;
  if (visible.has(next.lower)) return isOpen(tokens[at + 2]);
  if (isUnbent(tokens, at, plural)) return true;
  const governed = prepositions.has(tokens[at - 1]?.lower ?? '') && !plural && kind === 'person';
  if (governed && isOpen(next) && /[^s]s$/.test(next.lower)) return true;
  const from = phraseStart(tokens, at);
  if (plural && GIVING.test(verbOf(tokens[from - 1]?.lower ?? '')?.base ?? '')) return false;
  const start = tokens[from]?.lower ?? '';
  const bare = !determiners.has(start) && !numbers.has(start) && kind !== 'person';
  return isOpen(next) && verbOf(next.lower) === undefined && (!/(?:s|ed|ing)$/.test(next.lower) || bare);
}

/** "serves the robbers coffee": two are given to. */
const GIVING = /^(?:serve|give|hand|show|pour|bring|offer|tell|read|feed|throw|sell|teach|send|lend)$/;

/** "the cat flap": a verb of one being would end in -s, unless somebody sees, makes or helps it. */
function isUnbent(tokens: Token[], at: number, plural: boolean): boolean {
  const next = verbOf(tokens[at + 1]?.lower ?? '');
  if (plural || next?.form !== 'base' || ['past', 'participle'].includes(verbOf(next.base)?.form ?? ''))
    return false;
  if (/^(?:put|cut|hit|let|set|shut|read|cast|split|spread|cost|hurt|burst|beat|bet)$/.test(next.base))
    return false;
  const article = /^(?:an?|the|his|her|my|their|its|our|your|old|little)$/.test(tokens[at - 1]?.lower ?? '');
  const helped = tokens
    .slice(Math.max(0, at - 5), at)
    .some(
      ({ lower }) =>
        auxiliaries.has(lower) ||
        /^(?:see|watch|hear|feel|let|make|help|notice)$/.test(verbOf(lower)?.base ?? ''),
    );
  return (
    article && !helped && isOpen(tokens[at + 1]) && !tokens.slice(0, at).some(({ lower }) => lower === 'and')
  );
}

/** A word of no closed class: a noun, an adjective or an unknown verb. */
function isOpen(token: Token | undefined): boolean {
  if (token === undefined || token.capital || token.lower.endsWith('ly')) return false;
  const lists = [prepositions, conjunctions, pronouns, auxiliaries, adverbs, determiners, numbers];
  return !lists.some((list) => list.has(token.lower)) && !/^a[lwbs][a-z]+$/.test(token.lower);
}

/** "a storm swallows the road", "and counts the lights": a plural that is the verb of what stands before. */
function isActing(tokens: Token[], from: number, at: number, plural: boolean): boolean {
  const [token, next, before] = [tokens[at], tokens[at + 1], tokens[at - 1]];
  if (!plural || token === undefined || verbOf(token.lower)?.form !== 's') return false;
  if (FAMILY.test(token.lower) && before?.capital === true) return false;
  if (/^(?:he|she|it|who|that|which)$/.test(before?.lower ?? '')) return true;
  if (before?.capital === true && from === at && !endsPhrase(before)) return true;
  if (SINGULAR.test(tokens[from]?.lower ?? '') && from < at) return true;
  if (from < at - 1 && before !== undefined && isOneBeing(before) && !endsPhrase(before)) return true;
  if (before === undefined || next === undefined || endsPhrase(token)) return false;
  if (before.lower === 'and' && next.capital) return true;
  const opens = determiners.has(next.lower) || pronouns.has(next.lower);
  return opens && !determiners.has(before.lower) && !numbers.has(before.lower);
}

/** "The rooster crows": one who is told of with an article, and what he does. */
const isOneBeing = ({ lower }: Token): boolean => beingOf(lower)?.plural === false;

const SINGULAR = /^(?:an?|this|that|each|every|another|one)$/;

/** "The Miller twins": a surname. */
const FAMILY = /^(?:twins|brothers|sisters|siblings|family|boys|girls|kids|children|clan|gang)$/;

/** Beasts by name only. */
const FOOD = /^(?:hot dog|teddy bear|gummy bear)$/;
/** Pieces on a board are nobody. */
const PIECES = /^(?:king|queen|bishop|knight)$/;
const CHESS = /\b(?:chess(?:board)?|checkmate)\b/i;

/** ", king of the house": what somebody is, at the end of a clause. */
const isRank = (tokens: Token[], at: number): boolean =>
  at > 1 && /,/.test(tokens[at - 1]?.after ?? '') && tokens[at + 1]?.lower === 'of';

/** Whether a word that may be a thing does something: "the page bows", "a crane who". */
function acts(tokens: Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined || endsPhrase(token)) return false;
  const form = verbOf(next.lower)?.form;
  const busy = tokens.slice(at + 2, at + 9).some(({ lower }, index) => {
    const verb = verbOf(lower);
    const early = tokens[at + 1 + index]?.after.includes(',') ?? false;
    return early && verb?.form === 'ing' && (animate.has(verb.base) || bodily.has(verb.base));
  });
  return (
    busy || next.lower === 'who' || next.lower === 'and' || form === 's' || form === 'past' || next.capital
  );
}

/** Walks left over adjectives to the article. */
function phraseStart(tokens: Token[], at: number): number {
  let from = at;
  while (from > 0 && at - from < 5) {
    const before = tokens[from - 1];
    if (before === undefined || endsPhrase(before)) break;
    if (numbers.has(before.lower)) return articles.has(tokens[from - 2]?.lower ?? '') ? from - 2 : from - 1;
    if (determiners.has(before.lower)) return from - 1;
    const retired =
      verbOf(before.lower)?.form === 'past' &&
      /^(?:an?|the|his|her|their|my)$/.test(tokens[from - 2]?.lower ?? '');
    const ofTime = TIMES.test(before.lower) && !isWatch(tokens, from, at);
    if (ofTime || (!isDescribing(before) && !retired && !ordinals.has(before.lower))) break;
    from--;
  }
  while (from < at && !startsWell(tokens[from])) from++;
  return from;
}

/** "On the second night thieves take it": the article belongs to the time. */
const TIMES = /^(?:day|night|morning|evening|afternoon|week|month|year|summer|winter|spring|autumn|time)s?$/;

/** "a night baker", "the night watchman": when one works, and no time of the story. */
const isWatch = (tokens: Token[], from: number, at: number): boolean =>
  from === at &&
  beingOf(tokens[at]?.lower ?? '')?.plural === false &&
  tokens[at]?.capital === false &&
  /^(?:an?|the|his|her)$/.test(tokens[at - 2]?.lower ?? '') &&
  !/^(?:in|at|on|during|by|all|through|for)$/.test(tokens[at - 3]?.lower ?? '');

const startsWell = (token: Token | undefined): boolean => token !== undefined && !token.lower.endsWith('ly');

function isDescribing(token: Token): boolean {
  const { lower } = token;
  const grammar = [prepositions, conjunctions, pronouns, auxiliaries, adverbs].some((list) =>
    list.has(lower),
  );
  const verb = verbOf(lower);
  const acting =
    verb !== undefined &&
    !['participle', 'ing'].includes(verb.form) &&
    !/^(?:clean|clear|cool|dry|open|warm|calm|smooth|slow|light|blind|tame|wild|free|last|steady)$/.test(
      lower,
    );
  return !grammar && !acting && !token.capital;
}

/** The preposition right before a phrase, or ''. */
export function governor(tokens: Token[], from: number): string {
  const before = tokens[from - 1];
  if (before?.lower === 'of' && quantities.has(tokens[from - 2]?.lower ?? ''))
    return governor(tokens, counted(tokens, from - 2));
  return before !== undefined && !endsPhrase(before) && prepositions.has(before.lower) ? before.lower : '';
}

/** Where "a pair of" or "hundreds of" begins. */
const counted = (tokens: Token[], at: number): number =>
  determiners.has(tokens[at - 1]?.lower ?? '') ? at - 1 : at;

function isMechanical(tokens: Token[], at: number, before: string[]): boolean {
  const of = tokens[at + 1]?.lower === 'made' ? at + 2 : at + 1;
  const made = tokens[of]?.lower === 'of' ? (tokens[of + 1]?.lower ?? '') : '';
  return mechanical.has(made) || before.some((word) => mechanical.has(word));
}
