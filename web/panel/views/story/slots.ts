import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { SlotTarget } from '../../../core/binding/binding.ts';
import type { Sureness, SlotReading } from '../../../core/binding/reading.ts';
import { explain } from '../../../core/words/words.ts';
import { selectField } from '../../parts/field.ts';
import { icon, type IconName } from '../../parts/icon.ts';
import { message } from '../../parts/message.ts';
import { LaterView } from '../../later-view.ts';

const keyOf = ({ node, input }: SlotTarget) => `${node} ${input}`;

const marks: Record<Sureness, { tone: string; icon: IconName }> = {
  sure: { tone: 'ss-is-ok', icon: 'ok' },
  guess: { tone: 'ss-is-warn', icon: 'alert' },
  choose: { tone: 'ss-is-bad', icon: 'alert' },
  none: { tone: '', icon: 'minus' },
};

/** One line for each slot of the canvas: where a part of the frame goes, how sure that is, and why. */
@customElement('ss-slots')
export class SlotsView extends LaterView {
  protected override stores() {
    return [this.services.canvas];
  }

  protected override firstUpdated() {
    this.querySelector<HTMLElement>('button')?.focus();
  }

  protected override render() {
    const { form, common } = this.words;
    const back = () => this.dispatchEvent(new Event('ss-back'));
    return html`<div class="ss-body" @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && back()}>
      <div class="ss-row ss-slots-head">
        <button type="button" class="ss-icon" aria-label=${common.back} title=${common.back} @click=${back}>
          ${icon('left')}
        </button>
        <h3 class="ss-big ss-grow">${form.slotsTitle}</h3>
        <button
          type="button"
          class="ss-icon"
          aria-label=${form.readAgain}
          title=${form.readAgain}
          @click=${() => this.services.canvas.refresh()}
        >
          ${icon('retry')}
        </button>
      </div>
      <p class="ss-hint">${form.slotsIntro}</p>
      ${this.#renderSlots()}
    </div>`;
  }

  #renderSlots() {
    const { reading, failure } = this.services.canvas;
    if (failure) return message({ tone: 'bad', ...explain(this.words, failure) });
    if (!reading) return html`<p class="ss-status" role="status">${this.words.form.canvasReading}</p>`;
    return html`<div>${reading.reading.slots.map((slot) => this.#renderSlot(slot))}</div>`;
  }

  #renderSlot({ slot, sure, targets, candidates, reason }: SlotReading) {
    const { form, binding } = this.words;
    const name = binding.slots[slot];
    const { tone, icon: mark } = marks[sure];
    const certainty = { sure: form.sure, guess: form.guess, choose: form.choose, none: form.unused }[sure];
    const [target] = targets;
    return html`<div class="ss-slot">
      <div class="ss-between">
        <strong>${name}</strong><span class="ss-tag ${tone}">${icon(mark)}${certainty}</span>
      </div>
      ${
        candidates.length === 0
          ? nothing
          : selectField({
              label: form.slotWith(name),
              hideLabel: true,
              value: target ? keyOf(target) : '',
              options: [
                { value: '', label: sure === 'choose' ? form.choose : form.slotNone },
                ...candidates.map(({ target, title, value }) => ({
                  value: keyOf(target),
                  label: value ? `${title} (${value})` : title,
                })),
              ],
              onChange: (key) => {
                const chosen = candidates.find(({ target }) => keyOf(target) === key);
                this.services.canvas.choose(slot, chosen?.target ?? null);
              },
            })
      }
      <p class="ss-hint">${binding.reasons[reason]}</p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ss-slots': SlotsView;
  }
}
