import { html, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { styleMap } from 'lit/directives/style-map.js';
import type { FrameProgress } from '../../../core/run/progress.ts';
import { isGenerating } from '../../../core/run/run.ts';
import { clock, clockRange } from '../../../core/words/format.ts';
import type { RunParts } from './run-parts.ts';

/** Above this many frames segments are thinner than the gaps between them. */
const SEGMENTS_MAX = 20;

const percent = (ratio: number) => `${(ratio * 100).toFixed(1)}%`;

/** State line, progress in words and as a bar, elapsed and remaining time. */
export function progressHead(view: RunParts): TemplateResult {
  const { words, progress, run } = view;
  const { done, total, failed } = progress;
  return html`<div class="ss-now">
    <div class="ss-between">
      <p class="ss-big" role="status">${stateLine(view)}</p>
      <span class="ss-hint">${besideLine(view)}</span>
    </div>
    <div
      role="progressbar"
      aria-label=${words.run.progress}
      aria-valuemin="0"
      aria-valuemax=${total}
      aria-valuenow=${done}
      aria-valuetext=${words.run.progressText(done, total, failed)}
    >
      ${total <= SEGMENTS_MAX ? segments(progress.frames) : bar(view)}
    </div>
    ${
      isGenerating(run)
        ? html`<div class="ss-between ss-hint">
            <span>${words.run.elapsed(clock(progress.elapsedMs))}</span><span>${timeLeft(view)}</span>
          </div>`
        : ''
    }
  </div>`;
}

function stateLine({ words, progress, run, sequence }: RunParts): string {
  const { done, failed, cancelled, total, current, frames } = progress;
  if (isGenerating(run)) {
    if (sequence.run?.stopped) return words.run.stoppedAt(Math.min(current ?? total, total), total);
    if (run.phase === 'Paused') return words.run.paused(done);
    const began = frames.some(({ state }) => state === 'running' || state === 'done' || state === 'failed');
    return began || current === null
      ? words.run.frameOf(current ?? total, total)
      : words.run.waitingToStart(total);
  }
  if (done + failed + cancelled === 0) return words.run.nothingRun;
  return words.run.counts(done, failed, total - done - failed);
}

function besideLine({ words, progress, run }: RunParts): string {
  const { done, failed, open, elapsedMs, frames } = progress;
  if (!isGenerating(run)) return elapsedMs > 0 ? words.run.inAll(clock(elapsedMs)) : '';
  const toGo = open - frames.filter(({ state }) => state === 'running').length;
  return failed > 0 ? words.run.doneFailedToGo(done, failed, toGo) : words.run.doneToGo(done, toGo);
}

function timeLeft({ words, progress, run }: RunParts): string {
  const { remaining } = progress;
  if (run.phase === 'Paused')
    return remaining ? words.run.leftWhenResumed(clockRange(remaining.lowMs, remaining.highMs)) : '';
  return remaining
    ? words.run.left(clockRange(remaining.lowMs, remaining.highMs))
    : words.run.leftUnknown(progress.done);
}

function segments(frames: FrameProgress[]): TemplateResult {
  return html`<div class="ss-segments" aria-hidden="true">
    ${frames.map(
      ({ state, ratio = 0 }) =>
        html`<span
          class=${classMap({ 'is-done': state === 'done', 'is-now': state === 'running', 'is-failed': state === 'failed' })}
          style=${styleMap({ '--ss-part': percent(ratio) })}
        ></span>`,
    )}
  </div>`;
}

/** One bar for many frames, with a tick for each that failed. */
function bar({ progress }: RunParts): TemplateResult {
  const { frames, total, done } = progress;
  const running = frames.reduce((sum, { state, ratio = 0 }) => sum + (state === 'running' ? ratio : 0), 0);
  return html`<div class="ss-bar" aria-hidden="true">
    <span style=${styleMap({ width: percent((done + progress.failed + running) / total) })}></span>
    ${frames
      .filter(({ state }) => state === 'failed')
      .map(({ number }) => html`<i style=${styleMap({ left: percent((number - 0.5) / total) })}></i>`)}
  </div>`;
}
