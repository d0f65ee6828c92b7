import { html, type TemplateResult } from 'lit';
import { momentAt, type Timeline } from '../../../core/animatic/timing.ts';
import type { Words } from '../../../core/words/en.ts';
import { clock } from '../../../core/words/format.ts';
import { valueOf } from '../../parts/event-value.ts';

const msPerArrow = 1000;

/** The time of the whole, a part for each frame as wide as it is long; `seek` is given the ms that were chosen. */
export function timeBar(
  { animatic }: Words,
  timeline: Timeline,
  ms: number,
  seek: (ms: number) => void,
): TemplateResult {
  const { frames, totalMs } = timeline;
  const { index } = momentAt(timeline, ms);
  const [now, total] = [clock(ms), clock(totalMs)];
  return html`<div class="ss-time">
    <span aria-hidden="true">${now}</span>
    <div class="ss-time-track">
      <div class="ss-time-parts" aria-hidden="true">
        ${frames.map(
          ({ startMs, ms: long }) =>
            html`<span style="flex-grow:${long}"
              ><span style="inline-size:${filled(ms, startMs, long)}%"></span
            ></span>`,
        )}
      </div>
      <input
        type="range"
        aria-label=${animatic.time}
        aria-valuetext=${animatic.place(now, total, index + 1, frames.length)}
        min="0"
        max=${totalMs}
        step="1"
        .value=${String(Math.round(ms))}
        style="--ss-done:${totalMs > 0 ? ms / totalMs : 0}"
        @input=${(event: Event) => seek(Number(valueOf(event)))}
        @keydown=${(event: KeyboardEvent) => byKey(event, ms, seek)}
      />
    </div>
    <span aria-hidden="true">${total}</span>
  </div>`;
}

const filled = (ms: number, start: number, long: number): number =>
  Math.max(0, Math.min(100, ((ms - start) / long) * 100));

function byKey(event: KeyboardEvent, ms: number, seek: (ms: number) => void): void {
  const by = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 5, PageDown: -5 }[event.key];
  if (by === undefined) return;
  event.preventDefault();
  seek(ms + by * msPerArrow);
}
