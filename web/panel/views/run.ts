import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { isGenerating, sequenceOf } from '../../core/run/run.ts';
import type { Progress } from '../../core/run/progress.ts';
import type { Sequence } from '../../core/sequence.ts';
import { icon, type IconName } from '../parts/icon.ts';
import { LaterView } from '../later-view.ts';
import { serviceNotes } from './service-notes.ts';
import { drawAgain } from './run/draw-again.ts';
import { factList } from './run/facts.ts';
import { frameMenu } from './run/frame-menu.ts';
import { preview } from './run/preview.ts';
import { progressHead } from './run/progress-head.ts';
import { quietNotes, runNotes } from './run/notes.ts';
import type { RunParts } from './run/run-parts.ts';
import { tiles } from './run/tiles.ts';

/** What the foot asks after Cancel while a frame is half done. */
type Leaving = 'asked' | 'finishing';

/** The run while it goes, and its outcome when it is over. */
@customElement('ss-run')
export class RunView extends LaterView {
  @state() private leaving: Leaving | undefined;
  /** The user had the server put its models out of memory in this pause. */
  @state() private freed = false;

  #around: Element | null = null;

  /** P means the run wherever in the panel the focus is. */
  override connectedCallback() {
    super.connectedCallback();
    this.#around = this.closest('.ss-root');
    this.#around?.addEventListener('keydown', this.#onKey);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#around?.removeEventListener('keydown', this.#onKey);
  }

  protected override willUpdate() {
    const { run, progress } = this.services.studio;
    if (!isGenerating(run)) this.leaving = undefined;
    if (run.phase !== 'Paused') this.freed = false;
    const runs = progress?.frames.some((frame) => frame.state === 'running');
    if (this.leaving === 'finishing' && run.phase === 'Paused' && !runs) this.services.studio.cancel();
  }

  protected override render() {
    const { studio } = this.services;
    const sequence = sequenceOf(studio.run);
    const { progress } = studio;
    if (!sequence || !progress) return nothing;
    const view = { services: this.services, words: this.words, run: studio.run, sequence, progress };
    return html`<div class="ss-body">
        ${progressHead(view)} ${serviceNotes(this.services, this.words)}
        ${runNotes({ ...view, onRetry: () => studio.retryFailed() })} ${preview(view)}
        ${tiles({ ...view, onPick: (id) => this.#viewFrame(id), menuOf: (told) => frameMenu(view, told) })}
        ${isGenerating(studio.run) ? quietNotes(view) : factList(view)}
        ${isGenerating(studio.run) && studio.run.phase === 'Paused' ? this.#renderFree(view) : nothing}
      </div>
      ${this.#renderFoot(sequence, progress)}`;
  }

  #renderFoot(sequence: Sequence, progress: Progress) {
    const { run } = this.services.studio;
    if (this.leaving === 'asked') return this.#renderAsked();
    if (this.services.studio.following) return nothing;
    if (!isGenerating(run)) return this.#renderOver(sequence, progress);
    return run.phase === 'Paused' ? this.#renderPaused(progress) : this.#renderGoing();
  }

  #renderGoing() {
    const { studio } = this.services;
    const { run, common } = this.words;
    return html`<footer class="ss-foot">
      <div class="ss-foot-row">
        ${this.#button('pause', run.pause, () => studio.pause(), 'ss-btn-equal')}
        ${this.#button('stop', common.cancel, this.#cancel, 'ss-btn-equal')}
      </div>
    </footer>`;
  }

  #renderPaused(progress: Progress) {
    const { run, common } = this.words;
    const { studio } = this.services;
    const settling = progress.frames.some(({ state }) => state === 'running');
    return html`<footer class="ss-foot">
      ${settling ? html`<p class="ss-hint" role="status">${run.pausing}</p>` : nothing}
      <div class="ss-foot-row">
        ${this.#button('play', run.resume, () => studio.resume(), 'ss-btn-primary')}
        ${this.#button('stop', common.cancel, this.#cancel)}
      </div>
    </footer>`;
  }

  #renderAsked() {
    const { run } = this.words;
    return html`<footer class="ss-foot">
      <p class="ss-hint" role="status">${run.cancelAsk}</p>
      <div class="ss-foot-row ss-foot-wrap">
        ${this.#button(undefined, run.stopNow, this.#stopNow, 'ss-btn-equal')}
        ${this.#button(undefined, run.finishFrame, this.#finishFrame, 'ss-btn-equal')}
        ${this.#button(undefined, run.goOn, () => (this.leaving = undefined), 'ss-btn-ghost')}
      </div>
    </footer>`;
  }

  /** There is something to look at as soon as one frame is done; before that, drawing is the next step. */
  #renderOver(sequence: Sequence, progress: Progress) {
    const { run, frames } = this.words;
    const { studio } = this.services;
    const rest = progress.total - progress.done - progress.failed;
    const start = () => studio.startGeneration();
    const canDraw = rest > 0 && studio.run.phase !== 'StoryEntry';
    if (progress.done === 0) {
      return html`<footer class="ss-foot">
        <div class="ss-foot-row">
          ${this.#button(undefined, sequence.run ? run.drawRest : frames.start, start, 'ss-btn-primary')}
        </div>
      </footer>`;
    }
    return html`<footer class="ss-foot">
      <div class="ss-foot-row">
        ${this.#button(undefined, run.viewSequence, () => this.#say('ss-view-sequence'), 'ss-btn-primary')}
        ${canDraw ? this.#button(undefined, run.drawRest, start) : nothing}
        ${drawAgain(this.services, this.words, sequence)}
      </div>
    </footer>`;
  }

  /** A long pause need not keep the card from other programs. */
  #renderFree({ progress }: RunParts) {
    const { run } = this.words;
    if (progress.frames.some(({ state }) => state === 'running')) return nothing;
    return html`<p class="ss-quiet-note">
      ${icon('info')}
      <span role="status">
        ${
          this.freed
            ? run.freed
            : html`<button type="button" class="ss-link" @click=${this.#free}>${run.freeMemory}</button>`
        }
      </span>
    </p>`;
  }

  #free = async () => {
    const failure = await this.services.studio.freeMemory();
    this.freed = failure === undefined;
  };

  #button(name: IconName | undefined, label: string, onClick: () => void | Promise<void>, rank = '') {
    return html`<button type="button" class="ss-btn ${rank}" @click=${onClick}>
      ${name ? icon(name) : nothing}${label}
    </button>`;
  }

  /** Work that is half done is worth a question; nothing else is. */
  #cancel = async () => {
    const { studio } = this.services;
    const halfDone = studio.progress?.frames.some(({ state }) => state === 'running');
    if (!halfDone) return studio.cancel();
    this.leaving = 'asked';
    await this.updateComplete;
    this.querySelector<HTMLElement>('.ss-foot button')?.focus();
  };

  #stopNow = () => {
    this.leaving = undefined;
    this.services.studio.cancel();
  };

  #finishFrame = () => {
    this.leaving = 'finishing';
    this.services.studio.pause();
  };

  #onKey = (event: Event) => {
    const { studio } = this.services;
    if (!(event instanceof KeyboardEvent)) return;
    if (event.key.toLowerCase() !== 'p' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!isGenerating(studio.run)) return;
    if (studio.run.phase === 'Paused') studio.resume();
    else studio.pause();
  };

  #viewFrame(id: string) {
    this.dispatchEvent(new CustomEvent('ss-view-frame', { detail: id }));
  }

  #say(type: string) {
    this.dispatchEvent(new Event(type));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ss-run': RunView;
  }
}
