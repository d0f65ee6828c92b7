import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Renders an element again after each 'change' of stores that outlive it. */
export class Follow implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #stores: () => EventTarget[];
  #followed: EventTarget[] = [];

  constructor(host: ReactiveControllerHost, stores: () => EventTarget[]) {
    this.#host = host;
    this.#stores = stores;
    host.addController(this);
  }

  hostConnected() {
    this.#followed = this.#stores();
    for (const store of this.#followed) store.addEventListener('change', this.#onChange);
  }

  hostDisconnected() {
    for (const store of this.#followed) store.removeEventListener('change', this.#onChange);
    this.#followed = [];
  }

  #onChange = () => this.#host.requestUpdate();
}
