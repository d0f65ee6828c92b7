import type { ImageFile } from '../image-file.ts';
import type { Frame } from '../sequence.ts';
import { activeTake } from './takes.ts';

/** The picture of a frame, or undefined while it has none. */
export function finishedImage(frame: Frame): ImageFile | undefined {
  return activeTake(frame)?.image;
}
