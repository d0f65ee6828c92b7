import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Keys of a board's tab act wherever the focus is in the board, as in a film player. */
export class BoardKeys implements ReactiveController {
  readonly #host: HTMLElement;
  readonly #onKey: (event: KeyboardEvent) => void;
  #board: HTMLElement | null = null;

  constructor(host: HTMLElement & ReactiveControllerHost, onKey: (event: KeyboardEvent) => void) {
    this.#host = host;
    this.#onKey = onKey;
    host.addController(this);
  }

  hostConnected() {
    this.#board = this.#host.closest('ss-board');
    this.#board?.addEventListener('keydown', this.#onKey);
  }

  hostDisconnected() {
    this.#board?.removeEventListener('keydown', this.#onKey);
  }
}
