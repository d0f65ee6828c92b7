import { speaker } from './figure.ts';
import { isLifeless } from './lifeless.ts';
import { linkPhrases } from './links.ts';
import { withoutListed } from './listed.ts';
import { namePhrases } from './names.ts';
import { byPlace, nounPhrases, type BeingKind, type Phrase } from './phrases.ts';
import { partsOf, toldApart } from './several.ts';
import { sexOf } from './sex.ts';
import { strangersIn } from './strangers.ts';
import { isElsewhere, isOnlyCalled } from './elsewhere.ts';
import { agedByKin, grownAlike, withoutCounted, withoutNamedLater } from './company.ts';
import { isAwaited } from './awaited.ts';
import { captainsByStory, kindsTold, sexesInOrder } from './kinds.ts';
import { slug, unique } from './slug.ts';
import { endsPhrase, type Token } from './tokens.ts';
import { ageAt, countOf } from './told.ts';
import { unnamedIn } from './unnamed.ts';
import { isScript, type Unit } from './units.ts';
import { animals } from './words/animals.ts';
import { bodyParts } from './words/grammar.ts';
import { isPlaceWord } from './words/places.ts';
import { collectives, personOf, type PersonWord } from './words/people.ts';

/** A being of the story: what it is called and every place where it is named. */
export type Member = {
  id: string;
  name: string;
  aliases: string[];
  kind: BeingKind | 'group';
  /** Settled at the latest after the pronouns are read. */
  sex: PersonWord['sex'];
  age: PersonWord['age'];
  /** The common noun for it, such as `clockmaker` or `owl`, or '' for a bare name. */
  noun: string;
  named: boolean;
  plural: boolean;
  phrases: Phrase[];
  /** With its article, in the story's own language; in English "the" stands before what is no name. */
  called?: string;
  /** What a group is in English, where the story has another word: "fishermen". */
  many?: string;
};

/** The beings of a story in order of appearance. */
export function castOf(units: readonly Unit[]): Member[] {
  const phrases = phrasesOf(units);
  const own = phrases.filter((phrase) => isTellerItself(units, phrase));
  const linked = linkPhrases(units, phrases);
  const groups = linked.filter(
    (group) =>
      !own.some((phrase) => group.includes(phrase)) &&
      (isActor(units, group) || isAwaited(units, group, linked)),
  );
  const taken = new Set<string>();
  const listed = withoutListed(
    units,
    groups.map((group) => memberOf(units, group, phrases, taken)),
  );
  const members = toldApart(withoutNamedLater(units, withoutCounted(units, listed)), taken);
  const teller = narrator(units, taken, own);
  const all = teller === undefined ? members : [teller, ...members];
  all.push(...unnamedIn(units, all, taken));
  grownAlike(all);
  agedByKin(all);
  kindsTold(units, all);
  captainsByStory(units, all);
  sexesInOrder(units, all);
  return all.some(({ kind }) => kind === 'person') ? all : [...all, ...speakers(units, taken)];
}

/** Names win over nouns where both claim a word. */
function phrasesOf(units: readonly Unit[]): Phrase[] {
  const names = namePhrases(units);
  const strangers = strangersIn(units);
  const nouns = units.flatMap((unit, index) => nounPhrases(unit, index, strangers));
  const free = nouns.filter((noun) => !names.some((name) => overlaps(name, noun)));
  const own = free.filter((noun) => !isListed(units, noun, names));
  for (const noun of free) if (isChildren(noun) && isListed(units, noun, names)) makeYoung(noun, names);
  const parts = partsOf(units, [...names, ...own].sort(byPlace));
  const others = own.filter((noun) => !parts.some((part) => overlaps(part, noun)));
  return [...names, ...others, ...parts].sort(byPlace);
}

const isChildren = ({ head }: Phrase): boolean => personOf(head)?.age === 'child';

/** "Two kids, Leo and Sam": both are children. */
function makeYoung({ unit, to }: Phrase, names: readonly Phrase[]): void {
  for (const name of names)
    if (name.unit === unit && name.from >= to && name.from < to + 4) name.adjectives.push('little');
}

/** "Two sisters, Ida and Maren,": the names are the sisters. */
function isListed(units: readonly Unit[], { unit, to, plural }: Phrase, names: Phrase[]): boolean {
  const tokens = units[unit]?.tokens ?? [];
  const first = names.find((name) => name.unit === unit && name.from === to);
  const listed = /,/.test(tokens[to - 1]?.after ?? '') || TWIN.test(tokens[to - 1]?.lower ?? '');
  if (!plural || first === undefined || !listed) return false;
  return (
    names.some((name) => name.unit === unit && name.from > first.to && name.from <= first.to + 3) &&
    tokens[first.to]?.lower === 'and'
  );
}

/** "The twins Ana and Bela" need no comma. */
const TWIN = /^(?:twins|brothers|sisters|friends|siblings|cousins)$/;

const overlaps = (a: Phrase, b: Phrase): boolean => a.unit === b.unit && a.from < b.to && b.from < a.to;

/** Who only stands in a comparison or as a part of something else ("debts of farmers") is not in the picture. */
function isActor(units: readonly Unit[], group: Phrase[]): boolean {
  const isSaid = ({ unit, from }: Phrase) => isOnlyCalled(units[unit]?.tokens ?? [], from);
  if (group.some((phrase) => phrase.named && !isSaid(phrase))) return true;
  const seen = group.filter((phrase) => {
    const explains = group.some((other) => other.unit === phrase.unit && other.to === phrase.from);
    const told =
      /^(?:like|as|of|without|for|about)$/.test(phrase.governed) ||
      (phrase.governed === 'except' && phrase.plural) ||
      isCalled(units[phrase.unit]?.tokens ?? [], phrase) ||
      isOnThing(units[phrase.unit]?.tokens ?? [], phrase) ||
      isElsewhere(units[phrase.unit]?.tokens ?? [], phrase);
    const there = phrase.governed === 'of' && isWhere(units[phrase.unit]?.tokens ?? [], phrase);
    return !explains && (!told || there) && !isInAside(units[phrase.unit]?.tokens ?? [], phrase.from);
  });
  return seen.length > 0 && !isLifeless(units, group);
}

/** "A music box with a dancer": a figure on a thing. */
const isOnThing = (tokens: readonly Token[], { from, governed }: Phrase): boolean =>
  governed === 'with' && FIGURED.test(tokens[from - 2]?.lower ?? '');

const FIGURED =
  /^(?:box|clock|picture|poster|postcard|card|stamp|coin|medal|cake|painting|photo|photograph|statue|ornament|globe|locket|mug|vase|plate|shirt|flag|sign|book|lamp)$/;

/** "The pod of a sleeping girl": where somebody is, somebody is. */
function isWhere(tokens: readonly Token[], { from, plural, determiner }: Phrase): boolean {
  const owned = tokens[from - 2]?.lower ?? '';
  const near = isPlaceWord(owned) || bodyParts.has(owned) || NEAR.test(owned);
  return near && !plural && /^(?:an?|the)$/.test(determiner);
}

const NEAR =
  /^(?:window|bed|chair|pod|coffin|cradle|side|feet|lap|arms|desk|seat|saddle|shadow|door|company)$/;

/** "Never look back, my friends!": spoken to, not seen. */
function isCalled(tokens: readonly Token[], { determiner, from, to }: Phrase): boolean {
  const [before, last] = [tokens[from - 1], tokens[to - 1]];
  return (
    determiner === 'my' &&
    before !== undefined &&
    /,/.test(before.after) &&
    (to === tokens.length || /[!?,.]/.test(last?.after ?? ''))
  );
}

/** "Ivo, who keeps bees": what a relative clause says of somebody happens elsewhere. */
function isInAside(tokens: readonly Token[], at: number): boolean {
  const begin = tokens.slice(0, at).findLastIndex((token) => /^(?:who|whose|which)$/.test(token.lower));
  return begin > 0 && !tokens.slice(begin, at).some((token) => /[,;]/.test(token.after));
}

function memberOf(units: readonly Unit[], group: Phrase[], all: Phrase[], taken: Set<string>): Member {
  const names = group.filter((phrase) => phrase.named);
  const nouns = group.filter((phrase) => !phrase.named);
  const longest = names.reduce<Phrase | undefined>(
    (a, b) => (a && a.head.length >= b.head.length ? a : b),
    undefined,
  );
  const role =
    nouns.find(({ kind }) => kind === 'creature') ?? nouns.find(({ head }) => !VAGUE.test(head)) ?? nouns[0];
  const name =
    longest === undefined ? roleName(units, role === undefined ? [] : [role]) : written(units, longest);
  const plural = longest === undefined && (role?.plural ?? false);
  const beast = kinOfBeast(group, all);
  const aliases = group.flatMap((phrase) => [
    written(units, phrase, phrase.named ? 0 : phrase.to - phrase.from - 1),
  ]);
  return {
    id: unique(slug(name, 'character'), taken),
    name,
    aliases: [...new Set([...aliases, ...nouns.map((noun) => noun.head)])].filter((alias) => alias !== name),
    kind: plural
      ? 'group'
      : beast !== undefined
        ? 'animal'
        : (group.find((phrase) => phrase.kind !== 'person')?.kind ?? 'person'),
    sex: sexOf(units, group, all),
    age: ageOf(group),
    noun: beast ?? roleOf(longest, role),
    named: longest !== undefined,
    plural,
    phrases: group,
  };
}

/** "Its mother": a beast too, of the kind that was told of before, full-grown; undefined for anybody else. */
function kinOfBeast(group: readonly Phrase[], all: readonly Phrase[]): string | undefined {
  const [first] = group;
  if (first?.determiner !== 'its' || !KIN.test(first.head)) return undefined;
  const young = all.findLast(
    ({ kind, plural, unit, from }) =>
      kind === 'animal' && !plural && (unit < first.unit || (unit === first.unit && from < first.from)),
  );
  return young === undefined ? undefined : (grown.get(young.head) ?? young.head);
}

/** "Its rider" is no beast. */
const KIN =
  /^(?:mother|father|parent|brother|sister|twin|cousin|son|daughter|child|baby|infant|mate|friend)$/;

const grown: ReadonlyMap<string, string> = new Map(
  Object.entries({
    foal: 'horse',
    calf: 'cow',
    puppy: 'dog',
    pup: 'dog',
    kitten: 'cat',
    cub: 'bear',
    lamb: 'sheep',
    chick: 'hen',
    fawn: 'deer',
    piglet: 'pig',
    duckling: 'duck',
  }),
);

/** The story's own words for a phrase, from its `skip`th word on. */
export function written(units: readonly Unit[], phrase: Phrase, skip = 0): string {
  const tokens = units[phrase.unit]?.tokens.slice(phrase.from + skip, phrase.to) ?? [];
  // "Mr" of "Mr and Mrs Bell" is Mr Bell.
  if (phrase.named && phrase.head.split(' ').length > tokens.length) return phrase.head;
  const last = tokens.at(-1);
  const text = tokens.map((token) => (token === last ? token.text : token.text + between(token))).join('');
  return text.replace(/['’]s$/, '');
}

const between = (token: { after: string; lower: string } & Parameters<typeof endsPhrase>[0]): string =>
  endsPhrase(token) ? ' ' : token.after;

function roleName(units: readonly Unit[], nouns: Phrase[]): string {
  const [first] = nouns;
  if (first === undefined) return '';
  const noun = (units[first.unit]?.tokens[first.to - 1]?.lower ?? first.head).replace(/['’]s$/, '');
  // "Every pupil" is the pupils.
  const many = first.plural && noun === first.head && !collectives.has(noun) ? `${noun}s` : noun;
  return [...first.adjectives.slice(-2), many].join(' ');
}

/** Words that say less of somebody than any other noun for him. */
const VAGUE =
  /^(?:man|woman|boy|girl|customer|guest|visitor|stranger|passenger|person|winner|neighbour|neighbor|spectator|onlooker|bystander)$/;

/** The noun for a being: its role, else the trade in its title ("Inspector"), else "man" or "girl". */
function roleOf(name: Phrase | undefined, role: Phrase | undefined): string {
  const title = name === undefined ? '' : titleIn(name);
  const trade = role === undefined || GENERIC.test(role.head) ? personOf(title) : undefined;
  const shown = trade?.sex === 'unknown' || (trade !== undefined && RANK.test(title));
  const pair = `${role?.adjectives.at(-1) ?? ''} ${role?.head ?? ''}`;
  return shown ? title : animals.has(pair) ? pair : (role?.head ?? '');
}

/** "mrs" of "Mrs Blunt", or ''. */
const titleIn = ({ head, named }: Phrase): string =>
  named && head.includes(' ') ? (head.split(' ')[0]?.toLowerCase() ?? '') : '';

/** Titles that dress somebody. */
const RANK = /^(?:king|queen|prince|princess|emperor|empress|duke|duchess|abbot|abbess|friar)$/;

const GENERIC = /^(?:man|woman|boy|girl|lady|gentleman)$/;

/** A small woman is no child. */
const isGrown = (head: string): boolean =>
  /^(?:adult|old)$/.test(personOf(head)?.age ?? '') &&
  !/^(?:brother|sister|cousin|twin|friend|neighbou?r|stranger)$/.test(head);

function ageOf(group: Phrase[]): PersonWord['age'] {
  const nouns = group.filter((phrase) => !phrase.named);
  const words = group.flatMap((phrase) => phrase.adjectives);
  const years = words.map((word) => /^(.+)-year-old$/.exec(word)?.[1]).find((word) => word !== undefined);
  if (years !== undefined) return ageAt(countOf(years) ?? 30);
  if (words.some((word) => /^(?:old|elderly|aged|ancient|retired|grey-haired)$/.test(word))) return 'old';
  const small = group.filter(({ adjectives }) =>
    adjectives.some((word) => /^(?:little|small|tiny)$/.test(word)),
  );
  if (small.some(({ kind, named, head }) => kind === 'person' && (named || !isGrown(head)))) return 'child';
  if (words.some((word) => /^(?:young|teenage)$/.test(word))) return 'young';
  const told = [...nouns.map(({ head }) => head), ...group.map(titleIn)]
    .map((word) => personOf(word)?.age ?? 'unknown')
    .filter((age) => age !== 'unknown');
  if (nouns.some(({ head }) => head === 'teenager')) return 'young';
  return told.find((age) => age !== 'adult') ?? told[0] ?? 'unknown';
}

/** A story that is only talk, and names nobody, is told by two who talk. */
function speakers(units: readonly Unit[], taken: Set<string>): Member[] {
  const talk = units.filter((unit) => unit.speech && unit.tokens.length === 0);
  if (talk.length < 2 || talk.length < units.length / 2) return [];
  return ['first speaker', 'second speaker'].map((name) =>
    speaker(unique(slug(name, 'speaker'), taken), name),
  );
}

/** "I am an old sailor": what the teller is. */
function isTellerItself(units: readonly Unit[], phrase: Phrase): boolean {
  const { unit, from, named, plural, determiner } = phrase;
  if (named && isOwnName(units[unit]?.tokens ?? [], from)) return true;
  const [verb, subject] = [units[unit]?.tokens[from - 1], units[unit]?.tokens[from - 2]];
  const am = /^(?:am|was|are)$/.test(verb?.lower ?? '') && /^(?:I|[Yy]ou)$/.test(subject?.text ?? '');
  return (
    !named &&
    !plural &&
    (/^(?:an?|the)$/.test(determiner) || (am && /^(?:his|her|their)$/.test(determiner))) &&
    (am || /^(?:I['’]m|you['’]re)$/i.test(verb?.text ?? ''))
  );
}

/** "My name is Ana", "I am called Ana". */
const isOwnName = (tokens: readonly Token[], from: number): boolean =>
  /\b(?:my name(?: is| was|['’]s)|(?:i am|i['’]m|call me|i am called|i['’]m called))$/.test(
    tokens
      .slice(Math.max(0, from - 3), from)
      .map(({ lower }) => lower)
      .join(' '),
  );

/** Of whom and of what a child tells. */
const OF_A_CHILD =
  /\b[Mm]y (?:grand\w+|mother|father|mum|dad|parents|teacher)\b|\b(?:Mom|Mum|Mommy|Mummy|Dad|Daddy) (?!of\b)|\b[Tt]he teacher (?:\w+ )?me\b|\b[Aa]fter school\b/;

/** "I" outside quotes is somebody too. */
function narrator(units: readonly Unit[], taken: Set<string>, self: readonly Phrase[]): Member | undefined {
  const says = (pattern: RegExp) =>
    units.filter((unit) => unit.tokens.some((token) => pattern.test(token.text)));
  const you = says(/^[Yy]ou(?:['’]re)?$/).length > 1;
  const us = says(/^(?:[Ww]e|[Uu]s|[Oo]ur|[Mm]e|[Mm]y)$/).length > 1;
  if (says(/^I(?:['’]|$)/).length === 0 && !you && !us) return undefined;
  if (units.some(({ source }) => isScript(source))) return undefined;
  const elder = units.some(({ text }) => OF_A_CHILD.test(text));
  const own = self.find(({ named }) => !named);
  const sex = personOf(own?.head ?? '')?.sex ?? 'unknown';
  return {
    id: unique('narrator', taken),
    name: 'narrator',
    aliases: [...(you ? ['I', 'you'] : ['I']), ...self.map(({ head }) => head)],
    kind: own?.kind ?? 'person',
    sex: sex === 'unknown' ? sexOf(units, self, self) : sex,
    age: elder ? 'child' : 'adult',
    noun: own?.head ?? '',
    named: false,
    plural: false,
    phrases: self.filter(({ named }) => named),
  };
}
