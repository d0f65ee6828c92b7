import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Failure } from '../../core/failure.ts';
import { isGenerating, sequenceOf } from '../../core/run/run.ts';
import type { Sequence } from '../../core/sequence.ts';
import type { Words } from '../../core/words/en.ts';
import type { Shared, Summary } from '../../services/library/library.ts';
import type { PanelServices } from '../contexts.ts';
import { BoardKeys } from '../controllers/board-keys.ts';
import './import-summary.ts';
import { hasModifier, inField } from './in-field.ts';
import './library-grid.ts';
import { choose, type LibraryChoice } from './library-list.ts';
import { busyNote, emptyLibrary, libraryTrouble, nothingFound } from './library-notes.ts';
import { libraryTools } from './library-tools.ts';

const everything: LibraryChoice = { query: '', filter: 'all', sort: 'newest' };

/** The sequences of the folder. Raises `ss-listed` with their number and `ss-opened` once one is open. */
@customElement('ss-board-library')
export class BoardLibrary extends LitElement {
  @property({ attribute: false }) services!: PanelServices;
  @property({ attribute: false }) words!: Words;
  /** What was brought from elsewhere, to be shown before it is used. */
  @property({ attribute: false }) files: readonly File[] = [];
  /** Undefined until something is known of the folder. */
  @state() private found: readonly Summary[] | undefined;
  /** Why the folder could not be looked into. */
  @state() private unseen: Failure | undefined;
  @state() private choice = everything;
  /** Id of the sequence that is being opened. */
  @state() private opening: string | undefined;
  @state() private failure: Failure | undefined;
  @state() private busy = false;
  @state() private reading = false;
  @state() private shared: Shared | undefined;
  #shown: readonly Summary[] = [];
  #looking: AbortController | undefined;
  protected readonly keys = new BoardKeys(this, (event) => this.#onKey(event));

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    void this.#look();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#looking?.abort();
  }

  async #look() {
    this.#looking?.abort();
    this.#looking = new AbortController();
    const { signal } = this.#looking;
    this.unseen = undefined;
    const found = await this.services.library.look((summaries) => this.#take(summaries), signal);
    if (signal.aborted) return;
    if (found.ok) this.#take(found.value);
    else this.unseen = found.failure;
  }

  #take(found: readonly Summary[]) {
    this.found = found;
    this.dispatchEvent(new CustomEvent('ss-listed', { detail: found.length }));
  }

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('files') && this.files.length > 0) void this.#read(this.files);
    if (changed.has('found') || changed.has('choice')) this.#shown = choose(this.found ?? [], this.choice);
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
    if (this.shared) return this.#renderShared(this.shared);
    if (this.reading) return html`<p class="ss-empty" role="status">${this.words.import.reading}</p>`;
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
    const { library } = this.words.board;
    if (!this.found) {
      if (this.unseen) return this.#renderUnseen(this.unseen);
      return html`<p class="ss-empty" role="status">${library.looking}</p>`;
    }
    if (this.found.length === 0 && !this.unseen)
      return html`${this.#renderTrouble()} ${emptyLibrary(this.words, this.#renderOpenFile())}`;
    return html`<div class="ss-tools">
        ${libraryTools(this.words, this.found, this.choice, this.#choose)} ${this.#renderOpenFile()}
      </div>
      ${this.unseen ? this.#renderUnseen(this.unseen) : nothing} ${this.#renderTrouble()}
      ${this.#shown.length === 0 ? nothingFound(this.words, this.#showAll) : this.#renderGrid()}`;
  }

  /** Could not look: that is not the same as nothing there. */
  #renderUnseen(failure: Failure) {
    const again = html`<button type="button" class="ss-btn" @click=${() => this.#look()}>
      ${this.words.board.library.lookAgain}
    </button>`;
    return libraryTrouble(this.words, failure, again);
  }

  #renderTrouble() {
    if (this.failure) return libraryTrouble(this.words, this.failure);
    return this.busy ? busyNote(this.words) : nothing;
  }

  #showAll = () => {
    this.choice = everything;
    this.#search?.focus();
  };

  #renderOpenFile() {
    const { openFile } = this.words.board.library;
    return html`<button type="button" class="ss-btn ss-open-file" @click=${() => this.#file?.click()}>
      ${openFile}
    </button>`;
  }

  #renderGrid() {
    const { run } = this.services.studio;
    return html`<ss-library-grid
      .services=${this.services}
      .words=${this.words}
      .shown=${this.#shown}
      .drawing=${isGenerating(run) ? sequenceOf(run)?.id : undefined}
      .opening=${this.opening}
      @ss-open=${(event: CustomEvent<string>) => this.#open(event.detail)}
      @ss-rebuild=${(event: CustomEvent<string>) => this.#rebuild(event.detail)}
      @ss-delete=${(event: CustomEvent<string>) => this.#delete(event.detail)}
    ></ss-library-grid>`;
  }

  #choose = (choice: Partial<LibraryChoice>) => {
    this.choice = { ...this.choice, ...choice };
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
    if (this.#isBusy() || this.reading) return;
    this.reading = true;
    const read = await this.services.library.readShared(files);
    this.reading = false;
    if (read.ok) this.shared = read.value;
    else this.failure = read.failure;
  }

  #cancelShared = async () => {
    this.shared = undefined;
    await this.updateComplete;
    this.querySelector<HTMLElement>('.ss-open-file')?.focus();
  };

  async #use(sequence: Sequence) {
    if (this.#isBusy()) return void (this.shared = undefined);
    await this.services.library.adopt(sequence);
    this.#show(sequence);
  }

  #openOwn(id: string) {
    this.shared = undefined;
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
    if (this.found) this.#take(this.found.filter((entry) => entry.id !== id));
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
