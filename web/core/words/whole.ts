import { en, type Words } from './en.ts';
import type { FirstWords } from './first.ts';

const catalogues: Record<string, Words> = { en };

/** All words in the language of the first ones. They are loaded with the views that need them. */
export const wholeWords = (first: FirstWords): Words => catalogues[first.locale] ?? en;
