import type { SlotName } from '../binding.ts';

/** Placeholders that stand in text inputs for what a frame brings: ours, and those of SwarmUI. */
export const marks: Record<string, SlotName> = {
  '{{PROMPT}}': 'positive',
  '${prompt}': 'positive',
  '{{NEGATIVE}}': 'negative',
  '${negativeprompt}': 'negative',
  '{{SEED}}': 'seed',
  '{{WIDTH}}': 'width',
  '{{HEIGHT}}': 'height',
  '{{STEPS}}': 'steps',
  '{{CFG}}': 'cfg',
  '{{GUIDANCE}}': 'guidance',
  '{{DENOISE}}': 'denoise',
  '{{STRENGTH}}': 'strength',
  '{{CHECKPOINT}}': 'checkpoint',
  '{{GUIDE}}': 'guide',
  '{{PREFIX}}': 'prefix',
  '${prefix:}': 'prefix',
};

/** The placeholders of one slot. */
export const marksOf = (slot: SlotName): string[] =>
  Object.keys(marks).filter((mark) => marks[mark] === slot);
