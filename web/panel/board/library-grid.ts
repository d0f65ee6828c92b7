import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Words } from '../../core/words/en.ts';
import type { Summary } from '../../services/library/library.ts';
import type { PanelServices } from '../contexts.ts';
import { moveInGrid } from './grid-move.ts';
import { hasModifier, inField } from './in-field.ts';
import './library-entry.ts';
import { isBroken, nameOf } from './library-list.ts';
import { LibraryWindow } from './library-window.ts';

/** Entries of the library, however many. Raises `ss-open`, `ss-delete` and `ss-rebuild` with the id of one. */
@customElement('ss-library-grid')
export class LibraryGrid extends LitElement {
  @property({ attribute: false }) services!: PanelServices;
  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) shown: readonly Summary[] = [];
  /** Ids of the sequence that is being drawn, and of the one that is being opened. */
  @property({ attribute: false }) drawing: string | undefined;
  @property({ attribute: false }) opening: string | undefined;
  /** Id of the entry that has the focus: it stays on the page wherever the list is scrolled to. */
  @state() private held: string | undefined;
  protected readonly window = new LibraryWindow(this);

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    const { shown } = this;
    const held = this.held === undefined ? -1 : shown.findIndex(({ id }) => id === this.held);
    const cells = this.window.cells(shown.length, held < 0 ? undefined : held);
    return html`<ul
      class="ss-library"
      aria-label=${this.words.board.library.sequences}
      style="height: ${this.window.height(shown.length)}px"
      @keydown=${this.#onKey}
      @focusin=${this.#onFocus}
      @focusout=${() => (this.held = undefined)}
    >
      ${repeat(
        cells.flatMap((index) => shown[index] ?? []),
        ({ id }) => id,
        (summary, index) => this.#renderEntry(summary, cells[index] ?? 0),
      )}
    </ul>`;
  }

  #renderEntry(summary: Summary, index: number) {
    const { x, y } = this.window.place(index);
    return html`<li
      class="ss-entry"
      data-id=${summary.id}
      aria-label=${isBroken(summary) ? nothing : nameOf(summary)}
      aria-setsize=${this.shown.length}
      aria-posinset=${index + 1}
      style="translate: ${x}px ${y}px; width: ${this.window.cellWidth}px"
    >
      <ss-library-entry
        .services=${this.services}
        .words=${this.words}
        .summary=${summary}
        .drawing=${summary.id === this.drawing}
        .opening=${summary.id === this.opening}
        .still=${!this.window.isFlying}
        @ss-open=${() => this.#raise('ss-open', summary.id)}
        @ss-delete=${() => this.#raise('ss-delete', summary.id)}
        @ss-rebuild=${() => this.#raise('ss-rebuild', summary.id)}
      ></ss-library-entry>
    </li>`;
  }

  #raise(type: string, id: string) {
    this.dispatchEvent(new CustomEvent(type, { detail: id }));
  }

  #onFocus = (event: FocusEvent) => {
    this.held = entryOf(event)?.dataset['id'];
  };

  #onKey = (event: KeyboardEvent) => {
    const at = this.shown.findIndex(({ id }) => id === this.held);
    if (at < 0 || hasModifier(event) || inField(event)) return;
    const to = moveInGrid(at, event.key, this.window.columns, this.shown.length);
    if (to === undefined) return;
    event.preventDefault();
    void this.#focusEntry(to);
  };

  /** The browser scrolls to what gets the focus; it is put on the page first. */
  async #focusEntry(index: number) {
    const id = this.shown[index]?.id;
    this.held = id;
    await this.updateComplete;
    const entry = [...this.querySelectorAll<HTMLElement>('.ss-entry')].find(
      ({ dataset }) => dataset['id'] === id,
    );
    await entry?.querySelector('ss-library-entry')?.updateComplete;
    entry?.querySelector<HTMLElement>('button')?.focus();
  }
}

const entryOf = ({ target }: Event) =>
  target instanceof Element ? target.closest<HTMLElement>('.ss-entry') : null;

declare global {
  interface HTMLElementTagNameMap {
    'ss-library-grid': LibraryGrid;
  }
}
