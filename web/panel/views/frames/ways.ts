import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Failure } from '../../../core/failure.ts';
import type { Options } from '../../../core/producer/options.ts';
import type { Writing } from '../../../core/producer/writing.ts';
import { isGenerating } from '../../../core/run/run.ts';
import type { Sequence } from '../../../core/sequence.ts';
import { numberRuns } from '../../../core/words/format.ts';
import { LaterView } from '../../later-view.ts';
import { icon } from '../../parts/icon.ts';
import { message } from '../../parts/message.ts';

type Choice = 'chosenLore' | 'chosenNarrative';
type Card = { title: string; texts: string[] };

/**
 * The ways to tell the story that its producer offered. Choosing another has all frames written anew; who edited a prompt
 * by hand is asked first. Raises `ss-news` when that is done.
 */
@customElement('ss-ways')
export class WaysView extends LaterView {
  @property({ attribute: false }) sequence!: Sequence;
  /** Chosen, but not written yet. */
  @state() private wanted: Options | undefined;
  @state() private asks = false;
  @state() private writing: Writing | undefined;
  @state() private failure: Failure | undefined;
  #controller: AbortController | undefined;

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#stop();
  }

  protected override render() {
    const { options } = this.sequence;
    if (!options) return nothing;
    const { producers } = this.words;
    const lore = options.lore[options.chosenLore];
    const narrative = options.narrative[options.chosenNarrative];
    return html`<details class="ss-fold">
      <summary>
        ${icon('right')}<span>${producers.ways}</span
        ><span class="ss-hint">${producers.wayNow(lore?.title ?? '', narrative?.title ?? '')}</span>
      </summary>
      <div class="ss-fold-in ss-ways">
        ${this.#renderCards(
          'chosenLore',
          producers.lore,
          options.lore.map(({ title, logline, style }) => ({ title, texts: [logline, style] })),
        )}
        ${this.#renderCards(
          'chosenNarrative',
          producers.narrative,
          options.narrative.map(({ title, summary }) => ({ title, texts: [summary] })),
        )}
        ${this.#renderState()}
      </div>
    </details>`;
  }

  get #isRunning(): boolean {
    return isGenerating(this.services.studio.run);
  }

  #renderCards(choice: Choice, label: string, cards: Card[]) {
    const now = (this.wanted ?? this.sequence.options)?.[choice];
    const frozen = this.#isRunning || this.writing !== undefined;
    return html`<fieldset class="ss-way-group" ?disabled=${frozen}>
      <legend class="ss-label">${label}</legend>
      ${cards.map(
        ({ title, texts }, index) =>
          html`<label class="ss-way">
            <input
              type="radio"
              name="ss-${choice}"
              .checked=${index === now}
              @change=${() => this.#choose(choice, index)}
            />
            <strong>${title}</strong>${texts.map((text) => html`<span class="ss-hint">${text}</span>`)}
          </label>`,
      )}
    </fieldset>`;
  }

  #renderState() {
    const { producers, common } = this.words;
    if (this.#isRunning) return html`<p class="ss-hint">${producers.wayRunning}</p>`;
    if (this.writing) {
      const { frames, of } = this.writing;
      return html`<p class="ss-status" role="status">
        ${producers.wayWriting}, ${producers.written(frames.length, of)}
        <button type="button" class="ss-link" @click=${() => this.#leave()}>${common.cancel}</button>
      </p>`;
    }
    if (this.asks) return this.#renderAsking();
    const explanation = this.failure && this.explained(this.failure);
    if (!explanation) return nothing;
    const again = html`<button type="button" class="ss-btn ss-btn-small" @click=${() => void this.#make()}>
      ${common.tryAgain}
    </button>`;
    return message({ tone: 'bad', ...explanation, actions: again });
  }

  #renderAsking() {
    const { producers } = this.words;
    const numbers = this.#byHand;
    const button = (label: string, onClick: () => void, rank = '') =>
      html`<button type="button" class="ss-btn ss-btn-small ${rank}" @click=${onClick}>${label}</button>`;
    return message({
      tone: 'warn',
      what: producers.wayAsks(numberRuns(numbers), numbers.length === 1),
      actions: html`${button(producers.wayGo, () => void this.#make())}
      ${button(producers.wayStay, () => this.#leave(), 'ss-btn-ghost')}`,
    });
  }

  /** Numbers of the frames whose text would be lost but for undo. */
  get #byHand(): number[] {
    return this.sequence.frames
      .filter(({ locked, origin }) => locked || origin === 'user')
      .map(({ frameNumber }) => frameNumber);
  }

  #choose(choice: Choice, index: number) {
    const { options } = this.sequence;
    if (!options) return;
    this.failure = undefined;
    this.wanted = { ...(this.wanted ?? options), [choice]: index };
    if (this.#byHand.length > 0) this.asks = true;
    else void this.#make();
  }

  #leave() {
    this.#stop();
    this.wanted = this.writing = this.failure = undefined;
    this.asks = false;
  }

  #stop() {
    this.#controller?.abort();
    this.#controller = undefined;
  }

  async #make() {
    const { wanted, sequence } = this;
    if (!wanted) return;
    this.#stop();
    const controller = new AbortController();
    this.#controller = controller;
    this.asks = false;
    this.failure = undefined;
    this.writing = { stage: 'bible', of: sequence.frames.length, frames: [], thinking: false };
    const producers = await this.services.producers.open();
    const { draft } = this.services.drafts;
    const { signal } = controller;
    const made = await producers.retell(sequence, wanted, draft, signal, (writing) => {
      if (!signal.aborted) this.writing = writing;
    });
    if (signal.aborted) return;
    this.writing = undefined;
    if (!made.ok) return void (this.failure = made.failure);
    this.wanted = undefined;
    this.services.studio.edit({ do: 'retell', produced: made.value });
    const detail = this.words.producers.wayDone(made.value.bible.title);
    this.dispatchEvent(new CustomEvent('ss-news', { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ss-ways': WaysView;
  }
}
