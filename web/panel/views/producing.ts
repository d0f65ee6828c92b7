import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { readFrameCount } from '../../core/story/check.ts';
import { FRAMES_DEFAULT } from '../../core/story/limits.ts';
import { LaterView } from '../later-view.ts';

/** While the frames are written: how many, by whom, and the way out. */
@customElement('ss-producing')
export class ProducingView extends LaterView {
  protected override render() {
    const { frames, common } = this.words;
    const { run } = this.services.studio;
    const draft = 'draft' in run ? run.draft : undefined;
    const count = readFrameCount(draft?.frameCount ?? '') ?? FRAMES_DEFAULT;
    const hint = draft?.producer === 'agent' ? frames.writingAgent(count) : frames.writingHint(count);
    return html`<div class="ss-body">
        <div class="ss-group" role="status">
          <p class="ss-big">${frames.writing}</p>
          <p class="ss-hint">${hint}</p>
        </div>
        <div class="ss-frames" aria-hidden="true">
          ${Array.from({ length: Math.min(count, 8) }, (_, index) => skeleton(index))}
        </div>
      </div>
      <footer class="ss-foot">
        <p class="ss-hint">${frames.storyKept}</p>
        <button type="button" class="ss-btn" @click=${() => this.services.studio.cancelPrompts()}>
          ${common.cancel}
        </button>
      </footer>`;
  }
}

const skeleton = (index: number) =>
  html`<div class="ss-frame">
    <span class="ss-thumb"><span class="ss-num">${index + 1}</span></span>
    <div class="ss-frame-text ss-being-written">
      <span class="ss-skeleton"></span><span class="ss-skeleton"></span><span class="ss-skeleton"></span>
    </div>
  </div>`;

declare global {
  interface HTMLElementTagNameMap {
    'ss-producing': ProducingView;
  }
}
