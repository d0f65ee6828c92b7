import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Failure } from '../../../core/failure.ts';
import type { Profile, ProfileFields } from '../../../core/producer/profile.ts';
import { serverTraits } from '../../../core/producer/llm/kinds.ts';
import type { Producers } from '../../../services/producer/producers.ts';
import type { FoundServer } from '../../../services/producer/profiles.ts';
import { LaterView } from '../../later-view.ts';
import { selectField } from '../../parts/field.ts';
import { icon } from '../../parts/icon.ts';
import { message } from '../../parts/message.ts';
import './llm-form.ts';
import { keyInWords } from './llm-key.ts';
import { newProfile } from './new-profile.ts';

type Asking = 'find' | 'test' | undefined;

/** LLM servers that ComfyUI knows: the chosen one with what it can do, and the form that adds or changes one. */
@customElement('ss-llm-servers')
export class LlmServers extends LaterView {
  @property({ attribute: false }) producers!: Pick<Producers, keyof Producers>;
  /** The profile in the form, while it is open. */
  @state() private editing: ProfileFields | undefined;
  @state() private asking: Asking;
  @state() private found: FoundServer[] | undefined;
  @state() private abilities: { id: string; words: string[] } | undefined;
  @state() private failure: Failure | undefined;
  @state() private news = '';
  #controller: AbortController | undefined;

  protected override stores() {
    return [this.services.drafts, this.producers.profiles];
  }

  override connectedCallback() {
    super.connectedCallback();
    void this.#refresh();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#controller?.abort();
  }

  async #refresh() {
    const read = await this.producers.profiles.refresh();
    this.failure = read.ok ? undefined : read.failure;
  }

  /** The one that the form names, or the first: with a single server nothing has to be chosen. */
  get #chosen(): Profile | undefined {
    const { profiles = [] } = this.producers.profiles;
    const { profile } = this.services.drafts.draft;
    return profiles.find(({ id }) => id === profile) ?? profiles[0];
  }

  /** Where there is no server yet, the form for one stands open. */
  protected override willUpdate() {
    const { profiles } = this.producers.profiles;
    if (profiles?.length === 0) this.editing ??= newProfile('ollama', profiles);
  }

  protected override render() {
    const { profiles } = this.producers.profiles;
    if (profiles === undefined) return this.#renderFailure();
    const chosen = this.#chosen;
    return html`${chosen ? this.#renderChoice(profiles, chosen) : this.#renderNone()}
      ${this.editing || !chosen ? this.#renderForm() : this.#renderServer(chosen)} ${this.#renderFailure()}
      <p class="ss-hint" role="status">${this.news}</p>`;
  }

  #renderNone() {
    return html`<p class="ss-hint">${this.words.producers.noServers}</p>`;
  }

  #renderChoice(profiles: Profile[], chosen: Profile) {
    const { producers } = this.words;
    const adds = this.editing !== undefined && !profiles.some(({ id }) => id === this.editing?.id);
    return html`<div class="ss-field">
      ${selectField({
        label: producers.server,
        value: adds ? '+' : chosen.id,
        options: [
          ...profiles.map((profile) => ({ value: profile.id, label: this.#nameOf(profile) })),
          { value: '+', label: producers.addServer },
        ],
        onChange: (id) => this.#choose(id),
      })}
    </div>`;
  }

  #nameOf({ kind, model }: ProfileFields): string {
    const { producers } = this.words;
    const name = kind === 'custom' ? producers.customKind : serverTraits[kind].name;
    return producers.serverName(name, model);
  }

  #choose(id: string) {
    this.#clear();
    if (id === '+') return this.#edit(newProfile('custom', this.producers.profiles.profiles ?? []));
    this.editing = undefined;
    this.services.drafts.set({ profile: id });
  }

  #clear() {
    this.#controller?.abort();
    this.asking = this.failure = this.found = undefined;
    this.news = '';
  }

  #edit(profile: ProfileFields) {
    this.#clear();
    this.editing = profile;
  }

  #renderServer(profile: Profile) {
    const { producers, common } = this.words;
    const key = keyInWords(this.words, profile);
    const tests = this.asking === 'test';
    return html`<div class="ss-server">
      <p class="ss-hint ss-server-line">${profile.baseUrl}<br />${producers.keyLine(key)}</p>
      <div class="ss-buttons">
        ${
          tests
            ? html`<button type="button" class="ss-btn ss-btn-small" @click=${() => this.#clear()}>
                ${common.cancel}
              </button>`
            : html`<button type="button" class="ss-btn ss-btn-small" @click=${() => void this.#test(profile)}>
                ${producers.test}
              </button>`
        }
        <button type="button" class="ss-btn ss-btn-small" @click=${() => this.#edit(profile)}>
          ${producers.change}
        </button>
      </div>
      ${this.#renderAbilities(profile)}
    </div>`;
  }

  #renderAbilities({ id }: Profile) {
    const { producers } = this.words;
    if (this.asking === 'test') return html`<p class="ss-hint" role="status">${producers.testing}</p>`;
    if (this.abilities?.id !== id) return nothing;
    return html`<p class="ss-tag ss-is-ok" role="status">${icon('ok')}${producers.tested}</p>
      <ul class="ss-abilities" role="list" aria-label=${producers.tested}>
        ${this.abilities.words.map((sentence) => html`<li>${sentence}</li>`)}
      </ul>`;
  }

  async #test(profile: Profile) {
    this.#clear();
    this.asking = 'test';
    this.abilities = undefined;
    const controller = new AbortController();
    this.#controller = controller;
    const tested = await this.producers.test(profile, controller.signal);
    if (controller.signal.aborted) return;
    this.asking = undefined;
    if (!tested.ok) return void (this.failure = tested.failure);
    this.abilities = { id: profile.id, words: tested.value };
  }

  #renderForm() {
    const { profiles = [] } = this.producers.profiles;
    if (!this.editing) return nothing;
    return html`<div class="ss-field">${this.#renderFind()}</div>
      <ss-llm-form
        .profiles=${this.producers.profiles}
        .profile=${this.editing}
        .models=${this.#modelsAt(this.editing.baseUrl)}
        ?alone=${profiles.length === 0}
        @ss-done=${this.#done}
      ></ss-llm-form>`;
  }

  #modelsAt(url: string): string[] {
    return this.found?.find(({ baseUrl }) => baseUrl === url)?.models ?? [];
  }

  #renderFind() {
    const { producers } = this.words;
    const busy = this.asking === 'find';
    return html`<div class="ss-buttons">
        <button
          type="button"
          class="ss-btn ss-btn-small"
          aria-disabled=${busy ? 'true' : nothing}
          aria-describedby="ss-find-hint"
          @click=${() => void this.#find()}
        >
          ${producers.find}
        </button>
      </div>
      <p class="ss-hint" id="ss-find-hint" role="status">
        ${busy ? producers.finding : this.found ? producers.found(this.found.length) : producers.findHint}
      </p>
      ${this.found?.length ? this.#renderFound(this.found) : nothing}`;
  }

  #renderFound(found: FoundServer[]) {
    const { producers } = this.words;
    return html`<ul class="ss-found" role="list">
      ${found.map((server) => {
        const { name } = serverTraits[server.kind];
        return html`<li>
          <span
            ><strong>${name}</strong
            ><span class="ss-hint"
              >${server.baseUrl}, ${producers.foundModels(server.models.length)}</span
            ></span
          >
          <button
            type="button"
            class="ss-btn ss-btn-small"
            aria-label=${producers.use(name)}
            @click=${() => this.#use(server)}
          >
            ${producers.useShort}
          </button>
        </li>`;
      })}
    </ul>`;
  }

  async #find() {
    if (this.asking) return;
    this.asking = 'find';
    this.failure = undefined;
    const found = await this.producers.profiles.find();
    this.asking = undefined;
    if (found.ok) this.found = found.value;
    else this.failure = found.failure;
  }

  /** What was found fills the form; the user still saves it. */
  #use({ kind, baseUrl, models }: FoundServer) {
    const known = this.producers.profiles.profiles ?? [];
    this.editing = { ...newProfile(kind, known), baseUrl, model: models[0] ?? '' };
  }

  #done = ({ detail: { saved, news } }: CustomEvent<{ saved?: string; news: string }>) => {
    this.editing = undefined;
    this.abilities = undefined;
    this.#clear();
    this.news = news;
    this.services.drafts.set({ profile: saved });
  };

  #renderFailure() {
    if (!this.failure) return nothing;
    const explanation = this.explained(this.failure);
    return explanation ? message({ tone: 'bad', ...explanation }) : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ss-llm-servers': LlmServers;
  }
}
