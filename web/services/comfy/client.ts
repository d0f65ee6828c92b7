import * as z from 'zod/mini';
import type { ApiGraph } from '../../core/api-graph.ts';
import { ok, type Failure, type Result } from '../../core/failure.ts';
import { objectInfoSchema, type ObjectInfo } from '../../core/graph/object-info-schema.ts';
import { loadImageName, type ImageFile } from '../../core/image-file.ts';
import type { Host } from '../host.ts';
import { pageClock, type Clock } from '../run/clock.ts';
import { isBusy, isWebPage, parseJson, readJson, refusal, unforeseen } from './answer.ts';
import { ask, patience } from './asking.ts';
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
  readonly #clock: Clock;

  constructor(host: Host, clock: Clock = pageClock) {
    this.#host = host;
    this.#clock = clock;
  }

  /** Sends one job under the id that the request names. */
  async queue({ jobId, clientId, graph, output, note }: JobRequest): Promise<Sent> {
    const body = {
      prompt_id: jobId,
      client_id: clientId,
      prompt: graph,
      extra_data: { preview_method: 'latent2rgb', extra_pnginfo: { storySequence: note } },
    };
    const read = (response: Response) => readSent(response, output, this.#clock.now());
    const answered = await this.#ask('/prompt', read, jsonPost(body), patience.send);
    return answered.ok ? answered.value : { sent: 'unsure', failure: answered.failure, retryAfterMs: 0 };
  }

  /** Removes pending jobs; a running one is left alone. */
  async dequeue(jobIds: string[]): Promise<Result<void>> {
    return this.#done('/queue', jsonPost({ delete: jobIds }));
  }

  /** Stops a job that runs or waits, atomically by its id. False: this server is too old for it. */
  async cancelById(jobId: string): Promise<Result<boolean>> {
    return flat(await this.#ask(`/jobs/${jobId}/cancel`, readCancelled, { method: 'POST' }));
  }

  /** Stops one job that runs now. The oldest servers ignore the id and stop whatever runs: the caller has just looked. */
  async interrupt(jobId: string): Promise<Result<void>> {
    return this.#done('/interrupt', jsonPost({ prompt_id: jobId }));
  }

  /** Stops one job that was just found running, in whichever way this server knows. */
  async stopRunning(jobId: string): Promise<Result<void>> {
    const stopped = await this.cancelById(jobId);
    if (!stopped.ok) return stopped;
    return stopped.value ? ok(undefined) : this.interrupt(jobId);
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
    const read = (response: Response) => readJson(response, uploadedSchema);
    const answered = flat(
      await this.#ask('/upload/image', read, { method: 'POST', body: form }, patience.large),
    );
    if (!answered.ok) return answered;
    return ok({ filename: answered.value.name, subfolder: answered.value.subfolder ?? '', type });
  }

  objectInfo(): Promise<Result<ObjectInfo>> {
    return this.get('/object_info', objectInfoSchema, patience.large);
  }

  stats(): Promise<Result<SystemStats>> {
    return this.get('/system_stats', statsSchema);
  }

  /** Whether the server has a picture; undefined where it does not say. */
  async has(image: ImageFile): Promise<boolean | undefined> {
    const route = `/view?${new URLSearchParams({ ...image })}`;
    const answered = await this.#ask(route, hasIt, { method: 'HEAD' });
    return answered.ok ? answered.value : undefined;
  }

  /** Bytes of a picture; `not-found` when the server has no such file. */
  async picture(image: ImageFile): Promise<Result<ArrayBuffer>> {
    const route = `/view?${new URLSearchParams({ ...image })}`;
    return flat(await this.#ask(route, readBytes, {}, patience.large));
  }

  async get<T>(route: string, schema: z.ZodMiniType<T>, ms = patience.look): Promise<Result<T>> {
    return flat(await this.#ask(route, (response) => readJson(response, schema), {}, ms));
  }

  async #done(route: string, init: RequestInit): Promise<Result<void>> {
    return flat(await this.#ask(route, readDone, init));
  }

  #ask<T>(
    route: string,
    read: (response: Response) => T | Promise<T>,
    init: RequestInit = {},
    ms = patience.look,
  ): Promise<Result<T>> {
    return ask(this.#host, this.#clock, { route, init, ms }, read);
  }
}

const flat = <T>(answered: Result<Result<T>>): Result<T> => (answered.ok ? answered.value : answered);

async function readDone(response: Response): Promise<Result<void>> {
  const refused = refusal(response, await response.text());
  return refused ? { ok: false, failure: refused } : ok(undefined);
}

/** Servers without this route say 404, or 405 where a route for pages has the same form. */
async function readCancelled(response: Response): Promise<Result<boolean>> {
  if (response.status === 404 || response.status === 405) return ok(false);
  const done = await readDone(response);
  return done.ok ? ok(true) : done;
}

async function readBytes(response: Response): Promise<Result<ArrayBuffer>> {
  const refused = refusal(response, '');
  return refused ? { ok: false, failure: refused } : ok(await response.arrayBuffer());
}

function hasIt(response: Response): boolean | undefined {
  if (response.ok && !isWebPage(response)) return true;
  return response.status === 404 ? false : undefined;
}

async function readSent(response: Response, output: string, nowMs: number): Promise<Sent> {
  const text = await response.text();
  if (isBusy(response)) {
    const failure: Failure = { code: 'server-busy', detail: `HTTP ${response.status}` };
    return { sent: 'unsure', failure, retryAfterMs: retryAfter(response, nowMs) };
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

const MOST_PATIENCE = 120_000;

/** ms to wait, from seconds or a date as HTTP allows, by the server's own clock where it tells it; 0: it names none. */
function retryAfter({ headers }: Response, nowMs: number): number {
  const told = headers.get('retry-after') ?? '';
  const seconds = Number(told);
  const sentMs = Date.parse(headers.get('date') ?? '');
  const ms = Number.isNaN(seconds) ? Date.parse(told) - (sentMs || nowMs) : seconds * 1000;
  return Number.isNaN(ms) ? 0 : Math.min(Math.max(0, ms), MOST_PATIENCE);
}
