import { linkOf, type ApiGraph } from '../api-graph.ts';
import { typeOf, type ObjectInfo } from '../graph/object-info.ts';
import type { SlotName, SlotTarget } from './binding.ts';

/** An input that a slot could be bound to, as the user knows it: node title and current value. */
export type Candidate = { target: SlotTarget; title: string; value: string };

const wanted: Record<SlotName, string[]> = {
  positive: ['STRING'],
  negative: ['STRING'],
  seed: ['INT'],
  width: ['INT'],
  height: ['INT'],
  steps: ['INT'],
  cfg: ['FLOAT', 'INT'],
  checkpoint: ['COMBO'],
  batch: ['INT'],
  prefix: ['STRING'],
  picture: ['COMBO'],
  guidance: ['FLOAT', 'INT'],
  denoise: ['FLOAT', 'INT'],
  references: ['COMBO'],
  guide: ['COMBO'],
  strength: ['FLOAT', 'INT'],
};

/** All unlinked inputs of the right type among the nodes that reach the output. */
export function candidatesFor(
  slot: SlotName,
  graph: ApiGraph,
  info: ObjectInfo,
  reachable: Set<string>,
): Candidate[] {
  return [...reachable].flatMap((node) => {
    const { class_type, inputs, _meta } = graph[node] ?? { class_type: '', inputs: {} };
    return Object.entries(inputs)
      .filter(([input, value]) => !linkOf(value) && fits(slot, info, class_type, input, value))
      .map(([input, value]) => ({
        target: { node, input },
        title: `${_meta?.title ?? class_type}: ${input}`,
        value: String(value).slice(0, 80),
      }));
  });
}

function fits(slot: SlotName, info: ObjectInfo, className: string, input: string, value: unknown): boolean {
  if (slot === 'checkpoint') return input === 'ckpt_name' || input === 'unet_name';
  const type = typeOf(info, className, input) ?? (typeof value === 'number' ? 'INT' : 'STRING');
  return wanted[slot].includes(type);
}
