import * as z from 'zod/mini';

/** Model families whose dialect the renderer speaks; their data lives in `producer/dialects-data.ts`. */
export const familyIds = [
  'sdxl',
  'illustrious',
  'noobai',
  'pony',
  'anima',
  'photoreal',
  'sd15',
  'sd35',
  'flux1',
  'kontext',
  'flux2',
  'klein',
  'qwen-image',
  'qwen-edit',
  'z-image',
  'z-image-base',
  'hidream',
  'chroma',
] as const;
export const familyIdSchema = z.enum(familyIds);
export type FamilyId = z.infer<typeof familyIdSchema>;

/** Families that set a picture in motion; a sequence is never drawn with one. */
export const motionFamilyIds = ['wan', 'ltx'] as const;
export const motionFamilyIdSchema = z.enum(motionFamilyIds);
export type MotionFamilyId = z.infer<typeof motionFamilyIdSchema>;
