import type { Mention } from './mention.ts';
import { ENDING, isPlain, laterVerb } from './phrase.ts';
import type { Token } from './tokens.ts';
import { auxiliaries, adverbs } from './words/grammar.ts';
import { words } from './words/lists.ts';
import { inward, inwardWithObject, speechVerbs, verbOf } from './words/verbs.ts';

/** One thing that is done: its verb, and where the next one or the unit ends it. */
export type Act = { verb: number; to: number; base: string; next: string };

/** "raises his glass, drinks and falls into his soup": three acts of one doer, in order. */
export function actsOf(tokens: readonly Token[], mentions: readonly Mention[], verb: number): Act[] {
  const starts = [verb];
  const plain = isPlain(tokens[verb]?.lower ?? '');
  for (let at = verb + 1; at < tokens.length; at++) {
    if (ENDING.test(tokens[at]?.lower ?? '')) break;
    const named = mentions.some(({ from, to }) => from <= at && at < to);
    if (!named && (laterVerb(tokens, at, plain) !== undefined || isFound(tokens, at))) starts.push(at);
  }
  return starts.map((start, index) => ({
    verb: start,
    to: endOf(tokens, starts[index + 1] ?? tokens.length, start),
    ...saidAt(tokens, start),
  }));
}

/** "comes home to find the cat asleep": what is found is the picture. */
const isFound = (tokens: readonly Token[], at: number): boolean => {
  const way = tokens.slice(0, at - 1).findLast(({ lower }) => verbOf(lower) !== undefined);
  const found = tokens[at - 1]?.lower === 'to' && /^(?:find|discover|see)$/.test(tokens[at]?.lower ?? '');
  // "rows out to find a sword" has not found it yet.
  return found && /^(?:come|return|arrive|wake|turn)$/.test(verbOf(way?.lower ?? '')?.base ?? '');
};

/** Without the "and" and the adverb that lead on to the next act. */
function endOf(tokens: readonly Token[], next: number, from: number): number {
  let to = next;
  if (next === tokens.length) return to;
  while (to > from + 1 && LEADING.test(tokens[to - 1]?.lower ?? '')) to--;
  return to;
}

const LEADING = /^(?:and|then|to|finally|suddenly|\p{L}+ly)$/u;

/** The verb that says what is done: "has climbed", "was sitting", "begins to sew". */
function saidAt(tokens: readonly Token[], at: number): Pick<Act, 'base' | 'next'> {
  let index = at;
  while (index < tokens.length - 1 && isHelping(tokens[index])) index++;
  const base = verbOf(tokens[index]?.lower ?? '')?.base ?? '';
  const to = /^(?:start|begin|try|continue)$/.test(base) && tokens[index + 1]?.lower === 'to';
  const next = tokens
    .slice(index + 1, index + 3)
    .map(({ lower }) => lower)
    .join(' ');
  return { base: to ? (verbOf(tokens[index + 2]?.lower ?? '')?.base ?? base) : base, next };
}

const isHelping = (token: Token | undefined): boolean =>
  token !== undefined && (auxiliaries.has(token.lower) || adverbs.has(token.lower));

/** What hardly moves, and what a face does beside all else. */
const QUIET =
  words(`wear start stop try keep look watch gaze stare listen wait nod smile grin wink blush frown sigh
  back rest help breathe pause hesitate remain stay notice use talk chat laugh cry weep sob swear appear live exist`);
/** Leads to the next picture, out of this one. */
const GOING = words('go walk come get leave return arrive head drive ride row sail travel');
/** How a body is held while it does something. */
const HELD = words('sit stand kneel lie lean crouch squat perch hang bend stoop float hover wait');

/** What nobody overlooks in a story: each such act wants a frame before all else. */
const STRONG =
  words(`fall crash jump leap dive throw hurl break smash burst explode bite kiss hug hit punch kick catch grab snatch
  steal chase fight shoot stab swing swallow rescue save pull drag lift carry push climb fly crawl hang scream howl spill drop
  trip slip tumble collapse melt burn strike attack pounce dance drown sink hurtle plunge tear rip shatter crush trap escape flee
  embrace pluck slam snap vanish`);

/** How much there is to see of an act, 0 to 1: nothing of thinking, little of looking, most of falling. */
export function liveliness(tokens: readonly Token[], verb: number): number {
  const act = { verb, to: tokens.length, ...saidAt(tokens, verb) };
  // "grabs him" says less than what is done to him then.
  const told = tokens.length - verb > 2;
  return STRONG.has(act.base) && told ? 1 : (strength(act) / 5) * (told ? 1 : 0.8);
}

/** "kneels", "lowers his head". */
const isHeld = ({ base, next }: Pick<Act, 'base' | 'next'>): boolean =>
  HELD.has(base) || / (?:breath|head|shoulders)$/.test(next);

function strength({ base, next }: Act): number {
  if (/^(?:see|hear|notice)$/.test(base)) return 2;
  if (base === '' || inward.has(base) || inwardWithObject.has(base) || speechVerbs.has(base)) return 0;
  if (isHeld({ base, next })) return 1;
  if (QUIET.has(base)) return 2;
  const done = base === 'get' && /^(?:past|participle)$/.test(verbOf(next.split(' ')[0] ?? '')?.form ?? '');
  if (done) return 4;
  return GOING.has(base) ? 3 : 4;
}

/** "and pulls", "and screams": says nothing alone. */
const isBrief = ({ verb, to }: Act): boolean => to === verb + 1;

/**
 * What one picture shows of acts that come one after another: the last strong one, with how the body is held before it;
 * undefined where there is but one act.
 */
export function shownAct(acts: readonly Act[]): { verb: number; to: number } | undefined {
  if (acts.length < 2) return undefined;
  const best = acts.reduce(
    (found, act, at) => (strength(act) >= strength(acts[found] ?? act) ? at : found),
    0,
  );
  const [before, chosen, after] = [acts[best - 1], acts[best], acts[best + 1]];
  if (chosen === undefined) return undefined;
  const held = before !== undefined && (isHeld(before) || isBrief(chosen));
  // "put it down and lay flat": how the body is at the end of it.
  const ends = after !== undefined && after.base === 'lie' && after.to <= after.verb + 2;
  const beside = after !== undefined && (isBrief(after) || ends);
  return { verb: held ? before.verb : chosen.verb, to: beside ? after.to : chosen.to };
}
