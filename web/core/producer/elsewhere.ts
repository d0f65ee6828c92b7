import type { Phrase } from './phrases.ts';
import type { Token } from './tokens.ts';
import { adverbs } from './words/grammar.ts';
import { words } from './words/lists.ts';
import { verbOf } from './words/verbs.ts';

/** "called the police", "telephones her sister", "writes to his father", "remembers her grandmother", "swears never to tell Mom": they are elsewhere. */
export function isElsewhere(
  tokens: readonly Token[],
  { from, head }: Pick<Phrase, 'from' | 'head'>,
): boolean {
  const base = verbOf(tokens[from - 1]?.lower ?? '')?.base ?? '';
  const summoned = /^(?:police|doctor|ambulance|fire brigade)$/.test(head) && /^(?:call|ring)$/.test(base);
  const written =
    tokens[from - 1]?.lower === 'to' &&
    tokens.slice(0, from - 1).some(({ lower }) => verbOf(lower)?.base === 'write');
  const unsaid =
    /^(?:tell|ask|call|meet|see)$/.test(base) &&
    tokens[from - 2]?.lower === 'to' &&
    /^(?:never|not)$/.test(tokens[from - 3]?.lower ?? '');
  const unwoken =
    tokens[from - 2]?.lower === 'without' && verbOf(tokens[from - 1]?.lower ?? '')?.form === 'ing';
  const never = NEVER_THERE.test(
    tokens
      .slice(head === '' ? from : from + 1, from + 8)
      .map(({ lower }) => lower)
      .join(' '),
  );
  return (
    never ||
    isBeforeIt(tokens, from) ||
    summoned ||
    written ||
    unsaid ||
    unwoken ||
    isOnlyCalled(tokens, from) ||
    DISTANT.has(base) ||
    isDepicted(tokens, from) ||
    isWished(tokens, from)
  );
}

/** "A lady who never came": who is waited for. */
const NEVER_THERE =
  /^(?:\S+ ){0,2}who (?:never|did not|didn['’]t|had not|hadn['’]t|does not|doesn['’]t) (?:come|comes|came|show|arrive|arrived|return|returned|appear|appeared|exist)\b/;

/** "The gardener who had betrayed his lord": of a time before, up to the verb of what happens now. */
function isBeforeIt(tokens: readonly Token[], from: number): boolean {
  const who = tokens.slice(0, from).findLastIndex(({ lower }) => /^(?:who|which)$/.test(lower));
  if (who < 1 || tokens[who + 1]?.lower !== 'had') return false;
  const told = tokens.slice(who + 2, from);
  const [done, ...rest] = told.filter(({ lower }) => !adverbs.has(lower) && !lower.endsWith('ly'));
  const perfect =
    /^(?:past|participle|base)$/.test(verbOf(done?.lower ?? '')?.form ?? '') || done?.lower === 'been';
  const closed =
    told.some(({ after }) => after.includes(',')) ||
    rest.some(({ lower }) => /^(?:s|past)$/.test(verbOf(lower)?.form ?? ''));
  return perfect && !closed;
}

/** "He called her Lucy": a name that is said. */
export const isOnlyCalled = (tokens: readonly Token[], from: number): boolean =>
  /^(?:him|her|it|me|them)$/.test(tokens[from - 1]?.lower ?? '') &&
  /^(?:call|name|nickname|christen)$/.test(verbOf(tokens[from - 2]?.lower ?? '')?.base ?? '') &&
  tokens[from]?.capital === true;

/** "a photo of her mother", "a letter from his brother", "thinks of her sister". */
function isDepicted(tokens: readonly Token[], from: number): boolean {
  const [what, joint] = tokens.slice(Math.max(0, from - 2), from).map(({ lower }) => lower);
  if (joint === 'from') return /^(?:letter|message|postcard|call|parcel|gift|present|note)$/.test(what ?? '');
  if (joint !== 'of') return false;
  return (
    /^(?:photo|photograph|picture|portrait|painting|drawing|memory|memories|statue|voice|murder|death|funeral)$/.test(
      what ?? '',
    ) || /^(?:think|dream|speak|remind)$/.test(verbOf(what ?? '')?.base ?? '')
  );
}

/** "wants to be a queen", "dreams of becoming a knight": what somebody is not yet. */
const isWished = (tokens: readonly Token[], from: number): boolean =>
  /^(?:be|become|becoming|being)$/.test(tokens[from - 1]?.lower ?? '') &&
  tokens
    .slice(Math.max(0, from - 5), from)
    .some(({ lower }) =>
      /^(?:want|wish|dream|hope|long|pretend|promise|refuse)$/.test(verbOf(lower)?.base ?? ''),
    );

/** What is done to somebody who is not there. */
const DISTANT = words('phone telephone text email remember recall imagine mourn miss');

/** "tells her about the whale": spoken of, not there. */
export const isToldOf = (tokens: Token[], governed: string): boolean =>
  governed === 'about' &&
  tokens.some(({ lower }) =>
    /^(?:tell|speak|talk|think|dream|read|write|sing)$/.test(verbOf(lower)?.base ?? ''),
  );
