import * as z from 'zod/mini';
import type { Failure } from '../../core/failure.ts';
import { isBusy, parseJson, refusal, unforeseen } from './answer.ts';
import { nodeFailure, refusedFailure, refusedPromptSchema } from './refusal.ts';

/**
 * What came of sending a job. `unsure`: the request may or may not have arrived, or the server was busy; look the job up
 * before it is sent again.
 */
export type Sent =
  | { sent: 'yes' }
  | { sent: 'no'; failure: Failure; whose: 'frame' | 'all' }
  | { sent: 'unsure'; failure: Failure; retryAfterMs: number };

const acceptedSchema = z.looseObject({ node_errors: z.optional(z.unknown()) });
/** What the answer to `POST /prompt` says of a job whose picture comes from the node `output`. */
export async function readSent(response: Response, output: string, nowMs: number): Promise<Sent> {
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
