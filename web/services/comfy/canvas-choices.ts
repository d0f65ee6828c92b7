import * as z from 'zod/mini';
import type { ApiGraph } from '../../core/api-graph.ts';
import type { Binding } from '../../core/binding/binding.ts';
import type { Reading } from '../../core/binding/reading.ts';
import { savedBindingSchema, savedFrom, savedOf, type SavedBinding } from '../../core/binding/saved.ts';
import { structureHash } from '../../core/binding/structure.ts';
import type { Db } from '../db.ts';
import type { Host } from '../host.ts';

/** Our place in `workflow.extra`. */
const EXTRA = 'storySequence';

const extraSchema = z.looseObject({ [EXTRA]: z.looseObject({ binding: z.unknown() }) });

const keyOf = (graph: ApiGraph) => `binding:${structureHash(graph)}`;

/** What the user chose for a workflow: it travels in the workflow itself, or is known by the graph's structure. */
export async function choicesFor(
  graph: ApiGraph,
  extra: unknown,
  db: Db | undefined,
): Promise<SavedBinding | undefined> {
  const own = extraSchema.safeParse(extra);
  const inWorkflow = savedBindingSchema.safeParse(own.success ? own.data[EXTRA]?.binding : undefined);
  if (inWorkflow.success) return inWorkflow.data;
  const stored = savedBindingSchema.safeParse(await db?.get(keyOf(graph)).catch(() => undefined));
  return stored.success ? stored.data : undefined;
}

/** Keeps the choices of a reading in the open workflow and beside it; without any, forgets those that were kept. */
export async function keepChoices(
  host: Host,
  db: Db | undefined,
  graph: ApiGraph,
  reading: Reading,
): Promise<void> {
  const saved = savedFrom(reading);
  host.setWorkflowExtra?.(EXTRA, saved && { binding: saved });
  await db?.set(keyOf(graph), saved);
}

/** Keeps the binding of a sequence that somebody shared for when its workflow is opened; own choices stay. */
export async function adoptBinding(db: Db, graph: ApiGraph, binding: Binding): Promise<void> {
  const key = keyOf(graph);
  const known = await db.get(key).catch(() => undefined);
  if (known === undefined) await db.set(key, savedOf(graph, binding));
}
