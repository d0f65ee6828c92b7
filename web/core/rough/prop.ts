import type { Pen } from './ink.ts';

/** A thing that can be drawn. */
export interface Prop {
  words: RegExp;
  /** Where it is when nobody holds it. */
  where: 'hand' | 'ground' | 'sky' | 'wall';
  /** Its largest measure in centimetres. */
  size: number;
  /** Hand things hang around their grip at the origin; all others stand on y = 0. */
  draw: (pen: Pen) => void;
}
