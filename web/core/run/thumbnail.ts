import { finishedImage } from './pictures.ts';
import type { Sequence } from '../sequence.ts';

/**
 * Path, inside the sequence's folder, of the picture that stands for the sequence: the middle one of its finished
 * frames once all are done, before that the first. Null while there is none in the folder.
 */
export function thumbnailOf(sequence: Sequence): string | null {
  const root = `sequences/${sequence.id}`;
  const paths = sequence.frames.flatMap((frame) => {
    const image = finishedImage(frame);
    const folder = image?.subfolder.replaceAll('\\', '/');
    if (!image || image.type !== 'output' || !folder?.startsWith(root)) return [];
    return [`${folder.slice(root.length + 1)}/${image.filename}`.replace(/^\//, '')];
  });
  const complete = paths.length === sequence.frames.length;
  return paths[complete ? Math.floor((paths.length - 1) / 2) : 0] ?? null;
}
