import { html, nothing } from 'lit';
import { countCharacters } from '../../../core/story/count.ts';
import type { ExampleStory } from '../../../core/words/examples.ts';
import type { FirstWords } from '../../contexts.ts';
import { describedBy, problemLine } from '../../parts/field.ts';
import { growWithText } from '../../parts/grow.ts';
import { valueOf } from '../../parts/event-value.ts';

export type StoryText = {
  words: FirstWords;
  text: string;
  /** Characters it may have. */
  most: number;
  problem: string | undefined;
  onInput: (text: string) => void;
  onBlur: () => void;
};

/** The story's text area with its live counter, in characters as a person counts them. */
export function storyText({ words, text, most, problem, onInput, onBlur }: StoryText) {
  const count = countCharacters(text);
  return html`<div class="ss-field">
    <div class="ss-between">
      <label class="ss-label" for="ss-story">${words.common.story}</label>
      <span class="ss-hint ${count > most ? 'ss-over' : ''}" id="ss-story-count"
        >${words.form.counter(count, most)}</span
      >
    </div>
    <textarea
      class="ss-area ss-story"
      id="ss-story"
      rows="6"
      placeholder=${words.form.storyPlaceholder}
      .value=${text}
      aria-invalid=${problem ? 'true' : nothing}
      aria-describedby=${describedBy(problem && 'ss-story-problem', 'ss-story-count')}
      ${growWithText()}
      @input=${(event: Event) => onInput(valueOf(event))}
      @blur=${onBlur}
    ></textarea>
    ${problemLine('ss-story-problem', problem)}
  </div>`;
}

/** Stories to start from, for a first visit. */
export function exampleList(words: FirstWords, onPick: (example: ExampleStory) => void) {
  const { examples, examplesHead, exampleFrames } = words.form;
  return html`<section class="ss-group" aria-labelledby="ss-examples-head">
      <h3 class="ss-subhead" id="ss-examples-head">${examplesHead}</h3>
      <div class="ss-examples">
        ${examples.map(
          (example) =>
            html`<button type="button" @click=${() => onPick(example)}>
              <strong>${example.title}</strong><span class="ss-hint">${exampleFrames(example.frames)}</span>
              <span class="ss-hint">${example.hint}</span>
            </button>`,
        )}
      </div>
    </section>
    <hr class="ss-rule" />`;
}
