import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { dueAt, openShow, stepShow, type Show, type ShowCommand } from './slideshow.ts';

const now = () => performance.now();

/** Keeps a slideshow going: the clock around the pure steps, tied to the life of its element. */
export class Player implements ReactiveController {
  show: Show = openShow(0, 0);
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Begins anew on a frame; the user's choices stay. */
  open(count: number, index: number) {
    const { seconds, loop, captions } = this.show;
    this.#take({ ...openShow(count, index), seconds, loop, captions });
  }

  step(command: ShowCommand) {
    this.#take(stepShow(this.show, command));
  }

  toggle() {
    this.step({ do: 'toggle', at: now() });
  }

  /** The frame's picture came into view: its time begins. */
  shown() {
    this.step({ do: 'shown', at: now() });
  }

  setSeconds(seconds: number) {
    this.step({ do: 'seconds', seconds, at: now() });
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
  }

  #take(show: Show) {
    if (show === this.show) return;
    this.show = show;
    this.#arm();
    this.#host.requestUpdate();
  }

  #arm() {
    clearTimeout(this.#timer);
    const due = dueAt(this.show);
    // A timer may fire a little early: rounded up, the step finds that the time is up.
    if (due !== null) this.#timer = setTimeout(this.#timeUp, Math.max(0, Math.ceil(due - now())));
  }

  #timeUp = () => {
    const before = this.show;
    this.step({ do: 'time-up', at: now() });
    if (this.show === before) this.#arm();
  };
}
