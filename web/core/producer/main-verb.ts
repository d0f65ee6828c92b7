import type { Mention } from './mention.ts';
import { endsPhrase, type Token } from './tokens.ts';
import {
  determiners,
  numbers,
  ordinals,
  pronouns,
  prepositions,
  conjunctions,
  auxiliaries,
  adverbs,
} from './words/grammar.ts';
import { verbOf } from './words/verbs.ts';

/** The first verb that is neither inside a relative clause nor a part of a phrase. */
export function mainVerb(tokens: readonly Token[], mentions: readonly Mention[], from = 0): number {
  let aside = false;
  let second = -1;
  let told = false;
  for (const [at, token] of tokens.entries()) {
    if (at < from) continue;
    if (/^(?:who|which|whose)$/.test(token.lower) || isSideClause(tokens, at)) [aside, told] = [true, false];
    else if (aside && /[,;]/.test(tokens[at - 1]?.after ?? '')) aside = false;
    if (!isFinite(tokens, at, mentions)) continue;
    if (!aside) return at;
    if (
      told &&
      second < 0 &&
      /^(?:s|past)$/.test(verbOf(token.lower)?.form ?? '') &&
      tokens[at - 1]?.lower !== 'and'
    )
      second = at;
    told = true;
  }
  // "The stranger who leads the horse casts no shadow": no comma ends what is said aside.
  return second;
}

/** "before he retires," inside a sentence: the verb comes behind it. */
function isSideClause(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const opens = at > 0 && /^(?:before|after|until|while|when|as)$/.test(token?.lower ?? '');
  const closes = tokens.slice(at + 2, -1).some(({ after }) => after.includes(','));
  return opens && closes && /^(?:he|she|they|we|i|it|you)$/.test(next?.lower ?? '');
}

function isFinite(tokens: readonly Token[], at: number, mentions: readonly Mention[]): boolean {
  const token = tokens[at];
  const previous = tokens[at - 1];
  const before = previous === undefined || endsPhrase(previous) ? '' : previous.lower;
  if (
    token === undefined ||
    token.capital ||
    mentions.some((mention) => mention.from <= at && at < mention.to)
  )
    return false;
  if (auxiliaries.has(token.lower)) return tokens[at - 2]?.lower !== 'as';
  if (/^(?:called|named)$/.test(token.lower) && mentions.some((mention) => mention.from === at + 1))
    return false;
  const verb = verbOf(token.lower);
  if (isReduced(tokens, at) || isCompared(tokens, at, mentions)) return false;
  const inRow = verb?.form === 'base' && determiners.has(tokens[at - 2]?.lower ?? '') && ordinals.has(before);
  if (inRow) return false;
  const described = verbOf(before)?.form;
  const partOfWith = described === 'past' || described === 'participle';
  if (verb?.form === 's' && partOfWith && prepositions.has(tokens[at - 2]?.lower ?? '')) return false;
  if (verb === undefined && isGuess(tokens, at, mentions)) return true;
  if (verb?.form === 'base' && /^(?:rain|snow|storm)$/.test(verb.base) && /,/.test(previous?.after ?? ''))
    return false;
  if (verb === undefined) return /^(?:he|she|they|we|i|you)$/.test(before) && isNoun(token);
  if (verb.form === 'ing') return false;
  const inPhrase =
    (determiners.has(before) && !/^(?:both|all|each)$/.test(before)) ||
    numbers.has(before) ||
    prepositions.has(before) ||
    /['’]s$/.test(before);
  if (inPhrase && !mentions.some((mention) => mention.to === at)) return false;
  if (verb.form === 'base' || verb.form === 's') return followsSubject(tokens, at, mentions);
  return !isModifier(tokens, at, mentions);
}

/** "a back like an island sinks": no liking, where nobody stands before it. */
const isCompared = (tokens: readonly Token[], at: number, mentions: readonly Mention[]): boolean =>
  tokens[at]?.lower === 'like' &&
  determiners.has(tokens[at + 1]?.lower ?? '') &&
  !mentions.some(({ to }) => to === at) &&
  !pronouns.has(tokens[at - 1]?.lower ?? '') &&
  !auxiliaries.has(tokens[at - 1]?.lower ?? '');

/** "A woman made entirely of salt stands there": a past form before a verb of the present only describes. */
function isReduced(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:past|participle)$/.test(verbOf(tokens[at]?.lower ?? '')?.form ?? '')) return false;
  if (/^(?:is|are|was|were)$/.test(tokens[at + 1]?.lower ?? '')) return true;
  const next = tokens[at + 1]?.lower.endsWith('ly') === true ? at + 2 : at + 1;
  if (!/^(?:of|in|with|by|from)$/.test(tokens[next]?.lower ?? '')) return false;
  return tokens.slice(next + 2).some((token, index) => {
    const before = tokens[next + 1 + index]?.lower ?? '';
    const stands = verbOf(token.lower)?.form === 's' && isNoun(token) && before !== 'and';
    return stands && !determiners.has(before) && !prepositions.has(before) && !numbers.has(before);
  });
}

/** "Zuri haggles": a word that no list knows, with the ending of a verb, right behind a being. */
const isGuess = (tokens: readonly Token[], at: number, mentions: readonly Mention[]): boolean => {
  const behind = mentions.some(({ to, governed, owner }) => to === at && !governed && owner !== true);
  const before = tokens[at - 1];
  const single = before !== undefined && !endsPhrase(before) && !/[^s]s$/.test(before.lower);
  return behind && single && /(?:[^s']s|ed)$/.test(tokens[at]?.lower ?? '') && isNoun(tokens[at] ?? before);
};

/** Base forms and forms in -s may be nouns: they are verbs after a name, a pronoun, "and" or a noun with its article. */
function followsSubject(tokens: readonly Token[], at: number, mentions: readonly Mention[]): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return true;
  const owned = mentions.some(({ to, owner }) => to === at && owner === true);
  if (owned) return false;
  if (
    mentions.some((mention) => mention.to === at) ||
    pronouns.has(before.lower) ||
    /^(?:and|then|nobody|all|not)$/.test(before.lower)
  )
    return true;
  if (/,/.test(before.after) || adverbs.has(before.lower) || before.lower.endsWith('ly')) return true;
  if (
    mentions.some(
      ({ to, governed }) => !governed && (isOfName(tokens, to, at) || isBehindWith(tokens, to, at)),
    )
  )
    return true;
  const agrees = verbOf(tokens[at]?.lower ?? '')?.form === 's' || before.lower.endsWith('s');
  const next = tokens[at + 1]?.lower ?? '';
  const inNoun = verbOf(next)?.form === 's' && !endsPhrase(tokens[at] ?? before);
  return agrees && !inNoun && isNoun(before) && !auxiliaries.has(next) && verbOf(next)?.form !== 'past';
}

/** "the schoolchildren of Wexcombe climb": behind a being and the name of where it is from. */
const isOfName = (tokens: readonly Token[], to: number, at: number): boolean =>
  tokens[to]?.lower === 'of' && at === to + 2 && tokens[to + 1]?.capital === true;

/** "the man with the yellow umbrella waits": behind what somebody has with him. */
const isBehindWith = (tokens: readonly Token[], to: number, at: number): boolean =>
  tokens[to]?.lower === 'with' &&
  determiners.has(tokens[to + 1]?.lower ?? '') &&
  at > to + 2 &&
  at < to + 5 &&
  prepositions.has(tokens[at + 1]?.lower ?? '');

/** "a puddle of melted snow": a past form between an article or preposition and a noun. */
function isModifier(tokens: readonly Token[], at: number, mentions: readonly Mention[]): boolean {
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (next === undefined || before === undefined || mentions.some((mention) => mention.to === at))
    return false;
  return prepositions.has(before.lower) || /['’]s$/.test(before.lower);
}

/** A word that may name a thing. */
export const isNoun = ({ lower }: Token): boolean =>
  ![prepositions, conjunctions, adverbs, auxiliaries, determiners].some((list) => list.has(lower)) &&
  !lower.endsWith('ly');
