import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { styleMap } from 'lit/directives/style-map.js';
import type { Bible } from '../../../core/bible.ts';
import { valueOf } from '../../parts/event-value.ts';
import { icon } from '../../parts/icon.ts';
import { BibleEntry } from './bible-entry.ts';

type Colour = Bible['palette'][number];

/** The colours that all frames share. */
@customElement('ss-palette-entry')
export class PaletteEntry extends BibleEntry {
  protected override render() {
    const { bible } = this.words;
    const colours = this.#colours;
    return html`<div class="ss-between ss-member-title">
        <h3 class="ss-subhead">${bible.palette}</h3>
        ${this.frozen ? nothing : this.#renderAdd()}
      </div>
      ${colours.length === 0 ? html`<p class="ss-hint">${bible.noPalette}</p>` : nothing}
      <ul class="ss-palette">
        ${colours.map((colour, index) => this.#renderColour(colour, index))}
      </ul>
      ${this.renderProposal()}`;
  }

  /** As it would be after what waits. */
  get #colours(): readonly Colour[] {
    const { edit } = this.proposal;
    return edit?.do === 'palette' ? edit.palette : this.sequence.bible.palette;
  }

  #renderColour({ name, hex }: Colour, index: number) {
    const { bible } = this.words;
    const swatch = html`<span class="ss-chip ss-chip-large" style=${styleMap({ '--ss-cast': hex })}></span>`;
    if (this.frozen) return html`<li>${swatch}<span class="ss-hint">${name}</span></li>`;
    return html`<li>
      <label class="ss-colour">
        ${swatch}
        <input
          type="color"
          aria-label=${bible.colourOf(name)}
          .value=${live(hex)}
          @change=${(event: Event) => this.#set(index, { name, hex: valueOf(event) })}
        />
      </label>
      <input
        class="ss-input ss-colour-name"
        autocomplete="off"
        aria-label=${bible.colourName(name)}
        .value=${live(name)}
        @change=${(event: Event) => this.#set(index, { name: valueOf(event).trim() || name, hex })}
      />
      <button
        type="button"
        class="ss-icon ss-icon-small"
        aria-label=${bible.removeColour(name)}
        title=${bible.removeColour(name)}
        @click=${() => this.#become(this.#colours.toSpliced(index, 1))}
      >
        ${icon('close')}
      </button>
    </li>`;
  }

  #renderAdd() {
    const { addColour } = this.words.bible;
    return html`<button
      type="button"
      class="ss-icon ss-icon-small"
      aria-label=${addColour}
      title=${addColour}
      @click=${this.#add}
    >
      ${icon('plus')}
    </button>`;
  }

  #add = async () => {
    this.#become([...this.#colours, { name: this.words.bible.newColour.toLowerCase(), hex: '#888888' }]);
    await this.updateComplete;
    const names = this.querySelectorAll<HTMLInputElement>('.ss-colour-name');
    names[names.length - 1]?.select();
  };

  #set(index: number, colour: Colour) {
    this.#become(this.#colours.with(index, colour));
  }

  #become(palette: readonly Colour[]) {
    const same = JSON.stringify(palette) === JSON.stringify(this.sequence.bible.palette);
    if (same) return this.proposal.drop();
    const edit = { do: 'palette' as const, palette: [...palette] };
    if (this.proposal.edit) this.proposal.propose(edit);
    else this.proposal.offer(edit);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ss-palette-entry': PaletteEntry;
  }
}
