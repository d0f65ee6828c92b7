import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  AuthenticationError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
} from 'openai';
import { fail, type Failure } from '../../../core/failure.ts';
import { serverTraits } from '../../../core/producer/llm/kinds.ts';
import type { LlmServer } from './server.ts';

/** What an error of a call means to people. */
export function failureOf(error: unknown, server: LlmServer): Failure {
  const about = aboutOf(server);
  const said = masked(error instanceof Error ? error.message : String(error), server);
  const failed = (code: Failure['code'], more: Record<string, string> = {}): Failure =>
    fail(code, { ...about, ...more }, said).failure;
  if (error instanceof APIConnectionTimeoutError) return failed('llm-timeout', { seconds: '120' });
  if (error instanceof APIConnectionError) return failed('llm-unreachable');
  if (!(error instanceof APIError)) return failed('llm-bad-reply');
  const relayed = relayCodeOf(error);
  if (relayed !== undefined) return failed(relayed);
  if (error instanceof AuthenticationError || error instanceof PermissionDeniedError)
    return failed('llm-key');
  if (error.status === 402 || isQuota(error)) return failed('llm-no-credit');
  if (error instanceof NotFoundError) return failed('llm-unknown-model');
  if (error instanceof RateLimitError) return failed('llm-busy', waitOf(error));
  if (error.status === 503 && /load/i.test(said)) return failed('llm-loading');
  return failed('llm-refused', { message: wordsOf(said) });
}

/** What the words of any failure of this server need; never its key. */
export function aboutOf({ kind, model, baseURL }: LlmServer): Record<string, string> {
  const { name, wake } = serverTraits[kind];
  const direct = URL.canParse(baseURL) && !baseURL.includes('/story-sequence/');
  return {
    model,
    wake,
    ...(kind !== 'custom' && { server: name }),
    ...(direct && { address: new URL(baseURL).origin }),
  };
}

const relayCodes = {
  'llm-unreachable': 'llm-unreachable',
  'llm-timeout': 'llm-timeout',
  'llm-not-set': 'llm-not-set',
  'llm-too-large': 'llm-too-large',
  'llm-busy': 'llm-busy',
} as const;
const isRelayCode = (code: unknown): code is keyof typeof relayCodes =>
  typeof code === 'string' && Object.hasOwn(relayCodes, code);

/** The relay's own errors, which have codes of ours. */
function relayCodeOf({ code }: APIError): Failure['code'] | undefined {
  return isRelayCode(code) ? relayCodes[code] : undefined;
}

const isQuota = ({ code, type }: APIError): boolean =>
  /quota|credit|billing/i.test(`${code ?? ''} ${type ?? ''}`);

function waitOf({ headers }: APIError): Record<string, string> {
  const seconds = Number(headers?.get('retry-after') ?? '');
  return Number.isFinite(seconds) && seconds > 0 ? { seconds: String(Math.ceil(seconds)) } : {};
}

/** The server's own sentence, without the status that the package puts before it. */
const wordsOf = (said: string): string => said.replace(/^\d{3} /, '').slice(0, 300);

/** Some servers repeat the key they refuse. */
const masked = (text: string, { apiKey }: LlmServer): string =>
  apiKey.length < 4 ? text : text.replaceAll(apiKey, '***');
