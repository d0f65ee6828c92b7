import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Failure } from '../../../core/failure.ts';
import { serverTraits } from '../../../core/producer/llm/kinds.ts';
import {
  serverKinds,
  type Profile,
  type ProfileFields,
  type ServerKind,
} from '../../../core/producer/profile.ts';
import type { ServerProfiles } from '../../../services/producer/producers.ts';
import { LaterView } from '../../later-view.ts';
import { describedBy, selectField } from '../../parts/field.ts';
import { message } from '../../parts/message.ts';
import { valueOf } from '../../parts/event-value.ts';
import { keyInWords } from './llm-key.ts';
import { newProfile } from './new-profile.ts';

type Text = {
  id: string;
  label: string;
  value: string;
  hint?: string;
  placeholder?: string;
  list?: string;
  onInput: (text: string) => void;
};

/**
 * Adds or changes one server. Raises `ss-done` when that is over, with the id of the profile that stands. A typed key is
 * never held in a property: it goes from its field to the server, and the field is emptied.
 */
@customElement('ss-llm-form')
export class LlmForm extends LaterView {
  @property({ attribute: false }) profiles!: ServerProfiles;
  /** What the form begins with. */
  @property({ attribute: false }) profile!: ProfileFields;
  /** Models that were found there already. */
  @property({ attribute: false }) models: string[] = [];
  /** There is no other server to go back to. */
  @property({ type: Boolean }) alone = false;
  @state() private typed!: ProfileFields;
  @state() private listed: string[] = [];
  @state() private busy = false;
  @state() private removing = false;
  @state() private failure: Failure | undefined;
  @state() private news = '';

  protected override stores() {
    return [this.profiles];
  }

  protected override willUpdate(changed: PropertyValues) {
    if (!changed.has('profile')) return;
    const { id, kind, baseUrl, model, keyEnv } = this.profile;
    this.typed = { id, kind, baseUrl, model, keyEnv };
    this.listed = [];
    this.removing = false;
    this.failure = undefined;
  }

  /** The profile as the server keeps it, once it does. */
  get #kept(): Profile | undefined {
    return this.profiles.profiles?.find(({ id }) => id === this.typed.id);
  }

  protected override render() {
    const { producers } = this.words;
    const { kind, baseUrl, model } = this.typed;
    return html`<div class="ss-server-form">
      <div class="ss-field">
        ${selectField<ServerKind>({
          label: producers.kind,
          value: kind,
          options: serverKinds.map((each) => ({
            value: each,
            label: each === 'custom' ? producers.customKind : serverTraits[each].name,
          })),
          onChange: (chosen) => this.#becomeKind(chosen),
        })}
      </div>
      ${this.#text({
        id: 'ss-llm-url',
        label: producers.baseUrl,
        value: baseUrl,
        hint: producers.baseUrlHint,
        placeholder: 'http://127.0.0.1:8080/v1',
        onInput: (typed) => this.#set({ baseUrl: typed }),
      })}
      ${this.#renderModel(model)} ${this.#renderKey()} ${this.#renderNews()}
      ${this.removing ? this.#renderRemoving() : this.#renderButtons()}
    </div>`;
  }

  #renderNews() {
    const explanation = this.failure && this.explained(this.failure);
    if (explanation) return message({ tone: 'bad', ...explanation });
    return html`<p class="ss-hint" role="status" ?hidden=${this.news === ''}>${this.news}</p>`;
  }

  #set(patch: Partial<ProfileFields>) {
    this.typed = { ...this.typed, ...patch };
    this.news = '';
  }

  /** A new server takes the id and the usual address of its kind; one that is kept keeps its id. */
  #becomeKind(kind: ServerKind) {
    const fresh = newProfile(kind, this.profiles.profiles ?? []);
    const { id } = this.#kept ? this.typed : fresh;
    this.#set({ ...fresh, id });
  }

  #text({ id, label, value, hint, placeholder, list, onInput }: Text) {
    return html`<div class="ss-field">
      <label class="ss-label" for=${id}>${label}</label>
      <input
        class="ss-input"
        id=${id}
        type="text"
        autocomplete="off"
        spellcheck="false"
        list=${list ?? nothing}
        placeholder=${placeholder ?? nothing}
        .value=${value}
        aria-describedby=${describedBy(hint && `${id}-hint`)}
        @input=${(event: Event) => onInput(valueOf(event))}
      />
      ${hint ? html`<p class="ss-hint" id="${id}-hint">${hint}</p>` : nothing}
    </div>`;
  }

  /** From the server's own list where it is known, else typed. */
  #renderModel(model: string) {
    const { producers } = this.words;
    const models = this.models.length > 0 ? this.models : this.listed;
    return html`<div @focusin=${() => void this.#listModels()}>
      ${this.#text({
        id: 'ss-llm-model',
        label: producers.model,
        value: model,
        hint: producers.modelHint,
        list: 'ss-llm-models',
        onInput: (typed) => this.#set({ model: typed }),
      })}
      <datalist id="ss-llm-models">${models.map((name) => html`<option value=${name}></option>`)}</datalist>
    </div>`;
  }

  /** Only a server that is kept can be asked: the page itself speaks to none. */
  async #listModels() {
    const kept = this.#kept;
    if (!kept || this.listed.length > 0 || kept.baseUrl !== this.typed.baseUrl) return;
    const models = await this.profiles.models(kept.id);
    if (models.ok) this.listed = models.value;
  }

  #renderKey() {
    const { producers } = this.words;
    const kept = this.#kept;
    const { key } = kept ?? {};
    const byEnvironment = key?.source === 'env';
    return html`${
      this.profiles.storable && !byEnvironment
        ? html`<div class="ss-field">
            <label class="ss-label" for="ss-llm-key">${producers.key}</label>
            <input
              class="ss-input"
              id="ss-llm-key"
              type="password"
              autocomplete="off"
              placeholder=${key?.configured ? producers.keyReplace : producers.keyPlaceholder}
              aria-describedby="ss-llm-key-hint"
            />
            <p class="ss-hint" id="ss-llm-key-hint">${producers.keyHint}</p>
          </div>`
        : nothing
    }
    ${this.profiles.storable ? nothing : html`<p class="ss-hint">${producers.keyNotStorable}</p>`}
    ${
      kept && key?.configured
        ? html`<p class="ss-status">
            ${producers.keyLine(keyInWords(this.words, kept))}
            ${
              byEnvironment
                ? nothing
                : html`<button type="button" class="ss-link" @click=${() => void this.#forget(kept.id)}>
                    ${producers.keyForget}
                  </button>`
            }
          </p>`
        : nothing
    }
    ${this.#text({
      id: 'ss-llm-key-env',
      label: producers.keyEnv,
      value: this.typed.keyEnv ?? '',
      hint: producers.keyEnvHint,
      placeholder: 'LLM_API_KEY',
      onInput: (name) => this.#set({ keyEnv: name.trim() === '' ? null : name.trim() }),
    })}`;
  }

  async #forget(id: string) {
    const forgotten = await this.profiles.forgetKey(id);
    if (!forgotten.ok) return void (this.failure = forgotten.failure);
    this.news = this.words.producers.keyForgotten;
  }

  #renderButtons() {
    const { producers, common } = this.words;
    const ghost = (label: string, onClick: () => void) =>
      html`<button type="button" class="ss-btn ss-btn-small ss-btn-ghost" @click=${onClick}>
        ${label}
      </button>`;
    return html`<div class="ss-buttons">
      <button
        type="button"
        class="ss-btn ss-btn-small"
        aria-disabled=${this.busy ? 'true' : nothing}
        @click=${() => void this.#save()}
      >
        ${producers.save}
      </button>
      ${this.alone ? nothing : ghost(common.cancel, () => this.#done(this.#kept?.id, ''))}
      ${this.#kept ? ghost(producers.remove, () => (this.removing = true)) : nothing}
    </div>`;
  }

  #renderRemoving() {
    const { producers } = this.words;
    const { name } = serverTraits[this.typed.kind];
    return html`<p class="ss-dense" role="status">${producers.removes(name)}</p>
      <div class="ss-buttons">
        <button type="button" class="ss-btn ss-btn-small" @click=${() => void this.#remove()}>
          ${producers.remove}
        </button>
        <button
          type="button"
          class="ss-btn ss-btn-small ss-btn-ghost"
          @click=${() => (this.removing = false)}
        >
          ${producers.keep}
        </button>
      </div>`;
  }

  async #save() {
    if (this.busy) return;
    this.busy = true;
    this.failure = undefined;
    const saved = await this.#sent();
    this.busy = false;
    if (saved) this.#done(this.typed.id, this.words.producers.saved);
  }

  /** Profile first: a key belongs to an address, and another address forgets it. */
  async #sent(): Promise<boolean> {
    const { baseUrl, model } = this.typed;
    const profile = await this.profiles.save({
      ...this.typed,
      baseUrl: baseUrl.trim(),
      model: model.trim(),
    });
    if (!profile.ok) return this.#failed(profile.failure);
    const field = this.querySelector<HTMLInputElement>('#ss-llm-key');
    if (!field || field.value.trim() === '') return true;
    const asked = this.profiles.setKey(this.typed.id, field.value.trim());
    field.value = '';
    const key = await asked;
    return key.ok || this.#failed(key.failure);
  }

  #failed(failure: Failure): false {
    this.failure = failure;
    return false;
  }

  async #remove() {
    const removed = await this.profiles.remove(this.typed.id);
    if (!removed.ok) return void (this.failure = removed.failure);
    this.#done(undefined, this.words.producers.removed);
  }

  #done(saved: string | undefined, news: string) {
    this.dispatchEvent(new CustomEvent('ss-done', { detail: { saved, news } }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ss-llm-form': LlmForm;
  }
}
