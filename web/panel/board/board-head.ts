import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Words } from '../../core/words/en.ts';
import { icon } from '../parts/icon.ts';
import '../parts/menu.ts';
import type { MenuItem } from '../parts/menu.ts';
import { boardTabs, type BoardTab } from './board-tabs.ts';
import { typedIn } from './in-field.ts';

/**
 * Title, tabs and what concerns the whole board. Raises `ss-tab`, `ss-title` with a new title, `ss-full`, `ss-close`
 * and `ss-new-story`.
 */
@customElement('ss-board-head')
export class BoardHead extends LitElement {
  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) tab!: BoardTab;
  @property({ attribute: false }) heading = '';
  @property({ attribute: false }) hint = '';
  /** True where the heading is the title of the open sequence. */
  @property({ attribute: false }) renames = false;
  @property({ attribute: false }) offersNewStory = false;
  @property({ attribute: false }) full = false;
  /** What can be made of the open sequence; none where there is nothing to make files of. */
  @property({ attribute: false }) exports: MenuItem[] = [];
  @state() private renaming = false;

  protected override createRenderRoot() {
    return this;
  }

  focusTab() {
    this.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus({ preventScroll: true });
  }

  /** The focus goes along with the arrows. */
  protected override updated(changed: PropertyValues<this>) {
    if (changed.has('tab') && this.querySelector('[role=tab]:focus')) this.focusTab();
  }

  protected override render() {
    return html`<header class="ss-board-head">
      <div class="ss-board-title">${this.renaming ? this.#renderField() : this.#renderTitle()}</div>
      <div
        class="ss-pills ss-board-tabs"
        role="tablist"
        aria-label=${this.words.board.tablist}
        @keydown=${this.#onTabKey}
      >
        ${boardTabs.map((tab) => this.#renderTab(tab))}
      </div>
      <div class="ss-board-actions">${this.#renderActions()}</div>
    </header>`;
  }

  #renderTitle() {
    const { editTitle } = this.words.board;
    return html`<h2>${this.heading}</h2>
      <span class="ss-hint">${this.hint}</span>
      ${
        this.renames
          ? html`<button
              type="button"
              class="ss-icon ss-icon-small ss-rename"
              aria-label=${editTitle}
              title=${editTitle}
              @click=${this.#rename}
            >
              ${icon('pen')}
            </button>`
          : nothing
      }`;
  }

  #renderField() {
    return html`<input
      class="ss-input"
      type="text"
      aria-label=${this.words.board.title}
      maxlength="120"
      .value=${this.heading}
      @keydown=${this.#onTitleKey}
      @blur=${this.#renamed}
    />`;
  }

  #renderTab(tab: BoardTab) {
    const selected = tab === this.tab;
    return html`<button
      type="button"
      role="tab"
      id="ss-board-tab-${tab}"
      aria-selected=${selected ? 'true' : 'false'}
      aria-controls="ss-board-panel"
      tabindex=${selected ? 0 : -1}
      @click=${() => this.#turnTo(tab)}
    >
      ${this.words.board.tabs[tab]}
    </button>`;
  }

  #renderActions() {
    const { board } = this.words;
    const full = this.full ? board.leaveFullScreen : board.fullScreen;
    return html`${
        this.offersNewStory
          ? html`<button type="button" class="ss-btn" @click=${() => this.#raise('ss-new-story')}>
              ${icon('plus')}<span>${board.newStory}</span>
            </button>`
          : nothing
      }
      ${this.exports.length > 0 ? this.#renderExports() : nothing}
      <button
        type="button"
        class="ss-icon"
        aria-label=${full}
        title="${full} (F)"
        @click=${() => this.#raise('ss-full')}
      >
        ${icon('fullscreen')}
      </button>
      <button
        type="button"
        class="ss-icon"
        aria-label=${board.close}
        title="${board.close} (Esc)"
        @click=${() => this.#raise('ss-close')}
      >
        ${icon('close')}
      </button>`;
  }

  #renderExports() {
    const { exports } = this.words;
    return html`<ss-menu
      iconName="export"
      .label=${exports.export}
      .text=${exports.export}
      .items=${this.exports}
    ></ss-menu>`;
  }

  #raise(type: string) {
    this.dispatchEvent(new Event(type));
  }

  #turnTo(tab: BoardTab) {
    this.dispatchEvent(new CustomEvent('ss-tab', { detail: tab }));
  }

  #onTabKey = (event: KeyboardEvent) => {
    const at = boardTabs.indexOf(this.tab);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    const tab = to === undefined ? undefined : boardTabs.at(to % boardTabs.length);
    if (!tab) return;
    event.preventDefault();
    // The slideshow below would page by the same arrow.
    event.stopPropagation();
    this.#turnTo(tab);
  };

  #rename = () => {
    this.renaming = true;
    void this.updateComplete.then(() =>
      this.querySelector<HTMLInputElement>('.ss-board-title input')?.select(),
    );
  };

  #renamed = (event: Event) => {
    if (!this.renaming) return;
    this.renaming = false;
    const title = typedIn(event).trim();
    if (title !== '' && title !== this.heading) {
      this.dispatchEvent(new CustomEvent('ss-title', { detail: title }));
    }
  };

  #onTitleKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    // Esc takes the change back and leaves the board open.
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') this.#renamed(event);
    this.renaming = false;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.ss-rename')?.focus());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ss-board-head': BoardHead;
  }
}
