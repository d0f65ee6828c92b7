import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { BibleEntry } from './bible-entry.ts';

/** A text for every frame: the style, or the atmosphere. */
@customElement('ss-style-entry')
export class StyleEntry extends BibleEntry {
  @property() of: 'style' | 'atmosphere' = 'style';

  protected override render() {
    const { bible } = this.words;
    const { of } = this;
    const stored = this.sequence.bible[of];
    const { edit } = this.proposal;
    // The same text may stand in the sidebar and on the board at once.
    const id = `ss-bible-${of}${this.closest('.ss-board') ? '-board' : ''}`;
    return html`<label class="ss-subhead" for=${id}>${bible[of]}</label> ${this.renderLook({
        id,
        label: bible[of],
        text: edit && 'text' in edit ? edit.text : stored,
        rows: 1,
        ...(of === 'style' && { describedBy: `${id}-hint` }),
        onType: (text) => (text === stored ? this.proposal.drop() : this.proposal.propose({ do: of, text })),
      })}
      ${of === 'style' ? html`<p class="ss-hint" id="${id}-hint">${bible.styleHint}</p>` : nothing}
      ${this.renderProposal()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ss-style-entry': StyleEntry;
  }
}
