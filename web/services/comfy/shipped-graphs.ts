import { fail, type Result } from '../../core/failure.ts';
import type { ObjectInfo } from '../../core/graph/object-info.ts';
import type { BoundGraph } from '../../core/graph/shipped.ts';
import type { ShippedChoice } from '../../core/graph/shipped-choices.ts';
import type { ShippedGraph } from '../../core/graph/sidecar.ts';
import type { Engine } from '../../core/sequence.ts';
import type { FamilyId } from '../../core/story/families.ts';

// All of this is data of some size, so it is loaded when it is asked for: what graphs want first, they themselves
// when one is drawn with.

/** What this server can draw frames with, of the graphs that come with the pack. */
export async function shippedOffers(info: ObjectInfo): Promise<ShippedChoice[]> {
  const [{ sidecars }, { shippedChoices }] = await Promise.all([
    import('./shipped-sidecars.ts'),
    import('../../core/graph/shipped-choices.ts'),
  ]);
  return shippedChoices(sidecars, info);
}

/** A graph of the pack with what stands beside it, or undefined for an id that is none. */
export async function shippedGraphOf(id: string): Promise<ShippedGraph | undefined> {
  const [{ sidecars }, { graphFiles }] = await Promise.all([
    import('./shipped-sidecars.ts'),
    import('./shipped-files.ts'),
  ]);
  const sidecar = sidecars.find((one) => one.id === id);
  const graph = graphFiles[id];
  return sidecar && graph && { graph, sidecar };
}

/** The graph that a sequence is drawn with, made ready for this server. Fails with `not-found` or as `shippedGraph`. */
export async function shippedBound(
  engine: Extract<Engine, { kind: 'shipped' }>,
  family: FamilyId,
  info: ObjectInfo,
): Promise<Result<BoundGraph>> {
  const shipped = await shippedGraphOf(engine.graph);
  if (!shipped) return fail('not-found', { name: engine.graph });
  const { shippedGraph } = await import('../../core/graph/shipped.ts');
  return shippedGraph(engine, family, shipped, info);
}
