import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Character } from '../../../core/bible.ts';
import type { BibleEdit, CharacterPatch } from '../../../core/edit/bible-edit.ts';
import type { Shot } from '../../../core/shot.ts';
import { chip } from '../../parts/chips.ts';
import { valueOf } from '../../parts/event-value.ts';
import { selectField } from '../../parts/field.ts';
import { icon } from '../../parts/icon.ts';
import type { MenuItem } from '../../parts/menu.ts';
import './character-lora.ts';
import { MemberEntry } from './member-entry.ts';

const kinds = ['person', 'animal', 'machine', 'creature', 'group'] as const;
const sexes = ['female', 'male', 'unknown'] as const;
const ages = ['child', 'young', 'adult', 'old', 'unknown'] as const;

/** One member of the cast: name, look, pictures, LoRA, and who it is the same as. */
@customElement('ss-character-entry')
export class CharacterEntry extends MemberEntry<Character> {
  @state() private merging = false;

  protected override readonly of = 'character';

  protected override render() {
    return html`${this.renderHead(this.#renderColour(), this.#mergeItem())}
      ${this.renderLookOr(this.words.bible.noLook, (look) => this.change({ look }, true))}
      ${this.merging ? this.#renderMerge() : nothing} ${this.renderProposal(this.#consequence())}
      ${this.#renderFacts()} ${this.renderReferences()}
      <ss-character-lora
        .services=${this.services}
        .words=${this.words}
        .sequence=${this.sequence}
        .entry=${this.entry}
        ?frozen=${this.frozen}
      ></ss-character-lora>`;
  }

  #renderColour() {
    const { colour, name } = this.entry;
    if (this.frozen) return chip(this.entry, true);
    return html`<label class="ss-colour">
      ${chip(this.entry, true)}
      <input
        type="color"
        aria-label=${this.words.bible.colour(name)}
        .value=${live(colour)}
        @change=${(event: Event) => this.change({ colour: valueOf(event) })}
      />
    </label>`;
  }

  #mergeItem(): MenuItem[] {
    if (this.sequence.bible.cast.length < 2) return [];
    return [{ label: this.words.bible.merge, icon: 'people', onPick: () => void this.#askMerge() }];
  }

  #renderMerge() {
    const { bible } = this.words;
    const { id, name } = this.entry;
    const { edit } = this.proposal;
    const others = this.sequence.bible.cast.filter((one) => one.id !== id);
    return html`<div class="ss-field ss-merge">
      ${selectField({
        label: bible.mergeInto(name),
        value: edit?.do === 'merge-characters' ? edit.into : '',
        options: [
          { value: '', label: bible.chooseOne, disabled: true },
          ...others.map((other) => ({ value: other.id, label: other.name })),
        ],
        onChange: (into) => this.proposal.propose({ do: 'merge-characters', into, from: id }),
      })}
    </div>`;
  }

  /** What a change does beside the prompts. */
  #consequence(): string | undefined {
    const { bible } = this.words;
    const { edit } = this.proposal;
    const { name } = this.entry;
    if (edit?.do === 'remove-character') return bible.removes(name);
    if (edit?.do !== 'merge-characters') return undefined;
    const into = this.sequence.bible.cast.find(({ id }) => id === edit.into);
    return into && bible.merges(name, into.name);
  }

  #renderFacts() {
    const { bible } = this.words;
    const facts = { ...this.entry, ...this.patch };
    const said = [
      bible.kinds[facts.kind],
      facts.sex === 'unknown' ? '' : bible.sexes[facts.sex],
      facts.age === 'unknown' ? '' : bible.ages[facts.age],
      ...facts.aliases,
    ];
    const line = said.filter(Boolean).join(', ');
    if (this.frozen) return html`<p class="ss-hint">${line}</p>`;
    return html`<details class="ss-facts-fold">
      <summary>${icon('right')}<span>${bible.facts}</span><span class="ss-hint">${line}</span></summary>
      <div class="ss-fact-fields">
        ${this.#choice(bible.kind, kinds, bible.kinds, facts.kind, (kind) => ({ kind }))}
        ${this.#choice(bible.sex, sexes, bible.sexes, facts.sex, (sex) => ({ sex }))}
        ${this.#choice(bible.age, ages, bible.ages, facts.age, (age) => ({ age }))}
        <div class="ss-field">
          <label class="ss-label" for="ss-aliases-${this.entry.id}">${bible.aliases}</label>
          <input
            class="ss-input"
            id="ss-aliases-${this.entry.id}"
            autocomplete="off"
            placeholder=${bible.aliasesHint}
            .value=${live(facts.aliases.join(', '))}
            @change=${(event: Event) => this.change({ aliases: listOf(valueOf(event)) })}
          />
        </div>
      </div>
    </details>`;
  }

  #choice<Value extends string>(
    label: string,
    values: readonly Value[],
    names: Record<Value, string>,
    value: Value,
    patch: (value: Value) => CharacterPatch,
  ) {
    return html`<div class="ss-field">
      ${selectField({
        label,
        value,
        options: values.map((option) => ({ value: option, label: names[option] })),
        onChange: (chosen) => this.change(patch(chosen)),
      })}
    </div>`;
  }

  protected override get patch(): CharacterPatch {
    const { edit } = this.proposal;
    return edit?.do === 'character' ? edit.patch : {};
  }

  protected override editOf(patch: CharacterPatch): BibleEdit {
    return { do: 'character', id: this.entry.id, patch };
  }

  protected override isIn({ cast }: Shot): boolean {
    return cast.some(({ id }) => id === this.entry.id);
  }

  async #askMerge() {
    this.merging = true;
    await this.updateComplete;
    this.querySelector<HTMLElement>('.ss-merge select')?.focus();
  }

  protected override willUpdate() {
    if (this.merging && this.proposal.edit === undefined && this.#chose) this.merging = false;
    this.#chose = this.proposal.edit?.do === 'merge-characters';
  }

  /** A merge that was chosen and taken back is over. */
  #chose = false;
}

const listOf = (text: string) => [
  ...new Set(
    text
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  ),
];

declare global {
  interface HTMLElementTagNameMap {
    'ss-character-entry': CharacterEntry;
  }
}
