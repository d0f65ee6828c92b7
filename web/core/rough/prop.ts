import type { Sketch } from './sketch.ts';

/** A thing that can be drawn: one entry of `props-*.ts`. */
export interface Prop {
  words: RegExp;
  /** Where it is when nobody holds it. */
  where: 'hand' | 'ground' | 'sky' | 'wall';
  /** Its largest measure in centimetres. */
  size: number;
  /** In centimetres. Hand things hang around their grip at the origin; all others stand on y = 0. */
  sketch: Sketch;
}

/** An entry: the words as alternatives, each of which may have a plural s. */
export const thing = (words: string, where: Prop['where'], size: number, ...sketch: Sketch): Prop => ({
  words: new RegExp(`\\b(${words})(e?s)?\\b`),
  where,
  size,
  sketch,
});

/** Whether two hands can fill a picture with it. */
export const isInsertable = ({ where, size }: Prop): boolean => where === 'hand' && size <= 80;

/** The words of a text, lower case, that name it. */
export const wordsFor = ({ words }: Prop, text: string): string | undefined => words.exec(text)?.[0];
