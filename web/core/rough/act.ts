import type { PoseName } from './pose.ts';
import type { Sketch } from './sketch.ts';

/** What is seen of a doing besides body and things: sound, drops, dust, what keeps somebody hanging. */
export interface Act {
  words: RegExp;
  /**
   * Where the origin lies. At the hand, the mouth and above the head a head is 20 units high; at the feet the unit is
   * a centimetre of a grown-up. Forward is +x.
   */
  at: 'hand' | 'mouth' | 'head' | 'feet';
  sketch: Sketch;
  /** Words of things that are drawn with it, and need not be drawn again. */
  shows?: RegExp;
  /** How a person does it, whose hands end where it is drawn. */
  pose?: PoseName;
}

export const act = (words: RegExp, at: Act['at'], ...sketch: Sketch): Act => ({ words, at, sketch });

/** What a person does with things that are drawn with it: where hands and things are is told at once. */
export const handling = (
  words: RegExp,
  pose: PoseName,
  shows: string,
  at: Act['at'],
  ...sketch: Sketch
): Act => ({ words, at, sketch, pose, shows: new RegExp(`^(${shows})(e?s)?\\b`) });
