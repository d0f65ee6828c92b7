import { bindingWords } from './binding.ts';
import { boardWords } from './board.ts';
import { commonWords } from './common.ts';
import { failureWords } from './failures.ts';
import { formWords } from './form.ts';
import { framesWords } from './frames.ts';
import { runWords } from './run.ts';

/** Everything the panel says, in English. Another language is another object of this shape. */
export const en = {
  common: commonWords,
  form: formWords,
  frames: framesWords,
  run: runWords,
  binding: bindingWords,
  board: boardWords,
  failures: failureWords,
};
export type Words = typeof en;
