import { endsPhrase } from '../tokens.ts';
import type { Unit } from '../units.ts';
import type { Lexicon } from './lexicon.ts';
import { wordsOf, type Word } from './word.ts';

const sentences = new Intl.Segmenter('und', { granularity: 'sentence' });

/** The units of a text anew, cut where this language begins another clause; sentences keep their numbers. */
export function clausesOf(units: readonly Unit[], lexicon: Lexicon): Unit[] {
  const sources: { source: string; units: Unit[] }[] = [];
  for (const unit of units) {
    const last = sources.at(-1);
    if (last?.source === unit.source && (last.units.at(-1)?.sentence ?? 0) <= unit.sentence)
      last.units.push(unit);
    else sources.push({ source: unit.source, units: [unit] });
  }
  return sources.flatMap((one) => withoutSilence(sourceUnits(one.source, one.units, lexicon)));
}

function sourceUnits(source: string, units: readonly Unit[], lexicon: Lexicon): Unit[] {
  const silent = source.replace(lexicon.quotes, (quote) => ' '.repeat(quote.length));
  const begin = units[0]?.start ?? 0;
  const numbered = sentencesOf(source).map(({ start, end }) => ({
    start,
    end,
    sentence:
      units.findLast((unit) => unit.start <= start + source.slice(start, end).search(/\S|$/))?.sentence ??
      units[0]?.sentence ??
      0,
  }));
  return numbered
    .filter(({ end }) => end > begin)
    .flatMap(({ start, end, sentence }) => {
      const edges = [start, ...cutsIn(silent.slice(start, end), lexicon).map((at) => start + at), end];
      return edges
        .slice(1)
        .map((to, at) => unitAt(source, silent, edges[at] ?? start, to, sentence, lexicon));
    });
}

/** Sentences; what goes on in lower case after a quote has not ended. */
function sentencesOf(source: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (const { segment, index } of sentences.segment(source)) {
    const before = spans.at(-1);
    const end = index + segment.length;
    if (before !== undefined && /^[\s—»”“"]*\p{Ll}/u.test(segment)) before.end = end;
    else spans.push({ start: index, end });
  }
  return spans;
}

function unitAt(
  source: string,
  silent: string,
  start: number,
  end: number,
  sentence: number,
  lexicon: Lexicon,
): Unit {
  const tokens = lexicon.tokens(silent.slice(start, end)).map((token) => {
    return { ...token, start: token.start + start, end: token.end + start };
  });
  const text = source.slice(start, end).trim();
  return { text, start, end, sentence, tokens, source, speech: text !== silent.slice(start, end).trim() };
}

/** What is only speech or marks belongs to the unit before. */
function withoutSilence(units: readonly Unit[]): Unit[] {
  const kept: Unit[] = [];
  for (const unit of units) {
    const before = kept.at(-1);
    const talk = unit.speech && before?.speech === true && before.tokens.length === 0;
    if (unit.text === '') continue;
    if (before === undefined || unit.tokens.length > 0 || talk) kept.push({ ...unit });
    else {
      before.text += ` ${unit.text}`;
      before.end = unit.end;
      before.speech ||= unit.speech;
    }
  }
  return kept;
}

/** Where a clause with a verb of its own begins, after another one. */
function cutsIn(text: string, lexicon: Lexicon): number[] {
  const words = wordsOf(lexicon.tokens(text), lexicon);
  const edges = words.flatMap((_, at) => (isEdge(words, at) ? [at] : []));
  const cuts: number[] = [];
  let since = 0;
  edges.forEach((at, index) => {
    const rest = words.slice(at, edges[index + 1] ?? words.length);
    const done = words.slice(since, at);
    const long = done.length > 2 && rest.length > 2;
    if (!long || isAside(words, at, lexicon) || !hasVerb(done) || !hasVerb(rest)) return;
    if (isAside(words, since, lexicon)) return;
    cuts.push(words[at]?.token.start ?? 0);
    since = at;
  });
  return cuts;
}

function isEdge(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || word === undefined) return false;
  return /[,;:–—]/.test(before.token.after) || word.tag === 'and' || (word.tag === 'joint' && at > 2);
}

/** "..., der im Turm wohnt," only says who is meant. */
const isAside = (words: readonly Word[], at: number, { relative }: Lexicon): boolean =>
  at > 0 && relative.has(words[at]?.token.lower ?? '') && hasAside(words, at);

/** German articles and relative pronouns look alike: after a comma, the one with its verb last is an aside. */
function hasAside(words: readonly Word[], at: number): boolean {
  const end = words.findIndex((word, index) => index >= at && endsPhrase(word.token));
  const last = words[end < 0 ? words.length - 1 : end];
  const [first, second] = [words[at], words[at + 1]];
  if (first?.tag !== 'determiner' && first?.tag !== 'pronoun') return true;
  return (
    second?.tag !== 'noun' &&
    (last?.tag === 'verb' || last?.tag === 'auxiliary') &&
    words[at + 1]?.tag !== 'verb'
  );
}

const hasVerb = (words: readonly Word[]): boolean =>
  words.some((word) => (word.tag === 'verb' && word.verb.kind === 'finite') || word.tag === 'auxiliary');
