import type { Mention } from './mention.ts';
import { beingOf } from './phrases.ts';
import type { Token } from './tokens.ts';
import type { Unit } from './units.ts';
import { auxiliaries, bodyParts } from './words/grammar.ts';
import { verbOf } from './words/verbs.ts';

/** "She had kept them on the windowsill": what was before happens elsewhere. */
export const isBefore = ({ tokens }: Unit): boolean =>
  tokens.some(
    ({ lower }, at) =>
      lower === 'had' &&
      !/^(?:not|never)$/.test(tokens[at + 1]?.lower ?? '') &&
      tokens
        .slice(at + 1, at + 3)
        .some((next) => /^(?:past|participle)$/.test(verbOf(next.lower)?.form ?? '')),
  );

/** Whether a story tells what happens now: its past tense is a memory. */
export function isToldNow(units: readonly Unit[]): boolean {
  let [now, then] = [0, 0];
  for (const { tokens } of units)
    tokens.forEach((_, at) => {
      if (isNow(tokens, at)) now++;
      if (isThen(tokens, at)) then++;
    });
  return now > 3 && now > 2 * then;
}

/** After he, she, I or a name, so that no noun in the plural counts. */
function isNow(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  const form = verbOf(token?.lower ?? '')?.form;
  if (/^(?:is|are|am|has|does)$/.test(token?.lower ?? '')) return true;
  if (/^(?:i|we|they|you)$/.test(before?.lower ?? '')) return form === 'base';
  return form === 's' && isSomebody(before);
}

const isSomebody = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:i|he|she|it|we|they|you|who)$/.test(token.lower) ||
    token.capital ||
    beingOf(token.lower)?.plural === false);

/** A past after its subject; "a broken leg" and "is lost" are none. */
function isThen(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  return (
    isSomebody(tokens[at - 1]) &&
    !EITHER.test(word) &&
    (/^(?:was|were|did|had)$/.test(word) || verbOf(word)?.form === 'past')
  );
}

/** "Two explorers cut their way": as well of now. */
const EITHER =
  /^(?:cut|put|set|hit|let|shut|cast|split|spread|read|hurt|burst|beat|bet|cost|saw|found|lay|fell|felt|wound|ground|bound)$/;

/** "because the old man killed his father", "Grandpa died in March", in a story that is told now: no picture of it. */
export function isMemory(unit: Unit, verb: number, mentions: readonly Mention[], now: boolean): boolean {
  const { tokens, text, speech } = unit;
  const word = tokens[verb]?.lower ?? '';
  if (word === 'had' && (isBefore(unit) || tokens[verb + 1]?.lower === 'been')) return true;
  if (!now || verb < 0 || speech || /^\W*(?:if|suddenly|then)\b/i.test(text)) return false;
  if (/^(?:was|were)$/.test(word)) return true;
  const subject = tokens[verb - 1];
  const acts = mentions.some(({ to, governed }) => to === verb && !governed) || subject?.capital === true;
  const body = bodyParts.has(subject?.lower ?? '');
  const plain =
    verbOf(word)?.form === 'past' && !EITHER.test(word) && !auxiliaries.has(tokens[verb - 1]?.lower ?? '');
  return plain && acts && !body;
}
