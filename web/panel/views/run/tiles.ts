import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FrameProgress } from '../../../core/run/progress.ts';
import type { Frame } from '../../../core/sequence.ts';
import { seconds } from '../../../core/words/format.ts';
import '../../parts/frame-picture.ts';
import { frameView } from '../../parts/frame-view.ts';
import { icon } from '../../parts/icon.ts';
import '../../parts/menu.ts';
import type { MenuItem } from '../../parts/menu.ts';
import type { RunParts } from './run-parts.ts';

export type Tiles = RunParts & {
  onPick: (frameId: string) => void;
  /** What may be done with a frame on its own; nothing in a tab that only follows. */
  menuOf: (told: FrameProgress) => MenuItem[];
};

/** All frames as small pictures in story order, each with how it stands in words. */
export function tiles(view: Tiles): TemplateResult {
  return html`<ol class="ss-tiles" role="list" aria-label=${view.words.common.frames}>
    ${repeat(
      view.progress.frames,
      ({ id }) => id,
      (told) => tile(view, told),
    )}
  </ol>`;
}

function tile(view: Tiles, told: FrameProgress): TemplateResult | typeof nothing {
  const { words, services, sequence, onPick } = view;
  const frame = sequence.frames.find(({ id }) => id === told.id);
  if (!frame) return nothing;
  const failed = told.state === 'failed';
  const items = view.menuOf(told);
  return html`<li>
    <button type="button" class="ss-tile is-${told.state}" @click=${() => onPick(frame.id)}>
      <span class="ss-thumb">
        <ss-frame-picture
          quiet
          .services=${services}
          .words=${words}
          .sequence=${sequence}
          .view=${frameView(frame, told, true)}
        ></ss-frame-picture>
        ${failed ? html`<span class="ss-mark">${icon('fail')}</span>` : nothing}
        <span class="ss-num"
          ><span class="ss-sr">${words.common.frame(told.number)}</span
          ><span aria-hidden="true">${told.number}</span></span
        >
      </span>
      <span class="ss-tile-word">${wordOf(view, told, frame)}</span>
    </button>
    ${
      items.length === 0
        ? nothing
        : html`<ss-menu small .label=${words.run.frameMenu(told.number)} .items=${items}></ss-menu>`
    }
  </li>`;
}

function wordOf({ words }: RunParts, told: FrameProgress, frame: Frame): string {
  if (told.state === 'running' && told.ratio !== undefined) return words.run.percent(told.ratio);
  const active = frame.takes.find(({ number }) => number === frame.activeTake);
  const measured = active?.durationMs;
  if (told.state === 'done' && measured !== undefined) return seconds(measured / 1000);
  return words.run.states[told.state];
}
