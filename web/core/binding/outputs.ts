import { linkOf, type ApiGraph } from '../api-graph.ts';
import { ancestors } from '../graph/ancestors.ts';
import type { ObjectInfo } from '../graph/object-info.ts';
import type { BindingReason } from '../words/binding.ts';
import { isSampler } from './samplers.ts';

type Output = { graph: ApiGraph; node: string; sure: 'sure' | 'guess'; reason: BindingReason };

type Scored = { id: string; samplers: Set<string>; size: number };

/**
 * The node whose pictures are the frame: the saver with most samplers before it, then with most nodes. Without a
 * saver the first preview is turned into one, because a preview is lost at the next start of the server.
 */
export function chooseOutput(graph: ApiGraph, info: ObjectInfo): Output | undefined {
  const ids = Object.keys(graph).filter((id) => savesImages(graph, info, id));
  const savers = ids.filter((id) => !isPreview(graph, id));
  const ranked = rank(graph, savers.length > 0 ? savers : ids);
  const [best, next] = ranked;
  if (!best) return undefined;
  if (savers.length === 0)
    return { graph: asSaver(graph, best.id), node: best.id, sure: 'guess', reason: 'preview-only' };
  const rival = next && [...next.samplers].some((sampler) => !best.samplers.has(sampler));
  return rival
    ? { graph, node: best.id, sure: 'guess', reason: 'several-outputs' }
    : { graph, node: best.id, sure: 'sure', reason: 'traced' };
}

const isPreview = (graph: ApiGraph, id: string) => graph[id]?.class_type === 'PreviewImage';

// SaveImage has an IMAGE output since 0.38, so "has no outputs" does not tell an output node; its inputs do.
function savesImages(graph: ApiGraph, info: ObjectInfo, id: string): boolean {
  const node = graph[id];
  if (!node || !info[node.class_type]?.output_node) return false;
  if (!linkOf(node.inputs['images'])) return false;
  return isPreview(graph, id) || 'filename_prefix' in node.inputs;
}

function rank(graph: ApiGraph, ids: string[]): Scored[] {
  const scored = ids.map((id) => {
    const before = ancestors(graph, id);
    return {
      id,
      samplers: new Set([...before].filter((other) => isSampler(graph[other]))),
      size: before.size,
    };
  });
  return scored.sort((a, b) => b.samplers.size - a.samplers.size || b.size - a.size);
}

function asSaver(graph: ApiGraph, id: string): ApiGraph {
  const images = graph[id]?.inputs['images'];
  return { ...graph, [id]: { class_type: 'SaveImage', inputs: { images, filename_prefix: '' } } };
}
