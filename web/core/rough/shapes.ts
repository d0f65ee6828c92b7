/** How a shape is painted. Colours are CSS hex; widths are design units; absent means none (opacity: 1). */
export interface Paint {
  fill?: string;
  stroke?: string;
  strokeWidth?: number;
  opacity?: number;
  /** The id of the cast member that it is a part of. */
  who?: string;
}

export type PathShape = Paint & { kind: 'path'; d: string };
export type LineShape = Paint & { kind: 'line'; x1: number; y1: number; x2: number; y2: number };
export type CircleShape = Paint & { kind: 'circle'; cx: number; cy: number; r: number };
export type RectShape = Paint & { kind: 'rect'; x: number; y: number; width: number; height: number };
export type TextShape = Paint & {
  kind: 'text';
  x: number;
  y: number;
  size: number;
  bold: boolean;
  anchor: 'start' | 'end';
  /** Where it is read from right to left: its start is at its right. */
  direction?: 'rtl';
  text: string;
};

/** One element of a rough, in design units, painted in order from back to front. */
export type Shape = PathShape | LineShape | CircleShape | RectShape | TextShape;

/** Size of a rough, in whatever unit the sentence says. */
export interface Size {
  width: number;
  height: number;
}

const designArea = 640 * 360;

/** Design units of a picture of this size: 640 x 360 at 16:9, the same area at every other ratio. */
export function designSize({ width, height }: Size): Size {
  const ratio = Math.min(21 / 9, Math.max(9 / 16, width / height || 16 / 9));
  const designHeight = Math.sqrt(designArea / ratio);
  return { width: tenth(designHeight * ratio), height: tenth(designHeight) };
}

/** Rounds to a tenth: finer than a line is wide, and short in a file. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
