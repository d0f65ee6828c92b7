import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import type { Writing } from '../../core/producer/writing.ts';
import { readFrameCount } from '../../core/story/check.ts';
import type { Draft } from '../../core/story/draft.ts';
import { FRAMES_DEFAULT } from '../../core/story/limits.ts';
import { LaterView } from '../later-view.ts';
import { adoptStyles } from '../styles/adopt.ts';
import { producing } from '../styles/producing.ts';

adoptStyles(producing);

/** Frames still to come that are drawn as skeletons; more would only be scrolled past. */
const SKELETONS = 8;

/** While the frames are written: those that are there, how many, by whom, and the way out. */
@customElement('ss-producing')
export class ProducingView extends LaterView {
  protected override render() {
    const { run } = this.services.studio;
    const draft = 'draft' in run ? run.draft : undefined;
    const writing = 'writing' in run ? run.writing : undefined;
    const count = writing?.of ?? readFrameCount(draft?.frameCount ?? '') ?? FRAMES_DEFAULT;
    return html`<div class="ss-body">
        ${this.#renderState(draft, writing, count)}
        <ol class="ss-frames" aria-label=${this.words.producers.progress} ?hidden=${count === 0}>
          ${this.#renderFrames(writing, count)}
        </ol>
      </div>
      ${this.#renderFoot(draft)}`;
  }

  #renderState(draft: Draft | undefined, writing: Writing | undefined, count: number) {
    const { producers } = this.words;
    const written = writing?.frames.length ?? 0;
    return html`<div class="ss-group" role="status">
      <div class="ss-between">
        <p class="ss-big">${this.#stage(writing, count)}</p>
        <span class="ss-hint">${writing ? producers.written(written, count) : nothing}</span>
      </div>
      <div
        class="ss-writing-bar"
        role="progressbar"
        aria-label=${producers.progress}
        aria-valuemin="0"
        aria-valuemax=${count}
        aria-valuenow=${written}
        aria-valuetext=${producers.written(written, count)}
      >
        <span style=${styleMap({ width: `${count === 0 ? 0 : (100 * written) / count}%` })}></span>
      </div>
      <p class="ss-hint">${this.#hint(draft, writing, count)}</p>
    </div>`;
  }

  #stage(writing: Writing | undefined, count: number): string {
    const { frames, producers } = this.words;
    if (!writing) return frames.writing;
    const { stage } = writing;
    const next = writing.frames.length + 1;
    return stage === 'shots' && next <= count ? producers.writingFrame(next, count) : producers.stages[stage];
  }

  /** By whom, what it does right now, and what it has cost so far. */
  #hint(draft: Draft | undefined, writing: Writing | undefined, count: number): string {
    const { frames, producers } = this.words;
    const kind = draft?.producer ?? 'embedded';
    if (kind === 'agent') return frames.writingAgent(count);
    if (kind === 'embedded' || !writing) return frames.writingHint(count);
    const { usage, thinking } = writing;
    return [
      producers.kinds[kind],
      thinking ? producers.thinking : '',
      usage ? producers.tokens(usage.inputTokens, usage.outputTokens) : '',
    ]
      .filter(Boolean)
      .join(', ');
  }

  /** In the order of the story, whatever the order they come in. */
  #renderFrames(writing: Writing | undefined, count: number): TemplateResult[] {
    const told = new Map(writing?.frames.map((frame) => [frame.frameNumber, frame.description]));
    const numbers = Array.from({ length: count }, (_, index) => index + 1);
    const toCome = numbers.filter((number) => !told.has(number)).slice(0, SKELETONS);
    return numbers.flatMap((number) => {
      const description = told.get(number);
      if (description !== undefined) return [writtenFrame(number, description)];
      return toCome.includes(number) ? [skeleton(number)] : [];
    });
  }

  #renderFoot(draft: Draft | undefined) {
    const { frames, common, form } = this.words;
    const byRules = draft === undefined || draft.producer === 'embedded';
    return html`<footer class="ss-foot">
      <div class="ss-between">
        <p class="ss-hint">${frames.storyKept}</p>
        ${
          byRules
            ? nothing
            : html`<button type="button" class="ss-link" @click=${() => this.#useRules(draft)}>
                ${form.useRules}
              </button>`
        }
      </div>
      <button type="button" class="ss-btn" @click=${() => this.services.studio.cancelPrompts()}>
        ${common.cancel}
      </button>
    </footer>`;
  }

  /** For this time only: the form keeps its producer. */
  #useRules(draft: Draft) {
    this.services.studio.generatePrompts({ ...draft, producer: 'embedded' });
  }
}

const writtenFrame = (number: number, description: string) =>
  html`<li class="ss-frame ss-frame-written">
    <span class="ss-thumb"><span class="ss-num">${number}</span></span>
    <p class="ss-frame-text ss-dense">${description}</p>
  </li>`;

const skeleton = (number: number) =>
  html`<li class="ss-frame" aria-hidden="true">
    <span class="ss-thumb"><span class="ss-num">${number}</span></span>
    <div class="ss-frame-text ss-being-written">
      <span class="ss-skeleton"></span><span class="ss-skeleton"></span><span class="ss-skeleton"></span>
    </div>
  </li>`;

declare global {
  interface HTMLElementTagNameMap {
    'ss-producing': ProducingView;
  }
}
