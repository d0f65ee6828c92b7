import { html, nothing, type TemplateResult } from 'lit';
import type { Frame, Sequence } from '../../../core/sequence.ts';
import type { PanelServices, Words } from '../../contexts.ts';
import '../../parts/frame-picture.ts';
import { frameView, type FrameView } from '../../parts/frame-view.ts';
import { castChips } from '../../parts/chips.ts';
import { icon } from '../../parts/icon.ts';
import '../../parts/menu.ts';
import type { MenuItem } from '../../parts/menu.ts';

export type FrameRow = {
  services: PanelServices;
  words: Words;
  sequence: Sequence;
  frame: Frame;
  /** The row that Tab leads to; the others are reached by the arrow keys. */
  inTabOrder: boolean;
  menu: MenuItem[];
  onOpen: () => void;
  onInsert: () => void;
  onGrip: (event: PointerEvent) => void;
};

/** The frame as the run tells of it. */
export function viewIn({ services, frame }: Pick<FrameRow, 'services' | 'frame'>): FrameView {
  const told = services.studio.progress?.frames.find(({ id }) => id === frame.id);
  return frameView(frame, told);
}

function frameThumb(row: FrameRow): TemplateResult {
  const { services, words, sequence, frame } = row;
  return html`<span class="ss-thumb">
    <ss-frame-picture
      .services=${services}
      .words=${words}
      .sequence=${sequence}
      .view=${viewIn(row)}
      quiet
    ></ss-frame-picture>
    <span class="ss-num" aria-hidden="true">${frame.frameNumber}</span>
  </span>`;
}

const marks = ({ frame, words }: Pick<FrameRow, 'frame' | 'words'>) =>
  html`<span class="ss-end">
    ${frame.origin === 'user' ? html`<span class="ss-tag">${words.frames.edited}</span>` : nothing}
    ${
      frame.locked
        ? html`<span class="ss-tag" title=${words.frames.locked}
            >${icon('lock')}<span class="ss-sr">${words.frames.locked}</span></span
          >`
        : nothing
    }
  </span>`;

/** One frame of the list: picture, shot type, who is in it, what happens, two lines of the prompt. */
export function frameRow(row: FrameRow): TemplateResult {
  const { frame, words, sequence, inTabOrder } = row;
  const { frameNumber: number, shot } = frame;
  const tab = inTabOrder ? 0 : -1;
  return html`<button
      type="button"
      class="ss-grip"
      tabindex="-1"
      aria-label=${words.frames.move(number)}
      title=${words.frames.moveHint}
      @pointerdown=${row.onGrip}
    >
      ${icon('grip')}
    </button>
    ${frameThumb(row)}
    <div class="ss-frame-text">
      <div class="ss-frame-meta">
        <span class="ss-shot">${words.common.shotTypes[shot.size]}</span
        >${castChips(shot, sequence.bible.cast)} ${marks(row)}
      </div>
      <button type="button" class="ss-frame-open" tabindex=${tab} aria-expanded="false" @click=${row.onOpen}>
        <span class="ss-description">${frame.description || words.frames.noDescription}</span>
        <span class="ss-prompt-line">${frame.prompt || words.frames.noPrompt}</span>
      </button>
    </div>
    <div class="ss-frame-tools">
      <button
        type="button"
        class="ss-icon ss-icon-small"
        tabindex=${tab}
        aria-label=${words.frames.insertAfter(number)}
        title="${words.frames.insert} (I)"
        @click=${row.onInsert}
      >
        ${icon('insert')}
      </button>
      <ss-menu small .tab=${tab} .label=${words.frames.moreFor(number)} .items=${row.menu}></ss-menu>
    </div>`;
}
