import type { Place } from '../bible.ts';
import type { Member } from './cast.ts';
import { throughDoors } from './doors.ts';
import { isSight, isThing } from './identity.ts';
import { isAside, isLookedAcross, isMissed, isPutAway, isThere } from './moves.ts';
import { buildingOf, PlaceLooks, tellingPlace, type Sighting } from './place-looks.ts';
import { called } from './place-senses.ts';
import { SEEN } from './place-strength.ts';
import { isBefore } from './recalled.ts';
import type { Reading } from './refer.ts';
import { isDone, isPart, sightingsOf } from './sightings.ts';
import { isAnotherSeason } from './times.ts';
import { isOnARide } from './thresholds.ts';
import type { Token } from './tokens.ts';
import type { Unit } from './units.ts';
import { actors, Whereabouts } from './whereabouts.ts';
import { determiners, forces } from './words/grammar.ts';
import { words } from './words/lists.ts';
import { isPlaceWord } from './words/places.ts';
import { verbOf } from './words/verbs.ts';

/** Where the units happen: the places of the story, and for each unit the id of one. */
export type Setting = { places: Place[]; at: string[] };

/** Places are named by a preposition or a verb of movement and last until the next one. */
export function settingOf(
  units: readonly Unit[],
  cast: readonly Member[],
  told: readonly Reading[],
): Setting {
  const readings = told.map((reading, index) => withoutMissed(units[index], reading));
  const story = new Set(units.flatMap(({ tokens }) => tokens.map(({ lower }) => lower)));
  const all = units.map((unit, index) =>
    isBefore(unit) ||
    NOBODY.test(unit.text) ||
    isThing(unit.tokens, 0) ||
    isSight(units[index - 1], unit, readings[index]?.verb ?? 0)
      ? []
      : sightingsOf(real(unit.tokens))
          .filter((sighting) => !isLookedAcross(unit.tokens, sighting))
          .map((sighting) => called(sighting, story)),
  );
  const roomy = all.flat().some((sighting) => !isMinor(sighting));
  const named = all.map((found) =>
    best(roomy ? found.filter((sighting) => !isMinor(sighting)) : found.map((one) => around(one))),
  );
  const entered = named.map((sighting, index) =>
    sighting?.strength === SEEN && named.slice(0, index).some((one) => one !== undefined)
      ? undefined
      : sighting,
  );
  const sightings = throughDoors(units, withGoals(units, withStart(units, entered), all), all.map(best));
  const names = new Map<string, Sighting>();
  for (const sighting of sightings)
    if (sighting !== undefined && !known(names, sighting)) names.set(sighting.name, sighting);
  const building = buildingOf(units);
  const looks = new PlaceLooks(building, units);
  const places = [...names.values()].map((sighting) => looks.placeOf(sighting));
  if (places.length === 0) places.push(spokenOf(units, looks) ?? looks.derived(cast, units));
  const idOf = (sighting: Sighting): string | undefined => {
    const name = known(names, sighting)?.name ?? sighting.name;
    return places.find((place) => place.name === name)?.id;
  };
  const first = sightings.slice(0, 4).find((sighting) => sighting !== undefined);
  const opening = (first === undefined ? undefined : idOf(first)) ?? places[0]?.id ?? '';
  const whereabouts = new Whereabouts(opening);
  const at = units.map((unit, index) => {
    const sighting = sightings[index];
    const reading = readings[index];
    return whereabouts.next(sighting && idOf(sighting), reading, isAnotherSeason(unit) && !isBefore(unit), {
      cutaway: isNature(unit, reading),
      aside: isAside(unit.tokens),
      putAway: isPutAway(unit.tokens),
      there: isThere(unit.tokens),
      resting: isResting(unit, reading),
      arriving: ARRIVING.test(unit.text),
      company: units.flatMap((one, at) =>
        goesOn(unit, reading, one, readings[at]) ? actors(readings[at]) : [],
      ),
      later: PASSING.test(unit.text) || MEETING.test(unit.text) || isOnARide(unit.tokens),
    });
  });
  return { places, at };
}

/** Who is waited for is not there. */
const withoutMissed = (unit: Unit | undefined, reading: Reading): Reading => ({
  ...reading,
  mentions: reading.mentions.filter((mention) => !isMissed(unit?.tokens ?? [], mention)),
});

/** "The girl forgets her lines and hits him": whom she hits is where she is. */
const goesOn = (unit: Unit, reading: Reading | undefined, other: Unit, next: Reading | undefined): boolean =>
  other.sentence === unit.sentence && next?.subject !== null && next?.subject === reading?.subject;

/** "Thunder rolls over the hills": seen from wherever people are. */
const isNature = ({ tokens }: Unit, reading: Reading | undefined): boolean =>
  reading?.thing === true &&
  tokens
    .slice(0, Math.max(0, reading.verb))
    .some(
      ({ lower }, at) =>
        forces.has(lower) && tokens[at + 1]?.lower !== 'box' && tokens[at - 1]?.lower !== 'at',
    );

/** "stands in the door", "walks in, quite alive": to where the others are. */
const ARRIVING =
  /\bin the door(?:way)?\b|\b(?:comes?|came|walk(?:s|ed)|step(?:s|ped)|burst(?:s)?|rush(?:es|ed)|runs?|ran|storms?|stormed) in\b(?= and\b| with\b|[,.!]|$)/;

/** A day or a night has gone by; "meanwhile" is no such word. */
const PASSING =
  /^\W*(?:(?:the |on the )?next (?:day|morning|evening|night)|that (?:night|evening|afternoon)|(?:hours|days|weeks|months|years) later|(?:in|by|the) (?:the )?(?:morning|evening|afternoon)|at (?:night|midnight|dawn|dusk|sunset|sunrise))\b/i;

/** "The three meet at the station": from wherever they were. */
const MEETING = /\b(?:the (?:two|three|four)|they|all) (?:of them )?(?:meet|met)\b/i;

/** "Dex waits in the van": nobody rides. */
const isResting = ({ tokens }: Unit, reading: Reading | undefined): boolean =>
  /^(?:wait|sit|sleep|stand|stay|hide|lie)$/.test(
    verbOf(tokens[reading?.verb ?? -1]?.lower ?? '')?.base ?? '',
  );

/** Who first goes somewhere was elsewhere before, where words of the story tell it. */
function withStart(
  units: readonly Unit[],
  named: readonly (Sighting | undefined)[],
): (Sighting | undefined)[] {
  const first = named.findIndex((sighting) => sighting !== undefined);
  const [opening, ...rest] = named;
  const elsewhere =
    first > 3 ||
    isReached(units[first], named[first]) ||
    LATER.test(units[first]?.text ?? '') ||
    RISING.test(units[0]?.text ?? '');
  const known = returnedTo(units);
  if (first > 0 && opening === undefined && known !== undefined) return [known, ...rest];
  if (first < 1 || opening !== undefined || !elsewhere) return [...named];
  const before = units.slice(0, first);
  const wakes = before.some(({ text }) => RISING.test(text));
  const within = ROOMS.test(named[first]?.noun ?? '') && isReached(units[first], named[first]);
  const told = tellingPlace(before, 2) ?? (wakes ? 'bedroom' : within ? 'living room' : undefined);
  return told === undefined ? [...named] : [{ name: told, noun: told, strength: 1 }, ...rest];
}

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

/** "floats through the corridor to the engine room": what comes next happens in the engine room. */
function withGoals(
  units: readonly Unit[],
  named: readonly (Sighting | undefined)[],
  all: readonly Sighting[][],
): (Sighting | undefined)[] {
  return named.map((sighting, index) => {
    const before = units[index - 1];
    const passed = named[index - 1];
    if (sighting !== undefined || before === undefined || passed === undefined) return sighting;
    const below = underStairs(units.slice(0, index), passed);
    if (below !== undefined) return below;
    const goal = all[index - 1]?.find(
      ({ name, strength }) =>
        name !== passed.name && strength > 1 && isBetween(before.text, passed.name, name),
    );
    return LATER.test(units[index]?.text ?? '') || /^(?:at|on|in) /i.test(units[index]?.text ?? '')
      ? undefined
      : goal;
  });
}

/** "hears music from the cellar. She goes down the stairs": what comes next happens in the cellar. */
function underStairs(before: readonly Unit[], { noun }: Sighting): Sighting | undefined {
  if (!/^(?:stairs|staircase|stairwell|steps)$/.test(noun)) return undefined;
  const way = /\b(down|up) the (?:\p{L}+ ){0,2}(?:stairs|staircase|stairwell|steps)\b/iu.exec(
    before.at(-1)?.text ?? '',
  )?.[1];
  const rooms = way === undefined ? [] : way.toLowerCase() === 'down' ? LOW : HIGH;
  const name = rooms.find((room) => before.some(({ tokens }) => tokens.some(({ lower }) => lower === room)));
  return name === undefined ? undefined : { name, noun: name, strength: 2 };
}

const LOW = ['cellar', 'basement', 'crypt', 'vault'];
const HIGH = ['attic', 'loft'];

/** "through the corridor to the engine room". */
const isBetween = (text: string, passed: string, goal: string): boolean => {
  const [way, end] = [text.indexOf(passed), text.lastIndexOf(goal)];
  const through = /\b(?:through|down|along|across|up|over) (?:\S+ ){1,3}$/i.test(
    text.slice(0, Math.max(0, way)),
  );
  return through && way < end && /\b(?:to|into) (?:\S+ ){1,2}$/i.test(text.slice(way, end));
};

/** Where the day begins. */
const RISING = /\bw(?:akes?|oke) (?:up at|me|him|her|us)\b|\bg(?:ets?|ot) up at\b|\balarm clock\b/i;

const LATER =
  /^\W*(?:later|afterwards|meanwhile|that (?:night|evening|day)|the next (?:day|morning)|hours later|back)\b/i;

/** "floats to the airlock", "enters the shop". */
function isReached(unit: Unit | undefined, sighting: Sighting | undefined): boolean {
  const tokens = unit?.tokens ?? [];
  const at = tokens.findIndex(({ lower }) => lower === sighting?.noun.split(' ').at(-1));
  return tokens
    .slice(Math.max(0, at - 4), Math.max(0, at))
    .some(({ lower }) => /^(?:to|into|toward|towards|reach\w*|enter\w*)$/.test(lower));
}

/** A place that is named without anybody going there: "the studio has bought a lamp". */
function spokenOf(units: readonly Unit[], looks: PlaceLooks): Place | undefined {
  for (const { tokens } of units)
    for (const [at, { lower, capital }] of tokens.entries()) {
      const named =
        !capital &&
        isPlaceWord(lower) &&
        !isPart(tokens, at) &&
        !isDone(tokens, at) &&
        (!WALLS.test(lower) ||
          (lower === 'wall' && /^(?:towards?|along|over)$/.test(tokens[at - 2]?.lower ?? '')));
      const article = tokens.slice(Math.max(0, at - 2), at).some((word) => determiners.has(word.lower));
      if (named && article) return looks.placeOf({ name: lower, noun: lower, strength: 0 });
    }
  return undefined;
}

/** "Nobody wants them at home": nobody is there. */
const NOBODY = /^\W*(?:nobody|no one)\b/i;

/** What stands in any place. */
const WALLS = /^(?:home|rock|wall|gate|steps|floor|stage|court|tree|bed|sky|moon|space|clouds)$/;

/** A part of some larger place, wherever one is told of. */
const MINOR =
  /^(?:bed|sand|nest|sill|windowsill|waves|sky|clouds|puddle|hearth|mantelpiece|fireplace|kerb|curb)$/;

/** Where no other place is told: the street of the kerb. */
function around(sighting: Sighting): Sighting {
  const name = AROUND.find(([small]) => small.test(sighting.noun))?.[1];
  return name === undefined ? sighting : { ...sighting, name, noun: name };
}

const AROUND: readonly (readonly [RegExp, string])[] = [
  [/^(?:kerb|curb|puddle)$/, 'street'],
  [/^(?:sill|windowsill|mantelpiece|hearth|fireplace)$/, 'living room'],
  [/^waves$/, 'sea'],
];

/** A rock is somewhere, unless somebody climbs it. */
const isMinor = ({ noun, strength }: Sighting): boolean =>
  MINOR.test(noun) || (/^(?:rock|tree)$/.test(noun) && strength < 3);

/** "the cellar" is the "low cellar" of before. */
function known(names: ReadonlyMap<string, Sighting>, sighting: Sighting): Sighting | undefined {
  const exact = names.get(sighting.name);
  if (exact !== undefined || sighting.name !== sighting.noun) return exact;
  return [...names.values()].find((other) => other.noun === sighting.noun);
}

const best = (sightings: Sighting[]): Sighting | undefined =>
  sightings.reduce<Sighting | undefined>(
    (a, b) => (a !== undefined && a.strength >= b.strength ? a : b),
    undefined,
  );

/** The words up to a wish or a thought: "decided to visit the moon" goes nowhere yet. */
function real(tokens: readonly Token[]): readonly Token[] {
  const wish = tokens.findIndex(({ lower }, at) => {
    const base = verbOf(lower)?.base ?? '';
    const next = tokens[at + 1]?.lower ?? '';
    if (/^(?:think|dream|remember)$/.test(base) && /^(?:of|about)$/.test(next)) return true;
    if (/^(?:see|watch)$/.test(base) && /^(?:her|him|them|it|me|us)$/.test(next) && at + 3 < tokens.length)
      return verbOf(tokens[at + (tokens[at + 2]?.lower === 'all' ? 3 : 2)]?.lower ?? '') !== undefined;
    return (
      tokens[at + 1]?.lower === 'to' && /^(?:want|need|decide|plan|hope|wish|dream|long|promise)$/.test(base)
    );
  });
  return wish < 0 ? tokens : tokens.slice(0, wish);
}
