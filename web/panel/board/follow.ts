import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Store = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

/** Renders its element again after each 'change' of a store that outlives the element. */
export class Follow implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #store: () => Store;
  #followed: Store | undefined;

  constructor(host: ReactiveControllerHost, store: () => Store) {
    this.#host = host;
    this.#store = store;
    host.addController(this);
  }

  hostConnected() {
    this.#followed = this.#store();
    this.#followed.addEventListener('change', this.#onChange);
  }

  hostDisconnected() {
    this.#followed?.removeEventListener('change', this.#onChange);
  }

  #onChange = () => this.#host.requestUpdate();
}
