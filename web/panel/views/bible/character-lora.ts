import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Character } from '../../../core/bible.ts';
import type { Lora } from '../../../core/lora.ts';
import type { Sequence } from '../../../core/sequence.ts';
import type { Words } from '../../../core/words/en.ts';
import type { PanelServices } from '../../contexts.ts';
import { Typing } from '../../controllers/typing.ts';
import { valueOf } from '../../parts/event-value.ts';
import { problemLine, selectField } from '../../parts/field.ts';
import { icon } from '../../parts/icon.ts';
import { numberField } from '../../parts/number-field.ts';
import { adoptStyles } from '../../styles/adopt.ts';
import { references as referenceStyles } from '../../styles/references.ts';
import { engineTitle, takesLoras } from './engine-takes.ts';

const [WEAKEST, STRONGEST] = [-4, 4];

/** The LoRA of one character: file, strength, and the words that wake it. */
@customElement('ss-character-lora')
export class CharacterLora extends LitElement {
  @property({ attribute: false }) services!: PanelServices;
  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) sequence!: Sequence;
  @property({ attribute: false }) entry!: Character;
  @property({ type: Boolean }) frozen = false;
  @state() private open = false;
  readonly #typing = new Typing(this);

  protected override createRenderRoot() {
    adoptStyles(referenceStyles);
    return this;
  }

  protected override render() {
    const { lora } = this.entry;
    const files = this.services.facts.facts?.loras ?? [];
    if (!lora && (this.frozen || files.length === 0)) return nothing;
    if (!lora && !this.open) return this.#renderAdd();
    return html`<div class="ss-character-lora">
      ${this.#renderFile(files)} ${lora ? this.#renderUse(lora) : nothing}
    </div>`;
  }

  /** Most characters need none. */
  #renderAdd() {
    const { references: words } = this.words;
    return html`<button
      type="button"
      class="ss-btn ss-btn-small ss-reference-first"
      aria-label=${words.addLoraTo(this.entry.name)}
      @click=${() => void this.#unfold()}
    >
      ${icon('plus')}<span>${words.addLora}</span>
    </button>`;
  }

  async #unfold() {
    this.open = true;
    await this.updateComplete;
    this.querySelector<HTMLElement>('select')?.focus();
  }

  #renderFile(files: readonly string[]) {
    const { references: words } = this.words;
    const { name, lora } = this.entry;
    const gone = lora !== undefined && !files.includes(lora.file);
    if (this.frozen) return html`<p class="ss-hint">${words.lora}: ${lora?.file}</p>`;
    return html`<div class="ss-field">
      ${selectField({
        id: this.#idOf('file'),
        label: words.loraOf(name),
        value: lora?.file ?? '',
        problem: gone ? words.loraGone : undefined,
        options: [
          { value: '', label: words.noLora },
          ...(gone ? [{ value: lora.file, label: lora.file }] : []),
          ...files.map((file) => ({ value: file, label: file })),
        ],
        onChange: (file) => this.#set(file === '' ? null : { ...lora, file, strength: lora?.strength ?? 1 }),
      })}
    </div>`;
  }

  #renderUse(lora: Lora) {
    const { references: words, common } = this.words;
    const { name } = this.entry;
    const asked = { services: this.services, words: this.words, engine: this.sequence.engine };
    if (this.frozen) return nothing;
    const [strength, trigger] = [this.#idOf('strength'), this.#idOf('trigger')];
    return html`<div class="ss-lora-use">
        ${numberField({
          id: strength,
          label: words.strength,
          value: this.#typing.textOf(strength, String(lora.strength)),
          min: WEAKEST,
          max: STRONGEST,
          step: 0.05,
          words: common,
          onInput: (raw) => this.#typing.input(strength, raw, (text) => this.#setStrength(text)),
        })}
        <div class="ss-field">
          <label class="ss-label" for=${trigger}>${words.trigger}</label>
          <input
            class="ss-input"
            id=${trigger}
            autocomplete="off"
            aria-label=${words.triggerOf(name)}
            aria-describedby="${trigger}-hint"
            .value=${this.#typing.textOf(trigger, lora.trigger ?? '')}
            @input=${(event: Event) => this.#typing.input(trigger, valueOf(event), (text) => this.#change({ trigger: text.trim() }))}
            @change=${() => this.#typing.flush()}
          />
        </div>
      </div>
      <p class="ss-hint" id="${trigger}-hint">${words.triggerHint}</p>
      ${takesLoras(asked) ? nothing : problemLine(undefined, words.loraUnused(engineTitle(asked)))}`;
  }

  /** The same character may stand in the sidebar and on the board at once. */
  #idOf(field: string): string {
    return `ss-lora-${field}-${this.entry.id}${this.closest('.ss-board') ? '-board' : ''}`;
  }

  #setStrength(raw: string) {
    const strength = Number(raw.normalize('NFKC'));
    if (raw.trim() === '' || !Number.isFinite(strength)) return this.requestUpdate();
    this.#change({ strength: Math.min(STRONGEST, Math.max(WEAKEST, strength)) });
  }

  /** What was typed elsewhere meanwhile is in the entry by now. */
  #change(patch: Partial<Lora>) {
    const { lora } = this.entry;
    if (lora) this.#set({ ...lora, ...patch });
  }

  #set(lora: Lora | null) {
    this.services.studio.edit({ do: 'lora', character: this.entry.id, lora });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ss-character-lora': CharacterLora;
  }
}
