import { html, nothing, type TemplateResult } from 'lit';

export type SwitchField = {
  id: string;
  label: string;
  hint?: string;
  on: boolean;
  onChange: (on: boolean) => void;
};

/** Something that is on or off, with its name beside it. */
export function switchField({ id, label, hint, on, onChange }: SwitchField): TemplateResult {
  const change = ({ currentTarget: box }: Event) => {
    if (box instanceof HTMLInputElement) onChange(box.checked);
  };
  return html`<div class="ss-switch-field">
    <input
      class="ss-switch"
      type="checkbox"
      role="switch"
      id=${id}
      .checked=${on}
      aria-describedby=${hint ? `${id}-hint` : nothing}
      @change=${change}
    />
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="ss-hint" id="${id}-hint">${hint}</p>` : nothing}
  </div>`;
}
