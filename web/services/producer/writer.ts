import { fail, ok, type Result } from '../../core/failure.ts';
import { enhance, type EnhanceRequest } from '../../core/producer/enhance/enhance.ts';
import type { ProducerKind } from '../../core/producer/producer-record.ts';
import { reshootEmbedded, type Reshot } from '../../core/producer/reshoot.ts';
import type { Sequence } from '../../core/sequence.ts';
import type { Host } from '../host.ts';
import type { EnhancedBy } from './llm/enhance-llm.ts';
import type { LlmServer } from './llm/server.ts';

export type { EnhancedBy } from './llm/enhance-llm.ts';

/** Who is asked: an LLM server's profile, or the built-in rules for every other producer. */
export type Asked = { producer: ProducerKind; profile?: string | undefined };

export type Rewritten = Reshot & { origin: 'model' | 'embedded' };

/** Small pieces of writing beside whole stories, by the producer that the form names. */
export class Writer {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Another picture for one frame, which sees its neighbours; `interrupted` where `signal` ended it. */
  reshoot(
    sequence: Sequence,
    frameId: string,
    hint: string,
    asked: Asked,
    signal: AbortSignal,
  ): Promise<Result<Rewritten>> {
    return this.#ask(asked, signal, {
      rules: () => ({ ...reshootEmbedded(sequence, frameId, hint), origin: 'embedded' as const }),
      model: async (server) => {
        const { reshootLlm } = await import('./llm/reshoot-llm.ts');
        return reshootLlm(server, sequence, frameId, hint, signal);
      },
    });
  }

  /** Prompts for one line; `onFound` hears of them as they are written. */
  enhance(
    request: EnhanceRequest,
    asked: Asked,
    signal: AbortSignal,
    onFound: (found: readonly EnhancedBy[]) => void,
  ): Promise<Result<EnhancedBy[]>> {
    return this.#ask(asked, signal, {
      rules: () => enhance(request).map((made) => ({ ...made, origin: 'embedded' as const })),
      model: async (server) => {
        const { enhanceLlm } = await import('./llm/enhance-llm.ts');
        return enhanceLlm(server, request, signal, onFound);
      },
    });
  }

  async #ask<T>(
    { producer, profile }: Asked,
    signal: AbortSignal,
    by: { rules: () => T; model: (server: LlmServer) => Promise<Result<T>> },
  ): Promise<Result<T>> {
    if (producer !== 'llm') return ok(by.rules());
    try {
      const { relayedServer } = await import('./llm/relayed.ts');
      const server = await relayedServer(this.#host, profile);
      return server.ok ? await by.model(server.value) : server;
    } catch (cause) {
      // Only an abort by the user is thrown.
      if (signal.aborted) return fail('interrupted', {}, String(cause));
      throw cause;
    }
  }
}
