import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Sequence } from '../../../core/sequence.ts';
import { LaterView } from '../../later-view.ts';
import { isFrozen } from '../../parts/editable.ts';
import '../bible/bible-editor.ts';

/** The bible in the sidebar. Passes on `ss-news`. */
@customElement('ss-bible')
export class BibleView extends LaterView {
  @property({ attribute: false }) sequence!: Sequence;

  protected override render() {
    return html`<ss-bible-editor
      .services=${this.services}
      .words=${this.words}
      .sequence=${this.sequence}
      ?frozen=${isFrozen(this.services.studio)}
      @ss-news=${({ detail }: CustomEvent<string>) => this.dispatchEvent(new CustomEvent('ss-news', { detail }))}
    ></ss-bible-editor>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ss-bible': BibleView;
  }
}
