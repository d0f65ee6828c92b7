import type { Sighting } from './place-looks.ts';
import { SEEN } from './place-strength.ts';
import { endsPhrase, type Token } from './tokens.ts';
import type { Unit } from './units.ts';
import { conjunctions, prepositions } from './words/grammar.ts';
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
    const out = here !== undefined && isIndoors(here.noun) && isSaid(tokens, 'outside');
    const into = isSaid(tokens, 'inside') && seen !== undefined ? seen : undefined;
    const back = here !== undefined && here !== room && isSaid(tokens, 'inside');
    const piece = furniture[index];
    const found =
      sighting ?? into ?? (out ? outsideOf(here) : back ? room : isEntered(here, piece) ? piece : undefined);
    if (found !== undefined) [here, seen] = [found, undefined];
    if (sighting === undefined && piece?.strength === SEEN && isIndoors(piece.noun)) seen = piece;
    if (here !== undefined && isIndoors(here.noun)) room = here;
    return found;
  });
}

/** Who sits on a bed is in no street any more. */
const isEntered = (here: Sighting | undefined, piece: Sighting | undefined): boolean =>
  here !== undefined && piece !== undefined && !isIndoors(here.noun) && piece.noun === 'bed';

const IN_A_BUILDING =
  /^(?:room|kitchen|bedroom|office|classroom|cell|ward|\p{L}+ ?room|studio|chamber|court|stage|apartment|flat)$/u;
/** Has no street before it. */
const WILD = /^(?:cave|cavern|tunnel|mine|trench|dugout|igloo|hut|cabin)$/;
/** What stands inside some other place. */
const SMALL =
  /^(?:booth|photo booth|closet|wardrobe|tent|compartment|lift|elevator|den|burrow|nest|corridor|hallway|passage|stairs|bed)$/;

/** Where somebody is who is outside a room, or undefined where that is no other place. */
export function outsideOf(room: Sighting | undefined): Sighting | undefined {
  const noun = room?.noun ?? '';
  if (SMALL.test(noun)) return undefined;
  if (WILD.test(noun)) return room;
  const [name, kind = name] = IN_SPACE.test(noun)
    ? ['open space', 'space']
    : AT_SEA.test(noun)
      ? ['deck']
      : IN_A_BUILDING.test(noun)
        ? ['corridor outside', 'corridor']
        : ['street outside', 'street'];
  return { name, noun: kind, strength: 2 };
}

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
    return alone && !looks;
  });
}
