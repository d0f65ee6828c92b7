import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../core/words/en.ts';
import type { PanelServices } from '../contexts.ts';
import type { Exporting, ExportState } from '../controllers/exporting.ts';
import { exportFailure } from '../parts/export-failure.ts';
import { icon } from '../parts/icon.ts';

type Of = { services: PanelServices; words: Words; exporting: Exporting };

/** How an export stands, under the board's head; nothing to be seen while there is none. */
export function exportBar({ services, words, exporting }: Of): TemplateResult {
  const { state } = exporting;
  return html`<div class="ss-export" data-at=${state.at}>
    <span role="status">${said(words, state)}</span>
    ${state.at === 'work' ? work(words, exporting, state) : nothing}
    ${exportFailure(services, words, exporting)}
    ${state.at === 'saved' || state.at === 'cancelled' ? dismiss(words, exporting) : nothing}
  </div>`;
}

function said({ exports }: Words, state: ExportState): string {
  switch (state.at) {
    case 'work':
      return exports.making;
    case 'saved':
      return exports.saved(state.name);
    case 'cancelled':
      return exports.cancelled;
    case 'rest':
    case 'failed':
      return '';
  }
}

function work({ exports, common }: Words, exporting: Exporting, state: ExportState & { at: 'work' }) {
  const { done, total, unit } = state;
  return html`<progress
      aria-label=${exports.making}
      max="1"
      value=${total > 0 ? done / total : nothing}
    ></progress>
    <span class="ss-hint">${total > 0 ? exports.step[unit](done, total) : nothing}</span>
    <button
      type="button"
      class="ss-btn ss-btn-small"
      aria-label=${exports.cancelExport}
      @click=${() => exporting.cancel()}
    >
      ${common.cancel}
    </button>`;
}

const dismiss = ({ exports }: Words, exporting: Exporting) =>
  html`<button
    type="button"
    class="ss-icon ss-icon-small"
    aria-label=${exports.dismiss}
    title=${exports.dismiss}
    @click=${() => exporting.dismiss()}
  >
    ${icon('close')}
  </button>`;
