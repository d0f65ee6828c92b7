import type { Sighting } from './place-looks.ts';
import { SEEN } from './place-strength.ts';
import { endsPhrase, type Token } from './tokens.ts';
import type { Unit } from './units.ts';
import { conjunctions, forces, prepositions } from './words/grammar.ts';
import { isIndoors } from './words/places.ts';
import { verbOf } from './words/verbs.ts';

const IN_SPACE = /^(?:space station|spaceship|spacecraft|capsule|airlock|hull|cockpit|module|rocket)$/;
const AT_SEA = /^(?:cabin|submarine|galley|engine room|command bridge)$/;

/** "He goes outside", "Back inside they rest", "on the bed": the sightings with what these words mean filled in. */
export function throughDoors(
  units: readonly Unit[],
  sightings: readonly (Sighting | undefined)[],
  furniture: readonly (Sighting | undefined)[],
): (Sighting | undefined)[] {
  let room: Sighting | undefined;
  let here: Sighting | undefined;
  let seen: Sighting | undefined;
  return sightings.map((sighting, index) => {
    const tokens = units[index]?.tokens ?? [];
    const out = here !== undefined && isIndoors(here.noun) && isOut(tokens, here);
    const into = isSaid(tokens, 'inside') && seen !== undefined ? seen : undefined;
    const back = here !== undefined && here !== room && isSaid(tokens, 'inside');
    const piece = furniture[index] ?? restingAt(tokens, here);
    const bath = inTheBath(tokens);
    const passed = here !== undefined && RIDDEN.test(here.noun) && PASSED.test(sighting?.noun ?? '');
    const below = here !== undefined && isUpstairs(here, tokens) ? STREET : undefined;
    const found =
      (passed ? undefined : sighting) ??
      below ??
      bath ??
      atFurniture(tokens, here) ??
      into ??
      (out ? outsideOf(here) : back ? room : isEntered(here, piece) ? piece : byTheStove(tokens, here));
    if (found !== undefined) [here, seen] = [found, undefined];
    if (sighting === undefined && piece?.strength === SEEN && isIndoors(piece.noun)) seen = piece;
    if (here !== undefined && isIndoors(here.noun)) room = here;
    return found;
  });
}

/** "goes outside", "runs out into the daylight", "jumps out of the window"; far below a crane is the ground. */
function isOut(tokens: readonly Token[], { noun }: Sighting): boolean {
  const said = tokens.map(({ lower }) => lower).join(' ');
  const goes = tokens.some(({ lower }) => GOING.test(verbOf(lower)?.base ?? ''));
  if (noun === 'crane cab' && (tokens[0]?.lower === 'below' || DOWN.test(said))) return true;
  return isSaid(tokens, 'outside') || (goes && LEFT.test(said));
}

const GOING =
  /^(?:run|jump|step|rush|burst|climb|walk|go|storm|come|flee|stumble|crawl|leap|hurry|dash|slip)$/;
const LEFT =
  /\bout (?:of (?:the|a|his|her|their) (?:\w+ )?(?:window|door|house|building)|into the (?:daylight|night|open|sun|sunlight|snow|rain|cold|dark|street))\b/;
const DOWN = /\bto the ground\b|\bdown the ladder\b/;

/** "puts it in the bathtub". */
const inTheBath = (tokens: readonly Token[]): Sighting | undefined =>
  tokens.some(({ lower }, at) => lower === 'bathtub' && /^(?:in|into)$/.test(tokens[at - 2]?.lower ?? ''))
    ? { name: 'bathroom', noun: 'bathroom', strength: 2 }
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
function byTheStove(tokens: readonly Token[], here: Sighting | undefined): Sighting | undefined {
  const at = tokens.findIndex(({ lower }) => /^(?:stove|fireplace|hearth|oven)$/.test(lower));
  const near = tokens.slice(Math.max(0, at - 2), Math.max(0, at)).map(({ lower }) => lower);
  if (here === undefined || isIndoors(here.noun) || !/^(?:by|at|beside|near|on)$/.test(near[0] ?? ''))
    return undefined;
  const name = AFLOAT.test(here.noun) ? 'galley' : 'kitchen';
  return { name, noun: name, strength: 2 };
}

const AFLOAT = /^(?:deck|ship|boat|trawler|freighter|ferry|schooner|steamer|yacht|helm)$/;

/** Who sits on a bed is in no street any more. */
const isEntered = (here: Sighting | undefined, piece: Sighting | undefined): boolean =>
  here !== undefined && piece?.noun === 'bed' && (!isIndoors(here.noun) || NO_BED.test(here.noun));

/** Where nobody sleeps. */
const NO_BED = /^(?:stairs|staircase|kitchen|cellar|basement|hallway|corridor|bathroom|living room)$/;

const STREET: Sighting = { name: 'street outside', noun: 'street', strength: 2 };

/** "At the border two policemen ask for papers": who sits in a train stays in it. */
const RIDDEN = /^(?:train|compartment|carriage|railway car|bus|car|van|truck)$/;
const PASSED = /^(?:border|checkpoint|customs|crossroads)$/;

/** "Below, his mother waits": seen from a window. */
const isUpstairs = ({ noun }: Sighting, [first]: readonly Token[]): boolean =>
  first?.lower === 'below' && first.after.includes(',') && isIndoors(noun) && noun !== 'crane cab';

const IN_A_BUILDING =
  /^(?:room|kitchen|bedroom|office|classroom|cell|ward|\p{L}+ ?room|studio|chamber|court|stage|apartment|flat)$/u;
/** Has no street before it. */
const WILD = /^(?:cave|cavern|tunnel|mine|trench|dugout|igloo)$/;
/** Stands alone, and is known from without. */
const FRONTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:castle|palace|throne room|banquet hall|dungeon)$/, 'castle walls'],
  [/^(?:house|home|farmhouse|cottage|mansion|manor|villa|chalet|lodge|hut)$/, 'house front'],
  [/^(?:barn|stable|stables)$/, 'farmyard'],
  [/^lighthouse$/, 'rocks'],
  [/^temple$/, 'ruins'],
  [/^dome$/, 'planet'],
  [/^crane cab$/, 'building site'],
];
/** What stands inside some other place. */
const SMALL =
  /^(?:booth|photo booth|closet|wardrobe|tent|compartment|lift|elevator|den|burrow|nest|corridor|hallway|passage|stairs|bed)$/;

/** Where somebody is who is outside a room, or undefined where that is no other place. */
export function outsideOf(room: Sighting | undefined): Sighting | undefined {
  const noun = room?.noun ?? '';
  if (SMALL.test(noun)) return undefined;
  if (WILD.test(noun)) return room;
  const front = FRONTS.find(([house]) => house.test(noun))?.[1];
  const [name, kind = name] =
    front !== undefined
      ? [front]
      : IN_SPACE.test(noun)
        ? ['open space', 'space']
        : AT_SEA.test(noun)
          ? ['deck']
          : IN_A_BUILDING.test(noun)
            ? ['corridor outside', 'corridor']
            : ['street outside', 'street'];
  return { name, noun: kind, strength: 2 };
}

/** Behind a house is its yard, behind a chapel its garden. */
export function behind(house: Sighting): Sighting | undefined {
  const outside = outsideOf(house);
  if (outside?.noun !== 'street' && outside?.noun !== 'house front') return outside;
  const name = /^(?:church|chapel|cathedral|monastery|temple)$/.test(house.noun) ? 'garden' : 'yard';
  return { ...outside, name, noun: name };
}

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
