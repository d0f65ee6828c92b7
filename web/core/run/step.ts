import type { RenderPrompt } from '../edit.ts';
import { cancelFrame } from './cancel-frame.ts';
import { cancel, takenBack } from './cancel.ts';
import type { Step } from './effects.ts';
import type { RunEvent } from './events.ts';
import { heard, pause, queued, resume, running, start } from './generating.ts';
import { othersWait } from './good-guest.ts';
import { missing } from './missing.ts';
import { open } from './open.ts';
import {
  askPrompts,
  cancelPrompts,
  draftAccepted,
  draftRefused,
  promptsFailed,
  promptsMade,
  promptsWritten,
} from './prompting.ts';
import { retry, retryDue } from './retry.ts';
import { backToReview, edit, startRefused, undo } from './review.ts';
import type { Run } from './run.ts';
import { settled, stopped } from './settle.ts';

/**
 * The run after one event, and what is to be done outside. Pure and total: an event that means nothing in this phase,
 * or is about a job that has its outcome already, gives the run back untouched.
 */
export function step(run: Run, event: RunEvent, render: RenderPrompt): Step {
  switch (event.type) {
    case 'ask-prompts':
      return askPrompts(run, event);
    case 'draft-refused':
      return draftRefused(run, event);
    case 'draft-accepted':
      return draftAccepted(run, event);
    case 'prompts-written':
      return promptsWritten(run, event);
    case 'prompts-made':
      return promptsMade(run, event);
    case 'prompts-failed':
      return promptsFailed(run, event);
    case 'cancel-prompts':
    case 'new-story':
      return cancelPrompts(run);
    case 'open':
      return open(run, event);
    case 'edit':
      return edit(run, event, render);
    case 'undo':
      return undo(run, event);
    case 'review':
      return backToReview(run);
    case 'start-refused':
      return startRefused(run, event);
    case 'start':
      return start(run, event);
    case 'pause':
      return pause(run, event);
    case 'resume':
      return resume(run, event);
    case 'cancel':
      return cancel(run, event);
    case 'cancel-frame':
      return cancelFrame(run, event);
    case 'retry':
      return retry(run, event);
    case 'retry-due':
      return retryDue(run, event);
    case 'queued':
      return queued(run, event);
    case 'running':
      return running(run, event);
    case 'progressed':
    case 'connection':
      return heard(run, event);
    case 'settled':
      return settled(run, event);
    case 'taken-back':
      return takenBack(run, event);
    case 'missing':
      return missing(run, event);
    case 'others-wait':
      return othersWait(run, event);
    case 'stopped':
      return stopped(run, event);
  }
}
