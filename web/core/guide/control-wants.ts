import { linkOf, type ApiGraph, type ApiNode } from '../api-graph.ts';
import { nodeAt } from '../binding/wiring.ts';

/**
 * What sort of picture a control model was trained on. `lines`: white lines on black. `picture`: any picture. The others
 * are maps that no drawing can stand for.
 */
export type ControlWants = 'lines' | 'picture' | 'depth' | 'pose' | 'normals' | 'segments';

/** Words in names of files and in the types of union models, what no line stands for first. */
const kinds: [ControlWants, RegExp][] = [
  ['depth', /depth|midas|zoe|leres/iu],
  ['pose', /pose|keypoint/iu],
  ['normals', /normal/iu],
  ['segments', /segment|(?<![a-z])seg(?![a-z])/iu],
  ['lines', /scribble|sketch|line|canny|edge|hed|pidi|mlsd/iu],
  ['picture', /tile|blur|colou?r|gr[ae]y|shuffle|ip2p|repaint|inpaint|brightness/iu],
];

/** What the control model of a node wants; the name of a union model says nothing, its type does. */
export function controlWants(graph: ApiGraph, node: ApiNode): ControlWants {
  const names = modelNames(graph, node);
  // Only what has no control model at all, such as a composition adapter, looks at the picture as it is.
  if (names.length === 0) return 'picture';
  const told = names.flatMap((name) => kinds.find(([, words]) => words.test(name))?.[0] ?? []);
  return told[0] ?? 'lines';
}

const MOST_HOPS = 8;
const modelInputs = ['control_net', 'controlnet', 'model_patch', 'cnet'];

/** Texts of the nodes that a control model comes through, those next to its use first. */
function modelNames(graph: ApiGraph, user: ApiNode): string[] {
  const names: string[] = [];
  let node: ApiNode | undefined = user;
  for (let hops = 0; node && hops < MOST_HOPS; hops += 1) {
    const { inputs }: ApiNode = node;
    const link = modelInputs.map((input) => linkOf(inputs[input])).find((found) => found);
    node = link && nodeAt(graph, link[0]);
    names.push(...Object.values(node?.inputs ?? {}).filter((value) => typeof value === 'string'));
  }
  return names;
}
