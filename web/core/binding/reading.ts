import type { ApiGraph } from '../api-graph.ts';
import type { BindingReason } from '../words/binding.ts';
import type { Binding, SlotName, SlotTarget } from './binding.ts';
import type { Candidate } from './candidates.ts';
import type { Role } from './tables/pictures.ts';

/** `sure`: only one place can be meant. `guess`: likely, shown for a look. `choose`: the user decides. */
export type Sureness = 'sure' | 'guess' | 'choose' | 'none';

/**
 * What was found for one slot. `targets` is empty for `choose` and `none`; `together` offers, where the user chooses,
 * to write all of these.
 */
export type Finding = {
  sure: Sureness;
  targets: SlotTarget[];
  reason: BindingReason;
  together?: SlotTarget[];
};

export type Findings = Partial<Record<SlotName, Finding>>;

export type SlotReading = Finding & { slot: SlotName; candidates: Candidate[] };

export type LoadedModel = { target: SlotTarget; file: string };
/** `strength` null: the node holds none, or in a form that we do not know. */
export type LoadedLora = LoadedModel & { strength: number | null; on: boolean };
/** `role` null: nothing says what the picture is for. */
export type LoadedPicture = LoadedModel & { role: Role | null };

/** What else the graph is made of: told, never written. */
export type Parts = { models: LoadedModel[]; loras: LoadedLora[]; pictures: LoadedPicture[] };

/**
 * How a graph would be bound, slot by slot. `graph` differs from the input where a preview became a save node;
 * `lost` names slots whose saved place is gone and that were found anew.
 */
export type Reading = {
  graph: ApiGraph;
  binding: Binding;
  slots: SlotReading[];
  parts?: Parts;
  lost?: SlotName[];
};

/** The reading with one slot set by the user: `target` null leaves the graph's own value. */
export function chooseSlot(
  reading: Reading,
  slot: SlotName,
  target: SlotTarget | readonly SlotTarget[] | null,
): Reading {
  const asked = target === null ? [] : 'node' in target ? withTwins(reading, slot, target) : [...target];
  const slots = reading.slots.map((entry): SlotReading =>
    entry.slot === slot
      ? { ...entry, sure: target ? 'sure' : 'none', targets: asked, reason: target ? 'chosen' : 'left' }
      : { ...entry, targets: entry.targets.filter((other) => !asked.some((own) => same(own, other))) },
  );
  const output = slot === 'prefix' ? (asked[0]?.node ?? reading.binding.output) : reading.binding.output;
  return { ...reading, slots, binding: { ...bindingOf(slots, output), ...loraOf(reading.binding) } };
}

/** The reading with one slot as it was found, before the user chose. */
export function asFound(reading: Reading, found: Reading, slot: SlotName): Reading {
  const before = found.slots.find((entry) => entry.slot === slot);
  const slots = reading.slots.map((entry) => (entry.slot === slot && before ? before : entry));
  const { output } = slot === 'prefix' ? found.binding : reading.binding;
  return { ...reading, slots, binding: { ...bindingOf(slots, output), ...loraOf(reading.binding) } };
}

const same = (a: SlotTarget, b: SlotTarget) => a.node === b.node && a.input === b.input;

/** An encoder with several text inputs is given the same text in all of them. */
function withTwins(reading: Reading, slot: SlotName, target: SlotTarget): SlotTarget[] {
  const entry = reading.slots.find((one) => one.slot === slot);
  const chosen = entry?.candidates.find((candidate) => same(candidate.target, target));
  return [target, ...(chosen?.twins ?? [])];
}

export const loraOf = ({ lora }: Binding): Pick<Binding, 'lora'> => (lora ? { lora } : {});

/** The binding that the findings make. */
export function bindingOf(slots: (Finding & { slot: SlotName })[], output: string): Binding {
  const targets: Binding['slots'] = {};
  for (const { slot, targets: found } of slots) if (found.length > 0) targets[slot] = found;
  return { version: 1, slots: targets, output };
}

/** Slots without which a frame would not be the story's: what is open elsewhere stays as the graph has it. */
const needed: ReadonlySet<SlotName> = new Set<SlotName>(['positive', 'negative', 'seed', 'prefix']);

/** Slots that must be chosen by the user before a frame can be sent. */
export const openSlots = (reading: Reading): SlotName[] =>
  reading.slots
    .filter(
      ({ slot, sure, reason }) =>
        (sure === 'choose' && needed.has(slot)) ||
        (slot === 'positive' && sure === 'none' && reason !== 'left'),
    )
    .map(({ slot }) => slot);
