import type { Member } from '../cast.ts';
import { speaker } from '../figure.ts';
import { beingOf, type Phrase } from '../phrases.ts';
import { slug, unique } from '../slug.ts';
import { endsPhrase } from '../tokens.ts';
import { personOf } from '../words/people.ts';
import { visible } from '../words/looks.ts';
import type { Gender, Lexicon } from './lexicon.ts';
import { manyOf } from './many.ts';
import { isBeing, type Chunk, type Word } from './word.ts';

/** A unit taken apart. */
export type Parsed = { words: Word[]; chunks: Chunk[] };
/** A member of the cast with the gender that its pronouns have. */
export type Being = { member: Member; gender: Gender | undefined; spots: Spot[] };
/** Where a being is named. */
export type Spot = { unit: number; chunk: Chunk };

type Group = { name: string; spots: Spot[]; nouns: Spot[] };

/** The beings of a story in order of appearance: names and nouns of kinship, trade and kind, joined where they are one. */
export function beingsOf(parsed: readonly Parsed[], lexicon: Lexicon): Being[] {
  const names = namesIn(parsed, lexicon);
  const groups: Group[] = [];
  parsed.forEach(({ words, chunks }, unit) => {
    chunks.forEach((chunk, at) => {
      const spot = { unit, chunk };
      if (chunk.named && names.has(chunk.text)) named(groups, spot).spots.push(spot);
      else if (isBeing(chunk) && listed(words, chunks, at, names).length > 1)
        for (const name of listed(words, chunks, at, names))
          named(groups, { unit, chunk: name }).nouns.push(alone(spot));
      else if (isBeing(chunk) && isPresent(words, chunks, at, lexicon))
        placed(groups, spot, linkedName(words, chunks, at, names, lexicon));
    });
  });
  const all = groups.filter(({ spots, nouns }) => spots.length + nouns.length > 0);
  merged(all);
  const taken = new Set<string>();
  const ordered = all
    .toSorted((a, b) => first(a) - first(b))
    .map((group) => beingOfGroup(group, taken, lexicon));
  const teller = tellerOf(parsed, taken);
  return teller === undefined ? ordered : [teller, ...ordered];
}

const first = ({ spots, nouns }: Group): number =>
  Math.min(...[...spots, ...nouns].map(({ unit, chunk }) => unit + chunk.from / 1000));

function named(groups: Group[], { chunk }: Spot): Group {
  const words = chunk.text.split(' ');
  const known = groups.find(
    ({ name }) =>
      name !== '' &&
      (name === chunk.text || name.split(' ').includes(words[0] ?? '') || words.includes(name)),
  );
  if (known !== undefined) {
    if (chunk.text.length > known.name.length) known.name = chunk.text;
    return known;
  }
  const group = { name: chunk.text, spots: [], nouns: [] };
  groups.push(group);
  return group;
}

/** A noun goes to the name beside it, else to the same noun of before. */
function placed(groups: Group[], spot: Spot, name: Chunk | undefined): void {
  if (name !== undefined) {
    named(groups, { unit: spot.unit, chunk: name }).nouns.push(spot);
    return;
  }
  const other = /^(?:otr|ander|autre|zweit|second)/.test(adjectiveBefore(spot));
  const known = groups.find(({ nouns }) => nouns.some((one) => isSame(one.chunk, spot.chunk)));
  if (known !== undefined && !other) known.nouns.push(spot);
  else groups.push({ name: '', spots: [], nouns: [spot] });
}

const adjectiveBefore = ({ chunk }: Spot): string => chunk.text.toLowerCase();

const isSame = (a: Chunk, b: Chunk): boolean =>
  a.noun?.head === b.noun?.head &&
  a.plural === b.plural &&
  (a.noun?.gender === b.noun?.gender || a.noun?.english === 'child');

/** "Deux sœurs, Léonie et Maud,": the names of those who are many. */
function listed(
  words: readonly Word[],
  chunks: readonly Chunk[],
  at: number,
  names: ReadonlySet<string>,
): Chunk[] {
  const [chunk, one, two] = [chunks[at], chunks[at + 1], chunks[at + 2]];
  if (
    chunk?.plural !== true ||
    one?.from !== chunk.to ||
    two?.from !== one.to + 1 ||
    words[one.to]?.tag !== 'and'
  )
    return [];
  return [one, two].filter(({ text, named: isName }) => isName && names.has(text));
}

const alone = ({ unit, chunk }: Spot): Spot => ({ unit, chunk: { ...chunk, plural: false, counted: '' } });

/** "das Mädchen", never "ein Mädchen", where one named girl is known: it is she. */
function merged(groups: Group[]): void {
  for (const group of groups.slice()) {
    const [start] = group.nouns;
    const generic = GENERIC.test(start?.chunk.noun?.head ?? '');
    if (group.name !== '' || start === undefined || !generic || start.chunk.plural) continue;
    if (/^(?:un|una|une|ein|eine|einen|einem|einer)$/.test(start.chunk.determiner) || start.chunk.whose)
      continue;
    const fitting = groups.filter(
      (one) =>
        one !== group &&
        !(one.name === '' && GENERIC.test(one.nouns[0]?.chunk.noun?.head ?? '')) &&
        one.nouns[0]?.chunk.plural !== true &&
        first(one) < first(group) &&
        one.nouns.every(({ chunk }) => fits(chunk, start.chunk)),
    );
    const known = fitting.length === 1 ? fitting[0] : undefined;
    if (known === undefined) continue;
    known.nouns.push(...group.nouns);
    groups.splice(groups.indexOf(group), 1);
  }
}

const GENERIC = /^(?:man|woman|girl|boy|child|hermit|crone|youth|lady)$/;

function fits(a: Chunk, b: Chunk): boolean {
  const [one, two] = [personOf(a.noun?.head ?? ''), personOf(b.noun?.head ?? '')];
  if (one === undefined || two === undefined) return false;
  return (
    (one.age === two.age || two.age === 'adult') &&
    (a.noun?.gender === b.noun?.gender || b.noun?.gender === 'n')
  );
}

/** Whoever is only compared to, or only owns a thing, is not in the picture. */
function isPresent(words: readonly Word[], chunks: readonly Chunk[], at: number, lexicon: Lexicon): boolean {
  const chunk = chunks[at];
  if (chunk === undefined) return false;
  const governor = words[chunk.preposition]?.token.lower ?? '';
  if (lexicon.like.has(governor)) return false;
  const owner = /^(?:de|del|du|d'|von|vom|des)$/.test(governor) && chunk.plural;
  if (chunk.determiner === '' && !chunk.plural && words[chunk.from - 1]?.tag === 'noun') return false;
  return (
    !owner &&
    !(
      chunk.determiner === '' &&
      !chunk.plural &&
      governor !== '' &&
      chunk.adjectives.length === 0 &&
      owns(governor)
    )
  );
}

const owns = (governor: string): boolean => /^(?:de|d'|en|als)$/.test(governor);

/** "su hermana Clara", "Clara, una pescadora,", "ein Junge namens Timo", "Clara ist Bäckerin". */
function linkedName(
  words: readonly Word[],
  chunks: readonly Chunk[],
  at: number,
  names: ReadonlySet<string>,
  lexicon: Lexicon,
): Chunk | undefined {
  const [before, chunk, next] = [chunks[at - 1], chunks[at], chunks[at + 1]];
  if (chunk === undefined || chunk.plural) return undefined;
  const isName = (one: Chunk | undefined): one is Chunk => one?.named === true && names.has(one.text);
  const end = words[chunk.to - 1]?.token;
  if (isName(next) && end !== undefined) {
    const between = words.slice(chunk.to, next.from);
    if (
      between.length === 0 &&
      (!endsPhrase(end) || (end.after.trim().startsWith(',') && closes(words, next)))
    )
      return next;
    const tells = between.some(({ token }) => lexicon.called.has(token.lower));
    if (between.length < 5 && tells) return next;
  }
  if (!isName(before)) return undefined;
  const between = words.slice(before.to, chunk.from);
  const comma = /^\s*,/.test(words[before.to - 1]?.token.after ?? '');
  if (between.length === 0 && comma && closes(words, chunk)) return before;
  const is = between.length === 1 && between[0]?.tag === 'auxiliary' && between[0].auxiliary.sense === 'be';
  return is ? before : undefined;
}

/** Ends with a comma or the unit, and no list goes on. */
function closes(words: readonly Word[], { to }: Chunk): boolean {
  const last = words[to - 1]?.token;
  const next = words[to];
  return (
    next === undefined ||
    (last !== undefined && /[,.]/.test(last.after) && next.tag !== 'and') ||
    next.tag === 'preposition'
  );
}

/** Capitalised words that are somebody's name, by what stands around them. */
function namesIn(parsed: readonly Parsed[], lexicon: Lexicon): ReadonlySet<string> {
  const seen = new Map<string, { score: number; against: number }>();
  for (const { words, chunks } of parsed)
    for (const chunk of chunks) {
      if (!chunk.named) continue;
      const known = seen.get(chunk.text) ?? { score: 0, against: 0 };
      known.score += evidence(words, chunk, lexicon);
      known.against += contrary(words, chunk, lexicon);
      seen.set(chunk.text, known);
    }
  const sure = [...seen].filter(
    ([text, { score, against }]) => isGiven(text, lexicon) || (score > 1 && against === 0),
  );
  return new Set(sure.map(([text]) => text));
}

const isGiven = (text: string, { names }: Lexicon): boolean => {
  const given = text.toLowerCase().split(' ')[0] ?? '';
  return names.f.has(given) || names.m.has(given);
};

function evidence(words: readonly Word[], { from, to, preposition }: Chunk, lexicon: Lexicon): number {
  const [before, next] = [words[from - 1], words[to]];
  const acts =
    next?.tag === 'verb' || next?.tag === 'auxiliary' || next?.tag === 'pronoun' || next?.tag === 'negation';
  const beside =
    before?.tag === 'noun' || before?.tag === 'verb' || before?.token.lower === 'a' || before?.tag === 'and';
  const inside = from > 0 && preposition < 0 ? 1 : 0;
  return (acts ? 2 : 0) + (beside && !endsPhrase(before.token) ? 1 : 0) + (lexicon.capitals ? 0 : inside);
}

/** "in Hamburg", "der Gong", "-ung": a place or a thing. */
function contrary(
  words: readonly Word[],
  { determiner, preposition, text }: Chunk,
  lexicon: Lexicon,
): number {
  const governor = words[preposition]?.token.lower ?? '';
  const where = /^(?:en|in|nach|im|aus|desde|hacia|dans|chez|zum|zur|am|vom|ins|beim)$/.test(governor);
  const thing =
    lexicon.capitals && (determiner !== '' || /(?:ung|heit|keit|schaft|tion|chen|nis|tum)$/.test(text));
  return where || thing ? 1 : 0;
}

function beingOfGroup(group: Group, taken: Set<string>, lexicon: Lexicon): Being {
  const { name, spots, nouns } = group;
  const role = nouns.find(({ chunk }) => !GENERIC.test(chunk.noun?.head ?? '')) ?? nouns[0];
  const noun = role?.chunk.noun;
  const english = noun?.head ?? '';
  const being = beingOf(english);
  const given = name.toLowerCase().split(' ')[0] ?? '';
  const gender =
    role?.chunk.gender ??
    (lexicon.names.f.has(given)
      ? 'f'
      : lexicon.names.m.has(given)
        ? 'm'
        : given.endsWith('a')
          ? 'f'
          : undefined);
  const plural = name === '' && (role?.chunk.plural ?? false);
  const own = name || ownName(role);
  const sex = sexOf(english, gender, being?.kind ?? 'person');
  const called = name === '' ? `${articleOf(gender, plural || (noun?.plural ?? false), lexicon)}${own}` : own;
  const aliases = [...new Set(nouns.flatMap(({ chunk }) => [chunk.text, headText(chunk)]))].filter(
    (one) => one !== own,
  );
  const isGroup = plural || being?.plural === true;
  const counted = nouns.find(({ chunk }) => chunk.counted !== '')?.chunk.counted ?? '';
  const member: Member = {
    id: unique(slug(own, 'character'), taken),
    name: own,
    aliases: [...new Set([...spots.map(({ chunk }) => chunk.text), ...aliases])].filter((one) => one !== own),
    kind: isGroup ? 'group' : (being?.kind ?? 'person'),
    sex,
    age: ageOf(nouns, english),
    noun: english,
    named: name !== '',
    plural: isGroup,
    phrases: [...spots, ...nouns].map((spot) => phraseOf(spot, counted)),
    called,
    ...(isGroup && { many: being?.plural === true ? english : manyOf(english) }),
  };
  return { member, gender, spots: [...spots, ...nouns] };
}

const ownName = (role: Spot | undefined): string => (role === undefined ? '' : headText(role.chunk));

/** The noun without its adjectives, as it stands alone. */
export const headText = ({ text, word, noun }: Chunk): string =>
  noun === undefined ? text : /^\p{Lu}/u.test(noun.base) ? noun.base : word;

const articleOf = (gender: Gender | undefined, plural: boolean, lexicon: Lexicon): string => {
  const article = plural ? lexicon.plural.many : lexicon.plural[gender ?? 'm'];
  return `${article} `;
};

function sexOf(english: string, gender: Gender | undefined, kind: string): Member['sex'] {
  const told = personOf(english)?.sex ?? 'unknown';
  if (told !== 'unknown') return told;
  if (kind !== 'person') return 'unknown';
  return gender === 'f' ? 'female' : gender === 'm' ? 'male' : 'unknown';
}

function ageOf(nouns: readonly Spot[], english: string): Member['age'] {
  const adjectives = nouns.flatMap(({ chunk }) => chunk.adjectives);
  if (adjectives.includes('old')) return 'old';
  if (adjectives.includes('young')) return 'young';
  const told = nouns
    .map(({ chunk }) => personOf(chunk.noun?.head ?? '')?.age)
    .find((age) => age === 'child' || age === 'old');
  if (told !== undefined) return told;
  if (adjectives.includes('small') && personOf(english) !== undefined) return 'child';
  return personOf(english)?.age ?? 'unknown';
}

const phraseOf = ({ unit, chunk }: Spot, counted: string): Phrase => ({
  unit,
  from: chunk.from,
  to: chunk.to,
  head: chunk.noun?.head ?? chunk.text,
  named: chunk.named,
  kind: beingOf(chunk.noun?.head ?? '')?.kind ?? 'person',
  plural: chunk.plural,
  determiner: chunk.counted || counted,
  adjectives: chunk.adjectives.filter((word) => visible.has(word)),
  governed: chunk.preposition < 0 ? '' : 'with',
});

/** Whoever says "I" outside quotes. */
function tellerOf(parsed: readonly Parsed[], taken: Set<string>): Being | undefined {
  const own = parsed.filter(({ words }) =>
    words.some(
      (word) =>
        (word.tag === 'pronoun' && word.pronoun.person === 1) ||
        (word.tag === 'verb' && word.verb.person === 1 && !word.verb.plural),
    ),
  );
  const mine = parsed.filter(({ words }) =>
    words.some(({ token }) =>
      /^(?:mi|mis|mein|meine|meinen|meinem|meiner|mon|ma|mes|yo|ich|je|j')$/.test(token.lower),
    ),
  );
  const said = parsed.some(({ words }) => words.some(({ token }) => /^(?:yo|ich|je|j')$/.test(token.lower)));
  if (!said && (own.length < 2 || mine.length === 0)) return undefined;
  const member = speaker(unique('narrator', taken), 'narrator', ['yo', 'ich', 'je']);
  return { member, gender: undefined, spots: [] };
}
