import type { Bible } from '../bible.ts';
import type { Shot } from '../shot.ts';
import type { Options } from './options.ts';
import type { ProducerRecord } from './producer-record.ts';

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
  /** Who wrote it; absent: the embedded rules. */
  record?: ProducerRecord;
  options?: Options;
};
