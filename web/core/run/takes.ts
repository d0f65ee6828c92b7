import type { Frame, Sequence, Take, TakeState } from '../sequence.ts';
import { drawnFrom } from './drawn-from.ts';
import { newPrefix } from './prefix.ts';

const openStates: ReadonlySet<TakeState> = new Set(['planned', 'queued', 'running']);

/** Whether the take waits for its outcome. */
export const isOpen = (take: Take): boolean => openStates.has(take.state);

export type FrameTake = { frame: Frame; take: Take };

/** The latest attempt at a frame. */
export function lastTake(frame: Frame): Take | undefined {
  return frame.takes.at(-1);
}

/** The take that is the frame's picture. */
export function activeTake(frame: Frame): Take | undefined {
  return frame.takes.find(({ number }) => number === frame.activeTake);
}

/** Every take without an outcome, in story order. */
export function openTakes(sequence: Sequence): FrameTake[] {
  return sequence.frames.flatMap((frame) => frame.takes.filter(isOpen).map((take) => ({ frame, take })));
}

/** Frames whose job has not begun. */
export function waitingFrames({ frames }: Sequence): Frame[] {
  return frames.filter(({ takes }) => takes.some((take) => isOpen(take) && take.state !== 'running'));
}

/** The take that a job is for, in whatever state. */
export function findTake(sequence: Sequence, jobId: string): FrameTake | undefined {
  for (const frame of sequence.frames) {
    const take = frame.takes.find((candidate) => candidate.jobId === jobId);
    if (take) return { frame, take };
  }
  return undefined;
}

/** The sequence with one take changed. A take that has its outcome never changes again, whatever comes late. */
export function changeTake(sequence: Sequence, jobId: string, change: Partial<Take>): Sequence {
  const found = findTake(sequence, jobId);
  if (!found || !isOpen(found.take)) return sequence;
  const takes = found.frame.takes.map((take) => (take.jobId === jobId ? { ...take, ...change } : take));
  const activeNow = change.state === 'done' ? found.take.number : found.frame.activeTake;
  return replaceFrame(sequence, { ...found.frame, takes, activeTake: activeNow });
}

/** The sequence with this frame in place of the one of its id. */
export function replaceFrame(sequence: Sequence, changed: Frame): Sequence {
  return {
    ...sequence,
    frames: sequence.frames.map((frame) => (frame.id === changed.id ? changed : frame)),
  };
}

/** A new attempt as an event brings it: ids and chance are made outside. */
export type Attempt = { frameId: string; jobId: string; seed: number };

/** The later one of two ISO times. */
export const later = (a: string, b: string): string => (a > b ? a : b);

/** The sequence with one more take for each attempt whose frame exists and has none open. */
export function plan(sequence: Sequence, attempts: Attempt[], time: string): Sequence {
  // A clock that was set back must not make a take of this run one of an earlier: its tries would not be counted.
  const at = later(time, sequence.run?.startedAt ?? time);
  return attempts.reduce((planned, { frameId, jobId, seed }) => {
    const frame = planned.frames.find(({ id }) => id === frameId);
    if (!frame || frame.takes.some(isOpen) || findTake(planned, jobId)) return planned;
    const number = Math.max(0, ...frame.takes.map((take) => take.number)) + 1;
    const take: Take = {
      number,
      jobId,
      seed,
      prompt: frame.prompt,
      prefix: newPrefix(planned, frame, number, jobId),
      drawnFrom: drawnFrom(planned, frame),
      state: 'planned',
      at,
    };
    return replaceFrame(planned, { ...frame, takes: [...frame.takes, take] });
  }, sequence);
}

/** Job ids of those attempts that really were planned, in the order of the story. */
export function jobsOf(sequence: Sequence, attempts: Attempt[]): string[] {
  const wanted = new Set(attempts.map(({ jobId }) => jobId));
  return openTakes(sequence).flatMap(({ take }) => (wanted.has(take.jobId) ? [take.jobId] : []));
}

/** Whether a take shows the frame as it is now; of older takes only the prompt is known. */
export function isOfNow(sequence: Sequence, frame: Frame, take: Take): boolean {
  return take.drawnFrom === undefined
    ? take.prompt === frame.prompt
    : take.drawnFrom === drawnFrom(sequence, frame);
}

/** What is to be drawn: frames without a picture, frames whose picture shows what they were, or every frame. */
export type Which = 'missing' | 'changed' | 'all';

/** The frames that the wish concerns, in story order. */
export function framesFor(sequence: Sequence, which: Which): Frame[] {
  return sequence.frames.filter((frame) => {
    const take = activeTake(frame);
    if (which === 'all') return true;
    return which === 'missing' ? !take : take !== undefined && !isOfNow(sequence, frame, take);
  });
}

/** Frames that have no picture of what they are now. */
export function framesToDraw(sequence: Sequence): Frame[] {
  return sequence.frames.filter((frame) => {
    const take = activeTake(frame);
    return !take || !isOfNow(sequence, frame, take);
  });
}

const endedWithoutPicture: ReadonlySet<TakeState | undefined> = new Set(['failed', 'interrupted', 'lost']);

/** Frames whose latest attempt ended without a picture. */
export function failedFrames(sequence: Sequence): Frame[] {
  return sequence.frames.filter((frame) => endedWithoutPicture.has(lastTake(frame)?.state));
}

/** Distance of seeds when a frame is drawn again, wide enough that neighbouring frames never share one. */
const AGAIN = 1000;

/**
 * Seed of a frame's next take. A frame that failed keeps its seed; one that has a picture of what it is now gets another,
 * or the server would hand back the same picture; with `anew`, it is one that no take of the frame has had. `chance`
 * (0..1) is used by the policy `random` only.
 */
export function seedFor(sequence: Sequence, frame: Frame, chance: number, anew = false): number {
  const { policy, base } = sequence.settings.seed;
  if (policy === 'random') return Math.floor(chance * 2 ** 48);
  const used = new Set(
    frame.takes
      .filter((take) => anew || (take.state === 'done' && isOfNow(sequence, frame, take)))
      .map(({ seed }) => seed),
  );
  let seed = base + (policy === 'per-frame' ? frame.frameNumber - 1 : 0);
  while (used.has(seed)) seed = (seed + AGAIN) % Number.MAX_SAFE_INTEGER;
  return seed;
}
