import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { producerKinds, type ProducerKind } from '../../../core/producer/producer-record.ts';
import type { Producers, TextModels } from '../../../services/producer/producers.ts';
import { LaterView } from '../../later-view.ts';
import { selectField } from '../../parts/field.ts';
import { message } from '../../parts/message.ts';
import { switchField } from '../../parts/switch.ts';
import { adoptStyles } from '../../styles/adopt.ts';
import { producers as styles } from '../../styles/producers.ts';
import './agent-address.ts';
import './llm-servers.ts';

adoptStyles(styles);

/** Who writes the frames, with what each of them needs, and how the story is to be taken. */
@customElement('ss-producer-choice')
export class ProducerChoice extends LaterView {
  @state() private producers: Pick<Producers, keyof Producers> | undefined;
  @state() private texts: TextModels | undefined;

  protected override stores() {
    return [this.services.drafts, this.services.producer];
  }

  override connectedCallback() {
    super.connectedCallback();
    void this.#open();
  }

  async #open() {
    this.producers = await this.services.producers.open();
    const texts = await this.producers.textModels();
    if (texts.ok) this.texts = texts.value;
  }

  protected override render() {
    const { producers } = this.words;
    const { producer } = this.services.drafts.draft;
    return html`<div class="ss-field">
        ${selectField<ProducerKind>({
          label: producers.producer,
          value: producer,
          describedBy: 'ss-producer-hint',
          options: producerKinds.map((kind) => ({ value: kind, label: this.#label(kind) })),
          onChange: (chosen) => this.#choose(chosen),
        })}
        <p class="ss-hint" id="ss-producer-hint">${producers.kindHints[producer]}</p>
      </div>
      ${this.#renderSettings(producer)} ${this.#renderSwitches(producer)}`;
  }

  /** What cannot work as it is says so before it is chosen. */
  #label(kind: ProducerKind): string {
    const { producers } = this.words;
    const name = producers.kinds[kind];
    if (kind === 'text-model' && this.texts?.none) return producers.notHere(name);
    if (kind === 'agent' && this.services.producer.agentUrl === null) return producers.notSet(name);
    return name;
  }

  #choose(producer: ProducerKind) {
    const { drafts } = this.services;
    const file = this.texts?.models.find(({ usable }) => usable)?.file;
    const first = producer === 'text-model' && !drafts.draft.textModel && file ? { textModel: file } : {};
    drafts.set({ producer, ...first });
  }

  #renderSettings(producer: ProducerKind) {
    if (producer === 'agent') return html`<ss-agent-address></ss-agent-address>`;
    if (producer === 'text-model') return this.#renderTextModel();
    if (producer === 'llm' && this.producers)
      return html`<ss-llm-servers .producers=${this.producers}></ss-llm-servers>`;
    return nothing;
  }

  #renderTextModel() {
    const { producers } = this.words;
    if (!this.texts) return nothing;
    const { models, none } = this.texts;
    if (none) return message({ tone: 'warn', what: none.why, next: none.next });
    const { drafts } = this.services;
    const chosen = drafts.draft.textModel ?? '';
    const why = models.find(({ file }) => file === chosen)?.why;
    return html`<div class="ss-field">
      ${selectField({
        label: producers.textModel,
        value: chosen,
        id: 'ss-text-model',
        problem: why,
        options: models.map(({ file, usable }) => ({
          value: file,
          label: usable ? file : producers.textModelNot(file),
          disabled: !usable,
        })),
        onChange: (textModel) => drafts.set({ textModel }),
      })}
      <p class="ss-hint">${producers.textModelMemory}</p>
    </div>`;
  }

  /** Only producers that read the story themselves have several ways to tell it. */
  #renderSwitches(producer: ProducerKind) {
    const { producers } = this.words;
    const { drafts } = this.services;
    const { keepShots = false, withOptions = false } = drafts.draft;
    const offers = (producer === 'embedded' || producer === 'llm') && !keepShots;
    return html`${switchField({
      id: 'ss-keep-shots',
      label: producers.keepShots,
      hint: producers.keepShotsHint,
      on: keepShots,
      onChange: (on) => drafts.set({ keepShots: on }),
    })}
    ${
      offers
        ? switchField({
            id: 'ss-with-options',
            label: producers.options,
            hint: producers.optionsHint,
            on: withOptions,
            onChange: (on) => drafts.set({ withOptions: on }),
          })
        : nothing
    }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ss-producer-choice': ProducerChoice;
  }
}
