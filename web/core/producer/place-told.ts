import type { Mention } from './mention.ts';
import { outsideOf } from './outside.ts';
import { beingOf } from './phrases.ts';
import type { Sighting } from './place-looks.ts';
import type { Unit } from './units.ts';
import { words } from './words/lists.ts';
import { isIndoors } from './words/places.ts';
import { verbOf } from './words/verbs.ts';

type Here = Sighting | undefined;

/** What is done on a pitch only, in a story of such a game. */
const IN_A_MATCH =
  /\b(?:penalty (?:spot|area|box|kick)|goal ?line|goal ?posts?|crossbar|half-?time|kick-?off|corner kick|free kick|final whistle)\b|\bin the (?:very )?(?:last|final|first|second) (?:minute|second|half)s?\b|\b(?:on the day of|in|during) the (?:cup |grand )?(?:final|match|game|semi-?final)\b/i;
const FOOTBALL = words(
  'goalkeeper goalie striker penalty referee pitch defender ball team coach captain match',
);
const GOALS = words('goalkeeper goalie striker penalty pitch');
const OTHER_GAMES = words('rink puck basket racket net pool quarterback touchdown bat ring');

/** "In the last minute the captain fell": on the pitch, where the story is of football and no place is told. */
export function inTheMatch(unit: Unit | undefined, story: ReadonlySet<string>): Here {
  const count = (list: ReadonlySet<string>) => [...list].filter((word) => story.has(word)).length;
  const isOther = count(OTHER_GAMES) > 0 && count(GOALS) === 0;
  if (!IN_A_MATCH.test(unit?.text ?? '') || count(FOOTBALL) < 2 || isOther) return undefined;
  const name = story.has('pitch') ? 'pitch' : 'football pitch';
  return { name, noun: name, strength: 2 };
}

/** "knocked him down in the third round": in the ring, where the story is of boxing. */
export function inTheRing(unit: Unit | undefined, story: ReadonlySet<string>): Here {
  const text = unit?.text ?? '';
  const boxes = [...BOXING].some((word) => story.has(word));
  return boxes && (INTO_RING.test(text) || ROUND.test(text))
    ? { name: 'boxing ring', noun: 'boxing ring', strength: 3 }
    : undefined;
}

const BOXING = words('boxer boxers boxing uppercut knockout');
const INTO_RING = /\b(?:in|into|to|across) the (?:boxing )?ring\b/i;
const ROUND =
  /\bin the (?:very )?(?:\p{L}+ )?round\b|\b(?:knock(?:s|ed)?|floor(?:s|ed)?) (?:him|her|\p{Lu}\p{L}+) (?:down|out)\b/u;

/** "rang the bell every evening": in the tower of a story of monks and churches. */
export function atTheBell(unit: Unit | undefined, story: ReadonlySet<string>): Here {
  const has = (list: ReadonlySet<string>) => [...list].some((word) => story.has(word));
  if (!RINGING.test(unit?.text ?? '') || !has(TOWERS) || !has(CHURCHES)) return undefined;
  return { name: 'bell tower', noun: 'bell tower', strength: 2 };
}

const RINGING = /\b(?:rings?|rang|tolls?|tolled|ringing) the (?:\p{L}+ )?bells?\b/u;
const TOWERS = words('tower belfry steeple');
const CHURCHES = words('monk church chapel cathedral abbey monastery priest sexton ringer saint');

/** "She rows out": on the water that the story tells of, where it tells of no boat. */
export function onTheWater(unit: Unit | undefined, named: readonly Here[], story: ReadonlySet<string>): Here {
  if (!ROWING.test(unit?.text ?? '') || named.some((place) => WET.test(place?.noun ?? ''))) return undefined;
  const name = ['lake', 'river', 'canal', 'pond'].find((word) => story.has(word)) ?? 'sea';
  return { name, noun: name, strength: 2 };
}

const ROWING = /\b(?:rows|rowed|rowing) (?:out|away|off|across|over|back|home|to)\b/;
const WET =
  /^(?:sea|ocean|bay|lake|river|canal|pond|stream|lagoon|.*boat|ship|raft|deck|harbou?r|port|docks?|quay|pier|beach|shore|island)$/;

/** "down the stairs to the cellar": in the cellar, which has stairs too. */
export const downTo = (unit: Unit, found: Sighting[]): Sighting[] => {
  const low = found.filter(({ noun }) => /^(?:cellar|basement|crypt|vault|dungeon)$/.test(noun));
  return low.length > 0 && /\bdown the (?:\S+ )?(?:stairs|steps|staircase|ladder)\b/i.test(unit.text)
    ? low
    : found;
};

/** "On the ship she found an egg in the hold", "At the hospital he slept in the kitchen": in the room of it. */
export function withinIt({ text }: Unit, found: Sighting[]): Sighting[] {
  const [whole, ...others] = found;
  if (
    whole === undefined ||
    !WHOLE.test(whole.noun) ||
    !/^\W*(?:(?:down|up|out|back) )?(?:in|on|at) /i.test(text)
  )
    return found;
  const room = others.find(
    ({ noun, strength }) =>
      strength > 1 &&
      (isIndoors(noun) || PART.test(noun)) &&
      new RegExp(`\\b(?:in|into|inside|on|onto) (?:the|an?|his|her|their|its) (?:\\S+ )?${noun}\\b`).test(
        text,
      ),
  );
  return room === undefined ? found : [room];
}

const PART =
  /^(?:roof|garden|yard|courtyard|balcony|platform|jetty|pier|bridge|square|marketplace|playground)$/;
const WHOLE =
  /^(?:valley|forest|ship|boat|ferry|liner|submarine|spaceship|space station|castle|palace|hotel|hospital|school|museum|station|theatre|farm|village|town|city|island|harbou?r|monastery|mansion|prison|factory)$/;

/** "At the church she found the priest sitting on the roof": seen from before it. */
export function onItsRoof({ text }: Unit, found: Sighting[]): Sighting[] {
  const [house] = found;
  const isAbove = /^\W*at the\b/i.test(text) && /\bon (?:the|its) roof\b/i.test(text);
  const front = isAbove && house !== undefined && isIndoors(house.noun) ? outsideOf(house) : undefined;
  return front === undefined ? found : [front];
}

/** "walks to the bakery, but it is closed": in front of it; else the place itself. */
export function shutOut(unit: Unit | undefined, next: Unit | undefined, sighting: Here): Here {
  const isShut = unit !== undefined && next?.sentence === unit.sentence && SHUT.test(next.text);
  return isShut && sighting !== undefined && isIndoors(sighting.noun) ? outsideOf(sighting) : sighting;
}

const SHUT =
  /\b(?:it|which|the (?:doors?|shop|place)) (?:is|was|were|are) (?:already |still )?(?:closed|shut|locked)\b/i;

const DWELLING =
  /^(?:hut|cottage|cabin|house|farmhouse|apartment|flat|castle|palace|lighthouse|caravan|cave|burrow|mill|tower|mansion|villa|lodge|chalet|tent)$/;
const LIVING = /\b(?:live[sd]?|living|dwel(?:t|ls)) /i;

/** "lived in a hut ... She ran home": to the hut. */
export function homeward(units: readonly Unit[], sightings: readonly Here[]): Here[] {
  const at = sightings.findIndex((sighting) => sighting !== undefined);
  const home = sightings[at];
  if (home === undefined || !DWELLING.test(home.noun) || !LIVING.test(units[at]?.text ?? ''))
    return [...sightings];
  return sightings.map((sighting) => (sighting?.name === 'home' ? home : sighting));
}

/** "carries him back among the tomatoes": where the tomatoes were told of. */
export function backTo(units: readonly Unit[], index: number, places: readonly Here[]): Here {
  const { text = '', sentence = 0 } = units[index] ?? {};
  const noun = BACK.exec(text)?.[1]?.toLowerCase() ?? '';
  if (noun === '' || beingOf(noun) !== undefined) return undefined;
  const told = units.findIndex(
    (unit) => unit.sentence < sentence && unit.tokens.some(({ lower }) => lower === noun),
  );
  return places.slice(0, told + 1).findLast((place) => place !== undefined);
}

const BACK =
  /\b(?:back|return(?:s|ed)?) (?:to|into|among|amongst|under|behind|beside|between|by) (?:the|his|her|their|its) (?:\p{L}+ )??(\p{L}+)\b(?=[,.;!]| and\b|$)/iu;

/** Who is run after takes nobody along into a boat. */
export const isChased = (units: readonly Unit[], index: number): boolean =>
  units.slice(Math.max(0, index - 2), index + 1).some(({ text }) => CHASE.test(text));

const CHASE =
  /\b(?:chase[sd]?|chasing|pursue[sd]?|(?:run|runs|ran|running) after|flee[sd]?|fled|escape[sd]?)\b/i;

/** "looks at the old man": who is looked at is where the one who looks is. */
export const facedIn = (unit: Unit, mentions: readonly Mention[]): string[] =>
  mentions
    .filter(
      ({ from, governed }) =>
        governed &&
        /^(?:at|to)$/.test(unit.tokens[from - 1]?.lower ?? '') &&
        FACING.has(verbOf(unit.tokens[from - 2]?.lower ?? '')?.base ?? ''),
    )
    .map(({ id }) => id);

const FACING = words('look stare smile grin glare frown nod bow growl');
