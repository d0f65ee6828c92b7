import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../core/words/en.ts';
import { explain } from '../../core/words/words.ts';
import { icon } from '../parts/icon.ts';
import type { FrameView } from '../parts/frame-view.ts';

/** Why a frame has no picture, in one line. */
export const failureLine = (words: Words, view: FrameView): string =>
  view.failure ? explain(words, view.failure).what : words.board.picture.states.failed;

/** The words laid over the rough of a failed frame. */
export const failedCover = (words: Words, view: FrameView): TemplateResult | typeof nothing =>
  view.state === 'failed'
    ? html`<span class="ss-failed">
        ${icon('fail')}<strong>${words.board.picture.states.failed}</strong>
        <span>${failureLine(words, view)}</span>
      </span>`
    : nothing;

/** How a frame without a finished picture stands; nothing for a frame that is drawn or whose failure is told. */
export function stateLine(words: Words, { state, ratio }: FrameView): string {
  const { picture } = words.board;
  if (state === 'drawn' || state === 'failed') return '';
  return state === 'running' && ratio !== undefined ? picture.drawing(ratio) : picture.states[state];
}
