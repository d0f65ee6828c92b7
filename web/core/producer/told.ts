import type { Member } from './cast.ts';
import { beingOf } from './phrases.ts';
import { endsPhrase, type Token } from './tokens.ts';
import type { Reading } from './refer.ts';
import type { Unit } from './units.ts';
import {
  bodyParts,
  conjunctions,
  numbers,
  possessives,
  prepositions,
  pronouns,
  subjectPronouns,
} from './words/grammar.ts';
import { split, words } from './words/lists.ts';
import { accessories, colours, garmentWords, visible, worn } from './words/looks.ts';
import { isPlaceWord } from './words/places.ts';
import { withArticle } from './words/article.ts';
import { verbOf } from './words/verbs.ts';

/** What the story itself says of somebody's looks. */
export type Told = {
  /** Adjectives a camera sees, such as "pale". */
  adjectives: string[];
  /** "freckles, a brass monocle and inky sleeves" */
  features: string[];
  years: number | undefined;
};

export function toldOf(member: Member, units: readonly Unit[], readings: readonly Reading[]): Told {
  const own = units.filter((_, index) => isDoer(member, readings[index]));
  const beast = member.kind === 'animal';
  const after = member.phrases.map((phrase) => {
    const tokens = units[phrase.unit]?.tokens ?? [];
    // "carries the cat in his coat": in the coat of somebody else.
    const carried = beast && possessives.has(tokens[phrase.to + 1]?.lower ?? '');
    return carried ? '' : featureAt(tokens, phrase.to);
  });
  const worn = own.map((unit) => clothes(unit.tokens));
  const seen = own.flatMap((unit) => shownIn(unit, units[units.indexOf(unit) + 1]));
  const all = [...new Set([...after, ...seen, ...worn].filter((feature) => feature !== ''))];
  const features = all.filter((feature, index) => !repeats(feature, all.slice(0, index)));
  return {
    adjectives: [
      ...new Set([
        ...member.phrases.flatMap((phrase) => [
          ...phrase.adjectives.filter((word) => visible.has(word) || (beast && colours.has(word))),
          ...asideAt(units[phrase.unit]?.tokens ?? [], phrase.to),
        ]),
        ...own.flatMap((unit) => statedIn(unit.tokens)),
      ]),
    ].slice(0, 2),
    features: features.slice(0, 2),
    years: yearsOf(member, units, own),
  };
}

/** "Margarethe, small and dark, plays": what stands between commas after a name, if all of it can be seen. */
function asideAt(tokens: readonly Token[], to: number): string[] {
  if (!(tokens[to - 1]?.after ?? '').includes(',')) return [];
  const end = tokens.findIndex(({ after }, at) => at >= to && after.includes(','));
  const said = end < 0 || end - to > 4 ? [] : tokens.slice(to, end + 1).map(({ lower }) => lower);
  const seen = said.filter((word) => visible.has(word) || STATED.has(word));
  return said.every((word) => seen.includes(word) || /^(?:and|very|quite|but)$/.test(word)) ? seen : [];
}

/** "has a shaved head", "He is sixty, with a broken nose", "She walked in: red dress, wet hair". */
function shownIn({ tokens, text, sentence }: Unit, next: Unit | undefined): string[] {
  const has = tokens.findIndex(
    ({ lower }, at) => /^(?:has|had)$/.test(lower) && describes(tokens[at + 1]?.lower ?? ''),
  );
  const is = tokens.slice(0, 4).some(({ lower }) => /^(?:is|was)$/.test(lower));
  const beside = tokens.findIndex(({ lower }, at) => lower === 'with' && isApart(tokens, at));
  const told = colonIn(tokens);
  const dress = tokens.findIndex(({ lower }, at) => told >= 0 && at > told && /^(?:in|with)$/.test(lower));
  const listed = next?.sentence === sentence && text.endsWith(':') && isWornList(next.tokens);
  return [
    has < 0 ? '' : wornPart(tokens, has + 1),
    is && beside > 0 ? wornPart(tokens, beside + 1) : '',
    dress > 0 ? wornPart(tokens, dress + 1) : '',
    ...(listed ? wornPart(next.tokens, 0).split(/, /) : []),
  ].filter((part) => part.includes(' ') && worn.has(part.split(' ').at(-1) ?? ''));
}

/** "A detective waits: tall, bald, in a grey coat": where the list begins. */
const colonIn = (tokens: readonly Token[]): number => tokens.findIndex(({ after }) => after.includes(':'));

/** "has a shaved head", "has red hair". */
const describes = (word: string): boolean =>
  /^(?:an?|one)$/.test(word) || colours.has(word) || visible.has(word);

/** "bald, with a broken nose". */
const isApart = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at - 1]?.after ?? '').includes(',') || visible.has(tokens[at - 1]?.lower ?? '');

/** "red dress, wet hair": what is worn comes first, and nothing is done. */
const isWornList = (tokens: readonly Token[]): boolean =>
  tokens.slice(0, 4).some(({ lower }) => worn.has(lower)) &&
  tokens.slice(0, 4).every(({ lower }) => !/^(?:s|past)$/.test(verbOf(lower)?.form ?? ''));

/** "He is sixty-two, bald, with": what one is, as far as a camera sees it. */
function statedIn(tokens: readonly Token[]): string[] {
  const is = tokens.slice(0, 4).findIndex(({ lower }) => /^(?:is|was)$/.test(lower));
  const at = is < 0 ? colonIn(tokens) : is;
  const end = tokens.findIndex(({ lower }, index) => index > at && prepositions.has(lower));
  const said = at < 0 ? [] : tokens.slice(at + 1, end < 0 ? at + 6 : end).map(({ lower }) => lower);
  return said.filter((word) => STATED.has(word));
}

/** Never "red" or "small": what is said so may be of a face or a moment. */
const STATED = words(
  'bald bearded blond blonde fat thin tall freckled plump lanky skinny stooped wrinkled muscular one-eyed tattooed chubby burly hairy',
);

const isDoer = ({ id }: Member, reading: Reading | undefined): boolean =>
  reading !== undefined &&
  (reading.subject?.id === id ||
    reading.mentions.some((one) => one.id === id && !one.governed && one.to <= reading.verb));

/** "with freckles, a brass monocle", "in a white fur hat": right after the noun or name. */
function featureAt(tokens: readonly Token[], at: number): string {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined) return '';
  if (token.lower === 'who' && isWearing(tokens[at + 1])) return wornPart(tokens, at + 2);
  if (!/^(?:with|in)$/.test(token.lower)) return '';
  if (endsPhrase(before) && !before.after.startsWith(',')) return '';
  const told = wornPart(tokens, at + 1);
  return told === '' && token.lower === 'in'
    ? colouredPart(tokens, at + 1) || whollyIn(before, tokens, at + 1)
    : told;
}

/** "the woman in white": all that she wears. */
function whollyIn({ lower }: Token, tokens: readonly Token[], at: number): string {
  const [colour, next] = tokens.slice(at, at + 2);
  const ends =
    next === undefined ||
    colour === undefined ||
    endsPhrase(colour) ||
    /^(?:s|past)$/.test(verbOf(next.lower)?.form ?? '');
  if (!colour || !WHOLE.test(colour.lower) || !ends) return '';
  return `a long ${colour.lower} ${/^(?:woman|lady|girl|figure)$/.test(lower) ? 'dress' : 'coat'}`;
}

const WHOLE = /^(?:white|black|red|green|blue|grey|gray|yellow|purple|pink)$/;

/** "in a yellow oilskin": a colour after "in a" makes any noun something worn. */
function colouredPart(tokens: readonly Token[], at: number): string {
  const [article, colour, noun] = tokens.slice(at, at + 3);
  const plain = noun !== undefined && !isPlaceWord(noun.lower) && !prepositions.has(noun.lower);
  return plain && /^an?$/.test(article?.lower ?? '') && colours.has(colour?.lower ?? '')
    ? `${article?.lower} ${colour?.lower} ${noun.lower}`
    : '';
}

/** "wears a football shirt", "in his good jacket", "buttons her red coat", anywhere in what somebody does. */
function clothes(tokens: readonly Token[]): string {
  const at = tokens.findIndex((token, index) => {
    const next = tokens[index + 1]?.lower ?? '';
    return (
      (isWearing(token) && tokens[index - 1]?.lower !== 'who') ||
      (token.lower === 'in' && possessives.has(next) && !isHolding(tokens, index + 2))
    );
  });
  const told = at < 0 ? '' : wornPart(tokens, at + 1);
  return told || ownGarment(tokens) || costume(tokens) || suitPutOn(tokens);
}

/** "runs the marathon in a rhinoceros costume". */
function costume(tokens: readonly Token[]): string {
  const at = tokens.findIndex(({ lower }, index) => COSTUME.test(lower) && index > 1);
  const from = tokens.findLastIndex(({ lower }, index) => index < at && index > at - 4 && lower === 'in');
  const [article, ...said] = from < 0 ? [] : tokens.slice(from + 1, at + 1).map(({ lower }) => lower);
  const own = beingOf(tokens[from - 1]?.lower ?? '') === undefined;
  return own && (article === 'a' || article === 'an') ? withArticle(said.join(' ')) : '';
}

/** "pulls on his spacesuit": what one has on for all that comes, since nobody goes out without it. */
const suitPutOn = (tokens: readonly Token[]): string =>
  SUIT_ON.test(tokens.map(({ lower }) => lower).join(' ')) ? 'a spacesuit' : '';

const SUIT_ON =
  /\b(?:(?:put|puts|pull|pulls|pulled|slip|slips|slipped|climb|climbs|climbed|get|gets|got|struggled|wriggled|squeezed) (?:quickly )?(?:on|into)|zip(?:s|ped) up|don(?:s|ned)) (?:his|her|their|the|an?) space ?suits?\b/;

const COSTUME =
  /^(?:costume|uniform|armou?r|gown|nightgown|robe|apron|tuxedo|spacesuit|bathrobe|pyjamas|pajamas)$/;

const isWearing = (token: Token | undefined): boolean => verbOf(token?.lower ?? '')?.base === 'wear';

/** "in its teeth", "in her hand": where something is held. */
const isHolding = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at, at + 2)
    .some(
      ({ lower }) => HOLDS.test(lower) || (bodyParts.has(lower) && !/^(?:hair|beard|skin|fur)$/.test(lower)),
    );

const HOLDS = /^(?:mane|trunk|jaws|pocket|pockets)$/;

/** "buttons her red coat": a garment of one's own that has a word to it, whatever is done with it. */
function ownGarment(tokens: readonly Token[]): string {
  const at = tokens.findIndex((token, index) => {
    const words = tokens.slice(index + 1, index + 4);
    const noun = words.findIndex((word) => garmentWords.has(word.lower) || accessories.has(word.lower));
    const plain = words
      .slice(0, noun)
      .every((word) => !prepositions.has(word.lower) && !endsPhrase(word) && !/['’]s$/.test(word.lower));
    return /^(?:his|her|their)$/.test(token.lower) && noun > 0 && plain;
  });
  return at < 0 ? '' : wornPart(tokens.slice(0, at + 4), at + 1);
}

/** The words from here on, up to a verb, if they name something worn. */
function wornPart(tokens: readonly Token[], at: number): string {
  const said: string[] = [];
  let seen = false;
  for (const token of tokens.slice(at, at + 10)) {
    const { lower } = token;
    if (
      lower === 'no' ||
      subjectPronouns.has(lower) ||
      prepositions.has(lower) ||
      (seen && /^(?:s|past)$/.test(verbOf(lower)?.form ?? ''))
    )
      break;
    if (conjunctions.has(lower) && lower !== 'and') break;
    const part = tokens[tokens.indexOf(token) + 1]?.lower === 'of';
    if (part && seen) break;
    seen ||= isWorn(lower) && (worn.has(lower) || said.length > 0);
    if (!pronouns.has(lower) && !/['’]s$|^(?:late|same)$/.test(lower))
      said.push(token.text + (/,/.test(token.after) ? ',' : ''));
    if (endsPhrase(token) && !/,/.test(token.after)) break;
  }
  const text = trimmed(said);
  return seen ? (BARE.test(text) ? text : withArticle(text)) : '';
}

/** "green hair and a crooked hat", "boots", "bow tie": what takes an article and what does not, by its first part. */
const BARE = /^(?!an? )(?:[\p{L}-]+ )*?(?:hair|skin|fur|armou?r|\p{L}+s)(?:$| and |,)|^\p{L}+,/u;

const isWorn = (word: string): boolean => worn.has(word) || bodyParts.has(word);

function trimmed(said: string[]): string {
  const last = said.findLastIndex((word) => isWorn(word.replace(',', '').toLowerCase()));
  return said
    .slice(0, last + 1)
    .join(' ')
    .replace(/,$/, '');
}

/** "the hat" of somebody known by a white fur hat says nothing new. */
function repeats(feature: string, earlier: string[]): boolean {
  const last = feature.split(' ').at(-1) ?? '';
  return earlier.some((other) => other.includes(last));
}

/** "She is sixty-one", "Mr. Tran, eighty,". */
function yearsOf(member: Member, units: readonly Unit[], own: readonly Unit[]): number | undefined {
  const beside = member.phrases.map(
    (phrase) => units[phrase.unit]?.tokens.slice(phrase.to, phrase.to + 1) ?? [],
  );
  const told = own.map((unit) =>
    unit.tokens.slice(0, 3).filter((_, index, all) => /^(?:is|was)$/.test(all[index - 1]?.lower ?? '')),
  );
  const birthday = own.map(({ text }) => /\b(?:his|her|my) (\S+) birthday\b/i.exec(text)?.[1]);
  const turned = birthday.map((word) => ORDINALS.indexOf(word ?? '')).find((years) => years > 3);
  if (turned !== undefined) return turned;
  for (const [token] of [...beside, ...told]) {
    const years = token === undefined ? undefined : countOf(token.lower);
    if (years !== undefined && years > 3 && years < 120) return years;
  }
  return undefined;
}

const ORDINALS = split(
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth',
);

/** The age of life at so many years. */
export function ageAt(years: number): Member['age'] {
  if (years < 13) return 'child';
  return years < 30 ? 'young' : years < 60 ? 'adult' : 'old';
}

const small = split(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const tens = split('zero ten twenty thirty forty fifty sixty seventy eighty ninety');

/** The number a word such as "sixty-one" or "80" stands for. */
export function countOf(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word);
  const [first = '', second = ''] = word.split('-');
  if (!numbers.has(first)) return undefined;
  if (small.includes(first)) return small.indexOf(first);
  return tens.includes(first) ? tens.indexOf(first) * 10 + Math.max(0, small.indexOf(second)) : undefined;
}
