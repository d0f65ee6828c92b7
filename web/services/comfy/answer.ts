import type * as z from 'zod/mini';
import { fail, ok, type Failure, type Result } from '../../core/failure.ts';

/** Largest answer that is parsed at all: `/object_info` of a large install is some 20 MB. */
const MAX_CHARACTERS = 64_000_000;

/** The parsed body of an answer, or why it is none: signed out, not found, an unforeseen status, another shape. */
export async function readJson<T>(response: Response, schema: z.ZodMiniType<T>): Promise<Result<T>> {
  const text = await response.text();
  const refused = refusal(response, text);
  if (refused) return { ok: false, failure: refused };
  if (text.length > MAX_CHARACTERS) return fail('unexpected-answer', { status: 'too large' });
  const parsed = schema.safeParse(parseJson(text));
  return parsed.success ? ok(parsed.data) : unforeseen(response, text);
}

/** What an answer without the wanted content means, or undefined when its status is fine and it is no web page. */
export function refusal(response: Response, text: string): Failure | undefined {
  if (response.status === 401 || response.status === 403 || isWebPage(response)) {
    return { code: 'sign-in-again', detail: `${response.status}` };
  }
  if (response.ok) return undefined;
  if (response.status === 404) return { code: 'not-found' };
  if (isBusy(response)) return { code: 'server-unreachable', detail: `HTTP ${response.status}` };
  return unforeseen(response, text).failure;
}

/** What a proxy says while ComfyUI is down or starts, and a server that has too much to do: it passes. */
export const isBusy = ({ status }: Response): boolean => [429, 502, 503, 504].includes(status);

export const isWebPage = (response: Response): boolean =>
  (response.headers.get('content-type') ?? '').includes('text/html');

/** Rule for answers that nobody foresaw: the status and the beginning of the text, for the details view. */
export function unforeseen(response: Response, text: string): { ok: false; failure: Failure } {
  return fail('unexpected-answer', { status: String(response.status) }, text.slice(0, 200));
}

/** JSON or undefined; a text that is none is an answer like any other. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const unreachable = (cause: unknown): { ok: false; failure: Failure } =>
  fail('server-unreachable', undefined, cause instanceof Error ? cause.message : String(cause));
