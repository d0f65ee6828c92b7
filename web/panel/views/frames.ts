import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { isGenerating, sequenceOf } from '../../core/run/run.ts';
import { framesToDraw } from '../../core/run/takes.ts';
import type { Sequence } from '../../core/sequence.ts';
import { spokenRange } from '../../core/words/format.ts';
import { explainCheck } from '../../core/words/preflight.ts';
import { StartCheck } from '../controllers/start-check.ts';
import type { Remedy } from '../parts/findings.ts';
import { icon } from '../parts/icon.ts';
import { failureDetails } from '../parts/failure-details.ts';
import { message } from '../parts/message.ts';
import { LaterView } from '../later-view.ts';
import './frames/bible.ts';
import { isField } from './frames/frame-keys.ts';
import './frames/frame-list.ts';
import { preflightView } from './frames/preflight.ts';
import './frames/ways.ts';
import { serviceNotes } from './service-notes.ts';

type Tab = 'frames' | 'bible';

/** Review: the frames to read and edit, the bible behind them, and the start of the run. */
@customElement('ss-frames')
export class FramesView extends LaterView {
  @state() private tab: Tab = 'frames';
  /** What the last edit did, said once and shown beside its undo. */
  @state() private news = '';

  @state() private showsSlots = false;
  /** Text and frame that the enhancer begins with, while it is open. */
  @state() private enhancing: { text: string; frame: string } | undefined;
  protected readonly check = new StartCheck(this, () => this.services.studio);

  protected override render() {
    const sequence = sequenceOf(this.services.studio.run);
    if (!sequence) return this.#renderEmpty();
    if (this.showsSlots)
      return html`<ss-slots .sequence=${sequence} @ss-back=${this.#closeSlots}></ss-slots>`;
    if (this.enhancing) {
      const { text, frame } = this.enhancing;
      return html`<ss-enhancer .text=${text} .frame=${frame} @ss-back=${this.#closeEnhancer}></ss-enhancer>`;
    }
    if (this.check.findings) return this.#renderCheck(sequence);
    return html`<div class="ss-body" @keydown=${this.#onKey}>
        <div class="ss-row ss-review-head">
          ${this.#renderTabs(sequence)}<span class="ss-grow"></span>${this.#renderUndo()}
        </div>
        ${this.#renderCanvas(sequence)} ${serviceNotes(this.services, this.words)} ${this.#renderFailure()}
        ${this.#renderWarnings(sequence)}
        ${sequence.options ? html`<ss-ways .sequence=${sequence} @ss-news=${this.#tell}></ss-ways>` : nothing}
        <div role="tabpanel" id="ss-review-panel" aria-labelledby="ss-tab-${this.tab}">
          ${
            this.tab === 'bible'
              ? html`<ss-bible .sequence=${sequence} @ss-news=${this.#tell}></ss-bible>`
              : html`<ss-frame-list
                  .sequence=${sequence}
                  @ss-news=${this.#tell}
                  @ss-enhance=${this.#enhance}
                ></ss-frame-list>`
          }
        </div>
      </div>
      ${this.#renderFoot(sequence)}`;
  }

  #renderEmpty() {
    const { frames } = this.words;
    const go = () => this.dispatchEvent(new Event('ss-go-to-story'));
    return html`<div class="ss-body">
      <div class="ss-empty">
        ${icon('story')}
        <p class="ss-big">${frames.noFrames}</p>
        <p>${frames.noFramesHint}</p>
        <button type="button" class="ss-btn ss-btn-primary" @click=${go}>${frames.goToStory}</button>
      </div>
    </div>`;
  }

  #renderTabs(sequence: Sequence) {
    const { frames, common } = this.words;
    const tab = (name: Tab, label: string, count?: number) =>
      html`<button
        type="button"
        role="tab"
        id="ss-tab-${name}"
        aria-controls="ss-review-panel"
        aria-selected=${this.tab === name ? 'true' : 'false'}
        tabindex=${this.tab === name ? 0 : -1}
        @click=${() => (this.tab = name)}
      >
        ${label}${count === undefined ? nothing : html` <span class="ss-count">${count}</span>`}
      </button>`;
    return html`<div class="ss-pills" role="tablist" aria-label=${frames.review} @keydown=${this.#onTabKey}>
      ${tab('frames', common.frames, sequence.frames.length)}${tab('bible', frames.bible)}
    </div>`;
  }

  #renderUndo() {
    const { run } = this.services.studio;
    if (!('past' in run) || run.past.length === 0) return nothing;
    const { undo } = this.words.common;
    return html`<button
      type="button"
      class="ss-icon"
      aria-label=${undo}
      title="${undo} (Ctrl Z)"
      @click=${this.#undo}
    >
      ${icon('undo')}
    </button>`;
  }

  #renderFailure() {
    const { run } = this.services.studio;
    if (run.phase !== 'PromptsReview' || !run.failure) return nothing;
    const { failure } = run;
    const details = failureDetails(this.services, this.words, failure);
    return message({ tone: 'bad', ...explainCheck(this.words, failure), details });
  }

  /** A canvas is bound by slots, which can be looked at as long as nothing is drawn. */
  #renderCanvas({ engine }: Sequence) {
    if (engine.kind !== 'canvas' || isGenerating(this.services.studio.run)) return nothing;
    const { check } = this.words;
    return html`<p class="ss-status">
      <span class="ss-one-line">${check.drawnWith(engine.name)}</span>
      <button type="button" class="ss-link" @click=${this.#showSlots}>${check.showSlots}</button>
    </p>`;
  }

  #renderCheck(sequence: Sequence) {
    return preflightView({
      words: this.words,
      sequence,
      check: this.check,
      onGo: (remedy) => void this.#go(remedy),
      onBack: () => void this.#leaveCheck(),
    });
  }

  #renderWarnings({ warnings, run }: Sequence) {
    if (warnings.length === 0 || run !== null) return nothing;
    return message({ tone: 'info', what: this.words.frames.warnings, next: warnings.join(' ') });
  }

  #renderFoot(sequence: Sequence) {
    const { frames, common } = this.words;
    const { studio } = this.services;
    if (isGenerating(studio.run)) {
      return html`<footer class="ss-foot">
        ${this.#renderNews()}
        <p class="ss-hint">${frames.hintRunning}</p>
      </footer>`;
    }
    return html`<footer class="ss-foot">
      ${this.#renderNews()}
      <div class="ss-between">
        <p class="ss-hint" id="ss-start-hint">
          ${this.check.checking ? this.words.check.checking : this.#estimate(sequence)}
        </p>
        ${this.#renderTry(sequence)}
      </div>
      <button
        type="button"
        class="ss-btn ss-btn-primary"
        aria-describedby="ss-start-hint"
        @click=${() => void this.check.start()}
      >
        ${frames.start}<span class="ss-kbd" aria-hidden="true">${common.ctrlEnter}</span>
      </button>
    </footer>`;
  }

  /** One frame shows whether a graph does what is meant, before all of them are drawn. */
  #renderTry({ engine, frames }: Sequence) {
    const [first] = frames;
    if (engine.kind === 'rough' || !first || frames.length < 2) return nothing;
    return html`<button type="button" class="ss-link" @click=${() => this.services.studio.tryFrame(first.id)}>
      ${this.words.check.tryOne}
    </button>`;
  }

  /** Always there, so that a screen reader hears it fill. */
  #renderNews() {
    const { common } = this.words;
    return html`<p class="ss-status ss-news" role="status" ?data-empty=${this.news === ''}>
      ${this.news}
      ${this.news ? html`<button type="button" class="ss-link" @click=${this.#undo}>${common.undo}</button>` : nothing}
    </p>`;
  }

  #estimate(sequence: Sequence): string {
    const { frames } = this.words;
    const { estimate } = this.services.studio;
    const toDraw = framesToDraw(sequence).length;
    if (toDraw === 0) return frames.allDrawn;
    const time = estimate ? frames.about(spokenRange(estimate.lowMs, estimate.highMs)) : frames.noEstimate;
    return `${frames.startOnly(toDraw)}, ${time}`;
  }

  async #go(remedy: Remedy) {
    this.check.close();
    if (remedy.to === 'form') return this.dispatchEvent(new Event('ss-go-to-story'));
    if (remedy.to === 'slots') return this.#showSlots();
    this.tab = remedy.to === 'bible' ? 'bible' : 'frames';
    await this.updateComplete;
    if (remedy.to === 'frame') this.querySelector('ss-frame-list')?.show(remedy.frame);
    else this.#focusTab();
  }

  async #leaveCheck() {
    this.check.close();
    await this.updateComplete;
    this.querySelector<HTMLElement>('.ss-foot .ss-btn-primary')?.focus();
  }

  #showSlots = () => {
    void import('./story/slots.ts');
    this.showsSlots = true;
  };

  #closeSlots = async () => {
    this.showsSlots = false;
    await this.updateComplete;
    this.#focusTab();
  };

  #enhance = ({ detail }: CustomEvent<{ text: string; frame: string }>) => {
    void import('./enhance/enhancer.ts');
    this.enhancing = detail;
  };

  #closeEnhancer = async () => {
    this.enhancing = undefined;
    await this.updateComplete;
    this.#focusTab();
  };

  #focusTab() {
    this.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
  }

  #tell = (event: CustomEvent<string>) => (this.news = event.detail);

  #undo = () => {
    this.services.studio.undo();
    this.news = '';
  };

  #onKey = (event: KeyboardEvent) => {
    const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    if (!isUndo || isField(event.target)) return;
    event.preventDefault();
    this.#undo();
  };

  #onTabKey = async (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    this.tab = this.tab === 'frames' ? 'bible' : 'frames';
    await this.updateComplete;
    this.#focusTab();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ss-frames': FramesView;
  }
}
