import { linkOf, type ApiNode } from '../../api-graph.ts';
import { typeOf } from '../../graph/object-info.ts';
import type { SlotName, SlotTarget } from '../binding.ts';
import { own } from '../passing.ts';
import type { Findings } from '../reading.ts';
import { nodeAt, titleOf, type Trace } from '../wiring.ts';
import { slotNamed } from './slot-names.ts';

/**
 * Nodes by which other tools mark what their users may set: where the name stands and where the value. Acly's
 * krita-ai-diffusion, mcmonkeyprojects/SwarmUI, BennyKok/comfyui-deploy.
 */
const inputNodes: [classes: RegExp, names: string[], value: string][] = [
  [/^ETN_Parameter$/u, ['name'], 'default'],
  [/^SwarmInput(Text|Integer|Float|Dropdown|Checkpoint|ModelName)$/u, ['raw_id', 'title'], 'value'],
  [
    /^ComfyUIDeployExternal(Text\w*|Number\w*|Seed|Checkpoint)$/u,
    ['input_id', 'display_name'],
    'default_value',
  ],
];

/** Types of a krita parameter that say outright which text it is. */
const kritaTypes: Record<string, SlotName> = {
  'prompt (positive)': 'positive',
  'prompt (negative)': 'negative',
};

/** Titles that mark a node: our own `Story: seed`, SwarmUI's `SwarmUI: seed`. */
const titleMark = /^(?:story|swarmui)\s*:\s*(.+)$/iu;

/** Slots that titles and marker nodes name, among the nodes that reach the output. */
export function toolMarks(trace: Trace): Findings {
  const findings: Findings = {};
  for (const id of trace.order.keys()) {
    const node = nodeAt(trace.graph, id);
    const mark = node && (markNode(node) ?? titleMarkOf(trace, node));
    if (!mark || linkOf(node.inputs[mark.input])) continue;
    const target: SlotTarget = { node: id, input: mark.input };
    const known = findings[mark.slot];
    // Two marks of one name are two readings.
    findings[mark.slot] = known
      ? { sure: 'choose', targets: [], reason: 'marked-twice', together: [...(known.together ?? []), target] }
      : { sure: 'sure', targets: [target], reason: 'tool', together: [target] };
  }
  return findings;
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

type Mark = { slot: SlotName; input: string };

function markNode(node: ApiNode): Mark | undefined {
  const plan = inputNodes.find(([classes]) => classes.test(node.class_type));
  if (!plan) return undefined;
  const [, names, input] = plan;
  if (!Object.hasOwn(node.inputs, input)) return undefined;
  const krita = own(kritaTypes, textOf(node.inputs['type']));
  const named = names.map((name) => slotNamed(textOf(node.inputs[name]))).find((slot) => slot);
  const slot = krita ?? named ?? (node.class_type.endsWith('Seed') ? 'seed' : undefined);
  return slot && { slot, input };
}

function titleMarkOf(trace: Trace, node: ApiNode): Mark | undefined {
  const name = titleMark.exec(titleOf(node).trim())?.[1];
  const slot = name === undefined ? undefined : slotNamed(name);
  if (!slot) return undefined;
  const texts =
    slot === 'positive' ||
    slot === 'negative' ||
    slot === 'prefix' ||
    slot === 'checkpoint' ||
    slot === 'guide';
  const fits = Object.keys(node.inputs).filter((input) => fitsSlot(trace, node, input, texts));
  const same = fits.find((input) => slotNamed(input) === slot);
  const input = same ?? (fits.length === 1 ? fits[0] : undefined);
  return input === undefined ? undefined : { slot, input };
}

function fitsSlot(trace: Trace, { class_type, inputs }: ApiNode, input: string, texts: boolean): boolean {
  if (!texts) return typeof inputs[input] === 'number';
  const type = typeOf(trace.info, class_type, input);
  return typeof inputs[input] === 'string' && (type === undefined || type === 'STRING' || type === 'COMBO');
}
