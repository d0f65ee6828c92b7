import { html, nothing, type TemplateResult } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import { valueOf } from './event-value.ts';
import { icon } from './icon.ts';

export type Option<Value extends string = string> = {
  value: Value;
  label: string;
  disabled?: boolean;
  /** Heading above it and its neighbours of the same group. */
  group?: string;
};

export type SelectField<Value extends string> = {
  label: string;
  value: string;
  options: Option<Value>[];
  onChange: (value: Value) => void;
  /** Id of the control, for a message that describes it. */
  id?: string;
  problem?: string | undefined;
  describedBy?: string | undefined;
  /** Marked as wrong where the reason stands elsewhere. */
  invalid?: boolean;
  /** Name for screen readers only. */
  hideLabel?: boolean;
};

const renderOption = ({ value, label, disabled = false }: Option, chosen: string) =>
  html`<option value=${value} ?disabled=${disabled} ?selected=${value === chosen}>${label}</option>`;

const renderGroup = (label: string, options: Option[], chosen: string) =>
  label === ''
    ? options.map((option) => renderOption(option, chosen))
    : html`<optgroup label=${label}>${options.map((option) => renderOption(option, chosen))}</optgroup>`;

class ShownValue extends Directive {
  render(_value: string) {
    return nothing;
  }

  override update({ element }: ElementPart, [value]: [string]) {
    // Options that come and go move the others up and down: the choice is set once all of them are in place.
    if (element instanceof HTMLSelectElement) queueMicrotask(() => (element.value = value));
    return nothing;
  }
}
const shownValue = directive(ShownValue);

/** Several ids of describing texts as one attribute, or none. */
export const describedBy = (...ids: (string | undefined | false)[]) =>
  ids.filter(Boolean).join(' ') || nothing;

/** A labelled native select (role combobox): phones and screen readers know it best. */
export function selectField<Value extends string>(field: SelectField<Value>): TemplateResult {
  const { id, problem } = field;
  const choose = (value: string) => {
    const option = field.options.find((candidate) => candidate.value === value);
    if (option) field.onChange(option.value);
  };
  const problemId = problem && id ? `${id}-problem` : undefined;
  return html`<label class="ss-field">
      <span class=${field.hideLabel ? 'ss-sr' : 'ss-label'}>${field.label}</span>
      <span class="ss-select">
        <select
          id=${id ?? nothing}
          ${shownValue(field.value)}
          aria-invalid=${problem || field.invalid ? 'true' : nothing}
          aria-describedby=${describedBy(problemId, field.describedBy)}
          @change=${(event: Event) => choose(valueOf(event))}
        >
          ${[...Map.groupBy(field.options, ({ group = '' }) => group)].map(([group, options]) =>
            renderGroup(group, options, field.value),
          )}
        </select>
        ${icon('down')}
      </span>
    </label>
    ${problemLine(problemId, problem)}`;
}

/** The message of a field, under it. */
export const problemLine = (id: string | undefined, problem: string | undefined) =>
  problem ? html`<p class="ss-problem" id=${id ?? nothing}>${problem}</p>` : nothing;

/** Puts a field in view and the caret in it; the first moment a view can do so after a message was rendered. */
export function focusField(root: ParentNode, id: string): void {
  const field = root.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  field?.focus();
  field?.scrollIntoView({ block: 'nearest' });
}
