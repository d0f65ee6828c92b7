import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Failure, Result } from '../../core/failure.ts';
import { isGenerating, sequenceOf } from '../../core/run/run.ts';
import type { Words } from '../../core/words/en.ts';
import { explain } from '../../core/words/words.ts';
import type { Summary } from '../../services/library/library.ts';
import type { PanelServices } from '../contexts.ts';
import { BoardKeys } from '../controllers/board-keys.ts';
import { icon } from '../parts/icon.ts';
import { message } from '../parts/message.ts';
import { hasModifier, inField } from './in-field.ts';
import './library-entry.ts';
import { choose, isBroken, nameOf, type LibraryChoice } from './library-list.ts';
import { libraryTools } from './library-tools.ts';

const everything: LibraryChoice = { query: '', filter: 'all', sort: 'newest' };

/** The sequences of the folder. Raises `ss-listed` with their number and `ss-opened` once one is open. */
@customElement('ss-board-library')
export class BoardLibrary extends LitElement {
  @property({ attribute: false }) services!: PanelServices;
  @property({ attribute: false }) words!: Words;
  @state() private found: Result<Summary[]> | undefined;
  @state() private choice = everything;
  /** Id of the sequence that is being opened. */
  @state() private opening: string | undefined;
  @state() private failure: Failure | undefined;
  @state() private busy = false;
  protected readonly keys = new BoardKeys(this, (event) => this.#onKey(event));

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    void this.#look();
  }

  async #look() {
    this.found = undefined;
    this.#take(await this.services.library.list());
  }

  #take(found: Result<Summary[]>) {
    this.found = found;
    if (found.ok) this.dispatchEvent(new CustomEvent('ss-listed', { detail: found.value.length }));
  }

  protected override render() {
    return html`<div class="ss-scroll">${this.#renderFound()}</div>
      <input
        type="file"
        hidden
        accept=".json,application/json"
        aria-label=${this.words.board.library.openFile}
        @change=${this.#openFile}
      />`;
  }

  #renderFound(): TemplateResult {
    const { library } = this.words.board;
    if (!this.found) return html`<p class="ss-empty" role="status">${library.looking}</p>`;
    if (!this.found.ok) return this.#renderNoLook(this.found.failure);
    if (this.found.value.length === 0) return this.#renderEmpty();
    const shown = choose(this.found.value, this.choice);
    return html`<div class="ss-tools">
        ${libraryTools(this.words, this.found.value, this.choice, this.#choose)} ${this.#renderOpenFile()}
      </div>
      ${this.#renderTrouble()} ${shown.length === 0 ? this.#renderNothingFound() : this.#renderList(shown)}`;
  }

  /** Could not look: that is not the same as nothing there. */
  #renderNoLook(failure: Failure) {
    const again = html`<button type="button" class="ss-btn" @click=${() => this.#look()}>
      ${this.words.board.library.lookAgain}
    </button>`;
    return html`<div class="ss-library-note">${this.#note(failure, again)}</div>`;
  }

  #note(failure: Failure, actions?: TemplateResult) {
    const details = failure.detail ? { label: this.words.common.details, text: failure.detail } : undefined;
    return message({ tone: 'bad', ...explain(this.words, failure), details, ...(actions && { actions }) });
  }

  #renderTrouble() {
    const { library } = this.words.board;
    if (this.failure) return html`<div class="ss-library-note">${this.#note(this.failure)}</div>`;
    if (!this.busy) return nothing;
    return html`<div class="ss-library-note">${message({ tone: 'warn', what: library.busyOpen })}</div>`;
  }

  #renderEmpty() {
    const { what, next } = this.words.board.library.empty;
    return html`${this.#renderTrouble()}
      <div class="ss-empty ss-board-empty">
        ${icon('library')}
        <p class="ss-big">${what}</p>
        <p>${next}</p>
        ${this.#renderOpenFile()}
      </div>`;
  }

  #renderNothingFound() {
    const { what, next, all } = this.words.board.library.nothingFound;
    const showAll = () => {
      this.choice = everything;
      this.#search?.focus();
    };
    return html`<div class="ss-empty ss-board-empty" role="status">
      ${icon('search')}
      <p class="ss-big">${what}</p>
      <p>${next}</p>
      <button type="button" class="ss-btn" @click=${showAll}>${all}</button>
    </div>`;
  }

  #renderOpenFile() {
    const { openFile } = this.words.board.library;
    return html`<button type="button" class="ss-btn" @click=${() => this.#file?.click()}>
      ${openFile}
    </button>`;
  }

  #renderList(shown: Summary[]) {
    const current = sequenceOf(this.services.studio.run);
    const drawing = isGenerating(this.services.studio.run) ? current?.id : undefined;
    return html`<ul class="ss-library" aria-label=${this.words.board.library.sequences}>
      ${repeat(
        shown,
        ({ id }) => id,
        (summary) =>
          html`<li class="ss-entry" aria-label=${isBroken(summary) ? nothing : nameOf(summary)}>
            <ss-library-entry
              .services=${this.services}
              .words=${this.words}
              .summary=${summary}
              .drawing=${summary.id === drawing}
              .opening=${summary.id === this.opening}
              @ss-open=${() => this.#open(summary.id)}
              @ss-delete=${() => this.#delete(summary.id)}
            ></ss-library-entry>
          </li>`,
      )}
    </ul>`;
  }

  #choose = (choice: Partial<LibraryChoice>) => {
    this.choice = { ...this.choice, ...choice };
  };

  async #open(id: string) {
    const { studio, library } = this.services;
    const current = sequenceOf(studio.run);
    this.failure = undefined;
    this.busy = isGenerating(studio.run) && !studio.following && current?.id !== id;
    if (this.busy || this.opening !== undefined) return;
    // The open one may be newer here than on disk.
    if (current?.id === id) return this.#opened();
    this.opening = id;
    const loaded = await library.load(id);
    this.opening = undefined;
    if (!loaded.ok) {
      this.failure = loaded.failure;
      return;
    }
    studio.open(loaded.value);
    this.#opened();
  }

  #openFile = async () => {
    const { studio, library } = this.services;
    const input = this.#file;
    const file = input?.files?.[0];
    this.failure = undefined;
    this.busy = isGenerating(studio.run) && !studio.following;
    if (!input || !file || this.busy) return;
    const read = await library.readFile(file);
    // The same file may be chosen again once it is mended.
    input.value = '';
    if (!read.ok) {
      this.failure = read.failure;
      return;
    }
    studio.open(read.value);
    this.#opened();
  };

  #opened() {
    this.dispatchEvent(new Event('ss-opened'));
  }

  async #delete(id: string) {
    const { studio, library } = this.services;
    const removed = await library.remove(id);
    if (!removed.ok) {
      this.failure = removed.failure;
      return;
    }
    // What stays open would be saved again with the next edit.
    if (sequenceOf(studio.run)?.id === id) studio.newStory();
    if (this.found?.ok) this.#take({ ok: true, value: this.found.value.filter((entry) => entry.id !== id) });
    await this.updateComplete;
    this.#search?.focus();
  }

  get #file() {
    return this.querySelector<HTMLInputElement>('input[type=file]');
  }

  get #search() {
    return this.querySelector<HTMLInputElement>('.ss-find input');
  }

  #onKey(event: KeyboardEvent) {
    if (event.key !== '/' || hasModifier(event) || inField(event)) return;
    event.preventDefault();
    this.#search?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ss-board-library': BoardLibrary;
  }
}
