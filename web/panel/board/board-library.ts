import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Failure } from '../../core/failure.ts';
import { isGenerating, sequenceOf } from '../../core/run/run.ts';
import type { Sequence } from '../../core/sequence.ts';
import type { Words } from '../../core/words/en.ts';
import type { Shared, Summary } from '../../services/library/library.ts';
import type { PanelServices } from '../contexts.ts';
import { BoardKeys } from '../controllers/board-keys.ts';
import { Brought } from './brought.ts';
import './import-summary.ts';
import { hasModifier, inField } from './in-field.ts';
import './library-grid.ts';
import type { LibraryChoice } from './library-list.ts';
import { busyNote, emptyLibrary, libraryTrouble, nothingFound } from './library-notes.ts';
import { libraryTools } from './library-tools.ts';
import { Shelf } from './shelf.ts';

/** The sequences of the folder. Raises `ss-listed` with their number and `ss-opened` once one is open. */
@customElement('ss-board-library')
export class BoardLibrary extends LitElement {
  @property({ attribute: false }) services!: PanelServices;
  @property({ attribute: false }) words!: Words;
  /** What was brought from elsewhere, to be shown before it is used. */
  @property({ attribute: false }) files: readonly File[] = [];
  /** Id of the sequence that is being opened. */
  @state() private opening: string | undefined;
  @state() private failure: Failure | undefined;
  @state() private busy = false;
  protected readonly shelf = new Shelf(this);
  protected readonly brought = new Brought(this);
  protected readonly keys = new BoardKeys(this, (event) => this.#onKey(event));

  protected override createRenderRoot() {
    return this;
  }

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('files') && this.files.length > 0) void this.#read(this.files);
  }

  protected override render() {
    return html`<div class="ss-scroll">${this.#renderContent()}</div>
      <input
        type="file"
        hidden
        multiple
        accept=".json,application/json,.png,image/png"
        aria-label=${this.words.board.library.openFile}
        @change=${this.#onFiles}
      />`;
  }

  #renderContent(): TemplateResult {
    const { shared, reading } = this.brought;
    if (shared) return this.#renderShared(shared);
    if (reading) return html`<p class="ss-empty" role="status">${this.words.import.reading}</p>`;
    return this.#renderFound();
  }

  #renderShared(shared: Shared) {
    return html`<ss-import-summary
      .services=${this.services}
      .words=${this.words}
      .shared=${shared}
      @ss-use=${() => this.#use(shared.imported.sequence)}
      @ss-open-own=${() => shared.own && this.#openOwn(shared.own.id)}
      @ss-cancel=${this.#cancelShared}
    ></ss-import-summary>`;
  }

  #renderFound(): TemplateResult {
    const { words } = this;
    const { found, unseen, shown, choice } = this.shelf;
    if (!found) {
      if (unseen) return this.#renderUnseen(unseen);
      return html`<p class="ss-empty" role="status">${words.board.library.looking}</p>`;
    }
    if (found.length === 0 && !unseen)
      return html`${this.#renderTrouble()} ${emptyLibrary(words, this.#renderOpenFile())}`;
    return html`<div class="ss-tools">
        ${libraryTools(words, found, choice, this.#choose)} ${this.#renderOpenFile()}
      </div>
      ${unseen ? this.#renderUnseen(unseen) : nothing} ${this.#renderTrouble()}
      ${shown.length === 0 ? nothingFound(words, this.#showAll) : this.#renderGrid(shown)}`;
  }

  /** Could not look: that is not the same as nothing there. */
  #renderUnseen(failure: Failure) {
    const again = html`<button type="button" class="ss-btn" @click=${() => this.shelf.look()}>
      ${this.words.board.library.lookAgain}
    </button>`;
    return libraryTrouble(this.words, failure, again);
  }

  #renderTrouble() {
    if (this.failure) return libraryTrouble(this.words, this.failure);
    return this.busy ? busyNote(this.words) : nothing;
  }

  #showAll = () => {
    this.shelf.choose();
    this.#search?.focus();
  };

  #renderOpenFile() {
    const { openFile } = this.words.board.library;
    return html`<button type="button" class="ss-btn ss-open-file" @click=${() => this.#file?.click()}>
      ${openFile}
    </button>`;
  }

  #renderGrid(shown: readonly Summary[]) {
    const { run } = this.services.studio;
    return html`<ss-library-grid
      .services=${this.services}
      .words=${this.words}
      .shown=${shown}
      .drawing=${isGenerating(run) ? sequenceOf(run)?.id : undefined}
      .opening=${this.opening}
      @ss-open=${(event: CustomEvent<string>) => this.#open(event.detail)}
      @ss-rebuild=${(event: CustomEvent<string>) => this.#rebuild(event.detail)}
      @ss-delete=${(event: CustomEvent<string>) => this.#delete(event.detail)}
    ></ss-library-grid>`;
  }

  #choose = (choice: Partial<LibraryChoice>) => {
    this.shelf.choose(choice);
    this.querySelector('.ss-scroll')?.scrollTo({ top: 0 });
  };

  /** Whether a run forbids that another sequence takes its place; says so. */
  #isBusy(id?: string) {
    const { studio } = this.services;
    this.failure = undefined;
    this.busy = isGenerating(studio.run) && !studio.following && sequenceOf(studio.run)?.id !== id;
    return this.busy;
  }

  async #open(id: string) {
    if (this.#isBusy(id) || this.opening !== undefined) return;
    // The open one may be newer here than on disk.
    if (sequenceOf(this.services.studio.run)?.id === id) return this.#opened();
    await this.#openFrom(id, () => this.services.library.load(id));
  }

  async #rebuild(id: string) {
    if (this.#isBusy(id) || this.opening !== undefined) return;
    await this.#openFrom(id, () => this.services.library.rebuild(id));
  }

  async #openFrom(id: string, load: () => ReturnType<PanelServices['library']['load']>) {
    this.opening = id;
    const loaded = await load();
    this.opening = undefined;
    if (loaded.ok) this.#show(loaded.value);
    else this.failure = loaded.failure;
  }

  #onFiles = () => {
    const input = this.#file;
    const files = [...(input?.files ?? [])];
    // The same file may be chosen again once it is mended.
    if (input) input.value = '';
    if (files.length > 0) void this.#read(files);
  };

  async #read(files: readonly File[]) {
    if (!this.#isBusy()) this.failure = await this.brought.read(files);
  }

  #cancelShared = async () => {
    this.brought.putAway();
    await this.updateComplete;
    this.querySelector<HTMLElement>('.ss-open-file')?.focus();
  };

  async #use(sequence: Sequence) {
    if (this.#isBusy()) return this.brought.putAway();
    await this.services.library.adopt(sequence);
    this.#show(sequence);
  }

  #openOwn(id: string) {
    this.brought.putAway();
    void this.#open(id);
  }

  #show(sequence: Sequence) {
    this.services.studio.open(sequence);
    this.#opened();
  }

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
    this.shelf.without(id);
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
