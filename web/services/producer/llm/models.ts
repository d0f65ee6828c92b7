import * as z from 'zod/mini';
import { ok, type Result } from '../../../core/failure.ts';
import { clientOf } from './call.ts';
import { failureOf } from './failures.ts';
import { usualTimeouts, type LlmServer } from './server.ts';

const count = z.optional(z.nullable(z.number()));
const modelSchema = z.looseObject({
  id: z.string(),
  /** vLLM, OpenRouter, LM Studio, llama.cpp: each has a name of its own for it. */
  max_model_len: count,
  context_length: count,
  loaded_context_length: count,
  max_context_length: count,
  meta: z.optional(z.nullable(z.looseObject({ n_ctx: count }))),
});
const listSchema = z.looseObject({ data: z.array(z.unknown()) });

export type OfferedModel = { id: string; contextTokens: number | null };

/** The models that a server offers, with their context where it tells; an abort is thrown on. */
export async function offeredModels(server: LlmServer, signal: AbortSignal): Promise<Result<OfferedModel[]>> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout((server.timeouts ?? usualTimeouts).idle)]);
  try {
    const response = await clientOf(server).models.list({ signal: limit, maxRetries: 1 }).asResponse();
    const list = listSchema.safeParse(await response.json());
    return ok((list.success ? list.data.data : []).flatMap((entry) => modelOf(entry)));
  } catch (error) {
    if (signal.aborted) throw error;
    return { ok: false, failure: failureOf(error, server) };
  }
}

function modelOf(entry: unknown): OfferedModel[] {
  const read = modelSchema.safeParse(entry);
  if (!read.success) return [];
  const { id, max_model_len, loaded_context_length, context_length, max_context_length, meta } = read.data;
  const told = max_model_len ?? loaded_context_length ?? meta?.n_ctx ?? context_length ?? max_context_length;
  return [{ id, contextTokens: told === undefined || told === null || told < 512 ? null : Math.floor(told) }];
}
