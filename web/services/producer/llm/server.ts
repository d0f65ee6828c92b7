import type { Abilities } from '../../../core/producer/llm/abilities.ts';
import type { ServerKind } from '../../../core/producer/profile.ts';

/** Limits in milliseconds; shorter ones in tests. */
export type Timeouts = {
  /** For a whole call, its retries included. */
  call: number;
  /** Before the first byte: a model may have to be loaded. */
  first: number;
  /** Between two pieces of an answer. */
  idle: number;
  /** Between two questions whether a model is loaded. */
  pause: number;
};

export const usualTimeouts: Timeouts = { call: 180_000, first: 120_000, idle: 30_000, pause: 3_000 };

/** A server of language models, as it is reached from here: through the shim's relay, or directly. */
export type LlmServer = {
  /** With its `/v1`, or the relay's route of a profile. */
  baseURL: string;
  fetch?: typeof fetch;
  /** Any text where the relay adds the key. */
  apiKey: string;
  kind: ServerKind;
  model: string;
  /** Found by `testLlm`; absent: the usual ones of the kind. */
  abilities?: Abilities;
  timeouts?: Timeouts;
};
