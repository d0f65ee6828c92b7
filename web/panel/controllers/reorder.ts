import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { scrollerOf } from '../parts/scroller.ts';

type Drag = { frame: string; from: number; gap: number; pointer: number; list: HTMLElement };

/** Rows at the edge of the scroller pull it along, this many pixels for each move of the pointer. */
const PULL = 12;
const EDGE = 56;

/**
 * Drags a row of a list to another place. Pointer events serve mouse, pen and finger alike; HTML's own drag and drop
 * does not work by touch, and the host takes drops for workflows.
 */
export class Reorder implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onDrop: (frame: string, to: number) => void;
  #drag: Drag | undefined;

  constructor(host: ReactiveControllerHost, onDrop: (frame: string, to: number) => void) {
    this.#host = host;
    this.#onDrop = onDrop;
    host.addController(this);
  }

  hostDisconnected() {
    this.#end();
  }

  /** The frame being dragged, and the gap (0..N) it would land in. */
  get dragged(): string | undefined {
    return this.#drag?.frame;
  }

  get gap(): number | undefined {
    const drag = this.#drag;
    // The two gaps beside the row itself are where it already is.
    return drag && drag.gap !== drag.from && drag.gap !== drag.from + 1 ? drag.gap : undefined;
  }

  start(event: PointerEvent, frame: string, from: number) {
    const grip = event.currentTarget;
    if (!(grip instanceof HTMLElement) || event.button !== 0) return;
    const list = grip.closest<HTMLElement>('ol');
    if (!list) return;
    event.preventDefault();
    grip.setPointerCapture(event.pointerId);
    this.#drag = { frame, from, gap: from, pointer: event.pointerId, list };
    addEventListener('pointermove', this.#move);
    addEventListener('pointerup', this.#drop);
    addEventListener('pointercancel', this.#end);
    addEventListener('keydown', this.#escape, true);
    this.#host.requestUpdate();
  }

  #move = (event: PointerEvent) => {
    if (!this.#drag || event.pointerId !== this.#drag.pointer) return;
    this.#drag.gap = gapAt(this.#drag.list, event.clientY);
    pullScroller(this.#drag.list, event.clientY);
    this.#host.requestUpdate();
  };

  #drop = (event: PointerEvent) => {
    const drag = this.#drag;
    const { gap } = this;
    if (!drag || event.pointerId !== drag.pointer) return;
    this.#end();
    if (gap !== undefined) this.#onDrop(drag.frame, gap > drag.from ? gap - 1 : gap);
  };

  #escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#end();
  };

  #end = () => {
    if (!this.#drag) return;
    this.#drag = undefined;
    removeEventListener('pointermove', this.#move);
    removeEventListener('pointerup', this.#drop);
    removeEventListener('pointercancel', this.#end);
    removeEventListener('keydown', this.#escape, true);
    this.#host.requestUpdate();
  };
}

function gapAt(list: HTMLElement, y: number): number {
  const middles = [...list.children].map((row) => {
    const { top, height } = row.getBoundingClientRect();
    return top + height / 2;
  });
  return middles.filter((middle) => middle < y).length;
}

function pullScroller(list: HTMLElement, y: number): void {
  const scroller = scrollerOf(list);
  const { top, bottom } = scroller.getBoundingClientRect();
  if (y < Math.max(0, top) + EDGE) scroller.scrollBy(0, -PULL);
  else if (y > Math.min(innerHeight, bottom) - EDGE) scroller.scrollBy(0, PULL);
}
