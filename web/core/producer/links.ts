import { sameByCalling } from './callings.ts';
import { KIN_OF_BEASTS, sameBeasts } from './beasts.ts';
import { beingOf, type Phrase } from './phrases.ts';
import { endsPhrase, type Token } from './tokens.ts';
import { beforeColon, sameByAge, sameByNoun } from './same.ts';
import { sexOf } from './sex.ts';
import type { Unit } from './units.ts';
import { adverbs, ageWords, auxiliaries, prepositions, titles } from './words/grammar.ts';
import { personOf } from './words/people.ts';
import { verbOf } from './words/verbs.ts';

/** Sorts phrases into beings: equal names, parts of a name, appositions, "is a", "called". In order of appearance. */
export function linkPhrases(units: readonly Unit[], phrases: readonly Phrase[]): Phrase[][] {
  const keys = new Keys();
  for (const phrase of phrases) keys.add(keyOf(phrase));
  joinNames(phrases, keys);
  joinWives(phrases, keys);
  joinTitles(phrases, keys);
  phrases.forEach((phrase, index) => {
    const next = phrases[index + 1];
    if (next?.unit !== phrase.unit || !isSame(units, phrase, next)) return;
    const subject = subjectOfBeing(units, phrase, phrases);
    keys.join(keyOf(subject ?? phrase), keyOf(next));
  });
  joinAsides(units, phrases, keys);
  joinNaming(units, phrases, keys);
  joinGeneric(units, phrases, keys);
  for (const [one, other] of sameBeasts(phrases)) keys.join(keyOf(one), keyOf(other));
  const groups = Map.groupBy(phrases, (phrase) => keys.root(keyOf(phrase)));
  return [...groups.values()];
}

const APART = /^(?:first|second|third|other|another|older|elder|younger|tall|short|big|fat|thin)$/;

function keyOf({ head, named, plural, kind, adjectives, determiner }: Phrase): string {
  if (named) return WIFE.test(head) ? `name mrs ${bare(head)}` : `name ${bare(head)}`;
  const aged = plural ? NEVER : GENERIC.test(head) ? AGED : kind === 'animal' ? KIN_OF_BEASTS : NEVER;
  const apart = [...adjectives, determiner].filter((word) => APART.test(word) || aged.test(word)).join(' ');
  return `${plural ? 'group' : 'one'} ${KIN.get(head) ?? head} ${apart}`.trim();
}

/** An old man is not the young man. */
const GENERIC = /^(?:man|woman)$/;
const AGED = /^(?:old|young)$/;
const NEVER = /^$/;

/** Whose name may be her husband's. */
const WIFE = /^(?:lady|mrs|madame|countess|duchess) \S+$/i;
const HUSBAND = /^(?:lord|mr|mister|sir|monsieur|count|duke) \S+$/i;

/** "Grandma" is the grandmother. */
const KIN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    grandma: 'grandmother',
    granny: 'grandmother',
    nana: 'grandmother',
    grandpa: 'grandfather',
    granddad: 'grandfather',
  }),
);

/** A name without the titles before it. */
function bare(name: string): string {
  const words = name.toLowerCase().split(' ');
  const own = words.findIndex((word) => !titles.has(word));
  return words.slice(own < 0 ? 0 : own).join(' ');
}

/** Equality of keys, as sets that grow together. */
class Keys {
  readonly #parent = new Map<string, string>();

  add(key: string): void {
    if (!this.#parent.has(key)) this.#parent.set(key, key);
  }

  root(key: string): string {
    const parent = this.#parent.get(key) ?? key;
    return parent === key ? key : this.root(parent);
  }

  join(a: string, b: string): void {
    this.#parent.set(this.root(b), this.root(a));
  }
}

/** "Marsh" is "Ludo Marsh". */
function joinNames(phrases: readonly Phrase[], keys: Keys): void {
  const names = [...new Set(phrases.filter((phrase) => phrase.named).map((phrase) => bare(phrase.head)))];
  for (const short of names) {
    const full = names.filter((name) => name !== short && name.split(' ').includes(short));
    if (full.length === 1 && full[0] !== undefined) keys.join(`name ${full[0]}`, `name ${short}`);
  }
}

/** "Mrs Blunt" is Anna Blunt, but Lady Harrow is not Lord Harrow. */
function joinWives(phrases: readonly Phrase[], keys: Keys): void {
  const husbands = new Set(phrases.filter(({ head }) => HUSBAND.test(head)).map(({ head }) => bare(head)));
  for (const phrase of phrases) {
    const name = bare(phrase.head);
    if (phrase.named && WIFE.test(phrase.head) && !husbands.has(name))
      keys.join(`name ${name}`, keyOf(phrase));
  }
}

/** "the captain" is Captain Rao, if no other captain has a name. */
function joinTitles(phrases: readonly Phrase[], keys: Keys): void {
  const titled = new Map<string, string[]>();
  for (const phrase of phrases) {
    const { head, named } = phrase;
    const title = head.split(' ')[0]?.toLowerCase() ?? '';
    if (named && personOf(title) !== undefined)
      titled.set(title, [...new Set([...(titled.get(title) ?? []), keyOf(phrase)])]);
  }
  for (const [title, names] of titled)
    for (const noun of [title, KIN.get(title) ?? title])
      if (names.length === 1 && phrases.some((phrase) => keyOf(phrase) === `one ${noun}`))
        keys.join(names[0] ?? '', `one ${noun}`);
}

/** Two neighbouring phrases of one unit that mean the same being: a name and a noun, or a noun and what explains it. */
function isSame(units: readonly Unit[], a: Phrase, b: Phrase): boolean {
  if (!a.named && !b.named) return isExplained(units, a, b) || isWhatItIs(units, a, b);
  if (a.plural || b.plural || a.named === b.named) return false;
  const tokens = units[a.unit]?.tokens ?? [];
  const between = tokens.slice(a.to, b.from).flatMap(({ lower }) => (ageWords.has(lower) ? [] : lower));
  const joint = tokens[a.to - 1]?.after ?? '';
  const noun = a.named ? b : a;
  const [first = '', second = ''] = between;
  if (between.length === 0 && !a.named)
    return !/[,;:.]/.test(joint) ? !/^an?$/.test(a.determiner) : isAside(units, a, b);
  if (between.length === 0 && !/[,;:.]/.test(joint)) return isByname(tokens, a, b);
  if (between.length === 0) return /,/.test(joint) && isAside(units, a, b) && noun.determiner !== '';
  if (between.length === 1 && /^(?:am|called|named)$/.test(first)) return true;
  if (BEING.test(between.join(' '))) return true;
  return (
    between.length === 2 &&
    /^(?:is|was|who)$/.test(first) &&
    /^(?:called|named|was|is|still|once)$/.test(second)
  );
}

/** "Bert the baker", but neither "Bert the baker's son" nor "shows Bert the baker". */
function isByname(tokens: readonly Token[], { from }: Phrase, b: Phrase): boolean {
  const before = verbOf(tokens[from - 1]?.lower ?? '')?.base ?? '';
  const isOwner = tokens.slice(b.from, b.to).some(({ lower }) => /['’]s$/.test(lower));
  return b.determiner === 'the' && !isOwner && !GIVES.test(before);
}

const GIVES =
  /^(?:give|show|hand|bring|offer|send|sell|lend|buy|throw|tell|teach|pass|serve|feed|leave|promise)$/;

/** "The only witness to the murder of the countess is her parrot": who is told of, and not whose murder it is. */
function subjectOfBeing(
  units: readonly Unit[],
  { unit, to, governed }: Phrase,
  phrases: readonly Phrase[],
): Phrase | undefined {
  const said = /^(?:is|was)$/.test(units[unit]?.tokens[to]?.lower ?? '');
  return said && governed !== ''
    ? phrases.find((one) => one.unit === unit && one.to < to && one.governed === '')
    : undefined;
}

/** "The first customer is a lion", "The stranger was her brother": one being, told by two nouns. */
function isWhatItIs(units: readonly Unit[], a: Phrase, b: Phrase): boolean {
  const between = (units[a.unit]?.tokens ?? []).slice(a.to, b.from).map(({ lower }) => lower);
  const own = a.kind === b.kind && /^(?:the|his|her|their|my|our)$/.test(b.determiner);
  const one = !a.plural && !b.plural && a.governed === '' && (own || /^an?$/.test(b.determiner));
  return one && BEING.test(between.join(' '));
}

/** "is", "used to be", "left is": what stands between somebody and what he is. */
const BEING =
  /^(?:left |there |here )?(?:is|was|becomes|became|used to be|had been|has been|turns out to be|turned out to be)(?: still| only| really| now)?$/;

/** "Her engineer, a nervous man named Pavel,", "The judges, two ladies in hats,". */
function isExplained(units: readonly Unit[], a: Phrase, b: Phrase): boolean {
  // "The ghost, an old lady,": any creature may be explained so.
  const kinds = a.kind === b.kind || a.kind === 'creature' || a.kind === 'machine';
  if (a.plural !== b.plural || a.to !== b.from || !kinds || a.head === b.head) return false;
  const tokens = units[a.unit]?.tokens ?? [];
  const next = tokens[b.to];
  const opens = a.plural
    ? /^\p{L}+$/u.test(b.determiner) && b.determiner !== 'the'
    : /^an?$/.test(b.determiner) || isOwned(tokens, b);
  const named = next !== undefined && /^(?:named|called)$/.test(next.lower);
  return opens && /,/.test(tokens[a.to - 1]?.after ?? '') && (named || isAside(units, a, b));
}

/** "a little girl, the master's daughter, sits": whose somebody is, and then the verb. */
function isOwned(tokens: readonly Token[], { from, to, determiner }: Phrase): boolean {
  const owned = tokens.slice(from, to).some(({ lower }) => /['’]s$/.test(lower));
  const acts = auxiliaries.has(tokens[to]?.lower ?? '') || verbOf(tokens[to]?.lower ?? '') !== undefined;
  return acts && (owned || /^(?:his|her|their|its|my|our)$/.test(determiner));
}

/** The second phrase stands between commas, or before "of", and does not begin a list. */
function isAside(units: readonly Unit[], a: Phrase, b: Phrase): boolean {
  const tokens = units[b.unit]?.tokens ?? [];
  const last = tokens[b.to - 1];
  const next = tokens[b.to];
  if (last === undefined || next?.lower === 'and') return false;
  const listed = tokens
    .slice(a.to)
    .some((token, index, all) => /,/.test(token.after) && all[index + 1]?.lower === 'and');
  const ends = endsPhrase(last) || next === undefined || prepositions.has(next.lower) || next.lower === 'who';
  return ends && !(listed && !/,/.test(last.after));
}

/** "He walked through the car again, a heavy man in felt slippers,", "She is a stout widow": whom the pronoun means. */
function joinAsides(units: readonly Unit[], phrases: readonly Phrase[], keys: Keys): void {
  phrases.forEach((phrase, index) => {
    const tokens = units[phrase.unit]?.tokens ?? [];
    const told = predicateOf(tokens, phrase);
    const first = told ?? tokens[0];
    const newcomer = told === undefined ? vagueSubject(tokens, phrase, phrases) : undefined;
    if (newcomer !== undefined) return keys.join(keyOf(newcomer), keyOf(phrase));
    if (first === undefined || !/^(?:he|she)$/.test(first.lower)) return;
    const own = /^an?$/.test(phrase.determiner) || (told !== undefined && phrase.determiner === 'the');
    if (phrase.named || phrase.plural || !own) return;
    if (told === undefined && !isLateAside(tokens, phrase)) return;
    const owner = phrases
      .slice(0, index)
      .findLast(
        (other) =>
          !other.plural &&
          other.kind === 'person' &&
          fits(phrase, first.lower === 'he') &&
          (other.named || told !== undefined),
      );
    if (owner !== undefined) keys.join(keyOf(owner), keyOf(phrase));
  });
}

/** "Only one passenger got on, a pale girl in a wet dress.": who came. */
function vagueSubject(
  tokens: readonly Token[],
  phrase: Phrase,
  phrases: readonly Phrase[],
): Phrase | undefined {
  if (phrase.named || phrase.plural || !/^an?$/.test(phrase.determiner)) return undefined;
  const before = phrases.filter(({ unit, to }) => unit === phrase.unit && to <= phrase.from);
  const [subject, second] = before;
  const vague =
    subject !== undefined && VAGUE.test(subject.head) && /^(?:an?|one|another)$/.test(subject.determiner);
  const late = isLateAside(tokens, phrase) && !tokens.slice(phrase.to).some(({ lower }) => lower === 'and');
  return vague && second === undefined && late ? subject : undefined;
}

const VAGUE =
  /^(?:passenger|visitor|stranger|guest|customer|newcomer|survivor|witness|figure|person|traveller|traveler|neighbou?r|patient)$/;

/** The "she" of "she is a widow", "that she had once been a trapeze artist". */
function predicateOf(tokens: readonly Token[], { from }: Phrase): Token | undefined {
  if (!/^(?:is|was|been|becomes|became)$/.test(tokens[from - 1]?.lower ?? '')) return undefined;
  const at = tokens
    .slice(0, from)
    .findLastIndex(({ lower }) => !auxiliaries.has(lower) && !adverbs.has(lower));
  return /^(?:becomes|became)$/.test(tokens[at]?.lower ?? '') ? tokens[at - 1] : tokens[at];
}

function isLateAside(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const [before, next] = [tokens[from - 1], tokens[to]];
  if (before === undefined || !/,/.test(before.after)) return false;
  return next === undefined || (!auxiliaries.has(next.lower) && prepositions.has(next.lower));
}

const fits = (phrase: Phrase, male: boolean): boolean => {
  const sex = personOf(phrase.head)?.sex ?? 'unknown';
  return sex === 'unknown' || (sex === 'male') === male;
};

/** "An old man opens. His name is Herr Voss.", "It is her name: Grete." */
function joinNaming(units: readonly Unit[], phrases: readonly Phrase[], keys: Keys): void {
  phrases.forEach((phrase, index) => {
    const said = (units[phrase.unit]?.tokens ?? []).slice(0, phrase.from);
    if (/^(?:is|was)$/.test(said.at(-1)?.lower ?? '')) said.pop();
    const [whose, name] = said.slice(-2);
    // "A young woman ran in. It was Lucy.": who has just come.
    const last = units[phrase.unit]?.tokens[phrase.to - 1];
    const ends = phrase.to === units[phrase.unit]?.tokens.length && !/['’]s$/.test(last?.lower ?? '');
    const isIt = phrase.named && ends && said.length === 1 && whose?.lower === 'it';
    const comer = isIt ? newest(phrases.slice(0, index), phrase) : undefined;
    if (comer !== undefined) return keys.join(keyOf(phrase), keyOf(comer));
    if (!phrase.named || name?.lower !== 'name') return;
    const male = whose?.lower === 'his';
    const owner = phrases
      .slice(0, index)
      .findLast((one) => !one.named && !one.plural && one.kind === 'person' && fits(one, male));
    if (owner !== undefined && /^(?:his|her)$/.test(whose?.lower ?? ''))
      keys.join(keyOf(phrase), keyOf(owner));
  });
}

const newest = (before: readonly Phrase[], { unit }: Phrase): Phrase | undefined =>
  before.findLast(
    (one) =>
      !one.named &&
      !one.plural &&
      one.kind === 'person' &&
      /^an?$/.test(one.determiner) &&
      unit - one.unit < 3,
  );

/** "the girl", never brought in as "a girl", means the thin girl, else the latest name it fits; "the bird" the latest animal. */
function joinGeneric(units: readonly Unit[], phrases: readonly Phrase[], keys: Keys): void {
  phrases.forEach((phrase, index) => {
    const generic =
      /^(?:man|woman|girl|boy|lady|child|creature|beast|animal|bird|mother|father)$/.test(phrase.head) &&
      !phrase.plural;
    const first = phrases.findIndex((other) => keyOf(other) === keyOf(phrase)) === index;
    const before = phrases.slice(0, index);
    const many = first ? manyMeant(phrase, before) : undefined;
    if (many !== undefined) keys.join(keyOf(many), keyOf(phrase));
    const aged = first ? sameByAge(units, phrase, before, phrases) : undefined;
    const same = aged ?? beforeColon(units, phrase, before);
    if (same !== undefined) return keys.join(keyOf(same), keyOf(phrase));
    const heads = before.filter((other) => isSameHead(phrase, other));
    const keysOf = new Set(heads.map((other) => keys.root(keyOf(other))));
    if (first && heads[0] !== undefined && keysOf.size === 1)
      return keys.join(keyOf(heads[0]), keyOf(phrase));
    const called = first ? sameByCalling(units, phrase, before) : undefined;
    if (called !== undefined) return keys.join(keyOf(called), keyOf(phrase));
    if (!generic || !first || !/^(?:the)?$/.test(phrase.determiner) || phrase.adjectives.length > 0) return;
    const alike = before.filter((other) => !other.named && !other.plural && other.head === phrase.head);
    if (alike[0] !== undefined && new Set(alike.map((other) => keys.root(keyOf(other)))).size === 1)
      return keys.join(keyOf(alike[0]), keyOf(phrase));
    const told = sameByNoun(phrase, before);
    if (told !== undefined) return keys.join(keyOf(told), keyOf(phrase));
    const meant = before.filter((other) => isMeant(units, phrase, other));
    const ages = meant.filter((other) => isChild(other) && isChild(phrase));
    const earlier = (ages.length > 0 ? ages : meant).findLast((other) => {
      const group = phrases.filter((one) => keys.root(keyOf(one)) === keys.root(keyOf(other)));
      return !differs(phrase, sexOf(units, group, phrases), group);
    });
    if (earlier !== undefined) keys.join(keyOf(earlier), keyOf(phrase));
  });
}

/** "the boys" after "her two sons", "the children" after "the pupils": those who were told of last and whom it fits. */
function manyMeant(phrase: Phrase, before: readonly Phrase[]): Phrase | undefined {
  const own = personOf(phrase.head);
  const known = /^(?:child|kid|boy|girl|man|woman)$/.test(phrase.head) && phrase.determiner === 'the';
  if (!phrase.plural || !known || own === undefined) return undefined;
  return before.findLast((other) => {
    const theirs = personOf(other.head);
    const small = own.age !== 'child' || isChild(other) || theirs?.age === 'young';
    return other.plural && !other.named && small && (own.sex === 'unknown' || theirs?.sex === own.sex);
  });
}

/** "the pig", where only the third pig was told of. */
const isSameHead = (phrase: Phrase, { named, plural, head, determiner }: Phrase): boolean =>
  /^(?:the)?$/.test(phrase.determiner) &&
  phrase.adjectives.length === 0 &&
  !phrase.named &&
  !phrase.plural &&
  !named &&
  !plural &&
  head === phrase.head &&
  /^(?:the|an?)$/.test(determiner);

/** A boy is neither Miss Tansy nor old Edmund, a man not little Edmund. */
function differs({ head }: Phrase, sex: string, group: readonly Phrase[]): boolean {
  const own = personOf(head);
  if (own === undefined) return false;
  if (own.sex !== 'unknown' && sex !== 'unknown' && own.sex !== sex) return true;
  const young = group.some(isChild);
  return own.age === 'child' ? !young && group.some(isGrown) : young;
}

const isChild = ({ head, named, adjectives }: Phrase): boolean =>
  adjectives.includes('little') || (!named && personOf(head)?.age === 'child');

/** "Mr Quill", "Captain Rao", "old Perrin", "the baker". */
const isGrown = ({ head, named, adjectives }: Phrase): boolean =>
  adjectives.some((word) => /^(?:old|elderly|aged)$/.test(word)) ||
  (named
    ? head.includes(' ') &&
      titles.has(head.split(' ')[0]?.toLowerCase() ?? '') &&
      !/^(?:prince|princess|young|little) /i.test(head)
    : /^(?:adult|old)$/.test(personOf(head)?.age ?? ''));

/** "The clockmaker had a daughter." */
const isParent = (units: readonly Unit[], { unit, to, plural, kind }: Phrase): boolean => {
  const [verb, ...rest] = units[unit]?.tokens.slice(to, to + 6) ?? [];
  const has = !plural && kind === 'person' && /^(?:has|had)$/.test(verb?.lower ?? '');
  return has && rest.some(({ lower }) => /^(?:daughter|son|child|children|baby|girl|boy)s?$/.test(lower));
};

function isMeant(units: readonly Unit[], generic: Phrase, other: Phrase): boolean {
  if (generic.kind !== 'person') return other.kind === 'animal' && !other.named;
  if (/^(?:mother|father)$/.test(generic.head) && isParent(units, other)) return true;
  if (/^(?:mother|father)$/.test(generic.head))
    return !other.named && other.head === (generic.head === 'mother' ? 'woman' : 'man');
  const mine = beingOf(generic.head)?.kind;
  return other.named && mine === 'person';
}
