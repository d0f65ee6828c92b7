import * as z from 'zod/mini';

export const arcIds = [
  'linear',
  'three-act',
  'freytag',
  'heros-journey',
  'kishotenketsu',
  'in-medias-res',
  'rise',
  'fall',
  'fall-rise',
  'rise-fall',
  'rise-fall-rise',
  'fall-rise-fall',
  'save-the-cat',
  'story-circle',
] as const;
export const arcIdSchema = z.enum(arcIds);
export type ArcId = z.infer<typeof arcIdSchema>;
