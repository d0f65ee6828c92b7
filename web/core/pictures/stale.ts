import * as z from 'zod/mini';
import type { ApiGraph } from '../api-graph.ts';

const workflowSchema = z.looseObject({
  nodes: z.array(
    z.looseObject({
      id: z.union([z.number(), z.string()]),
      type: z.string(),
      mode: z.optional(z.number()),
    }),
  ),
});

/** Modes of nodes that are not sent: muted and bypassed. */
const UNSENT = new Set([2, 4]);

/** True for a workflow in the form of the canvas, which only ComfyUI's page can turn into a graph to send. */
export const isCanvasForm = (value: unknown): boolean => workflowSchema.safeParse(value).success;

/**
 * True where a picture's `prompt` does not belong to its `workflow`: it names nodes that the workflow has not, has of
 * another class, or does not send. Then the workflow is right: files are edited by tools that leave the prompt behind.
 */
export function isStale(prompt: ApiGraph, workflow: unknown): boolean {
  const read = workflowSchema.safeParse(workflow);
  if (!read.success) return false;
  const nodes = new Map(read.data.nodes.map((node) => [String(node.id), node]));
  return Object.entries(prompt).some(([id, { class_type }]) => {
    const [outer = '', ...inner] = id.split(':');
    const node = nodes.get(outer);
    if (!node || UNSENT.has(node.mode ?? 0)) return true;
    return inner.length === 0 && node.type !== class_type;
  });
}
