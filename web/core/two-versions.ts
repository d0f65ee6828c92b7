import { digestOf } from './digest.ts';
import { withFrames } from './run/record.ts';
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

/** Whether both are the same but for the number under which the folder has them. */
export const saysSame = (a: Sequence, b: Sequence): boolean =>
  digestOf({ ...a, revision: 0 }) === digestOf({ ...b, revision: 0 });

/** Whether both tell of one and the same run: then two browsers draw at once. */
export const isSameRun = (a: Sequence, b: Sequence): boolean =>
  a.run !== null && a.run.startedAt === b.run?.startedAt;

/**
 * Whether a version has pictures, made or to be made, of jobs that the other has never heard of. What one run had
 * planned and not sent is gone from it without a trace where it was paused or cancelled since.
 */
export function drawsMore(version: Sequence, other: Sequence): boolean {
  const known = new Set(jobsOf(other, () => true));
  const counts = isSameRun(version, other) ? isSent : isPicture;
  return jobsOf(version, counts).some((jobId) => !known.has(jobId));
}

/** A version that lost as a sequence of its own: pictures stay where they are; open jobs of both are the other's. */
export function otherVersion({ stays, beside }: Required<Settled>, id: string, at: string): Sequence {
  const theirs = new Set(jobsOf(stays, isPicture));
  const own = (take: Take) => !isOpen(take) || !theirs.has(take.jobId);
  return {
    ...beside,
    id,
    revision: 0,
    title: `${beside.title} (other version)`,
    status: 'reviewing',
    createdAt: at,
    updatedAt: at,
    frames: beside.frames.map((frame) => ({ ...frame, takes: frame.takes.filter(own) })),
    run: null,
    thumbnail: null,
  };
}

/**
 * Whether a version tells the end of a run, and the other one what was before it and nothing else: who took the end from
 * another tab may stand where the folder has what that one wrote earlier.
 */
export const tellsItsEnd = (version: Sequence, before: Sequence): boolean =>
  isSameRun(version, before) &&
  version.run?.finishedAt !== undefined &&
  before.run?.finishedAt === undefined &&
  isCovered(before, version);

/** Whether a version can go: what it tells is told by the other, and so is each of its pictures, made or to be made. */
function isCovered(version: Sequence, by: Sequence): boolean {
  const made = new Set(jobsOf(by, isDone));
  const known = new Set(jobsOf(by, isPicture));
  const isKept = jobsOf(version, isDone).every((jobId) => made.has(jobId));
  // A page that was loaded in the middle of a cancel still has what its run had planned.
  const open = (take: Take) => isOpen(take) && !(take.state === 'planned' && isSameRun(version, by));
  return isKept && jobsOf(version, open).every((jobId) => known.has(jobId)) && told(version) === told(by);
}

const isDone = (take: Take): boolean => take.state === 'done';
const isPicture = (take: Take): boolean => isDone(take) || isOpen(take);
const isSent = (take: Take): boolean => isPicture(take) && take.state !== 'planned';

const told = ({ title, story, bible, engine, settings, frames }: Sequence): string =>
  digestOf([title, story, bible, engine, settings, frames.map(toldFrame)]);

function toldFrame(frame: Frame) {
  const { takes: _, activeTake: __, origin: ___, ...rest } = frame;
  return rest;
}

const jobsOf = ({ frames }: Sequence, counts: (take: Take) => boolean): string[] =>
  frames.flatMap(({ takes }) => takes.filter(counts).map(({ jobId }) => jobId));

/** Ours with what the other version knows more of: outcomes of takes, and pictures made or to be made. */
function withTakesOf(theirs: Sequence, ours: Sequence): Sequence {
  const others = new Map(theirs.frames.map((frame) => [frame.id, frame]));
  const frames = ours.frames.map((frame) => joined(frame, others.get(frame.id)?.takes ?? []));
  const drawn = ours.frames
    .filter((frame) => isDrawnBy(others.get(frame.id)?.takes ?? [], frame))
    .map(({ id }) => id);
  const known = new Set(jobsOf(ours, isOpen));
  const isAdopted = (take: Take) => isOpen(take) && !known.has(take.jobId);
  const adopted = frames.filter(({ takes }) => takes.some(isAdopted)).map(({ id }) => id);
  return withRunOf({ ...ours, frames }, wantedIn(theirs, adopted), new Set(drawn));
}

/** What the other version was about to draw is drawn in our run, and what it has drawn is not. */
const withRunOf = (ours: Sequence, adopted: string[], drawn: ReadonlySet<string>): Sequence =>
  ours.run ? withFrames(ours, [...ours.run.frames.filter((id) => !drawn.has(id)), ...adopted]) : ours;

/** Whether what a frame without a picture waits for is there: it was asked for by somebody who did not know that. */
function isDrawnBy(theirs: readonly Take[], { takes }: Frame): boolean {
  const planned = takes.find(({ state }) => state === 'planned');
  if (planned?.drawnFrom === undefined) return false;
  const isSame = (take: Take) => isDone(take) && take.drawnFrom === planned.drawnFrom;
  return !takes.some(isSame) && theirs.some(isSame);
}

/** Frames that its run is about still: one that is cancelled, or that was taken out of it, is not wanted any more. */
const wantedIn = ({ run }: Sequence, frameIds: string[]): string[] =>
  frameIds.filter((id) => run?.state !== 'cancelled' && run?.frames.includes(id));

function joined(frame: Frame, theirs: readonly Take[]): Frame {
  const known = frame.takes.map((take) => {
    const other = theirs.find(({ jobId }) => jobId === take.jobId);
    const isDrawn = other !== undefined && theirs.slice(theirs.indexOf(other)).some(isDone);
    return other && knowsMore(other, take, isDrawn) ? { ...other, number: take.number } : take;
  });
  const jobs = new Set(known.map(({ jobId }) => jobId));
  // A frame has one open take at the most.
  const counts = known.some(isOpen) ? isDone : isPicture;
  const found = theirs.filter((take) => counts(take) && !jobs.has(take.jobId));
  const takes = numbered([...known.filter((take) => !isOpen(take)), ...found, ...known.filter(isOpen)]);
  const active = frame.takes.find(({ number }) => number === frame.activeTake)?.jobId;
  const shown = takes.find(({ jobId }) => jobId === active) ?? takes.findLast(isDone);
  return { ...frame, takes, activeTake: shown?.number ?? null };
}

/** Takes in the order in which they were tried, each with a number of its own; their files keep their names. */
function numbered(takes: readonly Take[]): Take[] {
  let last = 0;
  return takes.map((take) => {
    last = Math.max(last + 1, take.number);
    return { ...take, number: last };
  });
}

/**
 * An outcome is more than none, unless it is that the other gave the job up: we draw it. One that failed, where no later try
 * was drawn there (`isDrawn`), may have been sent again since, under its id, by us who did not know. And where one version
 * gave a job up that the other saw finished, there is a picture.
 */
function knowsMore(other: Take, take: Take, isDrawn: boolean): boolean {
  if (!isOpen(take)) return isDone(other) && !isDone(take);
  if (isOpen(other) || isGivenUp(other)) return false;
  return take.state === 'planned' || other.state !== 'failed' || isDrawn;
}

/** Whether a run was done with the job by itself: the server has told no end of it. */
const isGivenUp = ({ state, failure }: Take): boolean =>
  state === 'cancelled' || failure?.code === 'server-crashed-by-frame';
