import { APIError, OpenAI } from 'openai';
import { Stream } from 'openai/core/streaming';
import { fail, ok, type Failure, type Result } from '../../../core/failure.ts';
import { isReply, readPiece, type Piece } from './chunk.ts';
import { aboutOf, failureOf } from './failures.ts';
import { usualTimeouts, type LlmServer } from './server.ts';
import { Watch } from './watch.ts';

/** The body of a request; which fields are in it is the caller's business. */
export type Body = Readonly<Record<string, unknown>>;

export type Reply = {
  text: string;
  /** `stop`, `length`, `content_filter` ...; undefined where the server does not say. */
  finish: string | undefined;
  thinks: boolean;
  usage: { input: number | null; output: number | null } | undefined;
};

/** More than any answer of ours: a model that goes on past it has lost itself. */
const MOST_CHARACTERS = 300_000;
const MOST_BYTES = 8_000_000;

export type Heard = (piece: Piece) => void;

/** A call that did not go through; `error` is there where the server itself refused the request. */
export type CallFailure = {
  failure: Failure;
  refused?: { status: number; param: string | null; message: string };
};

/**
 * One chat completion, streamed where `body.stream` says so; `heard` gets each piece as it comes. Waits no longer than the
 * server's limits. An abort by `signal` is thrown on, since it is no failure.
 */
export async function callModel(
  server: LlmServer,
  body: Body,
  signal: AbortSignal,
  heard: Heard,
): Promise<{ ok: true; value: Reply } | ({ ok: false } & CallFailure)> {
  const limits = server.timeouts ?? usualTimeouts;
  // An answer that comes at once is its own first byte.
  const watch = new Watch(body['stream'] === true ? limits : { ...limits, first: limits.call }, signal);
  const reader = new ReplyReader(heard, watch);
  try {
    const client = clientOf(server);
    const response = await post(client, server.model, body, watch);
    const read = await readResponse(response, reader, watch, client);
    return read.ok ? read : { ok: false, failure: withAbout(read.failure, server) };
  } catch (error) {
    if (signal.aborted) throw error;
    if (watch.expired !== undefined) {
      const about = { ...aboutOf(server), seconds: String(watch.expired) };
      return fail('llm-timeout', about);
    }
    // What had come before the connection broke is still worth reading.
    if (reader.hasText) return ok(reader.reply('cut'));
    return { ok: false, failure: failureOf(error, server), ...refusalOf(error) };
  } finally {
    watch.end();
  }
}

const withAbout = (failure: Failure, server: LlmServer): Failure => ({
  ...failure,
  about: { ...aboutOf(server), ...failure.about },
});

/** The client of a server; the same for all its calls. */
export function clientOf(server: LlmServer): OpenAI {
  return new OpenAI({
    baseURL: server.baseURL,
    // An empty key throws; where the relay adds the key there is none to lose in a page.
    apiKey: server.apiKey || 'none',
    dangerouslyAllowBrowser: true,
    maxRetries: 2,
    logLevel: 'off',
    timeout: (server.timeouts ?? usualTimeouts).call,
    fetch: bounded(server.fetch ?? fetch),
    ...(server.apiKey === '' && { defaultHeaders: { authorization: null } }),
  });
}

function post(client: OpenAI, model: string, body: Body, { signal }: Watch): Promise<Response> {
  const messages: OpenAI.ChatCompletionMessageParam[] = [];
  return client.chat.completions.create({ model, messages, ...body }, { signal }).asResponse();
}

/** Cuts off what nobody would read: a reply of 10 MB is an error, wherever it comes from. */
function bounded(inner: typeof fetch): typeof fetch {
  return async (input, init) => {
    const response = await inner(input, init);
    if (response.body === null) return response;
    let bytes = 0;
    const limit = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes += chunk.byteLength;
        if (bytes > MOST_BYTES) controller.error(new Error('The reply is over 8 MB.'));
        else controller.enqueue(chunk);
      },
    });
    const { status, statusText, headers } = response;
    return new Response(response.body.pipeThrough(limit), { status, statusText, headers });
  };
}

function refusalOf(error: unknown): Pick<CallFailure, 'refused'> {
  if (!(error instanceof APIError) || (error.status !== 400 && error.status !== 422)) return {};
  return { refused: { status: error.status, param: error.param ?? null, message: error.message } };
}

async function readResponse(
  response: Response,
  reader: ReplyReader,
  watch: Watch,
  client: OpenAI,
): Promise<Result<Reply>> {
  const type = response.headers.get('content-type') ?? '';
  if (type.includes('text/event-stream')) return readStream(response, reader, watch, client);
  const text = await response.text();
  const body = parse(text);
  if (isReply(body)) {
    reader.take(body);
    return ending(reader);
  }
  // Some servers stream without saying so.
  if (/^\s*(?:data:|:)/.test(text)) return readStream(new Response(text), reader, watch, client);
  return fail('llm-not-an-api', {}, text.slice(0, 500));
}

async function readStream(
  response: Response,
  reader: ReplyReader,
  watch: Watch,
  client: OpenAI,
): Promise<Result<Reply>> {
  const control = new AbortController();
  watch.signal.addEventListener('abort', () => control.abort(), { once: true });
  // With the client its log level holds: without one, a broken event would be printed to the console.
  for await (const event of Stream.fromSSEResponse<unknown>(response, control, client)) {
    reader.take(event);
    if (reader.isFull) break;
  }
  // The package ends a stream that was aborted as if it were whole.
  watch.signal.throwIfAborted();
  return ending(reader);
}

function ending(reader: ReplyReader): Result<Reply> {
  const reply = reader.reply();
  const declined = reader.refusal !== '' || (reply.finish === 'content_filter' && reply.text === '');
  return declined ? fail('llm-declined', { message: reader.refusal.slice(0, 300) }) : ok(reply);
}

/** Puts an answer together from its pieces, whatever a server leaves out of them. */
class ReplyReader {
  refusal = '';
  #text = '';
  #finish: string | undefined;
  #thinks = false;
  #usage: Reply['usage'];
  readonly #heard: Heard;
  readonly #watch: Watch;

  constructor(heard: Heard, watch: Watch) {
    this.#heard = heard;
    this.#watch = watch;
  }

  get hasText(): boolean {
    return this.#text !== '';
  }

  get isFull(): boolean {
    return this.#text.length > MOST_CHARACTERS;
  }

  take(event: unknown): void {
    this.#watch.heard();
    const piece = readPiece(event);
    if (piece === undefined) return;
    this.#text += piece.content;
    this.refusal += piece.refusal;
    this.#finish = piece.finish ?? this.#finish;
    this.#usage = piece.usage ?? this.#usage;
    this.#thinks ||= piece.thinks || /^\s*<think/i.test(this.#text);
    this.#heard(piece);
  }

  reply(finish?: string): Reply {
    return {
      text: this.#text.slice(0, MOST_CHARACTERS),
      finish: finish ?? (this.isFull ? 'length' : this.#finish),
      thinks: this.#thinks,
      usage: this.#usage,
    };
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
