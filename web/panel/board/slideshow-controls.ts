import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Words } from '../../core/words/en.ts';
import { compareIcon } from '../parts/compare-icon.ts';
import { icon } from '../parts/icon.ts';
import { numberField } from '../parts/number-field.ts';
import { boardIcon } from './board-icons.ts';
import { stateLine } from './frame-status.ts';
import type { FrameView } from '../parts/frame-view.ts';
import type { ShowKey } from './show-keys.ts';
import { SECONDS, readSeconds, type Show } from './slideshow.ts';

/** The row under the picture. Raises `ss-step` with a command, `ss-seconds` with a new time per frame. */
@customElement('ss-slideshow-controls')
export class SlideshowControls extends LitElement {
  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) show!: Show;
  @property({ attribute: false }) view!: FrameView;
  /** As typed, so that "0." may become "0.5"; taken over by the number when the field is left. */
  @state() private typed: string | undefined;
  /** The way of comparing was changed: from now on it is said. */
  private compared = false;

  protected override createRenderRoot() {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const before = changed.get('show');
    this.compared ||= before !== undefined && before.compare !== this.show.compare;
  }

  protected override render() {
    const { slideshow } = this.words.board;
    const { playing, captions, loop } = this.show;
    return html`<div class="ss-controls">
      <div>
        ${this.#renderToggle(slideshow.captions, 'captions', captions, icon('caption'), 'C')}
        ${this.#renderToggle(slideshow.loop, 'loop', loop, boardIcon('loop'))}
        ${this.view.picture ? this.#renderCompare() : nothing} ${this.#renderAnimatic()}
        <span class="ss-hint">${this.#shotLine()}</span>
        ${this.view.state === 'failed' ? this.#renderRetry() : nothing}
      </div>
      <div>
        ${this.#renderButton(slideshow.previous, 'previous', 'Left')}
        <button
          type="button"
          class="ss-icon ss-play"
          aria-label=${playing ? slideshow.pause : slideshow.play}
          title="${playing ? slideshow.pause : slideshow.play} (Space)"
          @click=${() => this.#do({ do: 'toggle' })}
        >
          ${icon(playing ? 'pause' : 'play')}
        </button>
        ${this.#renderButton(slideshow.next, 'next', 'Right')}
      </div>
      <div class="ss-seconds" @focusout=${() => (this.typed = undefined)}>${this.#renderSeconds()}</div>
    </div>`;
  }

  #renderAnimatic() {
    const { animatic } = this.words.animatic;
    return html`<button
      type="button"
      class="ss-icon"
      aria-label=${animatic}
      title="${animatic} (A)"
      @click=${() => this.dispatchEvent(new Event('ss-animatic', { bubbles: true }))}
    >
      ${boardIcon('film')}
    </button>`;
  }

  #shotLine() {
    const { common, board } = this.words;
    const { shot } = this.view.frame;
    const line = board.slideshow.shotLine(common.shotTypes[shot.size], common.times[shot.time]);
    return [line, stateLine(this.words, this.view)].filter(Boolean).join(' · ');
  }

  #renderToggle(name: string, does: 'captions' | 'loop', on: boolean, mark: unknown, key?: string) {
    return html`<button
      type="button"
      class="ss-icon"
      aria-label=${name}
      aria-pressed=${on ? 'true' : 'false'}
      title=${key ? `${name} (${key})` : name}
      @click=${() => this.#do({ do: does })}
    >
      ${mark}
    </button>`;
  }

  #renderCompare() {
    const { compare } = this.words.board.slideshow;
    const now = this.show.compare;
    return html`<button
        type="button"
        class="ss-btn ss-btn-small ${now === 'picture' ? 'ss-btn-ghost' : ''}"
        title=${compare.hint}
        @click=${() => this.#do({ do: 'compare' })}
      >
        ${compareIcon()}<span>${compare.shown[now]}</span>
      </button>
      <span class="ss-sr" role="status">${this.compared ? compare.said[now] : ''}</span>`;
  }

  #renderButton(name: string, does: 'previous' | 'next', key: string) {
    return html`<button
      type="button"
      class="ss-icon"
      aria-label=${name}
      title="${name} (${key})"
      @click=${() => this.#do({ do: does })}
    >
      ${icon(does)}
    </button>`;
  }

  #renderRetry() {
    const { picture } = this.words.board;
    return html`<button
      type="button"
      class="ss-btn ss-btn-small"
      aria-label=${picture.retryFrame(this.view.frame.frameNumber)}
      @click=${() => this.dispatchEvent(new Event('ss-retry'))}
    >
      ${icon('retry')}<span>${picture.retry}</span>
    </button>`;
  }

  #renderSeconds() {
    const { slideshow } = this.words.board;
    return numberField({
      id: 'ss-board-seconds',
      label: slideshow.seconds,
      value: this.typed ?? this.show.seconds,
      min: SECONDS.min,
      max: SECONDS.max,
      step: 0.5,
      words: { less: () => slideshow.shorter, more: () => slideshow.longer },
      onInput: (raw) => this.#onSeconds(raw),
    });
  }

  #onSeconds(raw: string) {
    const seconds = readSeconds(raw);
    const typing = this.querySelector('#ss-board-seconds') === document.activeElement;
    this.typed = typing ? raw : undefined;
    if (seconds !== null) this.dispatchEvent(new CustomEvent('ss-seconds', { detail: seconds }));
  }

  #do(command: ShowKey) {
    this.dispatchEvent(new CustomEvent('ss-step', { detail: command }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ss-slideshow-controls': SlideshowControls;
  }
}
