import type { ApiGraph } from '../api-graph.ts';
import type { BindingReason } from '../words/binding.ts';
import type { Binding, SlotName, SlotTarget } from './binding.ts';
import type { Candidate } from './candidates.ts';

/** `sure`: only one place can be meant. `guess`: likely, shown for a look. `choose`: the user decides. */
export type Sureness = 'sure' | 'guess' | 'choose' | 'none';

/** What was found for one slot. `targets` is empty for `choose` and `none`. */
export type Finding = { sure: Sureness; targets: SlotTarget[]; reason: BindingReason };

export type SlotReading = Finding & { slot: SlotName; candidates: Candidate[] };

/** How a graph would be bound, slot by slot. `graph` differs from the input where a preview became a save node. */
export type Reading = { graph: ApiGraph; binding: Binding; slots: SlotReading[] };

/** The reading with one slot set by the user: `target` null leaves the graph's own value. */
export function chooseSlot(reading: Reading, slot: SlotName, target: SlotTarget | null): Reading {
  const slots = reading.slots.map((entry): SlotReading =>
    entry.slot === slot
      ? { ...entry, sure: target ? 'sure' : 'none', targets: target ? [target] : [], reason: 'chosen' }
      : entry,
  );
  return { ...reading, slots, binding: bindingOf(slots, reading.binding.output) };
}

/** The binding that the findings make. */
export function bindingOf(slots: SlotReading[], output: string): Binding {
  const targets: Binding['slots'] = {};
  for (const { slot, targets: found } of slots) if (found.length > 0) targets[slot] = found;
  return { version: 1, slots: targets, output };
}

/** Slots that must be chosen by the user before a frame can be sent. */
export const openSlots = (reading: Reading): SlotName[] =>
  reading.slots
    .filter(({ slot, sure }) => sure === 'choose' || (slot === 'positive' && sure === 'none'))
    .map(({ slot }) => slot);
