import type { Place } from '../../bible.ts';
import { firstMatch } from '../words.ts';
import { furnishFrom } from './furnish.ts';
import { indoorPlaces, plainRoom } from './indoors.ts';
import { openGround, openPlaces } from './open.ts';
import { furnishedRooms } from './rooms.ts';
import { type DrawPlace, type PlaceKind, drawGround } from './stage.ts';
import { townPlaces } from './town.ts';
import { wildPlaces } from './wild.ts';

const outdoorPlaces = [...wildPlaces, ...townPlaces, ...openPlaces];
const rooms = [...indoorPlaces, ...furnishedRooms];

/** The kind of place that the words of its name mean, else those of its look. */
export function kindOf({ name, aliases, look, tags, indoors }: Place): PlaceKind | undefined {
  const kinds = indoors ? rooms : outdoorPlaces;
  return (
    firstMatch(kinds, [name, ...aliases].join(' ').toLowerCase()) ??
    firstMatch(kinds, [...tags, look].join(' ').toLowerCase())
  );
}

/** How a place is drawn: its kind, and what its look names besides; a bare ground where none is given. */
export function placeOf(place: Place | undefined, hasPeople = false): DrawPlace {
  if (place === undefined) return (stage) => drawGround(stage);
  const kind = kindOf(place);
  const base =
    (hasPeople ? kind?.manned : undefined) ?? kind?.draw ?? (place.indoors ? plainRoom : openGround);
  return (stage) => {
    base(stage);
    if (kind?.isWhole !== true) furnishFrom(stage, place, kind?.spots ?? []);
  };
}
