import type { Failure, Result } from '../../core/failure.ts';
import type { Finding } from '../../core/preflight/finding.ts';
import type { Writing } from '../../core/producer/writing.ts';
import type { Engine, Frame, Sequence } from '../../core/sequence.ts';
import type { Draft, Problem } from '../../core/story/draft.ts';

/** Whoever makes prompts of a draft: one of the scene producers. `onWriting` hears how far it is. */
export type MakePrompts = (
  draft: Draft,
  engine: Engine,
  signal: AbortSignal,
  onWriting: (writing: Writing) => void,
) => Promise<Result<Sequence>>;

/** Whether the draft's engine can draw on this server, with all that it needs to be replayed. */
export type CheckEngine = (
  draft: Draft,
) => Promise<{ ok: true; engine: Engine } | { ok: false; problems: Problem[]; failure?: Failure }>;

/** What would go wrong with these frames, found without queueing anything. */
export type Preflight = (sequence: Sequence, frames: Frame[]) => Promise<Finding[]>;
