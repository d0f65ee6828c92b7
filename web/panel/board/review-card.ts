import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Edit } from '../../core/edit.ts';
import type { Frame, Sequence } from '../../core/sequence.ts';
import { shotTypes, timesOfDay, type Shot } from '../../core/shot.ts';
import { FRAMES_MAX } from '../../core/story/limits.ts';
import type { Words } from '../../core/words/en.ts';
import type { PanelServices } from '../contexts.ts';
import type { Export } from '../controllers/exporting.ts';
import { NameCompletion } from '../controllers/name-completion.ts';
import { Retelling } from '../controllers/retelling.ts';
import { Typing } from '../controllers/typing.ts';
import { castChips } from '../parts/chips.ts';
import { selectField } from '../parts/field.ts';
import { lengthOf, promptNotes } from '../parts/prompt-notes.ts';
import { textAreaField } from '../parts/text-area.ts';
import '../views/frames/rewrite.ts';
import { icon } from '../parts/icon.ts';
import '../parts/menu.ts';
import type { MenuItem } from '../parts/menu.ts';
import { roughMenu } from '../parts/rough-menu.ts';
import { failedCover, stateLine } from './frame-status.ts';
import '../parts/rough-stage.ts';
import type { FrameView } from '../parts/frame-view.ts';
import { hasModifier, inField } from './in-field.ts';

/**
 * One frame of the review, all of it open to change. Raises `ss-edit` with an edit, `ss-retry` to draw it again, and
 * `ss-news` when it was written anew.
 */
@customElement('ss-review-card')
export class ReviewCard extends LitElement {
  @property({ attribute: false }) services!: PanelServices;
  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) sequence!: Sequence;
  @property({ attribute: false }) view!: FrameView;
  /** While it is drawn only the description may change: what was sent is what will be drawn. */
  @property({ attribute: false }) frozen = false;
  /** Frames may come and go. */
  @property({ attribute: false }) listIsOpen = true;

  @state() private rewriting = false;
  readonly #typing = new Typing(this);
  readonly #retelling = new Retelling(this, this.#typing);
  readonly #names = new NameCompletion(this, () => ({ bible: this.sequence.bible, words: this.words }));

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    const { frame } = this.view;
    return html`<div
      class="ss-card is-${this.view.state}"
      @keydown=${this.#onKey}
      @focusin=${this.#retelling.load}
    >
      ${this.#renderNumber(frame)} ${this.#renderPicture()}
      <div>
        ${this.#renderShot(frame)} ${this.#renderDescription(frame)}
        ${this.rewriting && !this.frozen ? this.#renderRewrite(frame) : nothing}
      </div>
      <div>${this.#renderPromptLine(frame)} ${this.#renderPrompt(frame)}</div>
      ${this.frozen ? html`<div class="ss-card-tools"></div>` : this.#renderTools(frame)}
    </div>`;
  }

  #renderNumber({ frameNumber }: Frame) {
    return html`<div class="ss-card-number">
      <span aria-hidden="true">${frameNumber}</span>
      ${this.frozen ? nothing : this.#renderGrip(frameNumber)}
    </div>`;
  }

  #renderGrip(frameNumber: number) {
    const { frames } = this.words;
    return html`<button
      type="button"
      class="ss-icon ss-icon-small ss-card-grip"
      aria-label=${frames.move(frameNumber)}
      title="Alt ↑ ↓"
      @pointerdown=${(event: PointerEvent) => this.dispatchEvent(new CustomEvent('ss-card-grip', { detail: event }))}
    >
      ${icon('grip')}
    </button>`;
  }

  #renderPicture() {
    const state = stateLine(this.words, this.view);
    const { frame } = this.view;
    const { bible } = this.sequence;
    return html`<div class="ss-thumb ss-card-picture">
      <ss-rough-stage
        .services=${this.services}
        .words=${this.words}
        .sequence=${this.sequence}
        .view=${this.view}
        .told=${this.#retelling.now(frame, bible, fieldsOf(frame))}
        .frozen=${this.frozen}
        @ss-news=${this.#tell}
      ></ss-rough-stage>
      ${failedCover(this.words, this.view)}
      ${
        this.view.state === 'running' || this.view.state === 'waiting'
          ? html`<span class="ss-plate">${state}</span>`
          : nothing
      }
    </div>`;
  }

  #renderShot({ id, shot }: Frame) {
    const { frames, common } = this.words;
    const change = (patch: Partial<Shot>) => this.#edit({ do: 'shot', frame: id, patch });
    return html`<fieldset class="ss-card-meta" ?disabled=${this.frozen}>
      ${selectField({
        label: frames.shotType,
        hideLabel: true,
        value: shot.size,
        options: shotTypes.map((size) => ({ value: size, label: common.shotTypes[size] })),
        onChange: (value) => change({ size: shotTypes.find((size) => size === value) ?? shot.size }),
      })}
      ${selectField({
        label: frames.time,
        hideLabel: true,
        value: shot.time,
        options: timesOfDay.map((time) => ({ value: time, label: common.times[time] })),
        onChange: (value) => change({ time: timesOfDay.find((time) => time === value) ?? shot.time }),
      })}
      <span class="ss-end">${castChips(shot, this.sequence.bible.cast)}</span>
    </fieldset>`;
  }

  #renderPromptLine(frame: Frame) {
    const { prompt, locked, origin } = frame;
    const { frames, board, rewrite } = this.words;
    const { tokens, budget } = lengthOf(this.#typing.textOf(fieldsOf(frame).prompt, prompt), this.sequence);
    const marks = [
      origin === 'user' ? html`<span class="ss-tag">${frames.edited}</span>` : nothing,
      locked ? html`<span class="ss-tag">${icon('lock')}${board.review.locked}</span>` : nothing,
    ];
    const plain = origin !== 'user' && !locked;
    return html`<div class="ss-card-meta">
      <span>${frames.prompt}</span><span>${rewrite.tokensShort(tokens, budget)}</span>
      <span class="ss-end">${plain ? board.review.fromBible : marks}</span>
    </div>`;
  }

  #renderDescription(frame: Frame) {
    return textAreaField({
      id: fieldsOf(frame).description,
      label: this.words.frames.description,
      hideLabel: true,
      text: frame.description,
      rows: 4,
      typing: this.#typing,
      onText: (text) =>
        this.#edit(
          this.frozen
            ? { do: 'description', frame: frame.id, text }
            : this.#retelling.description(frame, this.sequence.bible, text),
        ),
    });
  }

  #renderPrompt(frame: Frame) {
    const { prompt } = frame;
    return textAreaField({
      id: fieldsOf(frame).prompt,
      label: this.words.frames.prompt,
      hideLabel: true,
      text: prompt,
      rows: 5,
      typing: this.#typing,
      readOnly: this.frozen,
      ...(!this.frozen && { names: this.#names }),
      notes: (text) => promptNotes(this.words, this.sequence, frame, text),
      onText: (text) => this.#edit(this.#retelling.prompt(frame, this.sequence.bible, text)),
    });
  }

  #renderRewrite(frame: Frame) {
    return html`<ss-rewrite
      .services=${this.services}
      .words=${this.words}
      .sequence=${this.sequence}
      .frame=${frame}
      @ss-news=${this.#tell}
      @ss-close=${this.#closeRewrite}
    ></ss-rewrite>`;
  }

  #tell = ({ detail }: CustomEvent<string>) => this.dispatchEvent(new CustomEvent('ss-news', { detail }));

  #closeRewrite = async () => {
    this.rewriting = false;
    await this.updateComplete;
    this.querySelector<HTMLElement>('.ss-card-tools button[aria-haspopup]')?.focus();
  };

  #renderTools(frame: Frame) {
    const { board, frames } = this.words;
    const { frameNumber, locked, takes } = frame;
    return html`<div class="ss-card-tools">
      <button
        type="button"
        class="ss-icon ss-icon-small"
        aria-pressed=${locked ? 'true' : 'false'}
        aria-label=${board.review.lockFrame(frameNumber)}
        title=${frames.lockHint}
        @click=${this.#toggleLock}
      >
        ${icon(locked ? 'lock' : 'unlock')}
      </button>
      ${takes.length > 0 ? this.#renderAgain(frame) : nothing}
      <ss-menu small .label=${frames.moreFor(frameNumber)} .items=${this.#menu(frame)}></ss-menu>
    </div>`;
  }

  #renderAgain({ frameNumber }: Frame) {
    const name = this.words.board.review.drawAgain(frameNumber);
    return html`<button
      type="button"
      class="ss-icon ss-icon-small"
      aria-label=${name}
      title="${name} (R)"
      @click=${() => this.dispatchEvent(new Event('ss-retry'))}
    >
      ${icon('retry')}
    </button>`;
  }

  #menu({ id, frameNumber, locked }: Frame): MenuItem[] {
    const { frames, rewrite } = this.words;
    const count = this.sequence.frames.length;
    const mayAdd = this.listIsOpen && count < FRAMES_MAX;
    const items: (MenuItem | false)[] = [
      frameNumber > 1 && { label: frames.moveUp, icon: 'up', key: 'Alt ↑', onPick: () => this.#move(-1) },
      frameNumber < count && {
        label: frames.moveDown,
        icon: 'lower',
        key: 'Alt ↓',
        onPick: () => this.#move(1),
      },
      mayAdd && { label: frames.duplicate, icon: 'copy', key: 'D', onPick: this.#duplicate },
      mayAdd && { label: frames.insert, icon: 'insert', key: 'I', onPick: this.#insert },
      { label: rewrite.again, icon: 'pen', onPick: () => (this.rewriting = true) },
      locked && {
        label: frames.backToBible,
        icon: 'undo',
        onPick: () => this.#edit({ do: 'unlock', frame: id }),
      },
      ...roughMenu(this.words, id, (wanted) => this.#export(wanted)),
      this.listIsOpen &&
        count > 1 && { label: frames.delete, icon: 'trash', key: 'Del', onPick: this.#delete },
    ];
    return items.filter((item) => item !== false);
  }

  #export(detail: Export) {
    this.dispatchEvent(new CustomEvent('ss-export', { detail, bubbles: true }));
  }

  #move(by: 1 | -1) {
    const { id, frameNumber } = this.view.frame;
    const to = frameNumber - 1 + by;
    if (to >= 0 && to < this.sequence.frames.length) this.#edit({ do: 'move', frame: id, to });
  }

  #duplicate = () => this.#edit({ do: 'duplicate', frame: this.view.frame.id, newId: '' });
  #insert = () => this.#edit({ do: 'insert', after: this.view.frame.id, newId: '' });
  #delete = () => this.#edit({ do: 'delete', frame: this.view.frame.id });
  #toggleLock = () => {
    const { id, locked } = this.view.frame;
    this.#edit({ do: locked ? 'unlock' : 'lock', frame: id });
  };

  #edit(edit: Edit) {
    this.dispatchEvent(new CustomEvent('ss-edit', { detail: edit }));
  }

  #onKey = (event: KeyboardEvent) => {
    const act = this.#keyAction(event);
    if (!act) return;
    event.preventDefault();
    act();
  };

  #keyAction(event: KeyboardEvent): (() => void) | undefined {
    if (this.frozen) return undefined;
    if (event.altKey && event.key === 'ArrowUp') return () => this.#move(-1);
    if (event.altKey && event.key === 'ArrowDown') return () => this.#move(1);
    if (inField(event) || hasModifier(event)) return undefined;
    const ofTheList = { d: this.#duplicate, i: this.#insert, delete: this.#delete };
    const key = event.key.toLowerCase();
    if (key === 'd' || key === 'i' || key === 'delete') return this.listIsOpen ? ofTheList[key] : undefined;
    switch (key) {
      case 'l':
        return this.#toggleLock;
      case 'r':
        return () => this.dispatchEvent(new Event('ss-retry'));
      default:
        return undefined;
    }
  }
}

const fieldsOf = ({ id }: Frame) => ({
  description: `ss-card-description-${id}`,
  prompt: `ss-card-prompt-${id}`,
});

declare global {
  interface HTMLElementTagNameMap {
    'ss-review-card': ReviewCard;
  }
}
