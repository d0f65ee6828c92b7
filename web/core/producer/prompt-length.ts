import type { FamilyId, MotionFamilyId } from '../story/families.ts';
import type { Dialect } from './dialects.ts';
import { dialectOf } from './dialects-data.ts';
import { estimateProse, estimateTokens } from './tokens-estimate.ts';

/** How long a prompt is for its family, in estimated tokens of the family's own encoder, and how long it may be. */
export type PromptLength = { tokens: number; budget: number };

export function promptLength(prompt: string, family: FamilyId | MotionFamilyId): PromptLength {
  const dialect = dialectOf(family);
  return { tokens: tokensFor(prompt, dialect), budget: dialect.budget };
}

export const tokensFor = (prompt: string, { counter }: Dialect): number =>
  counter === 'clip' ? estimateTokens(prompt) : estimateProse(prompt, counter);

export const wordsIn = (prompt: string): number => prompt.match(/\S+/g)?.length ?? 0;

/** Whether a prompt keeps the family's limits of tokens and words. */
export const fits = (prompt: string, dialect: Dialect): boolean =>
  tokensFor(prompt, dialect) <= dialect.budget && wordsIn(prompt) <= (dialect.words?.most ?? Infinity);
