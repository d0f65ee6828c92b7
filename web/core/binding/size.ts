import { linkOf, type ApiNode } from '../api-graph.ts';
import type { BindingReason } from '../words/binding.ts';
import type { SlotTarget } from './binding.ts';
import { fieldOf } from './fields.ts';
import { onwards, own } from './passing.ts';
import type { Finding } from './reading.ts';
import { firstPasses, type Sampler } from './samplers.ts';
import { batchInputs, fixedScalers, sizeInputs, sizeMirrors } from './tables/numbers.ts';
import { latentInputs } from './tables/samplers.ts';
import { keyOf, nodeAt, uniqueTargets, type Link, type Trace } from './wiring.ts';

/** What the first pass begins with: a node that makes or scales to a size, or a picture. */
export type Beginning = { node: string; scales: boolean } | 'picture' | undefined;

/** More first passes than this are not asked for a size of their own. */
const MOST_PASSES = 16;

const sizeNames = (node: ApiNode | undefined): [width: string, height: string] | undefined =>
  sizeInputs.find((names) => node && names.every((input) => input in node.inputs));

/** Follows the latent of the first pass back to what gives it its size. */
export function beginningOf(trace: Trace, first: Sampler | undefined): Beginning {
  const start = first && latentInputs.map((input) => linkOf(first.node.inputs[input])).find((link) => link);
  let link = start;
  const seen = new Set<string>();
  let scales = false;
  while (link && !seen.has(link[0])) {
    const [id] = link;
    seen.add(id);
    const node = nodeAt(trace.graph, id);
    if (!node) return undefined;
    const from = encoded(node) ?? onwards(trace, link, 'LATENT')[0] ?? pictured(node);
    scales ||= from !== undefined && fixedScalers.test(node.class_type);
    if (sizeNames(node)) return { node: id, scales };
    if (from === undefined) return 'image' in node.inputs ? 'picture' : undefined;
    link = from;
  }
  return undefined;
}

/** Everything that makes more than one picture of a frame. */
export function findBatch(trace: Trace, samplers: Sampler[]): Finding {
  const beginning = beginningOf(trace, samplers[0]);
  const first =
    typeof beginning === 'object' ? [{ node: beginning.node, input: batchInputs['*'] ?? '' }] : [];
  const more = [...trace.order.keys()].flatMap((node) => {
    const input = own(batchInputs, nodeAt(trace.graph, node)?.class_type ?? '');
    return input === undefined ? [] : [{ node, input }];
  });
  const fields = [...first, ...more].map((target) => fieldOf(trace, target));
  const targets = uniqueTargets(fields.filter((field) => field !== undefined));
  return targets.length > 0
    ? { sure: 'sure', targets, reason: 'traced' }
    : { sure: 'none', targets, reason: 'not-there' };
}

/** Where a latent is made of a picture, that picture; behind it sizes are followed along pictures. */
const encoded = ({ inputs }: ApiNode): Link | undefined => linkOf(inputs['pixels']);
const pictured = ({ inputs }: ApiNode): Link | undefined =>
  linkOf(inputs['image']) ?? linkOf(inputs['images']);

/** Width and height of the first pass, with the copies that other nodes keep of the size. */
export function findSize(
  trace: Trace,
  samplers: Sampler[],
): { width: Finding; height: Finding; fromPicture: boolean } {
  const beginnings = firstPasses(samplers)
    .slice(0, MOST_PASSES)
    .map((sampler) => beginningOf(trace, sampler));
  const [beginning] = beginnings;
  if (new Set(beginnings.map((one) => JSON.stringify(one))).size > 1)
    return { ...both('several-sizes', 'choose'), fromPicture: false };
  if (beginning === undefined) return { ...both('not-there'), fromPicture: false };
  if (beginning === 'picture') return { ...both('from-picture'), fromPicture: true };
  const { node, scales } = beginning;
  return {
    ...sizeAt(trace, node, scales),
    fromPicture: scales,
  };
}

function both(reason: BindingReason, sure: 'none' | 'choose' = 'none'): { width: Finding; height: Finding } {
  return { width: { sure, targets: [], reason }, height: { sure, targets: [], reason } };
}

function sizeAt(trace: Trace, node: string, scales: boolean): { width: Finding; height: Finding } {
  const names = sizeNames(nodeAt(trace.graph, node));
  const width = names && fieldOf(trace, { node, input: names[0] });
  const height = names && fieldOf(trace, { node, input: names[1] });
  // Half a size would distort the picture: it is both or none.
  if (!width || !height) return both(measured(trace, node) ? 'from-picture' : 'linked');
  if (keyOf(width) === keyOf(height)) return both('one-number');
  const [sure, reason] = doubtOf(trace, node, scales);
  const mirrors = mirrorsOf(trace, width, height);
  const finding = (own: SlotTarget, copies: SlotTarget[]): Finding => ({
    sure,
    targets: uniqueTargets([own, ...copies]),
    reason,
  });
  return {
    width: finding(
      width,
      mirrors.map((mirror) => mirror.width),
    ),
    height: finding(
      height,
      mirrors.map((mirror) => mirror.height),
    ),
  };
}

function doubtOf(trace: Trace, node: string, scales: boolean): ['sure' | 'guess', BindingReason] {
  if (scales) return ['guess', 'scaled-picture'];
  return laterScaler(trace, node) ? ['guess', 'scaled-later'] : ['sure', 'traced'];
}

const measured = (trace: Trace, node: string): boolean =>
  ['width', 'height'].some((input) => {
    const link = linkOf(nodeAt(trace.graph, node)?.inputs[input]);
    return link !== undefined && /size/iu.test(nodeAt(trace.graph, link[0])?.class_type ?? '');
  });

/** A node behind the first pass that scales to a width and height of its own: another size would be distorted there. */
function laterScaler(trace: Trace, first: string): boolean {
  const behind = new Set([first]);
  for (const id of trace.order.keys()) {
    const node = nodeAt(trace.graph, id);
    if (!node || id === first) continue;
    const after = Object.values(node.inputs).some((value) => behind.has(linkOf(value)?.[0] ?? ''));
    if (!after) continue;
    behind.add(id);
    const fixed = typeof node.inputs['width'] === 'number' && typeof node.inputs['height'] === 'number';
    if (fixed && fixedScalers.test(node.class_type)) return true;
  }
  return false;
}

type Pair = { width: SlotTarget; height: SlotTarget };

function mirrorsOf(trace: Trace, width: SlotTarget, height: SlotTarget): Pair[] {
  const valueOf = ({ node, input }: SlotTarget) => nodeAt(trace.graph, node)?.inputs[input];
  return [...trace.order.keys()].flatMap((id) => {
    const copies = own(sizeMirrors, nodeAt(trace.graph, id)?.class_type ?? '') ?? [];
    return copies.flatMap(({ when, ...inputs }) => {
      const pair = {
        width: fieldOf(trace, { node: id, input: inputs.width }),
        height: fieldOf(trace, { node: id, input: inputs.height }),
      };
      if (!pair.width || !pair.height) return [];
      const agrees = valueOf(pair.width) === valueOf(width) && valueOf(pair.height) === valueOf(height);
      return when === 'always' || agrees ? [{ width: pair.width, height: pair.height }] : [];
    });
  });
}
