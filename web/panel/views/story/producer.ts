import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Failure } from '../../../core/failure.ts';
import { selectField } from '../../parts/field.ts';
import { View } from '../../view.ts';
import { valueOf } from '../../parts/event-value.ts';

/** Who writes the frames: the built-in rules, or an agent service whose address ComfyUI keeps. */
@customElement('ss-producer-choice')
export class ProducerChoice extends View {
  @state() private url: string | undefined;
  @state() private saved: 'no' | 'saving' | 'yes' | Failure = 'no';

  protected override stores() {
    return [this.services.drafts, this.services.producer];
  }

  protected override render() {
    const { form } = this.words;
    const { drafts } = this.services;
    const { producer } = drafts.draft;
    return html`<div class="ss-field">
        ${selectField({
          label: form.producer,
          value: producer,
          options: [
            { value: 'embedded', label: form.producerRules },
            { value: 'agent', label: form.producerAgent },
          ],
          onChange: (chosen) => drafts.set({ producer: chosen }),
        })}
      </div>
      ${producer === 'agent' ? this.#renderAddress() : nothing}`;
  }

  #renderAddress() {
    const { form } = this.words;
    const { saved } = this;
    const stored = this.services.producer.agentUrl ?? '';
    return html`<div class="ss-field">
      <label class="ss-label" for="ss-agent-url">${form.agentUrl}</label>
      <div class="ss-row">
        <input
          class="ss-input"
          id="ss-agent-url"
          type="text"
          inputmode="url"
          autocomplete="off"
          spellcheck="false"
          placeholder="http://127.0.0.1:8790"
          .value=${this.url ?? stored}
          aria-describedby="ss-agent-state"
          @input=${(event: Event) => this.#type(valueOf(event))}
        />
        <button type="button" class="ss-btn" @click=${this.#save}>${form.agentSave}</button>
      </div>
      <p class="${typeof saved === 'string' ? 'ss-hint' : 'ss-problem'}" id="ss-agent-state" role="status">
        ${typeof saved === 'string' ? (saved === 'yes' ? form.agentSaved : '') : this.explained(saved)?.what}
      </p>
    </div>`;
  }

  #type(url: string) {
    this.url = url;
    this.saved = 'no';
  }

  #save = async () => {
    const url = (this.url ?? this.services.producer.agentUrl ?? '').trim();
    this.saved = 'saving';
    const result = await this.services.producer.setAgentUrl(url === '' ? null : url);
    this.saved = result.ok ? 'yes' : result.failure;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ss-producer-choice': ProducerChoice;
  }
}
