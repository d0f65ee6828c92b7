import * as z from 'zod/mini';

/**
 * Every expected failure, by cause. `detail` is the raw message for the details view: text only, never shown as the
 * explanation. The words for each code live in `words/en.ts`.
 */
export const failureSchema = z.object({
  code: z.enum([
    'agent-unreachable',
    'agent-refused',
    'agent-bad-reply',
    'agent-timeout',
    'agent-not-set',
    'llm-unreachable',
    'llm-not-an-api',
    'llm-bad-reply',
    'llm-too-large',
    'llm-declined',
    'llm-loading',
    'llm-busy',
    'llm-refused',
    'llm-unknown-model',
    'llm-no-credit',
    'llm-key',
    'llm-not-set',
    'llm-timeout',
    'llm-settings-refused',
    'text-model-unusable',
    'text-model-silent',
    'server-unreachable',
    'server-busy',
    'server-restarted',
    'server-not-running-jobs',
    'server-crashed-by-frame',
    'removed-from-queue',
    'interrupted',
    'missing-model',
    'missing-node',
    'bad-graph',
    'slot-open',
    'not-ready',
    'not-a-picture',
    'out-of-memory',
    'disk-full',
    'frame-error',
    'no-image',
    'not-saved-yet',
    'conflict',
    'other-tab-drives',
    'storage-full',
    'storage-off',
    'newer-tab',
    'sign-in-again',
    'import-refused',
    'no-canvas',
    'no-video',
    'export-failed',
    'not-found',
    'unexpected-answer',
  ]),
  /** Names that the words need: model, node, folder, address, count. */
  about: z.optional(z.record(z.string(), z.string())),
  detail: z.optional(z.string()),
});
export type Failure = z.infer<typeof failureSchema>;
export type FailureCode = Failure['code'];

export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

/** A failed result; `detail` is cut at 8,000 characters, since a server's trace can be megabytes long. */
export function fail(
  code: FailureCode,
  about?: Record<string, string>,
  detail?: string,
): { ok: false; failure: Failure } {
  return {
    ok: false,
    failure: { code, ...(about && { about }), ...(detail && { detail: detail.slice(0, 8000) }) },
  };
}
