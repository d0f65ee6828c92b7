import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Words } from '../../core/words/en.ts';
import { hasModifier } from './in-field.ts';

/** Percent that a key moves the divider by; Home and End go to the edges. */
const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -5,
  ArrowDown: -5,
  ArrowRight: 5,
  ArrowUp: 5,
  PageDown: -20,
  PageUp: 20,
  Home: -100,
  End: 100,
};

/** A line between rough and picture, moved by mouse, finger or keys. Raises `ss-divide` with the percent left of it. */
@customElement('ss-divider')
export class Divider extends LitElement {
  @property({ attribute: false }) words!: Words;
  /** 0..100 */
  @property({ type: Number }) at = 50;

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    const { compare } = this.words.board.slideshow;
    const percent = Math.round(this.at);
    return html`${this.at > 15 ? html`<span class="ss-plate ss-of-rough">${compare.rough}</span>` : nothing}
      ${this.at < 85 ? html`<span class="ss-plate">${compare.picture}</span>` : nothing}
      <div
        class="ss-divide"
        style="inset-inline-start:${this.at}%"
        role="slider"
        tabindex="0"
        aria-label=${compare.divider}
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow=${percent}
        aria-valuetext=${compare.divided(percent)}
        @keydown=${this.#onKey}
        @pointerdown=${this.#take}
        @pointermove=${this.#drag}
      ></div>`;
  }

  #onKey = (event: KeyboardEvent) => {
    const by = steps[event.key];
    if (by === undefined || hasModifier(event)) return;
    // Arrow keys turn to other frames elsewhere in the slideshow.
    event.stopPropagation();
    event.preventDefault();
    this.#move(this.at + by);
  };

  #take = (event: PointerEvent) => {
    const line = event.currentTarget;
    if (event.button !== 0 || !(line instanceof HTMLElement)) return;
    // Else the browser begins to drag the picture as soon as the line has left the spot.
    event.preventDefault();
    line.focus();
    line.setPointerCapture(event.pointerId);
  };

  #drag = (event: PointerEvent) => {
    const line = event.currentTarget;
    if (!(line instanceof HTMLElement) || !line.hasPointerCapture(event.pointerId)) return;
    const { left, width } = this.getBoundingClientRect();
    this.#move(((event.clientX - left) / width) * 100);
  };

  #move(to: number) {
    this.dispatchEvent(new CustomEvent('ss-divide', { detail: Math.max(0, Math.min(100, to)) }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ss-divider': Divider;
  }
}
