import type { Member } from './cast.ts';
import { byPlace, type Phrase } from './phrases.ts';
import { countOf } from './told.ts';
import type { Unit } from './units.ts';
import { personOf } from './words/people.ts';

/** "The two children run": those who were told of before by their names, where the words fit them; nobody besides. */
export function withoutCounted(units: readonly Unit[], members: readonly Member[]): Member[] {
  return members.reduce<Member[]>(
    (left, group) => {
      const meant = countedIn(units, group, left);
      if (meant === undefined) return left;
      const young = group.age === 'child';
      for (const member of meant) {
        member.phrases = [...member.phrases, ...group.phrases].sort(byPlace);
        if (young) member.age = 'child';
      }
      return left.filter((member) => member !== group);
    },
    [...members],
  );
}

/** As many as are counted, told of last; where nothing counts them ("the children"), two or more of whom that age is told. */
function countedIn(units: readonly Unit[], group: Member, members: readonly Member[]): Member[] | undefined {
  const [called] = group.phrases;
  const kind = personOf(group.noun);
  if (called === undefined || !group.plural || kind === undefined || !WORDS.test(group.noun))
    return undefined;
  if (!opensWithThe(units, called)) return undefined;
  const count = countOf(called.determiner);
  const before = members.filter((member) => isToldBefore(member, called) && fits(member, group, count));
  const last = [...before].sort((a, b) => lastOf(a, called) - lastOf(b, called));
  if (count === undefined) return last.length > 1 && last.length < 5 ? last : undefined;
  return last.length < count ? undefined : last.slice(-count);
}

const WORDS = /^(?:child|kid|boy|girl|man|woman|friend|brother|sister|sibling|couple)$/;

/** "the two children", "both women", "the children". */
function opensWithThe(units: readonly Unit[], { unit, from, to }: Phrase): boolean {
  const said = units[unit]?.tokens.slice(from, to).map(({ lower }) => lower) ?? [];
  return /^(?:the|both|these)$/.test(said[0] ?? '') && said.length < 4;
}

const isToldBefore = ({ plural, kind, id, phrases: [first] }: Member, called: Phrase): boolean =>
  !plural && kind === 'person' && id !== 'narrator' && first !== undefined && byPlace(first, called) < 0;

/** A place in the story, to compare. */
const lastOf = ({ phrases }: Member, called: Phrase): number =>
  Math.max(...phrases.filter((one) => byPlace(one, called) < 0).map(({ unit, from }) => unit * 1000 + from));

/** Of that sex; of that age, or of none that is told where they are counted. */
function fits({ age, sex, phrases }: Member, group: Member, count: number | undefined): boolean {
  const own = personOf(group.noun);
  const alike = own === undefined || own.sex === 'unknown' || sex === own.sex;
  const titled = phrases.some(({ named, head }) => named && /^(?:mr|mrs|ms|miss|dr|old)\b/i.test(head));
  const trade = phrases.some(
    ({ named, head }) => !named && personOf(head)?.age === 'adult' && !KIND.test(head),
  );
  const open = age !== 'old' && !titled && !trade;
  const young = age === 'child' || (count !== undefined && open);
  return alike && (own?.age === 'child' ? young : age !== 'child');
}

/** Words that tell no age: a child has friends too. */
const KIND = /^(?:friend|cousin|neighbou?r|classmate|twin|playmate)$/;

/** "Pia, a girl of six, and her friend Jonte": who is a child's friend is a child. */
export function grownAlike(members: readonly Member[]): void {
  for (const member of members) {
    const kin = member.phrases.find(
      ({ determiner, head, named }) => !named && /^(?:his|her|my)$/.test(determiner) && PEER.test(head),
    );
    if (kin === undefined || member.plural || member.age === 'child' || member.age === 'old') continue;
    const owner = members.findLast(
      (one) =>
        one !== member &&
        !one.plural &&
        one.kind === 'person' &&
        (kin.determiner === 'my'
          ? one.id === 'narrator'
          : one.phrases.some((phrase) => byPlace(phrase, kin) < 0) &&
            one.sex !== (kin.determiner === 'his' ? 'female' : 'male')),
    );
    if (owner?.age === 'child') member.age = 'child';
  }
}

const PEER = /^(?:friend|classmate|schoolmate|playmate|twin)$/;
