import * as z from 'zod/mini';

/** What a message of the server tells about a job. All are hints: the truth is looked up. */
export type ComfyEvent =
  /** The queue has changed; `remaining`: jobs of everybody that wait or run. */
  | { type: 'status'; remaining?: number }
  | { type: 'started'; jobId: string }
  | { type: 'progressed'; jobId: string; value: number; max: number }
  /** The job is over in some way; how, the server's record tells. */
  | { type: 'over'; jobId: string }
  /** No message at all, or one of a known type that does not say what its type promises. */
  | { type: 'unreadable' };

export type JobEvent = Extract<ComfyEvent, { jobId: string }>;

export type Preview = { jobId?: string; mime: string; bytes: Uint8Array<ArrayBuffer> };

const envelopeSchema = z.looseObject({ type: z.string(), data: z.unknown() });
const statusSchema = z.looseObject({
  status: z.looseObject({ exec_info: z.looseObject({ queue_remaining: z.number() }) }),
});
const jobSchema = z.looseObject({ prompt_id: z.string() });
const executingSchema = z.looseObject({ prompt_id: z.string(), node: z.optional(z.nullable(z.string())) });
const progressSchema = z.looseObject({ prompt_id: z.string(), value: z.number(), max: z.number() });
const metadataSchema = z.looseObject({
  prompt_id: z.optional(z.string()),
  image_type: z.optional(z.string()),
});

const unreadable: ComfyEvent = { type: 'unreadable' };

/** One JSON message. Those of other extensions and of newer servers are none of our business: undefined. */
export function readMessage(text: string): ComfyEvent | undefined {
  const envelope = envelopeSchema.safeParse(parsed(text));
  if (!envelope.success) return unreadable;
  const { type, data } = envelope.data;
  switch (type) {
    case 'status':
      return readStatus(data);
    case 'execution_start':
      return about(data, 'started');
    case 'executing':
      return readExecuting(data);
    case 'progress':
      return readProgress(data);
    case 'execution_success':
    case 'execution_error':
    case 'execution_interrupted':
      return about(data, 'over');
    default:
      return undefined;
  }
}

function readStatus(data: unknown): ComfyEvent {
  const read = statusSchema.safeParse(data);
  return read.success
    ? { type: 'status', remaining: read.data.status.exec_info.queue_remaining }
    : { type: 'status' };
}

function about(data: unknown, type: 'started' | 'over'): ComfyEvent {
  const job = jobSchema.safeParse(data);
  return job.success ? { type, jobId: job.data.prompt_id } : unreadable;
}

/** `node: null` says that the job is over, after an error too, and that its record is written. */
function readExecuting(data: unknown): ComfyEvent | undefined {
  const read = executingSchema.safeParse(data);
  if (!read.success) return unreadable;
  if (read.data.node === undefined) return undefined;
  return { type: read.data.node === null ? 'over' : 'started', jobId: read.data.prompt_id };
}

function readProgress(data: unknown): ComfyEvent {
  const read = progressSchema.safeParse(data);
  if (!read.success) return unreadable;
  const { prompt_id: jobId, value, max } = read.data;
  return { type: 'progressed', jobId, value, max };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * A preview picture from a binary message: big-endian kind 1 (format, image) or 4 (length, JSON, image). Other kinds
 * and cut messages read as undefined.
 */
export function readPreview(buffer: ArrayBuffer): Preview | undefined {
  if (buffer.byteLength < 8) return undefined;
  const view = new DataView(buffer);
  const kind = view.getUint32(0);
  const second = view.getUint32(4);
  if (kind === 1)
    return { mime: second === 2 ? 'image/png' : 'image/jpeg', bytes: new Uint8Array(buffer, 8) };
  if (kind !== 4 || 8 + second > buffer.byteLength) return undefined;
  const metadata = metadataSchema.safeParse(
    parsed(new TextDecoder().decode(new Uint8Array(buffer, 8, second))),
  );
  if (!metadata.success) return undefined;
  const { prompt_id: jobId, image_type: mime = 'image/jpeg' } = metadata.data;
  if (!mime.startsWith('image/') || mime.includes('svg')) return undefined;
  return { mime, bytes: new Uint8Array(buffer, 8 + second), ...(jobId !== undefined && { jobId }) };
}
