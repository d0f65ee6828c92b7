import type { Failure, FailureCode } from '../failure.ts';
import type { Writing } from '../producer/writing.ts';
import type { Sequence } from '../sequence.ts';
import type { Draft, Problem } from '../story/draft.ts';
import type { Attempt } from './takes.ts';

/** What the running job last told. A hint for the eye only: nothing is decided by it. */
export type LiveProgress = { jobId: string; value: number; max: number };

/** How the run hears from the server. `silent` and `off` mean that it asks every 500 ms instead. */
export type Connection = 'live' | 'silent' | 'off' | 'unreachable';

/**
 * The states of a sequence from the first word to the last picture. Counts and times are derived, never stored.
 *
 * `Paused` is a pause by the user, or a stop with a cause that concerns all frames (`sequence.run.stopped`: missing
 * model, full disk, restarted server ...); both go on with `resume`. `SequenceFailed`: every frame was tried, none
 * succeeded. `SequenceComplete` may have failed frames, which `retryFailed` draws again.
 */
export type Run =
  | { phase: 'StoryEntry'; problems: Problem[]; failure?: Failure; draft?: Draft }
  | { phase: 'ValidationPending'; draft: Draft; attempt: string }
  | { phase: 'PromptGeneration'; draft: Draft; attempt: string; writing?: Writing }
  | { phase: 'PromptsReview'; sequence: Sequence; past: Sequence[]; failure?: Failure }
  | Generating
  | { phase: FinishedPhase; sequence: Sequence; past: Sequence[]; failure?: Failure };

/** Before anything was written or opened. */
export const emptyRun: Run = { phase: 'StoryEntry', problems: [] };

export type GeneratingPhase = 'QueuedForGeneration' | 'GeneratingFrame' | 'FrameComplete' | 'Paused';
export type FinishedPhase = 'SequenceComplete' | 'SequenceFailed' | 'SequenceCancelled';

export type Generating = {
  phase: GeneratingPhase;
  sequence: Sequence;
  live?: LiveProgress;
  /** When this page learned that a job began, in ms since 1970. */
  runningSince?: number;
  connection: Connection;
  /** Frames whose next try waits for its time, with the take that failed. */
  retries: { frameId: string; failedJobId: string }[];
  /** The user pressed Cancel: jobs are taken back, the answer of the server is awaited. */
  cancelling?: true;
  /** Jobs that are not wanted any more though the run goes on: never sent, and gone once the server has answered. */
  leaving: string[];
  /** Of those, jobs of frames that were edited: what draws the frame as it is now, once the old job is gone. */
  instead?: { jobId: string; attempt: Attempt }[];
  /** What the user last went on after, and the jobs that stood at the server then: of those it is no news. */
  wentOnAfter?: { code: FailureCode; jobIds: string[] };
  /** How many frames were finished when the run last let somebody go first. */
  yieldedAt?: number;
  /** The sequence before each edit in this run, the latest last. */
  past?: Sequence[];
};

export type Phase = Run['phase'];

export const generatingPhases: readonly Phase[] = [
  'QueuedForGeneration',
  'GeneratingFrame',
  'FrameComplete',
  'Paused',
];
export const finishedPhases: readonly Phase[] = ['SequenceComplete', 'SequenceFailed', 'SequenceCancelled'];

/** Whether jobs of this run are under way or wait for the user's word to go on. */
export function isGenerating(run: Run): run is Generating {
  return generatingPhases.includes(run.phase);
}

export function isFinished(run: Run): run is Extract<Run, { phase: FinishedPhase }> {
  return finishedPhases.includes(run.phase);
}

/** The sequence of a run that has one: from review on. */
export function sequenceOf(run: Run): Sequence | undefined {
  return 'sequence' in run ? run.sequence : undefined;
}
