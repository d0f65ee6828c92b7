import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { settingsSchema, type Settings } from '../../../core/settings.ts';
import { familyGrid, type Aspect } from '../../../core/graph/aspects.ts';
import { roundSize } from '../../../core/graph/size-grid.ts';
import { choiceOf } from '../../../core/graph/choice-of.ts';
import type { ShippedChoice } from '../../../core/graph/shipped-choices.ts';
import { emptyDraft } from '../../../core/story/draft.ts';
import { selectField } from '../../parts/field.ts';
import { numberField } from '../../parts/number-field.ts';
import { LaterView } from '../../later-view.ts';
import { withGuide } from './engine-choice.ts';
import { guideFields } from './guide-fields.ts';
import { loraFields } from './loras.ts';
import { missingGraphs } from './missing-graphs.ts';
import './producer.ts';
import { sizeForFamily, sizeOf, sizesFor } from './sizes.ts';

type NumberName = 'width' | 'height' | 'steps' | 'cfg';

/** Settings that most stories leave alone. Loaded when they are unfolded. */
@customElement('ss-advanced-fields')
export class AdvancedFields extends LaterView {
  /** Numbers as typed, while they are not usable yet. */
  @state() private typed: Partial<Record<NumberName | 'seed', string>> = {};
  @state() private ownSize = false;

  protected override stores() {
    const { drafts, facts, producer, canvas } = this.services;
    return [drafts, facts, producer, canvas];
  }

  protected override render() {
    const { form } = this.words;
    const drawn = this.#draft.engine.kind !== 'rough';
    return html`<ss-producer-choice></ss-producer-choice>
      ${this.#renderSize()}
      ${
        drawn
          ? html`<div class="ss-columns">
                ${this.#number('steps', form.steps, 1, 200, 1)} ${this.#number('cfg', form.cfg, 0, 50, 0.5)}
              </div>
              ${this.#renderSeeds()} ${guideFields(this.services, this.words)}
              ${loraFields(this.services, this.words)}`
          : nothing
      }
      ${missingGraphs(this.services, this.words)}
      <button type="button" class="ss-link" @click=${this.#reset}>${form.defaults}</button>`;
  }

  get #draft() {
    return this.services.drafts.draft;
  }

  get #choice(): ShippedChoice | undefined {
    return choiceOf(this.#draft.engine, this.services.facts.facts?.shipped);
  }

  #renderSize() {
    const { form, common } = this.words;
    const { family, settings } = this.#draft;
    const sizes = sizesFor(family, this.#choice);
    const usual = this.ownSize ? undefined : sizeOf(sizes, settings);
    return html`<div class="ss-field">
        ${selectField({
          label: form.size,
          value: usual?.name ?? 'own',
          options: [
            ...sizes.map(({ name, width, height }) => ({
              value: name,
              label: `${common.size(width, height)}, ${name}`,
            })),
            { value: 'own', label: form.sizeOwn },
          ],
          onChange: (name) => this.#chooseSize(sizes.find((size) => size.name === name)),
        })}
      </div>
      ${
        usual
          ? nothing
          : html`<div class="ss-columns">
                ${this.#number('width', form.width, 64, 8192, this.#grid)}
                ${this.#number('height', form.height, 64, 8192, this.#grid)}
              </div>
              <p class="ss-hint" role="status">${this.#sizeHint()}</p>`
      }`;
  }

  get #grid(): number {
    return this.#choice?.grid ?? familyGrid(this.#draft.family);
  }

  /** What becomes of a size that is off the grid is said where it is typed. */
  #sizeHint(): string {
    const { form, common } = this.words;
    const { settings, engine } = this.#draft;
    const { width, height, changed } = roundSize(settings, this.#grid);
    const family = changed
      ? form.sizeRounded(common.size(width, height), this.#grid)
      : form.sizeHint(this.#grid);
    return engine.kind === 'canvas' ? `${family} ${form.canvasGrid}` : family;
  }

  #chooseSize(size: Aspect | undefined) {
    this.ownSize = size === undefined;
    if (size) this.#set({ width: size.width, height: size.height });
  }

  #number(name: NumberName, label: string, min: number, max: number, step: number) {
    const { form, common } = this.words;
    const stored = this.#draft.settings[name];
    const own = this.#choice?.defaults[name];
    return numberField({
      id: `ss-${name}`,
      label,
      value: this.typed[name] ?? stored ?? '',
      min,
      max,
      step,
      placeholder: own === undefined ? form.ownValue : String(own),
      words: common,
      problem: this.typed[name] === undefined ? undefined : form.outOfRange(min, max),
      onInput: (raw) => this.#type(name, raw),
    });
  }

  /** Emptied steps and CFG are the graph's own again; a number out of range stays as typed, with its message. */
  #type(name: NumberName | 'seed', raw: string) {
    const number = raw.trim() === '' ? null : Number(raw.normalize('NFKC'));
    const { seed } = this.#draft.settings;
    const patch = name === 'seed' ? { seed: { ...seed, base: number } } : { [name]: number };
    const read = settingsSchema.safeParse({ ...this.#draft.settings, ...patch });
    this.typed = { ...this.typed, [name]: read.success ? undefined : raw };
    if (read.success) this.services.drafts.set({ settings: read.data });
  }

  #renderSeeds() {
    const { form } = this.words;
    const { seed } = this.#draft.settings;
    const policies = ['per-frame', 'same', 'random'] as const;
    return html`<div class="ss-columns">
      <div class="ss-field">
        ${selectField({
          label: form.seeds,
          value: seed.policy,
          options: policies.map((policy) => ({ value: policy, label: form.seedPolicies[policy] })),
          onChange: (policy) =>
            this.#set({
              seed: { ...seed, policy: policies.find((known) => known === policy) ?? 'per-frame' },
            }),
        })}
      </div>
      ${
        seed.policy === 'random'
          ? nothing
          : numberField({
              id: 'ss-seed',
              label: seed.policy === 'same' ? form.theSeed : form.firstSeed,
              value: this.typed.seed ?? seed.base,
              min: 0,
              max: Number.MAX_SAFE_INTEGER - 1000,
              words: this.words.common,
              problem: this.typed.seed === undefined ? undefined : form.seedProblem,
              onInput: (raw) => this.#type('seed', raw),
            })
      }
    </div>`;
  }

  #set(patch: Partial<Settings>) {
    this.services.drafts.set({ settings: { ...this.#draft.settings, ...patch } });
  }

  #reset = () => {
    const { family } = this.#draft;
    this.typed = {};
    this.ownSize = false;
    const { settings } = emptyDraft;
    const usual = { ...settings, ...sizeForFamily(emptyDraft.family, family, settings) };
    this.services.drafts.set({ settings: withGuide(usual, this.#choice) });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ss-advanced-fields': AdvancedFields;
  }
}
