import * as z from 'zod/mini';
import { fail, ok, type Failure, type Result } from '../../core/failure.ts';
import type { Sequence } from '../../core/sequence.ts';
import { isWebPage, parseJson } from '../comfy/answer.ts';
import { ask, patience } from '../comfy/asking.ts';
import type { Host } from '../host.ts';
import { pageClock, type Clock } from '../run/clock.ts';

const PREFIX = '/story-sequence';

/** What a list shows of a sequence; one whose file cannot be read is listed too, with the reason. */
export const summarySchema = z.union([
  // The usual one first: of ten thousand, nearly all are tried once.
  z.object({
    id: z.string(),
    title: z.string(),
    status: z.string(),
    revision: z.number(),
    createdAt: z.string(),
    updatedAt: z.string(),
    frameCount: z.number(),
    done: z.number(),
    failed: z.number(),
    thumbnail: z.nullable(z.string()),
  }),
  z.object({ id: z.string(), broken: z.literal(true), message: z.string() }),
]);
export type Summary = z.infer<typeof summarySchema>;

const listSchema = z.looseObject({ total: z.number(), sequences: z.array(summarySchema) });
const statusSchema = z.looseObject({
  version: z.string(),
  freeBytes: z.optional(z.nullable(z.number())),
  metadataDisabled: z.optional(z.boolean()),
  agent: z.looseObject({ url: z.nullable(z.string()) }),
});
export type ShimStatus = z.infer<typeof statusSchema>;

const errorSchema = z.looseObject({ error: z.looseObject({ code: z.string(), message: z.string() }) });

/** Our own routes on the server: sequences in the output folder, thumbnails, the agent's address. */
export class ShimClient {
  readonly #host: Host;
  readonly #clock: Clock;

  constructor(host: Host, clock: Clock = pageClock) {
    this.#host = host;
    this.#clock = clock;
  }

  status(): Promise<Result<ShimStatus>> {
    return this.#json('/status', statusSchema);
  }

  setAgent(url: string | null): Promise<Result<unknown>> {
    return this.#json('/agent', z.unknown(), change('PUT', { url }));
  }

  /** Newest first. */
  async list(limit = 100, offset = 0): Promise<Result<{ total: number; sequences: Summary[] }>> {
    return this.#json(`/sequences?limit=${limit}&offset=${offset}`, listSchema);
  }

  async load(id: string): Promise<Result<Sequence>> {
    const document = await this.#json(routeOf(id), z.unknown());
    if (!document.ok) return document;
    // With all that a document is made of, it is of some size, and the empty form needs none of it.
    const { migrate } = await import('../../core/migrate.ts');
    return migrate(document.value);
  }

  /**
   * Writes the document, whose revision must be `base + 1`, whole or by its `changes`; `conflict` when the folder has
   * another than `base`.
   */
  async save(sequence: Sequence, base: number, changes?: object): Promise<Result<unknown>> {
    const request = change(changes ? 'PATCH' : 'PUT', changes ?? sequence, { 'If-Match': `"${base}"` });
    return this.#json(routeOf(sequence.id), z.unknown(), request);
  }

  /** The pictures in the sequence's folder, with what each carries of it. */
  pictures(id: string): Promise<Result<unknown>> {
    return this.#json(`${routeOf(id)}/pictures`, z.unknown());
  }

  async remove(id: string): Promise<Result<unknown>> {
    return this.#json(routeOf(id), z.unknown(), change('DELETE'));
  }

  /** URL of a 320 px picture; `version` makes it cacheable for good. */
  thumbnailUrl(id: string, path: string, version: string | number): string {
    const parts = [id, ...path.split('/')].map((part) => encodeURIComponent(part));
    return this.#host.apiUrl(`${PREFIX}/thumbnails/${parts.join('/')}?v=${encodeURIComponent(version)}`);
  }

  async #json<T>(route: string, schema: z.ZodMiniType<T>, init?: RequestInit): Promise<Result<T>> {
    const question = { route: `${PREFIX}${route}`, init, ms: patience.send };
    const answer = await ask(this.#host, this.#clock, question, readAnswer);
    if (!answer.ok) return answer;
    const { status, isPage, body } = answer.value;
    if (isPage) return fail('sign-in-again');
    if (status < 200 || status > 299) return { ok: false, failure: shimFailure(status, body) };
    const read = schema.safeParse(body);
    return read.success ? ok(read.data) : fail('unexpected-answer', { status: String(status) });
  }
}

const routeOf = (id: string): string => `/sequences/${encodeURIComponent(id)}`;

const readAnswer = async (response: Response) => ({
  status: response.status,
  isPage: isWebPage(response),
  body: parseJson(await response.text()),
});

function change(
  method: 'PUT' | 'PATCH' | 'DELETE',
  body?: unknown,
  headers: Record<string, string> = {},
): RequestInit {
  const own = { 'X-Story-Sequence': '1', ...headers };
  if (body === undefined) return { method, headers: own };
  return { method, headers: { ...own, 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
}

const codes: ReadonlyMap<string, Failure['code']> = new Map([
  ['not-found', 'not-found'],
  ['conflict', 'conflict'],
  ['disk-full', 'disk-full'],
  ['not-writable', 'not-saved-yet'],
]);

function shimFailure(status: number, body: unknown): Failure {
  const read = errorSchema.safeParse(body);
  const detail = read.success ? read.data.error.message : `HTTP ${status}`;
  const code = read.success ? codes.get(read.data.error.code) : undefined;
  if (code) return { code, detail };
  // Without our Python the routes do not exist: the pack was copied in, but the server was not restarted.
  if (status === 404 || status === 405) return { code: 'not-found', detail };
  return { code: 'unexpected-answer', about: { status: String(status) }, detail };
}
