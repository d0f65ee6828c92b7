import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Character, Place } from '../../../core/bible.ts';
import type { Failure } from '../../../core/failure.ts';
import type { ImageFile } from '../../../core/image-file.ts';
import type { Sequence } from '../../../core/sequence.ts';
import type { Words } from '../../../core/words/en.ts';
import { explain } from '../../../core/words/words.ts';
import type { PanelServices } from '../../contexts.ts';
import { icon } from '../../parts/icon.ts';
import '../../parts/menu.ts';
import type { MenuItem } from '../../parts/menu.ts';
import { message } from '../../parts/message.ts';
import { adoptStyles } from '../../styles/adopt.ts';
import { references as referenceStyles } from '../../styles/references.ts';
import { engineTitle, takesReferences } from './engine-takes.ts';
import './picture-picker.ts';

const same = (one: ImageFile, other: ImageFile) =>
  one.filename === other.filename && one.subfolder === other.subfolder && one.type === other.type;

/**
 * Pictures of a character or a place, the first one the best. They come by upload, by drop, from a frame, or from
 * ComfyUI's input folder; taking one out of the story never deletes a file.
 */
@customElement('ss-references')
export class References extends LitElement {
  @property({ attribute: false }) services!: PanelServices;
  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) sequence!: Sequence;
  @property() of: 'character' | 'place' = 'character';
  @property({ attribute: false }) entry!: Character | Place;
  /** While jobs are on the server nothing of the story changes. */
  @property({ type: Boolean }) frozen = false;
  @state() private picking = false;
  @state() private dropping = false;
  @state() private uploading = 0;
  @state() private failure: Failure | undefined;
  @state() private gone: readonly string[] = [];

  constructor() {
    super();
    for (const type of ['dragenter', 'dragover', 'dragleave', 'drop'] as const)
      this.addEventListener(type, this.#onDrag);
  }

  protected override createRenderRoot() {
    adoptStyles(referenceStyles);
    return this;
  }

  protected override render() {
    const { references: words } = this.words;
    const { name } = this.entry;
    const pictures = this.#pictures;
    if (this.frozen && pictures.length === 0) return nothing;
    return html`<section
      class="ss-references ${this.dropping ? 'is-dropping' : ''}"
      aria-label=${words.pictures(name)}
    >
      <ul>
        ${pictures.map((picture, index) => this.#renderPicture(picture, index))}
        ${this.frozen ? nothing : html`<li>${this.#renderAdd()}</li>`}
      </ul>
      ${pictures.length > 0 || this.picking ? html`<p class="ss-hint">${this.#takes()}</p>` : nothing}
      ${this.uploading > 0 ? html`<p class="ss-hint" role="status">${words.uploading(this.uploading)}</p>` : nothing}
      ${this.failure ? message({ tone: 'bad', ...explain(this.words, this.failure) }) : nothing}
      ${this.picking ? this.#renderPicker() : nothing}
    </section>`;
  }

  get #pictures(): readonly ImageFile[] {
    return this.entry.references ?? [];
  }

  #renderPicture(picture: ImageFile, index: number) {
    const { references: words } = this.words;
    const { name } = this.entry;
    const isGone = this.gone.includes(picture.filename);
    return html`<li class="ss-reference">
      <span class="ss-reference-picture" title=${isGone ? words.goneHint : picture.filename}>
        ${
          isGone
            ? html`<span class="ss-tag ss-is-warn">${icon('alert')}${words.gone}</span>`
            : html`<img
                src="${this.services.library.imageUrl(picture)}&preview=webp;60"
                alt=${words.picture(index + 1, name)}
                loading="lazy"
                @error=${() => (this.gone = [...this.gone, picture.filename])}
              />`
        }
        ${index === 0 && this.#pictures.length > 1 ? html`<span class="ss-num">${words.first}</span>` : nothing}
      </span>
      ${
        this.frozen
          ? nothing
          : html`<ss-menu small .label=${words.more(index + 1, name)} .items=${this.#menu(index)}></ss-menu>`
      }
    </li>`;
  }

  #menu(index: number): MenuItem[] {
    const { references: words } = this.words;
    const all = this.#pictures;
    const move = (to: number) => () => {
      const picture = all[index];
      if (picture) this.#set(all.toSpliced(index, 1).toSpliced(to, 0, picture));
    };
    return [
      ...(index > 1 ? [{ label: words.useFirst, icon: 'up' as const, onPick: move(0) }] : []),
      ...(index > 0 ? [{ label: words.earlier, icon: 'left' as const, onPick: move(index - 1) }] : []),
      ...(index < all.length - 1
        ? [{ label: words.later, icon: 'right' as const, onPick: move(index + 1) }]
        : []),
      { label: words.remove, icon: 'close', onPick: () => this.#set(all.toSpliced(index, 1)) },
    ];
  }

  #renderAdd() {
    const { references: words } = this.words;
    const first = this.#pictures.length === 0 && !this.dropping;
    return html`<button
      type="button"
      class=${first ? 'ss-btn ss-btn-small ss-reference-first' : 'ss-reference-add'}
      aria-label=${words.addTo(this.entry.name)}
      aria-expanded=${this.picking ? 'true' : 'false'}
      @click=${() => (this.picking = !this.picking)}
    >
      ${icon(this.dropping ? 'lower' : 'image')}<span
        >${this.dropping ? words.dropNow : first ? words.addFirst : words.add}</span
      >
    </button>`;
  }

  #renderPicker() {
    return html`<ss-picture-picker
      .services=${this.services}
      .words=${this.words}
      .sequence=${this.sequence}
      @ss-files=${(event: CustomEvent<File[]>) => void this.#upload(event.detail)}
      @ss-picture=${(event: CustomEvent<ImageFile>) => this.#add([event.detail])}
      @ss-close=${this.#closePicker}
    ></ss-picture-picker>`;
  }

  #takes(): string {
    const { references: words } = this.words;
    const asked = { services: this.services, words: this.words, engine: this.sequence.engine };
    const [title, count] = [engineTitle(asked), takesReferences(asked)];
    return count === 0 ? words.none(title) : words.upTo(title, count);
  }

  #closePicker = async () => {
    this.picking = false;
    await this.updateComplete;
    this.querySelector<HTMLElement>('.ss-reference-add, .ss-reference-first')?.focus();
  };

  #add(added: readonly ImageFile[]) {
    const before = this.#pictures;
    const fresh = added.filter((picture) => !before.some((known) => same(known, picture)));
    if (fresh.length > 0) this.#set([...before, ...fresh]);
    void this.#closePicker();
  }

  #set(references: readonly ImageFile[]) {
    const { of, entry } = this;
    this.services.studio.edit({ do: 'references', of, id: entry.id, references: [...references] });
  }

  async #upload(files: readonly File[]) {
    this.failure = undefined;
    this.uploading = files.length;
    const references = await this.services.references.open();
    const added: ImageFile[] = [];
    for (const file of files) {
      const stored = await references.upload(file, file.name);
      if (stored.ok) added.push(stored.value);
      else this.failure = stored.failure;
      this.uploading -= 1;
    }
    if (added.length > 0) this.#add(added);
  }

  /** The page itself opens dropped files as workflows, from listeners of its own further out. */
  #onDrag = (event: DragEvent) => {
    if (this.frozen || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.stopPropagation();
    const within = event.type !== 'dragleave' || this.contains(asNode(event.relatedTarget));
    this.dropping = within && event.type !== 'drop';
    if (event.type === 'drop') void this.#upload([...event.dataTransfer.files]);
  };
}

const asNode = (target: EventTarget | null) => (target instanceof Node ? target : null);

declare global {
  interface HTMLElementTagNameMap {
    'ss-references': References;
  }
}
