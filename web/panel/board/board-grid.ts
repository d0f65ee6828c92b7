import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Sequence } from '../../core/sequence.ts';
import type { Words } from '../../core/words/en.ts';
import type { PanelServices } from '../contexts.ts';
import { BoardKeys } from '../controllers/board-keys.ts';
import { Held } from '../controllers/held.ts';
import { compareIcon } from '../parts/compare-icon.ts';
import { castChips } from '../parts/chips.ts';
import { icon } from '../parts/icon.ts';
import { failedCover, stateLine } from './frame-status.ts';
import '../parts/frame-picture.ts';
import { countFrames, type FrameView } from '../parts/frame-view.ts';
import { countColumns, moveInGrid } from './grid-move.ts';
import { hasModifier, inField } from './in-field.ts';
import { runBar } from './run-bar.ts';

/** All frames at once. Raises `ss-open-frame` with the id of the frame to look at. */
@customElement('ss-board-grid')
export class BoardGrid extends LitElement {
  @property({ attribute: false }) services!: PanelServices;
  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) sequence!: Sequence;
  @property({ attribute: false }) views: FrameView[] = [];
  /** Id of the frame that Tab leads to. */
  @property({ attribute: false }) frame: string | undefined;
  @state() private onlyFailed = false;
  /** Every tile shows its rough in place of its picture. */
  @state() private roughs = false;
  /** The tile that shows its rough while it is held. */
  readonly #held = new Held(this);
  protected readonly keys = new BoardKeys(this, (event) => this.#onBoardKey(event));

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    const { failed } = countFrames(this.views);
    const shown =
      this.onlyFailed && failed > 0 ? this.views.filter((view) => view.state === 'failed') : this.views;
    const stop = shown.some(({ frame }) => frame.id === this.frame) ? this.frame : shown[0]?.frame.id;
    return html`<div class="ss-scroll">
      ${this.#renderBar(failed)}
      <ol class="ss-grid" aria-label=${this.words.board.grid.frames} @keydown=${this.#onKey}>
        ${repeat(
          shown,
          ({ frame }) => frame.id,
          (view) => this.#renderCell(view, view.frame.id === stop),
        )}
      </ol>
    </div>`;
  }

  #renderBar(failed: number) {
    const running = runBar(this.words, this.services.studio);
    if (failed === 0 && running === nothing && !this.#compares) return nothing;
    return html`<div class="ss-tools">
      ${failed > 0 ? this.#renderFilter(failed) : nothing} ${this.#compares ? this.#renderCompare() : nothing}
      <span class="ss-grow"></span>
      ${running} ${failed > 0 && running === nothing ? this.#renderRetryAll() : nothing}
    </div>`;
  }

  /** There is something to compare. */
  get #compares() {
    return this.views.some(({ picture }) => picture !== undefined);
  }

  #renderCompare() {
    const { grid } = this.words.board;
    return html`<button
        type="button"
        class="ss-btn ss-btn-ghost"
        aria-pressed=${this.roughs ? 'true' : 'false'}
        title="${grid.roughs} (R)"
        @click=${this.#toggleRoughs}
      >
        ${compareIcon()}<span>${grid.roughs}</span>
      </button>
      ${this.roughs ? nothing : html`<span class="ss-hint">${grid.holdHint}</span>`}`;
  }

  #toggleRoughs = () => (this.roughs = !this.roughs);

  #renderFilter(failed: number) {
    const { grid } = this.words.board;
    const pill = (name: string, count: number, only: boolean) =>
      html`<button
        type="button"
        aria-pressed=${this.onlyFailed === only ? 'true' : 'false'}
        @click=${() => (this.onlyFailed = only)}
      >
        ${name} <span class="ss-count">${count}</span>
      </button>`;
    return html`<div class="ss-pills" role="group" aria-label=${grid.show}>
      ${pill(grid.all, this.views.length, false)}${pill(grid.failed, failed, true)}
    </div>`;
  }

  #renderRetryAll() {
    return html`<button type="button" class="ss-btn" @click=${() => this.services.studio.retryFailed()}>
      ${icon('retry')}<span>${this.words.board.grid.retryFailed}</span>
    </button>`;
  }

  #renderCell(view: FrameView, stop: boolean) {
    const { frameNumber, description, id } = view.frame;
    const { grid } = this.words.board;
    const failed = view.state === 'failed';
    return html`<li class="ss-cell is-${view.state}" aria-label=${grid.frameName(frameNumber, failed)}>
      <div class="ss-cell-picture">
        <button
          type="button"
          class="ss-thumb"
          data-frame=${id}
          tabindex=${stop ? 0 : -1}
          @pointerdown=${(event: PointerEvent) => view.picture && this.#held.press(event, id)}
          @contextmenu=${(event: Event) => this.#held.id === id && event.preventDefault()}
          @click=${(event: MouseEvent) => this.#held.wasHeld(event) || this.#open(id)}
        >
          <span class="ss-sr">${grid.openFrame(frameNumber, failed)}</span>
          ${this.#renderPicture(view)}
          ${view.state === 'running' ? html`<span class="ss-drawn" style="inline-size:${(view.ratio ?? 0) * 100}%"></span>` : nothing}
        </button>
        ${failedCover(this.words, view)} ${failed ? this.#renderRetry(view) : nothing}
      </div>
      <div class="ss-cell-text">
        <strong>${frameNumber}</strong>
        <p>${description}</p>
        ${this.#renderMeta(view)}
      </div>
    </li>`;
  }

  #renderPicture(view: FrameView) {
    return html`<ss-frame-picture
      aria-hidden="true"
      quiet
      .services=${this.services}
      .words=${this.words}
      .sequence=${this.sequence}
      .view=${view}
      .compare=${view.picture && (this.roughs || this.#held.id === view.frame.id) ? 'rough' : 'picture'}
    ></ss-frame-picture>`;
  }

  #renderRetry({ frame }: FrameView) {
    const { picture } = this.words.board;
    return html`<button
      type="button"
      class="ss-btn ss-btn-small ss-retry"
      aria-label=${picture.retryFrame(frame.frameNumber)}
      @click=${() => this.services.studio.retryFrame(frame.id)}
    >
      ${icon('retry')}<span>${picture.retry}</span>
    </button>`;
  }

  #renderMeta(view: FrameView) {
    const { shot, takes } = view.frame;
    const state = stateLine(this.words, view);
    return html`<div class="ss-cell-meta">
      <span>${this.words.common.shotTypes[shot.size]}</span>
      ${castChips(shot, this.sequence.bible.cast)}
      ${state ? html`<span class="ss-end ss-state">${state}</span>` : nothing}
      ${
        takes.length > 1 && !state
          ? html`<span class="ss-end">${this.words.board.grid.takes(takes.length)}</span>`
          : nothing
      }
    </div>`;
  }

  #open(frame: string) {
    this.dispatchEvent(new CustomEvent('ss-open-frame', { detail: frame }));
  }

  #onBoardKey(event: KeyboardEvent) {
    if (!['r', 'R'].includes(event.key) || !this.#compares || hasModifier(event) || inField(event)) return;
    event.preventDefault();
    this.#toggleRoughs();
  }

  #onKey = (event: KeyboardEvent) => {
    if (hasModifier(event)) return;
    const cells = [...this.querySelectorAll<HTMLButtonElement>('button[data-frame]')];
    const at = cells.findIndex((cell) => cell === document.activeElement);
    const list = this.querySelector('.ss-grid');
    if (at < 0 || !list) return;
    const columns = countColumns(getComputedStyle(list).gridTemplateColumns);
    const cell = cells[moveInGrid(at, event.key, columns, cells.length) ?? -1];
    if (!cell) return;
    event.preventDefault();
    this.frame = cell.dataset['frame'];
    cell.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ss-board-grid': BoardGrid;
  }
}
