import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Edit } from '../../core/edit.ts';
import { editTelling } from '../parts/directed.ts';
import { isFrameFrozen, isFrozen, mayChangeList } from '../parts/editable.ts';
import { isFinished, isGenerating } from '../../core/run/run.ts';
import type { Sequence } from '../../core/sequence.ts';
import { counted, spokenRange } from '../../core/words/format.ts';
import type { Words } from '../../core/words/en.ts';
import { explainCheck } from '../../core/words/preflight.ts';
import type { PanelServices } from '../contexts.ts';
import { BoardKeys } from '../controllers/board-keys.ts';
import { Reorder } from '../controllers/reorder.ts';
import { mustStop, StartCheck } from '../controllers/start-check.ts';
import { findingList, type Remedy } from '../parts/findings.ts';
import { message } from '../parts/message.ts';
import { countFrames, type FrameView } from '../parts/frame-view.ts';
import { inField } from './in-field.ts';
import './review-bible.ts';
import './review-card.ts';
import { runBar } from './run-bar.ts';

/** Bible and frames side by side, for reading and editing before anything is drawn. Raises `ss-started`. */
@customElement('ss-board-review')
export class BoardReview extends LitElement {
  @property({ attribute: false }) services!: PanelServices;
  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) sequence!: Sequence;
  @property({ attribute: false }) views: FrameView[] = [];
  /** What the last change did, said once and shown beside its undo. */
  @state() private said = '';
  readonly #reorder = new Reorder(this, (frame, to) => this.#edit({ do: 'move', frame, to }));
  /** A move whose row is not in its new place yet. */
  #moved: { frame: string; to: number } | undefined;
  protected readonly check = new StartCheck(
    this,
    () => this.services.studio,
    () => this.dispatchEvent(new Event('ss-started')),
  );
  protected readonly keys = new BoardKeys(this, (event) => this.#onKey(event));

  protected override createRenderRoot() {
    return this;
  }

  /** A row loses the focus when it is put elsewhere. */
  protected override updated() {
    const { frame, to } = this.#moved ?? {};
    if (to === undefined || this.views[to]?.frame.id !== frame) return;
    this.#moved = undefined;
    this.querySelectorAll<HTMLElement>('.ss-card-grip')[to]?.focus();
  }

  protected override render() {
    const { frames } = this.words.board.grid;
    return html`<div class="ss-review">
      <ss-review-bible
        .services=${this.services}
        .words=${this.words}
        .sequence=${this.sequence}
        .frozen=${isFrozen(this.services.studio)}
        @ss-news=${this.#tell}
      ></ss-review-bible>
      <div class="ss-scroll">
        ${this.#renderTools()} ${this.#renderFailure()} ${this.#renderCheck()}
        <ol class="ss-cards" aria-label=${frames}>
          ${repeat(
            this.views,
            ({ frame }) => frame.id,
            (view, index) => this.#renderCard(view, index),
          )}
        </ol>
      </div>
    </div>`;
  }

  #renderTools() {
    const { review, grid } = this.words.board;
    const { run } = this.services.studio;
    const edited = this.views.filter(({ frame }) => frame.locked).length;
    const { failed } = countFrames(this.views);
    return html`<div class="ss-tools">
      <strong>${counted(this.views.length, 'frame')}</strong>
      <span class="ss-hint">${isGenerating(run) ? review.busy : review.edited(edited)}</span>
      ${this.#renderNews()}
      <span class="ss-grow"></span>
      ${runBar(this.words, this.services.studio)}
      ${run.phase === 'PromptsReview' ? this.#renderStart() : nothing}
      ${
        isFinished(run) && failed > 0
          ? html`<button type="button" class="ss-btn ss-btn-primary" @click=${this.#retryFailed}>
              ${grid.retryFailed}
            </button>
    </div>`
          : nothing
      }
    </div>`;
  }

  /** Always there, so that a screen reader hears it fill. */
  #renderNews() {
    const { run } = this.services.studio;
    const undoes = this.said !== '' && 'past' in run && run.past.length > 0;
    return html`<span class="ss-board-news">
      <span class="ss-hint" role="status">${this.said}</span>
      ${
        undoes
          ? html`<button type="button" class="ss-link" @click=${this.#undo}>
              ${this.words.common.undo}
            </button>`
          : nothing
      }
    </span>`;
  }

  #undo = () => {
    this.services.studio.undo();
    this.said = '';
  };

  #renderStart() {
    const { frames, common } = this.words;
    const { estimate } = this.services.studio;
    const time = estimate ? frames.about(spokenRange(estimate.lowMs, estimate.highMs)) : frames.noEstimate;
    return html`<div class="ss-row">
      <span class="ss-hint">${time}</span>
      <button type="button" class="ss-btn ss-btn-primary" @click=${this.#start}>
        ${frames.start} <span class="ss-kbd" aria-hidden="true">${common.ctrlEnter}</span>
      </button>
    </div>`;
  }

  /** Why the last attempt to start did not begin. */
  #renderFailure() {
    const { run } = this.services.studio;
    if (!('failure' in run) || !run.failure) return nothing;
    return html`<div class="ss-library-note">
      ${message({ tone: 'bad', ...explainCheck(this.words, run.failure) })}
    </div>`;
  }

  /** What the check before the start found; the board goes on from warnings as the sidebar does. */
  #renderCheck() {
    const { findings } = this.check;
    if (!findings) return nothing;
    const { check } = this.words;
    return html`<section class="ss-library-note ss-board-check">
      ${findingList({
        words: this.words,
        sequence: this.sequence,
        findings,
        onGo: (remedy) => this.#go(remedy),
      })}
      <div class="ss-row">
        <button
          type="button"
          class="ss-btn ${mustStop(findings) ? '' : 'ss-btn-primary'}"
          @click=${() => (mustStop(findings) ? void this.check.start() : this.check.anyway())}
        >
          ${mustStop(findings) ? check.again : check.anyway}
        </button>
        <button type="button" class="ss-btn ss-btn-ghost" @click=${() => this.check.close()}>
          ${this.words.common.close}
        </button>
      </div>
    </section>`;
  }

  /** Frames and bible are here; slots and graphs are chosen in the sidebar behind the board. */
  #go(remedy: Remedy) {
    if (remedy.to === 'slots' || remedy.to === 'form') return this.closest('dialog')?.close();
    const place =
      remedy.to === 'frame' ? `[data-frame="${CSS.escape(remedy.frame)}"] textarea` : '.ss-side textarea';
    this.querySelector<HTMLElement>(place)?.focus();
  }

  #renderCard(view: FrameView, index: number) {
    const { studio } = this.services;
    const dragged = this.#reorder.dragged === view.frame.id;
    return html`<li
      class="ss-card-row ${dragged ? 'is-dragged' : ''} ${this.#landing(index)}"
      data-frame=${view.frame.id}
      aria-label=${this.words.common.frame(view.frame.frameNumber)}
    >
      <ss-review-card
        .services=${this.services}
        .words=${this.words}
        .sequence=${this.sequence}
        .frozen=${isFrameFrozen(studio, view.frame)}
        .listIsOpen=${mayChangeList(studio)}
        .view=${view}
        @ss-edit=${(event: CustomEvent<Edit>) => this.#edit(event.detail)}
        @ss-card-grip=${(event: CustomEvent<PointerEvent>) => this.#reorder.start(event.detail, view.frame.id, index)}
        @ss-news=${this.#tell}
        @ss-retry=${() => studio.retryFrame(view.frame.id)}
      ></ss-review-card>
    </li>`;
  }

  /** Marks the row at which the dragged one would land. */
  #landing(index: number): string {
    const { gap } = this.#reorder;
    if (gap === index) return 'is-before';
    return gap === index + 1 && gap === this.views.length ? 'is-after' : '';
  }

  #edit(edit: Edit) {
    const numberOf = (id: string) => this.views.findIndex(({ frame }) => frame.id === id) + 1;
    if (edit.do === 'move') {
      this.#moved = edit;
      this.said = this.words.frames.moved(numberOf(edit.frame), edit.to + 1, this.views.length);
    }
    if (edit.do === 'delete') this.said = this.words.frames.deleted(numberOf(edit.frame));
    const { studio } = this.services;
    const told =
      edit.do === 'description' && edit.shot && this.views.find(({ frame }) => frame.id === edit.frame);
    if (!told) return studio.edit(edit);
    this.said = `${this.words.directing.retold} ${editTelling(studio, this.words, told.frame, edit)}`;
  }

  #tell = ({ detail }: CustomEvent<string>) => (this.said = detail);

  #start = () => void this.check.start();

  #retryFailed = () => {
    this.services.studio.retryFailed();
    this.dispatchEvent(new Event('ss-started'));
  };

  #onKey(event: KeyboardEvent) {
    const { studio } = this.services;
    const command = event.ctrlKey || event.metaKey;
    if (command && event.key === 'Enter' && studio.run.phase === 'PromptsReview') {
      event.preventDefault();
      // Leaving the field takes over what was typed last.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      this.#start();
    } else if (command && event.key.toLowerCase() === 'z' && !event.shiftKey && !inField(event)) {
      event.preventDefault();
      this.#undo();
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ss-board-review': BoardReview;
  }
}
