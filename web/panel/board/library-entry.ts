import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Words } from '../../core/words/en.ts';
import type { Summary } from '../../services/library/library.ts';
import type { PanelServices } from '../contexts.ts';
import { icon } from '../parts/icon.ts';
import { dateLine } from './dates.ts';
import { isBroken, nameOf, type Broken, type Listed } from './library-list.ts';

/** One sequence of the library. Raises `ss-open`, `ss-rebuild`, and `ss-delete` after the user confirmed it. */
@customElement('ss-library-entry')
export class LibraryEntry extends LitElement {
  @property({ attribute: false }) services!: PanelServices;
  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) summary!: Summary;
  /** True while its run goes on: then it cannot be deleted. */
  @property({ attribute: false }) drawing = false;
  @property({ attribute: false }) opening = false;
  /** False while the list flies past: its picture is asked for when it rests. */
  @property({ attribute: false }) still = true;
  @state() private asking = false;
  @state() private pictureGone = false;
  #wasStill = false;

  protected override createRenderRoot() {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    this.#wasStill ||= this.still;
    if (changed.has('summary')) this.pictureGone = false;
  }

  protected override render() {
    const { summary } = this;
    return isBroken(summary) ? this.#renderBroken(summary) : this.#renderListed(summary);
  }

  #renderListed(summary: Listed) {
    const { library } = this.words.board;
    const tone = summary.failed > 0 ? 'ss-is-bad' : summary.status === 'cancelled' ? 'ss-is-warn' : '';
    return html`${this.#renderPicture(summary)}
      <div class="ss-entry-head">
        <h3>
          <button
            type="button"
            class="ss-entry-open"
            @click=${() => this.dispatchEvent(new Event('ss-open'))}
          >
            ${nameOf(summary)}
          </button>
        </h3>
        ${this.#renderDelete()}
      </div>
      ${
        this.asking
          ? this.#renderAsk(this.drawing ? library.busyDelete : library.deleteAsk(summary.frameCount))
          : html`<div class="ss-between ss-hint">
              <span class=${tone}>${this.opening ? library.opening : library.status(summary)}</span>
              <time datetime=${summary.updatedAt}>${this.#date(summary.updatedAt)}</time>
            </div>`
      }`;
  }

  #renderPicture({ id, thumbnail, revision, frameCount }: Listed) {
    const { library } = this.words.board;
    const shows = thumbnail !== null && !this.pictureGone && this.#wasStill;
    return html`<span class="ss-thumb">
      ${
        shows
          ? html`<img
              src=${this.services.library.thumbnailUrl(id, thumbnail, String(revision))}
              alt=""
              loading="lazy"
              decoding="async"
              @error=${() => (this.pictureGone = true)}
            />`
          : html`<span class="ss-entry-blank">${icon('image')}<span>${library.noPicture}</span></span>`
      }
      <span class="ss-plate">${library.frames(frameCount)}</span>
    </span>`;
  }

  #renderBroken({ id, message }: Broken) {
    const { library } = this.words.board;
    return html`<div
        class="ss-thumb ss-entry-broken"
        tabindex="0"
        role="group"
        aria-label=${library.unreadable}
      >
        <p class="ss-is-bad">${icon('alert')} ${library.unreadable}</p>
        <p>${message}</p>
        <p>${library.unreadableSafe(id)}</p>
      </div>
      <div class="ss-entry-head">
        <h3 class="ss-entry-name">${id}</h3>
        ${this.#renderDelete()}
      </div>
      ${
        this.asking
          ? this.#renderAsk(library.deleteAskUnreadable)
          : html`<button
              type="button"
              class="ss-link ss-entry-rebuild"
              @click=${() => this.dispatchEvent(new Event('ss-rebuild'))}
            >
              ${this.opening ? library.opening : library.rebuild}
            </button>`
      }`;
  }

  #renderDelete() {
    return html`<button
      type="button"
      class="ss-icon ss-icon-small"
      aria-label=${this.words.board.library.delete(nameOf(this.summary))}
      title=${this.words.board.library.deleteNow}
      aria-expanded=${this.asking ? 'true' : 'false'}
      @click=${() => this.#ask(!this.asking)}
    >
      ${icon('trash')}
    </button>`;
  }

  #renderAsk(question: string) {
    const { library } = this.words.board;
    return html`<div class="ss-ask" role="group" aria-label=${question} @keydown=${this.#onKey}>
      <p>${question}</p>
      <div class="ss-row">
        <button type="button" class="ss-btn ss-btn-small" @click=${() => this.#ask(false)}>
          ${library.keep}
        </button>
        ${
          this.drawing
            ? nothing
            : html`<button type="button" class="ss-btn ss-btn-small ss-is-bad" @click=${this.#delete}>
                ${library.deleteNow}
              </button>`
        }
      </div>
    </div>`;
  }

  /** The safe answer has the focus first. */
  #ask(asking: boolean) {
    this.asking = asking;
    void this.updateComplete.then(() =>
      this.querySelector<HTMLElement>(asking ? '.ss-ask button' : '.ss-entry-head .ss-icon')?.focus(),
    );
  }

  #delete = () => {
    this.asking = false;
    this.dispatchEvent(new Event('ss-delete'));
  };

  /** Esc takes the question back and leaves the board open. */
  #onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#ask(false);
  };

  #date(iso: string) {
    return dateLine(
      iso,
      new Date(this.services.studio.now()),
      this.services.host.locale(),
      this.words.board.library,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ss-library-entry': LibraryEntry;
  }
}
