import type { Place } from '../../bible.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { firstMatch } from '../words.ts';
import { type DrawPlace, type PlaceKind, drawGround } from './stage.ts';

/** The kind of place that the words of its name mean, else those of its look. */
export function kindOf(
  { name, aliases, look, tags }: Place,
  kinds: readonly PlaceKind[],
): PlaceKind | undefined {
  return (
    firstMatch(kinds, [name, ...aliases].join(' ').toLowerCase()) ??
    firstMatch(kinds, [...tags, look].join(' ').toLowerCase())
  );
}

/** How a place is drawn: its kind, and what its look names besides; a bare ground where none is given. */
export function placeOf(
  place: Place | undefined,
  { rooms, outdoors }: Vocabulary,
  hasPeople: boolean,
): DrawPlace {
  const known = place?.indoors === true ? rooms : outdoors;
  if (place === undefined || known === null) return (stage) => drawGround(stage);
  const kind = kindOf(place, known.kinds);
  const base = (hasPeople ? kind?.manned : undefined) ?? kind?.draw ?? known.plain;
  return (stage) => {
    base(stage);
    if (kind?.isWhole !== true) known.furnishFrom(stage, place, kind?.spots ?? []);
  };
}
