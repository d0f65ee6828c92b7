import type { ReactiveControllerHost } from 'lit';
import type { Failure } from '../../core/failure.ts';
import type { Shared } from '../../services/library/library.ts';
import type { PanelServices } from '../contexts.ts';

type Host = ReactiveControllerHost & { services: PanelServices };

/** What somebody brings from elsewhere, from the first look into it until it is used or put away. */
export class Brought {
  reading = false;
  shared: Shared | undefined;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Reads files; the reason where they are none of ours. A second call while one reads changes nothing. */
  async read(files: readonly File[]): Promise<Failure | undefined> {
    if (this.reading) return undefined;
    this.#become(true, undefined);
    const read = await this.#host.services.library.readShared(files);
    this.#become(false, read.ok ? read.value : undefined);
    return read.ok ? undefined : read.failure;
  }

  putAway(): void {
    this.#become(false, undefined);
  }

  #become(reading: boolean, shared: Shared | undefined): void {
    this.reading = reading;
    this.shared = shared;
    this.#host.requestUpdate();
  }
}
