import type { Failure } from '../failure.ts';
import type { Frame } from '../sequence.ts';
import { millisOf } from '../time.ts';
import { measuredDurations, spanFor, type Span } from './estimate.ts';
import { isGenerating, sequenceOf, type Generating, type Run } from './run.ts';
import { slowOf, type Slow } from './slow.ts';
import { isOpen, lastTake } from './takes.ts';

export type FrameState = 'waiting' | 'queued' | 'running' | 'done' | 'failed' | 'cancelled';

export type FrameProgress = {
  id: string;
  number: number;
  state: FrameState;
  /** 0..1, of the running frame once its sampler has told. */
  ratio?: number;
  step?: { value: number; max: number };
  /** Execution time of a finished frame. */
  seconds?: number;
  /** Why it failed, or failed last time while the next try waits. */
  failure?: Failure;
};

/** What the user sees of a run. Counts always add up to `total`. */
export type Progress = {
  total: number;
  done: number;
  failed: number;
  cancelled: number;
  /** Frames with a job, or that will get one: waiting, queued and running. */
  open: number;
  /** Number of the running frame, else of the next one; null when nothing is to come. */
  current: number | null;
  frames: FrameProgress[];
  elapsedMs: number;
  /** From measured frames of this run only; null before there is a basis. */
  remaining: Span | null;
  /** Set while the running frame takes unusually long. */
  slow?: Slow;
};

/** Progress of the run at a time (ms since 1970); undefined while there is no sequence yet. */
export function progressOf(run: Run, nowMs: number): Progress | undefined {
  const sequence = sequenceOf(run);
  if (!sequence) return undefined;
  const generating = isGenerating(run) ? run : undefined;
  const frames = sequence.frames.map((frame) => frameProgress(frame, generating));
  const count = (...states: FrameState[]) => frames.filter(({ state }) => states.includes(state)).length;
  const open = count('waiting', 'queued', 'running');
  const slow = generating && slowOf(generating, nowMs);
  return {
    total: frames.length,
    done: count('done'),
    failed: count('failed'),
    cancelled: count('cancelled'),
    open,
    current: generating ? currentFrame(frames) : null,
    frames,
    elapsedMs: elapsed(run, nowMs),
    remaining: generating ? remaining(generating, open, nowMs) : null,
    ...(slow && { slow }),
  };
}

function frameProgress(frame: Frame, run: Generating | undefined): FrameProgress {
  const take = lastTake(frame);
  const live = run?.live && take?.jobId === run.live.jobId && take.state === 'running' ? run.live : undefined;
  return {
    id: frame.id,
    number: frame.frameNumber,
    state: stateOf(frame, run),
    ...(live && { step: { value: live.value, max: live.max }, ratio: ratioOf(live) }),
    ...(take?.durationMs !== undefined && { seconds: take.durationMs / 1000 }),
    ...(take?.failure && { failure: take.failure }),
  };
}

const ratioOf = ({ value, max }: { value: number; max: number }) =>
  max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;

function stateOf(frame: Frame, run: Generating | undefined): FrameState {
  const take = lastTake(frame);
  if (!take) return 'waiting';
  switch (take.state) {
    case 'planned':
      return 'waiting';
    case 'queued':
    case 'running':
    case 'done':
      return take.state;
    case 'cancelled':
      return frame.activeTake === null ? 'cancelled' : 'done';
    case 'failed':
    case 'interrupted':
    case 'lost':
      return run?.retries.some(({ failedJobId }) => failedJobId === take.jobId) ? 'waiting' : 'failed';
  }
}

function currentFrame(frames: FrameProgress[]): number | null {
  const first = (state: FrameState) => frames.find((frame) => frame.state === state);
  return (first('running') ?? first('queued') ?? first('waiting'))?.number ?? null;
}

function elapsed(run: Run, nowMs: number): number {
  const record = sequenceOf(run)?.run;
  if (!record) return 0;
  const end = record.finishedAt === undefined ? nowMs : millisOf(record.finishedAt);
  // The document may come from a machine whose clock is ahead.
  return Math.max(0, end - millisOf(record.startedAt));
}

function remaining(run: Generating, open: number, nowMs: number): Span | null {
  if (run.phase === 'Paused' || run.cancelling) return null;
  const runs = run.sequence.frames.some((frame) =>
    frame.takes.some((take) => isOpen(take) && take.state === 'running'),
  );
  const runningMs = runs && run.runningSince !== undefined ? Math.max(0, nowMs - run.runningSince) : 0;
  return spanFor(measuredDurations(run.sequence), open, runningMs);
}
