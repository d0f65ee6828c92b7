import type { Sighting } from './place-looks.ts';
import { tellingPlace } from './place-looks.ts';
import type { Reading } from './refer.ts';
import type { Unit } from './units.ts';
import { determiners } from './words/grammar.ts';
import { words } from './words/lists.ts';
import { isPlaceWord } from './words/places.ts';
import { verbOf } from './words/verbs.ts';

type Sightings = (Sighting | undefined)[];

/**
 * Who first goes somewhere was elsewhere before, where words of the story tell it; `isUnknown` where nothing tells it.
 */
export function withStart(
  units: readonly Unit[],
  named: readonly (Sighting | undefined)[],
  readings: readonly Reading[],
): { named: Sightings; isUnknown: boolean } {
  const first = named.findIndex((sighting) => sighting !== undefined);
  const [opening, ...rest] = named;
  const elsewhere =
    first > 3 ||
    isReached(units[first], named[first]) ||
    ABOARD.test(named[first]?.noun ?? '') ||
    LATER.test(units[first]?.text ?? '') ||
    rises(units[0], readings[0]);
  const known = returnedTo(units);
  if (first > 0 && opening === undefined && known !== undefined)
    return { named: [known, ...rest], isUnknown: false };
  if (first < 1 || opening !== undefined || !elsewhere) return { named: [...named], isUnknown: false };
  const before = units.slice(0, first);
  const wakes = before.some((unit, at) => rises(unit, readings[at]));
  const within = ROOMS.test(named[first]?.noun ?? '') && isReached(units[first], named[first]);
  const told =
    (ABOARD.test(named[first]?.noun ?? '') ? 'spaceship' : undefined) ??
    BOUGHT.exec(before.map(({ text }) => text).join(' '))?.[1] ??
    tellingPlace(before, 2) ??
    (wakes ? 'bedroom' : within || isAtHome(units, readings, first) ? 'living room' : undefined);
  if (told !== undefined)
    return { named: [{ name: told, noun: told, strength: 1 }, ...rest], isUnknown: false };
  return { named: [...named], isUnknown: isLeftFor(units, readings, first) };
}

/** "The next morning they sneaked out to the park ... by the front door": they were at home before. */
const isAtHome = (units: readonly Unit[], readings: readonly Reading[], first: number): boolean =>
  isLeftFor(units, readings, first) && units.slice(first).some(({ text }) => HOUSE.test(text));

const HOUSE =
  /\b(?:front door|at home|(?:in|into|to) (?:the|their|his|her) (?:kitchen|living room|bedroom|dining room))\b|\b(?:sneak(?:s|ed)|slip(?:s|ped)) out\b/i;

/** "bought the old house": where the story begins. */
const BOUGHT =
  /\b(?:bought|buys?|inherit(?:s|ed)|rent(?:s|ed)) (?:an?|the|their|his|her) (?:\p{L}+ ){0,2}(house|cottage|flat|apartment|farmhouse|mansion|castle|hut|cabin|farm)\b/u;

/** Who goes out of the airlock was in the ship. */
const ABOARD = /^(?:airlock|space|spaceship bridge)$/;

/** Who goes into the kitchen was in another room of the house. */
const ROOMS = /^(?:kitchen|bedroom|bathroom|cellar|basement|attic|pantry|dining room)$/;

/** "On the way back to the bakery": where the story was before it named any place. */
function returnedTo(units: readonly Unit[]): Sighting | undefined {
  for (const { tokens } of units) {
    const at = tokens.findIndex(({ lower }) => lower === 'back');
    const [, to, article, ...nouns] = at < 0 ? [] : tokens.slice(at, at + 5).map(({ lower }) => lower);
    const noun = nouns.find((word) => isPlaceWord(word) && !WALLS.test(word) && !MINOR.test(word));
    const before = tokens[at - 1]?.lower ?? '';
    const goes = before === 'way' || RETURNING.has(verbOf(before)?.base ?? '');
    const returns = /^(?:at|in)$/.test(to ?? '') ? at === 0 : to === 'to' && goes;
    if (returns && determiners.has(article ?? '') && noun !== undefined)
      return { name: noun, noun, strength: 1 };
  }
  return undefined;
}

const RETURNING = words('come go walk run drive ride head fly sail hurry crawl swim');

/** "The next morning they sneaked out to the park": whoever was told of before was not there yet. */
function isLeftFor(units: readonly Unit[], readings: readonly Reading[], first: number): boolean {
  const goer = readings[first]?.subject?.id;
  const known = readings.slice(0, first).some(({ subject }) => subject !== null && subject.id === goer);
  const verb = verbOf(units[first]?.tokens[readings[first]?.verb ?? -1]?.lower ?? '')?.base ?? '';
  return known && GOING.has(verb);
}

const GOING = words(
  'go walk run drive ride sneak travel hurry fly sail row cycle march set head come return rush',
);

/** Where the day begins; a bear may wake anywhere. */
const rises = (unit: Unit | undefined, reading: Reading | undefined): boolean =>
  RISING.test(unit?.text ?? '') || (reading?.subject?.kind === 'person' && WAKING.test(unit?.text ?? ''));

const WAKING =
  /\bw(?:akes?|oke) up\b(?! (?:in|on|under|at|beside|behind|inside|aboard|between|by)\b)|\b(?:gets?|got) (?:up|out of bed)(?= early| late|,|\.| and\b)/i;
const RISING = /\bw(?:akes?|oke) (?:up at|me|him|her|us)\b|\bg(?:ets?|ot) up at\b|\balarm clock\b/i;

export const LATER =
  /^\W*(?:later|afterwards|meanwhile|that (?:night|evening|day)|the next (?:day|morning)|hours later|back)\b/i;

/** "floats to the airlock", "enters the shop". */
function isReached(unit: Unit | undefined, sighting: Sighting | undefined): boolean {
  const tokens = unit?.tokens ?? [];
  const at = tokens.findIndex(({ lower }) => lower === sighting?.noun.split(' ').at(-1));
  return tokens
    .slice(Math.max(0, at - 4), Math.max(0, at))
    .some(({ lower }) => /^(?:to|into|toward|towards|reach\w*|enter\w*)$/.test(lower));
}

/** What stands in any place. */
export const WALLS = /^(?:home|rock|wall|gate|steps|floor|stage|court|tree|bed|sky|moon|space|clouds)$/;

/** A part of some larger place, wherever one is told of. */
export const MINOR =
  /^(?:bed|sand|nest|sill|windowsill|waves|sky|clouds|puddle|hearth|mantelpiece|fireplace|kerb|curb)$/;
