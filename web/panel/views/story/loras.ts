import { html, nothing, type TemplateResult } from 'lit';
import type { Lora } from '../../../core/lora.ts';
import type { PanelServices, FirstWords } from '../../contexts.ts';
import { valueOf } from '../../parts/event-value.ts';
import { selectField } from '../../parts/field.ts';
import { icon } from '../../parts/icon.ts';
import { numberField } from '../../parts/number-field.ts';

const [WEAKEST, STRONGEST] = [-4, 4];

type LoraList = { loras: readonly Lora[]; set: (loras: Lora[]) => void; words: FirstWords };

/** The style's LoRAs in the order in which they are chained, for graphs that take them. */
export function loraFields(services: PanelServices, words: FirstWords): TemplateResult | typeof nothing {
  const { facts } = services.facts;
  const { engine } = services.drafts.draft;
  if (!facts || engine.kind === 'rough' || !takesLoras(services)) return nothing;
  const loras = engine.loras ?? [];
  const set = (changed: Lora[]) => services.drafts.set({ engine: { ...engine, loras: changed } });
  const free = facts.loras.filter((file) => !loras.some((lora) => lora.file === file));
  return html`<div class="ss-field">
    <span class="ss-label">${words.form.loras}</span>
    ${loras.map((lora, index) => loraRow({ loras, set, words }, lora, index))}
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
            onChange: (file) => file && set([...loras, { file, strength: 1 }]),
          })
    }
  </div>`;
}

/** On the canvas there must be a chain of models to put them into. */
function takesLoras({ drafts, facts, canvas }: PanelServices): boolean {
  const { engine } = drafts.draft;
  if (engine.kind === 'canvas') return canvas.reading?.reading.binding.lora !== undefined;
  return (
    engine.kind === 'shipped' &&
    (facts.facts?.shipped.some(({ id, takesLoras }) => id === engine.graph && takesLoras) ?? false)
  );
}

function loraRow({ loras, set, words }: LoraList, lora: Lora, index: number): TemplateResult {
  const { form, common } = words;
  const { file, strength, trigger = '' } = lora;
  const change = (patch: Partial<Lora>) => set(loras.with(index, { ...lora, ...patch }));
  return html`<div class="ss-lora">
    <span title=${file}>${file}</span>
    ${numberField({
      id: `ss-lora-${index}`,
      label: form.loraStrength(file),
      hideLabel: true,
      value: strength,
      min: WEAKEST,
      max: STRONGEST,
      step: 0.05,
      words: common,
      onInput: (raw) => {
        const number = Number(raw);
        if (raw.trim() !== '' && Number.isFinite(number)) change({ strength: number });
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
    <input
      class="ss-input"
      autocomplete="off"
      aria-label=${form.loraTrigger(file)}
      placeholder=${form.loraTriggerHint}
      .value=${trigger}
      @change=${(event: Event) => change({ trigger: valueOf(event).trim() })}
    />
  </div>`;
}
