import * as z from 'zod/mini';
import type { ApiGraph } from '../api-graph.ts';
import type { ObjectInfo } from '../graph/object-info.ts';
import { slotNames, slotTargetSchema, type Binding, type SlotName, type SlotTarget } from './binding.ts';
import { chainsTo, likeness } from './chain.ts';
import { chooseOutput } from './outputs.ts';
import type { Finding, Findings, Reading } from './reading.ts';
import { linkAt, nodeAt, titleOf, wiringOf } from './wiring.ts';

const savedTargetSchema = z.object({
  ...slotTargetSchema.shape,
  class: z.string(),
  title: z.string(),
  /** Classes and inputs on the shortest way from the node to the output. */
  chain: z.array(z.string()).check(z.maxLength(64)),
});
type SavedTarget = z.infer<typeof savedTargetSchema>;

/**
 * What the user chose for a workflow, kept in `workflow.extra.storySequence.binding` and beside it by structure hash.
 * A slot with an empty list was left to the graph by him; slots that are not named are read anew each time.
 */
export const savedBindingSchema = z.object({
  version: z.literal(1),
  slots: z.partialRecord(z.enum(slotNames), z.array(savedTargetSchema)),
  output: z.optional(savedTargetSchema),
});
export type SavedBinding = z.infer<typeof savedBindingSchema>;

/** The user's own choices in a reading; undefined where he made none. */
export function savedFrom({ slots, graph, binding }: Reading): SavedBinding | undefined {
  const keep = keeper(graph, binding.output);
  const own = new Set(['chosen', 'left', 'saved', 'repaired']);
  const chosen = slots.filter(({ reason, slot }) => own.has(reason) && slot !== 'prefix');
  const output = slots.find(({ slot, reason }) => slot === 'prefix' && own.has(reason))?.targets[0];
  if (chosen.length === 0 && !output) return undefined;
  const kept: SavedBinding['slots'] = {};
  for (const { slot, targets } of chosen) kept[slot] = targets.map(keep);
  return { version: 1, slots: kept, ...(output && { output: keep(output) }) };
}

/** A whole binding as if all of it had been chosen, such as the one that comes with a shared sequence. */
export function savedOf(graph: ApiGraph, { slots, output }: Binding): SavedBinding {
  const keep = keeper(graph, output);
  const kept: SavedBinding['slots'] = {};
  for (const slot of slotNames) if (slots[slot] && slot !== 'prefix') kept[slot] = slots[slot].map(keep);
  const [prefix] = slots.prefix ?? [];
  return { version: 1, slots: kept, ...(prefix && { output: keep(prefix) }) };
}

function keeper(graph: ApiGraph, output: string): (target: SlotTarget) => SavedTarget {
  const chains = chainsTo(graph, output);
  return ({ node, input }) => ({
    node,
    input,
    class: nodeAt(graph, node)?.class_type ?? '',
    title: titleOf(nodeAt(graph, node)),
    chain: chains.get(node) ?? [],
  });
}

type Repaired = { findings: Findings; output?: string; lost: SlotName[] };

/**
 * A saved binding on the graph as it is now: places that moved are found by class, title and place in the chain. A slot
 * whose place is gone, or could be in two places, is in `lost` and has no finding: it is traced anew.
 */
export function repairBinding(saved: SavedBinding, graph: ApiGraph, info: ObjectInfo): Repaired {
  const output = saved.output && moved(saved.output, graph, undefined)?.node;
  const end = output ?? chooseOutput(graph, info, wiringOf(graph), {})?.node;
  const chains = end === undefined ? new Map<string, string[]>() : chainsTo(graph, end);
  const findings: Findings = {};
  const lost: SlotName[] = [];
  for (const slot of slotNames) {
    const targets = saved.slots[slot];
    if (!targets) continue;
    const finding = repairSlot(targets, graph, chains);
    if (finding) findings[slot] = finding;
    else lost.push(slot);
  }
  return { findings, lost, ...(output !== undefined && { output }) };
}

function repairSlot(
  targets: SavedTarget[],
  graph: ApiGraph,
  chains: Map<string, string[]>,
): Finding | undefined {
  if (targets.length === 0) return { sure: 'none', targets: [], reason: 'left' };
  const found = targets.map((target) => moved(target, graph, chains));
  const places = found.filter((place) => place !== undefined);
  if (places.length < targets.length) return undefined;
  const still = places.every(({ node }, index) => node === targets[index]?.node);
  const exact = places.every(({ alike }) => alike === 1);
  return {
    sure: still || exact ? 'sure' : 'guess',
    targets: places.map(({ node, input }) => ({ node, input })),
    reason: still ? 'saved' : 'repaired',
  };
}

type Moved = SlotTarget & { alike: number };

/** Where a saved place is now; undefined where nothing, or more than one place, is like it. */
function moved(
  target: SavedTarget,
  graph: ApiGraph,
  chains: Map<string, string[]> | undefined,
): Moved | undefined {
  const { node, input, chain, title } = target;
  const fits = (id: string) => {
    const found = nodeAt(graph, id);
    const there = found?.class_type === target.class && Object.hasOwn(found.inputs, input);
    return there && !linkAt(graph, id, input) && onSameSide(chain, chains?.get(id), chains === undefined);
  };
  if (fits(node) && titleOf(nodeAt(graph, node)) === title) return { node, input, alike: 1 };
  const ranked = Object.keys(graph)
    .filter(fits)
    .map((id) => ({ id, alike: chains ? likeness(chain, chains.get(id) ?? []) : 1 }))
    .filter(({ id, alike }) => alike === 1 || (alike >= 0.5 && titleOf(nodeAt(graph, id)) === title))
    .map((one) => ({ ...one, score: one.alike + (titleOf(nodeAt(graph, one.id)) === title ? 1 : 0) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = ranked;
  if (!best || next?.score === best.score) return undefined;
  return { node: best.id, input, alike: best.alike };
}

/** A place that now hangs on the other side of a sampler, or reaches no output, is another place. */
function onSameSide(before: string[], now: string[] | undefined, anywhere: boolean): boolean {
  if (!now) return anywhere;
  const side = (chain: string[]) =>
    chain.filter((hop) => /^(positive|negative)@/u.test(hop)).map((hop) => hop[0]);
  return side(before).join() === side(now).join();
}
