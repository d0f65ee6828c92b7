import { html, render } from 'lit';
import { wholeWords } from '../../core/words/whole.ts';
import type { Panel } from '../panel.ts';
import { failureDetails } from './failure-details.ts';
import { message } from './message.ts';

/** Puts a message over what is left of the panel; `again` puts a new panel in its place. */
export function showBroken(panel: Panel, again: () => void): void {
  const { report } = wholeWords(panel.words);
  const place = document.createElement('div');
  place.className = 'ss-body';
  const button = html`<button type="button" class="ss-btn ss-btn-small" @click=${again}>
    ${report.showAgain}
  </button>`;
  const details = failureDetails(panel.services, panel.words, { code: 'unexpected-answer' });
  render(message({ tone: 'bad', ...report.broke, actions: button, details }), place);
  panel.querySelector(':scope > .ss-broken')?.remove();
  place.classList.add('ss-broken');
  panel.prepend(place);
}
