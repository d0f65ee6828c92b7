import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Sequence } from '../../../core/sequence.ts';
import type { Words } from '../../../core/words/en.ts';
import type { PanelServices } from '../../contexts.ts';
import type { Made } from '../../controllers/proposal.ts';
import { icon } from '../../parts/icon.ts';
import { adoptStyles } from '../../styles/adopt.ts';
import { bible as bibleStyles } from '../../styles/bible.ts';
import './character-entry.ts';
import { newCharacter, newPlace } from './new-entries.ts';
import './palette-entry.ts';
import './place-entry.ts';
import './style-entry.ts';
import { writtenBy } from './written-by.ts';

/** Cast, places, palette and style, all open to change. Says in `ss-news` what a change did. */
@customElement('ss-bible-editor')
export class BibleEditor extends LitElement {
  @property({ attribute: false }) services!: PanelServices;
  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) sequence!: Sequence;
  @property({ type: Boolean }) frozen = false;

  constructor() {
    super();
    this.addEventListener('ss-made', this.#made);
  }

  protected override createRenderRoot() {
    adoptStyles(bibleStyles);
    return this;
  }

  protected override render() {
    const { cast, places } = this.sequence.bible;
    const { frames, bible } = this.words;
    return html`<div class="ss-bible">
      <section class="ss-group" aria-label=${frames.cast}>
        ${this.#renderHead(frames.cast, cast.length, bible.addCharacter, this.#addCharacter)}
        ${cast.length ? nothing : html`<p class="ss-hint">${frames.noCast}</p>`}
        <ul>
          ${repeat(
            cast,
            ({ id }) => id,
            (character) =>
              html`<li>
                <ss-character-entry
                  .services=${this.services}
                  .words=${this.words}
                  .sequence=${this.sequence}
                  .entry=${character}
                  ?frozen=${this.frozen}
                ></ss-character-entry>
              </li>`,
          )}
        </ul>
      </section>
      <section class="ss-group" aria-label=${frames.places}>
        ${this.#renderHead(frames.places, places.length, bible.addPlace, this.#addPlace)}
        ${places.length ? nothing : html`<p class="ss-hint">${frames.noPlaces}</p>`}
        <ul>
          ${repeat(
            places,
            ({ id }) => id,
            (place) =>
              html`<li>
                <ss-place-entry
                  .services=${this.services}
                  .words=${this.words}
                  .sequence=${this.sequence}
                  .entry=${place}
                  ?frozen=${this.frozen}
                ></ss-place-entry>
              </li>`,
          )}
        </ul>
      </section>
      <section class="ss-group" aria-label=${bible.palette}>
        <ss-palette-entry
          .services=${this.services}
          .words=${this.words}
          .sequence=${this.sequence}
          ?frozen=${this.frozen}
        ></ss-palette-entry>
      </section>
      ${this.#renderText('style')} ${this.#renderText('atmosphere')} ${writtenBy(this.words, this.sequence)}
    </div>`;
  }

  #renderHead(name: string, count: number, add: string, onAdd: () => void) {
    return html`<div class="ss-between ss-member-title">
      <h3 class="ss-subhead">${name} <span class="ss-count">${count}</span></h3>
      ${
        this.frozen
          ? nothing
          : html`<button
              type="button"
              class="ss-icon ss-icon-small"
              aria-label=${add}
              title=${add}
              @click=${onAdd}
            >
              ${icon('plus')}
            </button>`
      }
    </div>`;
  }

  #renderText(of: 'style' | 'atmosphere') {
    return html`<section class="ss-group" aria-label=${this.words.bible[of]}>
      <ss-style-entry
        .services=${this.services}
        .words=${this.words}
        .sequence=${this.sequence}
        of=${of}
        ?frozen=${this.frozen}
      ></ss-style-entry>
    </section>`;
  }

  #addCharacter = () => {
    const character = newCharacter(this.sequence.bible, this.words.bible.newCharacter);
    this.services.studio.edit({ do: 'add-character', character });
    void this.#focusLast('ss-character-entry');
  };

  #addPlace = () => {
    const place = newPlace(this.sequence.bible, this.words.bible.newPlace);
    this.services.studio.edit({ do: 'add-place', place });
    void this.#focusLast('ss-place-entry');
  };

  /** The name of what was added, once the store and this editor have caught up. */
  async #focusLast(what: 'ss-character-entry' | 'ss-place-entry') {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await this.updateComplete;
    const entries = this.querySelectorAll(what);
    const last = entries[entries.length - 1];
    await last?.updateComplete;
    last?.focusName();
  }

  #made = (event: Event) => {
    if (!(event instanceof CustomEvent)) return;
    const { touched }: Made = event.detail;
    const { bible } = this.words;
    const stays = touched.lockedOut.length > 0 ? ` ${bible.stays(touched.lockedOut)}` : '';
    const detail = `${bible.changed(touched.rerendered)}${stays}`;
    this.dispatchEvent(new CustomEvent('ss-news', { detail }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ss-bible-editor': BibleEditor;
  }
}
