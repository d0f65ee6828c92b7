import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Failure } from '../../../core/failure.ts';
import type { Frame, Sequence } from '../../../core/sequence.ts';
import type { Words } from '../../../core/words/en.ts';
import type { PanelServices } from '../../contexts.ts';
import { NameCompletion } from '../../controllers/name-completion.ts';
import { failureMessage } from '../../parts/failure-message.ts';
import { icon } from '../../parts/icon.ts';
import { adoptStyles } from '../../styles/adopt.ts';
import { writing } from '../../styles/writing.ts';

/**
 * Has the text of one frame written anew, with a hint if there is one, by the producer that the form names. Raises
 * `ss-news` when it is done and `ss-close` when it is to go away.
 */
@customElement('ss-rewrite')
export class Rewrite extends LitElement {
  @property({ attribute: false }) services!: PanelServices;
  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) sequence!: Sequence;
  @property({ attribute: false }) frame!: Frame;
  @state() private hint = '';
  @state() private work: AbortController | undefined;
  @state() private failure: Failure | undefined;
  readonly #names = new NameCompletion(this, () => ({ bible: this.sequence.bible, words: this.words }));

  protected override createRenderRoot() {
    adoptStyles(writing);
    return this;
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.work?.abort();
  }

  protected override firstUpdated() {
    this.querySelector<HTMLElement>('input')?.focus({ preventScroll: true });
  }

  protected override render() {
    const { rewrite } = this.words;
    return html`<form
      class="ss-rewrite"
      aria-label=${rewrite.againFor(this.frame.frameNumber)}
      @submit=${this.#submit}
      @keydown=${this.#onKey}
    >
      ${this.#renderHint()}
      <p class="ss-hint">${this.frame.locked ? rewrite.lockedStays : rewrite.seesNeighbours}</p>
      ${this.failure ? this.#renderFailure(this.failure) : nothing}
      <p class="ss-status ss-rewrite-work" role="status" ?hidden=${!this.work}>
        ${this.work ? html`<span class="ss-working" aria-hidden="true"></span>${rewrite.writing}` : nothing}
      </p>
      <div class="ss-row">${this.work ? this.#renderStop() : this.#renderGo()}</div>
    </form>`;
  }

  #renderHint() {
    const { rewrite } = this.words;
    const id = `ss-hint-${this.frame.id}`;
    const active = this.#names.activeIn(id);
    const type = (text: string) => (this.hint = text);
    const input = ({ currentTarget: field }: Event) => {
      if (!(field instanceof HTMLInputElement)) return;
      type(field.value);
      this.#names.look(id, field);
    };
    return html`<div class="ss-field">
      <label class="ss-label" for=${id}>${rewrite.hint}</label>
      <input
        class="ss-input"
        id=${id}
        autocomplete="off"
        maxlength="300"
        placeholder=${rewrite.hintPlaceholder}
        .value=${this.hint}
        aria-autocomplete="list"
        aria-controls=${active === undefined ? nothing : `${id}-names`}
        aria-activedescendant=${active ?? nothing}
        @input=${input}
        @keydown=${(event: KeyboardEvent) => this.#names.key(event, type)}
        @blur=${() => this.#names.close()}
      />
      ${this.#names.render(id, type)}
    </div>`;
  }

  /** The built-in rules can always write. */
  #renderFailure(failure: Failure) {
    const byRules = { label: this.words.rewrite.rulesInstead, onPress: () => void this.#write('embedded') };
    return failureMessage(this.services, this.words, failure, byRules);
  }

  #renderGo() {
    const { rewrite, common } = this.words;
    return html`<button type="submit" class="ss-btn ss-btn-small">${icon('pen')}${rewrite.go}</button>
      <button type="button" class="ss-btn ss-btn-small ss-btn-ghost" @click=${this.#close}>
        ${common.cancel}
      </button>`;
  }

  #renderStop() {
    return html`<button type="button" class="ss-btn ss-btn-small" @click=${() => this.work?.abort()}>
      ${this.words.common.cancel}
    </button>`;
  }

  #submit = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
    if (!this.work) void this.#write(this.services.drafts.draft.producer);
  };

  /** What comes after the user has taken the frame out, or has gone on with it by hand, is left alone. */
  async #write(producer: PanelServices['drafts']['draft']['producer']) {
    const { sequence, frame, services } = this;
    const work = new AbortController();
    this.work = work;
    this.failure = undefined;
    const writer = await services.writer.open();
    // A hint names people as they are called; the sign is for the eye.
    const hint = this.hint.replace(/@(?=\p{L})/gu, '').trim();
    const asked = { producer, profile: services.drafts.draft.profile };
    const written = await writer.reshoot(sequence, frame.id, hint, asked, work.signal);
    this.work = undefined;
    if (work.signal.aborted || !this.isConnected) return;
    if (!written.ok) return void (this.failure = written.failure);
    services.studio.edit({ do: 'reshoot', frame: frame.id, ...written.value });
    const { rewrite } = this.words;
    const byRules = producer === 'llm' && written.value.origin === 'embedded';
    const said = byRules ? rewrite.byRules(frame.frameNumber) : rewrite.done(frame.frameNumber);
    this.dispatchEvent(new CustomEvent('ss-news', { detail: said }));
    this.#close();
  }

  #onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      this.#submit(event);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      if (this.work) this.work.abort();
      else this.#close();
    }
  };

  #close = () => this.dispatchEvent(new Event('ss-close'));
}

declare global {
  interface HTMLElementTagNameMap {
    'ss-rewrite': Rewrite;
  }
}
