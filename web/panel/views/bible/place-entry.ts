import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Place } from '../../../core/bible.ts';
import type { PlacePatch } from '../../../core/edit/bible-edit.ts';
import { icon } from '../../parts/icon.ts';
import '../../parts/menu.ts';
import { BibleEntry, changesOf } from './bible-entry.ts';
import './references.ts';

/** One place: name, look, and whether it has a roof. */
@customElement('ss-place-entry')
export class PlaceEntry extends BibleEntry {
  @property({ attribute: false }) entry!: Place;

  protected override render() {
    const { id, name, look, indoors } = this.entry;
    const { bible, frames } = this.words;
    const patch = this.#patch;
    return html`<div class="ss-member-head">
        ${icon('place')}
        ${this.renderName(name, bible.name(name), (typed) =>
          this.proposal.offer({ do: 'rename-place', id, name: typed }),
        )}
        <span class="ss-hint">${bible.where(this.#frames())}</span>
        ${this.frozen ? nothing : html`<ss-menu small .label=${bible.more(name)} .items=${this.#menu()}></ss-menu>`}
      </div>
      ${this.renderLook({
        label: bible.look(name),
        text: patch.look ?? look,
        placeholder: bible.noPlaceLook,
        onType: (text) => this.#change({ look: text }, true),
      })}
      ${this.renderProposal(this.proposal.edit?.do === 'remove-place' ? bible.removesPlace(name) : undefined)}
      ${
        this.frozen
          ? html`<p class="ss-hint">${indoors ? frames.indoors : frames.outdoors}</p>`
          : html`<label class="ss-check">
              <input
                type="checkbox"
                .checked=${patch.indoors ?? indoors}
                @change=${() => this.#change({ indoors: !(patch.indoors ?? indoors) })}
              />${bible.indoors}
            </label>`
      }
      <ss-references
        .services=${this.services}
        .words=${this.words}
        .sequence=${this.sequence}
        of="place"
        .entry=${this.entry}
        ?frozen=${this.frozen}
      ></ss-references>`;
  }

  #menu() {
    const { id } = this.entry;
    return [
      {
        label: this.words.bible.remove,
        icon: 'trash' as const,
        onPick: () => this.proposal.propose({ do: 'remove-place', id }),
      },
    ];
  }

  /** What of this entry waits. */
  get #patch(): PlacePatch {
    const { edit } = this.proposal;
    return edit?.do === 'place' ? edit.patch : {};
  }

  #change(patch: PlacePatch, typing = false) {
    const held = changesOf({ ...this.#patch, ...patch }, this.entry);
    if (Object.keys(held).length === 0) return this.proposal.drop();
    this.proposal.change({ do: 'place', id: this.entry.id, patch: held }, typing);
  }

  #frames(): number[] {
    const there = this.sequence.frames.filter(({ shot }) => shot.place === this.entry.id);
    return there.map(({ frameNumber }) => frameNumber);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ss-place-entry': PlaceEntry;
  }
}
