import type { Bible } from '../bible.ts';
import type { Shot } from '../shot.ts';

/** A frame as a producer gives it; `prompt` only where it came as text, else it is rendered from the shot. */
export type ProducedFrame = {
  shot: Shot;
  description: string;
  prompt?: string;
  origin: 'embedded' | 'model';
};

/** What every producer gives: a bible and exactly as many frames as were asked for. */
export type Produced = {
  bible: Bible;
  frames: ProducedFrame[];
  origin: 'embedded' | 'agent' | 'model' | 'mixed';
  /** Sentences for people. */
  warnings: string[];
};
