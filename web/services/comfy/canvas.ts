import * as z from 'zod/mini';
import { apiGraphSchema, type ApiGraph } from '../../core/api-graph.ts';
import type { Reading } from '../../core/binding/reading.ts';
import { readGraph } from '../../core/binding/trace.ts';
import { fail, ok, type Result } from '../../core/failure.ts';
import type { ObjectInfo } from '../../core/graph/object-info.ts';
import type { Host } from '../host.ts';

export type CanvasReading = { name: string; graph: ApiGraph; reading: Reading };

const promptSchema = z.looseObject({ output: apiGraphSchema });

/**
 * What is open on the canvas and how it would be bound. The page makes the API graph itself, so bypassed nodes,
 * reroutes and subgraphs are already resolved.
 */
export async function readCanvas(host: Host, info: ObjectInfo): Promise<Result<CanvasReading>> {
  const prompt = await host.graphToPrompt().then(
    (value) => promptSchema.safeParse(value),
    () => undefined,
  );
  if (!prompt?.success) return fail('bad-graph', { why: 'unreadable' });
  const graph = prompt.data.output;
  if (Object.keys(graph).length === 0) return fail('bad-graph', { why: 'empty' });
  const reading = readGraph(graph, info);
  return reading.ok
    ? ok({ name: host.canvasName(), graph: reading.value.graph, reading: reading.value })
    : reading;
}
