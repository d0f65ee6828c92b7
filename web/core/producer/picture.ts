import type { Angle, ShotType } from '../shot.ts';
import type { Member } from './cast.ts';
import type { Moment } from './moments.ts';

/** One picture of a moment. `words` numbers its uses, so that the next use says it otherwise. */
export type Picture = {
  cast: { id: string; doing: string; told?: string }[];
  /** What is to be seen beside or instead of the cast. */
  props: string[];
  /** Sizes that fit, best first. */
  sizes: ShotType[];
  angle?: Angle;
  /** What is added to the story's own words for people, or ''. */
  note: string;
};

/** A way of seeing a moment. */
export type Aspect = {
  /** Before (negative) or after (positive) the moment itself. */
  order: number;
  draw(moment: Moment, use: number): Picture | undefined;
};

export const wide: ShotType[] = ['wide shot', 'full shot'];
export const middle: ShotType[] = ['medium shot', 'medium long shot', 'full shot'];
export const near: ShotType[] = ['close-up', 'medium shot'];
export const detail: ShotType[] = ['extreme close-up', 'close-up'];

/** The `use`th of a list that is gone through again and again. */
export function turn(list: readonly string[], use: number): string {
  return list[use % list.length] ?? '';
}
/** Who does it. */
export const subjectOf = ({ doers }: Moment): Member | undefined => doers[0];
