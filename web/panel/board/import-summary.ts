import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ImportSummary as Summary } from '../../core/import/summary.ts';
import type { Words } from '../../core/words/en.ts';
import type { Shared } from '../../services/library/library.ts';
import type { PanelServices } from '../contexts.ts';
import { icon } from '../parts/icon.ts';
import { message } from '../parts/message.ts';

const MOST_SHOWN = 20;

/**
 * What a shared sequence holds and would run, before anything of it is used. Raises `ss-use`, `ss-open-own` where it is
 * one of this library, and `ss-cancel`.
 */
@customElement('ss-import-summary')
export class ImportSummary extends LitElement {
  @property({ attribute: false }) services!: PanelServices;
  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) shared!: Shared;
  /** With what this ComfyUI has of it; undefined until it answered. */
  @state() private compared: Summary | undefined;
  @state() private comparing = true;
  @state() private folded = true;
  /** There is more of the story than fits while it is folded. */
  @state() private cut = false;
  readonly #resized = new ResizeObserver(() => this.#measure());

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.addEventListener('keydown', this.#onKey);
    void this.#compare();
  }

  protected override firstUpdated() {
    this.querySelector<HTMLElement>('h3')?.focus();
    const story = this.#story;
    if (story) this.#resized.observe(story);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#resized.disconnect();
  }

  get #story() {
    return this.querySelector('.ss-import-story');
  }

  #measure() {
    const story = this.#story;
    if (story && this.folded) this.cut = story.scrollHeight > story.clientHeight;
  }

  async #compare() {
    const compared = await this.services.library.compare(this.shared);
    this.compared = compared.ok ? compared.value : undefined;
    this.comparing = false;
  }

  protected override render() {
    const { import: words } = this.words;
    const summary = this.compared ?? this.shared.summary;
    return html`<section class="ss-import" aria-labelledby="ss-import-head">
      <h3 id="ss-import-head" class="ss-big" tabindex="-1">${words.head}</h3>
      <p class="ss-hint">${words.nothingYet}</p>
      <h4>${summary.title || words.untitled}</h4>
      ${this.#renderStory(summary.story)} ${this.#renderFacts(summary)} ${this.#renderTroubles(summary)}
      ${this.#renderFoot()}
    </section>`;
  }

  /** A long story is folded: what is in the file and what it needs is seen first. */
  #renderStory(story: string) {
    const { import: words } = this.words;
    const { folded, cut } = this;
    const style = `${folded ? 'is-folded' : ''} ${folded && cut ? 'is-cut' : ''}`;
    return html`<p class="ss-import-story ${style}" id="ss-import-story">${story || words.noStory}</p>
      ${
        cut
          ? html`<button
              type="button"
              class="ss-link"
              aria-expanded=${folded ? 'false' : 'true'}
              aria-controls="ss-import-story"
              @click=${() => (this.folded = !folded)}
            >
              ${folded ? words.wholeStory : words.lessStory}
            </button>`
          : nothing
      }`;
  }

  #renderFacts(summary: Summary) {
    const { import: words, common } = this.words;
    const { engine, guide, size } = summary;
    return html`<dl class="ss-import-facts">
      ${fact(words.frames, words.framesOf(summary.frames, summary.takes))}
      ${fact(words.cast, summary.cast.slice(0, MOST_SHOWN).join(', '))}
      ${fact(words.places, summary.places.slice(0, MOST_SHOWN).join(', '))}
      ${fact(words.family, common.families[summary.family])}
      ${fact(words.size, `${size.width} × ${size.height}`)}
      ${fact(words.engine, words.engines[engine.kind](engine.name))}
      ${fact(words.guide, guide === undefined ? '' : words.guided(guide))}
    </dl>`;
  }

  #renderTroubles(summary: Summary) {
    const { import: words } = this.words;
    return html`${this.#renderCompared()}
    ${this.#renderList(words.models, summary.models, (model) => this.#renderModel(model))}
    ${this.#renderList(
      words.foreign,
      summary.foreign ?? [],
      ({ node, pack }) =>
        html`<b>${node}</b> ${pack === undefined ? bad(words.notHere) : quiet(words.fromPack(pack))}`,
      words.foreignHint,
    )}
    ${this.#renderList(words.faults, summary.faults, (fault) => bad(words.fault(fault)))}
    ${this.#renderList(
      words.links,
      summary.links,
      ({ url, at }) => html`<span class="ss-code">${url}</span> ${quiet(words.at(at))}`,
      words.linksHint,
    )}
    ${this.#renderList(
      words.removed,
      summary.removed,
      ({ what, at }) => html`<b>${words.at(at)}</b> ${quiet(words.removedWhy(what))}`,
    )}
    ${this.#renderList(words.warnings, summary.warnings, (warning) => html`${warning}`)}`;
  }

  #renderCompared() {
    const { import: words } = this.words;
    if (this.comparing) return html`<p class="ss-hint" role="status">${words.comparing}</p>`;
    return this.compared ? nothing : message({ tone: 'warn', what: words.notCompared });
  }

  #renderModel({ file, folder, here }: Summary['models'][number]) {
    const { import: words } = this.words;
    const missing = folder === undefined ? words.missing : words.missingIn(folder);
    return html`<b>${file}</b> ${here === undefined ? nothing : here ? quiet(words.here) : bad(missing)}`;
  }

  #renderList<T>(head: string, all: readonly T[], one: (entry: T) => TemplateResult, hint?: string) {
    if (all.length === 0) return nothing;
    const more = all.length - MOST_SHOWN;
    return html`<h4>${head}</h4>
      ${hint ? html`<p class="ss-hint">${hint}</p>` : nothing}
      <ul>
        ${all.slice(0, MOST_SHOWN).map((entry) => html`<li>${one(entry)}</li>`)}
        ${more > 0 ? html`<li>${this.words.import.more(more)}</li>` : nothing}
      </ul>`;
  }

  #renderFoot() {
    const { import: words } = this.words;
    const { own } = this.shared;
    return html`<div class="ss-import-foot">
      ${own ? html`<p>${words.ownHere(own.title || own.id)}</p>` : nothing}
      <div class="ss-row">
        ${own ? this.#renderButton(words.openOwn, 'ss-open-own', 'ss-btn-primary') : nothing}
        ${this.#renderButton(words.open, 'ss-use', own ? '' : 'ss-btn-primary')}
        ${this.#renderButton(words.cancel, 'ss-cancel', '')}
      </div>
    </div>`;
  }

  #renderButton(label: string, raises: string, rank: string) {
    return html`<button type="button" class="ss-btn ${rank}" @click=${() => this.#raise(raises)}>
      ${label}
    </button>`;
  }

  #raise(type: string) {
    this.dispatchEvent(new Event(type));
  }

  /** Esc means Cancel here, and leaves the board open. */
  #onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#raise('ss-cancel');
  };
}

const fact = (name: string, value: string) =>
  value === ''
    ? nothing
    : html`<dt>${name}</dt>
        <dd>${value}</dd>`;

const quiet = (text: string) => html`<span class="ss-import-quiet">${text}</span>`;

const bad = (text: string) => html`<span class="ss-is-bad">${icon('alert')}${text}</span>`;

declare global {
  interface HTMLElementTagNameMap {
    'ss-import-summary': ImportSummary;
  }
}
