import { linkOf } from '../api-graph.ts';
import { slotNames, type SlotName, type SlotTarget } from './binding.ts';
import type { Finding, Findings } from './reading.ts';
import { keyOf, nodeAt, type Trace } from './wiring.ts';

const declared = new Set(['chosen', 'left', 'saved', 'repaired', 'marker', 'tool', 'app-mode']);

/**
 * Each widget goes to one slot: to what was declared before what was traced, then in the order of slots. What is
 * linked, or not there, is nobody's.
 */
export function settleClaims(trace: Trace, found: Findings): Findings {
  const taken = new Map<string, SlotName>();
  const settled: Findings = {};
  const first = slotNames.filter((slot) => declared.has(found[slot]?.reason ?? ''));
  for (const slot of [...first, ...slotNames.filter((name) => !first.includes(name))]) {
    const finding = found[slot];
    if (finding) settled[slot] = claim(trace, slot, finding, taken);
  }
  return settled;
}

function claim(trace: Trace, slot: SlotName, finding: Finding, taken: Map<string, SlotName>): Finding {
  const writable = finding.targets.filter((target) => isWidget(trace, target));
  const free = writable.filter((target) => !taken.has(keyOf(target)));
  for (const target of free) taken.set(keyOf(target), slot);
  if (free.length === finding.targets.length) return finding;
  if (free.length > 0) return { ...finding, targets: free };
  const meets = writable.some((target) => taken.get(keyOf(target)) === 'positive');
  const reason = slot === 'negative' && meets ? 'same-text' : writable.length > 0 ? 'claimed' : 'linked';
  return { sure: slot === 'positive' ? 'choose' : 'none', targets: [], reason };
}

function isWidget(trace: Trace, { node, input }: SlotTarget): boolean {
  const inputs = nodeAt(trace.graph, node)?.inputs;
  return inputs !== undefined && Object.hasOwn(inputs, input) && !linkOf(inputs[input]);
}
