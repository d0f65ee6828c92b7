import { linkOf, type ApiGraph, type ApiNode } from '../api-graph.ts';
import { typeOf, type ObjectInfo } from '../graph/object-info.ts';
import { slotNames, type SlotName, type SlotTarget } from './binding.ts';
import { own } from './passing.ts';
import { modelFiles } from './tables/models.ts';
import { prefixInputs } from './tables/outputs.ts';
import { pictureLoaders } from './tables/pictures.ts';
import { textInputs } from './tables/texts.ts';
import { nodeAt, titleOf } from './wiring.ts';

/**
 * An input that a slot could be bound to, as the user knows it: node title, current value, and the subgraph nodes
 * around it. `twins`: inputs of the same node that are given the same text.
 */
export type Candidate = {
  target: SlotTarget;
  title: string;
  value: string;
  inside?: string[];
  twins?: SlotTarget[];
};

type Kind = 'text' | 'whole' | 'number' | 'model' | 'picture' | 'prefix';

const wanted: Record<SlotName, Kind> = {
  positive: 'text',
  negative: 'text',
  seed: 'whole',
  width: 'whole',
  height: 'whole',
  steps: 'whole',
  cfg: 'number',
  guidance: 'number',
  denoise: 'number',
  checkpoint: 'model',
  batch: 'whole',
  prefix: 'prefix',
  picture: 'picture',
  references: 'picture',
  guide: 'picture',
  strength: 'number',
};

/** For each slot all unlinked inputs that could take it, among the nodes that reach the output. */
export function allCandidates(
  graph: ApiGraph,
  info: ObjectInfo,
  reachable: Iterable<string>,
): Record<SlotName, Candidate[]> {
  const found: Record<Kind, Candidate[]> = {
    text: [],
    whole: [],
    number: [],
    model: [],
    picture: [],
    prefix: [],
  };
  for (const id of reachable) {
    const node = nodeAt(graph, id);
    for (const [input, value] of Object.entries(node?.inputs ?? {})) {
      if (!node || linkOf(value)) continue;
      for (const kind of kindsOf(info, node, input, value))
        found[kind].push(candidateOf(graph, { node: id, input }));
    }
  }
  const entries = slotNames.map((slot): [SlotName, Candidate[]] => [slot, found[wanted[slot]]]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one entry per slot name, by construction
  return Object.fromEntries(entries) as Record<SlotName, Candidate[]>;
}

function kindsOf(info: ObjectInfo, node: ApiNode, input: string, value: unknown): Kind[] {
  if (typeof value === 'string') return textKinds(info, node, input);
  if (typeof value !== 'number') return [];
  const type = typeOf(info, node.class_type, input) ?? (Number.isInteger(value) ? 'INT' : 'FLOAT');
  if (type === 'INT') return ['whole', 'number'];
  return type === 'FLOAT' ? ['number'] : [];
}

function textKinds(info: ObjectInfo, { class_type }: ApiNode, input: string): Kind[] {
  if (own(pictureLoaders, class_type) === input) return ['picture'];
  if (modelFiles.includes(input) && input.endsWith('_name')) return ['model'];
  if (prefixInputs.includes(input)) return ['prefix'];
  const type = typeOf(info, class_type, input) ?? 'STRING';
  return type === 'STRING' ? ['text'] : [];
}

/** A place in the graph in the user's words. */
export function candidateOf(graph: ApiGraph, target: SlotTarget): Candidate {
  const node = nodeAt(graph, target.node);
  const value = node?.inputs[target.input];
  const inside = target.node.split(':').slice(0, -1);
  const twins = twinsOf(node, target);
  return {
    target,
    title: `${titleOf(node) || (node?.class_type ?? '')}: ${target.input}`,
    value: ['string', 'number', 'boolean'].includes(typeof value) ? String(value).slice(0, 80) : '',
    ...(inside.length > 0 && { inside }),
    ...(twins.length > 0 && { twins }),
  };
}

function twinsOf(node: ApiNode | undefined, target: SlotTarget): SlotTarget[] {
  if (!node || !linkOf(node.inputs['clip']) || !textInputs.includes(target.input)) return [];
  const others = textInputs.filter(
    (input) => input !== target.input && typeof node.inputs[input] === 'string',
  );
  return others.map((input) => ({ node: target.node, input }));
}
