import type { Sighting } from './place-looks.ts';
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
  return sightings.map((sighting, index) => {
    const tokens = units[index]?.tokens ?? [];
    const out = here !== undefined && isIndoors(here.noun) && isSaid(tokens, 'outside');
    const back = here !== undefined && here !== room && isSaid(tokens, 'inside');
    const piece = furniture[index];
    const found =
      sighting ?? (out ? outsideOf(here) : back ? room : isEntered(here, piece) ? piece : undefined);
    if (found !== undefined) here = found;
    if (here !== undefined && isIndoors(here.noun)) room = here;
    return found;
  });
}

/** Who sits on a bed is in no street any more. */
const isEntered = (here: Sighting | undefined, piece: Sighting | undefined): boolean =>
  here !== undefined && piece !== undefined && !isIndoors(here.noun) && isIndoors(piece.noun);

function outsideOf(room: Sighting | undefined): Sighting {
  const noun = room?.noun ?? '';
  if (IN_SPACE.test(noun)) return { name: 'open space', noun: 'space', strength: 2 };
  if (AT_SEA.test(noun)) return { name: 'deck', noun: 'deck', strength: 2 };
  return { name: 'street outside', noun: 'street', strength: 2 };
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
