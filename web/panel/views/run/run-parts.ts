import type { Progress } from '../../../core/run/progress.ts';
import type { Run } from '../../../core/run/run.ts';
import type { Sequence } from '../../../core/sequence.ts';
import type { PanelServices, Words } from '../../contexts.ts';

/** What every part of the run view is made from. */
export type RunParts = {
  services: PanelServices;
  words: Words;
  run: Run;
  sequence: Sequence;
  progress: Progress;
};
