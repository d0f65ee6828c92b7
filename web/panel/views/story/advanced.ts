import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { choiceOf } from '../../../core/graph/choice-of.ts';
import type { ShippedChoice } from '../../../core/graph/shipped-choices.ts';
import { icon } from '../../parts/icon.ts';
import { View } from '../../view.ts';

/** Settings that most stories leave alone, folded away but never hidden: the closed line says what they are. */
@customElement('ss-advanced')
export class AdvancedSettings extends View {
  protected override stores() {
    return [this.services.drafts, this.services.facts, this.services.canvas];
  }

  protected override render() {
    return html`<details class="ss-fold" @toggle=${this.#load}>
      <summary>
        ${icon('right')}<span>${this.words.form.advanced}</span><span class="ss-hint">${this.#line()}</span>
      </summary>
      <ss-advanced-fields class="ss-fold-in"></ss-advanced-fields>
    </details>`;
  }

  #load = () => void import('./advanced-fields.ts');

  get #draft() {
    return this.services.drafts.draft;
  }

  get #choice(): ShippedChoice | undefined {
    return choiceOf(this.#draft.engine, this.services.facts.facts?.shipped);
  }

  /** A canvas without a place for the rough is drawn with as it is, whatever was switched on for another. */
  get #led(): boolean {
    const { engine, settings } = this.#draft;
    const slots = this.services.canvas.reading?.reading.binding.slots;
    return settings.guide !== undefined && (engine.kind !== 'canvas' || slots?.guide !== undefined);
  }

  /** The values in one line. What the graph itself brings is named only where it is known. */
  #line(): string {
    const { form, common } = this.words;
    const { settings, engine } = this.#draft;
    const size = common.size(settings.width, settings.height);
    if (engine.kind === 'rough') return size;
    const steps = settings.steps ?? this.#choice?.defaults.steps;
    const cfg = settings.cfg ?? this.#choice?.defaults.cfg;
    const loras = engine.kind === 'shipped' ? engine.loras.length : 0;
    return [
      size,
      steps === undefined ? '' : form.stepsLine(steps),
      cfg === undefined ? '' : form.cfgLine(cfg),
      loras ? form.lorasLine(loras) : '',
      this.#led ? form.guideLine : '',
    ]
      .filter(Boolean)
      .join(', ');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ss-advanced': AdvancedSettings;
  }
}
