import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { scrollerOf } from '../parts/scroller.ts';

/**
 * Keeps an element at least as high as what it scrolls in, so that its foot stays down. Percentages cannot: the host's
 * slot between its scroller and us has no height of its own (1.35.9 to 1.58.1).
 */
export class Fill implements ReactiveController {
  readonly #host: HTMLElement;
  #observer: ResizeObserver | undefined;

  constructor(host: HTMLElement & ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    const scroller = scrollerOf(this.#host);
    if (scroller === document.documentElement) return;
    this.#observer = new ResizeObserver(() => {
      this.#host.style.minHeight = `${scroller.clientHeight}px`;
    });
    this.#observer.observe(scroller);
  }

  hostDisconnected() {
    this.#observer?.disconnect();
  }
}
