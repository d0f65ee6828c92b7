import type { ReactiveController, ReactiveControllerHost } from 'lit';

const PAUSE_MS = 800;

/**
 * Text being typed into a sequence. It becomes an edit, and with it one step of undo, when the typing rests, when the
 * field is left, or when the view goes away; the field shows it meanwhile.
 */
export class Typing implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #field: string | undefined;
  #text = '';
  #commit: ((text: string) => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected() {
    this.flush();
  }

  /** What the field shows: what was typed last, else what the sequence holds. */
  textOf(field: string, stored: string): string {
    return this.#field === field ? this.#text : stored;
  }

  input(field: string, text: string, commit: (text: string) => void) {
    if (this.#field !== field) this.flush();
    clearTimeout(this.#timer);
    this.#field = field;
    this.#text = text;
    this.#commit = commit;
    this.#timer = setTimeout(() => this.flush(), PAUSE_MS);
    this.#host.requestUpdate();
  }

  /** Makes the edit now. */
  flush() {
    clearTimeout(this.#timer);
    const commit = this.#commit;
    this.#field = this.#commit = undefined;
    commit?.(this.#text);
  }
}
