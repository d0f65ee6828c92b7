import type { Token } from './tokens.ts';
import { determiners } from './words/grammar.ts';
import { words } from './words/lists.ts';
import { verbOf } from './words/verbs.ts';

/** A place that a unit names though nobody is there: what stands heaped, is passed on the water, or is still far. */
export const isOnlyNamed = (tokens: readonly Token[], from: number, at: number): boolean =>
  isHeap(tokens, at) ||
  isBecome(tokens, from) ||
  /^(?:nobody|anybody|anyone)$/.test(tokens[from - 2]?.lower ?? '') ||
  isFarEnd(tokens, from) ||
  isMeasuredFrom(tokens, from) ||
  isLeftBehind(tokens, from) ||
  (tokens[at + 1]?.lower === 'behind' && !isFollowed(tokens, at + 1)) ||
  isSentTo(tokens, from) ||
  isWatchedFrom(tokens, from) ||
  isRowedPast(tokens, from);

/** "through the desert behind her father"; "leaves the town behind" goes on otherwise. */
const isFollowed = (tokens: readonly Token[], behind: number): boolean => {
  const next = tokens[behind + 1];
  return next !== undefined && (next.capital || determiners.has(next.lower));
};

/** "folds the menu into a plane", "turns the pumpkin into a carriage": it is made, and nobody in it. */
const isBecome = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.lower === 'into' &&
  /^an?$/.test(tokens[from]?.lower ?? '') &&
  tokens.slice(0, from - 1).some(({ lower }, at) => MAKING.has(verbOf(lower)?.base ?? '') && at < from - 2);

const MAKING = words('fold turn change transform carve cut shape make build convert');

/** "the mountains of rust", "a sea of faces". */
function isHeap(tokens: readonly Token[], at: number): boolean {
  const [noun, of, stuff] = tokens.slice(at, at + 3);
  return (
    HEAPS.test(noun?.lower ?? '') &&
    of?.lower === 'of' &&
    stuff !== undefined &&
    !stuff.capital &&
    !determiners.has(stuff.lower)
  );
}

const HEAPS = /^(?:mountains?|hills?|sea|ocean|wall|river|stream)$/;

/** "On the way back to the bakery", "halfway to the border": not there yet. */
const isFarEnd = (tokens: readonly Token[], from: number): boolean =>
  /^(?:to|from|toward|towards|home)$/.test(tokens[from - 1]?.lower ?? '') &&
  tokens.slice(Math.max(0, from - 4), from).some(({ lower }) => /^(?:way|halfway)$/.test(lower));

/** "counts forty steps from the dead tree". */
const isMeasuredFrom = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.lower === 'from' &&
  /^(?:steps|paces|metres|meters|miles|kilometres|yards|feet|far|away)$/.test(tokens[from - 2]?.lower ?? '');

/** "comes in from the garden": to where the others are. */
const isLeftBehind = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.lower === 'from' &&
  tokens
    .slice(Math.max(0, from - 4), from - 1)
    .some(
      ({ lower }, at, way) =>
        /^(?:come|run|walk|return|storm|hurry)$/.test(verbOf(lower)?.base ?? '') &&
        /^(?:in|back|home|over|out)$/.test(way[at + 1]?.lower ?? ''),
    );

/** "sends him to a house by the harbour", "invites her to the castle": he goes there only after it. */
function isSentTo(tokens: readonly Token[], from: number): boolean {
  const to = tokens.slice(0, from).findLastIndex(({ lower }) => lower === 'to');
  const sent = tokens.slice(Math.max(0, to - 4), Math.max(0, to));
  const near = to >= 0 && from - to < 7 && tokens.slice(to + 1, from).every(({ capital }) => !capital);
  return near && sent.some(({ lower }) => SENDING.has(verbOf(lower)?.base ?? ''));
}

const SENDING = words('send invite order summon refer');

/** "watches us from under the cherry tree". */
const isWatchedFrom = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 2]?.lower === 'from' &&
  /^(?:under|behind|beneath|inside)$/.test(tokens[from - 1]?.lower ?? '');

/** "We row past the mill and under the iron bridge": who is on the water stays on it. */
function isRowedPast(tokens: readonly Token[], from: number): boolean {
  const passed = /^(?:past|under|beneath|by|along)$/.test(tokens[from - 1]?.lower ?? '');
  return passed && tokens.slice(0, from - 1).some(({ lower }) => AFLOAT.has(verbOf(lower)?.base ?? ''));
}

const AFLOAT = words('row paddle sail drift');

/** "on the way home": between two places. */
export const isUnderWay = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ lower }, at) =>
      lower === 'way' &&
      tokens[at - 2]?.lower === 'on' &&
      /^(?:home|back|to)$/.test(tokens[at + 1]?.lower ?? ''),
  ) || isRidingHome(tokens);

/** "Cedric rode home": on the road, and nowhere else any more. */
const isRidingHome = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ lower }, at) =>
      lower === 'home' &&
      /^(?:ride|drive|walk|cycle|trudge|limp|march)$/.test(verbOf(tokens[at - 1]?.lower ?? '')?.base ?? ''),
  );
