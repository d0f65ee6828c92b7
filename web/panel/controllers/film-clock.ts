import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where an animatic stands, in ms, and whether it goes on by the clock; paints its element anew as time passes. */
export class FilmClock implements ReactiveController {
  #ms = 0;
  /** The clock's time at which the film was, or would have been, at 0; undefined while it stands. */
  #zero: number | undefined;
  #totalMs = 0;
  #request = 0;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get ms(): number {
    return this.#ms;
  }

  get playing(): boolean {
    return this.#zero !== undefined;
  }

  /** Another length leaves it where it is, as far as there is such a place. */
  setLength(totalMs: number) {
    this.#totalMs = totalMs;
    this.#ms = Math.min(this.#ms, totalMs);
  }

  /** At its end it begins anew. */
  toggle() {
    if (this.playing) return this.pause();
    if (this.#ms >= this.#totalMs) this.#ms = 0;
    this.#zero = performance.now() - this.#ms;
    this.#tick();
  }

  pause() {
    this.#zero = undefined;
    cancelAnimationFrame(this.#request);
    this.#host.requestUpdate();
  }

  seek(ms: number) {
    this.#ms = Math.max(0, Math.min(this.#totalMs, ms));
    if (this.playing) this.#zero = performance.now() - this.#ms;
    this.#host.requestUpdate();
  }

  hostDisconnected() {
    this.pause();
  }

  #tick = () => {
    if (this.#zero === undefined) return;
    this.#ms = Math.min(this.#totalMs, performance.now() - this.#zero);
    if (this.#ms >= this.#totalMs) return this.pause();
    this.#host.requestUpdate();
    this.#request = requestAnimationFrame(this.#tick);
  };
}
