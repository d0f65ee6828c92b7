import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Place } from '../../../core/bible.ts';
import type { BibleEdit, PlacePatch } from '../../../core/edit/bible-edit.ts';
import type { Shot } from '../../../core/shot.ts';
import { icon } from '../../parts/icon.ts';
import { MemberEntry } from './member-entry.ts';

/** One place: name, look, pictures, and whether it has a roof. */
@customElement('ss-place-entry')
export class PlaceEntry extends MemberEntry<Place> {
  protected override readonly of = 'place';

  protected override render() {
    const { bible } = this.words;
    const isRemoval = this.proposal.edit?.do === 'remove-place';
    return html`${this.renderHead(icon('place'))}
    ${this.renderLookOr(bible.noPlaceLook, (look) => this.change({ look }, true))}
    ${this.renderProposal(isRemoval ? bible.removesPlace(this.entry.name) : undefined)} ${this.#renderRoof()}
    ${this.renderReferences()}`;
  }

  #renderRoof() {
    const { bible, frames } = this.words;
    if (this.frozen) {
      return html`<p class="ss-hint">${this.entry.indoors ? frames.indoors : frames.outdoors}</p>`;
    }
    const indoors = this.patch.indoors ?? this.entry.indoors;
    return html`<label class="ss-check">
      <input
        type="checkbox"
        .checked=${indoors}
        @change=${() => this.change({ indoors: !indoors })}
      />${bible.indoors}
    </label>`;
  }

  protected override get patch(): PlacePatch {
    const { edit } = this.proposal;
    return edit?.do === 'place' ? edit.patch : {};
  }

  protected override editOf(patch: PlacePatch): BibleEdit {
    return { do: 'place', id: this.entry.id, patch };
  }

  protected override isIn({ place }: Shot): boolean {
    return place === this.entry.id;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ss-place-entry': PlaceEntry;
  }
}
