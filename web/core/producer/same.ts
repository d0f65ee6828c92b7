import type { Phrase } from './phrases.ts';
import { sexOf } from './sex.ts';
import type { Unit } from './units.ts';
import { personOf } from './words/people.ts';
import { verbOf } from './words/verbs.ts';

const GENERIC = /^(?:man|woman|boy|girl|lady)$/;
const AGED = /^(?:old|elderly|young|little)$/;

/** The age that a phrase tells of somebody: "old" of "an old samurai", or ''. */
export const ageWordOf = ({ adjectives, head, named }: Phrase): string =>
  adjectives.find((word) => AGED.test(word))?.replace('elderly', 'old') ??
  (!named && personOf(head)?.age === 'old' ? 'old' : '');

/** "the old man", where no old man was told of: the old samurai of before, else the latest whom no word makes young. */
export function sameByAge(
  units: readonly Unit[],
  phrase: Phrase,
  before: readonly Phrase[],
  all: readonly Phrase[],
): Phrase | undefined {
  const age = ageWordOf(phrase);
  if (
    phrase.determiner !== 'the' ||
    phrase.plural ||
    phrase.named ||
    !GENERIC.test(phrase.head) ||
    age === ''
  )
    return undefined;
  const sex = personOf(phrase.head)?.sex;
  const group = (one: Phrase) => all.filter((other) => other.head === one.head && other.named === one.named);
  const fits = before.filter((one) => {
    if (one.plural || one.kind !== 'person') return false;
    // What the pronouns around a trade tell may be of somebody else.
    const own = one.named ? sexOf(units, group(one), all) : (personOf(one.head)?.sex ?? 'unknown');
    return own === 'unknown' || own === sex;
  });
  const alike = fits.findLast((one) => ageWordOf(one) === age);
  // "Hale led Otto, the caretaker, back. She looked at the old man": not the one whom the story tells.
  const often = (one: Phrase) =>
    before.filter((other) => other.head === one.head && other.named === one.named).length;
  const grown = fits.filter((one) => isGrown(one) && group(one).every((other) => ageWordOf(other) === ''));
  const least = Math.min(...grown.map(often));
  return alike ?? (grown.length > 2 ? grown.findLast((one) => often(one) === least) : grown.at(-1));
}

/** Nobody whom the story calls a boy or a daughter is an old man. */
const isGrown = ({ head, named }: Phrase): boolean =>
  named || /^(?:adult|unknown|old)$/.test(personOf(head)?.age ?? 'unknown');

/** "The girl" after "his daughter", "the woman" after "a waitress": the latest whose noun tells that sex and age. */
export function sameByNoun(phrase: Phrase, before: readonly Phrase[]): Phrase | undefined {
  const own = personOf(phrase.head);
  const bare = phrase.adjectives.length === 0 && !phrase.plural && !phrase.named;
  if (phrase.determiner !== 'the' || !bare || own === undefined || !GENERIC.test(phrase.head))
    return undefined;
  return before.findLast((one) => {
    const told = personOf(one.head);
    if (one.named || one.plural || told?.sex !== own.sex || GENERIC.test(one.head)) return false;
    return own.age === 'child' ? /^(?:child|young)$/.test(told.age) : told.age !== 'child';
  });
}

/** "Only one robot stayed behind: a gardener with a rusty arm.": what it is. */
export function beforeColon(
  units: readonly Unit[],
  phrase: Phrase,
  before: readonly Phrase[],
): Phrase | undefined {
  if (!/^an?$/.test(phrase.determiner) || phrase.plural) return undefined;
  const inside = (units[phrase.unit]?.tokens[phrase.from - 1]?.after ?? '').includes(':');
  const [unit, last] = [units[phrase.unit], units[phrase.unit - 1]];
  const outside = phrase.from === 0 && last?.text.endsWith(':') === true && last.sentence === unit?.sentence;
  if (unit === undefined || (!inside && !outside)) return undefined;
  const alone = unit.tokens
    .slice(phrase.to)
    .every(({ lower }) => !/^(?:s|past)$/.test(verbOf(lower)?.form ?? ''));
  const told = before.filter((one) => one.unit === (inside ? phrase.unit : phrase.unit - 1));
  const [only] = told;
  return alone && told.length === 1 && only?.plural === false && only.governed === '' ? only : undefined;
}
