import type { Phrase } from './phrases.ts';
import { sexOf } from './sex.ts';
import type { Unit } from './units.ts';
import { personOf } from './words/people.ts';

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
  return (
    alike ?? fits.findLast((one) => isGrown(one) && group(one).every((other) => ageWordOf(other) === ''))
  );
}

/** Nobody whom the story calls a boy or a daughter is an old man. */
const isGrown = ({ head, named }: Phrase): boolean =>
  named || /^(?:adult|unknown|old)$/.test(personOf(head)?.age ?? 'unknown');
