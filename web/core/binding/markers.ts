import type { ApiGraph } from '../api-graph.ts';
import type { SlotName, SlotTarget } from './binding.ts';
import type { Finding } from './reading.ts';

const markers: Record<string, SlotName> = {
  '{{PROMPT}}': 'positive',
  '{{NEGATIVE}}': 'negative',
  '{{SEED}}': 'seed',
  '{{WIDTH}}': 'width',
  '{{HEIGHT}}': 'height',
  '{{STEPS}}': 'steps',
  '{{CFG}}': 'cfg',
  '{{PREFIX}}': 'prefix',
};

/** Slots that the author marked with placeholders in text inputs: these beat any tracing. */
export function markedSlots(graph: ApiGraph): Partial<Record<SlotName, Finding>> {
  const found: Partial<Record<SlotName, Finding>> = {};
  for (const [node, { inputs }] of Object.entries(graph)) {
    for (const [input, value] of Object.entries(inputs)) {
      if (typeof value === 'string') addMarks(found, value, { node, input });
    }
  }
  return found;
}

function addMarks(found: Partial<Record<SlotName, Finding>>, value: string, target: SlotTarget) {
  for (const [marker, slot] of Object.entries(markers)) {
    if (!value.includes(marker)) continue;
    const targets = [...(found[slot]?.targets ?? []), target];
    found[slot] = { sure: 'sure', targets, reason: 'marker' };
  }
}
