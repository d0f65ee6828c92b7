import type { Failure } from '../failure.ts';
import type { Words } from './en.ts';
import type { Explanation } from './failures.ts';
import { firstEnglish, type FirstWords } from './first.ts';

const catalogues: Record<string, FirstWords> = { en: firstEnglish };

/** The first words in ComfyUI's language setting, such as `de` or `pt-BR`; English where there are none yet. */
export const wordsFor = (locale: string): FirstWords =>
  catalogues[locale] ?? catalogues[locale.split('-')[0] ?? ''] ?? firstEnglish;

/** What happened, what is safe and what to do next, for people. */
export const explain = (words: Pick<Words, 'failures'>, failure: Failure): Explanation =>
  words.failures[failure.code](failure.about ?? {});
