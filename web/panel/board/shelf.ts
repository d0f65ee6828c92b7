import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Failure } from '../../core/failure.ts';
import type { Summary } from '../../services/library/library.ts';
import type { PanelServices } from '../contexts.ts';
import { choose, type LibraryChoice } from './library-list.ts';

const everything: LibraryChoice = { query: '', filter: 'all', sort: 'newest' };

type Host = HTMLElement & ReactiveControllerHost & { services: PanelServices };

/** What is known of the folder while its library is on the page, and what of that is to be seen. Raises `ss-listed`. */
export class Shelf implements ReactiveController {
  /** Undefined until something is known of the folder. */
  found: readonly Summary[] | undefined;
  /** What of it is chosen, in its order. */
  shown: readonly Summary[] = [];
  /** Why the folder could not be looked into. */
  unseen: Failure | undefined;
  choice = everything;
  readonly #host: Host;
  #looking: AbortController | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    void this.look();
  }

  hostDisconnected(): void {
    this.#looking?.abort();
  }

  async look(): Promise<void> {
    this.#looking?.abort();
    this.#looking = new AbortController();
    const { signal } = this.#looking;
    this.unseen = undefined;
    const found = await this.#host.services.library.look((summaries) => this.#show(summaries), signal);
    if (signal.aborted) return;
    if (found.ok) return this.#take(found.value);
    this.unseen = found.failure;
    this.#host.requestUpdate();
  }

  choose(choice: Partial<LibraryChoice> = everything): void {
    this.choice = { ...this.choice, ...choice };
    this.#arrange();
  }

  without(id: string): void {
    if (this.found) this.#take(this.found.filter((entry) => entry.id !== id));
  }

  /** Lets the page be painted before more is read: ten thousand would hold it up. */
  async #show(found: readonly Summary[]): Promise<void> {
    this.#take(found);
    await this.#host.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
  }

  #take(found: readonly Summary[]): void {
    this.found = found;
    this.#host.dispatchEvent(new CustomEvent('ss-listed', { detail: found.length }));
    this.#arrange();
  }

  #arrange(): void {
    this.shown = choose(this.found ?? [], this.choice);
    this.#host.requestUpdate();
  }
}
