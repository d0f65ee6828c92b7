import type { FirstWords, Words } from './contexts.ts';

/** All words, once something has loaded them. */
export const laterWords: { whole: ((first: FirstWords) => Words) | undefined } = { whole: undefined };
