import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ImageFile } from '../../../core/image-file.ts';
import { loadImageName, readImageName } from '../../../core/image-file.ts';
import type { Failure } from '../../../core/failure.ts';
import type { Sequence } from '../../../core/sequence.ts';
import type { Words } from '../../../core/words/en.ts';
import { explain } from '../../../core/words/words.ts';
import type { PanelServices } from '../../contexts.ts';
import { selectField } from '../../parts/field.ts';
import { icon } from '../../parts/icon.ts';
import { message } from '../../parts/message.ts';

type Source = 'frame' | 'input';

/** Where a picture may come from. Raises `ss-picture`, `ss-files` for an upload, and `ss-close`. */
@customElement('ss-picture-picker')
export class PicturePicker extends LitElement {
  @property({ attribute: false }) services!: PanelServices;
  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) sequence!: Sequence;
  @state() private source: Source | undefined;
  @state() private inInput: ImageFile[] | undefined;
  @state() private failure: Failure | undefined;

  protected override createRenderRoot() {
    return this;
  }

  protected override firstUpdated() {
    this.querySelector<HTMLElement>('button')?.focus();
  }

  protected override render() {
    const { references: words } = this.words;
    return html`<div class="ss-picker" @keydown=${this.#onKey}>
      <input type="file" hidden multiple accept="image/png,image/jpeg,image/webp" @change=${this.#chosen} />
      <div class="ss-note-actions">
        <button type="button" class="ss-btn ss-btn-small" @click=${this.#browse}>
          ${icon('image')}${words.upload}
        </button>
        ${this.#sourceButton('frame', words.fromFrame)} ${this.#sourceButton('input', words.fromInput)}
      </div>
      <p class="ss-hint">${words.drop} ${words.stays}</p>
      ${this.failure ? message({ tone: 'bad', ...explain(this.words, this.failure) }) : nothing}
      ${this.source === 'frame' ? this.#renderFrames() : nothing}
      ${this.source === 'input' ? this.#renderInput() : nothing}
    </div>`;
  }

  #sourceButton(source: Source, label: string) {
    return html`<button
      type="button"
      class="ss-btn ss-btn-small"
      aria-expanded=${this.source === source ? 'true' : 'false'}
      @click=${() => void this.#turnTo(source)}
    >
      ${label}
    </button>`;
  }

  #renderFrames() {
    const { references: words } = this.words;
    const drawn = this.sequence.frames.flatMap(({ frameNumber, activeTake, takes }) => {
      const image = takes.find(({ number }) => number === activeTake)?.image;
      return image ? [{ frameNumber, image }] : [];
    });
    if (drawn.length === 0) return html`<p class="ss-hint">${words.noFrames}</p>`;
    return html`<ul class="ss-picker-frames">
      ${drawn.map(
        ({ frameNumber, image }) =>
          html`<li>
            <button type="button" aria-label=${words.frame(frameNumber)} @click=${() => this.#pick(image)}>
              <img src="${this.services.library.imageUrl(image)}&preview=webp;60" alt="" loading="lazy" />
              <span class="ss-num" aria-hidden="true">${frameNumber}</span>
            </button>
          </li>`,
      )}
    </ul>`;
  }

  #renderInput() {
    const { references: words } = this.words;
    if (!this.inInput) return nothing;
    if (this.inInput.length === 0) return html`<p class="ss-hint">${words.noInput}</p>`;
    return selectField({
      label: words.fromInput,
      hideLabel: true,
      value: '',
      options: [
        { value: '', label: words.choose, disabled: true },
        ...this.inInput.map((image) => ({ value: loadImageName(image), label: loadImageName(image) })),
      ],
      onChange: (name) => this.#pick(readImageName(name)),
    });
  }

  async #turnTo(source: Source) {
    this.source = this.source === source ? undefined : source;
    if (this.source !== 'input') return;
    const references = await this.services.references.open();
    const listed = await references.inputFolder();
    this.inInput = listed.ok ? listed.value : undefined;
    this.failure = listed.ok ? undefined : listed.failure;
  }

  #browse = () => this.querySelector<HTMLInputElement>('input[type=file]')?.click();

  #chosen = ({ currentTarget: field }: Event) => {
    if (!(field instanceof HTMLInputElement)) return;
    const files = [...(field.files ?? [])];
    if (files.length > 0) this.dispatchEvent(new CustomEvent('ss-files', { detail: files }));
  };

  #pick(image: ImageFile) {
    this.dispatchEvent(new CustomEvent('ss-picture', { detail: image }));
  }

  #onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.dispatchEvent(new Event('ss-close'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ss-picture-picker': PicturePicker;
  }
}
