import type { ImageFile } from '../../core/image-file.ts';
import type { ComfyClient } from '../comfy/client.ts';

const BEGIN = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const END = [0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82];
/** Files of one job: each time that it was cut and drawn again, SaveImage counted on. */
const FILES = 3;

/**
 * The picture of a job that the server forgot, where it is on its disk, and whole: a server killed while it wrote leaves a
 * cut file. `unknown`: the server did not say.
 */
export async function findPicture(
  client: ComfyClient,
  first: ImageFile,
): Promise<ImageFile | 'none' | 'unknown'> {
  for (let count = 1; count <= FILES; count++) {
    const image = { ...first, filename: first.filename.replace('_00001_', `_0000${count}_`) };
    const bytes = await client.picture(image);
    if (!bytes.ok) return bytes.failure.code === 'not-found' ? 'none' : 'unknown';
    if (isWhole(new Uint8Array(bytes.value))) return image;
  }
  return 'none';
}

const isWhole = (picture: Uint8Array) => has(picture.subarray(0, 8), BEGIN) && has(picture.subarray(-8), END);

const has = (part: Uint8Array, wanted: number[]) => wanted.every((byte, index) => part[index] === byte);
