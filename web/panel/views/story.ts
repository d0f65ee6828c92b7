import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Failure } from '../../core/failure.ts';
import { isGenerating, sequenceOf } from '../../core/run/run.ts';
import { checkStory, storyMax } from '../../core/story/check.ts';
import { cleanStory } from '../../core/story/count.ts';
import { arcIds, type ArcId } from '../../core/story/arcs.ts';
import { checkDraft, emptyDraft, type Draft, type Problem } from '../../core/story/draft.ts';
import { FRAMES_MAX, FRAMES_MIN } from '../../core/story/limits.ts';
import type { ExampleStory } from '../../core/words/examples.ts';
import { focusField, selectField } from '../parts/field.ts';
import { failureDetails } from '../parts/failure-details.ts';
import { message } from '../parts/message.ts';
import { numberField } from '../parts/number-field.ts';
import { View } from '../view.ts';
import './story/advanced.ts';
import './story/draw-with.ts';
import { exampleList, storyText } from './story/story-text.ts';

const fieldIds: Record<Problem['field'], string> = {
  story: 'ss-story',
  frames: 'ss-frame-count',
  engine: 'ss-draw-with',
};

/** The story form: what to tell, in how many frames, and what to draw it with. */
@customElement('ss-story')
export class StoryView extends View {
  /** What "New" has just cleared away. */
  @property({ attribute: false }) cleared: Draft | undefined;
  /** After a first try every message follows the typing. */
  @state() private tried = false;
  @state() private left = false;
  @state() private showsSlots = false;
  @state() private enhances = false;

  protected override stores() {
    return [this.services.studio, this.services.drafts];
  }

  protected override render() {
    if (this.showsSlots) return html`<ss-slots @ss-back=${this.#closeSlots}></ss-slots>`;
    if (this.enhances) return html`<ss-enhancer @ss-back=${this.#closeEnhancer}></ss-enhancer>`;
    const { draft } = this.services.drafts;
    return html`<div class="ss-body">
        ${this.#renderFailure()} ${this.#renderCleared()} ${this.#renderOtherStory()}
        ${storyText({
          words: this.words,
          text: draft.text,
          most: storyMax(draft.keepShots),
          problem: this.#problem('story') ?? this.#problemWhenLeft(),
          onInput: (text) => this.services.drafts.set(text === '' ? { text, title: '' } : { text }),
          onBlur: () => (this.left = true),
        })}
        <button type="button" class="ss-link ss-enhance-link" @click=${this.#enhance}>
          ${this.words.form.enhancer}
        </button>
        ${draft.text === '' ? exampleList(this.words, (example) => void this.#startFrom(example)) : nothing}
        <div class="ss-story-line">${this.#renderFrames()}${this.#renderArc()}</div>
        <ss-draw-with .problem=${this.#problem('engine')} @ss-show-slots=${this.#showSlots}></ss-draw-with>
        <ss-advanced></ss-advanced>
      </div>
      ${this.#renderFoot()}`;
  }

  #renderFailure() {
    const { run } = this.services.studio;
    if (run.phase !== 'StoryEntry' || !run.failure) return nothing;
    const { failure } = run;
    const address = this.services.producer.agentUrl;
    const about = { ...(address && { address }), ...failure.about };
    const explanation = this.explained({ ...failure, about });
    if (!explanation) return nothing;
    return message({
      tone: 'bad',
      ...explanation,
      actions: this.#renderWaysOut(failure),
      details: failureDetails(this.services, this.words, failure),
    });
  }

  #renderWaysOut({ code }: Failure) {
    const { common, form } = this.words;
    const way = (label: string, onClick: () => void, rank = 'ss-btn-ghost') =>
      html`<button type="button" class="ss-btn ss-btn-small ${rank}" @click=${onClick}>${label}</button>`;
    return html`${way(common.tryAgain, () => this.services.studio.tryAgain(), '')}
    ${/^(agent|llm|text)-/u.test(code) ? way(form.useRules, this.#useRules) : nothing}
    ${code === 'slot-open' ? way(form.showSlots, this.#showSlots) : nothing}`;
  }

  #renderCleared() {
    if (!this.cleared || this.services.drafts.draft.text !== '') return nothing;
    return html`<p class="ss-status" role="status">
      ${this.words.form.cleared}
      <button type="button" class="ss-link" @click=${this.#restore}>${this.words.common.undo}</button>
    </p>`;
  }

  /** The form keeps its own text: a sequence opened from the library does not push it aside unasked. */
  #renderOtherStory() {
    const { drafts, studio } = this.services;
    const open = sequenceOf(studio.run);
    if (!open || isGenerating(studio.run) || open.story.text === cleanStory(drafts.draft.text))
      return nothing;
    const { text, frameCount, arc, family } = open.story;
    return html`<p class="ss-status">
      <button type="button" class="ss-link" @click=${() => drafts.set({ text, frameCount, arc, family })}>
        ${this.words.form.showStoryOf(open.title)}
      </button>
    </p>`;
  }

  /** A list of shots is as long as it is: its count is said in place of the field. */
  #renderFrames() {
    const { drafts } = this.services;
    if (drafts.draft.keepShots) {
      void import('./story/shot-count.ts');
      return html`<ss-shot-count></ss-shot-count>`;
    }
    return numberField({
      id: fieldIds.frames,
      label: this.words.form.frames,
      value: drafts.draft.frameCount,
      min: FRAMES_MIN,
      max: FRAMES_MAX,
      words: this.words.common,
      problem: this.#problem('frames'),
      onInput: (frameCount) => drafts.set({ frameCount }),
    });
  }

  #renderArc() {
    const { form, common } = this.words;
    return html`<div class="ss-field">
      ${selectField<ArcId | ''>({
        label: form.arc,
        value: this.services.drafts.draft.arc ?? '',
        options: [
          { value: '', label: form.fromStory },
          ...arcIds.map((arc) => ({ value: arc, label: common.arcs[arc] })),
        ],
        onChange: (arc) => this.services.drafts.set({ arc: arc === '' ? null : arc }),
      })}
    </div>`;
  }

  #renderFoot() {
    const { form, common } = this.words;
    const busy = isGenerating(this.services.studio.run);
    return html`<footer class="ss-foot">
      <p class="ss-hint">${this.#hint()}</p>
      <button
        type="button"
        class="ss-btn ss-btn-primary"
        aria-disabled=${busy ? 'true' : nothing}
        @click=${this.#generate}
      >
        ${form.generate}<span class="ss-kbd" aria-hidden="true">${common.ctrlEnter}</span>
      </button>
      <ss-draw-anew></ss-draw-anew>
    </footer>`;
  }

  #hint(): string {
    const { form } = this.words;
    const { studio, drafts } = this.services;
    const open = sequenceOf(studio.run);
    if (isGenerating(studio.run)) return form.hintRunning;
    if (drafts.draft.text === '') return form.hintEmpty;
    return open ? form.hintReplaces(open.title) : form.hintReady;
  }

  #problem(field: Problem['field']): string | undefined {
    if (!this.tried) return undefined;
    const { studio, drafts } = this.services;
    const found = studio.run.phase === 'StoryEntry' ? studio.run.problems : [];
    return [...checkDraft(drafts.draft), ...found].find((problem) => problem.field === field)?.message;
  }

  /** Leaving a text that is too short or too long says so; leaving an empty one is no mistake yet. */
  #problemWhenLeft(): string | undefined {
    const { text, keepShots } = this.services.drafts.draft;
    return this.left && text !== '' ? checkStory(text, keepShots) : undefined;
  }

  #generate = async () => {
    const { studio, drafts } = this.services;
    if (isGenerating(studio.run)) return;
    this.tried = true;
    const [first] = checkDraft(drafts.draft);
    if (!first) {
      // Where frames are open already the run changes no step by itself.
      if (sequenceOf(studio.run)) this.dispatchEvent(new Event('ss-go-to-frames'));
      return studio.generatePrompts(drafts.draft);
    }
    await this.updateComplete;
    focusField(this, fieldIds[first.field]);
  };

  #useRules = () => {
    const { studio, drafts } = this.services;
    drafts.set({ producer: 'embedded' });
    studio.generatePrompts(drafts.draft);
  };

  #startFrom = async ({ text, title, frames }: ExampleStory) => {
    this.services.drafts.set({ text, title, frameCount: frames });
    await this.updateComplete;
    focusField(this, fieldIds.story);
  };

  #restore = () => {
    this.services.drafts.set(this.cleared ?? emptyDraft);
    this.dispatchEvent(new Event('ss-restored'));
  };

  #enhance = () => {
    void import('./enhance/enhancer.ts');
    this.enhances = true;
  };

  #closeEnhancer = async () => {
    this.enhances = false;
    await this.updateComplete;
    this.querySelector<HTMLElement>('.ss-enhance-link')?.focus();
  };

  #showSlots = () => {
    // Comes to life in place when its code is there: most stories need no such screen.
    void import('./story/slots.ts');
    this.showsSlots = true;
  };

  #closeSlots = async () => {
    this.showsSlots = false;
    await this.updateComplete;
    focusField(this, fieldIds.engine);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ss-story': StoryView;
  }
}
