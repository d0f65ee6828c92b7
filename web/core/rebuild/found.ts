import type { ImageFile } from '../image-file.ts';
import { readNote, type Note } from '../run/note.ts';
import { millisOf } from '../time.ts';

/** A picture of a sequence's folder, as the server lists it. */
export type FoundPicture = {
  /** Inside the sequence's folder, such as `frames/frame-001_take-1_00001_.png`. */
  path: string;
  /** The file begins and ends as a PNG does. */
  whole: boolean;
  modifiedMs: number;
  /** What it carries under `storySequence`; foreign data. */
  note: unknown;
};

/** A picture that says where it belongs. */
export type Drawn = { note: Note; image: ImageFile; whole: boolean; atMs: number };

/** The pictures that carry a note of ours, the oldest first; files of one time in the order of their names. */
export function drawnOnes(pictures: readonly FoundPicture[]): Drawn[] {
  return pictures
    .flatMap((picture) => {
      const note = readNote(picture.note);
      return note ? [drawnOne(note, picture)] : [];
    })
    .toSorted((a, b) => a.atMs - b.atMs || (a.image.filename < b.image.filename ? -1 : 1));
}

function drawnOne(note: Note, { path, whole, modifiedMs }: FoundPicture): Drawn {
  const slash = path.lastIndexOf('/');
  const folder = slash < 0 ? '' : `/${path.slice(0, slash)}`;
  const image: ImageFile = {
    filename: path.slice(slash + 1),
    subfolder: `sequences/${note.sequence}${folder}`,
    type: 'output',
  };
  return { note, image, whole, atMs: note.at === undefined ? modifiedMs : millisOf(note.at) };
}
