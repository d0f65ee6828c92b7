import { html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Failure } from '../../../core/failure.ts';
import { LaterView } from '../../later-view.ts';
import { valueOf } from '../../parts/event-value.ts';

/** Where the agent service is; ComfyUI's server keeps it. */
@customElement('ss-agent-address')
export class AgentAddress extends LaterView {
  @state() private url: string | undefined;
  @state() private saved: 'no' | 'saving' | 'yes' | Failure = 'no';

  protected override stores() {
    return [this.services.producer];
  }

  protected override render() {
    const { producers } = this.words;
    const { saved } = this;
    return html`<div class="ss-field">
      <label class="ss-label" for="ss-agent-url">${producers.agentUrl}</label>
      <div class="ss-row">
        <input
          class="ss-input"
          id="ss-agent-url"
          type="text"
          inputmode="url"
          autocomplete="off"
          spellcheck="false"
          placeholder="http://127.0.0.1:8790"
          .value=${this.url ?? this.services.producer.agentUrl ?? ''}
          aria-describedby="ss-agent-state"
          @input=${(event: Event) => this.#type(valueOf(event))}
        />
        <button type="button" class="ss-btn" @click=${this.#save}>${producers.save}</button>
      </div>
      <p class="${typeof saved === 'string' ? 'ss-hint' : 'ss-problem'}" id="ss-agent-state" role="status">
        ${typeof saved === 'string' ? this.#state(saved) : this.explained(saved)?.what}
      </p>
    </div>`;
  }

  #state(saved: 'no' | 'saving' | 'yes'): string {
    const { producers } = this.words;
    if (saved === 'yes') return producers.saved;
    return this.services.producer.agentUrl === null ? producers.agentNone : '';
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
    'ss-agent-address': AgentAddress;
  }
}
