import type { ApiGraph } from '../api-graph.ts';
import { fail, ok, type Result } from '../failure.ts';
import { ancestors } from '../graph/frame-graph.ts';
import type { ObjectInfo } from '../graph/object-info.ts';
import type { BindingReason } from '../words/binding.ts';
import { slotNames, type Binding, type SlotName, type SlotTarget } from './binding.ts';
import { candidatesFor, type Candidate } from './candidates.ts';
import { markedSlots } from './markers.ts';
import { findNumbers } from './numbers.ts';
import { chooseOutput } from './outputs.ts';
import { samplersBefore } from './samplers.ts';
import { findTexts } from './texts.ts';

/** `sure`: only one place can be meant. `guess`: likely, shown for a look. `choose`: the user decides. */
export type Sureness = 'sure' | 'guess' | 'choose' | 'none';

/** What was found for one slot. `targets` is empty for `choose` and `none`. */
export type Finding = { sure: Sureness; targets: SlotTarget[]; reason: BindingReason };

export type SlotReading = Finding & { slot: SlotName; candidates: Candidate[] };

/** How a graph would be bound, slot by slot. `graph` differs from the input where a preview became a save node. */
export type Reading = { graph: ApiGraph; binding: Binding; slots: SlotReading[] };

const shownSlots = slotNames.filter((slot) => slot !== 'picture');

/**
 * Reads a graph of the user's: follows the links back from the chosen output to the samplers that reach it, and from
 * there to texts, seeds and sizes. Fails with `bad-graph` when nothing in it makes a picture.
 */
export function readGraph(graph: ApiGraph, info: ObjectInfo): Result<Reading> {
  const output = chooseOutput(graph, info);
  if (!output) return fail('bad-graph', { why: 'no-output' });
  const saved = output.graph;
  const samplers = samplersBefore(saved, output.node);
  const found: Partial<Record<SlotName, Finding>> = {
    ...findTexts(saved, info, samplers),
    ...findNumbers(saved, samplers),
    prefix: {
      sure: output.sure,
      targets: [{ node: output.node, input: 'filename_prefix' }],
      reason: output.reason,
    },
    ...markedSlots(saved),
  };
  const reachable = ancestors(saved, output.node);
  const slots = shownSlots.map((slot): SlotReading => {
    const finding = found[slot] ?? { sure: 'none', targets: [], reason: 'not-there' };
    return { slot, ...finding, candidates: candidatesFor(slot, saved, info, reachable) };
  });
  return ok({ graph: saved, binding: bindingOf(slots, output.node), slots });
}

/** The reading with one slot set by the user: `target` null leaves the graph's own value. */
export function chooseSlot(reading: Reading, slot: SlotName, target: SlotTarget | null): Reading {
  const slots = reading.slots.map((entry): SlotReading =>
    entry.slot === slot
      ? { ...entry, sure: target ? 'sure' : 'none', targets: target ? [target] : [], reason: 'chosen' }
      : entry,
  );
  return { ...reading, slots, binding: bindingOf(slots, reading.binding.output) };
}

function bindingOf(slots: SlotReading[], output: string): Binding {
  const targets: Binding['slots'] = {};
  for (const { slot, targets: found } of slots) if (found.length > 0) targets[slot] = found;
  return { version: 1, slots: targets, output };
}

/** Slots that must be chosen by the user before a frame can be sent. */
export const openSlots = (reading: Reading): SlotName[] =>
  reading.slots
    .filter(({ slot, sure }) => sure === 'choose' || (slot === 'positive' && sure === 'none'))
    .map(({ slot }) => slot);
