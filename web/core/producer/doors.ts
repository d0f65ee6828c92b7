import { outsideOf } from './outside.ts';
import {
  amongMany,
  atOwnDoor,
  goneTo,
  houseIn,
  isRushingOut,
  isThere,
  sentTo,
  underWindow,
} from './moves.ts';
import type { Sighting } from './place-looks.ts';
import { SEEN } from './place-strength.ts';
import { isUnderWay } from './place-passing.ts';
import { backTo } from './place-told.ts';
import { atTheDoor, houseBefore, inTheWings, isGoingIn, isGoingThere, isOnARide } from './thresholds.ts';
import { endsPhrase, type Token } from './tokens.ts';
import type { Unit } from './units.ts';
import { conjunctions, determiners, forces, prepositions, subjectPronouns } from './words/grammar.ts';
import { isIndoors } from './words/places.ts';
import { verbOf } from './words/verbs.ts';

/** What is known where a unit is read: what it names and does, and which places the story has told of so far. */
type At = {
  units: readonly Unit[];
  index: number;
  tokens: readonly Token[];
  /** The place that the unit names. */
  sighting: Sighting | undefined;
  /** The furniture that it names, as the room where it stands. */
  piece: Sighting | undefined;
  here: Sighting | undefined;
  isGoneOut: boolean;
  isBackIn: boolean;
  /** The threshold that somebody stands at. */
  door: Sighting | undefined;
  /** Behind the threshold of the sentence before. */
  entered: Sighting | undefined;
} & Told;

/** The places that a story has told of. */
type Told = {
  /** The last one under a roof. */
  room: Sighting | undefined;
  /** The house that somebody stands before. */
  seen: Sighting | undefined;
  fair: Sighting | undefined;
  /** The room that somebody went out of. */
  left: Sighting | undefined;
  /** Where somebody was sent, or what was seen afar. */
  far: Sighting | undefined;
  /** The last one where anybody stays. */
  settled: Sighting | undefined;
  visited: readonly Sighting[];
  places: readonly (Sighting | undefined)[];
};

/** What tells where a unit happens; the first that tells it counts. */
const rules: Readonly<Record<string, (at: At) => Sighting | undefined>> = {
  aWayWithoutAName: ({ tokens, here, sighting, visited }) => goneTo(tokens, here, sighting, visited),
  named: ({ units, index, tokens, here, sighting }) =>
    isPassed(units[index], here, sighting)
      ? undefined
      : (sighting ?? inTheWings(tokens) ?? amongMany(tokens)),
  below: ({ tokens, here }) => (here !== undefined && isUpstairs(here, tokens) ? STREET : undefined),
  whatIsDoneInARoom: ({ tokens, here, visited }) => inRoom(tokens, here, visited),
  inside: ({ units, index, seen }) => goneInto(units[index], units[index - 1], seen),
  afar: ({ tokens, far }) => (isGoingThere(tokens) || isOverThere(tokens) ? far : undefined),
  threshold: ({ door }) => door,
  ride: ({ tokens, fair }) => (isOnARide(tokens) ? fair : undefined),
  backToAThing: ({ units, index, sighting, places }) =>
    sighting === undefined ? backTo(units, index, places) : undefined,
  underWay: ({ tokens }) => (isUnderWay(tokens) ? ROAD : undefined),
  outside: ({ tokens, here, isGoneOut, visited }) => (isGoneOut ? outOf(here, tokens, visited) : undefined),
  insideAgain: ({ isGoneOut, isBackIn, room }) => (isBackIn && !isGoneOut ? room : undefined),
  furniture: ({ tokens, here, piece, isGoneOut, isBackIn, visited, seen }) =>
    isGoneOut || isBackIn
      ? undefined
      : isEntered(here, piece)
        ? piece
        : byTheStove(tokens, here, visited, seen),
  behindTheThreshold: ({ entered }) => entered,
  later: ({ units, index, tokens, here, left, settled }) =>
    isLater(units[index]?.text) && !isThere(tokens)
      ? (left ?? (isPassage(here) ? settled : undefined))
      : undefined,
};

function placeAt(at: At): Sighting | undefined {
  for (const rule of Object.values(rules)) {
    const place = rule(at);
    if (place !== undefined) return place;
  }
  return undefined;
}

/** "He goes outside", "Back inside they rest", "on the bed": the sightings with what these words mean filled in. */
export function throughDoors(
  units: readonly Unit[],
  sightings: readonly (Sighting | undefined)[],
  furniture: readonly (Sighting | undefined)[],
): (Sighting | undefined)[] {
  let here: Sighting | undefined;
  let within: { place: Sighting | undefined; sentence: number } | undefined;
  const visited: Sighting[] = [];
  const places: (Sighting | undefined)[] = [];
  const none: Omit<Told, 'visited' | 'places'> = {
    room: undefined,
    seen: undefined,
    fair: undefined,
    left: undefined,
    far: undefined,
    settled: undefined,
  };
  const told: Told = { ...none, visited, places };
  return sightings.map((sighting, index) => {
    const { tokens = [], sentence = 0 } = units[index] ?? {};
    const isGoneOut = here !== undefined && isIndoors(here.noun) && isOut(tokens, here);
    const isBackIn = here !== undefined && here !== told.room && isSaid(tokens, 'inside');
    const piece = furniture[index] ?? restingAt(tokens, here);
    const entered = within !== undefined && within.sentence < sentence ? within.place : undefined;
    const door = sighting === undefined ? atTheDoor(tokens, here) : undefined;
    if (door !== undefined) within = { place: here, sentence };
    else if (entered !== undefined || sighting !== undefined) within = undefined;
    const at = { units, index, tokens, sighting, piece, here, isGoneOut, isBackIn, door, entered };
    const found = placeAt({ ...at, ...told });
    if (found !== undefined) {
      here = found;
      Object.assign(told, { seen: undefined, left: isGoneOut ? told.room : undefined });
      if (found.noun !== visited.at(-1)?.noun) visited.push(found);
    }
    places.push(here);
    remember(told, { ...at, here }, found);
    return found;
  });
}

/** What a unit tells for those that come after it. */
function remember(
  told: Told,
  { tokens, sighting, piece, here }: Omit<At, keyof Told>,
  found: Sighting | undefined,
): void {
  if (FAIR.test(found?.name ?? '')) told.fair = found;
  if (found !== undefined && !isPassage(found)) told.settled = found;
  told.far = found === undefined ? (sentTo(tokens) ?? seenAfar(piece) ?? told.far) : undefined;
  const house = houseBefore(tokens) ?? atOwnDoor(tokens, here);
  if (house !== undefined) told.seen = house;
  else if (found !== undefined && isFrontOf(found, houseIn(tokens))) told.seen = houseIn(tokens);
  else if (sighting === undefined && piece?.strength === SEEN && isIndoors(piece.noun)) told.seen = piece;
  if (here !== undefined && isIndoors(here.noun)) told.room = here;
}

/** "There a mouse bows", no "There is". */
const isOverThere = ([first, next]: readonly Token[]): boolean =>
  first?.lower === 'there' &&
  next !== undefined &&
  verbOf(next.lower) === undefined &&
  (next.capital || determiners.has(next.lower) || subjectPronouns.has(next.lower));

/** A room told by what is done in it. */
const inRoom = (
  tokens: readonly Token[],
  here: Sighting | undefined,
  visited: readonly Sighting[],
): Sighting | undefined =>
  atTheSill(tokens, here, visited) ??
  inTheBath(tokens) ??
  asleep(tokens, here) ??
  lockedIn(tokens, here) ??
  atTheThrone(tokens, here) ??
  atFurniture(tokens, here);

/** "reaches the church": before it, and somebody may go in next. */
const isFrontOf = (place: Sighting, house: Sighting | undefined): boolean =>
  house !== undefined && !/^(?:space|deck)$/.test(place.noun) && outsideOf(house)?.noun === place.noun;

/** "Inside, the lamp is broken", "and she goes in": the house one stood before. */
function goneInto(
  unit: Unit | undefined,
  before: Unit | undefined,
  seen: Sighting | undefined,
): Sighting | undefined {
  const { tokens = [], sentence } = unit ?? {};
  const goes = isGoingIn(tokens);
  if (seen !== undefined) return goes || isSaid(tokens, 'inside') ? seen : undefined;
  return goes && before?.sentence === sentence ? houseIn(before?.tokens ?? []) : undefined;
}

/** What a train only passes, where a bus only stops, and the sea that is seen from the harbour. */
const isPassed = (
  unit: Unit | undefined,
  here: Sighting | undefined,
  sighting: Sighting | undefined,
): boolean =>
  (RIDDEN.test(here?.noun ?? '') && (PASSED.test(sighting?.noun ?? '') || BOARDED.test(unit?.text ?? ''))) ||
  (ASHORE.test(here?.noun ?? '') &&
    /^(?:sea|ocean)$/.test(sighting?.noun ?? '') &&
    /\b(?:see|sees|saw|watch(?:es|ed)?) the (?:sea|ocean)\b/.test(unit?.text ?? ''));

/** Where the sea is seen from. */
const ASHORE = /^(?:harbou?r|port|docks?|quay|pier|jetty|beach|shore|coast|cliff|rocks|lighthouse|island)$/;

const seenAfar = (place: Sighting | undefined): Sighting | undefined =>
  place?.strength === SEEN && !isIndoors(place.noun) ? place : undefined;

/** Out of a tent is where the tent stands. */
function outOf(
  here: Sighting | undefined,
  tokens: readonly Token[],
  visited: readonly Sighting[],
): Sighting | undefined {
  const outside = underWindow(tokens, outsideOf(here), here?.noun);
  const before = visited.at(-2);
  return before !== undefined && !isIndoors(before.noun) && (outside === undefined || LAND.test(before.noun))
    ? before
    : outside;
}

/** What one comes back to out of a house by its door. */
const LAND =
  /^(?:desert|forest|woods?|jungle|clearing|island|beach|swamp|snowfield|glacier|prairie|steppe|savannah?|mountains?|camp|field|meadow|garden|path|yard|courtyard|farm|farmyard|park|village|orchard)$/;

/** Where nobody stays until the next night. */
const PASSAGE = /^(?:stairs|staircase|stairwell|landing|corridor|hallway|passage|lift|elevator)$/;

const isPassage = (place: Sighting | undefined): boolean => PASSAGE.test(place?.noun ?? '');

/** Who goes out of a room comes back before the night. */
const isLater = (text = ''): boolean =>
  /^\W*(?:at night|that (?:night|evening)|(?:in|by) the (?:evening|morning)|(?:the )?next (?:day|morning|night|evening)|later)\b/i.test(
    text,
  );

const FAIR = /\b(?:amusement park|theme park|fairground|fair|funfair|carnival|festival|market)\b/;
const ROAD: Sighting = { name: 'road', noun: 'road', strength: 2 };

/** "goes outside", "runs out into the daylight", "jumps out of the window"; far below a crane is the ground. */
function isOut(tokens: readonly Token[], { noun }: Sighting): boolean {
  const said = tokens.map(({ lower }) => lower).join(' ');
  const goes = tokens.some(({ lower }) => GOING.test(verbOf(lower)?.base ?? ''));
  if (noun === 'crane cab' && (tokens[0]?.lower === 'below' || DOWN.test(said))) return true;
  return isSaid(tokens, 'outside') || isRushingOut(tokens) || (goes && LEFT.test(said));
}

const GOING =
  /^(?:run|jump|step|rush|burst|climb|walk|go|storm|come|flee|stumble|crawl|leap|hurry|dash|slip)$/;
const LEFT =
  /\bout (?:of (?:the|a|his|her|their) (?:\w+ )?(?:window|door|house|building)|into the (?:daylight|night|open|sun|sunlight|snow|rain|cold|dark|street))\b/;
const DOWN = /\bto the ground\b|\bdown the ladder\b/;

/** "Mr Bell slept through it": nobody sleeps on the stairs, or so in a living room. */
function asleep(tokens: readonly Token[], here: Sighting | undefined): Sighting | undefined {
  const at = tokens.findIndex(({ lower }) => /^(?:slept|sleeps|snored|snores|asleep)$/.test(lower));
  const isThrough = tokens[at + 1]?.lower === 'through' && (here === undefined || A_HOUSE.test(here.noun));
  return at >= 0 && (isPassage(here) || isThrough)
    ? { name: 'bedroom', noun: 'bedroom', strength: 2 }
    : undefined;
}

const A_HOUSE = /^(?:house|home|farmhouse|cottage|apartment|flat|mansion|manor|villa)$/;

/** "locks the kitchen door", "stands at the kitchen door": who is in the house does it in the kitchen. */
function lockedIn(tokens: readonly Token[], here: Sighting | undefined): Sighting | undefined {
  const [, at, shut] = LOCKED.exec(tokens.map(({ lower }) => lower).join(' ')) ?? [];
  const room = at ?? shut;
  return room !== undefined && (A_HOUSE.test(here?.noun ?? '') || IN_A_HOUSE.test(here?.noun ?? ''))
    ? { name: room, noun: room, strength: 2 }
    : undefined;
}

const IN_A_HOUSE = /^(?:house front|attic|loft|cellar|bedroom|nursery|hallway|stairs|landing|living room)$/;

const LOCKED =
  /\b(?:at|by|in|from) the (kitchen|bedroom|bathroom|attic|cellar|living room) door\b|\b(?:lock|bolt|shut|close|bar|slam)(?:s|ed|d|med|red)? the (kitchen|bedroom|bathroom|attic|cellar|living room) door\b/;

/** "sets her down on her own windowsill": at home again, for who was far from it. */
const atTheSill = (
  tokens: readonly Token[],
  here: Sighting | undefined,
  visited: readonly Sighting[],
): Sighting | undefined =>
  here !== undefined &&
  !isIndoors(here.noun) &&
  tokens.some(
    ({ lower }, at) =>
      /^(?:windowsill|sill)$/.test(lower) && /^(?:his|her|their|own|my)$/.test(tokens[at - 1]?.lower ?? ''),
  )
    ? (visited.find(({ noun }) => /^(?:bedroom|bed|nursery)$/.test(noun)) ??
      visited.findLast(({ noun }) => A_HOUSE.test(noun)))
    : undefined;

/** "in the bathtub", "lies in a bathtub"; a giant serves soup in one. */
const isBathing = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower !== 'a' ||
  tokens.some(({ lower }) => /^(?:sit|lie|lay|bathe|sleep|wash)$/.test(verbOf(lower)?.base ?? ''));

/** "puts it in the bathtub". */
const inTheBath = (tokens: readonly Token[]): Sighting | undefined =>
  tokens.some(
    ({ lower }, at) =>
      lower === 'bathtub' &&
      ((/^(?:in|into)$/.test(tokens[at - 2]?.lower ?? '') && isBathing(tokens, at)) ||
        /^(?:edge|side|rim)$/.test(tokens[at - 3]?.lower ?? '')),
  )
    ? { name: 'bathroom', noun: 'bathroom', strength: 2 }
    : undefined;

/** "The king sat on his throne": under a roof, for who stood before the castle. */
const atTheThrone = (tokens: readonly Token[], here: Sighting | undefined): Sighting | undefined =>
  here?.noun === 'castle walls' &&
  tokens.some(
    ({ lower }, at) => lower === 'throne' && prepositions.has(tokens.at(Math.max(0, at - 2))?.lower ?? ''),
  )
    ? { name: 'throne room', noun: 'throne room', strength: 2 }
    : undefined;

/** "sits down on the sofa", "jumps on top of the fridge": in a room where none stands, the next room is meant. */
function atFurniture(tokens: readonly Token[], here: Sighting | undefined): Sighting | undefined {
  if (here === undefined || !AT_HOME.test(here.noun)) return undefined;
  const at = (thing: RegExp) =>
    tokens.some(
      ({ lower }, index) =>
        thing.test(lower) &&
        tokens.slice(Math.max(0, index - 3), index).some((word) => prepositions.has(word.lower)),
    );
  const name = at(/^(?:sofa|couch)$/) ? 'living room' : at(/^(?:fridge|stove|oven)$/) ? 'kitchen' : '';
  return name === '' ? undefined : { name, noun: name, strength: 2 };
}

const AT_HOME = /^(?:bed|bedroom|nursery|bathroom|hallway)$/;

/** "on her pillow", where no bed is told of. */
const restingAt = (tokens: readonly Token[], here: Sighting | undefined): Sighting | undefined =>
  here?.noun !== 'bed' && tokens.some(({ lower }) => lower === 'pillow')
    ? { name: 'bedroom', noun: 'bed', strength: 1 }
    : undefined;

/** "That night he sits by the stove": under a roof, on a ship in its galley. */
function byTheStove(
  tokens: readonly Token[],
  here: Sighting | undefined,
  visited: readonly Sighting[],
  seen: Sighting | undefined,
): Sighting | undefined {
  const at = tokens.findIndex(({ lower }) => /^(?:stove|fireplace|hearth|oven)$/.test(lower));
  const near = tokens.slice(Math.max(0, at - 3), Math.max(0, at - 1)).map(({ lower }) => lower);
  const is = near.some((word) => /^(?:by|at|beside|near|on|before)$/.test(word));
  if (here === undefined || !is) return undefined;
  const known = visited.findLast(({ noun }) => WITH_STOVE.test(noun));
  const wakes = tokens.some(({ lower }) => /^(?:morning|woke|wakes)$/.test(lower));
  if (isIndoors(here.noun) && !(wakes && /hall|ballroom|theatre/.test(here.noun))) return undefined;
  if (seen !== undefined && LIVED_IN.test(seen.noun)) return seen;
  if (known !== undefined) return known;
  const name = AFLOAT.test(here.noun) ? 'galley' : 'kitchen';
  return { name, noun: name, strength: 2 };
}

/** What one comes home to, and sits by the stove of. */
const LIVED_IN =
  /^(?:home|house|cottage|hut|cabin|farmhouse|mill|watermill|windmill|lodge|chalet|inn|tavern|lighthouse)$/;

/** Where a stove or an oven stands. */
const WITH_STOVE = /^(?:kitchen|galley|bakery|home|house|cottage|hut|cabin|farmhouse|tavern|inn)$/;

const AFLOAT = /^(?:deck|ship|boat|trawler|freighter|ferry|schooner|steamer|yacht|helm)$/;

/** Who sits on a bed is in no street any more. */
const isEntered = (here: Sighting | undefined, piece: Sighting | undefined): boolean =>
  piece?.noun === 'bed' &&
  piece.strength > SEEN &&
  (here === undefined || !isIndoors(here.noun) || NO_BED.test(here.noun));

/** Where nobody sleeps. */
const NO_BED =
  /^(?:stairs|staircase|kitchen|cellar|basement|hallway|corridor|bathroom|living room|office|shop|\p{L}*hall)$/u;

const STREET: Sighting = { name: 'street outside', noun: 'street', strength: 2 };

/** "At the border two policemen ask for papers": who sits in a train stays in it. */
const RIDDEN = /^(?:train|compartment|carriage|railway car|bus|car|van|truck)$/;
const PASSED = /^(?:border|checkpoint|customs|crossroads)$/;

/** "At the hospital an old woman gets on": the bus stays where the story is. */
const BOARDED =
  /^\W*at (?:the|a|an) .*\b(?:gets?|got|climbs?|climbed|hops?|hopped) (?:on|in)\b(?! (?:the|a|an)\b)/i;

/** "Below, his mother waits": seen from a window. */
const isUpstairs = ({ noun }: Sighting, [first]: readonly Token[]): boolean =>
  first?.lower === 'below' && first.after.includes(',') && isIndoors(noun) && noun !== 'crane cab';

/** "Something scratches outside": heard from within. */
const HEARD = /^(?:something|somebody|someone|it)$/;

/** The word alone, as where somebody is; "outside the gate" names a place, "looks outside" goes nowhere. */
function isSaid(tokens: readonly Token[], word: string): boolean {
  return tokens.some((token, at) => {
    if (token.lower !== word) return false;
    const next = tokens[at + 1];
    const alone =
      next === undefined ||
      endsPhrase(token) ||
      next.lower === 'to' ||
      prepositions.has(next.lower) ||
      conjunctions.has(next.lower) ||
      (at < 2 && !/^(?:the|an?|his|her|their|its|my|our)$/.test(next.lower));
    const looks = tokens
      .slice(Math.max(0, at - 2), at)
      .some(({ lower }) => /^(?:look|glance|peer|peek|stare|gaze)$/.test(verbOf(lower)?.base ?? ''));
    return alone && !looks && !HEARD.test(tokens[0]?.lower ?? '') && !forces.has(tokens[at - 2]?.lower ?? '');
  });
}
