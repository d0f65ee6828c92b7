import { html, type TemplateResult } from 'lit';
import type { Failure } from '../../core/failure.ts';
import type { Words } from '../../core/words/en.ts';
import { explain } from '../../core/words/words.ts';
import { icon } from '../parts/icon.ts';
import { message } from '../parts/message.ts';

/** Something that did not work, in place. */
export function libraryTrouble(words: Words, failure: Failure, actions?: TemplateResult): TemplateResult {
  const details = failure.detail ? { label: words.common.details, text: failure.detail } : undefined;
  const note = message({ tone: 'bad', ...explain(words, failure), details, ...(actions && { actions }) });
  return html`<div class="ss-library-note">${note}</div>`;
}

export const busyNote = (words: Words): TemplateResult =>
  html`<div class="ss-library-note">${message({ tone: 'warn', what: words.board.library.busyOpen })}</div>`;

export function emptyLibrary(words: Words, openFile: TemplateResult): TemplateResult {
  const { what, next } = words.board.library.empty;
  return html`<div class="ss-empty ss-board-empty">
    ${icon('library')}
    <p class="ss-big">${what}</p>
    <p>${next}</p>
    ${openFile}
  </div>`;
}

export function nothingFound(words: Words, showAll: () => void): TemplateResult {
  const { what, next, all } = words.board.library.nothingFound;
  return html`<div class="ss-empty ss-board-empty" role="status">
    ${icon('search')}
    <p class="ss-big">${what}</p>
    <p>${next}</p>
    <button type="button" class="ss-btn" @click=${showAll}>${all}</button>
  </div>`;
}
