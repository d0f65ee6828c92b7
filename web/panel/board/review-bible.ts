import { LitElement, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Sequence } from '../../core/sequence.ts';
import type { Words } from '../../core/words/en.ts';
import type { PanelServices } from '../contexts.ts';
import { icon } from '../parts/icon.ts';
import '../views/bible/bible-editor.ts';

/** The bible at the left of the review. Passes on `ss-news`. */
@customElement('ss-review-bible')
export class ReviewBible extends LitElement {
  @property({ attribute: false }) services!: PanelServices;
  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) sequence!: Sequence;
  /** While jobs run nothing of the story may change. */
  @property({ attribute: false }) frozen = false;
  /** Folded at first where it would push the frames off the screen; elsewhere it cannot be folded. */
  @state() private open = !matchMedia('(max-width: 760px)').matches;

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    const { frames } = this.words;
    return html`<details class="ss-side-bible" ?open=${this.open} @toggle=${this.#toggled}>
      <summary>${icon('right')}${frames.bible}</summary>
      <aside class="ss-side" aria-label=${frames.bible}>
        <ss-bible-editor
          .services=${this.services}
          .words=${this.words}
          .sequence=${this.sequence}
          ?frozen=${this.frozen}
          @ss-news=${({ detail }: CustomEvent<string>) => this.dispatchEvent(new CustomEvent('ss-news', { detail }))}
        ></ss-bible-editor>
      </aside>
    </details>`;
  }

  /** Folds inside the bible tell of their toggling too. */
  #toggled = (event: ToggleEvent) => {
    if (event.target === event.currentTarget) this.open = event.newState === 'open';
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ss-review-bible': ReviewBible;
  }
}
