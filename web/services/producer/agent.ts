import * as z from 'zod/mini';
import { fail, type Result } from '../../core/failure.ts';
import { fromAgentReply, type AgentRequest } from '../../core/producer/agent.ts';
import type { Produced } from '../../core/producer/produced.ts';

/** Fetches one of the shim's routes, such as `/agent/prompts`; the caller adds prefix and headers of its own. */
export type FetchRoute = (route: string, init: RequestInit) => Promise<Response>;

const MOST_BYTES = 8_000_000;

const errorSchema = z.looseObject({
  error: z.union([
    z.string(),
    z.looseObject({ code: z.optional(z.string()), message: z.optional(z.string()) }),
  ]),
});
const detailSchema = z.union([z.looseObject({ message: z.string() }), z.looseObject({ detail: z.string() })]);

/**
 * Asks the agent service through the shim's relay, which alone knows its address. The reply has exactly as many frames
 * as were asked for. An abort by `signal` is thrown on, since it is no failure.
 */
export async function askAgent(
  fetchRoute: FetchRoute,
  request: AgentRequest,
  signal?: AbortSignal,
): Promise<Result<Produced>> {
  const init: RequestInit = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
    ...(signal && { signal }),
  };
  let response: Response;
  let text: string;
  try {
    response = await fetchRoute('/agent/prompts', init);
    text = await response.text();
  } catch (error) {
    if (signal?.aborted === true) throw error;
    return fail('agent-unreachable', {}, error instanceof Error ? error.message : String(error));
  }
  return response.ok ? readReply(text, request) : refused(response.status, text);
}

function readReply(text: string, request: AgentRequest): Result<Produced> {
  if (text.length > MOST_BYTES) return fail('agent-bad-reply', {}, 'The reply is over 8 MB.');
  const reply = parse(text);
  if (reply === undefined) return fail('agent-bad-reply', {}, text.slice(0, 500));
  const { story, frames, arc, keepShots } = request;
  const told = { text: story, frameCount: frames, arc: arc ?? null };
  return fromAgentReply(reply, { ...told, ...(keepShots === true && { keepShots }) });
}

const relayCodes = { 'agent-unreachable': true, 'agent-timeout': true, 'agent-not-set': true } as const;
const isRelayCode = (code: string): code is keyof typeof relayCodes => Object.hasOwn(relayCodes, code);

/** The relay's own errors are told by their code alone; everything else is the agent's, in its own words. */
function refused(status: number, text: string): Result<Produced> {
  const body = parse(text);
  const { code, message } = errorOf(body);
  if (isRelayCode(code)) return fail(code);
  return fail('agent-refused', { message: message || `The agent answered with status ${status}.` }, text);
}

function errorOf(body: unknown): { code: string; message: string } {
  const wrapped = errorSchema.safeParse(body);
  if (wrapped.success) {
    const { error } = wrapped.data;
    return typeof error === 'string'
      ? { code: '', message: error }
      : { code: error.code ?? '', message: error.message ?? '' };
  }
  const plain = detailSchema.safeParse(body);
  if (!plain.success) return { code: '', message: '' };
  const { message, detail } = plain.data;
  return {
    code: '',
    message: typeof message === 'string' ? message : typeof detail === 'string' ? detail : '',
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
