import { LitElement, html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { usualAnimatic, type AnimaticOptions } from '../../core/animatic/options.ts';
import { isGenerating, sequenceOf } from '../../core/run/run.ts';
import type { Sequence } from '../../core/sequence.ts';
import type { Words } from '../../core/words/en.ts';
import type { PanelServices } from '../contexts.ts';
import { Exporting, type Export } from '../controllers/exporting.ts';
import { Follow } from '../controllers/follow.ts';
import { icon } from '../parts/icon.ts';
import { lessMotion } from '../parts/motion.ts';
import './board-grid.ts';
import './board-head.ts';
import './board-library.ts';
import './board-review.ts';
import './board-slideshow.ts';
import type { BoardTab } from './board-tabs.ts';
import { exportBar } from './export-bar.ts';
import { exportMenu } from './export-menu.ts';
import { setRatio } from '../parts/ratio.ts';
import { countFrames, frameViews, type FrameView } from '../parts/frame-view.ts';
import { hasModifier, inField } from './in-field.ts';

export type BoardOptions = {
  tab: BoardTab;
  /** Id of the frame to begin with. */
  frame?: string;
  /** Starts the slideshow at once, unless the user asked for less motion. */
  play?: boolean;
  /** What somebody brought from elsewhere, for the library to read. */
  files?: readonly File[];
};

/** The full-page board of the open sequence: review, slideshow, grid, and the library of all sequences. */
@customElement('ss-board')
export class Board extends LitElement {
  @property({ attribute: false }) services!: PanelServices;
  @property({ attribute: false }) words!: Words;
  @state() private tab: BoardTab = 'slideshow';
  /** Frame that slideshow and grid stand on, kept when the tab changes. */
  @state() private frame: string | undefined;
  @state() private play = false;
  @state() private listed: number | undefined;
  @state() private files: readonly File[] = [];
  @state() private full = false;
  /** The slideshow is told as an animatic. */
  @state() private asFilm = false;
  @state() private animatic = usualAnimatic;

  protected readonly follow = new Follow(this, () => [this.services.studio]);
  readonly #exporting = new Exporting(this);

  protected override createRenderRoot() {
    return this;
  }

  /** Turns to a tab, and to a frame if one is given. */
  show({ tab, frame, play = false, files = [] }: BoardOptions): this {
    if (tab !== this.tab && this.#exporting.state.at !== 'work') this.#exporting.dismiss();
    this.tab = tab;
    this.files = files;
    this.frame = frame ?? this.frame;
    this.play = play;
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.addEventListener('keydown', this.#onKey);
    this.addEventListener('drop', this.#onDrop);
    this.addEventListener('ss-export', this.#onExport);
    this.addEventListener('ss-animatic', this.#turnFilm);
    document.addEventListener('fullscreenchange', this.#fullChanged);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.#onKey);
    this.removeEventListener('drop', this.#onDrop);
    this.removeEventListener('ss-export', this.#onExport);
    this.removeEventListener('ss-animatic', this.#turnFilm);
    document.removeEventListener('fullscreenchange', this.#fullChanged);
  }

  protected override firstUpdated() {
    if (this.tab === 'slideshow') void this.#focusSlideshow();
    else if (this.files.length === 0) void this.#focusTab();
  }

  protected override updated() {
    this.classList.toggle('is-full', this.full);
    setRatio(this, sequenceOf(this.services.studio.run));
  }

  protected override render() {
    const { run, progress } = this.services.studio;
    const sequence = sequenceOf(run);
    const views = sequence ? frameViews(sequence, progress) : [];
    return html`${this.#renderHead(sequence, views)}
      ${exportBar({ services: this.services, words: this.words, exporting: this.#exporting })}
      <div
        class="ss-board-main"
        role="tabpanel"
        id="ss-board-panel"
        aria-labelledby="ss-board-tab-${this.tab}"
      >
        ${this.#renderTab(sequence, views)}
      </div>`;
  }

  #renderHead(sequence: Sequence | undefined, views: FrameView[]) {
    const { studio } = this.services;
    const [heading, hint] = this.#heading(sequence, views);
    return html`<ss-board-head
      .words=${this.words}
      .tab=${this.tab}
      .heading=${heading}
      .hint=${hint}
      .renames=${sequence !== undefined && this.tab !== 'library'}
      .offersNewStory=${this.tab === 'library' && !isGenerating(studio.run)}
      .full=${this.full}
      .exports=${sequence ? this.#exports() : []}
      @ss-tab=${(event: CustomEvent<BoardTab>) => this.show({ tab: event.detail })}
      @ss-title=${(event: CustomEvent<string>) => studio.edit({ do: 'title', text: event.detail })}
      @ss-full=${this.#toggleFull}
      @ss-close=${this.#close}
      @ss-new-story=${this.#newStory}
    ></ss-board-head>`;
  }

  #heading(sequence: Sequence | undefined, views: FrameView[]): [string, string] {
    const { board } = this.words;
    if (this.tab === 'library') {
      return [board.library.library, this.listed === undefined ? '' : board.library.inFolder(this.listed)];
    }
    return sequence
      ? [sequence.title || board.untitled, board.counts(countFrames(views))]
      : [board.untitled, ''];
  }

  #renderTab(sequence: Sequence | undefined, views: FrameView[]): TemplateResult {
    const { services, words } = this;
    if (this.tab === 'library') {
      return html`<ss-board-library
        .services=${services}
        .words=${words}
        .files=${this.files}
        @ss-listed=${(event: CustomEvent<number>) => (this.listed = event.detail)}
        @ss-opened=${() => this.#opened()}
      ></ss-board-library>`;
    }
    if (!sequence) return this.#renderNothing();
    switch (this.tab) {
      case 'review':
        return html`<ss-board-review
          .services=${services}
          .words=${words}
          .sequence=${sequence}
          .views=${views}
          @ss-started=${() => this.show({ tab: 'grid' })}
        ></ss-board-review>`;
      case 'slideshow':
        if (this.asFilm) return this.#renderAnimatic(sequence);
        return html`<ss-board-slideshow
          .services=${services}
          .words=${words}
          .sequence=${sequence}
          .views=${views}
          .frame=${this.frame}
          .autoplay=${this.play}
          @ss-at=${(event: CustomEvent<string>) => (this.frame = event.detail)}
        ></ss-board-slideshow>`;
      case 'grid':
        return html`<ss-board-grid
          .services=${services}
          .words=${words}
          .sequence=${sequence}
          .views=${views}
          .frame=${this.frame}
          @ss-open-frame=${(event: CustomEvent<string>) => this.#openFrame(event.detail)}
        ></ss-board-grid>`;
    }
  }

  #renderAnimatic(sequence: Sequence) {
    return html`<ss-animatic
      .words=${this.words}
      .sequence=${sequence}
      .options=${this.#shownAnimatic}
      .frame=${this.frame}
      @ss-at=${(event: CustomEvent<string>) => (this.frame = event.detail)}
      @ss-options=${(event: CustomEvent<AnimaticOptions>) => (this.animatic = event.detail)}
    ></ss-animatic>`;
  }

  /** Nothing moves where the user asked the system for less motion. */
  get #shownAnimatic(): AnimaticOptions {
    return lessMotion() ? { ...this.animatic, moves: false } : this.animatic;
  }

  #turnFilm = () => {
    if (this.tab !== 'slideshow') return;
    void import('./animatic/animatic.ts');
    this.asFilm = !this.asFilm;
    if (!this.asFilm) void this.#focusSlideshow();
  };

  #renderNothing() {
    const { what, next, go } = this.words.board.nothing;
    return html`<div class="ss-empty ss-board-empty">
      ${icon('board')}
      <p class="ss-big">${what}</p>
      <p>${next}</p>
      <button type="button" class="ss-btn" @click=${() => this.show({ tab: 'library' })}>${go}</button>
    </div>`;
  }

  /** Full screen of the board's content: a dialog itself cannot be the full-screen element. */
  #toggleFull = () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void this.requestFullscreen().catch(() => undefined);
  };

  #fullChanged = () => {
    this.full = document.fullscreenElement === this;
  };

  #exports() {
    if (this.tab === 'library') return [];
    const frame = this.tab === 'slideshow' ? this.frame : undefined;
    return exportMenu(this.words, frame, this.#shownAnimatic, (wanted) => this.#export(wanted));
  }

  #export(wanted: Export) {
    const sequence = sequenceOf(this.services.studio.run);
    if (sequence) void this.#exporting.begin(sequence, wanted, this.words.exports);
  }

  #onExport = (event: CustomEvent<Export>) => this.#export(event.detail);

  #openFrame(frame: string) {
    this.frame = frame;
    this.show({ tab: 'slideshow' });
    void this.#focusSlideshow();
  }

  async #focusSlideshow() {
    await this.updateComplete;
    const slideshow = this.querySelector('ss-board-slideshow');
    await slideshow?.updateComplete;
    if (slideshow) slideshow.focusPlay();
    else await this.#focusTab();
  }

  #opened() {
    this.frame = undefined;
    this.show({ tab: 'grid' });
    void this.#focusTab();
  }

  async #focusTab() {
    await this.updateComplete;
    const head = this.querySelector('ss-board-head');
    await head?.updateComplete;
    head?.focusTab();
  }

  #onKey = (event: KeyboardEvent) => {
    if (hasModifier(event) || inField(event)) return;
    const act = { f: this.#toggleFull, F: this.#toggleFull, a: this.#turnFilm, A: this.#turnFilm }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  /** Whatever is dropped on the board is read in the library; the dialog keeps the host from it. */
  #onDrop = (event: DragEvent) => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0 && !event.defaultPrevented) this.show({ tab: 'library', files });
  };

  #newStory = () => {
    this.services.studio.newStory();
    this.#close();
  };

  #close = () => this.closest('dialog')?.close();
}

declare global {
  interface HTMLElementTagNameMap {
    'ss-board': Board;
  }
  interface HTMLElementEventMap {
    /** Somebody wants a file of the open sequence. */
    'ss-export': CustomEvent<Export>;
    /** Slideshow and animatic change places. */
    'ss-animatic': Event;
  }
}
