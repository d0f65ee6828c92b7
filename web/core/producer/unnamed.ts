import type { Member } from './cast.ts';
import { speaker } from './figure.ts';
import { beingOf } from './phrases.ts';
import { slug, unique } from './slug.ts';
import type { Unit } from './units.ts';
import { personOf } from './words/people.ts';

const sides = [
  { sex: 'female', name: 'woman', said: /^(?:she|herself)$/ },
  { sex: 'male', name: 'man', said: /^(?:he|him|himself)$/ },
] as const;

/** "She dances alone": somebody whom the story only ever calls by a pronoun, where nobody else can be meant. */
export function unnamedIn(units: readonly Unit[], cast: readonly Member[], taken: Set<string>): Member[] {
  // "The tall one shouts. He runs.": he is one of those who were told of.
  if (
    cast.some(({ plural }) => plural) &&
    units.some(({ text }) => /\bthe (?:tall|short|fat|thin|old|young|big) one\b/i.test(text))
  )
    return [];
  return sides.flatMap(({ sex, name, said }) => {
    const first = units.find(({ tokens }) => tokens.some(({ lower }) => said.test(lower)));
    const owner = first === undefined ? undefined : ownerIn(units, first.sentence, sex);
    const here = cast.some(
      (member) =>
        first !== undefined &&
        !member.plural &&
        (member.sex === sex || member.sex === 'unknown') &&
        isKnownBy(member, units, first.sentence - 1),
    );
    if (owner !== undefined && !here && !cast.some(({ noun }) => noun === owner))
      return [{ ...speaker(unique(slug(owner, 'figure'), taken), owner), sex, noun: owner, aliases: [] }];
    if (first === undefined || cast.some((member) => mayBe(member, sex, units, first.sentence))) return [];
    // "He wheeled her bed. An orderly played. He took her hands.": his pronouns told nothing of the orderly.
    for (const member of cast)
      if (
        member.sex === sex &&
        !member.plural &&
        !isKnownBy(member, units, first.sentence) &&
        !isTold(member)
      )
        member.sex = 'unknown';
    return [{ ...speaker(unique(slug(name, 'figure'), taken), name), sex, noun: name, aliases: [] }];
  });
}

/** Of that sex, or of none that is told; brought in by then, or told by a name or a noun that is no child's. */
function mayBe(member: Member, meant: Member['sex'], units: readonly Unit[], sentence: number): boolean {
  const { sex, age, plural, id, kind, named } = member;
  if (plural || id === 'narrator' || (kind === 'machine' && !named && sex === 'unknown')) return false;
  const known = isKnownBy(member, units, sentence);
  return known ? sex === meant || sex === 'unknown' : sex === meant && age !== 'child' && isTold(member);
}

/** "The magician's last show": whose it is, where he is called nothing else before. */
function ownerIn(units: readonly Unit[], sentence: number, sex: Member['sex']): string | undefined {
  const nouns = units
    .filter((unit) => unit.sentence <= sentence)
    .flatMap(({ tokens }) =>
      tokens.flatMap(({ lower }, at) =>
        beingOf(tokens[at + 1]?.lower ?? '') === undefined ? (/^(.+)['’]s$/.exec(lower)?.[1] ?? []) : [],
      ),
    );
  return nouns.find((noun) => personOf(noun)?.sex === 'unknown' || personOf(noun)?.sex === sex);
}

const isKnownBy = ({ phrases }: Member, units: readonly Unit[], sentence: number): boolean =>
  phrases.some(({ unit }) => (units[unit]?.sentence ?? 0) <= sentence);

/** By a name or a noun of its own, not only by the pronouns after it. */
const isTold = ({ named, noun, sex }: Member): boolean => named || personOf(noun)?.sex === sex;
