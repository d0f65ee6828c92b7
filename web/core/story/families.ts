import * as z from 'zod/mini';

/** Model families whose dialect the renderer speaks; their data lives in `producer/dialects.ts`. */
export const familyIds = ['sdxl', 'illustrious', 'photoreal', 'sd15', 'sd35', 'flux1'] as const;
export const familyIdSchema = z.enum(familyIds);
export type FamilyId = z.infer<typeof familyIdSchema>;
