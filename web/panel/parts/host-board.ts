import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the host's colours are dark, live: ComfyUI marks its root element when a palette is chosen. */
export class HostBoard implements ReactiveController {
  readonly #observer: MutationObserver;

  constructor(host: ReactiveControllerHost) {
    this.#observer = new MutationObserver(() => host.requestUpdate());
    host.addController(this);
  }

  get board(): 'light' | 'dark' {
    return document.documentElement.classList.contains('dark-theme') ? 'dark' : 'light';
  }

  hostConnected(): void {
    this.#observer.observe(document.documentElement, { attributeFilter: ['class'] });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
