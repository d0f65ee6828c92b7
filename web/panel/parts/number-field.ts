import { html, nothing, type TemplateResult } from 'lit';
import { describedBy, problemLine } from './field.ts';
import { icon } from './icon.ts';
import { valueOf } from './event-value.ts';

export type NumberField = {
  id: string;
  label: string;
  /** As typed: a text that is no number stays as it is, so that the message can speak about it. */
  value: string | number;
  min: number;
  max: number;
  step?: number;
  onInput: (raw: string) => void;
  problem?: string | undefined;
  hint?: string;
  placeholder?: string;
  hideLabel?: boolean;
  words: { less: (label: string) => string; more: (label: string) => string };
};

/** A digit of any width as typed on an East Asian keyboard counts like ours. */
const toNumber = (raw: string | number): number | undefined => {
  const plain = String(raw).normalize('NFKC').trim();
  return plain === '' || !Number.isFinite(Number(plain)) ? undefined : Number(plain);
};

const stepped = (field: NumberField, steps: number): string => {
  const { min, max, step = 1 } = field;
  const now = toNumber(field.value);
  const next = now === undefined ? min : Math.min(max, Math.max(min, now + steps * step));
  return String(Number(next.toFixed(4)));
};

const keySteps: Record<string, number> = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 };

function onKey(field: NumberField, event: KeyboardEvent): void {
  const steps = keySteps[event.key];
  if (steps === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  field.onInput(stepped(field, steps));
}

const button = (field: NumberField, steps: 1 | -1) => {
  const name = steps === 1 ? field.words.more(field.label) : field.words.less(field.label);
  return html`<button
    type="button"
    tabindex="-1"
    aria-label=${name}
    @click=${() => field.onInput(stepped(field, steps))}
  >
    ${icon(steps === 1 ? 'plus' : 'minus')}
  </button>`;
};

/**
 * Minus, field, plus. A text field with the role spinbutton instead of `type=number`: that one hides what was typed
 * when it is no number, and changes under the mouse wheel.
 */
export function numberField(field: NumberField): TemplateResult {
  const { id, problem, hint } = field;
  const problemId = problem ? `${id}-problem` : undefined;
  const hintId = hint ? `${id}-hint` : undefined;
  return html`<div class="ss-field">
    <label class=${field.hideLabel ? 'ss-sr' : 'ss-label'} for=${id}>${field.label}</label>
    <span class="ss-number">
      ${button(field, -1)}
      <input
        id=${id}
        role="spinbutton"
        inputmode=${Number.isInteger(field.step ?? 1) ? 'numeric' : 'decimal'}
        autocomplete="off"
        .value=${String(field.value)}
        placeholder=${field.placeholder ?? nothing}
        aria-valuenow=${toNumber(field.value) ?? nothing}
        aria-valuemin=${field.min}
        aria-valuemax=${field.max}
        aria-invalid=${problem ? 'true' : nothing}
        aria-describedby=${describedBy(problemId, hintId)}
        @input=${(event: Event) => field.onInput(valueOf(event))}
        @keydown=${(event: KeyboardEvent) => onKey(field, event)}
      />
      ${button(field, 1)}
    </span>
    ${problemLine(problemId, problem)} ${hint ? html`<p class="ss-hint" id=${hintId}>${hint}</p>` : nothing}
  </div>`;
}
