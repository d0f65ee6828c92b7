import { linkOf, type ApiGraph } from '../api-graph.ts';
import type { Binding, SlotName } from '../binding/binding.ts';
import { gridOf, roundSize } from '../graph/size-grid.ts';
import type { ObjectInfo } from '../graph/object-info.ts';
import type { Sequence } from '../sequence.ts';
import { stops, warns, type Finding } from './finding.ts';

/** What a frame must be able to say to a graph: its prompt; then a seed and a file name of its own. */
export function checkBinding(graph: ApiGraph, binding: Binding): Finding[] {
  if (!Object.hasOwn(graph, binding.output)) {
    return [
      { frames: 'all', severity: 'stops', failure: { code: 'bad-graph', about: { why: 'no-output' } } },
    ];
  }
  if (!isBound(graph, binding, 'positive')) return [stops('all', 'prompt-unbound')];
  const wanted: SlotName[] = ['seed', 'prefix'];
  return wanted
    .filter((slot) => !isBound(graph, binding, slot))
    .map((slot) => warns('all', 'slot-unbound', { slot }));
}

/** Whether some target of the slot can be written: it exists, and no link holds it. */
const isBound = (graph: ApiGraph, { slots }: Binding, slot: SlotName): boolean =>
  (slots[slot] ?? []).some(({ node, input }) => {
    const found = graph[node];
    return found !== undefined && !linkOf(found.inputs[input]);
  });

/** A size off the graph's grid is drawn at the nearest one, which the user is told. */
export function checkSize(
  { settings }: Sequence,
  graph: ApiGraph,
  binding: Binding,
  info: ObjectInfo,
  base: number,
): Finding[] {
  if (!isBound(graph, binding, 'width') && !isBound(graph, binding, 'height')) return [];
  const grid = gridOf(graph, binding, info, base);
  const { width, height, changed } = roundSize(settings, grid);
  const size = `${settings.width}×${settings.height}`;
  return changed
    ? [warns('all', 'size-off-grid', { size, grid: `${grid}`, sent: `${width}×${height}` })]
    : [];
}
