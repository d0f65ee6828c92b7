import * as z from 'zod/mini';
import { apiGraphSchema, linkOf, type ApiGraph } from '../../core/api-graph.ts';
import type { Failure } from '../../core/failure.ts';
import type { Outcome } from '../../core/run/events.ts';
import { imageFileSchema, staysInside, type ImageFile } from '../../core/image-file.ts';
import { withoutFolders } from '../../core/report/scrub.ts';

/** The server's own record of a finished job: `/history/{id}` and `/api/jobs/{id}` brought to one shape. */
export type JobRecord = {
  success: boolean;
  outputs: unknown;
  messages: unknown[];
  graph: ApiGraph | undefined;
  startedMs?: number;
  endedMs?: number;
};

const errorSchema = z.looseObject({
  exception_message: z.optional(z.string()),
  exception_type: z.optional(z.string()),
  node_id: z.optional(z.string()),
  node_type: z.optional(z.string()),
  traceback: z.optional(z.array(z.string())),
});
const messageSchema = z.tuple([z.string(), z.looseObject({ timestamp: z.optional(z.number()) })]);
const cachedSchema = z.looseObject({ nodes: z.array(z.string()) });
const imagesSchema = z.looseObject({ images: z.array(z.unknown()) });
const outputsSchema = z.record(z.string(), z.unknown());

/** How the job ended. `output` is the node whose picture counts; without one of it, the first saved picture does. */
export function readOutcome(record: JobRecord, output: string): Outcome {
  const timing = durationOf(record);
  if (messageOf(record, 'execution_interrupted')) return { state: 'interrupted' };
  const error = messageOf(record, 'execution_error');
  if (error || !record.success) return { state: 'failed', failure: exceptionFailure(error), ...timing };
  const image = imageOf(record.outputs, output);
  if (!image) return { state: 'failed', failure: { code: 'no-image' }, ...timing };
  return { state: 'done', image, ...timing, loadedModel: loadedModel(record) };
}

export const graphOf = (value: unknown): ApiGraph | undefined => {
  const graph = apiGraphSchema.safeParse(value);
  return graph.success ? graph.data : undefined;
};

function messageOf(record: JobRecord, kind: string): unknown {
  for (const message of record.messages) {
    const read = messageSchema.safeParse(message);
    if (read.success && read.data[0] === kind) return read.data[1];
  }
  return undefined;
}

function timeOf(record: JobRecord, ...kinds: string[]): number | undefined {
  for (const kind of kinds) {
    const read = z.looseObject({ timestamp: z.number() }).safeParse(messageOf(record, kind));
    if (read.success) return read.data.timestamp;
  }
  return undefined;
}

/** Execution alone, by the server's clock; where that was set back meanwhile, nothing was measured. */
function durationOf(record: JobRecord): { durationMs?: number } {
  const start = timeOf(record, 'execution_start') ?? record.startedMs;
  const end = timeOf(record, 'execution_success', 'execution_error') ?? record.endedMs;
  return start === undefined || end === undefined || end < start ? {} : { durationMs: end - start };
}

function imageOf(outputs: unknown, output: string): ImageFile | undefined {
  const read = outputsSchema.safeParse(outputs);
  if (!read.success) return undefined;
  const own = Object.hasOwn(read.data, output) ? imagesOf(read.data[output]) : [];
  const saved = Object.values(read.data)
    .flatMap(imagesOf)
    .find(({ type }) => type === 'output');
  return own[0] ?? saved;
}

function imagesOf(output: unknown): ImageFile[] {
  const read = imagesSchema.safeParse(output);
  if (!read.success) return [];
  return read.data.images.flatMap((image) => {
    const file = imageFileSchema.safeParse(image);
    return file.success && staysInside(file.data) ? [file.data] : [];
  });
}

/** A loader among the nodes that really ran: the frame's time has a model load in it. */
function loadedModel(record: JobRecord): boolean {
  const cached = cachedSchema.safeParse(messageOf(record, 'execution_cached'));
  if (!cached.success || !record.graph) return false;
  const skipped = new Set(cached.data.nodes);
  return Object.entries(record.graph).some(([id, node]) => !skipped.has(id) && loadsModel(node));
}

const loadsModel = (node: ApiGraph[string]) =>
  /Loader/.test(node.class_type) && !Object.values(node.inputs).some((value) => linkOf(value) !== undefined);

const memory = /out ?of ?memory|allocation on device|not enough memory/i;
const disk = /no space left|errno 28|disk full|enospc|not enough space/i;

/** What an exception inside a node means for the user. */
function exceptionFailure(error: unknown): Failure {
  const read = errorSchema.safeParse(error);
  if (!read.success) return { code: 'frame-error' };
  const {
    exception_type: type = '',
    exception_message: message = '',
    node_type: node = '',
    traceback,
  } = read.data;
  // A shared sequence takes it along: whose folders these are is nobody's business.
  const detail = withoutFolders([`${type}: ${message}`, ...(traceback ?? [])].join('\n').slice(0, 8000));
  const about = { node, type };
  if (memory.test(`${type} ${message}`)) return { code: 'out-of-memory', about, detail };
  if (disk.test(message)) return { code: 'disk-full', detail };
  return { code: 'frame-error', about, detail };
}
