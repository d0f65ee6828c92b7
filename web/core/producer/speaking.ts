import type { Action } from './doing.ts';
import { pick } from './hash.ts';
import type { Words } from './phrase.ts';
import type { Reading } from './refer.ts';
import { prepositions } from './words/grammar.ts';
import { verbOf } from './words/verbs.ts';

/** "called out of the hole", "shouted at the waves": the words after it say what is to be seen. */
export const isSeen = (base: string, next: string): boolean =>
  (base === 'order' && /^(?:an?|another|two|three)$/.test(next)) || isAimed(base, next);

const isAimed = (base: string, next: string): boolean =>
  /^(?:call|shout|cry|yell|scream|whisper|speak|answer|reply)$/.test(base) &&
  prepositions.has(next) &&
  !/^(?:to|that|of)$/.test(next);

const gestures: ReadonlyMap<string, string> = new Map([
  ['ask', 'asking with open hands'],
  ['shout', 'shouting, hands cupped around the mouth'],
  ['call', 'pointing, mouth wide open'],
  ['cry', 'crying out, head thrown back'],
  ['scream', 'screaming, fists clenched'],
  ['yell', 'yelling, one arm flung out'],
  ['whisper', 'whispering behind a raised hand'],
  ['promise', 'speaking with one hand on the chest'],
  ['beg', 'begging on both knees'],
  ['warn', 'warning with a raised finger'],
  ['order', 'giving orders with an outstretched arm'],
  ['tell', 'speaking and pointing ahead'],
  ['answer', 'answering with a tilt of the head'],
  ['reply', 'answering with a tilt of the head'],
  ['wish', 'nodding politely, one hand raised'],
  ['explain', 'explaining with spread fingers'],
]);

const talking = [
  'speaking, one hand raised',
  'talking with spread fingers',
  'speaking up, chin forward',
  'murmuring, leaning close',
  'talking, palm upturned',
  'counting points on the fingers',
  'telling something behind a cupped hand',
  'speaking fast, elbows moving',
  'answering with a small shrug',
  'talking over one shoulder',
];

const asking = [
  'asking with open hands',
  'raising an eyebrow, palm out',
  'leaning in with a questioning look',
];
const crying = [
  'calling out, one arm flung up',
  'shouting, mouth wide open',
  'pointing sharply, brows drawn together',
];

/** Speech as a gesture: a picture has no sound. */
export function speaking(words: Words, reading: Reading, said: string, verb?: string): Action {
  const base = verb ?? verbOf(words.tokens[reading.verb]?.lower ?? '')?.base ?? 'say';
  const listener = reading.present.find((member) => member.id !== reading.subject?.id);
  const toward = listener === undefined ? '' : ` toward the ${words.name(listener.id)}`;
  const plain = said || words.tokens.map(({ lower }) => lower).join(' ');
  const tone =
    base !== 'say' ? '' : /\?/.test(said) ? pick(asking, plain) : /!/.test(said) ? pick(crying, plain) : '';
  const doing = `${gestures.get(base) ?? (tone || pick(talking, plain))}${toward}`;
  return { doing, bare: `speak${toward}`, objects: [], visible: true };
}
