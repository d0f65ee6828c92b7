import type { Place } from '../bible.ts';
import type { Member } from './cast.ts';
import { throughDoors } from './doors.ts';
import { isSight, isThing } from './identity.ts';
import { outsideOf } from './outside.ts';
import { isAside, isLookedAcross, isMissed, isPutAway, isThere, openingOn } from './moves.ts';
import { buildingOf, PlaceLooks, type Sighting } from './place-looks.ts';
import { called, senseOf } from './place-senses.ts';
import {
  atTheBell,
  downTo,
  onItsRoof,
  withinIt,
  facedIn,
  homeward,
  inTheMatch,
  inTheRing,
  isChased,
  onTheWater,
  shutOut,
} from './place-told.ts';
import { LATER, MINOR, WALLS, withStart } from './place-start.ts';
import { SEEN } from './place-strength.ts';
import { isBefore } from './recalled.ts';
import type { Reading } from './refer.ts';
import { isDone, isPart, sightingsOf } from './sightings.ts';
import { isAnotherSeason, isLaterDay } from './times.ts';
import { houseBefore, isOnARide, isSteppedInside } from './thresholds.ts';
import type { Token } from './tokens.ts';
import type { Unit } from './units.ts';
import { actors, Whereabouts, type Circumstances } from './whereabouts.ts';
import { determiners, forces } from './words/grammar.ts';
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
          .map((sighting) => beforeIt(unit, called(sighting, story), story)),
  );
  const roomy = all.flat().some((sighting) => !isMinor(sighting));
  const named = all.map((found, index) => {
    const unit = units[index];
    const near = unit === undefined ? found : onItsRoof(unit, withinIt(unit, downTo(unit, found)));
    return best(roomy ? near.filter((sighting) => !isMinor(sighting)) : near.map((one) => around(one)));
  });
  const start = withStart(units, placesOf(units, named, story), readings);
  const goals = withGoals(units, start.named, all);
  const sightings = homeward(units, throughDoors(units, goals, all.map(best)));
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
  const opening = start.isUnknown
    ? ''
    : ((first === undefined ? undefined : idOf(first)) ?? places[0]?.id ?? '');
  const whereabouts = new Whereabouts(opening);
  const at = units.map((unit, index) => {
    const sighting = sightings[index];
    const reading = readings[index];
    const named = sighting && idOf(sighting);
    const turned = isAnotherSeason(unit) && !isBefore(unit);
    const way = {
      goesOn: isSpunOn(unit, units[index - 1], sightings[index - 1]),
      reached: goals[index] !== start.named[index],
    };
    return whereabouts.next(named, reading, turned, { ...circumstancesOf(units, readings, index), ...way });
  });
  return { places, at };
}

/** The places that are named, with those that a game, a bell or an oar tells; what is only seen from without opens a story alone. */
const placesOf = (
  units: readonly Unit[],
  named: readonly (Sighting | undefined)[],
  story: ReadonlySet<string>,
): (Sighting | undefined)[] =>
  named.map((sighting, index) =>
    sighting?.strength === SEEN && named.slice(0, index).some((one) => one !== undefined)
      ? undefined
      : (inTheRing(units[index], story) ??
        shutOut(units[index], units[index + 1], sighting) ??
        inTheMatch(units[index], story) ??
        atTheBell(units[index], story) ??
        onTheWater(units[index], named, story)),
  );

/** "lit a fire by the road and they all sang": one sentence, in one place. */
const isSpunOn = (unit: Unit, before: Unit | undefined, place: Sighting | undefined): boolean =>
  place !== undefined &&
  unit.sentence === before?.sentence &&
  /^(?:and|while|as) (?:they|we|all|everybody|everyone)\b/i.test(unit.text);

/** How a unit tells of its place, and whom it brings together. */
function circumstancesOf(units: readonly Unit[], readings: readonly Reading[], index: number): Circumstances {
  const [unit, reading] = [units[index], readings[index]];
  if (unit === undefined) return {};
  const { tokens, text } = unit;
  return {
    cutaway: isNature(unit, reading),
    aside: isAside(tokens),
    putAway: isPutAway(tokens),
    there: isThere(tokens),
    resting: isResting(unit, reading),
    arriving: ARRIVING.test(text) || isCaught(units, index),
    company: units.flatMap((one, at) =>
      goesOn(unit, reading, one, readings[at]) ? actors(readings[at]) : [],
    ),
    faced: facedIn(unit, reading?.mentions ?? []),
    chased: isChased(units, index),
    riding: /\b(?:rides?|rode|gallop(?:s|ed)?|trot(?:s|ted)?)\b/.test(text),
    opens: openingOn(tokens) !== undefined || isSteppedInside(units, index),
    away: reading?.subject === null && MARCHING.test(text),
    later: PASSING.test(text) || isLaterDay(unit) || MEETING.test(text) || isOnARide(tokens),
  };
}

/** "outside the bank", where the story tells of money: in front of a house. */
function beforeIt({ tokens }: Unit, sighting: Sighting, story: ReadonlySet<string>): Sighting {
  const house = houseBefore(tokens);
  const isIt = house?.name === sighting.name && house.noun === senseOf(sighting.noun, sighting.name, story);
  return isIt && house.noun !== sighting.noun ? (outsideOf(house) ?? sighting) : sighting;
}

/** "The regiment was marching past to the station": out of sight of those who stay. */
const MARCHING =
  /\b(?:march|pass|go|mov|hurry|stream|driv|rid)(?:es|ing|ed|e|s) (?:past|by|away|off) (?:to|towards?) the\b/i;

/** "She threw him a roll. He caught it": near enough. */
const isCaught = (units: readonly Unit[], index: number): boolean =>
  /\b(?:catch(?:es)?|caught)\b/.test(units[index]?.text ?? '') &&
  /\b(?:throws?|threw|toss(?:es|ed)?) (?:him|her|them)\b/.test(units[index - 1]?.text ?? '');

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
  /\b(?:comes?|came) (?:down|up|over|across) (?:to|the)\b|\bin the door(?:way)?\b|\b(?:comes?|came|walk(?:s|ed)|step(?:s|ped)|burst(?:s)?|rush(?:es|ed)|runs?|ran|storms?|stormed) in\b(?= and\b| with\b|[,.!]|$)|\bswoop(?:s|ed) (?:down|in)\b|\b(?:comes?|came) (?:running|rushing|flying|hurrying|galloping)\b|\b(?:turn|show)(?:s|ed) up\b/;

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
