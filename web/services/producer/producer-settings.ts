import { ok, type Result } from '../../core/failure.ts';
import type { ShimClient } from '../library/shim-client.ts';

/** Where the agent service is; the server keeps the address and alone calls it. Fires `change`. */
export class ProducerSettings extends EventTarget {
  agentUrl: string | null = null;
  readonly #shim: ShimClient;

  constructor(shim: ShimClient) {
    super();
    this.#shim = shim;
  }

  async refresh(): Promise<void> {
    const status = await this.#shim.status();
    if (status.ok) this.#become(status.value.agent.url);
  }

  async setAgentUrl(url: string | null): Promise<Result<void>> {
    const kept = await this.#shim.setAgent(url);
    if (!kept.ok) return kept;
    this.#become(url);
    return ok(undefined);
  }

  #become(url: string | null): void {
    this.agentUrl = url;
    this.dispatchEvent(new Event('change'));
  }
}
