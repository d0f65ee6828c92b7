import type { Mention } from './mention.ts';
import type { Token } from './tokens.ts';
import { auxiliaries, adverbs } from './words/grammar.ts';
import { verbOf } from './words/verbs.ts';

/** "It was opened by the wrong man": who does it, by which verb, and where "by" stands. */
export type Passive = { agent: Mention; verb: number; by: number };

/** What is told from the side of what is done to: the picture shows who does it. `verb` is the index of "was". */
export function passiveOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  verb: number,
): Passive | undefined {
  if (!/^(?:is|are|was|were|been|being|has|have|had)$/.test(tokens[verb]?.lower ?? '')) return undefined;
  const at = tokens.findIndex(
    ({ lower }, index) => index > verb && !auxiliaries.has(lower) && !adverbs.has(lower),
  );
  if (!/^(?:past|participle)$/.test(verbOf(tokens[at]?.lower ?? '')?.form ?? '')) return undefined;
  const by = tokens.findIndex(({ lower }, index) => index > at && lower === 'by');
  const agent = mentions.find(({ from, owner }) => by > 0 && from > by && from < by + 4 && owner !== true);
  return agent === undefined || by - at > 6 ? undefined : { agent, verb: at, by };
}

const GONE = /^(?:gone|vanished|disappeared|fled|departed)$/;

/** "The guards have gone", "he did not come": somebody is told of because he is not there. */
export function isAbsent(tokens: readonly Token[], verb: number): boolean {
  const told = tokens.slice(Math.max(0, verb), verb + 4).map(({ lower }) => lower);
  const [first = '', ...rest] = told;
  if (/^(?:is|are|was|were)$/.test(first))
    return rest.slice(0, 2).some((word) => /^(?:gone|missing)$/.test(word));
  if (/^(?:has|have|had)$/.test(first))
    return (
      rest.slice(0, 2).some((word) => GONE.test(word)) || (rest[0] === 'left' && tokens.length === verb + 2)
    );
  const negated =
    /^(?:didn't|doesn't|don't)$/.test(first) || (/^(?:did|does|do)$/.test(first) && rest[0] === 'not');
  return negated && rest.some((word) => /^(?:come|arrive|appear|return)$/.test(word));
}
