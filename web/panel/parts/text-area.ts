import { html, nothing, type TemplateResult } from 'lit';
import type { Typing } from '../controllers/typing.ts';
import { growWithText } from './grow.ts';
import { valueOf } from './event-value.ts';

export type TextAreaField = {
  id: string;
  label: string;
  /** As the sequence holds it. */
  text: string;
  rows: number;
  typing: Typing;
  onText: (text: string) => void;
  /** At the right of the label. */
  hint?: (text: string) => string;
  readOnly?: boolean;
  hideLabel?: boolean;
};

/** A text of the sequence, edited in place. */
export function textAreaField(field: TextAreaField): TemplateResult {
  const { id, label, typing, hint, onText, readOnly = false } = field;
  const text = typing.textOf(id, field.text);
  return html`<div class="ss-field">
    <div class="ss-between">
      <label class=${field.hideLabel ? 'ss-sr' : 'ss-label'} for=${id}>${label}</label>
      ${hint ? html`<span class="ss-hint" id="${id}-hint">${hint(text)}</span>` : nothing}
    </div>
    <textarea
      class="ss-area ss-area-dense"
      id=${id}
      rows=${field.rows}
      .value=${text}
      ?readonly=${readOnly}
      aria-describedby=${hint ? `${id}-hint` : nothing}
      ${growWithText()}
      @input=${(event: Event) => typing.input(id, valueOf(event), onText)}
      @change=${() => typing.flush()}
    ></textarea>
  </div>`;
}
