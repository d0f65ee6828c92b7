import * as z from 'zod/mini';
import type { ApiGraph } from '../../core/api-graph.ts';
import { ok, type Failure, type Result } from '../../core/failure.ts';
import { objectInfoSchema, type ObjectInfo } from '../../core/graph/object-info-schema.ts';
import { loadImageName, type ImageFile } from '../../core/image-file.ts';
import type { Host } from '../host.ts';
import { isWebPage, parseJson, readJson, refusal, unforeseen, unreachable } from './answer.ts';
import { nodeFailure, refusedFailure, refusedPromptSchema } from './refusal.ts';

/** What a frame becomes on the server. `note` is written into the PNG under `storySequence`. */
export type JobRequest = {
  jobId: string;
  clientId: string;
  graph: ApiGraph;
  output: string;
  note: Record<string, unknown>;
};

/**
 * What came of sending a job. `unsure`: the request may or may not have arrived, or the server was busy; look the job up
 * before it is sent again.
 */
export type Sent =
  | { sent: 'yes' }
  | { sent: 'no'; failure: Failure; whose: 'frame' | 'all' }
  | { sent: 'unsure'; failure: Failure; retryAfterMs: number };

const acceptedSchema = z.looseObject({ node_errors: z.optional(z.unknown()) });
const uploadedSchema = z.looseObject({ name: z.string(), subfolder: z.optional(z.string()) });
export const statsSchema = z.looseObject({
  system: z.looseObject({
    comfyui_version: z.optional(z.string()),
    argv: z.optional(z.array(z.string())),
  }),
});
export type SystemStats = z.infer<typeof statsSchema>;

const jsonPost = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});

/** ComfyUI's HTTP interface, as narrow as we use it. Never sends `number`, never clears, never interrupts blindly. */
export class ComfyClient {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Sends one job under the id that the request names. */
  async queue({ jobId, clientId, graph, output, note }: JobRequest): Promise<Sent> {
    const body = {
      prompt_id: jobId,
      client_id: clientId,
      prompt: graph,
      extra_data: { preview_method: 'latent2rgb', extra_pnginfo: { storySequence: note } },
    };
    const answered = await this.#ask('/prompt', jsonPost(body));
    if (!answered.ok) return { sent: 'unsure', failure: answered.failure, retryAfterMs: 0 };
    return readSent(answered.value, output);
  }

  /** Removes pending jobs; a running one is left alone. */
  async dequeue(jobIds: string[]): Promise<Result<void>> {
    return this.#done('/queue', jsonPost({ delete: jobIds }));
  }

  /**
   * Stops one job that runs now. Older servers have only `/interrupt`, and the oldest ignore its body and stop whatever
   * runs: so the caller makes sure that this very job runs.
   */
  async stopRunning(jobId: string): Promise<Result<void>> {
    const newer = await this.#ask(`/jobs/${jobId}/cancel`, { method: 'POST' });
    if (newer.ok && newer.value.ok && !isWebPage(newer.value)) return ok(undefined);
    return this.#done('/interrupt', jsonPost({ prompt_id: jobId }));
  }

  /** Asks the server to put its models out of memory before the next job. */
  async freeMemory(): Promise<Result<void>> {
    return this.#done('/free', jsonPost({ unload_models: true, free_memory: true }));
  }

  /** Uploads a picture and gives the name by which LoadImage knows it, such as `story-sequence/x.png [temp]`. */
  async upload(blob: Blob, name: string, type: 'input' | 'temp', subfolder: string): Promise<Result<string>> {
    const stored = await this.store(blob, name, { type, subfolder, overwrite: true });
    return stored.ok ? ok(loadImageName(stored.value)) : stored;
  }

  /**
   * Puts a picture into one of the server's folders. Where nothing may be overwritten, a name that is taken by another
   * picture gets a number, and the same picture is found again.
   */
  async store(
    blob: Blob,
    name: string,
    { type, subfolder, overwrite }: { type: 'input' | 'temp'; subfolder: string; overwrite: boolean },
  ): Promise<Result<ImageFile>> {
    const form = new FormData();
    form.append('image', blob, name);
    form.append('type', type);
    form.append('subfolder', subfolder);
    if (overwrite) form.append('overwrite', 'true');
    const answered = await this.#ask('/upload/image', { method: 'POST', body: form });
    if (!answered.ok) return answered;
    const read = await readJson(answered.value, uploadedSchema);
    if (!read.ok) return read;
    return ok({ filename: read.value.name, subfolder: read.value.subfolder ?? '', type });
  }

  objectInfo(): Promise<Result<ObjectInfo>> {
    return this.get('/object_info', objectInfoSchema);
  }

  stats(): Promise<Result<SystemStats>> {
    return this.get('/system_stats', statsSchema);
  }

  /** Whether the server has a picture; undefined where it does not say. */
  async has(image: ImageFile): Promise<boolean | undefined> {
    const answered = await this.#ask(`/view?${new URLSearchParams({ ...image })}`, { method: 'HEAD' });
    if (!answered.ok) return undefined;
    if (answered.value.ok) return true;
    return answered.value.status === 404 ? false : undefined;
  }

  /** Bytes of a picture; `not-found` when the server has no such file. */
  async picture(image: ImageFile): Promise<Result<ArrayBuffer>> {
    const query = new URLSearchParams({ ...image });
    const answered = await this.#ask(`/view?${query}`);
    if (!answered.ok) return answered;
    const refused = refusal(answered.value, '');
    return refused ? { ok: false, failure: refused } : ok(await answered.value.arrayBuffer());
  }

  async get<T>(route: string, schema: z.ZodMiniType<T>): Promise<Result<T>> {
    const answered = await this.#ask(route);
    return answered.ok ? readJson(answered.value, schema) : answered;
  }

  async #done(route: string, init: RequestInit): Promise<Result<void>> {
    const answered = await this.#ask(route, init);
    if (!answered.ok) return answered;
    const refused = refusal(answered.value, await answered.value.text());
    return refused ? { ok: false, failure: refused } : ok(undefined);
  }

  async #ask(route: string, init?: RequestInit): Promise<Result<Response>> {
    try {
      return ok(await this.#host.fetchApi(route, init));
    } catch (cause) {
      return unreachable(cause);
    }
  }
}

const busyStatuses = new Set([429, 502, 503, 504]);

async function readSent(response: Response, output: string): Promise<Sent> {
  const text = await response.text().catch(() => undefined);
  if (text === undefined) return { sent: 'unsure', failure: { code: 'server-unreachable' }, retryAfterMs: 0 };
  if (busyStatuses.has(response.status)) {
    const failure: Failure = { code: 'server-unreachable', detail: `HTTP ${response.status}` };
    return { sent: 'unsure', failure, retryAfterMs: retryAfter(response) };
  }
  if (response.status === 400) return { sent: 'no', failure: refusedPrompt(response, text), whose: 'all' };
  const refused = refusal(response, text);
  if (refused) return { sent: 'no', failure: refused, whose: 'all' };
  const accepted = acceptedSchema.safeParse(parseJson(text));
  if (!accepted.success) return { sent: 'no', failure: unforeseen(response, text).failure, whose: 'all' };
  return droppedOutput(accepted.data.node_errors, output) ?? { sent: 'yes' };
}

function refusedPrompt(response: Response, text: string): Failure {
  const refused = refusedPromptSchema.safeParse(parseJson(text));
  return refused.success ? refusedFailure(refused.data) : unforeseen(response, text).failure;
}

const dependentsSchema = z.record(
  z.string(),
  z.looseObject({ dependent_outputs: z.optional(z.array(z.string())) }),
);

/** A 200 may say that some outputs were left out: then the frame's picture would never come. */
function droppedOutput(nodeErrors: unknown, output: string): Sent | undefined {
  const read = dependentsSchema.safeParse(nodeErrors);
  if (!read.success) return undefined;
  const concerned = Object.entries(read.data).filter(
    ([id, { dependent_outputs: dependents = [] }]) => id === output || dependents.includes(output),
  );
  const failure = nodeFailure(Object.fromEntries(concerned));
  return failure && { sent: 'no', failure: { ...failure, code: 'frame-error' }, whose: 'frame' };
}

/** Seconds or a date, as HTTP allows; 0 when there is none. */
function retryAfter(response: Response): number {
  const seconds = Number(response.headers.get('retry-after') ?? '');
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, 120) * 1000 : 0;
}
