import { endsPhrase, type Token } from '../tokens.ts';
import { beingOf } from '../phrases.ts';
import { isPlaceWord } from '../words/places.ts';
import type {
  Auxiliary,
  Determiner,
  Gender,
  Lexicon,
  Noun,
  Preposition,
  Pronoun,
  VerbForm,
} from './lexicon.ts';

/** A word of a unit with the part it plays there. */
export type Word = { token: Token } & (
  | { tag: 'determiner'; determiner: Determiner }
  | { tag: 'preposition'; preposition: Preposition }
  | { tag: 'pronoun'; pronoun: Pronoun }
  | { tag: 'noun'; noun: Noun }
  | { tag: 'adjective'; english: string }
  | { tag: 'auxiliary'; auxiliary: Auxiliary }
  | { tag: 'verb'; verb: VerbForm }
  | { tag: 'adverb' | 'particle'; english: string }
  | { tag: 'and' | 'joint' | 'time' | 'negation' | 'name' | 'unknown' }
);

/** The words of a unit, each by what stands around it. */
export function wordsOf(tokens: readonly Token[], lexicon: Lexicon): Word[] {
  const words: Word[] = [];
  tokens.forEach((_, at) => words.push(wordAt(tokens, at, words, lexicon)));
  return words;
}

function wordAt(tokens: readonly Token[], at: number, words: readonly Word[], lexicon: Lexicon): Word {
  const token = tokens[at];
  if (token === undefined) throw new Error(`no token ${at}`);
  const { lower } = token;
  const before = words.at(-1);
  const next = tokens[at + 1];
  const noun = isNounHere(token, at, before, next, lexicon) ? lexicon.noun(lower) : undefined;
  if (lexicon.timeNouns.has(lower) && (!lexicon.capitals || token.capital || before?.tag === 'time'))
    return { token, tag: 'time' };
  if (noun !== undefined) return { token, tag: 'noun', noun };
  if (lexicon.particles.has(lower) && endsHere(tokens, at) && at > 1)
    return { token, tag: 'particle', english: lexicon.particles.get(lower) ?? '' };
  const determiner = lexicon.determiners.get(lower);
  const pronoun = lexicon.pronouns.get(lower);
  if (
    determiner !== undefined &&
    (pronoun === undefined || opensNoun(token, next, lexicon)) &&
    next !== undefined
  )
    return { token, tag: 'determiner', determiner };
  if (pronoun !== undefined && !token.capital) return { token, tag: 'pronoun', pronoun };
  if (pronoun !== undefined && at === 0) return { token, tag: 'pronoun', pronoun };
  const enters =
    lexicon.verb(lower) !== undefined && next !== undefined && lexicon.prepositions.has(next.lower);
  const closed = enters && before?.tag === 'noun' ? undefined : closedAt(token, words, lexicon);
  if (closed !== undefined) return closed;
  return openAt(token, at, before, next, lexicon);
}

function closedAt(token: Token, words: readonly Word[], lexicon: Lexicon): Word | undefined {
  const { lower } = token;
  const preposition = lexicon.prepositions.get(lower);
  if (preposition !== undefined) return { token, tag: 'preposition', preposition };
  if (lexicon.negations.has(lower)) return { token, tag: 'negation' };
  if (lexicon.and.has(lower)) return { token, tag: 'and' };
  if (lexicon.joints.has(lower) || lexicon.relative.has(lower)) return { token, tag: 'joint' };
  const auxiliary = lexicon.auxiliaries.get(lower);
  if (auxiliary !== undefined) return { token, tag: 'auxiliary', auxiliary };
  const adverb = lexicon.adverbs.get(lower);
  const swims = lexicon.verb(lower) !== undefined && !words.some(({ tag }) => tag === 'negation');
  return adverb === undefined || swims ? undefined : { token, tag: 'adverb', english: adverb };
}

function openAt(
  token: Token,
  at: number,
  before: Word | undefined,
  next: Token | undefined,
  lexicon: Lexicon,
): Word {
  const { lower, capital } = token;
  const adjective = lexicon.adjective(lower);
  const verb = lexicon.verb(lower);
  const inPhrase = before?.tag === 'determiner' || before?.tag === 'noun' || before?.tag === 'adjective';
  if (
    adjective !== undefined &&
    !(capital && at > 0) &&
    (verb === undefined || inPhrase || next?.capital === true)
  )
    return { token, tag: 'adjective', english: adjective };
  if (verb !== undefined && !(capital && at > 0)) return { token, tag: 'verb', verb };
  if (adjective !== undefined) return { token, tag: 'adjective', english: adjective };
  return { token, tag: capital ? 'name' : 'unknown' };
}

/** A noun where it has its capital, or where no verb is meant. */
function isNounHere(
  { lower, capital, after }: Token,
  at: number,
  before: Word | undefined,
  next: Token | undefined,
  lexicon: Lexicon,
): boolean {
  if (lexicon.capitals) return capital && !lexicon.determiners.has(lower) && !lexicon.prepositions.has(lower);
  if (capital && at > 0 && lexicon.noun(lower)?.head !== undefined && before?.tag !== 'determiner') {
    const owned = lexicon.names.f.has(lower) || lexicon.names.m.has(lower);
    if (owned) return false;
  }
  const describes = lexicon.adjective(lower) !== undefined && next !== undefined && after.trim() === '';
  if (describes && lexicon.noun(next.lower) !== undefined && !lexicon.prepositions.has(next.lower))
    return false;
  const clash = lexicon.verb(lower) !== undefined || lexicon.adjective(lower) !== undefined;
  if (!clash && !lexicon.determiners.has(lower) && !lexicon.prepositions.has(lower)) return true;
  return (
    ['determiner', 'preposition', 'adjective'].includes(before?.tag ?? '') && !lexicon.determiners.has(lower)
  );
}

/** "la cuenta": an article; "la mira": somebody or something is looked at. */
function opensNoun(token: Token, next: Token | undefined, lexicon: Lexicon): boolean {
  if (next === undefined || endsPhrase(token)) return false;
  if (lexicon.capitals)
    return next.capital || lexicon.adjective(next.lower) !== undefined || ENDED.test(next.lower);
  if (lexicon.noun(next.lower) !== undefined || lexicon.adjective(next.lower) !== undefined) return true;
  const closed = [lexicon.prepositions, lexicon.auxiliaries, lexicon.pronouns].some((list) =>
    list.has(next.lower),
  );
  return !closed && lexicon.verb(next.lower) === undefined;
}

/** The ending of an adjective that no list knows. */
const ENDED = /(?:e|en|er|es|em)$/;

const endsHere = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return (
    token !== undefined && (at === tokens.length - 1 || endsPhrase(token) || tokens[at + 1]?.lower === 'und')
  );
};

/** A noun with all that belongs to it, `from`..`to` (exclusive); `head` is where the noun stands. */
export type Chunk = {
  from: number;
  to: number;
  head: number;
  /** Undefined for a name, and for a word that no list knows. */
  noun: Noun | undefined;
  named: boolean;
  text: string;
  /** The noun alone. */
  word: string;
  adjectives: string[];
  determiner: string;
  whose: boolean;
  counted: string;
  /** Index of the preposition before, or -1. */
  preposition: number;
  oblique: boolean;
  gender: Gender | undefined;
  plural: boolean;
};

/** The nouns and names of a unit. */
export function chunksOf(words: readonly Word[], lexicon: Lexicon): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 0; at < words.length; at++) {
    const from = at;
    while (isBefore(words[at], words[at + 1], at > from, words[at - 1])) at++;
    const head = words[at];
    const found =
      head !== undefined && (isHead(head) || (head.tag === 'unknown' && at > from && isOpened(words, from)));
    if (!found) {
      at = Math.max(from, at - 1);
      if (words[at]?.tag !== 'determiner' && words[at]?.tag !== 'adjective') at = from;
      continue;
    }
    let to = at + 1;
    while (
      head.tag === 'name' &&
      words[to]?.tag === 'name' &&
      !endsPhrase(words[to - 1]?.token ?? head.token)
    )
      to++;
    while (
      lexicon.adjectivesFollow &&
      head.tag !== 'name' &&
      words[to]?.tag === 'adjective' &&
      !endsPhrase(words[to - 1]?.token ?? head.token)
    )
      to++;
    chunks.push(chunk(words, from, at, to, lexicon));
    at = to - 1;
  }
  return chunks;
}

const isHead = ({ tag }: Word): boolean => tag === 'noun' || tag === 'name' || tag === 'time';
const isOpened = (words: readonly Word[], at: number): boolean => words[at]?.tag === 'determiner';

function isBefore(
  word: Word | undefined,
  next: Word | undefined,
  inside: boolean,
  before: Word | undefined,
): boolean {
  if (
    word === undefined ||
    next === undefined ||
    (inside && before !== undefined && endsPhrase(before.token))
  )
    return false;
  if (word.tag === 'determiner') return true;
  return word.tag === 'adjective' && !endsPhrase(word.token) && next.tag !== 'verb';
}

function chunk(words: readonly Word[], from: number, head: number, to: number, lexicon: Lexicon): Chunk {
  const own = words.slice(from, to);
  const first = words[from];
  const word = words[head];
  const determiner = first?.tag === 'determiner' ? first.determiner : undefined;
  const noun = word?.tag === 'noun' ? word.noun : undefined;
  const before = words[from - 1];
  const governed = before?.tag === 'preposition' && !endsPhrase(before.token);
  const plain = determiner?.english ?? '';
  const named = word?.tag === 'name';
  const text = own
    .filter(({ tag }) => tag !== 'determiner')
    .map(({ token }) => token.text)
    .join(' ');
  return {
    from,
    to,
    head,
    noun,
    named,
    text,
    word: word?.token.text ?? text,
    adjectives: own.flatMap((one) => (one.tag === 'adjective' ? [one.english] : [])),
    determiner: first?.tag === 'determiner' ? first.token.lower : '',
    whose: determiner?.whose ?? false,
    counted: /^(?:two|three|four|five|six|seven|eight|nine|ten|many|several)$/.test(plain) ? plain : '',
    preposition: governed ? from - 1 : -1,
    oblique: (determiner?.oblique ?? false) && lexicon.capitals,
    gender: lexicon.capitals ? (noun?.gender ?? determiner?.gender) : (determiner?.gender ?? noun?.gender),
    plural: numberOf(noun, determiner, first?.token.lower ?? ''),
  };
}

/** "die Fischer" are many, "dem Jungen" is one: where a form is both, the article tells. */
function numberOf(noun: Noun | undefined, determiner: Determiner | undefined, article: string): boolean {
  if (noun === undefined) return determiner?.plural ?? false;
  if (noun.plural && /^(?:dem|einen|einem|den)$/.test(article) && noun.gender === 'm') return false;
  if (!noun.plural && noun.gender !== 'f' && /^(?:die|diese|meine|seine|ihre|unsere|keine)$/.test(article))
    return true;
  return noun.plural || (determiner?.plural ?? false);
}

/** Whether a chunk names a being by a noun. */
export const isBeing = ({ noun }: Chunk): boolean => noun !== undefined && beingOf(noun.head) !== undefined;
export const isPlace = ({ noun }: Chunk): boolean =>
  noun !== undefined &&
  (isPlaceWord(noun.english) || isPlaceWord(noun.head)) &&
  beingOf(noun.head) === undefined;
