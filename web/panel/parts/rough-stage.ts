import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Edit } from '../../core/edit.ts';
import { besides, moved, reframed, sideAt, sidesFor, type Side } from '../../core/edit/directing.ts';
import type { Figure } from '../../core/rough/figures.ts';
import { designSize } from '../../core/rough/shapes.ts';
import type { Sequence } from '../../core/sequence.ts';
import type { Shot } from '../../core/shot.ts';
import type { Words } from '../../core/words/en.ts';
import type { PanelServices } from '../contexts.ts';
import { ActorDrag } from '../controllers/actor-drag.ts';
import { Zoom } from '../controllers/zoom.ts';
import { adoptStyles } from '../styles/adopt.ts';
import { compareIcon } from './compare-icon.ts';
import { changedPart, directed, drafted, editTelling, nameOf, type Drafted } from './directed.ts';
import './frame-picture.ts';
import type { FrameView } from './frame-view.ts';
import { icon } from './icon.ts';
import { figureSlider, ghostOf, sideLines, stageTool } from './stage-parts.ts';
import { stageStyles } from './stage-styles.ts';

/**
 * The picture of a frame, and its rough to direct it in: figures are dragged or moved by arrow keys to another side, the
 * camera comes nearer or goes back by + and -, by pinch and by Ctrl with the wheel. While a hand is at it the rough
 * shows what will be; the shot is edited once, when it lets go. Raises `ss-news` with what an edit did.
 */
@customElement('ss-rough-stage')
export class RoughStage extends LitElement {
  @property({ attribute: false }) services!: PanelServices;
  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) sequence!: Sequence;
  @property({ attribute: false }) view!: FrameView;
  @property() size: 'thumb' | 'full' = 'thumb';
  /** The shot may not be changed now. */
  @property({ type: Boolean }) frozen = false;
  /** What the text that is being typed says of the shot. */
  @property({ attribute: false }) told: Partial<Shot> = {};
  /** The rough in place of the picture, where there is one. */
  @state() private overPicture = false;
  /** What the hand at work makes of the shot. */
  @state() private draft: Partial<Shot> = {};
  @state() private figures: Figure[] = [];
  /** Frame and sequence as they will be. */
  #drafted!: Drafted;
  /** The figure that is dragged, as it looked when it was taken. */
  #ghost: Node | undefined;
  readonly #drag = new ActorDrag(this, () => this.#board.width, {
    to: (id, middle) => this.#dragTo(id, middle),
    drop: () => this.#commit(),
    cancel: () => this.#drop(),
  });
  readonly #zoom = new Zoom(this, {
    to: (steps) => this.#try({ size: reframed(this.#shot.size, steps) }),
    end: () => this.#commit(),
  });

  protected override createRenderRoot() {
    adoptStyles(stageStyles);
    return this;
  }

  /** A drag renders at each step, and what it makes of the shot is drawn anew only where that changes. */
  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('draft') || changed.has('told') || changed.has('view') || changed.has('sequence')) {
      const { view, sequence, told, draft } = this;
      this.#drafted = drafted({ view, sequence, draft: { ...told, ...draft } });
    }
  }

  protected override render() {
    const { tools } = this.words.directing;
    const open = this.#directs;
    return html`<div
      class="ss-direct ${this.#drag.id === undefined ? '' : 'is-dragging'}"
      role="group"
      aria-label=${tools(this.view.frame.frameNumber)}
      @keydown=${open ? this.#onKey : nothing}
      @pointerdown=${open ? this.#onPress : nothing}
      @wheel=${open ? this.#zoom.wheel : nothing}
      @touchmove=${open ? this.#zoom.touched : nothing}
    >
      ${this.#renderPicture()} ${this.#renderLines()} ${open ? this.#renderFigures() : nothing}
      ${this.#renderGhost()} ${this.#renderTools(open)}
    </div>`;
  }

  #renderPicture() {
    const { view, sequence } = this.#drafted;
    return html`<ss-frame-picture
      .services=${this.services}
      .words=${this.words}
      .sequence=${sequence}
      .view=${view}
      .size=${this.size}
      .compare=${this.overPicture ? 'rough' : 'picture'}
    ></ss-frame-picture>`;
  }

  #renderLines() {
    const { id } = this.#drag;
    return id === undefined ? nothing : sideLines(sidesFor(this.#shot, id), this.#sideOf(id));
  }

  /** In the order of the cast: to put them elsewhere in the document would take the focus from the one that has it. */
  #renderFigures() {
    const at = ({ id }: Figure) => this.#shot.cast.findIndex((part) => part.id === id);
    return repeat(
      this.figures.toSorted((a, b) => at(a) - at(b)),
      ({ id }) => id,
      (figure) => this.#renderFigure(figure),
    );
  }

  #renderFigure(figure: Figure) {
    const { words } = this;
    const { id, box } = figure;
    const inFront = this.figures.filter((other) => other.box.width > box.width).length;
    const stands = { figure, inFront, name: this.#nameOf(id), side: this.#sideOf(id), board: this.#board };
    return figureSlider(words, stands, (event) => this.#drag.press(event, figure));
  }

  #renderGhost() {
    if (this.#drag.id === undefined || !this.#ghost) return nothing;
    return ghostOf(this.#ghost, this.#drag.shift, this.#board);
  }

  #renderTools(open: boolean) {
    if (this.frozen) return nothing;
    const { showRough, wider, nearer } = this.words.directing;
    return html`<div class="ss-direct-tools">
      ${this.view.picture ? stageTool(compareIcon(), showRough, '', this.#toggle, this.overPicture) : nothing}
      ${
        open
          ? html`${stageTool(icon('minus'), wider, ' (-)', () => this.#reframe(-1))}
            ${stageTool(icon('plus'), nearer, ' (+)', () => this.#reframe(1))}`
          : nothing
      }
    </div>`;
  }

  protected override updated() {
    void this.#findFigures();
  }

  /** The rough is drawn after this element, and on its first time after its code was loaded. */
  async #findFigures() {
    if (!this.#directs) return;
    const picture = this.querySelector('ss-frame-picture');
    await picture?.updateComplete;
    const rough = this.querySelector('ss-rough');
    await rough?.updateComplete;
    const figures = rough?.figures ?? [];
    // By what it says: to render again for the same would never end where a drawing is not kept.
    if (JSON.stringify(figures) !== JSON.stringify(this.figures)) this.figures = figures;
  }

  /** Whether the rough is seen, and may be changed. */
  get #directs(): boolean {
    return !this.frozen && (this.overPicture || this.view.picture === undefined);
  }

  get #board() {
    const { width, height } = this.sequence.settings;
    return designSize({ width, height });
  }

  get #shot(): Shot {
    return this.view.frame.shot;
  }

  #sideOf(id: string): Side {
    const cast = this.draft.cast ?? this.#shot.cast;
    return cast.find((part) => part.id === id)?.side ?? 'centre';
  }

  #nameOf(id: string): string {
    return nameOf(this.sequence.bible, id);
  }

  #toggle = () => (this.overPicture = !this.overPicture);

  #onPress = (event: PointerEvent) => {
    if (this.#zoom.press(event)) this.#drag.cancel();
  };

  #onKey = (event: KeyboardEvent) => {
    const act = this.#actionOf(event);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  #actionOf({ key, target, ctrlKey, altKey, metaKey }: KeyboardEvent): (() => void) | undefined {
    if (ctrlKey || altKey || metaKey) return undefined;
    if (key === '+' || key === '=') return () => this.#reframe(1);
    if (key === '-') return () => this.#reframe(-1);
    const id = target instanceof HTMLElement ? target.dataset['actor'] : undefined;
    if (id === undefined) return undefined;
    const side = this.#sideOf(id);
    const among = sidesFor(this.#shot, id);
    const sidesByKey: Partial<Record<string, Side>> = {
      ArrowLeft: besides(side, -1, among),
      ArrowRight: besides(side, 1, among),
      Home: 'left',
      End: 'right',
    };
    const to = sidesByKey[key];
    return to && (() => this.#edit({ cast: moved(this.#shot.cast, id, to) }));
  }

  #dragTo(id: string, middle: number | undefined) {
    const group = this.querySelector(`[data-who="${CSS.escape(id)}"]`);
    this.#ghost ??= group?.cloneNode(true);
    const to = middle === undefined ? undefined : sideAt(middle, sidesFor(this.#shot, id));
    this.#try(to === undefined ? {} : { cast: moved(this.#shot.cast, id, to) });
  }

  #reframe(by: 1 | -1) {
    const { directing } = this.words;
    const size = reframed(this.#shot.size, by);
    if (size === this.#shot.size) this.#tell(by > 0 ? directing.nearest : directing.widest);
    else this.#edit({ size });
  }

  /** Shows a change without making it; one that changes nothing is none. */
  #try(patch: Partial<Shot>) {
    const draft = changedPart(patch, this.#shot);
    if (JSON.stringify(draft) !== JSON.stringify(this.draft)) this.draft = draft;
  }

  #commit() {
    const { draft } = this;
    this.#drop();
    this.#edit(draft);
  }

  #drop() {
    this.draft = {};
    this.#ghost = undefined;
  }

  #edit(wanted: Partial<Shot>) {
    const patch = changedPart(wanted, this.#shot);
    if (Object.keys(patch).length === 0) return;
    const { frame } = this.view;
    const told = directed(this.words, this.sequence.bible, this.#shot, patch);
    const edit: Edit = { do: 'shot', frame: frame.id, patch };
    this.#tell(`${told} ${editTelling(this.services.studio, this.words, frame, edit)}`);
  }

  #tell(news: string) {
    this.dispatchEvent(new CustomEvent('ss-news', { detail: news }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ss-rough-stage': RoughStage;
  }
}
