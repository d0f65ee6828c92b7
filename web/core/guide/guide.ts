import { linkOf, type ApiGraph, type ApiNode } from '../api-graph.ts';
import type { Binding } from '../binding/binding.ts';
import { own } from '../binding/passing.ts';
import { findPictures } from '../binding/pictures.ts';
import { pictureLoaders, pictureRoles, strengthInputs, type Role } from '../binding/tables/pictures.ts';
import { nodeAt, orderTo, wiringOf } from '../binding/wiring.ts';
import { controlWants, type ControlWants } from './control-wants.ts';

/** How a rough is drawn for a graph: as it is on the board, or as lines alone in one of two ways. */
export type GuideLook = 'plain' | 'white-lines' | 'black-lines';

/** Which slot says how strongly the picture acts; `denoise` the other way round: 1 keeps nothing of it. */
export type GuideStrength = 'denoise' | 'strength';

/** The picture that leads a graph's composition. */
export type Guide = {
  /** Node that loads it, and the picture that it loads by itself. */
  node: string;
  file: string;
  look: GuideLook;
  by: GuideStrength | null;
  /** The graph wants a map of this kind and gets a drawing. */
  unlike?: Exclude<ControlWants, 'lines' | 'picture'>;
};

/**
 * The graph's guide, where a rough can be one: a picture to go on from, or one for a control model. Undefined for a
 * start picture of a video, which would be seen as it is, and for one whose mask says what may be painted over.
 */
export function guideOf(graph: ApiGraph, binding: Binding): Guide | undefined {
  const target = binding.slots.guide?.[0];
  const loader = target && nodeAt(graph, target.node);
  if (!target || !loader || !loadsByName(loader, target.input) || hasMask(graph, target.node))
    return undefined;
  const file = loader.inputs[target.input];
  const order = orderTo(wiringOf(graph), binding.output);
  const trace = { graph, info: {}, order, exposed: new Set<string>() };
  const role = findPictures(trace).find((picture) => picture.target.node === target.node)?.role;
  if (typeof file !== 'string' || role === undefined || notGuides.includes(role)) return undefined;
  const path = { node: target.node, file, by: strengthOf(graph, binding, role) };
  return role === 'control' ? { ...path, ...drawingFor(graph, target.node) } : { ...path, look: 'plain' };
}

const notGuides: (Role | null)[] = ['start', 'end', 'mask'];

/** Loaders of a path on the server's disk, or of the picture's own bytes, take no uploaded name. */
const loadsByName = ({ class_type: name }: ApiNode, input: string): boolean =>
  own(pictureLoaders, name) === input && input === 'image' && name !== 'VHS_LoadImagePath';

const hasMask = (graph: ApiGraph, loader: string): boolean =>
  Object.values(graph).some(({ inputs }) =>
    Object.values(inputs).some((value) => {
      const link = linkOf(value);
      return link?.[0] === loader && link[1] === 1;
    }),
  );

/** A strength that is known to be that of references is none of the guide. */
function strengthOf(graph: ApiGraph, { slots }: Binding, role: Role | null): GuideStrength | null {
  if (role === 'source') return slots.denoise?.length ? 'denoise' : null;
  const [target] = slots.strength ?? [];
  if (!target) return null;
  const acts = own(strengthInputs, nodeAt(graph, target.node)?.class_type ?? '')?.of ?? 'control';
  return (acts === 'reference') === (role === 'reference') ? 'strength' : null;
}

/** Nodes that change a picture's measures and nothing that a control model would see. */
const measuresOnly = /reroute|resiz|scale|crop|constrain|(?<!\w)(?:image)?pad/iu;
const inverts = /^(?:imageinvert|invertimage|image invert)/iu;

/** What to draw for the control model that the picture comes to, with or without a preprocessor between. */
function drawingFor(graph: ApiGraph, loader: string): Pick<Guide, 'look' | 'unlike'> {
  const open = [{ id: loader, inverted: false }];
  const seen = new Set<string>();
  for (let at = open.pop(); at; at = open.pop()) {
    if (seen.has(at.id)) continue;
    seen.add(at.id);
    for (const [id, node] of usersOf(graph, at.id)) {
      if (takesControl(node, at.id)) return lookFor(controlWants(graph, node), at.inverted);
      if (inverts.test(node.class_type)) open.push({ id, inverted: !at.inverted });
      else if (measuresOnly.test(node.class_type)) open.push({ id, inverted: at.inverted });
    }
  }
  return { look: 'plain' };
}

function lookFor(wants: ControlWants, inverted: boolean): Pick<Guide, 'look' | 'unlike'> {
  if (wants === 'lines') return { look: inverted ? 'black-lines' : 'white-lines' };
  return wants === 'picture' ? { look: 'plain' } : { look: 'plain', unlike: wants };
}

const usersOf = (graph: ApiGraph, id: string): [string, ApiNode][] =>
  Object.entries(graph).filter(([, { inputs }]) =>
    Object.values(inputs).some((value) => linkOf(value)?.[0] === id),
  );

function takesControl({ class_type: name, inputs }: ApiNode, from: string): boolean {
  const roles = { ...pictureRoles['*'], ...own(pictureRoles, name) };
  return Object.entries(inputs).some(
    ([input, value]) => linkOf(value)?.[0] === from && own(roles, input) === 'control',
  );
}
