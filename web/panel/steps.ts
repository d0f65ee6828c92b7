import type { Run } from '../core/run/run.ts';

/** The step of the panel that is shown. The fourth, View, opens the board and is no place of its own. */
export type Step = 'story' | 'frames' | 'run';

/** Where a phase of the run belongs: the panel goes there by itself when the phase begins. */
export function homeOf(run: Run): Step {
  switch (run.phase) {
    case 'StoryEntry':
      return 'story';
    case 'ValidationPending':
    case 'PromptGeneration':
    case 'PromptsReview':
      return 'frames';
    case 'QueuedForGeneration':
    case 'GeneratingFrame':
    case 'FrameComplete':
    case 'Paused':
    case 'SequenceComplete':
    case 'SequenceFailed':
    case 'SequenceCancelled':
      return 'run';
  }
}
