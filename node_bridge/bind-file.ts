import { readFile } from 'node:fs/promises';
import { apiGraphSchema, type ApiGraph } from '../web/core/api-graph.ts';
import { graphsInPicture } from '../web/core/pictures/embedded-graph.ts';
import { isCanvasForm, isStale } from '../web/core/pictures/stale.ts';
import { inflate } from '../web/services/inflate.ts';
import { UsageError } from './usage-error.ts';

const OPEN_FIRST =
  'This is a workflow as the canvas keeps it. Open this workflow first: open it in ComfyUI, export it with "Export (API)", and bind that file.';

/** The graph in a file, with App mode's selection where it has one; or in words why there is none. */
export type BoundFile = { graph: ApiGraph; linear?: unknown } | { refused: string };

/** Reads an API graph, or the one embedded in a picture or video. */
export async function graphInFile(file: string): Promise<BoundFile> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new UsageError(`Cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
  });
  const json = jsonOf(bytes);
  if (json !== undefined) return graphOf(json);
  const found = await graphsInPicture(bytes, inflate);
  if (!found.ok)
    return { refused: `${file} holds no graph: neither JSON nor a picture that ComfyUI has made.` };
  const { prompt, workflow } = found.value;
  const read = apiGraphSchema.safeParse(prompt);
  if (!read.success) return { refused: OPEN_FIRST };
  if (isStale(read.data, workflow))
    return {
      refused: `The prompt in ${file} belongs to an older graph than its workflow. Open this workflow first: drop the picture on ComfyUI's canvas, export it with "Export (API)", and bind that file.`,
    };
  return { graph: read.data, linear: linearOf(workflow) };
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function graphOf(json: unknown): BoundFile {
  // What was posted to a server wraps the graph: `{"prompt": {...}}`.
  const inner = typeof json === 'object' && json !== null && 'prompt' in json ? json.prompt : json;
  const graph = apiGraphSchema.safeParse(inner);
  if (graph.success && Object.keys(graph.data).length > 0) return { graph: graph.data };
  return { refused: isCanvasForm(json) ? OPEN_FIRST : 'This JSON is no graph in API format.' };
}

function linearOf(workflow: unknown): unknown {
  if (typeof workflow !== 'object' || workflow === null || !('extra' in workflow)) return undefined;
  const { extra } = workflow;
  return typeof extra === 'object' && extra !== null && 'linearData' in extra ? extra.linearData : undefined;
}
