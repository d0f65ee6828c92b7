import type { Member } from './cast.ts';
import { byPlace, type Phrase } from './phrases.ts';
import { countOf } from './told.ts';
import type { Unit } from './units.ts';

/** "Three strangers get stuck: a nurse, a courier and a judge": the strangers are those three, and nobody besides. */
export function withoutListed(units: readonly Unit[], members: readonly Member[]): Member[] {
  return members.reduce<Member[]>(
    (left, group) => {
      const listed = listOf(units, group, left);
      if (listed === undefined) return left;
      for (const member of listed) {
        if (member.age === 'unknown') member.age = group.age;
        member.phrases = [...member.phrases, ...group.phrases].sort(byPlace);
      }
      return left.filter((member) => member !== group);
    },
    [...members],
  );
}

/** As many as the group counts, each new in what the sentence says after a colon or a comma. */
function listOf(units: readonly Unit[], group: Member, members: readonly Member[]): Member[] | undefined {
  const [called] = group.phrases;
  const count = countOf(called?.determiner ?? '') ?? 0;
  if (called === undefined || !group.plural || count < 2) return undefined;
  const sentence = units[called.unit]?.sentence;
  const listed = members.filter(({ plural, phrases: [first] }) => {
    const here = first !== undefined && units[first.unit]?.sentence === sentence;
    return here && !plural && byPlace(called, first) < 0;
  });
  const [first] = listed.map(({ phrases }) => phrases[0]);
  const opens = first !== undefined && /[,:]/.test(textBefore(units, first));
  return opens && listed.length === count ? listed : undefined;
}

/** The mark right before a phrase, which may end the unit before. */
function textBefore(units: readonly Unit[], { unit, from }: Phrase): string {
  const tokens = units[unit]?.tokens ?? [];
  return from > 0 ? (tokens[from - 1]?.after ?? '') : (units[unit - 1]?.text.slice(-1) ?? '');
}
