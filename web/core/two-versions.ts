import { digestOf } from './digest.ts';
import { isOpen } from './run/takes.ts';
import type { Frame, Sequence, Take } from './sequence.ts';

/** What becomes of two versions of a sequence, ours and the one that somebody else wrote to the folder after us. */
export type Settled = {
  /** The version that stays, on top of the folder's revision. */
  stays: Sequence;
  /** The one that is kept beside it; absent where all that it says is in the other. */
  beside?: Sequence;
};

/**
 * Decides between two versions so that nothing is lost. While we draw, ours stays, with pictures of the same run that
 * the other one alone knows of; else theirs does.
 */
export function settleVersions(ours: Sequence, theirs: Sequence, isDrawing: boolean): Settled {
  const [stays, other] = isDrawing ? [withTakesOf(theirs, ours), theirs] : [theirs, ours];
  const settled = { ...stays, revision: theirs.revision };
  return isCovered(other, settled) ? { stays: settled } : { stays: settled, beside: other };
}

/** Whether both tell of one and the same run: then two browsers draw at once. */
export const isSameRun = (a: Sequence, b: Sequence): boolean =>
  a.run !== null && a.run.startedAt === b.run?.startedAt;

/** A version that lost as a sequence of its own: its pictures stay where they are, its jobs are the other's. */
export function otherVersion(sequence: Sequence, id: string, at: string): Sequence {
  const ended = sequence.frames.map((frame) => ({ ...frame, takes: frame.takes.filter((t) => !isOpen(t)) }));
  return {
    ...sequence,
    id,
    revision: 0,
    title: `${sequence.title} (other version)`,
    status: 'reviewing',
    createdAt: at,
    updatedAt: at,
    frames: ended,
    run: null,
    thumbnail: null,
  };
}

/** Whether a version can go: what it tells is told by the other, and so is each of its pictures. */
function isCovered(version: Sequence, by: Sequence): boolean {
  const pictures = new Set(doneJobs(by));
  return told(version) === told(by) && doneJobs(version).every((jobId) => pictures.has(jobId));
}

const told = ({ title, story, bible, engine, settings, frames }: Sequence): string =>
  digestOf([title, story, bible, engine, settings, frames.map(toldFrame)]);

function toldFrame(frame: Frame) {
  const { takes: _, activeTake: __, origin: ___, ...rest } = frame;
  return rest;
}

const doneJobs = ({ frames }: Sequence): string[] =>
  frames.flatMap(({ takes }) => takes.filter(({ state }) => state === 'done').map(({ jobId }) => jobId));

/** Ours with what the same run's other version knows more of: outcomes of takes, and pictures. */
function withTakesOf(theirs: Sequence, ours: Sequence): Sequence {
  if (!isSameRun(ours, theirs)) return ours;
  const others = new Map(theirs.frames.map((frame) => [frame.id, frame]));
  return {
    ...ours,
    frames: ours.frames.map((frame) => joined(frame, others.get(frame.id)?.takes ?? [])),
  };
}

function joined(frame: Frame, theirs: readonly Take[]): Frame {
  const known = frame.takes.map((take) => {
    const other = theirs.find(({ jobId }) => jobId === take.jobId);
    return other && isOpen(take) && !isOpen(other) ? { ...other, number: take.number } : take;
  });
  const jobs = new Set(known.map(({ jobId }) => jobId));
  const highest = Math.max(0, ...known.map(({ number }) => number));
  const found = theirs
    .filter(({ jobId, state }) => state === 'done' && !jobs.has(jobId))
    .map((take, index) => ({ ...take, number: highest + 1 + index }));
  // The latest attempt is the last one: what is open stays behind what is over.
  const takes = [...known.filter((take) => !isOpen(take)), ...found, ...known.filter(isOpen)];
  const active = frame.activeTake ?? takes.findLast(({ state }) => state === 'done')?.number ?? null;
  return { ...frame, takes, activeTake: active };
}
