import type { Failure } from '../failure.ts';
import { en, type Words } from './en.ts';
import type { Explanation } from './failures.ts';

const catalogues: Record<string, Words> = { en };

/** The catalogue of ComfyUI's language setting, such as `de` or `pt-BR`; English where there is none yet. */
export const wordsFor = (locale: string): Words =>
  catalogues[locale] ?? catalogues[locale.split('-')[0] ?? ''] ?? en;

/** What happened, what is safe and what to do next, for people. */
export const explain = (words: Words, failure: Failure): Explanation =>
  words.failures[failure.code](failure.about ?? {});
