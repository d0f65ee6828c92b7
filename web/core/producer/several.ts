import type { Member } from './cast.ts';
import { byPlace, type Phrase } from './phrases.ts';
import { slug, unique } from './slug.ts';
import { countOf } from './told.ts';
import { endsPhrase, type Token } from './tokens.ts';
import type { Unit } from './units.ts';
import { auxiliaries, prepositions } from './words/grammar.ts';
import { verbOf } from './words/verbs.ts';

const PART = /^(?:elder|older|eldest|oldest|younger|youngest|middle|first|second|third|other)$/;

/** "The younger one falls in", "one of them", "the other": words for one of those who were counted before. */
export function partsOf(units: readonly Unit[], phrases: readonly Phrase[]): Phrase[] {
  const counted = phrases.filter((phrase) => sizeOf(phrase) > 0);
  const found = units.flatMap(({ tokens }, unit) =>
    tokens.flatMap((_, from): Phrase[] => {
      const group = counted.findLast((one) => one.unit < unit || (one.unit === unit && one.to <= from));
      const part = group === undefined ? undefined : partAt(tokens, from);
      if (group === undefined || part === undefined) return [];
      const governed = prepositions.has(tokens[from - 1]?.lower ?? '') ? (tokens[from - 1]?.lower ?? '') : '';
      const { head, kind } = group;
      const adjectives = [part.word];
      return [
        {
          unit,
          from,
          to: part.to,
          head,
          kind,
          named: false,
          plural: false,
          determiner: 'the',
          adjectives,
          governed,
        },
      ];
    }),
  );
  return found.filter(({ head }) =>
    found.some((other) => other.head === head && other.adjectives[0] !== 'one'),
  );
}

/** How many, where they can be told apart: 2 for "two brothers" and "the twins", else 3 or 0. */
function sizeOf({ plural, named, determiner, head }: Phrase): number {
  const count = countOf(determiner) ?? (head === 'twin' ? 2 : 0);
  return plural && !named && (count === 2 || count === 3) ? count : 0;
}

function partAt(tokens: readonly Token[], from: number): { word: string; to: number } | undefined {
  const [first, word, next] = tokens.slice(from, from + 3).map(({ lower }) => lower);
  if (first === 'one' && word === 'of' && next === 'them') return { word: 'one', to: from + 3 };
  if (first !== 'the' || word === undefined || !PART.test(word)) return undefined;
  const to = endOfPart(tokens, from + 2);
  const [last, after] = [tokens[to - 1], tokens[to]];
  const alone = after === undefined || (last !== undefined && endsPhrase(last));
  const acts =
    auxiliaries.has(after?.lower ?? '') || /^(?:s|past)$/.test(verbOf(after?.lower ?? '')?.form ?? '');
  return acts || (alone && !prepositions.has(tokens[from - 1]?.lower ?? '')) ? { word, to } : undefined;
}

/** After "one", "of them" and "of the two". */
function endOfPart(tokens: readonly Token[], at: number): number {
  const said = tokens.slice(at, at + 3).map(({ lower }) => lower);
  if (said[0] === 'one') return at + 1;
  if (said[0] !== 'of') return at;
  return said[1] === 'them' ? at + 2 : /^(?:two|three)$/.test(said[2] ?? '') ? at + 3 : at;
}

/** A group of whom one is told of apart becomes that many who each have a look; all of them are meant by the words for the group. */
export function toldApart(members: readonly Member[], taken: Set<string>): Member[] {
  return members.reduce<Member[]>(
    (left, group) => {
      const [count = 0] = group.phrases.map(sizeOf).filter((size) => size > 0);
      const singles = count === 0 ? [] : left.filter((single) => isOneOf(single, group));
      if (!singles.some(({ phrases }) => phrases.some(isPart))) return left;
      const each = eachOf(group, singles.flatMap(({ phrases }) => phrases).sort(byPlace), count, taken);
      return left.flatMap((member) => (member === group ? each : singles.includes(member) ? [] : [member]));
    },
    [...members],
  );
}

const isPart = ({ adjectives, determiner }: Phrase): boolean =>
  [...adjectives, determiner].some((word) => PART.test(word));

/** "the second sister", "one of them", "his brother" after "two brothers". */
function isOneOf({ phrases, plural, named }: Member, { noun, phrases: [told] }: Member): boolean {
  return (
    !plural &&
    !named &&
    phrases.every(
      (phrase) =>
        phrase.head === noun &&
        told !== undefined &&
        byPlace(told, phrase) < 0 &&
        (isPart(phrase) || phrase.adjectives[0] === 'one' || SIBLING.test(`${phrase.determiner} ${noun}`)),
    )
  );
}

const SIBLING = /^(?:his|her|its) (?:brother|sister|twin|friend)$/;

function eachOf(group: Member, phrases: readonly Phrase[], count: number, taken: Set<string>): Member[] {
  const own: Phrase[][] = Array.from({ length: count }, () => []);
  let last = -1;
  for (const phrase of phrases) {
    last = placeOf(phrase, last, count);
    own[last]?.push(phrase);
  }
  const byAge = phrases.some(({ adjectives }) => adjectives.some((word) => /^(?:eld|old|young)/.test(word)));
  return own.map((mine, at) => {
    const name = `${nameOf(at, count, byAge)} ${group.noun}`;
    const youngest = byAge && at === count - 1 && group.age === 'adult';
    return {
      ...group,
      id: unique(slug(name, 'character'), taken),
      name,
      aliases: [],
      kind: group.phrases[0]?.kind ?? 'person',
      age: youngest ? 'young' : group.age,
      plural: false,
      phrases: [...group.phrases, ...mine].sort(byPlace),
    };
  });
}

/** Which of them is meant: "the other" and "his brother" are not the one told of last. */
function placeOf({ adjectives: words, determiner }: Phrase, last: number, count: number): number {
  const told = [...words, determiner].find((word) => PART.test(word)) ?? words[0] ?? '';
  if (/^(?:first|elder|older|eldest|oldest)$/.test(told)) return 0;
  if (/^(?:young)/.test(told)) return count - 1;
  if (/^(?:second|middle)$/.test(told)) return 1;
  if (told === 'third') return 2;
  if (last < 0) return told === 'one' ? 0 : 1;
  return (last + 1) % count;
}

function nameOf(at: number, count: number, byAge: boolean): string {
  if (!byAge) return ['first', 'second', 'third'][at] ?? '';
  return (count === 2 ? ['older', 'younger'] : ['eldest', 'middle', 'youngest'])[at] ?? '';
}
