import { commonWords } from './common.ts';
import { formWords } from './form.ts';
import { slotWords } from './slots.ts';

/** What the panel says before anything was written: the words of the first open, and no more. */
export const firstEnglish = {
  locale: 'en',
  common: commonWords,
  form: formWords,
  slots: slotWords,
};
export type FirstWords = typeof firstEnglish;
