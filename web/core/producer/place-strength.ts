import { beingOf } from './phrases.ts';
import { isOnlyNamed } from './place-passing.ts';
import type { Token } from './tokens.ts';
import { bodyParts, conjunctions, determiners, numbers } from './words/grammar.ts';
import { words } from './words/lists.ts';
import { isIndoors, isVehicle } from './words/places.ts';
import { verbOf } from './words/verbs.ts';

export const governing =
  words(`in on at into onto inside outside to up down through across along near behind under over off from
  beside below above by past around between of`);
const entering = words(
  `enter reach leave cross climb open break find visit build paint clean guard search explore sweep inspect lock tend run rob measure map`,
);
const bareNouns = words(
  'home school town church prison sea hospital court bed customs class space orbit deck',
);

export const isOwning = ({ lower }: Token): boolean => /['’]s$|s['’]$/.test(lower);

/** How surely a place is where its unit happens: 0 not at all, 3 where somebody enters it. */
export function strengthOf(tokens: readonly Token[], from: number, at: number, owned = false): number {
  const owner = tokens[from - 1];
  if (owner?.capital === true && isOwning(owner)) return strengthOf(tokens, from - 1, at, true);
  const number = tokens[at + 1]?.lower ?? '';
  const lettered = /^\p{Lu}$/u.test(tokens[at + 1]?.text ?? '');
  const numbered = lettered || /^(?:\d+|number)$/.test(number) || numbers.has(number);
  const opens = owned || numbered || determiners.has(tokens[from]?.lower ?? '');
  if (!opens && !bareNouns.has(tokens[at]?.lower ?? '')) return 0;
  const before = tokens[from - 1];
  const carries = isVehicle(tokens[at]?.lower ?? '');
  if (/^(?:as|like|than)$/.test(before?.lower ?? '') || isBelowDeck(tokens, at)) return 0;
  if (tokens[at]?.lower === 'home' && from === at && HOMING.test(verbOf(before?.lower ?? '')?.base ?? ''))
    return 1;
  if (isRising(tokens, at)) return 0;
  if (before === undefined || conjunctions.has(before.lower))
    return !opens || carries ? 0 : SHUTTING.test(verbOf(tokens[at + 1]?.lower ?? '')?.base ?? '') ? SEEN : 1;
  if (carries && FOUND.test(verbOf(before.lower)?.base ?? '')) return 0;
  if (isOnlyNamed(tokens, from, at)) return 0;
  if (carries && /^(?:drive|steer|pilot|fly|sail|land)$/.test(verbOf(before.lower)?.base ?? '')) return 1;
  if (isBelow(tokens, at) || isShining(tokens, at, before) || isByLadder(tokens, at)) return 0;
  if (isToy(tokens, at, before)) return 0;
  // A hut that is being built has no inside yet.
  if (verbOf(before.lower)?.base === 'build' && isIndoors(tokens[at]?.lower ?? '')) return SEEN;
  if (entering.has(verbOf(before.lower)?.base ?? '')) return 3;
  if (/^(?:sea|ocean)$/.test(tokens[at]?.lower ?? '') && verbOf(before.lower)?.base === 'see') return 2;
  if (STONES.test(tokens[at]?.lower ?? '') && before.lower === 'over') return 0;
  if (/^(?:roof|gate|hedge|wall)$/.test(tokens[at]?.lower ?? '') && before.lower === 'through') return 0;
  if (opens && !carries && isDone(before)) return SEEN;
  if (!governing.has(before.lower) || isAimed(tokens, from - 1)) return 0;
  if (carries && (BESIDE.test(before.lower) || isBrought(tokens, from))) return 0;
  if (before.lower === 'of' && /^(?:stairs|staircase)$/.test(tokens[from - 2]?.lower ?? '')) return 3;
  const whose = before.lower === 'of' ? (tokens[from - 2]?.lower ?? '') : '';
  if (isThrown(tokens, from - 1) || bodyParts.has(whose) || FAR.test(whose)) return 0;
  if (carries && OUTSIDE_OF_IT.test(whose) && !isRain(tokens.slice(0, from))) return 0;
  if (isThrownFrom(tokens, from - 1) || isFetchedFrom(tokens, from - 1)) return 0;
  // "from a window on the second floor"
  if (tokens[at]?.lower === 'floor' && tokens[from - 2]?.lower === 'window') return 0;
  if (beingOf(whose) !== undefined) return isKeptBy(tokens, from, at) ? SEEN : 0;
  if (EDGE.test(whose)) return isHouseAt(tokens, from - 4) ? 1 : 3;
  if (isSeenAfar(tokens, from)) return SEEN;
  return /^(?:of|from|above)$/.test(before.lower) ? 1 : 2;
}

/** "builds a castle on the beach", "paints a house in the studio": where it is made is the place. */
const isToy = (tokens: readonly Token[], at: number, { lower }: Token): boolean =>
  /^(?:build|paint|draw)$/.test(verbOf(lower)?.base ?? '') &&
  /^(?:in|on|at)$/.test(tokens[at + 1]?.lower ?? '') &&
  determiners.has(tokens[at + 2]?.lower ?? '');

/** "The cook hides below deck": in the cabin. */
const isBelowDeck = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'deck' && tokens[at - 1]?.lower === 'below';

/** "The lights of the city": seen from elsewhere. */
const FAR = /^(?:lights|noise|sound|sounds|smell|skyline|view|picture|map)$/;

/** "sees a light on the slope": from elsewhere, if the story has told another place. */
function isSeenAfar(tokens: readonly Token[], from: number): boolean {
  const seen = tokens
    .slice(Math.max(0, from - 6), from - 2)
    .findIndex(({ lower }) => /^(?:see|spot|notice)$/.test(verbOf(lower)?.base ?? ''));
  return (
    seen >= 0 &&
    /^(?:on|in|at|behind)$/.test(tokens[from - 1]?.lower ?? '') &&
    /^(?:an?|smoke|lights?|flames|fire|something|somebody|someone)$/.test(
      tokens[Math.max(0, from - 6) + seen + 1]?.lower ?? '',
    )
  );
}

/** "At the gate of the park" is the park, "in the doorway of the shop" the shop. */
const EDGE = /^(?:gate|gates|entrance|edge|middle|centre|center|corner|back|doorway)$/;

/** "came home": is there. */
const HOMING = /^(?:come|get|return|arrive)$/;

/** "in a hut at the edge of the forest": in the hut. */
const isHouseAt = (tokens: readonly Token[], at: number): boolean =>
  /^(?:at|on|by|near)$/.test(tokens[at]?.lower ?? '') && isIndoors(tokens[at - 1]?.lower ?? '');

/** "The clerk of the corner store": a story that names no other place begins where somebody works. */
const isKeptBy = (tokens: readonly Token[], from: number, at: number): boolean =>
  WORKPLACE.test(tokens[at]?.lower ?? '') && KEEPER.test(tokens[from - 2]?.lower ?? '');

const WORKPLACE =
  /^(?:shop|store|bakery|hotel|inn|tavern|pub|bar|cafe|café|diner|restaurant|library|museum|cinema|pharmacy|supermarket|lighthouse)$/;
const KEEPER =
  /^(?:clerk|cashier|keeper|owner|guard|watchman|barista|bartender|barkeeper|waiter|waitress|cook|baker|librarian|manager|janitor|porter|landlord|landlady|innkeeper)$/;

/** Near it, not in it. */
const BESIDE = /^(?:beside|behind|near|past|around|by|under|before)$/;

/** "carries boxes to the truck". */
const isBrought = (tokens: readonly Token[], from: number): boolean =>
  /^(?:to|toward|towards)$/.test(tokens[from - 1]?.lower ?? '') &&
  tokens
    .slice(Math.max(0, from - 5), from)
    .some(({ lower }) => /^(?:carry|bring|drag|haul|lug|pull|push)$/.test(verbOf(lower)?.base ?? ''));

/** "silver in the moon": its light. */
const isShining = (tokens: readonly Token[], at: number, { lower }: Token): boolean =>
  tokens[at]?.lower === 'moon' && /^(?:in|under|by|at|before)$/.test(lower);

/** "until the moon came up": seen in the sky. */
const isRising = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'moon' && verbOf(tokens[at + 1]?.lower ?? '') !== undefined;

/** "climbs the ladder to the sixth floor": still before the house. */
const isByLadder = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'floor' && tokens.slice(0, at).some(({ lower }) => lower === 'ladder');

/** What one stumbles over. */
const STONES = /^(?:rock|rocks|wall|hedge|puddle|ditch)$/;

/** "Autumn wind shakes the vineyard": what is done to a place is done there, if nothing else tells a place. */
const isDone = ({ lower }: Token): boolean =>
  /^(?:s|past)$/.test(verbOf(lower)?.form ?? '') && !UNDONE.has(verbOf(lower)?.base ?? '');

const UNDONE =
  words(`see watch notice hear find want need love hate like miss remember draw paint build buy sell dream imagine know
  leave eat carry hold take give throw drop push pull ride drive say tell own have show`);

/** Seen from without: a place only where the story begins with it. */
export const SEEN = 0.5;
/** "The shop closes". */
const SHUTTING = /^(?:close|open|shut|burn|explode|collapse|appear|vanish)$/;

/** "finds a boat", "paints the car": what is looked at from outside. */
const FOUND = /^(?:find|build|paint|clean|break|guard|lock|inspect|search|visit)$/;

/** "throws a stone into the river": who throws stays where he is. */
const isThrown = (tokens: readonly Token[], at: number): boolean =>
  /^(?:into|in|onto|on|over|at)$/.test(tokens[at]?.lower ?? '') &&
  tokens.slice(Math.max(0, at - 4), at).some(({ lower }, index, all) => {
    const thrown = /^(?:throw|toss|hurl|fling|cast|pour|kick)$/.test(verbOf(lower)?.base ?? '');
    return thrown && index < all.length - 1;
  });

/** Rain on the roof of a bus is heard from within. */
export const isRain = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }) => /^(?:rain|hail|snow|sleet)$/.test(lower));

/** "lies on the hood of the car": not in it. */
const OUTSIDE_OF_IT = /^(?:hood|bonnet|roof|boot|trunk|fender|bumper)$/;

/** "throws her a rope from the airlock door": seen by the one who is to catch it. */
const isThrownFrom = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'from' &&
  tokens
    .slice(0, at)
    .some(
      ({ lower }, index) =>
        /^(?:throw|toss|lower|drop)$/.test(verbOf(lower)?.base ?? '') &&
        /^(?:her|him|them|us|me)$/.test(tokens[index + 1]?.lower ?? ''),
    );

/** "brings him a cake from the kitchen": to where he is. */
const isFetchedFrom = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'from' &&
  tokens.slice(0, at).some(({ lower }, index) => {
    const isFetched = /^(?:bring|fetch)$/.test(verbOf(lower)?.base ?? '');
    return isFetched && !/^(?:the|an?)$/.test(tokens[index + 1]?.lower ?? '');
  });

/** "watches the people in the street below". */
const isBelow = (tokens: readonly Token[], at: number): boolean =>
  /^(?:below|opposite)$/.test(tokens[at + 1]?.lower ?? '') &&
  tokens
    .slice(0, at)
    .some(({ lower }) => /^(?:watch|see|look|stare|gaze|observe)$/.test(verbOf(lower)?.base ?? ''));

/** "looks up at the sky", "looks in the closet", "the girl from the ninth floor": where somebody looks or comes from is elsewhere. */
function isAimed(tokens: readonly Token[], at: number): boolean {
  const [word, before] = [tokens[at]?.lower ?? '', tokens[at - 1]];
  if (before === undefined) return false;
  const heard = tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ lower }) => /^(?:hear|smell)$/.test(verbOf(lower)?.base ?? ''));
  const peeks = gazing.has(verbOf(before.lower)?.base ?? '');
  if (peeks && /^(?:in|into|inside)$/.test(word)) return true;
  if (word === 'from') return heard || beingOf(before.lower) !== undefined;
  // "looks out of the porthole at a planet".
  const out = tokens.slice(Math.max(0, at - 4), at).findIndex(({ lower }) => lower === 'out');
  const from = out < 0 ? at - 2 : Math.max(0, at - 4) + out - 1;
  const verb = tokens.slice(Math.max(0, from), at).map(({ lower }) => verbOf(lower)?.base ?? '');
  return /^(?:at|to|toward|towards|over|up|past)$/.test(word) && verb.some((base) => gazing.has(base));
}

const gazing = words('look stare gaze point peer glance wave shout aim squint turn nod');
