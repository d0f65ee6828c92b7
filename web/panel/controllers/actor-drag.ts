import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Figure } from '../../core/rough/figures.ts';

/** A press that has gone this far, in pixels, is no press any more but a drag. */
const SLOP = 4;

type Drag = { figure: Figure; pointer: number; from: number; moving: boolean };

/** Nearer than this to where it was taken, in parts of the width, a figure stays where it stands. */
const STAYS = 0.06;

export type DragTo = {
  /** The middle of the figure, in parts of the width; undefined where it stands. */
  to: (id: string, middle: number | undefined) => void;
  drop: () => void;
  /** Let go without an effect: by Escape, by a second finger, by the browser that scrolls. */
  cancel: () => void;
};

/** Drags a figure of a rough along the width of its picture, by mouse, pen or finger. */
export class ActorDrag implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #does: DragTo;
  /** Width of the drawing in its own units. */
  readonly #width: () => number;
  #drag: Drag | undefined;
  /** How far the figure was dragged, in the drawing's units. */
  shift = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, width: () => number, does: DragTo) {
    this.#host = host;
    this.#does = does;
    this.#width = width;
    host.addController(this);
  }

  hostDisconnected() {
    this.cancel();
  }

  /** Id of the figure that is being dragged. */
  get id(): string | undefined {
    return this.#drag?.moving ? this.#drag.figure.id : undefined;
  }

  press(event: PointerEvent, figure: Figure) {
    const target = event.currentTarget;
    if (event.button !== 0 || !event.isPrimary || !(target instanceof HTMLElement)) return;
    // Else the browser begins to drag or select what lies below.
    event.preventDefault();
    target.focus({ preventScroll: true });
    target.setPointerCapture(event.pointerId);
    this.#drag = { figure, pointer: event.pointerId, from: event.clientX, moving: false };
    addEventListener('pointermove', this.#move);
    addEventListener('pointerup', this.#drop);
    addEventListener('pointercancel', this.cancel);
    addEventListener('keydown', this.#escape, true);
  }

  #move = (event: PointerEvent) => {
    const drag = this.#drag;
    if (!drag || event.pointerId !== drag.pointer) return;
    const gone = event.clientX - drag.from;
    drag.moving ||= Math.abs(gone) > SLOP;
    if (!drag.moving) return;
    const width = this.#width();
    this.shift = (gone / this.#host.getBoundingClientRect().width) * width;
    const { x, width: own } = drag.figure.box;
    const stays = Math.abs(this.shift) < STAYS * width;
    this.#does.to(drag.figure.id, stays ? undefined : (x + own / 2 + this.shift) / width);
    this.#host.requestUpdate();
  };

  #drop = (event: PointerEvent) => {
    if (!this.#drag || event.pointerId !== this.#drag.pointer) return;
    const { moving } = this.#drag;
    this.#end();
    if (moving) this.#does.drop();
  };

  #escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !this.id) return;
    event.preventDefault();
    event.stopPropagation();
    this.cancel();
  };

  cancel = () => {
    if (!this.#drag) return;
    this.#end();
    this.#does.cancel();
  };

  #end() {
    this.#drag = undefined;
    this.shift = 0;
    removeEventListener('pointermove', this.#move);
    removeEventListener('pointerup', this.#drop);
    removeEventListener('pointercancel', this.cancel);
    removeEventListener('keydown', this.#escape, true);
    this.#host.requestUpdate();
  }
}
