import type { Note } from '../run/note.ts';
import type { Frame, Take } from '../sequence.ts';
import type { Shot } from '../shot.ts';
import { isoOf } from '../time.ts';
import { rebuildWords } from '../words/rebuild.ts';
import type { Drawn } from './found.ts';

export const MAX_FRAMES = 50;

/**
 * The frames that the pictures (oldest first) tell of, in story order and numbered; a place without a picture, up to
 * `frameCount`, is a frame without words. `beyond`: how many frames found no place.
 */
export function framesOf(drawn: readonly Drawn[], frameCount: number): { frames: Frame[]; beyond: number } {
  const newestOfEach = new Map(drawn.map((picture) => [picture.note.frame, picture]));
  const places = placed([...newestOfEach.values()]);
  const length = Math.min(MAX_FRAMES, Math.max(places.length, frameCount));
  const taken = new Set(drawn.map(({ note }) => note.frame));
  const frames = Array.from({ length }, (_, index) => {
    const newest = places[index];
    return newest ? frameOf(newest.note, drawn, index + 1) : wordlessFrame(index + 1, taken);
  });
  return { frames, beyond: Math.max(0, places.length - MAX_FRAMES) };
}

/** Each frame at the place that its newest picture names; where two name one, the later was moved there. */
function placed(newest: Drawn[]): (Drawn | undefined)[] {
  const inOrder = newest.toSorted((a, b) => a.note.frameNumber - b.note.frameNumber || b.atMs - a.atMs);
  const places: (Drawn | undefined)[] = [];
  for (const picture of inOrder) places[Math.max(places.length, picture.note.frameNumber - 1)] = picture;
  return places;
}

function frameOf(note: Note, drawn: readonly Drawn[], frameNumber: number): Frame {
  const pictures = drawn.filter((picture) => picture.note.frame === note.frame);
  const takes = takesOf(pictures);
  const newestWhole = pictures.findLast(({ whole }) => whole);
  const active = takes.find(({ jobId }) => jobId === newestWhole?.note.jobId);
  return {
    id: note.frame,
    frameNumber,
    shot: note.shot ?? shotOf(note.prompt),
    prompt: note.prompt,
    ...(note.negative !== undefined && { negative: note.negative }),
    description: note.description ?? '',
    origin: note.origin ?? 'user',
    // A prompt whose shot is lost cannot be rendered again.
    locked: note.locked ?? note.shot === undefined,
    ...(note.strength !== undefined && { strength: note.strength }),
    takes,
    activeTake: active?.number ?? null,
  };
}

/** One take for each job that left a whole picture (oldest first), numbered as the notes say, twins after each other. */
function takesOf(pictures: readonly Drawn[]): Take[] {
  const jobs = new Map<string, Drawn>();
  for (const picture of pictures.filter(({ whole }) => whole)) {
    // The first file of a job is the one that its run showed.
    if (!jobs.has(picture.note.jobId)) jobs.set(picture.note.jobId, picture);
  }
  const inOrder = [...jobs.values()].toSorted((a, b) => a.note.take - b.note.take);
  const takes: Take[] = [];
  for (const picture of inOrder) {
    takes.push(takeOf(picture, Math.max(picture.note.take, (takes.at(-1)?.number ?? 0) + 1)));
  }
  return takes;
}

function takeOf({ note, image, atMs }: Drawn, number: number): Take {
  const { jobId, seed, prompt, prefix, drawnFrom } = note;
  return {
    number,
    jobId,
    seed,
    prompt,
    ...(prefix !== undefined && { prefix }),
    ...(drawnFrom !== undefined && { drawnFrom }),
    state: 'done',
    image,
    at: isoOf(atMs),
  };
}

function wordlessFrame(frameNumber: number, taken: Set<string>): Frame {
  return {
    id: freeId(frameNumber, taken),
    frameNumber,
    shot: shotOf(''),
    prompt: '',
    description: rebuildWords.wordless,
    origin: 'user',
    locked: false,
    takes: [],
    activeTake: null,
  };
}

function freeId(from: number, taken: Set<string>): string {
  let at = from;
  while (taken.has(idOf(at))) at++;
  taken.add(idOf(at));
  return idOf(at);
}

const idOf = (number: number): string => number.toString(16).padStart(8, '0');

const shotOf = (moment: string): Shot => ({
  moment,
  cast: [],
  place: null,
  time: 'day',
  weather: 'clear',
  size: 'medium shot',
  angle: 'eye level',
  light: '',
  mood: '',
  props: [],
  beat: null,
});
