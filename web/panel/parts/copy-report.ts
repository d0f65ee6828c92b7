import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Failure } from '../../core/failure.ts';
import { wholeWords } from '../../core/words/whole.ts';
import type { FirstWords, PanelServices } from '../contexts.ts';
import { copyText } from './copy-text.ts';
import { icon } from './icon.ts';

/** A button that copies a report of a failure. Where the browser forbids that, the report is shown to be copied by hand. */
@customElement('ss-copy-report')
export class CopyReport extends LitElement {
  @property({ attribute: false }) services!: Pick<PanelServices, 'reports'>;
  @property({ attribute: false }) firstWords!: FirstWords;
  @property({ attribute: false }) failure: Failure | undefined;
  @state() private outcome: { copied: boolean; text: string } | undefined;

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    const { report } = wholeWords(this.firstWords);
    return html`<button type="button" class="ss-btn ss-btn-small" @click=${this.#copy}>
        ${icon('copy')}${report.copy}
      </button>
      <span role="status" class="ss-hint">${this.#said()}</span>
      ${
        this.outcome?.copied === false
          ? html`<textarea
              class="ss-report"
              readonly
              rows="8"
              aria-label=${report.text}
              .value=${this.outcome.text}
            ></textarea>`
          : nothing
      }`;
  }

  #said(): string {
    const { report } = wholeWords(this.firstWords);
    if (!this.outcome) return '';
    return this.outcome.copied ? report.copied : report.byHand;
  }

  #copy = async () => {
    const text = await this.services.reports.of(this.failure);
    this.outcome = { copied: await copyText(text), text };
    if (this.outcome.copied) return;
    await this.updateComplete;
    this.querySelector('textarea')?.select();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ss-copy-report': CopyReport;
  }
}
