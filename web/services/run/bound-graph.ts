import type { ApiGraph } from '../../core/api-graph.ts';
import type { Binding } from '../../core/binding/binding.ts';
import { ok, type Result } from '../../core/failure.ts';
import { completeKnown, type ObjectInfo } from '../../core/graph/object-info.ts';
import { roughGraph } from '../../core/graph/rough-graph.ts';
import type { Sequence } from '../../core/sequence.ts';
import { shippedBound } from '../comfy/shipped-graphs.ts';

/** A graph ready for the values of a frame; `info` is there where the server described its nodes. */
export type Bound = { graph: ApiGraph; binding: Binding; info?: ObjectInfo };

/** The graph that a sequence is drawn with. Fails with `missing-model`, `missing-node` or as the server does. */
export async function boundGraph(
  { engine, story }: Sequence,
  describe: () => Promise<Result<ObjectInfo>>,
): Promise<Result<Bound>> {
  if (engine.kind === 'rough') return ok(roughGraph());
  const info = await describe();
  if (engine.kind === 'canvas') {
    const { graph, binding } = engine;
    // A canvas needs no description to be drawn with: the page made a whole graph of it.
    return ok(
      info.ok ? { graph: completeKnown(graph, info.value), binding, info: info.value } : { graph, binding },
    );
  }
  if (!info.ok) return info;
  const bound = await shippedBound(engine, story.family, info.value);
  return bound.ok ? ok({ ...bound.value, info: info.value }) : bound;
}
