import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { styleMap } from 'lit/directives/style-map.js';
import { movementOf, wholeView, type View } from '../../../core/animatic/movement.ts';
import type { AnimaticOptions } from '../../../core/animatic/options.ts';
import { captionOf, momentAt, timelineOf, type Timeline } from '../../../core/animatic/timing.ts';
import type { Frame, Sequence } from '../../../core/sequence.ts';
import type { Words } from '../../../core/words/en.ts';
import { BoardKeys } from '../../controllers/board-keys.ts';
import { FilmClock } from '../../controllers/film-clock.ts';
import { StagePictures } from '../../controllers/stage-pictures.ts';
import { HostBoard } from '../../parts/host-board.ts';
import { adoptStyles } from '../../styles/adopt.ts';
import { hasModifier, inField, onButton } from '../in-field.ts';
import { showKey, type ShowKey } from '../show-keys.ts';
import { animaticControls } from './animatic-controls.ts';
import { animaticStyles } from './animatic-styles.ts';
import { timeBar } from './time-bar.ts';

/**
 * The roughs as a film: each for as long as its words take to read, with a slow camera. Raises `ss-at` with the id of
 * the frame in view, `ss-options` with how it is told, `ss-animatic` to go back, and `ss-export` for the video.
 */
@customElement('ss-animatic')
export class Animatic extends LitElement {
  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) sequence!: Sequence;
  @property({ attribute: false }) options!: AnimaticOptions;
  /** Id of the frame to begin with. */
  @property({ attribute: false }) frame: string | undefined;
  /** Seconds as typed, until the field is left. */
  @state() private typed: string | undefined;
  readonly #clock = new FilmClock(this);
  readonly #pictures = new StagePictures(this);
  readonly #board = new HostBoard(this);
  #timeline!: Timeline;
  protected readonly keys = new BoardKeys(this, (event) => this.#onKey(event));

  protected override createRenderRoot() {
    adoptStyles(animaticStyles);
    return this;
  }

  protected override firstUpdated() {
    this.querySelector<HTMLElement>('.ss-play')?.focus({ preventScroll: true });
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('sequence') || changed.has('options')) this.#measure();
    if (!this.hasUpdated) this.#goTo(this.#indexOf(this.frame));
  }

  /** A frame stays in view when the time of the others changes. */
  #measure() {
    const before = this.#timeline ? momentAt(this.#timeline, this.#clock.ms) : undefined;
    this.#timeline = timelineOf(this.sequence.frames, this.options.timing);
    this.#clock.setLength(this.#timeline.totalMs);
    const timed = before && this.#timeline.frames[before.index];
    if (timed) this.#clock.seek(timed.startMs + timed.ms * before.ratio);
  }

  protected override updated() {
    const frame = this.sequence.frames[this.#index];
    if (frame && frame.id !== this.frame) this.#raise('ss-at', frame.id);
  }

  protected override render() {
    const { ms, playing } = this.#clock;
    const frame = this.sequence.frames[this.#index];
    if (!frame) return nothing;
    return html`<div class="ss-show ss-film">
      <div class="ss-stage">
        <figure class="ss-figure">
          <div class="ss-screen"><div class="ss-layers">${this.#renderPictures()}</div></div>
          ${this.#renderCaption(frame)}
        </figure>
      </div>
      ${timeBar(this.words, this.#timeline, ms, (to) => this.#clock.seek(to))}
      ${animaticControls({
        words: this.words,
        options: this.options,
        playing,
        typed: this.typed,
        onKey: (key) => this.#do(key),
        onOptions: (options) => this.#raise('ss-options', options),
        onTyped: (typed) => (this.typed = typed),
        onBack: () => this.#raise('ss-animatic', undefined, true),
        onVideo: () => this.#raise('ss-export', { what: 'video', animatic: this.options }, true),
      })}
      ${this.#renderKeys()}
    </div>`;
  }

  /** The next one is there already, unseen, so that it comes without a gap. */
  #renderPictures() {
    const { index, ratio } = momentAt(this.#timeline, this.#clock.ms);
    const near = this.sequence.frames.slice(index, index + 2);
    return repeat(
      near,
      ({ id }) => id,
      (frame) => this.#renderPicture(frame, frame === near[0] ? this.#viewAt(frame, ratio) : undefined),
    );
  }

  #renderPicture(frame: Frame, view: View | undefined) {
    const source = this.#pictures.of(this.sequence, frame, this.#board.board);
    if (source === undefined) return nothing;
    const { scale, x, y } = view ?? wholeView;
    return html`<img
      class="ss-film-picture ${view ? 'is-present' : ''}"
      src=${source}
      alt=${view ? this.words.board.picture.names.rough(frame.frameNumber, frame.description) : ''}
      style=${styleMap({ transform: `translate(${x * 100}%, ${y * 100}%) scale(${scale})` })}
    />`;
  }

  #viewAt(frame: Frame, ratio: number): View {
    const timed = this.#timeline.frames[frame.frameNumber - 1];
    if (!this.options.moves || !timed) return wholeView;
    return movementOf(frame.shot, frame.frameNumber - 1, timed.ms)(ratio);
  }

  #renderCaption(frame: Frame) {
    const place = this.words.board.slideshow.place(frame.frameNumber, this.sequence.frames.length);
    return html`<figcaption class="ss-caption" aria-live=${this.#clock.playing ? 'off' : 'polite'}>
      <span class="ss-ordinal">${place}</span> ${this.options.captions ? captionOf(frame) : nothing}
    </figcaption>`;
  }

  #renderKeys() {
    return html`<p class="ss-keys" aria-hidden="true">
      ${this.words.animatic.keys.map(
        ({ key, does }) => html`<span><span class="ss-kbd">${key}</span>${does}</span>`,
      )}
    </p>`;
  }

  get #index(): number {
    return momentAt(this.#timeline, this.#clock.ms).index;
  }

  #indexOf(frame: string | undefined): number {
    return this.sequence.frames.findIndex(({ id }) => id === frame);
  }

  #goTo(index: number) {
    const timed = this.#timeline.frames[Math.max(0, Math.min(index, this.#timeline.frames.length - 1))];
    if (timed) this.#clock.seek(timed.startMs);
  }

  #do(key: ShowKey) {
    switch (key.do) {
      case 'toggle':
        return this.#clock.toggle();
      case 'next':
        return this.#goTo(this.#index + 1);
      case 'previous':
        return this.#goTo(this.#index - 1);
      case 'first':
        return this.#goTo(0);
      case 'last':
        return this.#goTo(Infinity);
      case 'go':
        return this.#goTo(key.index);
      case 'captions':
        return this.#raise('ss-options', { ...this.options, captions: !this.options.captions });
      case 'loop':
      case 'compare':
    }
  }

  #onKey(event: KeyboardEvent) {
    const key = showKey(event.key);
    if (!key || hasModifier(event) || inField(event)) return;
    if (key.do === 'toggle' && onButton(event)) return;
    event.preventDefault();
    this.#do(key);
  }

  #raise(type: string, detail: unknown, bubbles = false) {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ss-animatic': Animatic;
  }
}
