import {
  ageWords,
  auxiliaries,
  calendar,
  conjunctions,
  determiners,
  forces,
  numbers,
  openers,
  prepositions,
  pronouns,
  titles,
} from './words/grammar.ts';
import { Evidence, known, strip, type Found } from './evidence.ts';
import { beingOf, governor, type Phrase } from './phrases.ts';
import { endsPhrase, isTitle, type Token } from './tokens.ts';
import type { Unit } from './units.ts';
import { verbOf } from './words/verbs.ts';

/** Phrases that are proper names of beings: "Mr. Fell", "Ludo Marsh"; names of places are left out. */
export function namePhrases(units: readonly Unit[]): Phrase[] {
  const surnames = new Set([
    ...surnamesOf(units),
    ...personified(units),
    ...monthsThatAct(units),
    ...calledSo(units),
  ]);
  const found = units.flatMap(({ tokens }, unit) =>
    runsOf(tokens, surnames).map((run): Found => ({ ...run, unit, tokens })),
  );
  const story = new Evidence(units, found);
  const names = found.filter((run) => story.isBeing(run));
  return names.flatMap((run) => [...husbandOf(run), phraseOf(run)]);
}

/** "Mr" of "Mr and Mrs Bell". */
function husbandOf(run: Found): Phrase[] {
  const { tokens, from } = run;
  const [sir, and] = tokens.slice(Math.max(0, from - 2), from).map(({ lower }) => lower);
  const couple = /^(?:mr|lord|sir|king|count|uncle|grandpa)$/.test(sir ?? '') && and === 'and';
  const wife = /^(?:mrs|lady|queen|countess|aunt|grandma)$/.test(tokens[from]?.lower ?? '');
  const title = strip(tokens[from - 2]?.text ?? '');
  if (!couple || !wife || run.to - from < 2) return [];
  const head = [title, ...tokens.slice(from + 1, run.to).map(({ text }) => strip(text))].join(' ');
  return [{ ...phraseOf(run), from: from - 2, to: from - 1, head, governed: governor(tokens, from - 2) }];
}

function phraseOf({ unit, from, to, tokens }: Found): Phrase {
  const first = tokens[from];
  const isAge = ageWords.has(first?.lower ?? '') || first?.lower.endsWith('-year-old') === true;
  const aged = isAge && to - from > 1 ? 1 : 0;
  const before = tokens[from - 1];
  const described = before !== undefined && ageWords.has(before.lower) && !endsPhrase(before);
  const words = tokens.slice(from + aged, to).map((token) => strip(token.text));
  const adjectives = aged === 1 ? [first?.lower ?? ''] : described ? [before.lower] : [];
  const start = described ? from - 1 : from;
  return {
    unit,
    from: from + aged,
    to,
    head: words.join(' '),
    named: true,
    kind: 'person',
    plural: false,
    determiner: '',
    adjectives,
    governed: governor(tokens, start),
  };
}

/** Runs of capitalised words that are no opener, day or word of grammar; a number goes on with one: "Unit Nine". */
function runsOf(tokens: Token[], surnames: ReadonlySet<string>): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  tokens.forEach((token, index) => {
    const last = runs.at(-1);
    const before = tokens[index - 1];
    const goesOn =
      last?.to === index && before !== undefined && (!endsPhrase(before) || isTitle(before.lower));
    if (goesOn && (isNamelike(token) || continuesName(token))) last.to = index + 1;
    else if (
      isNamelike(token) ||
      (token.capital && surnames.has(strip(token.lower)) && !isDate(tokens, index))
    )
      runs.push({ from: index, to: index + 1 });
  });
  return runs;
}

/** "Nine" of "Unit Nine", "Finch" of "Aldous Finch", "Bell" of "Mrs. Bell": words that begin no name of their own. */
const continuesName = ({ capital, lower, text }: Token): boolean =>
  capital && text.length > 1 && (numbers.has(lower) || isSurname(lower));

const isSurname = (lower: string): boolean => beingOf(strip(lower)) !== undefined || forces.has(strip(lower));

/** Night, Death and Winter with a capital inside a sentence are somebody. */
function personified(units: readonly Unit[]): string[] {
  return units.flatMap(({ tokens }) =>
    tokens.flatMap((token, index) => {
      const before = tokens[index - 1];
      const inside =
        before !== undefined && token.capital && !endsPhrase(before) && !/^(?:the|of)$/.test(before.lower);
      return inside && PERSONS.test(token.lower) ? [token.lower] : [];
    }),
  );
}

/** "June is at the wheel", "May laughs": a month that does something is a name. */
function monthsThatAct(units: readonly Unit[]): string[] {
  return units.flatMap(({ tokens }) =>
    tokens.flatMap((token, index) => {
      const next = tokens[index + 1];
      const acts =
        /^(?:s|past)$/.test(verbOf(next?.lower ?? '')?.form ?? '') ||
        /^(?:is|has|and)$/.test(next?.lower ?? '');
      return token.capital && MONTHS.test(token.lower) && acts && !isDate(tokens, index) ? [token.lower] : [];
    }),
  );
}

/** "A gull called Admiral", "a pony named Bear": a word of its own that is a name in this story. */
function calledSo(units: readonly Unit[]): string[] {
  return units.flatMap(({ tokens }) =>
    tokens.flatMap((token, index) => {
      const before = tokens[index - 1];
      const said = /^(?:called|named|nicknamed)$/.test(before?.lower ?? '');
      // "His dog, Storm, pulled".
      const aside =
        before !== undefined &&
        before.after.startsWith(',') &&
        token.after.startsWith(',') &&
        beingOf(before.lower)?.plural === false;
      const alone = tokens[index + 1]?.capital !== true || endsPhrase(token);
      const word = strip(token.lower);
      const known = beingOf(word) !== undefined || forces.has(word);
      return (said || aside) && token.capital && alone && known ? [word] : [];
    }),
  );
}

const MONTHS = /^(?:april|may|june|august)$/;

/** "in June", "since last May". */
const isDate = (tokens: readonly Token[], at: number): boolean =>
  MONTHS.test(tokens[at]?.lower ?? '') &&
  /^(?:in|of|since|until|till|by|last|next|this|every|early|late|\d+|th)$/.test(tokens[at - 1]?.lower ?? '');

const PERSONS =
  /^(?:night|day|dawn|wind|death|life|love|hope|fear|luck|fate|hunger|fever|sleep|peace|war|time|silence|winter|summer|autumn|spring|frost|sea|ocean|rain|thunder|fire|darkness|river)$/;

/** Words for beings that follow a first name or title in capitals are surnames wherever they stand alone. */
function surnamesOf(units: readonly Unit[]): ReadonlySet<string> {
  return new Set(
    units.flatMap(({ tokens }) =>
      tokens.flatMap((token, index) => {
        const before = tokens[index - 1];
        if (before === undefined || !token.capital || !before.capital) return [];
        if (endsPhrase(before) && !isTitle(before.lower)) return [];
        const isName = known(before.lower) || titles.has(before.lower) || isNamelike(before);
        return isName && isSurname(token.lower) ? [strip(token.lower)] : [];
      }),
    ),
  );
}

const closed = [openers, prepositions, determiners, pronouns, conjunctions, auxiliaries, calendar, numbers];

function isNamelike({ text, lower, capital }: Token): boolean {
  if (!capital || text.length < 2 || /^\p{N}/u.test(text)) return false;
  // Shouted words are no names, but "B-7" and "K9" are.
  if (text === text.toUpperCase() && text.length > 2 && !/\d$/.test(text)) return false;
  const word = strip(lower);
  const being = beingOf(word) !== undefined && !titles.has(word) && !known(word);
  const grammar = closed.some((list) => list.has(lower)) || forces.has(word);
  return !grammar && !being && !/^(?:i'm|i'll|i've|i'd)$/.test(lower);
}
