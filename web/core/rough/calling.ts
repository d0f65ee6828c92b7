import type { Calling, Sign } from './look.ts';
import { ermine, gold, peaked } from './sign-sketches.ts';

/** Somebody in uniform, with a peaked cap. */
export const uniformed = (cloth: string, top = 'c'): Calling => ({
  cloth,
  garment: 'jacket',
  uniform: true,
  sign: { hat: peaked(top) },
});
export const signed = (wears: Calling, sign: Sign): Calling => ({ ...wears, sign });
export const [white, black, navy, khaki, tan] = ['#f4f1ea', '#55504c', '#3f5680', '#8b8a5c', '#b99f74'];
export const regal: Calling = { garment: 'robe', beard: 'full', sign: { hat: gold, trunk: ermine } };

export type Rows = readonly (readonly [RegExp, Calling])[];
