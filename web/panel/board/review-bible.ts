import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { styleMap } from 'lit/directives/style-map.js';
import type { Character, Place } from '../../core/bible.ts';
import type { Edit } from '../../core/edit.ts';
import type { Frame, Sequence } from '../../core/sequence.ts';
import { numberRuns } from '../../core/words/format.ts';
import type { Words } from '../../core/words/en.ts';
import type { PanelServices } from '../contexts.ts';
import { chip } from '../parts/chips.ts';
import { icon } from '../parts/icon.ts';
import '../views/bible/character-lora.ts';
import '../views/bible/references.ts';
import { typedIn } from './in-field.ts';

/** Cast, places and palette at the left of the review. A look waits for "Apply", since it changes many prompts. */
@customElement('ss-review-bible')
export class ReviewBible extends LitElement {
  @property({ attribute: false }) services!: PanelServices;
  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) sequence!: Sequence;
  /** While jobs run no look may change. */
  @property({ attribute: false }) frozen = false;
  /** Folded at first where it would push the frames off the screen; elsewhere it cannot be folded. */
  @state() private open = !matchMedia('(max-width: 760px)').matches;
  /** Looks as typed and not applied yet, by character. */
  @state() private typed: Readonly<Record<string, string>> = {};

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    const { cast, places, palette } = this.sequence.bible;
    const { frames, board } = this.words;
    return html`<details class="ss-side-bible" ?open=${this.open} @toggle=${this.#toggled}>
      <summary>${icon('right')}${frames.bible}</summary>
      <aside class="ss-side" aria-label=${frames.bible}>
        ${this.#renderGroup(
          frames.cast,
          cast.length,
          cast.length === 0
            ? html`<p class="ss-hint">${frames.noCast}</p>`
            : html`<ul>
                ${repeat(
                  cast,
                  ({ id }) => id,
                  (character) => this.#renderLook(character),
                )}
              </ul>`,
        )}
        ${this.#renderGroup(
          frames.places,
          places.length,
          places.length === 0
            ? html`<p class="ss-hint">${frames.noPlaces}</p>`
            : html`<ul>
                ${places.map((place) => this.#renderPlace(place))}
              </ul>`,
        )}
        ${palette.length === 0 ? nothing : this.#renderGroup(board.review.palette, 0, this.#renderPalette())}
      </aside>
    </details>`;
  }

  #renderGroup(name: string, count: number, content: unknown) {
    return html`<section class="ss-side-group" aria-label=${name}>
      <h3 class="ss-subhead">
        ${name} ${count > 0 ? html`<span class="ss-count">${count}</span>` : nothing}
      </h3>
      ${content}
    </section>`;
  }

  #renderLook(character: Character) {
    const { id, name, look } = character;
    const { frames } = this.words;
    const typed = this.typed[id];
    return html`<li class="ss-look-entry">
      <div class="ss-look-head">
        ${chip(character, true)}<strong>${name}</strong>
        <span class="ss-hint"
          >${this.#where((frame) => frame.shot.cast.some((member) => member.id === id))}</span
        >
      </div>
      <textarea
        class="ss-area ss-area-dense"
        rows="2"
        ?readonly=${this.frozen}
        aria-label=${frames.look(name)}
        .value=${typed ?? look}
        @input=${(event: Event) => this.#type(character, typedIn(event))}
      ></textarea>
      ${typed === undefined ? nothing : this.#renderTouched(character)}
      ${this.#renderReferences('character', character)}
      <ss-character-lora
        .services=${this.services}
        .words=${this.words}
        .sequence=${this.sequence}
        .entry=${character}
        ?frozen=${this.frozen}
      ></ss-character-lora>
    </li>`;
  }

  #renderTouched({ id, look }: Character) {
    const { frames } = this.words;
    const shown = this.sequence.frames.filter(({ shot }) => shot.cast.some((member) => member.id === id));
    const locked = shown.filter((frame) => frame.locked).map(({ frameNumber }) => frameNumber);
    const changes = shown.length - locked.length;
    const apply = () => {
      const edit: Edit = { do: 'look', character: id, look: this.typed[id]?.trim() ?? look };
      this.#untype(id);
      this.dispatchEvent(new CustomEvent('ss-edit', { detail: edit }));
    };
    return html`<div class="ss-touched">
      <p class="ss-hint" role="status">
        ${changes > 0 ? frames.lookTouches(changes) : frames.lookTouchesNone}.
        ${locked.length > 0 ? frames.lookLocked(numberRuns(locked), locked.length > 1) : nothing}
      </p>
      <div class="ss-row">
        <button type="button" class="ss-btn ss-btn-small" @click=${apply}>${frames.apply(changes)}</button>
        <button type="button" class="ss-btn ss-btn-small ss-btn-ghost" @click=${() => this.#untype(id)}>
          ${frames.takeBack}
        </button>
      </div>
    </div>`;
  }

  #renderReferences(of: 'character' | 'place', entry: Character | Place) {
    return html`<ss-references
      .services=${this.services}
      .words=${this.words}
      .sequence=${this.sequence}
      .of=${of}
      .entry=${entry}
      ?frozen=${this.frozen}
    ></ss-references>`;
  }

  #renderPlace(place: Place) {
    const { id, name, look } = place;
    return html`<li class="ss-place-entry">
      ${icon('place')}
      <div>
        <div class="ss-between">
          <strong class="ss-dense">${name}</strong>
          <span class="ss-hint">${this.#where((frame) => frame.shot.place === id)}</span>
        </div>
        <p class="ss-dense">${look}</p>
        ${this.#renderReferences('place', place)}
      </div>
    </li>`;
  }

  #renderPalette() {
    return html`<ul class="ss-swatches">
      ${this.sequence.bible.palette.map(
        ({ name, hex }) =>
          html`<li><span class="ss-chip" style=${styleMap({ '--ss-cast': hex })}></span>${name}</li>`,
      )}
    </ul>`;
  }

  /** "Frames 1-5, 7" */
  #where(shows: (frame: Frame) => boolean): string {
    const numbers = this.sequence.frames.filter(shows).map(({ frameNumber }) => frameNumber);
    const { inFrame, inFrames } = this.words.frames;
    return numbers.length === 1 ? inFrame(`${numbers[0]}`) : inFrames(numberRuns(numbers));
  }

  #toggled = (event: ToggleEvent) => {
    this.open = event.newState === 'open';
  };

  #type({ id, look }: Character, text: string) {
    if (text === look) this.#untype(id);
    else this.typed = { ...this.typed, [id]: text };
  }

  #untype(id: string) {
    const { [id]: _, ...rest } = this.typed;
    this.typed = rest;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ss-review-bible': ReviewBible;
  }
}
