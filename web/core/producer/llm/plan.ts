import { CONTEXT_UNKNOWN } from './abilities.ts';

/** A shot of the reply and its copy among outline and recent shots. */
const TOKENS_PER_SHOT = 230;

/** Tokens of a text for planning: English prose has about four letters to a token, other scripts far fewer. */
export function roughTokens(text: string): number {
  const wide = text.match(/[^\p{Script=Latin}\p{P}\p{N}\s]/gu)?.length ?? 0;
  return Math.ceil((text.length - wide) / 3.6 + wide);
}

/** Shots per call that fit beside `fixed` tokens of instruction, bible and story: 1 to 12. */
export function chunkSize(contextTokens: number | null, fixed: number): number {
  const context = contextTokens ?? CONTEXT_UNKNOWN;
  return Math.max(1, Math.min(12, Math.floor((0.8 * context - fixed) / TOKENS_PER_SHOT)));
}

/** `count` frames from `from` on in runs of at most `size`, as even as can be: 0-based, the end not included. */
export function chunksOf(from: number, count: number, size: number): { from: number; to: number }[] {
  const runs = Math.ceil(count / size);
  return Array.from({ length: runs }, (_, index) => ({
    from: from + Math.floor((index * count) / runs),
    to: from + Math.floor(((index + 1) * count) / runs),
  }));
}

/** The server counted far fewer tokens than were sent: it cut the prompt to a smaller context than assumed. */
export const wasCut = (reported: number | null, sent: string): boolean =>
  reported !== null && reported > 0 && reported < 0.7 * 0.8 * roughTokens(sent);
