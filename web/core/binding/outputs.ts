import { linkOf, type ApiGraph, type ApiNode } from '../api-graph.ts';
import type { ObjectInfo } from '../graph/object-info.ts';
import type { BindingReason } from '../words/binding.ts';
import type { Sureness } from './reading.ts';
import { isSampler } from './samplers.ts';
import { pictureInputs, previews, prefixInputs, saverNames } from './tables/outputs.ts';
import { nodeAt, orderTo, reach, titleOf, type Wiring } from './wiring.ts';

type Output = {
  graph: ApiGraph;
  node: string;
  input: string;
  sure: Sureness;
  reason: BindingReason;
  order: Map<string, number>;
};

/** A possible output with the number of samplers and of all nodes before it. */
type Scored = { id: string; samplers: number; size: number };

/** What the author or the user said about the output: `asked` is the user's, `exposed` App mode's. */
export type OutputHints = { asked?: string | undefined; exposed?: string[] };

/**
 * The node whose pictures are the frame: the saver with most samplers before it, then with most nodes. What only
 * shows pictures, or saves under a name of its own, is turned into a saver: a frame must be found again.
 */
export function chooseOutput(
  graph: ApiGraph,
  info: ObjectInfo,
  wiring: Wiring,
  hints: OutputHints,
): Output | undefined {
  const ids = wiring.ids.filter((id) => givesPictures(info, nodeAt(graph, id)));
  const savers = ids.filter((id) => prefixOf(nodeAt(graph, id)) !== undefined);
  const ranked = rank(graph, wiring, savers.length > 0 ? savers : ids);
  const asked = ranked.find(({ id }) => id === hints.asked) ?? scoreOf(graph, wiring, ids, hints.asked);
  const shown = ranked.filter(({ id }) => hints.exposed?.includes(id));
  const best = asked ?? (shown.length === 1 ? shown[0] : ranked[0]);
  if (!best) return undefined;
  const order = orderTo(wiring, best.id);
  const certain = certainty(asked !== undefined, shown.length === 1);
  return { ...savedAs(graph, best.id, certain ?? verdict(graph, wiring, ranked, best, order)), order };
}

const scoreOf = (graph: ApiGraph, wiring: Wiring, ids: string[], asked: string | undefined) =>
  asked !== undefined && ids.includes(asked) ? rank(graph, wiring, [asked])[0] : undefined;

type Verdict = { sure: Sureness; reason: BindingReason };

function certainty(asked: boolean, shown: boolean): Verdict | undefined {
  if (asked) return { sure: 'sure', reason: 'chosen' };
  return shown ? { sure: 'sure', reason: 'app-mode' } : undefined;
}

function verdict(
  graph: ApiGraph,
  wiring: Wiring,
  ranked: Scored[],
  best: Scored,
  order: Map<string, number>,
): Verdict {
  const rivals = ranked.filter(({ id, samplers }) => id !== best.id && samplers > 0);
  const others =
    rivals.length === 0
      ? []
      : samplerPlaces(graph, wiring).filter((place) => !order.has(wiring.ids[place] ?? ''));
  const apart = new Set(others);
  if (apart.size > 0 && rivals.some(({ id }) => reach(wiring, id, apart).marked > 0))
    return { sure: 'choose', reason: 'several-outputs' };
  const equal = rivals.some(({ samplers }) => samplers === best.samplers);
  return equal ? { sure: 'guess', reason: 'longest-output' } : { sure: 'sure', reason: 'traced' };
}

const samplerPlaces = (graph: ApiGraph, { ids }: Wiring): number[] =>
  ids.flatMap((id, place) => (isSampler(nodeAt(graph, id)) ? [place] : []));

// SaveImage has an IMAGE output since 0.38, so "has no outputs" does not tell an output node; its inputs do.
function givesPictures(info: ObjectInfo, node: ApiNode | undefined): boolean {
  if (!node || !pictureInputs.some((input) => linkOf(node.inputs[input]))) return false;
  // A save node of ours takes pictures, not video.
  const replaceable = linkOf(node.inputs['images']) ?? linkOf(node.inputs['image']);
  if (!replaceable && prefixOf(node) === undefined) return false;
  if (previews.has(node.class_type)) return true;
  const known = Object.hasOwn(info, node.class_type) ? info[node.class_type] : undefined;
  return known
    ? known.output_node === true
    : saverNames.test(node.class_type) && prefixOf(node) !== undefined;
}

const prefixOf = (node: ApiNode | undefined): string | undefined =>
  node && !previews.has(node.class_type)
    ? prefixInputs.find((input) => typeof node.inputs[input] === 'string')
    : undefined;

function rank(graph: ApiGraph, wiring: Wiring, ids: string[]): Scored[] {
  const samplers = new Set(samplerPlaces(graph, wiring));
  const scored = ids.map((id): Scored => {
    const { marked, size } = reach(wiring, id, samplers);
    return { id, samplers: marked, size };
  });
  return scored.sort((a, b) => b.samplers - a.samplers || b.size - a.size);
}

function savedAs(graph: ApiGraph, id: string, { sure, reason }: Verdict): Omit<Output, 'order'> {
  const node = graph[id];
  const input = prefixOf(node);
  if (input !== undefined) return { graph, node: id, input, sure, reason };
  const link = linkOf(node?.inputs['images']) ?? linkOf(node?.inputs['image']);
  const title = titleOf(node);
  const saver: ApiNode = {
    class_type: 'SaveImage',
    inputs: { images: link, filename_prefix: '' },
    ...(title !== '' && { _meta: { title } }),
  };
  const own =
    reason === 'several-outputs'
      ? { sure, reason }
      : { sure: 'guess' as const, reason: 'preview-only' as const };
  return { graph: { ...graph, [id]: saver }, node: id, input: 'filename_prefix', ...own };
}
