import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Character, Place } from '../../../core/bible.ts';
import { isGenerating } from '../../../core/run/run.ts';
import type { Frame, Sequence } from '../../../core/sequence.ts';
import { numberRuns } from '../../../core/words/format.ts';
import { chip } from '../../parts/chips.ts';
import { growWithText } from '../../parts/grow.ts';
import { icon } from '../../parts/icon.ts';
import { message } from '../../parts/message.ts';
import '../bible/character-lora.ts';
import '../bible/references.ts';
import { LaterView } from '../../later-view.ts';
import { valueOf } from '../../parts/event-value.ts';

const numbers = (frames: Frame[]) => numberRuns(frames.map(({ frameNumber }) => frameNumber));

/** Cast and places. A look changes only after the user has read which prompts it touches. */
@customElement('ss-bible')
export class BibleView extends LaterView {
  @property({ attribute: false }) sequence!: Sequence;
  @state() private pending: { character: string; look: string } | undefined;

  protected override render() {
    const { cast, places } = this.sequence.bible;
    const { frames } = this.words;
    return html`<div class="ss-bible">
      <section class="ss-group" aria-labelledby="ss-cast-head">
        <h3 class="ss-subhead" id="ss-cast-head">
          ${frames.cast} <span class="ss-count">${cast.length}</span>
        </h3>
        ${cast.length ? nothing : html`<p class="ss-hint">${frames.noCast}</p>`}
        <ul>
          ${cast.map((character) => this.#renderCharacter(character))}
        </ul>
      </section>
      <section class="ss-group" aria-labelledby="ss-places-head">
        <h3 class="ss-subhead" id="ss-places-head">
          ${frames.places} <span class="ss-count">${places.length}</span>
        </h3>
        ${places.length ? nothing : html`<p class="ss-hint">${frames.noPlaces}</p>`}
        <ul>
          ${places.map((place) => this.#renderPlace(place))}
        </ul>
      </section>
    </div>`;
  }

  #renderCharacter(character: Character) {
    const { id, name, look } = character;
    const pending = this.pending?.character === id ? this.pending.look : undefined;
    return html`<li class="ss-look">
      <div class="ss-row">
        ${chip(character, true)}<strong class="ss-grow">${name}</strong>
        <span class="ss-hint">${this.#where(this.#framesWith(id))}</span>
      </div>
      <textarea
        class="ss-area ss-area-dense"
        rows="2"
        aria-label=${this.words.frames.look(name)}
        .value=${pending ?? look}
        ?readonly=${isGenerating(this.services.studio.run)}
        ${growWithText()}
        @input=${(event: Event) => this.#think(id, look, valueOf(event))}
      ></textarea>
      ${pending === undefined ? nothing : this.#renderPending(id)}
      ${this.#renderReferences('character', character)}
      <ss-character-lora
        .services=${this.services}
        .words=${this.words}
        .sequence=${this.sequence}
        .entry=${character}
        ?frozen=${isGenerating(this.services.studio.run)}
      ></ss-character-lora>
    </li>`;
  }

  #renderPending(id: string) {
    const { frames } = this.words;
    const touched = this.#framesWith(id);
    const locked = touched.filter((frame) => frame.locked);
    const free = touched.length - locked.length;
    return message({
      tone: 'info',
      what: free > 0 ? frames.lookTouches(free) : frames.lookTouchesNone,
      safe: locked.length > 0 ? frames.lookLocked(numbers(locked), locked.length > 1) : undefined,
      actions: html`<button type="button" class="ss-btn ss-btn-small" @click=${this.#apply}>
          ${frames.apply(free)}
        </button>
        <button
          type="button"
          class="ss-btn ss-btn-small ss-btn-ghost"
          @click=${() => (this.pending = undefined)}
        >
          ${frames.takeBack}
        </button>`,
    });
  }

  #renderReferences(of: 'character' | 'place', entry: Character | Place) {
    return html`<ss-references
      .services=${this.services}
      .words=${this.words}
      .sequence=${this.sequence}
      .of=${of}
      .entry=${entry}
      ?frozen=${isGenerating(this.services.studio.run)}
    ></ss-references>`;
  }

  #renderPlace(place: Place) {
    const { id, name, look, indoors } = place;
    const { frames } = this.words;
    const shown = this.sequence.frames.filter(({ shot }) => shot.place === id);
    return html`<li class="ss-place">
      ${icon('place')}
      <div class="ss-between"><strong>${name}</strong><span class="ss-hint">${this.#where(shown)}</span></div>
      <p class="ss-dense">${look}</p>
      <p class="ss-hint">${indoors ? frames.indoors : frames.outdoors}</p>
      ${this.#renderReferences('place', place)}
    </li>`;
  }

  #where(shown: Frame[]): string {
    const { frames } = this.words;
    return shown.length === 1 ? frames.inFrame(numbers(shown)) : frames.inFrames(numbers(shown));
  }

  #framesWith(id: string): Frame[] {
    return this.sequence.frames.filter(({ shot }) => shot.cast.some((member) => member.id === id));
  }

  #think(character: string, stored: string, look: string) {
    this.pending = look === stored ? undefined : { character, look };
  }

  #apply = () => {
    if (!this.pending) return;
    this.services.studio.edit({ do: 'look', ...this.pending });
    this.pending = undefined;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ss-bible': BibleView;
  }
}
