import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Sequence } from '../../../core/sequence.ts';
import type { Words } from '../../../core/words/en.ts';
import type { PanelServices } from '../../contexts.ts';
import { Proposal } from '../../controllers/proposal.ts';
import { valueOf } from '../../parts/event-value.ts';
import { growWithText } from '../../parts/grow.ts';
import { message } from '../../parts/message.ts';

export type LookField = {
  label: string;
  /** As typed, else as stored. */
  text: string;
  rows?: number;
  placeholder?: string;
  id?: string;
  describedBy?: string;
  onType: (text: string) => void;
};

/** A part of the bible that can be changed. Every change that touches prompts says first which. */
export abstract class BibleEntry extends LitElement {
  @property({ attribute: false }) services!: PanelServices;
  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) sequence!: Sequence;
  /** While jobs are on the server nothing of the story changes. */
  @property({ type: Boolean }) frozen = false;
  protected readonly proposal = new Proposal(this);

  protected override createRenderRoot() {
    return this;
  }

  /** Puts the caret into the name of what was just added. */
  focusName(): void {
    const name = this.querySelector<HTMLInputElement>('.ss-member-name');
    name?.focus();
    name?.select();
  }

  protected renderName(name: string, label: string, onName: (name: string) => void): TemplateResult {
    if (this.frozen) return html`<strong class="ss-grow">${name}</strong>`;
    const rename = (event: Event) => {
      const typed = valueOf(event).trim();
      if (typed !== '' && typed !== name) onName(typed);
      else this.requestUpdate();
    };
    return html`<input
      class="ss-input ss-member-name"
      autocomplete="off"
      spellcheck="false"
      aria-label=${label}
      .value=${live(name)}
      @change=${rename}
      @keydown=${leaveOnEnter}
    />`;
  }

  protected renderLook(field: LookField): TemplateResult {
    return html`<textarea
      class="ss-area ss-area-dense"
      id=${field.id ?? nothing}
      rows=${field.rows ?? 2}
      aria-label=${field.id ? nothing : field.label}
      aria-describedby=${field.describedBy ?? nothing}
      placeholder=${field.placeholder ?? nothing}
      .value=${live(field.text)}
      ?readonly=${this.frozen}
      ${growWithText()}
      @input=${(event: Event) => field.onType(valueOf(event))}
      @keydown=${this.#onLookKey}
    ></textarea>`;
  }

  /** What waits: the frames that change, those that stay, and the word to do it. */
  protected renderProposal(safe?: string): TemplateResult | typeof nothing {
    if (!this.proposal.edit) return nothing;
    const { bible } = this.words;
    const { rerendered, lockedOut } = this.proposal.touched;
    const stays = lockedOut.length > 0 ? bible.stays(lockedOut) : undefined;
    return message({
      tone: 'info',
      what: `${bible.changes(rerendered)}.`,
      safe: stays,
      next: safe,
      actions: html`<button type="button" class="ss-btn ss-btn-small" @click=${() => this.proposal.make()}>
          ${bible.apply(rerendered.length)}
        </button>
        <button type="button" class="ss-btn ss-btn-small ss-btn-ghost" @click=${() => this.proposal.drop()}>
          ${bible.takeBack}
        </button>`,
    });
  }

  /** Ctrl+Enter means the change at hand here, and not yet the start of the run. */
  #onLookKey = (event: KeyboardEvent) => {
    if (!this.proposal.edit) return;
    const makes = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!makes && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (makes) this.proposal.make();
    else this.proposal.drop();
  };
}

const leaveOnEnter = (event: KeyboardEvent) => {
  if (event.key !== 'Enter' || !(event.target instanceof HTMLElement)) return;
  event.preventDefault();
  event.target.blur();
  event.target.focus();
};

/** `record` without what is the same in `stored`. */
export function changesOf<T extends object>(record: Partial<T>, stored: T): Partial<T> {
  const kept = { ...record };
  for (const key of Object.keys(record)) {
    if (isKey(stored, key) && JSON.stringify(record[key]) === JSON.stringify(stored[key])) delete kept[key];
  }
  return kept;
}

const isKey = <T extends object>(record: T, key: string): key is keyof T & string => key in record;
