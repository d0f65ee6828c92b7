import { fail, ok, type Result } from '../../core/failure.ts';
import { abilityWords } from '../../core/producer/llm/abilities.ts';
import type { Options } from '../../core/producer/options.ts';
import type { Produced } from '../../core/producer/produced.ts';
import type { Profile } from '../../core/producer/profile.ts';
import { noTextModel, textModels, type TextModel } from '../../core/producer/text-model/text-models.ts';
import type { Writing } from '../../core/producer/writing.ts';
import type { Sequence } from '../../core/sequence.ts';
import type { Draft } from '../../core/story/draft.ts';
import type { ServerFacts } from '../comfy/server-facts.ts';
import type { Host } from '../host.ts';
import { callProducer } from '../run/producer-call.ts';
import { Profiles } from './profiles.ts';

/** What may be asked of the profiles. */
export type ServerProfiles = Pick<Profiles, keyof Profiles>;

/** Text models of a ComfyUI; `none` says why nothing can write and what would help, in words. */
export type TextModels = { models: TextModel[]; none?: { why: string; next: string } };

/** Producers besides the rules: LLM servers, text models, and the same story told another way. */
export class Producers {
  readonly profiles: ServerProfiles;
  readonly #host: Host;
  readonly #facts: ServerFacts;

  constructor(host: Host, facts: ServerFacts) {
    this.profiles = new Profiles(host);
    this.#host = host;
    this.#facts = facts;
  }

  /** Files that could write inside this ComfyUI. */
  async textModels(): Promise<Result<TextModels>> {
    const info = await this.#facts.info();
    if (!info.ok) return info;
    const version = this.#facts.facts?.version ?? '';
    const none = noTextModel(info.value, version);
    return ok({ models: textModels(info.value, version), ...(none && { none }) });
  }

  /** Tries a server with a few small calls; gives sentences for people on what it can do. */
  async test(profile: Profile, signal: AbortSignal): Promise<Result<string[]>> {
    const [{ serverOf }, { testLlm }] = await Promise.all([
      import('./llm/relayed.ts'),
      import('./llm/test-llm.ts'),
    ]);
    try {
      const found = await testLlm(serverOf(this.#host, profile), signal);
      return found.ok ? ok(abilityWords(found.value)) : found;
    } catch (cause) {
      if (signal.aborted) return fail('interrupted', {}, String(cause));
      throw cause;
    }
  }

  /** The story of a sequence in as many frames as it has, told the chosen one of the `ways` that were offered. */
  retell(
    { story, frames, producer }: Sequence,
    ways: Options,
    draft: Draft,
    signal: AbortSignal,
    onWriting: (writing: Writing) => void,
  ): Promise<Result<Produced>> {
    const kind = producer?.kind === 'llm' ? 'llm' : 'embedded';
    return callProducer({
      host: this.#host,
      draft: { ...draft, producer: kind, withOptions: true },
      story: { ...story, frameCount: frames.length },
      ways,
      signal,
      onWriting,
    });
  }
}
