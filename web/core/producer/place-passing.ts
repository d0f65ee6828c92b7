import type { Token } from './tokens.ts';
import { determiners } from './words/grammar.ts';
import { words } from './words/lists.ts';
import { verbOf } from './words/verbs.ts';

/** A place that a unit names though nobody is there: what stands heaped, is passed on the water, or is still far. */
export const isOnlyNamed = (tokens: readonly Token[], from: number, at: number): boolean =>
  isHeap(tokens, at) ||
  isHomeTo(tokens, at) ||
  isBecome(tokens, from) ||
  /^(?:nobody|anybody|anyone)$/.test(tokens[from - 2]?.lower ?? '') ||
  isFarEnd(tokens, from) ||
  isMeasuredFrom(tokens, from) ||
  isLeftBehind(tokens, from) ||
  (tokens[at + 1]?.lower === 'behind' && !isFollowed(tokens, at + 1)) ||
  isSentTo(tokens, from) ||
  isComeDown(tokens, from, at) ||
  isWatchedFrom(tokens, from) ||
  isRowedPast(tokens, from);

/** "through the desert behind her father"; "leaves the town behind" goes on otherwise. */
const isFollowed = (tokens: readonly Token[], behind: number): boolean => {
  const next = tokens[behind + 1];
  return next !== undefined && (next.capital || determiners.has(next.lower));
};

/**
 * "folds the menu into a plane", "turns the pumpkin into a carriage": it is made, and nobody in it; "turned left into an
 * alley" makes nothing.
 */
const isBecome = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.lower === 'into' &&
  /^an?$/.test(tokens[from]?.lower ?? '') &&
  tokens
    .slice(0, from - 2)
    .some(
      ({ lower }, at) =>
        MAKING.has(verbOf(lower)?.base ?? '') &&
        (determiners.has(tokens[at + 1]?.lower ?? '') ||
          /^(?:him|her|it|them|us|me)$/.test(tokens[at + 1]?.lower ?? '')),
    );

const MAKING = words('fold turn change transform carve cut shape make build convert');

/** "ran home to the mill": the mill is meant. */
const isHomeTo = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'home' &&
  tokens[at + 1]?.lower === 'to' &&
  determiners.has(tokens[at + 2]?.lower ?? '');

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

/** "On the way back to the bakery", "halfway to the border", "asks the way to the museum": not there yet. */
const isFarEnd = (tokens: readonly Token[], from: number): boolean => {
  const near = tokens.slice(0, from);
  const way = near.findLastIndex(({ lower }) => /^(?:way|halfway)$/.test(lower));
  return (
    way >= from - 4 &&
    way >= 0 &&
    /^(?:to|from|toward|towards|home)$/.test(tokens[from - 1]?.lower ?? '') &&
    !isAllTheWay(tokens, way)
  );
};

/** "all the way to the harbour", "fought her way back to the station": there at the end of it. */
const isAllTheWay = (tokens: readonly Token[], way: number): boolean =>
  tokens[way - 2]?.lower === 'all' ||
  (/^(?:my|our|his|her|its|their)$/.test(tokens[way - 1]?.lower ?? '') &&
    FORCING.has(verbOf(tokens[way - 2]?.lower ?? '')?.base ?? ''));

const FORCING = words('make find fight push force work pick wind feel thread grope elbow cut claw beg');

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

/** "comes down the steps": to where the others are. */
const isComeDown = (tokens: readonly Token[], from: number, at: number): boolean =>
  tokens[at]?.lower === 'steps' &&
  /^(?:up|down)$/.test(tokens[from - 1]?.lower ?? '') &&
  verbOf(tokens[from - 2]?.lower ?? '')?.base === 'come';

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
