import type { Frame, Sequence, Settings, Take, TakeState } from '../sequence.ts';

/** States in which a take still waits for its outcome. */
const openStates: ReadonlySet<TakeState> = new Set(['planned', 'queued', 'running']);

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

export function replaceFrame(sequence: Sequence, changed: Frame): Sequence {
  return {
    ...sequence,
    frames: sequence.frames.map((frame) => (frame.id === changed.id ? changed : frame)),
  };
}

/** A new attempt as an event brings it: ids and chance are made outside. */
export type Attempt = { frameId: string; jobId: string; seed: number };

/** The sequence with one more take for each attempt whose frame exists and has none open. */
export function plan(sequence: Sequence, attempts: Attempt[], at: string): Sequence {
  return attempts.reduce((planned, { frameId, jobId, seed }) => {
    const frame = planned.frames.find(({ id }) => id === frameId);
    if (!frame || frame.takes.some(isOpen) || findTake(planned, jobId)) return planned;
    const number = Math.max(0, ...frame.takes.map((take) => take.number)) + 1;
    const take: Take = { number, jobId, seed, prompt: frame.prompt, state: 'planned', at };
    return replaceFrame(planned, { ...frame, takes: [...frame.takes, take] });
  }, sequence);
}

/** Frames that have no picture of their current prompt. */
export function framesToDraw(sequence: Sequence): Frame[] {
  return sequence.frames.filter((frame) => activeTake(frame)?.prompt !== frame.prompt);
}

const endedWithoutPicture: ReadonlySet<TakeState | undefined> = new Set(['failed', 'interrupted', 'lost']);

/** Frames whose latest attempt ended without a picture. */
export function failedFrames(sequence: Sequence): Frame[] {
  return sequence.frames.filter((frame) => endedWithoutPicture.has(lastTake(frame)?.state));
}

/** Distance of seeds when a frame is drawn again, wide enough that neighbouring frames never share one. */
const AGAIN = 1000;

/**
 * Seed of a frame's next take. A frame that failed keeps its seed; one that has a picture of this prompt gets another,
 * or the server would hand back the same picture. `chance` (0..1) is used by the policy `random` only.
 */
export function seedFor(settings: Settings, frame: Frame, chance: number): number {
  const { policy, base } = settings.seed;
  if (policy === 'random') return Math.floor(chance * 2 ** 48);
  const drawn = frame.takes.filter((take) => take.state === 'done' && take.prompt === frame.prompt).length;
  const own = policy === 'per-frame' ? frame.frameNumber - 1 : 0;
  return (base + own + drawn * AGAIN) % Number.MAX_SAFE_INTEGER;
}
