import type { Failure, Result } from '../../core/failure.ts';
import type { ObjectInfo } from '../../core/graph/object-info-schema.ts';
import type { ComfyReader } from './reader.ts';
import type { Facts } from './facts-of.ts';

/** Describes the server: read once, and again when asked. Fires `change`. */
export class ServerFacts extends EventTarget {
  facts: Facts | undefined;
  /** Why there are no facts, or why they could not be renewed. */
  failure: Failure | undefined;
  readonly #client: ComfyReader;
  #info: ObjectInfo | undefined;
  #asking: Promise<void> | undefined;

  constructor(client: ComfyReader) {
    super();
    this.#client = client;
  }

  /** Node classes of the server; asked for once. */
  async info(): Promise<Result<ObjectInfo>> {
    if (!this.#info) await this.refresh();
    if (this.#info) return { ok: true, value: this.#info };
    return { ok: false, failure: this.failure ?? { code: 'server-unreachable' } };
  }

  /** Asks the server again: models may have been added. */
  refresh(): Promise<void> {
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = undefined;
    });
    return this.#asking;
  }

  async #ask(): Promise<void> {
    const [info, stats] = await Promise.all([this.#client.objectInfo(), this.#client.stats()]);
    this.failure = info.ok ? undefined : info.failure;
    if (info.ok) {
      this.#info = info.value;
      const version = stats.ok ? (stats.value.system.comfyui_version ?? '') : (this.facts?.version ?? '');
      // With what the shipped graphs want it is of some size, and the form is there before the answer.
      const { factsOf } = await import('./facts-of.ts');
      this.facts = factsOf(info.value, version);
    }
    this.dispatchEvent(new Event('change'));
  }
}
