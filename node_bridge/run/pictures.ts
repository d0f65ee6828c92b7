import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { activeTake } from '../../web/core/run/takes.ts';
import type { Sequence } from '../../web/core/sequence.ts';
import type { ComfyClient } from '../../web/services/comfy/client.ts';

/** Copies each frame's picture into a folder as `frame-001.png`. Returns the numbers of frames that could not be copied. */
export async function fetchPictures(
  { frames }: Sequence,
  client: ComfyClient,
  folder: string,
): Promise<number[]> {
  await mkdir(folder, { recursive: true });
  const missed: number[] = [];
  for (const frame of frames) {
    const image = activeTake(frame)?.image;
    if (!image) continue;
    const bytes = await client.picture(image);
    const name = `frame-${String(frame.frameNumber).padStart(3, '0')}${path.extname(image.filename)}`;
    if (bytes.ok) await writeFile(path.join(folder, name), new Uint8Array(bytes.value));
    else missed.push(frame.frameNumber);
  }
  return missed;
}
