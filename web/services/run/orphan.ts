import type { ImageFile } from '../../core/image-file.ts';
import type { ComfyClient } from '../comfy/client.ts';

const BEGIN = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const END = [0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82];

/**
 * Whether the picture of a job that the server forgot is on its disk, and whole: a server killed while it wrote leaves a
 * cut file.
 */
export async function isWholePicture(client: ComfyClient, image: ImageFile): Promise<boolean> {
  const bytes = await client.picture(image);
  if (!bytes.ok) return false;
  const picture = new Uint8Array(bytes.value);
  return has(picture.subarray(0, 8), BEGIN) && has(picture.subarray(-8), END);
}

const has = (part: Uint8Array, wanted: number[]) => wanted.every((byte, index) => part[index] === byte);
