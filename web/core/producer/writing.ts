import type { Usage } from './producer-record.ts';

/** How far a producer is, for the eye: frames appear as they are written. Nothing is decided by it. */
export type Writing = {
  stage: 'bible' | 'outline' | 'shots' | 'repair' | 'loading-model';
  /** Frames asked for. */
  of: number;
  /** Frames written so far, in the order they came. */
  frames: { frameNumber: number; description: string }[];
  /** The model thinks aloud before it answers; its thoughts are never shown or read. */
  thinking: boolean;
  usage?: Usage;
};
