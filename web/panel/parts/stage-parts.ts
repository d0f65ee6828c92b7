import { html, nothing, type TemplateResult } from 'lit';
import { lineOf, sides, type Side } from '../../core/edit/directing.ts';
import type { Figure } from '../../core/rough/figures.ts';
import { captionHeight } from '../../core/rough/framing.ts';
import type { Size } from '../../core/rough/shapes.ts';
import type { Words } from '../../core/words/en.ts';

/** A figure where it stands on the board; `inFront`: of how many larger ones it is to be taken. */
export type Standing = { figure: Figure; inFront: number; name: string; side: Side; board: Size };

/** What a figure is taken and moved by: it lies over the drawn one. */
export function figureSlider(
  { directing }: Words,
  { figure: { id, box }, inFront, name, side, board }: Standing,
  onPress: (event: PointerEvent) => void,
): TemplateResult {
  const percent = (part: number, of: number) => `${((part / of) * 100).toFixed(2)}%`;
  const place = [
    `left:${percent(box.x + box.width / 2, board.width)}`,
    `top:${percent(box.y + box.height / 2, board.height)}`,
    `width:${percent(box.width, board.width)}`,
    `height:${percent(box.height, board.height)}`,
    `z-index:${1 + inFront}`,
  ];
  return html`<div
    class="ss-actor"
    style=${place.join(';')}
    role="slider"
    tabindex="0"
    data-actor=${id}
    title=${directing.figureHint}
    aria-label=${directing.figure(name, side)}
    aria-orientation="horizontal"
    aria-valuemin="0"
    aria-valuemax=${sides.length - 1}
    aria-valuenow=${sides.indexOf(side)}
    aria-valuetext=${directing.where[side]}
    @pointerdown=${onPress}
  ></div>`;
}

/** The lines that a figure may stand on, and where it will. */
export const sideLines = (among: readonly Side[], now: Side): TemplateResult =>
  html`<div class="ss-thirds" aria-hidden="true">
    ${among.map(
      (side) =>
        html`<span class=${side === now ? 'is-there' : ''} style="left:${lineOf[side] * 100}%"></span>`,
    )}
  </div>`;

/** The figure that follows the hand, over the one that stands where it will be; `shift` in units of the board. */
export const ghostOf = (figure: Node, shift: number, { width, height }: Size): TemplateResult =>
  html`<svg
    class="ss-ghost"
    style="clip-path:inset(0 0 ${(captionHeight / height) * 100}% 0)"
    aria-hidden="true"
    viewBox="0 0 ${width} ${height}"
    fill="none"
  >
    <g transform="translate(${shift} 0)">${figure}</g>
  </svg>`;

export const stageTool = (
  mark: TemplateResult,
  label: string,
  key: string,
  act: () => void,
  pressed?: boolean,
): TemplateResult =>
  html`<button
    type="button"
    class="ss-icon ss-icon-small"
    aria-label=${label}
    title=${label + key}
    aria-pressed=${pressed === undefined ? nothing : String(pressed)}
    @click=${act}
  >
    ${mark}
  </button>`;
