import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Sequence } from '../../core/sequence.ts';
import type { Words } from '../../core/words/en.ts';
import type { PanelServices } from '../contexts.ts';
import { BoardKeys } from '../controllers/board-keys.ts';
import { icon } from '../parts/icon.ts';
import './divider.ts';
import { filmstrip } from './filmstrip.ts';
import { failedCover } from './frame-status.ts';
import '../parts/frame-picture.ts';
import { sourcesOf } from '../parts/frame-picture.ts';
import type { FrameView } from '../parts/frame-view.ts';
import { hasModifier, inField, onButton } from './in-field.ts';
import { lessMotion } from '../parts/motion.ts';
import { Player } from './player.ts';
import { showKey, type ShowKey } from './show-keys.ts';
import './slideshow-controls.ts';

/** All frames of the sequence, one after the other: by hand, by key, or by the clock. */
@customElement('ss-board-slideshow')
export class BoardSlideshow extends LitElement {
  @property({ attribute: false }) services!: PanelServices;
  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) sequence!: Sequence;
  @property({ attribute: false }) views: FrameView[] = [];
  /** Id of the frame to stand on. */
  @property({ attribute: false }) frame: string | undefined;
  @property({ attribute: false }) autoplay = false;
  /** Frame that is still seen below the present one, which fades in over it. */
  @state() private leaving: string | undefined;
  /** Percent of the width that shows the rough while it is beside the picture. */
  @state() private divide = 50;
  readonly #player = new Player(this);
  /** Id of the frame in view: it stays in view when frames are moved or inserted. */
  #inView: string | undefined;
  protected readonly keys = new BoardKeys(this, (event) => this.#onKey(event));
  #preloaded: HTMLImageElement | undefined;

  protected override createRenderRoot() {
    return this;
  }

  focusPlay() {
    this.querySelector<HTMLElement>('.ss-play')?.focus({ preventScroll: true });
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const player = this.#player;
    if (!this.hasUpdated) this.#begin();
    if (changed.has('views')) {
      const index = this.#indexOf(this.#inView) ?? player.show.index;
      player.step({ do: 'frames', count: this.views.length, index });
    }
    if (changed.has('frame') && this.frame !== this.#inView) this.#go(this.frame);
    this.#follow();
  }

  #begin() {
    this.#player.open(this.views.length, this.#indexOf(this.frame) ?? 0);
    if (this.autoplay && !lessMotion()) this.#player.toggle();
  }

  #go(frame: string | undefined) {
    const index = this.#indexOf(frame);
    if (index !== undefined) this.#player.step({ do: 'go', index });
  }

  /** Notes that another frame is in view now, and lets the old one be seen until the new one has come in. */
  #follow() {
    const id = this.#present?.frame.id;
    if (id === this.#inView) return;
    this.leaving = this.#inView !== undefined && !lessMotion() ? this.#inView : undefined;
    this.#inView = id;
  }

  protected override updated() {
    const id = this.#inView;
    if (id !== undefined && id !== this.frame) this.dispatchEvent(new CustomEvent('ss-at', { detail: id }));
    this.#preloadNext();
    this.querySelector('.ss-strip [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }

  protected override render() {
    const view = this.#present;
    if (!view) return nothing;
    return html`<div class="ss-show">
      ${this.#renderStage(view)}
      <ss-slideshow-controls
        .words=${this.words}
        .show=${this.#player.show}
        .view=${view}
        @ss-step=${(event: CustomEvent<ShowKey>) => this.#do(event.detail)}
        @ss-retry=${() => this.services.studio.retryFrame(view.frame.id)}
        @ss-seconds=${(event: CustomEvent<number>) => this.#player.setSeconds(event.detail)}
      ></ss-slideshow-controls>
      ${filmstrip(this, this.#player.show.index, (index) => this.#do({ do: 'go', index }))}
      ${this.#renderKeys()}
    </div>`;
  }

  #renderStage(view: FrameView) {
    return html`<div class="ss-stage">
      ${this.#renderSide('left', 'previous')}
      <figure class="ss-figure">
        <div class="ss-screen">
          <div class="ss-layers" style="--ss-divide:${this.divide}%">
            ${repeat(
              this.#layers(view),
              (layer) => layer.frame.id,
              (layer) => this.#renderLayer(layer, layer === view),
            )}
            ${view.picture && this.#player.show.compare === 'beside' ? this.#renderDivider() : nothing}
          </div>
        </div>
        ${this.#renderCaption(view)}
      </figure>
      ${this.#renderSide('right', 'next')}
    </div>`;
  }

  #renderDivider() {
    return html`<ss-divider
      .words=${this.words}
      .at=${this.divide}
      @ss-divide=${({ detail }: CustomEvent<number>) => (this.divide = detail)}
    ></ss-divider>`;
  }

  #layers(view: FrameView): FrameView[] {
    const leaving = this.views.find((other) => other.frame.id === this.leaving && other !== view);
    return leaving ? [leaving, view] : [view];
  }

  #renderLayer(view: FrameView, present: boolean) {
    const { show } = this.#player;
    const shown = present && show.since !== null;
    return html`<div
      class="ss-layer ${present ? 'is-present' : ''} ${shown ? 'is-shown' : ''} is-${view.state}"
      aria-hidden=${present ? nothing : 'true'}
      @animationend=${() => (this.leaving = undefined)}
    >
      <ss-frame-picture
        size="full"
        .services=${this.services}
        .words=${this.words}
        .sequence=${this.sequence}
        .view=${view}
        .compare=${view.picture ? show.compare : 'picture'}
        @ss-shown=${() => (present ? this.#player.shown() : undefined)}
      ></ss-frame-picture>
      ${failedCover(this.words, view)}
    </div>`;
  }

  #renderCaption({ frame }: FrameView) {
    const { show } = this.#player;
    const place = this.words.board.slideshow.place(frame.frameNumber, show.count);
    return html`<figcaption class="ss-caption" aria-live=${show.playing ? 'off' : 'polite'}>
      <span class="ss-ordinal">${place}</span> ${show.captions ? frame.description : nothing}
    </figcaption>`;
  }

  /** Large targets beside the picture for the mouse; keys and screen readers have the buttons below. */
  #renderSide(side: 'left' | 'right', to: 'previous' | 'next') {
    return html`<button
      type="button"
      class="ss-icon ss-side-${side}"
      aria-hidden="true"
      tabindex="-1"
      @click=${() => this.#do({ do: to })}
    >
      ${icon(side)}
    </button>`;
  }

  #renderKeys() {
    return html`<p class="ss-keys" aria-hidden="true">
      ${this.words.board.slideshow.keys.map(
        ({ key, does }) => html`<span><span class="ss-kbd">${key}</span>${does}</span>`,
      )}
    </p>`;
  }

  get #present(): FrameView | undefined {
    return this.views[this.#player.show.index];
  }

  #indexOf(frame: string | undefined): number | undefined {
    const index = this.views.findIndex((view) => view.frame.id === frame);
    return index < 0 ? undefined : index;
  }

  #do(key: ShowKey) {
    if (key.do === 'toggle') this.#player.toggle();
    else this.#player.step(key);
  }

  #onKey(event: KeyboardEvent) {
    const key = showKey(event.key);
    if (!key || hasModifier(event) || inField(event)) return;
    if (key.do === 'toggle' && onButton(event)) return;
    event.preventDefault();
    this.#do(key);
  }

  /** The next picture is in the browser's cache before its turn comes. */
  #preloadNext() {
    const { show } = this.#player;
    const view = this.views[show.index + 1] ?? (show.loop ? this.views[0] : undefined);
    const [url] = view ? sourcesOf({ ...this.#asked, view }) : [];
    if (url === undefined || this.#preloaded?.getAttribute('src') === url) return;
    this.#preloaded = new Image();
    this.#preloaded.src = url;
  }

  get #asked() {
    return { services: this.services, sequence: this.sequence, size: 'full' as const };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ss-board-slideshow': BoardSlideshow;
  }
}
