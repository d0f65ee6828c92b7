import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A press that lasts this long is no click. */
const HELD_MS = 250;

/**
 * Knows which of many things is held down, by mouse, pen or finger, until it is let go or the finger scrolls. The click
 * that ends it is not to be taken for one: ask `wasHeld` there.
 */
export class Held implements ReactiveController {
  /** Id of what is held. */
  id: string | undefined;
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #held = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected() {
    this.#end();
  }

  press(event: PointerEvent, id: string) {
    if (event.button !== 0 || !event.isPrimary) return;
    this.#held = false;
    this.#timer = setTimeout(() => this.#hold(id), HELD_MS);
    addEventListener('pointerup', this.#end);
    addEventListener('pointercancel', this.#end);
  }

  /** Whether a click ends a press that was held; those of the keyboard end none. */
  wasHeld({ detail }: MouseEvent): boolean {
    return this.#held && detail > 0;
  }

  #hold(id: string) {
    this.#held = true;
    this.#show(id);
  }

  #end = () => {
    clearTimeout(this.#timer);
    removeEventListener('pointerup', this.#end);
    removeEventListener('pointercancel', this.#end);
    this.#show(undefined);
  };

  #show(id: string | undefined) {
    if (this.id === id) return;
    this.id = id;
    this.#host.requestUpdate();
  }
}
