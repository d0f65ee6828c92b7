import * as z from 'zod/mini';

/** An image file of ComfyUI, as its history names it. */
export const imageFileSchema = z.object({
  filename: z.string(),
  subfolder: z.string(),
  type: z.enum(['output', 'input', 'temp']),
});
export type ImageFile = z.infer<typeof imageFileSchema>;

/** The name by which ComfyUI's LoadImage reads a file, from any of its folders. */
export function loadImageName({ filename, subfolder, type }: ImageFile): string {
  const path = subfolder === '' ? filename : `${subfolder}/${filename}`;
  return type === 'input' ? path : `${path} [${type}]`;
}
