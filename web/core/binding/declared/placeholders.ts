import { slotNames, type SlotName, type SlotTarget } from '../binding.ts';
import type { Findings } from '../reading.ts';
import { nodeAt, type Trace } from '../wiring.ts';
import { marks } from './marks.ts';

const reference = /\{\{REF(\d{1,2})\}\}/u;

/** Slots that the author marked with placeholders in text inputs: these beat everything else. */
export function placeholders(trace: Trace): Findings {
  const found: Partial<Record<SlotName, SlotTarget[]>> = {};
  const references: { number: number; target: SlotTarget }[] = [];
  for (const node of trace.order.keys()) {
    for (const [input, value] of Object.entries(nodeAt(trace.graph, node)?.inputs ?? {})) {
      if (typeof value !== 'string' || !/\{\{|\$\{/u.test(value)) continue;
      for (const [mark, slot] of Object.entries(marks))
        if (value.includes(mark)) (found[slot] ??= []).push({ node, input });
      const number = reference.exec(value)?.[1];
      if (number !== undefined) references.push({ number: Number(number), target: { node, input } });
    }
  }
  const ordered = references.sort((a, b) => a.number - b.number).map(({ target }) => target);
  if (ordered.length > 0) found.references = ordered;
  return asMarked(found);
}

function asMarked(found: Partial<Record<SlotName, SlotTarget[]>>): Findings {
  const findings: Findings = {};
  for (const slot of slotNames) {
    const targets = found[slot];
    if (targets) findings[slot] = { sure: 'sure', targets, reason: 'marker' };
  }
  return findings;
}
