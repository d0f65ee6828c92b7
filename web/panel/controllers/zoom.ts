import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Two fingers that are so much farther apart have zoomed one step. */
const SPREAD = 1.35;
/** Pixels of a wheel held with Ctrl, as touchpads send a pinch too, for one step. */
const WHEEL = 100;
/** A wheel that rests so long has come to its end. */
const REST_MS = 300;

export type ZoomTo = {
  /** So many steps nearer (or wider, below 0) than where it began. */
  to: (steps: number) => void;
  end: () => void;
};

/** Steps nearer and wider by pinch and by Ctrl with the wheel; a plain wheel and one finger scroll the page. */
export class Zoom implements ReactiveController {
  readonly #does: ZoomTo;
  readonly #fingers = new Map<number, { x: number; y: number }>();
  #apart = 0;
  #rolled = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, does: ZoomTo) {
    this.#does = does;
    host.addController(this);
  }

  hostDisconnected() {
    clearTimeout(this.#rest);
    this.#lift();
  }

  /** Whether this finger is the second one. */
  press({ pointerId, pointerType, clientX: x, clientY: y }: PointerEvent): boolean {
    if (pointerType !== 'touch') return false;
    this.#fingers.set(pointerId, { x, y });
    addEventListener('pointermove', this.#move);
    addEventListener('pointerup', this.#up);
    addEventListener('pointercancel', this.#up);
    this.#apart = this.#distance();
    return this.#fingers.size === 2;
  }

  /** Two fingers that also move up or down are no scrolling. */
  touched = (event: TouchEvent) => {
    if (event.touches.length > 1 && event.cancelable) event.preventDefault();
  };

  wheel = (event: WheelEvent) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    this.#rolled -= event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * 33;
    this.#does.to(Math.trunc(this.#rolled / WHEEL));
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      this.#rolled = 0;
      this.#does.end();
    }, REST_MS);
  };

  #move = ({ pointerId, clientX: x, clientY: y }: PointerEvent) => {
    if (!this.#fingers.has(pointerId)) return;
    this.#fingers.set(pointerId, { x, y });
    if (this.#fingers.size !== 2 || this.#apart === 0) return;
    this.#does.to(Math.trunc(Math.log(this.#distance() / this.#apart) / Math.log(SPREAD)));
  };

  #up = ({ pointerId }: PointerEvent) => {
    if (!this.#fingers.delete(pointerId)) return;
    if (this.#fingers.size === 1) this.#does.end();
    if (this.#fingers.size === 0) this.#lift();
  };

  #distance(): number {
    const [one, other] = [...this.#fingers.values()];
    return one && other ? Math.hypot(one.x - other.x, one.y - other.y) : 0;
  }

  #lift() {
    this.#fingers.clear();
    removeEventListener('pointermove', this.#move);
    removeEventListener('pointerup', this.#up);
    removeEventListener('pointercancel', this.#up);
  }
}
