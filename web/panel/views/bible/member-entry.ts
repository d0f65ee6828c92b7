import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Character, Place } from '../../../core/bible.ts';
import type { BibleEdit } from '../../../core/edit/bible-edit.ts';
import type { Shot } from '../../../core/shot.ts';
import '../../parts/menu.ts';
import type { MenuItem } from '../../parts/menu.ts';
import { BibleEntry, changesOf } from './bible-entry.ts';
import './references.ts';

/** What a character and a place have alike: a name, the frames it is in, a look, pictures. */
export abstract class MemberEntry<Entry extends Character | Place> extends BibleEntry {
  @property({ attribute: false }) entry!: Entry;

  protected abstract readonly of: 'character' | 'place';
  /** What of this entry waits. */
  protected abstract get patch(): Partial<Entry>;
  protected abstract editOf(patch: Partial<Entry>): BibleEdit;
  protected abstract isIn(shot: Shot): boolean;

  /** `more` comes before the word that removes the entry. */
  protected renderHead(sign: TemplateResult, more: MenuItem[] = []): TemplateResult {
    const { id, name } = this.entry;
    const { bible } = this.words;
    const rename = `rename-${this.of}` as const;
    return html`<div class="ss-member-head">
      ${sign}
      ${this.renderName(name, bible.name(name), (typed) =>
        this.proposal.offer({ do: rename, id, name: typed }),
      )}
      <span class="ss-hint">${bible.where(this.#frames())}</span>
      ${
        this.frozen
          ? nothing
          : html`<ss-menu small .label=${bible.more(name)} .items=${[...more, this.#removal()]}></ss-menu>`
      }
    </div>`;
  }

  protected renderLookOr(placeholder: string, onType: (look: string) => void): TemplateResult {
    return this.renderLook({
      label: this.words.bible.look(this.entry.name),
      text: { ...this.entry, ...this.patch }.look,
      placeholder,
      onType,
    });
  }

  protected renderReferences(): TemplateResult {
    return html`<ss-references
      .services=${this.services}
      .words=${this.words}
      .sequence=${this.sequence}
      of=${this.of}
      .entry=${this.entry}
      ?frozen=${this.frozen}
    ></ss-references>`;
  }

  protected change(patch: Partial<Entry>, typing = false): void {
    const held = changesOf<Entry>({ ...this.patch, ...patch }, this.entry);
    if (Object.keys(held).length === 0) return this.proposal.drop();
    this.proposal.change(this.editOf(held), typing);
  }

  #removal(): MenuItem {
    const { id } = this.entry;
    const remove = `remove-${this.of}` as const;
    return {
      label: this.words.bible.remove,
      icon: 'trash',
      onPick: () => this.proposal.propose({ do: remove, id }),
    };
  }

  #frames(): number[] {
    return this.sequence.frames.filter(({ shot }) => this.isIn(shot)).map(({ frameNumber }) => frameNumber);
  }
}
