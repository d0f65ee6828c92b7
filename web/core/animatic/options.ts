import type { Timing } from './timing.ts';

/** How an animatic is told; the same in the panel and in the video. */
export interface AnimaticOptions {
  timing: Timing;
  captions: boolean;
  /** The camera moves slowly through the roughs. */
  moves: boolean;
}

export const usualAnimatic: AnimaticOptions = {
  timing: { by: 'reading', seconds: 3 },
  captions: true,
  moves: true,
};

interface Size {
  width: number;
  height: number;
}

const longestSide = 1280;
/** Encoders take even numbers only. */
const even = (value: number): number => Math.max(2, Math.round(value / 2) * 2);

/** Size of a video in pixels for pictures of this size: the same shape, its longest side 1280. */
export function videoSize({ width, height }: Size): Size {
  const scale = longestSide / Math.max(width, height);
  return { width: even(width * scale), height: even(height * scale) };
}
