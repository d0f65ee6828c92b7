import type { Mention } from './mention.ts';
import { objectsOf } from './objects.ts';
import { isAsideOf, phrase, tidy, type Words } from './phrase.ts';
import { endsPhrase } from './tokens.ts';
import { articles } from './words/grammar.ts';
import { words as wordsIn } from './words/lists.ts';
import { inward, inwardWithObject, participleOf, verbOf } from './words/verbs.ts';

/** What another one does, and with what; `inside` where the words of the first one's doing hold it. */
export type Meanwhile = { id: string; doing: string; objects: string[]; inside?: boolean };

/** What somebody else is doing in the words behind the main verb `base`, from `at` on. */
export const meanwhile = (words: Words, at: number, base: string): Meanwhile | undefined =>
  withoutVerb(words, at, base) ?? seenAt(words, at) ?? foundAt(words, at, base) ?? told(words, at);

/** "swings a mop, the biker a frying pan": the same is done with another thing. */
function withoutVerb(words: Words, at: number, base: string): Meanwhile | undefined {
  const other = words.mentions.find((mention) => mention.from > at && isWithout(words, mention));
  if (other === undefined) return undefined;
  const rest = phrase({ ...words, self: other.id }, other.to);
  return { id: other.id, doing: `${participleOf(base)} ${rest}`, objects: objectsOf(words, other.to) };
}

const isWithout = ({ tokens, self }: Words, { id, from, to, pronoun }: Mention): boolean => {
  const [before, last] = [tokens[from - 1], tokens[to - 1]];
  const apart = before !== undefined && /,/.test(before.after) && last !== undefined && !endsPhrase(last);
  return id !== self && !pronoun && apart && articles.has(tokens[to]?.lower ?? '');
};

/** "found her sitting on the bed", ", the monkey asleep". */
function seenAt(words: Words, at: number): Meanwhile | undefined {
  const watched = /^(?:see|watch|hear|feel|let|help|make)$/.test(
    verbOf(words.tokens[at - 1]?.lower ?? '')?.base ?? '',
  );
  const other = words.mentions.find((mention) => {
    const form = verbOf(words.tokens[mention.to]?.lower ?? '')?.form;
    const found = mention.from === at && (form === 'ing' || (form === 'base' && watched));
    return (
      mention.id !== words.self &&
      (found || (mention.from > at && isAsideOf(words.tokens, words.mentions, mention)))
    );
  });
  const verb = verbOf(words.tokens[other?.to ?? -1]?.lower ?? '');
  if (other === undefined) return undefined;
  const doing = phrase({ ...words, self: other.id, plain: verb?.form === 'base' }, other.to);
  return {
    id: other.id,
    doing: verb?.form === 'base' ? doing.replace(/^\S+/, participleOf(verb.base)) : doing,
    objects: objectsOf(words, other.to + 1),
    inside: true,
  };
}

/** "finds him in a parked car, counting money": the one who is found counts. */
function foundAt(words: Words, at: number, base: string): Meanwhile | undefined {
  const { tokens, mentions } = words;
  const other = mentions.find(({ id, from }) => from === at && id !== words.self);
  if (other === undefined || !/^(?:find|discover|see|catch|spot|notice)$/.test(base)) return undefined;
  const start = tokens.findIndex(
    ({ lower }, index) =>
      index > other.to && /,/.test(tokens[index - 1]?.after ?? '') && verbOf(lower)?.form === 'ing',
  );
  if (start < 0 || mentions.some(({ from }) => from >= other.to && from <= start)) return undefined;
  const doing = phrase({ ...words, self: other.id }, start);
  return { id: other.id, doing, objects: objectsOf(words, start + 1), inside: true };
}

/** "to Lady Harrow, who pulls a pistol", "to the robot, which is charging". */
function told(words: Words, at: number): Meanwhile | undefined {
  const { tokens } = words;
  const other = words.mentions.find(
    ({ id, from, to }) => id !== words.self && from >= at && /^(?:who|which)$/.test(tokens[to]?.lower ?? ''),
  );
  if (other === undefined) return undefined;
  const busy = /^(?:is|are|was|were)$/.test(tokens[other.to + 1]?.lower ?? '');
  const start = other.to + (busy ? 2 : 1);
  const verb = verbOf(tokens[start]?.lower ?? '');
  if (verb === undefined || !(busy ? ['ing'] : ['s', 'past']).includes(verb.form)) return undefined;
  if (inward.has(verb.base) || inwardWithObject.has(verb.base) || LASTING.has(verb.base)) return undefined;
  const doing = tidy(`${participleOf(verb.base)} ${phrase({ ...words, self: other.id }, start + 1)}`);
  return { id: other.id, doing, objects: busy ? [] : objectsOf(words, start + 1) };
}

/** What somebody does all his life. */
const LASTING = wordsIn('have wear live work call keep use stay remain look');
