import type { Place } from '../../bible.ts';
import { firstMatch } from '../words.ts';
import { indoorPlaces, plainRoom } from './indoors.ts';
import { openGround, openPlaces } from './open.ts';
import { type DrawPlace, drawGround } from './stage.ts';
import { townPlaces } from './town.ts';

const outdoorPlaces = [...townPlaces, ...openPlaces];

/** How a place is drawn: by the words of its name first, then of its look; a bare ground where none is given. */
export function placeOf(place: Place | undefined, hasPeople = false): DrawPlace {
  if (place === undefined) return (stage) => drawGround(stage);
  const kinds = place.indoors ? indoorPlaces : outdoorPlaces;
  const name = [place.name, ...place.aliases].join(' ').toLowerCase();
  const look = [...place.tags, place.look].join(' ').toLowerCase();
  const kind = firstMatch(kinds, name) ?? firstMatch(kinds, look);
  if (hasPeople && kind?.manned !== undefined) return kind.manned;
  return kind?.draw ?? (place.indoors ? plainRoom : openGround);
}
