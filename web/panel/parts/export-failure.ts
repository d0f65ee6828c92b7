import { html, nothing } from 'lit';
import { explain } from '../../core/words/words.ts';
import type { PanelServices, Words } from '../contexts.ts';
import type { Exporting } from '../controllers/exporting.ts';
import { failureDetails } from './failure-details.ts';
import { message } from './message.ts';

/** Why an export failed, in place, until it is closed or another one begins. */
export function exportFailure(services: PanelServices, words: Words, exporting: Exporting) {
  const { state } = exporting;
  if (state.at !== 'failed') return nothing;
  return message({
    tone: 'bad',
    ...explain(words, state.failure),
    details: failureDetails(services, words, state.failure),
    actions: html`<button type="button" class="ss-btn ss-btn-small" @click=${() => exporting.dismiss()}>
      ${words.common.close}
    </button>`,
  });
}
