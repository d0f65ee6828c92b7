import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Sequence } from '../../core/sequence.ts';
import type { Words } from '../../core/words/en.ts';
import type { PanelServices } from '../contexts.ts';
import './rough-picture.ts';
import type { Compare } from './compare.ts';
import { adoptStyles } from '../styles/adopt.ts';
import { pathInSequence, type FrameView } from './frame-view.ts';
import { lessMotion } from './motion.ts';
import { pictureStyles } from './picture-styles.ts';

/**
 * The picture of a frame: its take, fading in over its rough; the live preview while it is drawn; the rough where there
 * is no picture or its file is gone. Raises `ss-shown` once something of the frame can be seen.
 */
@customElement('ss-frame-picture')
export class FramePicture extends LitElement {
  @property({ attribute: false }) services!: PanelServices;
  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) sequence!: Sequence;
  @property({ attribute: false }) view!: FrameView;
  @property() size: 'thumb' | 'full' = 'thumb';
  /** Where there is a picture: whether the rough is shown with it, left of `--ss-divide`, or in its place. */
  @property() compare: Compare = 'picture';
  /** Decoration: the words beside it already say what it is. */
  @property({ type: Boolean }) quiet = false;
  /** Once true it stays: a newer preview or take replaces the older one without a gap. */
  @state() private loaded = false;
  /** The picture has faded in: its rough is no longer needed below it. */
  @state() private settled = false;
  @state() private broken: readonly string[] = [];
  #announced = '';

  protected override createRenderRoot() {
    adoptStyles(pictureStyles);
    return this;
  }

  protected override render() {
    const url = this.#source();
    const { picture } = this.words.board;
    const { frameNumber, description } = this.view.frame;
    const compare = url === undefined ? 'rough' : this.compare;
    const name = picture.names[compare](frameNumber, description);
    return html`<span
        class="ss-picture is-${compare}"
        role=${this.quiet ? nothing : 'img'}
        aria-label=${this.quiet ? nothing : name}
      >
        ${compare === 'picture' && this.settled ? nothing : this.#renderRough()}
        ${url === undefined ? nothing : this.#renderImage(url)}
      </span>
      ${this.#isGone(url) ? html`<span class="ss-plate">${picture.pictureGone}</span>` : nothing}`;
  }

  #renderRough() {
    const { frame } = this.view;
    const { width, height } = this.sequence.settings;
    return html`<ss-rough
      aria-hidden="true"
      .shot=${frame.shot}
      .bible=${this.sequence.bible}
      .frameNumber=${frame.frameNumber}
      .frames=${this.sequence.frames}
      .ratio=${width / height}
    ></ss-rough>`;
  }

  #renderImage(url: string) {
    return html`<img
      src=${url}
      alt=""
      decoding="async"
      loading=${this.size === 'thumb' ? 'lazy' : 'eager'}
      class=${this.loaded ? 'is-loaded' : ''}
      @load=${() => this.#onLoad(url)}
      @error=${() => this.#onError(url)}
      @animationend=${() => (this.settled = true)}
    />`;
  }

  protected override updated() {
    const url = this.#source();
    if (url === undefined) this.#announce(this.view.frame.id);
  }

  /** The best address that has not failed yet; undefined when only the rough is left. */
  #source(): string | undefined {
    return sourcesOf(this).find((url) => !this.broken.includes(url));
  }

  #isGone(url: string | undefined) {
    return url === undefined && this.view.picture !== undefined;
  }

  /** Previews are withdrawn while they load; until the next picture is there, the rough stands in again. */
  #onError(url: string) {
    this.broken = [...this.broken, url];
    this.loaded = false;
    this.settled = false;
  }

  #onLoad(url: string) {
    this.loaded = true;
    if (this.size === 'full' || lessMotion()) this.settled = true;
    this.#announce(url);
  }

  #announce(what: string) {
    if (this.#announced === what) return;
    this.#announced = what;
    this.dispatchEvent(new Event('ss-shown'));
  }
}

type Asked = Pick<FramePicture, 'services' | 'sequence' | 'view' | 'size'>;

/** Addresses of a frame's picture, best first: the live preview, a thumbnail where small is enough, the file itself. */
export function sourcesOf({ services, sequence, view, size }: Asked): string[] {
  const { studio, library } = services;
  const sources = view.state === 'running' && studio.preview !== undefined ? [studio.preview] : [];
  if (!view.picture) return sources;
  const { image, version } = view.picture;
  const path = pathInSequence(sequence.id, image);
  if (size === 'thumb' && path !== undefined) sources.push(library.thumbnailUrl(sequence.id, path, version));
  return [...sources, library.imageUrl(image)];
}

declare global {
  interface HTMLElementTagNameMap {
    'ss-frame-picture': FramePicture;
  }
}
