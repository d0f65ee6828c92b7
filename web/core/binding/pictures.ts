import { linkOf, type ApiNode } from '../api-graph.ts';
import type { SlotTarget } from './binding.ts';
import { fieldOf } from './fields.ts';
import { own } from './passing.ts';
import type { Finding, LoadedPicture } from './reading.ts';
import { isSampler } from './samplers.ts';
import { measuring, pictureLoaders, pictureRoles, strengthInputs, type Role } from './tables/pictures.ts';
import { nodeAt, type Trace } from './wiring.ts';

/** Where a role was found: place of the node in the graph's order and of the input within the node. */
type Use = { role: Role; at: number; input: number };

// A first picture of a video is shown to the vision model as well: that makes it no reference.
const ranks: Record<Role, number> = { start: 0, end: 1, reference: 2, control: 3, source: 4, mask: 5 };

/** Pictures that the graph loads on its way to the output, each with what it is for; references in their order. */
export function findPictures(trace: Trace): LoadedPicture[] {
  const uses = usesOf(trace);
  const found = [...uses].flatMap(([id, all]) => {
    const node = nodeAt(trace.graph, id);
    const input = node && own(pictureLoaders, node.class_type);
    const value = input === undefined ? undefined : node?.inputs[input];
    if (input === undefined || typeof value !== 'string') return [];
    const [first] = all.toSorted((a, b) => ranks[a.role] - ranks[b.role] || a.at - b.at || a.input - b.input);
    return [{ target: { node: id, input }, file: value, role: first?.role ?? null, use: first }];
  });
  return found
    .sort((a, b) => (a.use?.at ?? 0) - (b.use?.at ?? 0) || (a.use?.input ?? 0) - (b.use?.input ?? 0))
    .map(({ target, file, role }) => ({ target, file, role }));
}

/** For each loader all that its picture is used for, found from the output back in one sweep. */
function usesOf(trace: Trace): Map<string, Use[]> {
  const uses = new Map<string, Map<string, Use>>();
  const ids = [...trace.order.keys()];
  for (let at = ids.length - 1; at >= 0; at -= 1) {
    const id = ids[at] ?? '';
    const node = nodeAt(trace.graph, id);
    if (node) spread(uses, node, uses.get(id), at);
  }
  const loaders = ids.filter(
    (id) => own(pictureLoaders, nodeAt(trace.graph, id)?.class_type ?? '') !== undefined,
  );
  return new Map(loaders.map((id) => [id, [...(uses.get(id)?.values() ?? [])]]));
}

/** Hands what a node is used for on to what it is made of, unless its inputs say it better. */
function spread(
  uses: Map<string, Map<string, Use>>,
  node: ApiNode,
  above: Map<string, Use> | undefined,
  at: number,
) {
  if (measuring.test(node.class_type)) return;
  for (const [input, [name, value]] of Object.entries(node.inputs).entries()) {
    const link = linkOf(value);
    if (!link) continue;
    const role = roleOf(node, name, link);
    const known = uses.get(link[0]) ?? new Map<string, Use>();
    uses.set(link[0], known);
    const handed = role === undefined ? carriedOn(node, above) : [{ role, at, input }];
    for (const use of handed)
      if (!known.has(use.role) || (known.get(use.role)?.at ?? 0) > use.at) known.set(use.role, use);
  }
}

// A sampler makes a new picture: what that is used for says nothing about the pictures that went into the sampler.
const carriedOn = (node: ApiNode, above: Map<string, Use> | undefined): Use[] =>
  isSampler(node) ? [] : [...(above?.values() ?? [])];

function roleOf(node: ApiNode, input: string, [, outlet]: [string, number]): Role | undefined {
  const listed = own(pictureRoles, node.class_type);
  const role = (listed && own(listed, input)) ?? own(pictureRoles['*'] ?? {}, input);
  if (role !== undefined) return role;
  return outlet === 1 && /mask/iu.test(input) ? 'mask' : undefined;
}

/** Slots that pictures of the frame go into, and the number that says how strongly they act. */
export function pictureSlots(
  trace: Trace,
  pictures: LoadedPicture[],
): { references: Finding; guide: Finding; strength: Finding } {
  const of = (...roles: Role[]) => pictures.filter(({ role }) => role !== null && roles.includes(role));
  const targets = (found: LoadedPicture[]) => found.map(({ target }) => target);
  const references = of('reference');
  const guides = of('source', 'start', 'control');
  return {
    references: references.length > 0 ? sure(targets(references)) : none,
    guide:
      guides.length > 1
        ? { sure: 'choose', targets: [], reason: 'several-pictures' }
        : oneOrNone(targets(guides)),
    strength: strengthOf(trace),
  };
}

const none: Finding = { sure: 'none', targets: [], reason: 'not-there' };
const sure = (targets: SlotTarget[]): Finding => ({ sure: 'sure', targets, reason: 'traced' });
const oneOrNone = (targets: SlotTarget[]): Finding => (targets.length === 1 ? sure(targets) : none);

function strengthOf(trace: Trace): Finding {
  const found = [...trace.order.keys()].flatMap((id) => {
    const listed = own(strengthInputs, nodeAt(trace.graph, id)?.class_type ?? '');
    const field = listed && fieldOf(trace, { node: id, input: listed.input });
    return listed && field
      ? [{ ...listed, field, value: nodeAt(trace.graph, field.node)?.inputs[field.input] }]
      : [];
  });
  const [first] = found;
  if (!first) return none;
  if (found.length === 1) return sure([first.field]);
  const alike = found.every(({ of, value }) => of === first.of && value === first.value);
  if (!alike) return { sure: 'choose', targets: [], reason: 'several-strengths' };
  return { sure: 'guess', targets: found.map(({ field }) => field), reason: 'same-strength' };
}
