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

/** The file that a name of LoadImage means; the inverse of `loadImageName`. */
export function readImageName(name: string): ImageFile {
  const read = /^(.*?)(?:\s*\[(input|output|temp)\])?$/su.exec(name.trim());
  const path = (read?.[1] ?? name).replaceAll('\\', '/');
  const slash = path.lastIndexOf('/');
  const type = imageFileSchema.shape.type.safeParse(read?.[2]);
  return {
    filename: path.slice(slash + 1),
    subfolder: path.slice(0, Math.max(0, slash)),
    type: type.success ? type.data : 'input',
  };
}

/** Whether a file lies in the folder that it names, as far as its name tells: a shared sequence may name anything. */
export function staysInside({ filename, subfolder }: ImageFile): boolean {
  const parts = `${subfolder}/${filename}`.split(/[\\/]/u);
  return !parts.includes('..') && !/^(?:[\\/]|[a-z]:)/iu.test(subfolder === '' ? filename : subfolder);
}
