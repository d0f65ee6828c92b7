import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Sequence } from '../../core/sequence.ts';
import type { Words } from '../../core/words/en.ts';
import type { PanelServices } from '../contexts.ts';
import '../parts/frame-picture.ts';
import type { FrameView } from '../parts/frame-view.ts';

type Film = { services: PanelServices; words: Words; sequence: Sequence; views: FrameView[] };

/** Small pictures of all frames in a row, the one at `current` marked; `go` is given the index that was picked. */
export function filmstrip(film: Film, current: number, go: (index: number) => void): TemplateResult {
  const { views, words } = film;
  return html`<ol class="ss-strip" aria-label=${words.board.slideshow.filmstrip}>
    ${repeat(
      views,
      ({ frame }) => frame.id,
      (view, index) => html`<li>${picture(film, view, index, index === current, go)}</li>`,
    )}
  </ol>`;
}

function picture(film: Film, view: FrameView, index: number, current: boolean, go: (index: number) => void) {
  const { services, words, sequence } = film;
  return html`<button
    type="button"
    aria-current=${current ? 'true' : nothing}
    class="is-${view.state}"
    @click=${() => go(index)}
  >
    <ss-frame-picture
      class="ss-thumb"
      aria-hidden="true"
      quiet
      .services=${services}
      .words=${words}
      .sequence=${sequence}
      .view=${view}
    ></ss-frame-picture>
    <span class="ss-num" aria-hidden="true">${index + 1}</span>
    <span class="ss-sr">${words.board.slideshow.goTo(index + 1)}</span>
  </button>`;
}
