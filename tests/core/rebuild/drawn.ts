import type { FoundPicture } from '../../../web/core/rebuild/found.ts';
import { rebuild } from '../../../web/core/rebuild/rebuild.ts';
import { noteOf } from '../../../web/core/run/note.ts';
import type { Frame, Sequence, Take } from '../../../web/core/sequence.ts';
import { millisOf } from '../../../web/core/time.ts';
import { aSequence, aTake, anImage, at, job } from '../../support/sequences.ts';

/** The sequence with `takes` pictures of each frame, the last of them active. */
export function drawn(sequence: Sequence, takes = 1): Sequence {
  const frames = sequence.frames.map((frame) => drawnFrame(sequence, frame, takes));
  return { ...sequence, frames, status: 'complete' };
}

function drawnFrame(sequence: Sequence, frame: Frame, count: number): Frame {
  const takes = Array.from({ length: count }, (_, index) => doneTake(sequence, frame, index + 1));
  return { ...frame, takes, activeTake: count };
}

const doneTake = (sequence: Sequence, frame: Frame, number: number): Take =>
  aTake(frame.frameNumber, {
    number,
    jobId: job(frame.frameNumber, number),
    prompt: frame.prompt,
    prefix: `${anImage(frame.frameNumber, number, sequence.id).subfolder}/${job(frame.frameNumber, number)}`,
    drawnFrom: `digest of ${frame.prompt}`,
    state: 'done',
    image: anImage(frame.frameNumber, number, sequence.id),
    at: at(number * 100 + frame.frameNumber),
  });

/** The pictures of a drawn sequence, as the server lists its folder. */
export function picturesOf(sequence: Sequence): FoundPicture[] {
  return sequence.frames.flatMap((frame) => frame.takes.map((take) => pictureOf(sequence, frame, take)));
}

function pictureOf(sequence: Sequence, frame: Frame, take: Take): FoundPicture {
  const note: unknown = JSON.parse(JSON.stringify(noteOf(sequence, frame, take)));
  return { path: `frames/${take.image?.filename}`, whole: true, modifiedMs: millisOf(take.at), note };
}

/** What an earlier version wrote into its pictures. */
export function firstFormat(picture: FoundPicture): FoundPicture {
  const { note, ...file } = picture;
  const whole = new Map(Object.entries(note ?? {}));
  const kept = ['sequence', 'frame', 'frameNumber', 'take', 'jobId', 'prompt', 'seed'];
  return { ...file, note: { format: 1, ...Object.fromEntries(kept.map((key) => [key, whole.get(key)])) } };
}

export const aDrawnSequence = (frames = 3, takes = 1): Sequence => drawn(aSequence(frames), takes);

/** The document that pictures give. */
export function rebuilt(pictures: FoundPicture[], id?: string): Sequence {
  const document = rebuild(pictures, id);
  if (!document.ok) throw new Error(JSON.stringify(document.failure));
  return document.value;
}

export const noteOfPicture = ({ note }: FoundPicture): object =>
  typeof note === 'object' && note ? note : {};
/** The picture with something else in its note. */
export const withNote = (picture: FoundPicture, change: object): FoundPicture => ({
  ...picture,
  note: { ...noteOfPicture(picture), ...change },
});
