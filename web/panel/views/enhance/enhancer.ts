import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Failure } from '../../../core/failure.ts';
import type { Enhanced, EnhanceRequest } from '../../../core/producer/enhance/enhance.ts';
import { isGenerating, sequenceOf } from '../../../core/run/run.ts';
import { FRAMES_MAX } from '../../../core/story/limits.ts';
import { LaterView } from '../../later-view.ts';
import { copyText } from '../../parts/copy-text.ts';
import { failureMessage } from '../../parts/failure-message.ts';
import { focusField } from '../../parts/field.ts';
import { icon } from '../../parts/icon.ts';
import { adoptStyles } from '../../styles/adopt.ts';
import { enhance as enhanceStyles } from '../../styles/enhance.ts';
import { writing } from '../../styles/writing.ts';
import { countOf, enhanceForm, textsOf, type Asking } from './enhance-form.ts';
import { enhanceResults } from './enhance-results.ts';

/** A screen of its own: from one line, or several, to prompts for the clipboard or for new frames. Raises `ss-back`. */
@customElement('ss-enhancer')
export class Enhancer extends LaterView {
  /** What to begin with, from a frame. */
  @property() text = '';
  /** The frame behind which new ones go, and whose shot they take over. */
  @property() frame: string | undefined;
  @state() private asking!: Asking;
  @state() private tried = false;
  @state() private work: AbortController | undefined;
  @state() private found: readonly Enhanced[] = [];
  @state() private wanted = 0;
  @state() private failure: Failure | undefined;
  @state() private news = '';

  protected override createRenderRoot() {
    adoptStyles(writing, enhanceStyles);
    return this;
  }

  protected override willUpdate() {
    this.asking ??= this.#begin();
  }

  protected override firstUpdated() {
    focusField(this, 'ss-enhance-text');
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.work?.abort();
  }

  #begin(): Asking {
    const { draft } = this.services.drafts;
    const sequence = sequenceOf(this.services.studio.run);
    return {
      text: this.text,
      bulk: false,
      count: '5',
      family: sequence?.story.family ?? draft.family,
      motion: 'wan',
      target: 'image',
      focus: [],
      by: draft.producer === 'llm' ? 'llm' : 'embedded',
    };
  }

  protected override render() {
    const { common, enhancer } = this.words;
    return html`<div class="ss-body" @keydown=${this.#onKey}>
        <div class="ss-row ss-enhance-head">
          <button
            type="button"
            class="ss-icon"
            aria-label=${common.back}
            title=${common.back}
            @click=${this.#back}
          >
            ${icon('left')}
          </button>
          <h3 class="ss-big">${enhancer.title}</h3>
        </div>
        ${enhanceForm({
          words: this.words,
          asking: this.asking,
          tried: this.tried,
          offersModel: this.services.drafts.draft.producer === 'llm',
          onChange: (patch) => (this.asking = { ...this.asking, ...patch }),
        })}
        ${this.failure ? this.#renderFailure(this.failure) : nothing}
        ${this.found.length > 0 ? this.#renderResults() : nothing}
      </div>
      ${this.#renderFoot()}`;
  }

  /** The built-in rules can always write. */
  #renderFailure(failure: Failure) {
    const byRules = { label: this.words.rewrite.rulesInstead, onPress: () => void this.#write('embedded') };
    return failureMessage(this.services, this.words, failure, byRules);
  }

  #renderResults() {
    return enhanceResults({
      words: this.words,
      found: this.found,
      obstacle: this.work ? this.words.enhancer.writing(this.found.length, this.wanted) : this.#obstacle(),
      news: this.news,
      onCopy: (prompts) => void this.#copy(prompts),
      onAdd: () => this.#add(),
    });
  }

  #obstacle(): string | undefined {
    const { enhancer } = this.words;
    const { run } = this.services.studio;
    const sequence = sequenceOf(run);
    if (!sequence) return enhancer.needsSequence;
    if (isGenerating(run)) return enhancer.running;
    return sequence.frames.length >= FRAMES_MAX ? enhancer.noRoom(FRAMES_MAX) : undefined;
  }

  #renderFoot() {
    const { enhancer, common } = this.words;
    if (this.work) {
      return html`<footer class="ss-foot">
        <p class="ss-hint" role="status">${enhancer.writing(this.found.length, this.wanted)}</p>
        <button type="button" class="ss-btn" @click=${() => this.work?.abort()}>${common.cancel}</button>
      </footer>`;
    }
    return html`<footer class="ss-foot">
      <p class="ss-hint">${enhancer.nothing}</p>
      <button type="button" class="ss-btn ss-btn-primary" @click=${() => void this.#write(this.asking.by)}>
        ${enhancer.enhance}<span class="ss-kbd" aria-hidden="true">${common.ctrlEnter}</span>
      </button>
    </footer>`;
  }

  async #write(by: Asking['by']) {
    this.tried = true;
    const texts = textsOf(this.asking);
    const count = countOf(this.asking);
    if (texts.length === 0) return focusField(this, 'ss-enhance-text');
    if (count === undefined) return focusField(this, 'ss-enhance-count');
    const work = new AbortController();
    this.work = work;
    this.found = [];
    this.failure = undefined;
    this.news = '';
    this.wanted = texts.length * count;
    const requests = texts.map((text) => this.#request(text, count));
    await this.#writeAll(requests, by, work.signal);
    this.work = undefined;
    await this.updateComplete;
    this.querySelector('.ss-enhanced')?.scrollIntoView({ block: 'start' });
  }

  /** One text after the other; what is there when it fails or is cancelled stays. */
  async #writeAll(requests: readonly EnhanceRequest[], by: Asking['by'], signal: AbortSignal) {
    const writer = await this.services.writer.open();
    const asked = { producer: by, profile: this.services.drafts.draft.profile };
    for (const request of requests) {
      const before = this.found;
      const written = await writer.enhance(request, asked, signal, (found) => {
        this.found = [...before, ...found];
      });
      if (signal.aborted) return;
      if (!written.ok) return void (this.failure = written.failure);
      this.found = [...before, ...written.value];
    }
  }

  #request(text: string, count: number): EnhanceRequest {
    const { family, motion, target, focus } = this.asking;
    const style = sequenceOf(this.services.studio.run)?.bible.style;
    return {
      text,
      count,
      family: target === 'motion' ? motion : family,
      target,
      focus,
      ...(this.frame !== undefined && style && { style }),
    };
  }

  async #copy(prompts: readonly string[]) {
    const { enhancer } = this.words;
    this.news = (await copyText(prompts.join('\n'))) ? enhancer.copied(prompts.length) : enhancer.copyFailed;
  }

  #add() {
    const { enhancer } = this.words;
    const { studio } = this.services;
    const frames = sequenceOf(studio.run)?.frames ?? [];
    const from = frames.find(({ id }) => id === this.frame);
    const written = this.found
      .slice(0, FRAMES_MAX - frames.length)
      .map(({ prompt, negative, description }) => ({
        prompt,
        ...(negative !== undefined && { negative }),
        description: from ? from.description : description,
        ...(from && { shot: from.shot }),
      }));
    studio.edit({ do: 'add-frames', after: from?.id ?? null, frames: written, newIds: [] });
    const first = (from?.frameNumber ?? frames.length) + 1;
    this.news =
      written.length < this.found.length
        ? enhancer.full(written.length, FRAMES_MAX)
        : enhancer.added(written.length, first);
  }

  #onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (this.work) this.work.abort();
    else this.#back();
  };

  #back = () => this.dispatchEvent(new Event('ss-back'));
}

declare global {
  interface HTMLElementTagNameMap {
    'ss-enhancer': Enhancer;
  }
}
