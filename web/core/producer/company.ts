import type { Member } from './cast.ts';
import { beingOf, byPlace, type Phrase } from './phrases.ts';
import { countOf } from './told.ts';
import type { Unit } from './units.ts';
import { personOf } from './words/people.ts';

/** "The two children run": those who were told of before by their names, where the words fit them; nobody besides. */
export function withoutCounted(units: readonly Unit[], members: readonly Member[]): Member[] {
  return members.reduce<Member[]>(
    (left, group) => {
      const meant = whatTheyAre(units, group, left) ?? countedIn(units, group, left);
      if (meant === undefined) return left;
      const young = group.age === 'child';
      for (const member of meant) {
        if (member.sex === 'unknown') member.sex = group.sex;
        member.phrases = [...member.phrases, ...group.phrases].sort(byPlace);
        if (young) member.age = 'child';
      }
      return left.filter((member) => member !== group);
    },
    [...members],
  );
}

/** "Marcel and Bruno were the two best chefs": what those two are, and "both chefs" from there on. */
function whatTheyAre(
  units: readonly Unit[],
  group: Member,
  members: readonly Member[],
): Member[] | undefined {
  const [called] = group.phrases;
  const tokens = units[called?.unit ?? -1]?.tokens ?? [];
  const is = tokens[(called?.from ?? 0) - 1]?.lower ?? '';
  const are =
    /^(?:are|were|both|all)$/.test(is) &&
    /^(?:are|were)$/.test(tokens[(called?.from ?? 0) - (is.endsWith('e') ? 1 : 2)]?.lower ?? '');
  if (called === undefined || !group.plural || group.kind !== 'group' || !are) return undefined;
  const two = members.filter(({ plural, phrases }) =>
    phrases.some(
      ({ unit, to, named, governed }) =>
        !plural && named && unit === called.unit && to < called.from && governed === '',
    ),
  );
  if (two.length < 2) return undefined;
  for (const member of two) if (member.noun === '') member.noun = group.noun;
  return two;
}

/** "Two women drive through the desert. June is at the wheel. Carla counts the money.": they are the two. */
export function withoutNamedLater(units: readonly Unit[], members: readonly Member[]): Member[] {
  return members.reduce<Member[]>(
    (left, group) => {
      const named = namedLater(units, group, left);
      if (named === undefined) return left;
      for (const member of named) {
        if (member.age === 'unknown') member.age = group.age;
        if (member.sex === 'unknown') member.sex = group.sex;
        member.phrases = [...member.phrases, ...group.phrases].sort(byPlace);
      }
      return left.filter((member) => member !== group);
    },
    [...members],
  );
}

const SOON = 5;

/** As many new names as the group counts, in the sentences after it, before any other new person. */
function namedLater(units: readonly Unit[], group: Member, members: readonly Member[]): Member[] | undefined {
  const [called] = group.phrases;
  const count = countOf(called?.determiner ?? '') ?? 0;
  if (called === undefined || !group.plural || count < 2 || count > 4) return undefined;
  const begin = units[called.unit]?.sentence ?? 0;
  const next = members
    .filter(({ id, plural, kind, phrases: [first] }) => {
      const sentence = first === undefined ? -1 : (units[first.unit]?.sentence ?? 0);
      const after = first !== undefined && byPlace(called, first) < 0;
      return id !== 'narrator' && !plural && kind === 'person' && after && sentence < begin + SOON;
    })
    .sort((a, b) => byPlace(a.phrases[0] ?? called, b.phrases[0] ?? called))
    .slice(0, count);
  const fitting = next.filter(
    ({ phrases: [first], sex }) =>
      first?.named === true && (group.sex === 'unknown' || sex === 'unknown' || sex === group.sex),
  );
  return fitting.length === count && isFirst(called, group) ? fitting : undefined;
}

/** Brought in by that number, and not as somebody's or the ones told of before. */
const isFirst = ({ determiner }: Phrase, { kind, phrases }: Member): boolean =>
  kind === 'group' && phrases[0]?.determiner === determiner && !/^(?:the|his|her|their)$/.test(determiner);

/**
 * As many as are counted, told of last; where nothing counts them ("the children"), two or more of whom that age is told, or
 * who were told of side by side.
 */
function countedIn(units: readonly Unit[], group: Member, members: readonly Member[]): Member[] | undefined {
  const called = group.phrases.find((phrase) => !isPredicate(units, phrase));
  const isTwo = group.noun === 'couple';
  if (called !== undefined && group.plural && beingOf(group.noun)?.kind === 'animal')
    return beastsIn(units, group, members, called);
  if (called === undefined || !(group.plural || isTwo) || !WORDS.test(group.noun)) return undefined;
  if (!opensWithThe(units, called)) return undefined;
  const count = isTwo ? 2 : countOf(called.determiner);
  const before = members.filter((member) => isToldBefore(member, called) && fits(member, group, count));
  const last = [...before].sort((a, b) => lastOf(a, called) - lastOf(b, called));
  if (count === undefined)
    return last.length > 1 && last.length < 5 ? last : sideBySide(units, group, members, called);
  return last.length < count ? undefined : last.slice(-count);
}

/** "A baby owl ... the mother owl ... both owls". */
function beastsIn(
  units: readonly Unit[],
  { noun }: Member,
  members: readonly Member[],
  called: Phrase,
): Member[] | undefined {
  const alike = members.filter(
    ({ kind, plural, noun: own, phrases: [first] }) =>
      kind === 'animal' && !plural && own === noun && first !== undefined && byPlace(first, called) < 0,
  );
  const count = called.determiner === 'both' ? 2 : (countOf(called.determiner) ?? Math.max(2, alike.length));
  return opensWithThe(units, called) && alike.length >= count ? alike.slice(-count) : undefined;
}

/** "Tom and Huck run. The boys laugh.": the last who stand in one row of names, all of whom the word fits. */
function sideBySide(
  units: readonly Unit[],
  group: Member,
  members: readonly Member[],
  called: Phrase,
): Member[] | undefined {
  const named = members
    .flatMap((member) => member.phrases.map((phrase) => ({ member, phrase })))
    .filter(({ phrase }) => phrase.named && byPlace(phrase, called) < 0)
    .sort((a, b) => byPlace(a.phrase, b.phrase));
  const rows: (typeof named)[] = [];
  for (const one of named) {
    const last = rows.at(-1)?.at(-1)?.phrase;
    if (last !== undefined && isNextInRow(units, last, one.phrase)) rows.at(-1)?.push(one);
    else rows.push([one]);
  }
  const row = rows.findLast((one) => one.length > 1)?.map(({ member }) => member) ?? [];
  const count = row.length;
  return count > 1 && count < 5 && row.every((one) => isToldBefore(one, called) && fits(one, group, count))
    ? row
    : undefined;
}

/** "Jan and Piet", "Ada, Bo and Cy". */
function isNextInRow(units: readonly Unit[], a: Phrase, b: Phrase): boolean {
  const tokens = units[a.unit]?.tokens ?? [];
  const between = tokens.slice(a.to, b.from).map(({ lower }) => lower);
  const listed = /,/.test(tokens[a.to - 1]?.after ?? '');
  return a.unit === b.unit && (between.join() === 'and' || (between.length === 0 && listed));
}

const WORDS = /^(?:twin|child|kid|boy|girl|man|woman|friend|brother|sister|sibling|couple)$/;

/** "Kim and Lee are friends." */
const isPredicate = (units: readonly Unit[], { unit, from, determiner }: Phrase): boolean =>
  determiner === '' && /^(?:are|were|become|became)$/.test(units[unit]?.tokens[from - 1]?.lower ?? '');

/** "the two children", "both women", "the children". */
function opensWithThe(units: readonly Unit[], { unit, from, to }: Phrase): boolean {
  const said = units[unit]?.tokens.slice(from, to).map(({ lower }) => lower) ?? [];
  const others = /^(?:of|from|in|who|with)$/.test(units[unit]?.tokens[to]?.lower ?? '');
  return /^(?:the|both|these)$/.test(said[0] ?? '') && said.length < 4 && !others;
}

const isToldBefore = ({ plural, kind, id, phrases: [first] }: Member, called: Phrase): boolean =>
  !plural && kind === 'person' && id !== 'narrator' && first !== undefined && byPlace(first, called) < 0;

/** A place in the story, to compare. */
const lastOf = ({ phrases }: Member, called: Phrase): number =>
  Math.max(...phrases.filter((one) => byPlace(one, called) < 0).map(({ unit, from }) => unit * 1000 + from));

/** Of that sex; of that age, or of none that is told where they are counted. */
function fits({ age, sex, phrases }: Member, group: Member, count: number | undefined): boolean {
  const own = personOf(group.noun);
  const alike = own === undefined || own.sex === 'unknown' || sex === 'unknown' || sex === own.sex;
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
      ({ determiner, head, named, adjectives }) =>
        !named &&
        /^(?:his|her|my)$/.test(determiner) &&
        PEER.test(head) &&
        !adjectives.some((word) => /^(?:older|elder|big|grown|grown-up|eldest)$/.test(word)),
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

/** "Leo and his little sister": a child too; "her daughter", where she is a grandmother: grown up. */
export function agedByKin(members: readonly Member[]): void {
  for (const member of members)
    for (const kin of member.phrases) {
      if (kin.named || kin.plural || !/^(?:his|her)$/.test(kin.determiner)) continue;
      const owner = ownerOf(kin, member, members);
      const little = kin.adjectives.some((word) => /^(?:little|baby)$/.test(word));
      if (/^(?:sister|brother)$/.test(kin.head) && little && owner?.age === 'unknown') owner.age = 'child';
      if (/^(?:daughter|son)$/.test(kin.head) && owner?.age === 'old' && !little) member.age = 'adult';
    }
}

/** Whose sister she is: who was told of last and may be he. */
const ownerOf = (kin: Phrase, member: Member, members: readonly Member[]): Member | undefined =>
  members
    .filter(
      (one) =>
        one !== member &&
        !one.plural &&
        one.kind === 'person' &&
        one.sex !== (kin.determiner === 'his' ? 'female' : 'male') &&
        one.phrases.some((phrase) => byPlace(phrase, kin) < 0),
    )
    .sort((a, b) => lastOf(a, kin) - lastOf(b, kin))
    .at(-1);

const PEER = /^(?:friend|classmate|schoolmate|playmate|twin|brother|sister|cousin)$/;
