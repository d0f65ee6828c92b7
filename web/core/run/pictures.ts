import type { Frame, ImageFile } from '../sequence.ts';
import { activeTake } from './takes.ts';

/** The picture of a frame, or undefined while it has none. */
export function finishedImage(frame: Frame): ImageFile | undefined {
  return activeTake(frame)?.image;
}
