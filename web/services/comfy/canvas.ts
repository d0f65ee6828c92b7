import type { ApiGraph } from '../../core/api-graph.ts';
import type { Reading } from '../../core/binding/reading.ts';
import { readGraph } from '../../core/binding/trace.ts';
import { fail, ok, type Result } from '../../core/failure.ts';
import type { ObjectInfo } from '../../core/graph/object-info.ts';
import type { Db } from '../db.ts';
import type { Host } from '../host.ts';
import { choicesFor } from './canvas-choices.ts';
import { pageGraph } from './page-graph.ts';

/** `reading` with the user's choices for this workflow, `found` without; `source` is the canvas's own graph. */
export type CanvasReading = {
  name: string;
  graph: ApiGraph;
  reading: Reading;
  found: Reading;
  source: ApiGraph;
};

/**
 * What is open on the canvas and how it would be bound. The page makes the API graph itself, so bypassed nodes,
 * reroutes and subgraphs are already resolved.
 */
export async function readCanvas(host: Host, info: ObjectInfo, db?: Db): Promise<Result<CanvasReading>> {
  const page = await host.graphToPrompt().then(pageGraph, () => undefined);
  if (!page) return fail('bad-graph', { why: 'unreadable' });
  const { graph: source, extra } = page;
  if (Object.keys(source).length === 0) return fail('bad-graph', { why: 'empty' });
  const linear = extra?.['linearData'];
  const found = readGraph(source, info, { linear });
  if (!found.ok) return found;
  const saved = await choicesFor(source, extra, db);
  const read = saved ? readGraph(source, info, { linear, saved }) : found;
  if (!read.ok) return read;
  const { value: reading } = read;
  return ok({ name: host.canvasName(), graph: reading.graph, reading, found: found.value, source });
}
