import type { RenderPrompt } from '../../core/edit.ts';
import type { Failure, Result } from '../../core/failure.ts';
import type { Engine, Sequence } from '../../core/sequence.ts';
import type { Draft, Problem } from '../../core/story/draft.ts';

/** Whoever makes prompts of a draft: embedded rules or an agent service. */
export type MakePrompts = (draft: Draft, engine: Engine, signal: AbortSignal) => Promise<Result<Sequence>>;

/** Whether the draft's engine can draw on this server, with all that it needs to be replayed. */
export type CheckEngine = (
  draft: Draft,
) => Promise<{ ok: true; engine: Engine } | { ok: false; problems: Problem[]; failure?: Failure }>;

export type { RenderPrompt };
