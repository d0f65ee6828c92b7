import {
  auxiliaries,
  calendar,
  openers,
  prepositions,
  determiners,
  pronouns,
  conjunctions,
  numbers,
  titles,
} from './words/grammar.ts';
import { beingOf, governor, type Phrase } from './phrases.ts';
import { femaleNames, maleNames } from './words/people.ts';
import { isPlaceWord } from './words/places.ts';
import { verbOf } from './words/verbs.ts';
import { endsPhrase, isTitle, type Token } from './tokens.ts';
import type { Unit } from './units.ts';

/** Phrases that are proper names of beings: "Mr. Fell", "Ludo Marsh"; names of places are left out. */
export function namePhrases(units: readonly Unit[]): Phrase[] {
  const story = new Evidence(units);
  const found = units.flatMap((unit, index) =>
    runsOf(unit).map((run) => ({ ...run, unit: index, tokens: unit.tokens })),
  );
  const phrases = found.filter((run) => story.isBeing(run));
  return phrases.map(({ unit, from, to, tokens }) => ({
    unit,
    from,
    to,
    head: tokens
      .slice(from, to)
      .map((token) => strip(token.text))
      .join(' '),
    named: true,
    kind: 'person',
    plural: false,
    determiner: '',
    adjectives: [],
    governed: governor(tokens, from),
  }));
}

type Run = { from: number; to: number };
type Found = Run & { unit: number; tokens: Token[] };

const strip = (word: string): string => word.replace(/['’]s$/, '');
const known = (word: string): boolean => femaleNames.has(word) || maleNames.has(word);

/** Runs of capitalised words that are no opener, day or word of grammar. */
function runsOf({ tokens }: Unit): Run[] {
  const runs: Run[] = [];
  tokens.forEach((token, index) => {
    if (!isNamelike(token)) return;
    const last = runs.at(-1);
    const joined = tokens[index - 1];
    if (last?.to === index && joined !== undefined && (!endsPhrase(joined) || isTitle(joined.lower)))
      last.to = index + 1;
    else runs.push({ from: index, to: index + 1 });
  });
  return runs;
}

function isNamelike({ text, lower, capital }: Token): boolean {
  if (!capital || text.length < 2 || /^\p{N}/u.test(text) || calendar.has(lower)) return false;
  if ((text === text.toUpperCase() && text.length > 2) || numbers.has(lower)) return false;
  const grammar = [openers, prepositions, determiners, pronouns, conjunctions, auxiliaries].some((list) =>
    list.has(lower),
  );
  const being = beingOf(strip(lower)) !== undefined && !titles.has(lower) && !known(lower);
  return !grammar && !being && !/^(?:i'm|i'll|i've|i'd)$/.test(lower);
}

/** What the whole story says of a capitalised word. */
class Evidence {
  readonly #inside = new Set<string>();
  readonly #lower = new Set<string>();
  readonly #surnames = new Set<string>();
  /** Names with an article, such as a ship's: "the Wagtail". */
  readonly #things = new Set<string>();

  constructor(units: readonly Unit[]) {
    for (const { tokens } of units)
      tokens.forEach((token, index) => {
        const before = tokens[index - 1];
        if (!token.capital) this.#lower.add(token.lower);
        else if (before?.lower === 'the') this.#things.add(strip(token.lower));
        else if (before !== undefined && !isPlacing(before)) this.#inside.add(strip(token.lower));
        if (token.capital && before !== undefined && known(before.lower))
          this.#surnames.add(strip(token.lower));
      });
  }

  isBeing(run: Found): boolean {
    const { tokens, from, to } = run;
    const words = tokens.slice(from, to).map((token) => strip(token.lower));
    const last = words.at(-1) ?? '';
    if (tokens[from - 1]?.lower === 'the') return false;
    if (words.some((word) => known(word)) || (words.length > 1 && titles.has(words[0] ?? ''))) return true;
    const partOfName = words.length === 1 && this.#surnames.has(last);
    if (titles.has(last) || this.#things.has(last) || (isPlaceWord(last) && !partOfName)) return false;
    if (partOfName) return true;
    if (from > 0 && !isPlacing(tokens[from - 1])) return true;
    if (words.some((word) => this.#inside.has(word))) return true;
    return from === 0 && this.#opensLikeAName(run, words[0] ?? '');
  }

  /** At the start of a sentence any word has a capital: a name is one that never stands small and does something. */
  #opensLikeAName({ tokens, to }: Found, word: string): boolean {
    const next = tokens[to];
    const stands = this.#lower.has(word) || this.#lower.has(word.replace(/s$/, ''));
    if (stands || word.endsWith('s') || verbOf(word) !== undefined || isPlaceWord(word) || next === undefined)
      return false;
    const form = verbOf(next.lower)?.form;
    return form === 's' || form === 'past' || auxiliaries.has(next.lower) || next.lower === 'and';
  }
}

const isPlacing = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^(?:in|at|to|from|of|up|near|across|on|over|into|through)$/.test(token.lower) &&
  !endsPhrase(token);
