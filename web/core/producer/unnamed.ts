import type { Member } from './cast.ts';
import { speaker } from './figure.ts';
import { slug, unique } from './slug.ts';
import type { Unit } from './units.ts';

const sides = [
  { sex: 'female', name: 'woman', said: /^(?:she|herself)$/ },
  { sex: 'male', name: 'man', said: /^(?:he|him|himself)$/ },
] as const;

/** "She dances alone": somebody whom the story only ever calls by a pronoun, where nobody else can be meant. */
export function unnamedIn(units: readonly Unit[], cast: readonly Member[], taken: Set<string>): Member[] {
  return sides.flatMap(({ sex, name, said }) => {
    const first = units.find(({ tokens }) => tokens.some(({ lower }) => said.test(lower)));
    if (first === undefined || cast.some((member) => mayBe(member, sex, units, first.sentence))) return [];
    return [{ ...speaker(unique(slug(name, 'figure'), taken), name), sex, noun: name, aliases: [] }];
  });
}

/** Of that sex, or of none that is told and brought in before the pronoun or in its sentence. */
function mayBe(
  { sex, plural, id, kind, phrases }: Member,
  meant: Member['sex'],
  units: readonly Unit[],
  sentence: number,
): boolean {
  if (plural || id === 'narrator' || (kind === 'machine' && sex === 'unknown')) return false;
  return (
    sex === meant ||
    (sex === 'unknown' && phrases.some(({ unit }) => (units[unit]?.sentence ?? 0) <= sentence))
  );
}
