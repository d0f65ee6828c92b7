import type { Told } from '../told.ts';
import { endsPhrase } from '../tokens.ts';
import { bodyParts } from '../words/grammar.ts';
import { visible, worn } from '../words/looks.ts';
import { withArticle } from '../words/article.ts';
import type { Being } from './beings.ts';
import { chunkIn } from './gloss.ts';
import type { Lexicon } from './lexicon.ts';
import type { Clause } from './reading.ts';
import type { Chunk } from './word.ts';

/** What the story says of somebody's looks, in English. */
export function toldRead({ spots, member }: Being, clauses: readonly Clause[], lexicon: Lexicon): Told {
  const beside = spots.map(({ unit, chunk }) => featuresAt(clauses[unit], chunk.to, lexicon));
  const worn = clauses
    .filter(({ reading }) => reading.subject?.id === member.id)
    .map((clause) => wornIn(clause, lexicon));
  const adjectives = spots.flatMap(({ chunk }) => chunk.adjectives.filter((word) => visible.has(word)));
  return {
    adjectives: [...new Set(adjectives)].slice(0, 2),
    features: [...new Set([...beside, ...worn].flat())].slice(0, 2),
    years: undefined,
  };
}

/** "con barba blanca y un sombrero", right after the noun or name. */
function featuresAt(clause: Clause | undefined, at: number, lexicon: Lexicon): string[] {
  const [before, word] = [clause?.words[at - 1], clause?.words[at]];
  if (clause === undefined || before === undefined || word === undefined) return [];
  if (
    !lexicon.with.has(word.token.lower) ||
    (endsPhrase(before.token) && !before.token.after.startsWith(','))
  )
    return [];
  return wornFrom(clause, at + 1, lexicon);
}

/** "trägt einen roten Mantel" */
function wornIn(clause: Clause, lexicon: Lexicon): string[] {
  const word = clause.words[clause.verb];
  const english = word?.tag === 'verb' ? (lexicon.meaning(word.verb.lemma) ?? '') : '';
  return /^(?:wear|carry|put on)$/.test(english) ? wornFrom(clause, clause.verb + 1, lexicon) : [];
}

/** Where what somebody looks like ends, which stands from `at` on: the look tells it. */
export function featuresEnd(clause: Clause, at: number, lexicon: Lexicon): number {
  const word = clause.words[at];
  if (word === undefined || !lexicon.with.has(word.token.lower)) return at;
  return wornChunks(clause, at + 1).at(-1)?.to ?? at;
}

/** The nouns from here on up to one that is nothing worn. */
function wornFrom({ chunks, words }: Clause, at: number, lexicon: Lexicon): string[] {
  return wornChunks({ chunks, words }, at).map((chunk) => {
    const text = chunkIn(chunk, words, lexicon).replace(/^the /, '');
    const plain = chunk.plural || /^(?:an?|two) /.test(text) || /(?:hair|s)$/.test(text);
    return plain ? text : withArticle(text);
  });
}

function wornChunks({ chunks, words }: Pick<Clause, 'chunks' | 'words'>, at: number): Chunk[] {
  const found: Chunk[] = [];
  let next = at;
  for (const chunk of chunks.filter(({ from }) => from >= at)) {
    const noun = chunk.noun?.head ?? '';
    const gap = words.slice(next, chunk.from);
    if (
      !gap.every(({ tag }) => tag === 'and') ||
      !(worn.has(noun) || worn.has(`${noun}s`) || bodyParts.has(noun))
    )
      break;
    found.push(chunk);
    next = chunk.to;
  }
  return found;
}
