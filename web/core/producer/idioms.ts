import type { Action } from './doing.ts';
import { objectsOf } from './objects.ts';
import { phrase, tidy, type Words } from './phrase.ts';
import { endsPhrase, type Token } from './tokens.ts';
import { conjunctions } from './words/grammar.ts';
import { participleOf, verbOf } from './words/verbs.ts';

/** What is seen where the words of a verb mean something else than they say; `at` is behind the verb. */
export function idiomOf(words: Words, base: string, at: number): Action | undefined {
  const next = words.tokens[at]?.lower ?? '';
  if (base === 'cross' && /sel(?:f|ves)$/.test(next))
    return seen('making the sign of the cross', 'make the sign of the cross');
  if (base === 'make' && next === 'it' && isLastOrTurn(words.tokens, at))
    return seen('raising both fists in triumph', 'succeed');
  if (base === 'freeze' && next === '') return seen('standing stock-still, eyes wide', 'freeze');
  const how = /^(?:show|teach)$/.test(base) ? howAt(words.tokens, at) : -1;
  return how < 0 ? undefined : showing(words, base, at, how);
}

const seen = (doing: string, bare: string): Action => ({ doing, bare, objects: [], visible: true });

/** Where "how to" stands. */
const howAt = (tokens: readonly Token[], from: number): number =>
  tokens.findIndex(({ lower }, at) => at >= from && lower === 'how' && tokens[at + 1]?.lower === 'to');

/** "makes it": all is well, and nothing is made. */
const isLastOrTurn = (tokens: readonly Token[], at: number): boolean => {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined || endsPhrase(token)) return true;
  return conjunctions.has(next.lower) || /^(?:to|across|over|through|out|into|home)$/.test(next.lower);
};

/** "teaches them how to skate": the skating is what is seen. */
function showing(words: Words, base: string, at: number, how: number): Action {
  const done = verbOf(words.tokens[how + 2]?.lower ?? '')?.base;
  const whom = phrase({ ...words, tokens: words.tokens.slice(0, how) }, at);
  const shown = done === undefined ? '' : tidy(`${participleOf(done)} ${phrase(words, how + 3)}`);
  const told = tidy(`${participleOf(base)} ${whom}`);
  return {
    doing: shown === '' ? told : `${shown}, ${told}`,
    bare: `${base} ${whom}`,
    objects: objectsOf(words, how + 3),
    visible: true,
  };
}
