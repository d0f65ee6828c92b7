import { tidy } from '../phrase.ts';
import { participleOf } from '../words/verbs.ts';
import type { Lexicon } from './lexicon.ts';
import { manyOf } from './many.ts';
import type { Chunk, Word } from './word.ts';

/** English for some words of a unit, and how many of them had none. */
export type Gloss = { text: string; known: number; strange: number };

export type Glossing = {
  words: readonly Word[];
  chunks: readonly Chunk[];
  lexicon: Lexicon;
  /** English for the being that a word stands for; '' for the one who acts. */
  being(at: number): { noun: string; to: number; joint: string } | undefined;
  /** Words that are told elsewhere: the subject, the verb. */
  skip(at: number): boolean;
  /** Something is done to the beings after a personal preposition. */
  direct: boolean;
};

/** English for the words from `from` up to the next clause; words without any stay as they are. */
export function gloss(all: Glossing, from: number, to = all.words.length): Gloss {
  const { words, chunks, lexicon } = all;
  const said: string[] = [];
  let [known, strange] = [0, 0];
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word === undefined || all.skip(at)) continue;
    if (word.tag === 'joint' && said.length > 0) break;
    if (lexicon.like.has(word.token.lower) && word.tag === 'preposition' && lexicon.id !== 'de') break;
    const being = all.being(at);
    const chunk = chunks.find((one) => one.from === at);
    if (being !== undefined) {
      if (all.direct && lexicon.personal.has(words[at - 1]?.token.lower ?? '')) said.pop();
      if (being.noun !== '') said.push(`${being.joint}the ${being.noun}${comma(words[being.to - 1])}`);
      else dropPreposition(said, words[at - 1]);
      known++;
      at = being.to - 1;
    } else if (chunk !== undefined) {
      const text = chunkIn(chunk, words, lexicon);
      if (text === '') dropPreposition(said, words[at - 1]);
      else said.push((isOwner(chunk, words, lexicon) ? 'of ' : '') + text + comma(words[chunk.to - 1]));
      if (chunk.noun === undefined && text !== '') strange++;
      else known++;
      at = chunk.to - 1;
    } else {
      const text = wordIn(
        word,
        lexicon,
        OPEN.test(chunks.find((one) => one.from === at + 1)?.noun?.head ?? ''),
      );
      if (word.tag === 'unknown' || word.tag === 'name') strange++;
      else if (word.tag === 'adjective' || word.tag === 'verb') known++;
      if (text !== '') said.push(text + comma(word));
    }
  }
  return { text: tidy(said.join(' '), false), known, strange };
}

/** "die Tür der Hütte", "das Dach des Hauses": whose it is. */
const isOwner = ({ from, determiner }: Chunk, words: readonly Word[], { capitals }: Lexicon): boolean =>
  capitals &&
  words[from - 1]?.tag === 'noun' &&
  /^(?:des|der|eines|einer|seines|ihres|seiner|ihrer)$/.test(determiner);

const comma = (word: Word | undefined): string => (/^\s*,/.test(word?.token.after ?? '') ? ',' : '');

/** "am Morgen": a time goes with its preposition. */
function dropPreposition(said: string[], before: Word | undefined): void {
  if (before?.tag === 'preposition') said.pop();
}

/** A noun with article and adjectives in English; '' for a time. */
export function chunkIn(
  { from, head, noun, adjectives, text, counted, plural, named }: Chunk,
  words: readonly Word[],
  lexicon: Lexicon,
): string {
  const word = words[head];
  if (word?.tag === 'time') return '';
  const first = words[from];
  const determiner = first?.tag === 'determiner' ? first.determiner.english : '';
  const before = words[from - 1];
  const merged = before?.tag === 'preposition' && before.preposition.english.endsWith(' the');
  const english =
    noun === undefined ? ownNoun(text, word, named, lexicon) : plural ? pluralOf(noun.english) : noun.english;
  const article =
    merged || determiner === 'no'
      ? ''
      : counted ||
        (determiner === 'some'
          ? ''
          : determiner === 'a'
            ? articleFor([...adjectives, english][0] ?? '')
            : determiner);
  return [article, ...new Set(adjectives), english].filter((one) => one !== '').join(' ');
}

const ownNoun = (text: string, word: Word | undefined, named: boolean, lexicon: Lexicon): string =>
  named && !lexicon.capitals ? text : (word?.token.lower ?? text);

const articleFor = (word: string): string => (/^[aeiou]/.test(word) ? 'an' : 'a');

const SAME = /(?:s|hair|sheep|fish|deer)$/;

/** The plural of an English noun of one or more words. */
function pluralOf(english: string): string {
  const [last = '', ...first] = english.split(' ').toReversed();
  return SAME.test(last) ? english : [...first.toReversed(), manyOf(last)].join(' ');
}

const OPEN =
  /^(?:beach|shore|island|farm|hill|mountain|roof|rooftop|platform|pier|quay|bridge|balcony|road|path|table|wall|ship|boat|bench|floor|ground|deck|stairs|rock|riverbank|chair|armchair)s?$/;

/** `open`: what follows is nothing that one could be inside of. */
function wordIn(word: Word, lexicon: Lexicon, open: boolean): string {
  if (word.tag === 'preposition')
    return word.preposition.english === 'in' && open ? 'on' : word.preposition.english;
  if (word.tag === 'adjective' || word.tag === 'adverb' || word.tag === 'particle') return word.english;
  if (word.tag === 'and') return 'and';
  if (word.tag === 'verb') return ing(lexicon.meaning(word.verb.lemma)?.split('|')[0] ?? '');
  return word.tag === 'unknown' || word.tag === 'name' ? word.token.lower : '';
}

/** "look at" -> "looking at". */
export function ing(english: string): string {
  if (english === '') return '';
  const [verb = '', ...rest] = english.split(' ');
  return [participleOf(verb), ...rest].join(' ');
}
