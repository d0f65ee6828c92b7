import { countCharacters } from '../story/count.ts';

/** How long the frames of an animatic stay: by the time it takes to read them, or all `seconds` long. */
export interface Timing {
  by: 'reading' | 'equal';
  /** For all frames, where they are equally long. */
  seconds: number;
}

/** When a frame of an animatic comes, and how long it stays, both in ms. */
export interface Timed {
  frame: string;
  startMs: number;
  ms: number;
}

/** The frames of an animatic in their order, one after the other, and how long all of it takes. */
export interface Timeline {
  frames: readonly Timed[];
  totalMs: number;
}

interface Told {
  id: string;
  description: string;
  shot: { moment: string };
}

const lettersPerSecond = 15;
const shortest = 2000;
const longest = 8000;
// One sign of these scripts says about as much as two and a half letters.
const wideSign =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/gu;

/** What is read below a frame of an animatic. */
export const captionOf = ({ description, shot }: Omit<Told, 'id'>): string => description || shot.moment;

/** How long a text takes to read, 2000-8000 ms, in tenths of a second. */
export function readingMs(text: string): number {
  const letters = countCharacters(text) + 1.5 * (text.match(wideSign)?.length ?? 0);
  const ms = Math.round((letters / lettersPerSecond) * 10) * 100;
  return Math.min(longest, Math.max(shortest, ms));
}

/** When each of the frames comes and how long it stays. */
export function timelineOf(frames: readonly Told[], timing: Timing): Timeline {
  let startMs = 0;
  const timed = frames.map((frame): Timed => {
    const ms = timing.by === 'equal' ? Math.round(timing.seconds * 1000) : readingMs(captionOf(frame));
    const one = { frame: frame.id, startMs, ms };
    startMs += ms;
    return one;
  });
  return { frames: timed, totalMs: startMs };
}

/** Which frame is in view at a time, by its index, and how much of its time is over, 0..1. */
export function momentAt({ frames }: Timeline, ms: number): { index: number; ratio: number } {
  const last = frames.length - 1;
  const next = frames.findIndex(({ startMs }) => startMs > ms);
  const index = Math.max(0, next < 0 ? last : next - 1);
  const frame = frames[index];
  if (frame === undefined) return { index: 0, ratio: 0 };
  return { index, ratio: Math.min(1, Math.max(0, (ms - frame.startMs) / frame.ms)) };
}
