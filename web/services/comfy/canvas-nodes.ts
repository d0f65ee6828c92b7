import { app, type CanvasGraph, type CanvasNode } from 'comfy/app';

/** Finds a node by its id in `graphToPrompt`, where inner nodes carry the ids of the nodes around them (`75:61`). */
function nodeOf(id: string): { node: CanvasNode; graph: CanvasGraph } | undefined {
  const path = id.split(':');
  const last = path.pop() ?? '';
  let graph = app.rootGraph ?? app.graph;
  for (const outer of path) graph = graph?.getNodeById(outer)?.subgraph;
  const node = graph?.getNodeById(last);
  return graph && node ? { node, graph } : undefined;
}

/** Selects a node on the canvas, inside its subgraph, and brings it to the middle. False: it is not there any more. */
export async function showNode(id: string): Promise<boolean> {
  const { canvas } = app;
  const found = nodeOf(id);
  if (!canvas || !found) return false;
  if (canvas.graph !== found.graph) {
    if (!canvas.setGraph) return false;
    canvas.setGraph(found.graph);
    // The page puts the view of a graph back where it was left, one paint after it is opened.
    await painted();
    await painted();
  }
  canvas.deselectAll?.();
  canvas.select?.(found.node);
  canvas.centerOnNode(found.node);
  return true;
}

const painted = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
