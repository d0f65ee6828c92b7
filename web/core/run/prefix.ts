import type { ImageFile } from '../image-file.ts';
import type { Frame, Sequence, Take } from '../sequence.ts';

/**
 * `filename_prefix` of a new take, no other's ever: its file is known in advance, and the job's id in it keeps a frame
 * that was moved, removed or drawn by another browser from taking this one's picture for its own.
 */
export function newPrefix({ id }: Sequence, { frameNumber }: Frame, take: number, jobId: string): string {
  return `${folderOf(id)}/${stemOf(frameNumber, take)}-${jobId.replaceAll('-', '').slice(0, 8)}`;
}

/** What `newPrefix` makes. A document may come from anywhere, and ComfyUI saves wherever a prefix leads. */
const ours = /^sequences\/[a-z0-9-]{1,80}\/frames\/frame-\d{3,6}_take-\d{1,6}-[0-9a-f]{8}$/;

/** `filename_prefix` of a take; takes from before it was kept have frame number and take alone in it. */
export function prefixOf({ id }: Sequence, { frameNumber }: Frame, take: Take): string {
  if (take.prefix !== undefined && ours.test(take.prefix)) return take.prefix;
  return `${folderOf(id)}/${stemOf(frameNumber, take.number)}`;
}

const folderOf = (sequenceId: string): string => `sequences/${sequenceId}/frames`;

const stemOf = (frameNumber: number, take: number): string =>
  `frame-${String(frameNumber).padStart(3, '0')}_take-${take}`;

/** The file that SaveImage makes of a take, as long as nobody put one of that name there before. */
export function expectedImage(prefix: string): ImageFile {
  const slash = prefix.lastIndexOf('/');
  return {
    filename: `${prefix.slice(slash + 1)}_00001_.png`,
    subfolder: prefix.slice(0, slash),
    type: 'output',
  };
}
