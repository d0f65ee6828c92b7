import { html, nothing, type TemplateResult } from 'lit';
import type { EngineChoice } from '../../../core/story/draft.ts';
import type { PanelServices, FirstWords } from '../../contexts.ts';
import { selectField } from '../../parts/field.ts';
import { icon } from '../../parts/icon.ts';
import { numberField } from '../../parts/number-field.ts';

type Shipped = Extract<EngineChoice, { kind: 'shipped' }>;

/** LoRAs in the order in which they are chained, for graphs that take them. */
export function loraFields(services: PanelServices, words: FirstWords): TemplateResult | typeof nothing {
  const { engine } = services.drafts.draft;
  const { facts } = services.facts;
  if (
    engine.kind !== 'shipped' ||
    !facts?.shipped.some(({ id, takesLoras }) => id === engine.graph && takesLoras)
  ) {
    return nothing;
  }
  const set = (loras: Shipped['loras']) => services.drafts.set({ engine: { ...engine, loras } });
  const free = facts.loras.filter((file) => !engine.loras.some((lora) => lora.file === file));
  return html`<div class="ss-field">
    <span class="ss-label">${words.form.loras}</span>
    ${engine.loras.map((_, index) => loraRow(engine.loras, index, set, words))}
    ${
      facts.loras.length === 0
        ? html`<p class="ss-hint">${words.form.noLoras}</p>`
        : selectField({
            label: words.form.addLora,
            hideLabel: true,
            value: '',
            options: [
              { value: '', label: words.form.addLora },
              ...free.map((file) => ({ value: file, label: file })),
            ],
            onChange: (file) => file && set([...engine.loras, { file, strength: 1 }]),
          })
    }
  </div>`;
}

function loraRow(
  loras: Shipped['loras'],
  index: number,
  set: (loras: Shipped['loras']) => void,
  { form, common }: FirstWords,
): TemplateResult | typeof nothing {
  const lora = loras[index];
  if (!lora) return nothing;
  const { file, strength } = lora;
  return html`<div class="ss-lora">
    <span title=${file}>${file}</span>
    ${numberField({
      id: `ss-lora-${index}`,
      label: form.loraStrength(file),
      hideLabel: true,
      value: strength,
      min: -4,
      max: 4,
      step: 0.05,
      words: common,
      onInput: (raw) => {
        const number = Number(raw);
        if (raw.trim() !== '' && Number.isFinite(number)) set(loras.with(index, { file, strength: number }));
      },
    })}
    <button
      type="button"
      class="ss-icon"
      aria-label=${form.removeLora(file)}
      title=${form.removeLora(file)}
      @click=${() => set(loras.toSpliced(index, 1))}
    >
      ${icon('close')}
    </button>
  </div>`;
}
