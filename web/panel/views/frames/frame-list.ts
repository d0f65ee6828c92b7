import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Edit } from '../../../core/edit.ts';
import type { Frame, Sequence } from '../../../core/sequence.ts';
import { FRAMES_MAX } from '../../../core/story/limits.ts';
import { Exporting } from '../../controllers/exporting.ts';
import { NameCompletion } from '../../controllers/name-completion.ts';
import { Retelling } from '../../controllers/retelling.ts';
import { Reorder } from '../../controllers/reorder.ts';
import { Typing } from '../../controllers/typing.ts';
import { editTelling } from '../../parts/directed.ts';
import { isFrameFrozen, mayChangeList } from '../../parts/editable.ts';
import { exportFailure } from '../../parts/export-failure.ts';
import type { MenuItem } from '../../parts/menu.ts';
import { roughMenu } from '../../parts/rough-menu.ts';
import { LaterView } from '../../later-view.ts';
import { frameEditor } from './frame-editor.ts';
import { rowAction, type RowAction } from './frame-keys.ts';
import { frameRow } from './frame-row.ts';

/** Actions by which frames come and go. */
const ofTheList: ReadonlySet<RowAction> = new Set(['insert', 'duplicate', 'delete']);

const byFinger = () => matchMedia('(pointer: coarse)').matches;

/** The list of frames; one of them may be open for editing. Says in `ss-news` what an edit did. */
@customElement('ss-frame-list')
export class FrameList extends LaterView {
  @property({ attribute: false }) sequence!: Sequence;
  @state() private open: string | undefined;
  /** The row that Tab leads to. */
  @state() private current: string | undefined;
  /** The open frame asks how it is to be written anew. */
  @state() private rewriting = false;
  readonly #typing = new Typing(this);
  readonly #retelling = new Retelling(this, this.#typing);
  readonly #names = new NameCompletion(this, () => ({ bible: this.sequence.bible, words: this.words }));
  readonly #exporting = new Exporting(this);
  readonly #reorder = new Reorder(this, (frame, to) => this.#move(frame, to));

  /** Opens a frame for editing, as a press on it does. */
  show(id: string) {
    const frame = this.sequence.frames.find((candidate) => candidate.id === id);
    if (frame) this.#act('open', frame);
  }

  protected override render() {
    const { frames } = this.sequence;
    const current = frames.find(({ id }) => id === this.current) ?? frames[0];
    return html`${exportFailure(this.services, this.words, this.#exporting)}
      <ol class="ss-frames" role="list" aria-label=${this.words.common.frames} @keydown=${this.#onKey}>
        ${repeat(
          frames,
          ({ id }) => id,
          (frame, index) => this.#renderItem(frame, index, frame === current),
        )}
      </ol>`;
  }

  #renderItem(frame: Frame, index: number, inTabOrder: boolean) {
    const { gap, dragged } = this.#reorder;
    const isOpen = frame.id === this.open;
    const last = index === this.sequence.frames.length - 1;
    const classes = `ss-frame ${isOpen ? 'is-open' : ''} ${dragged === frame.id ? 'is-dragged' : ''}`;
    return html`<li
      class=${classes}
      aria-label=${this.words.common.frame(frame.frameNumber)}
      data-frame=${frame.id}
      tabindex="-1"
      @focusin=${() => (this.current = frame.id)}
    >
      ${gap === index ? html`<span class="ss-insert"></span>` : nothing}
      ${isOpen ? this.#renderEditor(frame, index) : this.#renderRow(frame, index, inTabOrder)}
      ${last && gap === index + 1 ? html`<span class="ss-insert is-last"></span>` : nothing}
    </li>`;
  }

  #shared(frame: Frame, index: number) {
    return {
      services: this.services,
      words: this.words,
      sequence: this.sequence,
      frame,
      menu: this.#menuOf(frame, index),
      onInsert: () => this.#act('insert', frame),
      onGrip: (event: PointerEvent) => this.#reorder.start(event, frame.id, index),
    };
  }

  #renderRow(frame: Frame, index: number, inTabOrder: boolean) {
    return frameRow({ ...this.#shared(frame, index), inTabOrder, onOpen: () => this.#act('open', frame) });
  }

  #renderEditor(frame: Frame, index: number) {
    return frameEditor({
      ...this.#shared(frame, index),
      typing: this.#typing,
      retelling: this.#retelling,
      names: this.#names,
      rewriting: this.rewriting,
      onRewrite: (open) => this.#rewrite(frame, open),
      onNews: (news) => this.#tell(news),
      drawing: isFrameFrozen(this.services.studio, frame),
      onEdit: (edit) => this.#edit(edit),
      onClose: () => this.#close(),
    });
  }

  #menuOf(frame: Frame, index: number): MenuItem[] {
    const { frames, rewrite } = this.words;
    const listIsOpen = mayChangeList(this.services.studio);
    const item = (
      label: string,
      icon: MenuItem['icon'] & string,
      action: RowAction,
      key?: string,
    ): MenuItem => ({
      label,
      icon,
      onPick: () => this.#act(action, frame),
      ...(key && { key }),
    });
    return [
      ...(index > 0 ? [item(frames.moveUp, 'up', 'move-up', 'Alt ↑')] : []),
      ...(index < this.sequence.frames.length - 1
        ? [item(frames.moveDown, 'lower', 'move-down', 'Alt ↓')]
        : []),
      ...(listIsOpen
        ? [item(frames.duplicate, 'copy', 'duplicate', 'D'), item(frames.insert, 'insert', 'insert', 'I')]
        : []),
      item(rewrite.again, 'pen', 'rewrite', 'R'),
      item(frame.locked ? frames.unlock : frames.lock, frame.locked ? 'unlock' : 'lock', 'lock', 'L'),
      ...roughMenu(this.words, frame.id, (wanted) => {
        void this.#exporting.begin(this.sequence, wanted, this.words.exports);
      }),
      ...(listIsOpen
        ? [
            { label: rewrite.variations, icon: 'image' as const, onPick: () => this.#enhance(frame) },
            item(frames.delete, 'trash', 'delete', 'Del'),
          ]
        : []),
    ];
  }

  #onKey = (event: KeyboardEvent) => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const id = target.closest<HTMLElement>('[data-frame]')?.dataset['frame'];
    const frame = this.sequence.frames.find((candidate) => candidate.id === id);
    if (!frame) return;
    if (event.key === 'Escape' && this.open) {
      event.preventDefault();
      return this.#close();
    }
    const action = target.matches('li') && event.key === 'Enter' ? 'open' : rowAction(event);
    if (!action || action === 'undo') return;
    event.preventDefault();
    if (ofTheList.has(action) && !mayChangeList(this.services.studio))
      return this.#tell(this.words.frames.listStands);
    this.#act(action, frame);
  };

  #act(action: RowAction, frame: Frame) {
    const index = frame.frameNumber - 1;
    switch (action) {
      case 'open':
        return void this.#openFrame(frame);
      case 'next':
        return void this.#focusRow(index + 1);
      case 'previous':
        return void this.#focusRow(index - 1);
      case 'move-up':
        return this.#move(frame.id, index - 1);
      case 'move-down':
        return this.#move(frame.id, index + 1);
      case 'duplicate':
        return this.#add({ do: 'duplicate', frame: frame.id, newId: '' }, index + 1);
      case 'insert':
        return this.#add({ do: 'insert', after: frame.id, newId: '' }, index + 1);
      case 'lock':
        return this.#edit({ do: frame.locked ? 'unlock' : 'lock', frame: frame.id });
      case 'rewrite':
        return this.#rewrite(frame, true);
      case 'delete':
        return this.#delete(frame);
      case 'undo':
        return this.services.studio.undo();
    }
  }

  #rewrite(frame: Frame, open: boolean) {
    this.#typing.flush();
    const close = !open && this.rewriting;
    this.rewriting = open && !isFrameFrozen(this.services.studio, frame);
    if (this.rewriting && this.open !== frame.id) void this.#openFrame(frame, false);
    if (close) void this.#focusTool(frame);
  }

  /** The focus goes back to where the form was opened. */
  async #focusTool({ id }: Frame) {
    await this.updateComplete;
    const item = this.#itemOf(id);
    const [pen] = item?.querySelectorAll<HTMLElement>('.ss-bar-toggle') ?? [];
    const menu = item?.querySelector<HTMLElement>('.ss-frame-bar ss-menu button');
    // Narrow places have it in the menu alone.
    (pen?.checkVisibility() ? pen : menu)?.focus();
  }

  #enhance({ id, shot, description }: Frame) {
    const detail = { text: description || shot.moment, frame: id };
    this.dispatchEvent(new CustomEvent('ss-enhance', { detail }));
  }

  #edit(edit: Edit) {
    this.#typing.flush();
    const { studio } = this.services;
    const frame =
      edit.do === 'description' && edit.shot && this.sequence.frames.find(({ id }) => id === edit.frame);
    if (!frame) return studio.edit(edit);
    this.#tell(`${this.words.directing.retold} ${editTelling(studio, this.words, frame, edit)}`);
  }

  #move(frame: string, to: number) {
    const { frames } = this.sequence;
    const from = frames.findIndex(({ id }) => id === frame);
    if (to < 0 || to >= frames.length || to === from) return;
    this.#edit({ do: 'move', frame, to });
    this.#tell(this.words.frames.moved(from + 1, to + 1, frames.length));
    void this.#focusRow(to);
  }

  #add(edit: Edit & { do: 'duplicate' | 'insert' }, index: number) {
    if (this.sequence.frames.length >= FRAMES_MAX) return this.#tell(this.words.frames.tooMany);
    this.#edit(edit);
    this.#tell(this.words.frames.inserted(index + 1));
    void this.#focusRow(index, edit.do === 'insert');
  }

  #delete(frame: Frame) {
    if (this.sequence.frames.length === 1) return this.#tell(this.words.frames.lastStays);
    this.open = this.open === frame.id ? undefined : this.open;
    this.#edit({ do: 'delete', frame: frame.id });
    this.#tell(this.words.frames.deleted(frame.frameNumber));
    void this.#focusRow(Math.min(frame.frameNumber - 1, this.sequence.frames.length - 2));
  }

  #tell(news: string) {
    this.dispatchEvent(new CustomEvent('ss-news', { detail: news }));
  }

  async #openFrame({ id }: Frame, toText = true) {
    this.#typing.flush();
    this.open = this.current = id;
    void this.#retelling.load();
    if (toText) this.rewriting = false;
    await this.updateComplete;
    const item = this.#itemOf(id);
    item?.scrollIntoView({ block: 'nearest' });
    if (!toText) return;
    // A finger would get the keyboard over the picture it wanted to see.
    const first = byFinger() ? item : item?.querySelector<HTMLElement>(`#ss-prompt-${CSS.escape(id)}`);
    first?.focus({ preventScroll: true });
  }

  #close() {
    const index = this.sequence.frames.findIndex(({ id }) => id === this.open);
    this.#typing.flush();
    this.open = undefined;
    this.rewriting = false;
    void this.#focusRow(index);
  }

  /** Focus on a row once the store and this list have caught up with an edit. */
  async #focusRow(index: number, opened = false) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await this.updateComplete;
    const frame = this.sequence.frames[index];
    if (!frame) return;
    if (opened) return this.#openFrame(frame);
    const item = this.#itemOf(frame.id);
    const target = frame.id === this.open ? item : item?.querySelector<HTMLElement>('.ss-frame-open');
    target?.focus();
  }

  #itemOf(id: string) {
    return this.querySelector<HTMLElement>(`[data-frame="${CSS.escape(id)}"]`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ss-frame-list': FrameList;
  }
}
