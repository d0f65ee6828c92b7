import type { Place } from '../../bible.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { firstMatch } from '../words.ts';
import { type DrawPlace, type PlaceKind, drawGround } from './stage.ts';

/** The kind of place that its name means, else its other names, what it is tagged with, what its look says. */
export function kindOf(
  { name, aliases, look, tags }: Place,
  kinds: readonly PlaceKind[],
): PlaceKind | undefined {
  for (const words of [name, ...aliases, ...tags.slice(0, 1)]) {
    const kind = named(words.toLowerCase(), kinds);
    if (kind !== undefined) return kind;
  }
  return firstMatch(kinds, [...tags, look].join(' ').toLowerCase());
}

const joint = / (?:of|in|on|at|by|under|near|behind|beside|above|with|between|from) /;

/**
 * The kind a name ends in: a school bus is a bus, a castle garden a garden, a shrine in the snow a shrine. What is known
 * by several words counts as one, the longer before the shorter ("bottom of the sea").
 */
function named(name: string, kinds: readonly PlaceKind[]): PlaceKind | undefined {
  const spots = kinds.flatMap((kind, order) => {
    const found = kind.words.test(name) ? [...name.matchAll(new RegExp(kind.words, 'g'))].at(-1) : undefined;
    return found === undefined ? [] : [{ kind, order, from: found.index, to: found.index + found[0].length }];
  });
  const head = joint.exec(name)?.index ?? name.length;
  const across = spots.filter(({ from, to }) => from < head && to > head);
  const within = spots.filter(({ to }) => to <= head);
  const best = [across, within, spots].find((some) => some.length > 0);
  return best?.toSorted((a, b) => b.to - a.to || a.from - b.from || a.order - b.order)[0]?.kind;
}

/** How a place is drawn: its kind, and what its look names besides; a bare ground where none is given. */
export function placeOf(
  place: Place | undefined,
  { rooms, outdoors }: Vocabulary,
  { hasPeople, hasFeet, isPast }: { hasPeople: boolean; hasFeet: boolean; isPast: boolean },
): { behind: DrawPlace; front: DrawPlace | undefined } {
  const known = place?.indoors === true ? rooms : outdoors;
  if (place === undefined || known === null)
    return { behind: (stage) => drawGround(stage), front: undefined };
  const kind = kindOf(place, known.kinds);
  const base =
    (isPast ? kind?.past : undefined) ??
    (hasPeople ? kind?.manned : undefined) ??
    (hasFeet ? kind?.shore : undefined) ??
    kind?.draw ??
    known.plain;
  const behind: DrawPlace = (now) => {
    const stage = { ...now, isPast };
    base(stage);
    if (kind?.isWhole !== true) known.furnishFrom(stage, place, kind?.spots ?? []);
  };
  return { behind, front: kind?.front };
}
