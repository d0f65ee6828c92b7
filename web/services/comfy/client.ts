import * as z from 'zod/mini';
import type { ApiGraph } from '../../core/api-graph.ts';
import { ok, type Result } from '../../core/failure.ts';
import { loadImageName, type ImageFile } from '../../core/image-file.ts';
import { isWebPage, readJson, refusal } from './answer.ts';
import { patience } from './asking.ts';
import { ComfyReader, flat } from './reader.ts';
import { readSent, type Sent } from './sent.ts';

/** What a frame becomes on the server. `note` is written into the PNG under `storySequence`. */
export type JobRequest = {
  jobId: string;
  clientId: string;
  graph: ApiGraph;
  output: string;
  note: Record<string, unknown>;
};

const uploadedSchema = z.looseObject({ name: z.string(), subfolder: z.optional(z.string()) });
const jsonPost = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});

/** ComfyUI's HTTP interface, as narrow as we use it. Never sends `number`, never clears, never interrupts blindly. */
export class ComfyClient extends ComfyReader {
  /** Sends one job under the id that the request names. */
  async queue({ jobId, clientId, graph, output, note }: JobRequest): Promise<Sent> {
    const body = {
      prompt_id: jobId,
      client_id: clientId,
      prompt: graph,
      extra_data: { preview_method: 'latent2rgb', extra_pnginfo: { storySequence: note } },
    };
    const read = (response: Response) => readSent(response, output, this.clock.now());
    const answered = await this.ask('/prompt', read, jsonPost(body), patience.send);
    return answered.ok ? answered.value : { sent: 'unsure', failure: answered.failure, retryAfterMs: 0 };
  }

  /** Removes pending jobs; a running one is left alone. */
  async dequeue(jobIds: string[]): Promise<Result<void>> {
    return this.#done('/queue', jsonPost({ delete: jobIds }));
  }

  /** Stops a job that runs or waits, atomically by its id. False: this server is too old for it. */
  async cancelById(jobId: string): Promise<Result<boolean>> {
    return flat(await this.ask(`/jobs/${jobId}/cancel`, readCancelled, { method: 'POST' }));
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
      await this.ask('/upload/image', read, { method: 'POST', body: form }, patience.large),
    );
    if (!answered.ok) return answered;
    return ok({ filename: answered.value.name, subfolder: answered.value.subfolder ?? '', type });
  }

  /** Whether the server has a picture; undefined where it does not say. */
  async has(image: ImageFile): Promise<boolean | undefined> {
    const route = `/view?${new URLSearchParams({ ...image })}`;
    const answered = await this.ask(route, hasIt, { method: 'HEAD' });
    return answered.ok ? answered.value : undefined;
  }

  /** Bytes of a picture; `not-found` when the server has no such file. */
  async picture(image: ImageFile): Promise<Result<ArrayBuffer>> {
    const route = `/view?${new URLSearchParams({ ...image })}`;
    return flat(await this.ask(route, readBytes, {}, patience.large));
  }

  async #done(route: string, init: RequestInit): Promise<Result<void>> {
    return flat(await this.ask(route, readDone, init));
  }
}

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
