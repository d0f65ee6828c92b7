import { html, nothing, type TemplateResult } from 'lit';
import type { NameCompletion } from '../controllers/name-completion.ts';
import type { Typing } from '../controllers/typing.ts';
import { describedBy } from './field.ts';
import { growWithText } from './grow.ts';

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
  /** Offers names of the bible behind an `@`. */
  names?: NameCompletion;
  /** Lines under the field. */
  notes?: (text: string) => TemplateResult | typeof nothing;
};

/** A text of the sequence, edited in place. */
export function textAreaField(field: TextAreaField): TemplateResult {
  const { id, label, typing, hint, onText, names, notes, readOnly = false } = field;
  const text = typing.textOf(id, field.text);
  const type = (typed: string) => typing.input(id, typed, onText);
  const input = ({ currentTarget: area }: Event) => {
    if (!(area instanceof HTMLTextAreaElement)) return;
    type(area.value);
    names?.look(id, area);
  };
  const leave = () => {
    names?.close();
    typing.flush();
  };
  const active = names?.activeIn(id);
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
      aria-describedby=${describedBy(hint && `${id}-hint`, notes && `${id}-notes`)}
      aria-autocomplete=${names ? 'list' : nothing}
      aria-controls=${active === undefined ? nothing : `${id}-names`}
      aria-activedescendant=${active ?? nothing}
      ${growWithText()}
      @input=${input}
      @keydown=${(event: KeyboardEvent) => names?.key(event, type)}
      @blur=${leave}
      @change=${() => typing.flush()}
    ></textarea>
    ${names?.render(id, type) ?? nothing}
    ${notes ? html`<div class="ss-notes" id="${id}-notes">${notes(text)}</div>` : nothing}
  </div>`;
}
