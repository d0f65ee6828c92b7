import { shotTypes, type Shot, type ShotType } from '../shot.ts';

type Cast = Shot['cast'];
export type Side = Cast[number]['side'];

/** The sides of a picture, from left to right. */
export const sides: readonly Side[] = ['left', 'centre', 'right'];

/** Types that are told by who is in them show people as large as another one does. */
const asLargeAs: Partial<Record<ShotType, ShotType>> = {
  'two-shot': 'medium shot',
  'over-the-shoulder': 'medium shot',
};

/** The others, from far to near. */
const framings = shotTypes.filter((type) => asLargeAs[type] === undefined);

/** The shot type so many steps nearer, or wider below 0, as far as there are any. */
export function reframed(size: ShotType, steps: number): ShotType {
  if (steps === 0) return size;
  const at = framings.indexOf(asLargeAs[size] ?? size) + steps;
  return framings[Math.max(0, Math.min(framings.length - 1, at))] ?? size;
}

/**
 * The cast with one of them on another side. Whoever is the only one there takes the side that became free: two who are
 * said to be on one side are drawn into each other by the models.
 */
export function moved(cast: Cast, id: string, to: Side): Cast {
  const from = cast.find((part) => part.id === id)?.side;
  if (from === undefined || from === to) return cast;
  const there = cast.filter((part) => part.side === to);
  return cast.map((part) => {
    if (part.id === id) return { ...part, side: to };
    return there.length === 1 && part === there[0] ? { ...part, side: from } : part;
  });
}

/** Where a newcomer stands: on the side that nobody has, else in the middle. */
export const freeSide = (cast: Cast): Side =>
  (['centre', 'left', 'right'] as const).find((free) => cast.every((part) => part.side !== free)) ?? 'centre';

/** Where the sides lie, in parts of the picture's width: on the lines of thirds, and between them. */
export const lineOf: Readonly<Record<Side, number>> = { left: 1 / 3, centre: 1 / 2, right: 2 / 3 };

/** The sides that one of the cast can be seen on: beside a shoulder or a face that fills the middle only the edges. */
export function sidesFor({ size, cast }: Pick<Shot, 'size' | 'cast'>, id: string): readonly Side[] {
  const isBesideFace = (size === 'close-up' || size === 'extreme close-up') && cast[0]?.id !== id;
  const isOverShoulder = size === 'over-the-shoulder' && cast.length > 1;
  return isBesideFace || isOverShoulder ? ['left', 'right'] : sides;
}

/** Of these sides the one whose line is nearest to a part (0..1) of the width. */
export const sideAt = (part: number, among = sides): Side =>
  among.toSorted((a, b) => Math.abs(lineOf[a] - part) - Math.abs(lineOf[b] - part))[0] ?? 'centre';

/** Of these sides the one next to a side, 1 to the right or -1 to the left; the same at the edge. */
export function besides(side: Side, by: 1 | -1, among = sides): Side {
  const beyond = among.filter((other) => (lineOf[other] - lineOf[side]) * by > 0);
  return (by > 0 ? beyond[0] : beyond.at(-1)) ?? side;
}
