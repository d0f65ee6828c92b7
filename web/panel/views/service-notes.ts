import { html, nothing } from 'lit';
import { explain } from '../../core/words/words.ts';
import type { PanelServices, Words } from '../contexts.ts';
import { message } from '../parts/message.ts';

/** What the user must know on every step: it cannot be saved or kept, or another window drives this sequence. */
export function serviceNotes({ studio }: PanelServices, words: Words) {
  const { saving, following, storage } = studio;
  // What cannot be saved is told with what this browser does about it: not twice.
  const unkept = typeof saving === 'string' ? storage : undefined;
  const takeOver = html`<button type="button" class="ss-btn ss-btn-small" @click=${() => studio.takeOver()}>
    ${words.run.takeOver}
  </button>`;
  return html`${
    typeof saving === 'string' ? nothing : message({ tone: 'warn', ...explain(words, saving) })
  }${unkept ? message({ tone: 'warn', ...explain(words, unkept) }) : nothing}${
    following ? message({ tone: 'info', ...explain(words, following), actions: takeOver }) : nothing
  }`;
}
