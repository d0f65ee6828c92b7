import * as z from 'zod/mini';
import { fail, ok, type Failure, type Result } from '../../core/failure.ts';
import { isWebPage, parseJson, unreachable } from '../comfy/answer.ts';
import type { Host } from '../host.ts';

const errorSchema = z.looseObject({ error: z.looseObject({ code: z.string(), message: z.string() }) });

/**
 * One request to our own routes for LLM servers, read by `schema`; an answer without content reads as undefined. What
 * the shim refuses is `llm-settings-refused` with its own sentence.
 */
export async function askShim<T>(
  host: Host,
  route: string,
  schema: z.ZodMiniType<T>,
  init?: RequestInit,
): Promise<Result<T>> {
  let response: Response;
  let text: string;
  try {
    response = await host.fetchApi(`/story-sequence${route}`, init);
    text = await response.text();
  } catch (cause) {
    return unreachable(cause);
  }
  const body = text === '' ? undefined : parseJson(text);
  if (!response.ok) return { ok: false, failure: refused(response.status, body, text) };
  const read = schema.safeParse(body);
  if (read.success) return ok(read.data);
  if (isWebPage(response)) return fail('sign-in-again');
  return fail('unexpected-answer', { status: String(response.status) }, text.slice(0, 200));
}

/** A request that changes something, with the header that our own routes ask for. */
export function changing(method: 'PUT' | 'POST' | 'DELETE', body?: unknown): RequestInit {
  const own = { 'X-Story-Sequence': '1' };
  if (body === undefined) return { method, headers: own };
  return { method, headers: { ...own, 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
}

const codes: ReadonlyMap<string, Failure['code']> = new Map([
  ['llm-unreachable', 'llm-unreachable'],
  ['llm-timeout', 'llm-unreachable'],
  ['disk-full', 'disk-full'],
]);

function refused(status: number, body: unknown, text: string): Failure {
  const read = errorSchema.safeParse(body);
  // Not our routes: the pack was copied in, but the server was not restarted; or a login stands before them.
  if (!read.success && (status === 401 || status === 403)) {
    return { code: 'sign-in-again', detail: String(status) };
  }
  if (!read.success) {
    return { code: 'unexpected-answer', about: { status: String(status) }, detail: text.slice(0, 200) };
  }
  const { code, message } = read.data.error;
  return { code: codes.get(code) ?? 'llm-settings-refused', about: { message }, detail: code };
}
