import type { ApiNode } from '../api-graph.ts';
import type { SlotName } from '../binding/binding.ts';
import { marksOf } from '../binding/declared/marks.ts';
import { rangeOf, type ObjectInfo } from './object-info.ts';

export type SlotFilling = {
  slot: SlotName;
  value: string | number;
  /** Rank among the places of this slot. */
  index: number;
  before: unknown;
  node: ApiNode;
  input: string;
  info: ObjectInfo | undefined;
};

/** What a place gets: the value itself, or the text around a placeholder with the value in it. */
export function slotValue({ slot, value, index, before, node, input, info }: SlotFilling): unknown {
  // Noise sources of one frame must differ from each other, or the second pass repeats the first one's noise.
  if (slot === 'seed' && typeof value === 'number') return marked(slot, before, value + index);
  if ((slot === 'strength' || slot === 'denoise') && typeof value === 'number')
    return within(value, rangeOf(info ?? {}, node.class_type, input));
  return marked(slot, before, value);
}

// A number must stay one where the placeholder is all there is: the server refuses `"512"` for a size.
function marked(slot: SlotName, before: unknown, value: string | number): unknown {
  if (typeof before !== 'string') return value;
  const marks = marksOf(slot).filter((mark) => before.includes(mark));
  if (marks.length === 0 || marks.includes(before.trim())) return value;
  return marks.reduce((text, mark) => text.replaceAll(mark, () => String(value)), before);
}

const within = (
  value: number,
  { min = -Infinity, max = Infinity }: { min?: number | undefined; max?: number | undefined },
) => Math.min(max, Math.max(min, value));
