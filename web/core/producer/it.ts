import { isThing } from './identity.ts';
import type { Token } from './tokens.ts';
import { prepositions } from './words/grammar.ts';
import { words } from './words/lists.ts';
import { verbOf } from './words/verbs.ts';

/** What things do: "It breaks." */
const BREAKING = /^(?:break|crack|burst|explode|tear|melt|burn|collapse|shatter|snap|leak|rust)$/;

/** Whether "it" means a thing, or nothing at all; `touched` tells where somebody had to do with a thing. */
export function isNobody(
  tokens: readonly Token[],
  at: number,
  touched: { here: boolean; lately: boolean; thrown: boolean },
): boolean {
  if (isEmptyIt(tokens, at) || isThing(tokens, at) || (at > 0 && touched.here)) return true;
  if (OPENED.has(verbOf(tokens[at - 1]?.lower ?? '')?.base ?? '')) return true;
  if (touched.thrown && CAUGHT.test(verbOf(tokens[at - 1]?.lower ?? '')?.base ?? '')) return true;
  return touched.lately && (isHandled(tokens, at) || (at === 0 && ROLLING.test(baseAfter(tokens, at))));
}

/** "Otto threw her a rope. She caught it": what was thrown. */
const CAUGHT = /^(?:catch|take|grab|hold|seize|drop|throw|keep|put|tie|pocket|hide)$/;

/** "It curls up": what no thing does. */
export const isAlive = (tokens: readonly Token[], at: number): boolean =>
  at === 0 && BODILY.has(baseAfter(tokens, at));

const baseAfter = (tokens: readonly Token[], at: number): string =>
  verbOf(tokens[at + 1]?.lower ?? '')?.base ?? '';

/** "It took all night", "it is late": means nobody. */
const isEmptyIt = (tokens: readonly Token[], at: number): boolean => {
  if (at === 0 && BREAKING.test(baseAfter(tokens, at))) return true;
  const told = tokens.slice(at + 2, at + 4).map(({ lower }) => lower);
  const rains = tokens
    .slice(at + 1, at + 4)
    .some(({ lower }) => /^(?:rain|snow|freez|thunder|pour)(?:s|ed|ing)$/.test(lower));
  if (rains) return true;
  const hour = /^(?:is|was)$/.test(tokens[at + 1]?.lower ?? '') && told.some((word) => HOUR.test(word));
  const opens = /^(?:takes?|took|rains?|rained|snows?|snowed|seems?|seemed)$/.test(
    tokens[at + 1]?.lower ?? '',
  );
  return hour || (at === 0 && opens);
};

/** What a thing does that somebody has just lost, thrown or set going: "It rolls down the hill." */
const ROLLING = /^(?:roll|bounce|float|spin|tick|ring|hum|glow|shine|drip|sink|slide|work|fit|taste|smell)$/;

const BODILY = words(
  'curl sleep yawn blink sniff bark purr growl whimper eat drink crawl jump run hop swim fly limp follow nod lick chew sneeze wag',
);

/** "She opens it": what nobody does to anybody. */
const OPENED = words(
  'open close shut lock unlock read paint repair build unwrap sign print play sew knit bake',
);

/** "She bites into it": what is done to a thing that was just spoken of, and to nobody. */
const isHandled = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 2), at)
    .some(
      ({ lower }, index, all) => HANDLED.has(verbOf(lower)?.base ?? '') && isJoined(all.slice(index + 1)),
    );

/** Nothing but a preposition stands between. */
const isJoined = (between: readonly Token[]): boolean =>
  between.every(({ lower }) => prepositions.has(lower));

const HANDLED = words(
  `bite eat drink swallow peel open read fold unfold wear put pour fill unlock wind cut tear sew wiggle bury`,
);

const HOUR =
  /^(?:noon|midnight|night|day|morning|evening|dawn|dusk|early|late|dark|quiet|silent|peaceful|foggy|misty|windy|sunny|cloudy|raining|snowing|winter|summer|spring|autumn|time|sunday|monday)$/;
