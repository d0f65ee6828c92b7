import { ageWords, auxiliaries, bodyParts, determiners, prepositions, titles } from './words/grammar.ts';
import { femaleNames, maleNames } from './words/people.ts';
import { animate, bodily } from './words/agents.ts';
import { visible } from './words/looks.ts';
import { isPlaceWord, isVehicle } from './words/places.ts';
import { words } from './words/lists.ts';
import { verbOf } from './words/verbs.ts';
import { beingOf } from './phrases.ts';
import { endsPhrase, type Token } from './tokens.ts';
import type { Unit } from './units.ts';

/** A run of capitalised words in a unit. */
export type Found = { unit: number; from: number; to: number; tokens: Token[] };

export const strip = (word: string): string => word.replace(/['’]s$/, '');
export const known = (word: string): boolean => femaleNames.has(word) || maleNames.has(word);

/** What the whole story says of its capitalised words. */
export class Evidence {
  /** Capitalised inside a sentence. */
  readonly #inside = new Set<string>();
  /** How often each stands in a name. */
  readonly #count = new Map<string, number>();
  /** Also written small. */
  readonly #lower = new Set<string>();
  /** Acting or described like a person somewhere. */
  readonly #beings = new Set<string>();
  /** Names with an article, such as a ship's: "the Wagtail". */
  readonly #things = new Set<string>();

  constructor(units: readonly Unit[], runs: readonly Found[]) {
    for (const { tokens } of units)
      for (const token of tokens) if (!token.capital) this.#lower.add(token.lower);
    for (const { tokens, from, to } of runs) {
      for (const token of tokens.slice(from, to)) {
        const word = strip(token.lower);
        this.#count.set(word, (this.#count.get(word) ?? 0) + 1);
      }
      const before = tokens[from - 1];
      const said = tokens.slice(from, to).map((token) => strip(token.lower));
      const placed =
        before !== undefined &&
        (isPlaceWord(before.lower) || isVehicle(before.lower)) &&
        !endsPhrase(before) &&
        !isDoer(tokens, from, to);
      if (before?.lower === 'the' || placed) for (const word of said) this.#things.add(word);
      else if (before !== undefined && !isPlacing(before)) this.#inside.add(said[0] ?? '');
    }
    for (const run of runs) if (this.#isSurely(run)) for (const word of namesIn(run)) this.#beings.add(word);
  }

  isBeing(run: Found): boolean {
    const last = namesIn(run).at(-1) ?? '';
    if (run.tokens[run.from - 1]?.lower === 'the' || isChurch(run)) return false;
    return this.#isSurely(run) || this.#beings.has(last);
  }

  #isSurely(run: Found): boolean {
    const { tokens, from, to } = run;
    const said = tokens.slice(from, to).map((token) => strip(token.lower));
    const last = said.at(-1) ?? '';
    if (tokens[from - 1]?.lower === 'the' || isChurch(run)) return false;
    if (said.some((word) => known(word)) || (said.length > 1 && titles.has(said[0] ?? ''))) return true;
    if (/^(?:called|named|nicknamed)$/.test(tokens[from - 1]?.lower ?? '') || isDoer(tokens, from, to))
      return !isPlaceWord(last);
    if (titles.has(last) || this.#things.has(last) || isPlaceWord(last)) return false;
    const before = tokens[from - 1];
    if (/^(?:who|whose)$/.test(tokens[to]?.lower ?? '')) return true;
    if (before !== undefined && !isPlacing(before) && !ageWords.has(before.lower)) return true;
    if (said.some((word) => this.#inside.has(word))) return true;
    return this.#opensLikeAName(run, said[0] ?? '');
  }

  /** At the start of a sentence any word has a capital: a name never stands small and does something, or is explained. */
  #opensLikeAName({ tokens, from, to }: Found, word: string): boolean {
    if (from > 0 && !ageWords.has(tokens[from - 1]?.lower ?? '')) return false;
    const [last, next] = [tokens[to - 1], tokens[to]];
    const stands = this.#lower.has(word) || this.#lower.has(word.replace(/s$/, ''));
    if (!stands && isByname(tokens, to, word)) return true;
    if (
      stands ||
      STUFF.has(word) ||
      bodyParts.has(word) ||
      verbOf(word) !== undefined ||
      isPlaceWord(word) ||
      next === undefined ||
      last === undefined
    )
      return false;
    if (last.after.startsWith(',') && (determiners.has(next.lower) || visible.has(next.lower))) return true;
    const verb = verbOf(next.lower);
    const once = (this.#count.get(word) ?? 0) < 2 && to - from < 2;
    const does = once ? verb !== undefined && (animate.has(verb.base) || bodily.has(verb.base)) : true;
    const acts =
      (does && (verb?.form === 's' || verb?.form === 'past')) ||
      auxiliaries.has(next.lower) ||
      next.lower === 'and';
    return acts && !word.endsWith('s');
  }
}

/** "Back in the kitchen Duarte sang", "Two days later on the beach Ines and Otto met": behind words of place or time, and acting. */
function isDoer(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to]?.lower ?? '';
  const acts = /^(?:s|past)$/.test(verbOf(next)?.form ?? '') || (next === 'and' && from > 1);
  const led = tokens.slice(0, from);
  const before = led.at(-1)?.lower ?? '';
  const told = led.some(
    ({ lower }, at) => at > 0 && (auxiliaries.has(lower) || /^(?:s|past)$/.test(verbOf(lower)?.form ?? '')),
  );
  return (
    led.some(({ lower }) => LEADING.test(lower)) &&
    !prepositions.has(before) &&
    !determiners.has(before) &&
    !told &&
    from < 10 &&
    (acts || isByname(tokens, to, ''))
  );
}

const LEADING =
  /^(?:in|at|on|inside|outside|behind|across|near|under|from|by|down|up|along|above|below|beside|beyond|after|before|between|over|through)$/;

/** "The bell of Saint Anne", "at St Mary": a church or a town. */
const isChurch = ({ tokens, from }: Found): boolean =>
  /^(?:saint|st)$/.test(tokens[from]?.lower ?? '') &&
  /^(?:of|at|in|to|from|near|for|outside|inside|behind)$/.test(tokens[from - 1]?.lower ?? '');

/** "Moss the troll", "Spot the dog ran", but not "Feed the dog": what somebody is, right behind the name. */
function isByname(tokens: readonly Token[], to: number, word: string): boolean {
  const [last, article, noun, next] = tokens.slice(to - 1, to + 3);
  // "Zoltan the Great".
  if (article?.lower === 'the' && noun?.capital === true && last !== undefined && !endsPhrase(last))
    return true;
  const being = noun === undefined ? undefined : beingOf(noun.lower);
  const asked = verbOf(word)?.form === 'base' && !/^(?:s|past)$/.test(verbOf(next?.lower ?? '')?.form ?? '');
  if (asked) return false;
  return last !== undefined && !endsPhrase(last) && article?.lower === 'the' && being?.plural === false;
}

/** What falls, runs and spreads, and is nobody. */
const STUFF = words(
  'flour sugar salt sand dirt mud clay lava steam blood ink oil petrol gas milk tea coffee soup confetti glitter money traffic ivy moss glass plaster sawdust dinner lunch breakfast laundry luggage',
);

/** The words of a run that are the name itself, without titles. */
const namesIn = ({ tokens, from, to }: Found): string[] =>
  tokens
    .slice(from, to)
    .map((token) => strip(token.lower))
    .filter((word) => !titles.has(word));

const isPlacing = (token: Token): boolean =>
  /^(?:in|at|to|from|of|up|near|across|on|over|into|through)$/.test(token.lower) && !endsPhrase(token);
