import type { Frame, Take } from '../sequence.ts';
import type { Shot } from '../shot.ts';
import { isoOf } from '../time.ts';
import { rebuildWords } from '../words/rebuild.ts';
import type { Drawn } from './found.ts';

export const MAX_FRAMES = 50;

/** Every picture of one frame, the oldest first. */
type Pile = { newest: Drawn; pictures: Drawn[] };

/**
 * The frames that the pictures (oldest first) tell of, in story order and numbered; a place without a picture, up to
 * `frameCount`, is a frame without words. `beyond`: how many frames found no place.
 */
export function framesOf(drawn: readonly Drawn[], frameCount: number): { frames: Frame[]; beyond: number } {
  const places = placed([...pilesOf(drawn).values()]);
  const length = Math.min(MAX_FRAMES, Math.max(places.length, frameCount));
  const taken = new Set(drawn.map(({ note }) => note.frame));
  const frames = Array.from({ length }, (_, index) => {
    const pile = places[index];
    return pile ? frameOf(pile, index + 1) : wordlessFrame(index + 1, taken);
  });
  return { frames, beyond: places.slice(length).filter((pile) => pile !== undefined).length };
}

function pilesOf(drawn: readonly Drawn[]): Map<string, Pile> {
  const piles = new Map<string, Pile>();
  for (const picture of drawn) {
    const pictures = [...(piles.get(picture.note.frame)?.pictures ?? []), picture];
    piles.set(picture.note.frame, { newest: picture, pictures });
  }
  return piles;
}

/** Each at the place that its newest picture names; where two name one, the later was moved there. */
function placed(piles: Pile[]): (Pile | undefined)[] {
  const inOrder = piles.toSorted(
    (a, b) => a.newest.note.frameNumber - b.newest.note.frameNumber || b.newest.atMs - a.newest.atMs,
  );
  const places: (Pile | undefined)[] = [];
  for (const pile of inOrder) places[Math.max(places.length, pile.newest.note.frameNumber - 1)] = pile;
  return places;
}

function frameOf({ newest, pictures }: Pile, frameNumber: number): Frame {
  const { note } = newest;
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

/** One take for each job that left a whole picture, numbered as the notes say, twins after each other. */
function takesOf(pictures: readonly Drawn[]): Take[] {
  const jobs = new Map<string, Drawn>();
  for (const picture of pictures.filter(({ whole }) => whole)) {
    // The first file of a job is the one that its run showed.
    if (!jobs.has(picture.note.jobId)) jobs.set(picture.note.jobId, picture);
  }
  const inOrder = [...jobs.values()].toSorted((a, b) => a.note.take - b.note.take || a.atMs - b.atMs);
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
