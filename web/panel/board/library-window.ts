import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { scrollerOf } from '../parts/scroller.ts';

const LEAST_WIDTH = 264;
const GAP = { row: 24, column: 20 };
/** Pixels above and below what can be seen that are kept ready. */
const BEYOND = 400;
/** Milliseconds without scrolling after which pictures are asked for. */
const REST = 100;

type Host = HTMLElement & ReactiveControllerHost;

/**
 * Which cells of a long grid are on the page, and where: those that can be seen and a little more. All cells are alike,
 * so that the place of each is a calculation, and ten thousand cost as much as fifty.
 */
export class LibraryWindow implements ReactiveController {
  /** True while the list flies past: what is only passed needs no picture. */
  isFlying = false;
  columns = 1;
  cellWidth = 0;
  readonly #host: Host;
  readonly #resizes = new ResizeObserver(() => this.#look());
  #scroller: Element | undefined;
  #cellHeight = 0;
  /** Of the rows that are kept ready; the last is the first that is not. */
  #rows: [first: number, last: number] = [0, 0];
  #top = 0;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#scroller = scrollerOf(this.#host);
    this.#scroller.addEventListener('scroll', this.#onScroll, { passive: true });
    this.#resizes.observe(this.#host);
    this.#resizes.observe(this.#scroller);
  }

  hostDisconnected(): void {
    this.#scroller?.removeEventListener('scroll', this.#onScroll);
    this.#resizes.disconnect();
    clearTimeout(this.#resting);
  }

  hostUpdated(): void {
    this.#look();
  }

  /** Numbers of the cells to show of `count`, in order; `held`, which has the focus, stays wherever it is. */
  cells(count: number, held: number | undefined): number[] {
    const [first, last] = this.#rows.map((row) => Math.min(count, row * this.columns));
    const cells = Array.from({ length: (last ?? 0) - (first ?? 0) }, (_, index) => (first ?? 0) + index);
    if (held === undefined || held >= count || cells.includes(held)) return cells;
    return [...cells, held].sort((a, b) => a - b);
  }

  /** Pixels from the corner of the list to that of a cell. */
  place(cell: number): { x: number; y: number } {
    const x = (cell % this.columns) * (this.cellWidth + GAP.column);
    return { x, y: Math.floor(cell / this.columns) * this.#rowHeight };
  }

  /** Pixels that `count` cells are high. */
  height(count: number): number {
    return Math.max(0, Math.ceil(count / this.columns) * this.#rowHeight - GAP.row);
  }

  get #rowHeight(): number {
    return (this.#cellHeight || (this.cellWidth * 9) / 16 + 60) + GAP.row;
  }

  #onScroll = (): void => {
    const top = this.#scroller?.scrollTop ?? 0;
    const flies = Math.abs(top - this.#top) > this.#rowHeight;
    this.#top = top;
    if (flies) this.#fly();
    this.#look();
  };

  #fly(): void {
    this.isFlying = true;
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      this.isFlying = false;
      this.#host.requestUpdate();
    }, REST);
  }

  /** Measures anew, and has the host render where that changed something. */
  #look(): void {
    const list = this.#host.firstElementChild;
    const scroller = this.#scroller;
    if (!list || !scroller || list.clientWidth === 0) return;
    const before = this.#state();
    this.columns = Math.max(1, Math.floor((list.clientWidth + GAP.column) / (LEAST_WIDTH + GAP.column)));
    this.cellWidth = (list.clientWidth - GAP.column * (this.columns - 1)) / this.columns;
    // One that is asked whether it shall be deleted is higher for a moment.
    const cell = list.querySelector<HTMLElement>(':scope > :not(:has(.ss-ask))');
    this.#cellHeight = cell?.offsetHeight || this.#cellHeight;
    const top = scroller.getBoundingClientRect().top - list.getBoundingClientRect().top;
    this.#rows = [
      Math.max(0, Math.floor((top - BEYOND) / this.#rowHeight)),
      Math.max(0, Math.ceil((top + scroller.clientHeight + BEYOND) / this.#rowHeight)),
    ];
    if (this.#state() !== before) this.#host.requestUpdate();
  }

  #state(): string {
    return [this.columns, this.cellWidth, this.#cellHeight, ...this.#rows].join(' ');
  }
}
