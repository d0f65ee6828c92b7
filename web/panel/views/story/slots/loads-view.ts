import { html, nothing, type TemplateResult } from 'lit';
import type { Parts } from '../../../../core/binding/reading.ts';
import type { Words } from '../../../contexts.ts';
import { icon } from '../../../parts/icon.ts';

/** Files that the workflow loads by itself: told, never changed. */
export function loadsView(words: Words, parts: Parts | undefined): TemplateResult | typeof nothing {
  const { slotScreen } = words;
  const lines = parts
    ? [
        ...parts.models.map(({ file }) => [slotScreen.model, file]),
        ...parts.loras.map(({ file, strength, on }) => [slotScreen.lora(strength, on), file]),
        ...parts.pictures.map(({ file, role }) => [role ? slotScreen.roles[role] : slotScreen.picture, file]),
      ]
    : [];
  if (lines.length === 0) return nothing;
  return html`<details class="ss-fold">
    <summary>
      ${icon('right')}<span>${slotScreen.loads}</span><span class="ss-hint">${lines[0]?.[1]}</span>
    </summary>
    <div class="ss-fold-in">
      <p class="ss-hint">${slotScreen.loadsHint}</p>
      <dl class="ss-loads">
        ${lines.map(
          ([what, file]) =>
            html`<dt>${what}</dt>
              <dd>${file}</dd>`,
        )}
      </dl>
    </div>
  </details>`;
}
