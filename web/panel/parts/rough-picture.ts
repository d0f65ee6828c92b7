import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { styleMap } from 'lit/directives/style-map.js';
import type { Bible } from '../../core/bible.ts';
import type { Figure } from '../../core/rough/figures.ts';
import type { Vocabulary } from '../../core/rough/vocabulary.ts';
import type { Shot } from '../../core/shot.ts';
import { HostBoard } from './host-board.ts';
import type * as Drawing from './rough-drawing.ts';

// The drawing code is a third of the panel and wanted only once there are frames.
let drawing: typeof Drawing | undefined;
let loading: Promise<typeof Drawing> | undefined;

/** Asked for together with the drawing code, not after it. */
async function vocabularyOf({ shot, bible }: Told): Promise<Vocabulary> {
  const { vocabularyFor } = await import('../../core/rough/vocabulary.ts');
  return vocabularyFor([shot], bible);
}

interface Told {
  shot: Shot;
  bible: Bible;
}

/**
 * Shows a shot as a rough, on a board as dark as the page. `ratio` is width by height, 16/9 unless told; the element is
 * as wide as its parent.
 */
@customElement('ss-rough')
export class RoughPicture extends LitElement {
  @property({ attribute: false }) shot?: Shot;
  @property({ attribute: false }) bible?: Bible;
  @property({ type: Number }) frameNumber = 1;
  /** All frames in their order, so that the rough is staged as one of a sequence. */
  @property({ attribute: false }) frames: readonly { shot: Shot }[] = [];
  @property({ type: Number }) ratio = 16 / 9;
  /** The shot that is shown, with what it is drawn with. */
  @state() private ready?: Told & Pick<Drawing.Rough, 'vocabulary'>;
  #wanted: Told | undefined;
  #loaded: Promise<void> | undefined;
  readonly #page = new HostBoard(this);

  // Light DOM: the panel's styles apply, and the host's shortcuts stay right.
  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(): void {
    const { shot, bible } = this;
    const wanted = this.#wanted;
    if (shot === undefined || bible === undefined) return;
    if (wanted?.shot !== shot || wanted.bible !== bible) this.#loaded = this.#load({ shot, bible });
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#loaded;
    return super.getUpdateComplete();
  }

  /** Where the cast stands, in the units of the drawing's viewBox, from far to near; none before it is drawn. */
  get figures(): Figure[] {
    const rough = this.#rough();
    return drawing === undefined || rough === undefined ? [] : drawing.roughFigures(rough);
  }

  protected override render(): unknown {
    if (this.shot === undefined || this.bible === undefined) return nothing;
    const rough = this.#rough();
    if (drawing !== undefined && rough !== undefined) return drawing.roughDrawing(rough);
    return html`<div style=${styleMap({ aspectRatio: String(this.ratio) })}></div>`;
  }

  #rough(): Drawing.Rough | undefined {
    const { frameNumber, ratio, frames, ready } = this;
    return ready && { ...ready, frameNumber, ratio, frames, board: this.#page.board };
  }

  /** Until all is there that a new shot is drawn with, the one before it stays. */
  async #load(wanted: Told): Promise<void> {
    this.#wanted = wanted;
    loading ??= import('./rough-drawing.ts');
    const [code, vocabulary] = await Promise.all([loading, vocabularyOf(wanted)]);
    drawing = code;
    if (this.#wanted === wanted) this.ready = { ...wanted, vocabulary };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ss-rough': RoughPicture;
  }
}
