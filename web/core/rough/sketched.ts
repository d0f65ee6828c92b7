import type { Bird } from './species.ts';
import { type Sketch, extentOf } from './sketch.ts';

/** A form of its own, drawn from a sketch whose unit is a hundredth of its length, facing +x, standing on y = 0. */
export interface Sketched {
  kind: 'sketch';
  /** Centimetres. */
  length: number;
  /** In the sketch's unit: height, width, and the head's middle and half its height. */
  top: number;
  width: number;
  head: readonly [x: number, y: number, half: number];
  sketch: Sketch;
  /** How high it is in the air, in lengths. */
  lift: number;
  /** The bird that it is drawn as when it flies. */
  flight?: Bird;
}

/** A form from its length in centimetres, its head and its drawing. */
export const sketched = (length: number, head: Sketched['head'], sketch: Sketch, lift = 0): Sketched => {
  const { left, right, top } = extentOf(sketch);
  return { kind: 'sketch', length, top, width: 2 * Math.max(-left, right), head, sketch, lift };
};
