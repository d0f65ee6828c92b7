import type { FamilyId, MotionFamilyId } from '../../story/families.ts';
import { renderPrompt } from '../render.ts';
import { motionFamilyIds } from '../../story/families.ts';
import { readLine } from './line.ts';
import { variation, type Focus } from './variation.ts';

export type EnhanceRequest = {
  /** One line: what the picture is to show. */
  text: string;
  /** 1 to 20. */
  count: number;
  /** For motion, a family of pictures means the usual family of motion; a family of motion makes nothing else. */
  family: FamilyId | MotionFamilyId;
  target: 'image' | 'motion';
  /** What differs from one to the next; nothing named: framing and light. */
  focus: readonly Focus[];
  /** Words of style for all of them; the line's own words stand anyway. */
  style?: string;
};
export type Enhanced = { prompt: string; negative?: string; description: string };

export const ENHANCED_MAX = 20;
/** Variations looked at for each that is wanted: a small budget can cut two down to the same words. */
const TRIES = 12;

/**
 * Prompts for one line, each another variation in the family's dialect: the same request gives the same prompts. Fewer
 * than `count` only where the line is empty.
 */
export function enhance({ text, count, family, target, focus, style }: EnhanceRequest): Enhanced[] {
  const line = readLine(text, style ?? '');
  if (line === undefined) return [];
  const wanted = Math.min(Math.max(1, Math.floor(count)), ENHANCED_MAX);
  const motion = motionFamilyIds.find((one) => one === family) ?? (target === 'motion' ? 'wan' : undefined);
  const found = new Map<string, Enhanced>();
  for (let turn = 0; turn < wanted * TRIES && found.size < wanted; turn++) {
    const { shot, bible, says } = variation(line, turn, motion === undefined ? 'image' : 'motion', focus);
    const rendered = renderPrompt(shot, bible, motion ?? family);
    if (!found.has(rendered.prompt)) found.set(rendered.prompt, { ...rendered, description: says });
  }
  return [...found.values()];
}

/** Several texts at once: parts between lines of `---`, or, where there are none, each line. */
export function splitBulk(text: string): string[] {
  const marked = /^\s*-{3,}\s*$/m.test(text);
  return text
    .split(marked ? /^\s*-{3,}\s*$/m : /\r?\n/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '');
}
