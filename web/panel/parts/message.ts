import { html, nothing, type TemplateResult } from 'lit';
import { icon, type IconName } from './icon.ts';

export type Message = {
  tone: 'bad' | 'warn' | 'info';
  /** The three parts: what happened, what is safe, what to do next. */
  what: string;
  safe?: string | undefined;
  next?: string | undefined;
  actions?: TemplateResult;
  /** For people who look deeper, folded away: raw text, and a way to report it. */
  details?: { label: string; text?: string | undefined; report?: TemplateResult } | undefined;
};

const marks: Record<Message['tone'], IconName> = { bad: 'fail', warn: 'alert', info: 'info' };

/** A message in place. Bad news interrupts a screen reader (alert), the rest waits its turn (status). */
export function message({ tone, what, safe, next, actions, details }: Message): TemplateResult {
  return html`<div class="ss-note ss-note-${tone}" role=${tone === 'bad' ? 'alert' : 'status'}>
    ${icon(marks[tone])}<strong>${what}</strong>
    ${safe ? html`<p class="ss-note-safe">${safe}</p>` : nothing} ${next ? html`<p>${next}</p>` : nothing}
    ${actions ? html`<div class="ss-note-actions">${actions}</div>` : nothing}
    ${
      details
        ? html`<details>
            <summary>${details.label}</summary>
            ${details.text ? html`<p class="ss-code">${details.text}</p>` : nothing}
            ${details.report ?? nothing}
          </details>`
        : nothing
    }
  </div>`;
}
