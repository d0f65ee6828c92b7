import { checkDraft } from '../story/draft.ts';
import type { Step } from './effects.ts';
import type { EventOf } from './events.ts';
import { isGenerating, type Run } from './run.ts';

/** A draft that can be told wrong by itself asks no server. */
export function askPrompts(run: Run, { draft, attempt }: EventOf<'ask-prompts'>): Step {
  if (isGenerating(run)) return [run, []];
  const problems = checkDraft(draft);
  if (problems.length > 0) return [{ phase: 'StoryEntry', problems, draft }, [{ do: 'stop-prompts' }]];
  return [{ phase: 'ValidationPending', draft, attempt }, [{ do: 'check-engine', attempt, draft }]];
}

/** The engine cannot draw the draft; of an attempt that was replaced meanwhile nothing is told, here and below. */
export function draftRefused(run: Run, event: EventOf<'draft-refused'>): Step {
  if (run.phase !== 'ValidationPending' || run.attempt !== event.attempt) return [run, []];
  const { problems, failure } = event;
  return [{ phase: 'StoryEntry', problems, draft: run.draft, ...(failure && { failure }) }, []];
}

/** Prompts are made only for an engine that can draw them. */
export function draftAccepted(run: Run, { attempt, engine }: EventOf<'draft-accepted'>): Step {
  if (run.phase !== 'ValidationPending' || run.attempt !== attempt) return [run, []];
  const { draft } = run;
  return [{ phase: 'PromptGeneration', draft, attempt }, [{ do: 'make-prompts', attempt, draft, engine }]];
}

/** News for the eye: frames appear as they are written. */
export function promptsWritten(run: Run, { attempt, writing }: EventOf<'prompts-written'>): Step {
  if (run.phase !== 'PromptGeneration' || run.attempt !== attempt) return [run, []];
  return [{ ...run, writing }, []];
}

/** The sequence exists from here on, and is kept at once. */
export function promptsMade(run: Run, { attempt, sequence }: EventOf<'prompts-made'>): Step {
  if (run.phase !== 'PromptGeneration' || run.attempt !== attempt) return [run, []];
  return [{ phase: 'PromptsReview', sequence, past: [] }, [{ do: 'save', now: true }]];
}

/** The draft stays with the failure, so that `Try again` repeats exactly it. */
export function promptsFailed(run: Run, { attempt, failure }: EventOf<'prompts-failed'>): Step {
  if (run.phase !== 'PromptGeneration' || run.attempt !== attempt) return [run, []];
  return [{ phase: 'StoryEntry', problems: [], draft: run.draft, failure }, []];
}

/** Back to the story; a run that generates goes on and is left alone. */
export function cancelPrompts(run: Run): Step {
  if (isGenerating(run)) return [run, []];
  const draft = 'draft' in run ? run.draft : undefined;
  return [{ phase: 'StoryEntry', problems: [], ...(draft && { draft }) }, [{ do: 'stop-prompts' }]];
}
