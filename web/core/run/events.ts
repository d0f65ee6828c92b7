import type { Edit } from '../edit.ts';
import type { Failure } from '../failure.ts';
import type { Writing } from '../producer/writing.ts';
import type { ImageFile } from '../image-file.ts';
import type { Engine, Sequence } from '../sequence.ts';
import type { Draft, Problem } from '../story/draft.ts';
import type { Connection } from './run.ts';
import type { Attempt } from './takes.ts';

/** How a job ended, as the server's own record tells it. */
export type Outcome =
  | { state: 'done'; image: ImageFile; durationMs?: number; loadedModel?: boolean }
  | { state: 'failed'; failure: Failure; durationMs?: number }
  | { state: 'interrupted' };

/** Commands of the user, with the ids, times and chance that they need. `at` is an ISO time. */
export type Command =
  | { type: 'ask-prompts'; draft: Draft; attempt: string }
  | { type: 'cancel-prompts' }
  | { type: 'new-story' }
  /** `attempts`: as with `edit`, for frames that were edited when the page was left. */
  | { type: 'open'; sequence: Sequence; attempts?: Attempt[]; at: string; chance: number }
  /** `attempts`: one for each frame whose job waits, used for those that the edit changes. */
  | { type: 'edit'; edit: Edit; attempts?: Attempt[]; at: string }
  | { type: 'undo'; attempts?: Attempt[]; at: string }
  | { type: 'review' }
  | { type: 'start'; attempts: Attempt[]; at: string }
  | { type: 'pause'; at: string }
  | { type: 'resume'; attempts: Attempt[]; at: string }
  | { type: 'cancel'; at: string }
  /** That frame's job only, or its next try; the run goes on. */
  | { type: 'cancel-frame'; frameId: string; at: string }
  /** Failed frames, or one frame again; also while others are generated. */
  | { type: 'retry'; attempts: Attempt[]; at: string };

/** What happened outside. A message about a job that is not open any more changes nothing. */
export type Report =
  | { type: 'draft-refused'; attempt: string; problems: Problem[]; failure?: Failure }
  | { type: 'draft-accepted'; attempt: string; engine: Engine }
  | { type: 'prompts-written'; attempt: string; writing: Writing }
  | { type: 'prompts-made'; attempt: string; sequence: Sequence }
  | { type: 'prompts-failed'; attempt: string; failure: Failure }
  | { type: 'start-refused'; failure: Failure }
  /** The server has the job. */
  | { type: 'queued'; jobId: string; waits?: boolean }
  | { type: 'running'; jobId: string; nowMs: number }
  | { type: 'progressed'; jobId: string; value: number; max: number }
  | { type: 'settled'; jobId: string; outcome: Outcome; at: string; chance: number }
  /** We took the job out of the queue ourselves, or it was never sent. */
  | { type: 'taken-back'; jobIds: string[]; at: string }
  /**
   * Two looks did not find these jobs, and we did not take them. `resend`: what a restart lost is sent again by itself,
   * as the user wants it.
   */
  | {
      type: 'missing';
      jobIds: string[];
      cause: 'server-restarted' | 'removed-from-queue';
      resend?: boolean;
      /** The job that was next when the server died, where none was seen to run: it may have begun and be the cause. */
      suspect?: string;
      at: string;
    }
  /** Somebody's job waits behind these jobs of ours, none of which has begun. */
  | { type: 'others-wait'; jobIds: string[]; at: string }
  /** A cause that concerns all frames. */
  | { type: 'stopped'; failure: Failure; at: string }
  | { type: 'retry-due'; failedJobId: string; attempt: Attempt; at: string }
  | { type: 'connection'; connection: Connection };

export type RunEvent = Command | Report;
export type EventOf<T extends RunEvent['type']> = Extract<RunEvent, { type: T }>;
