import { html, type TemplateResult } from 'lit';

/** Picture and rough, one beside the other. */
export const compareIcon = (): TemplateResult =>
  html`<svg class="ss-i" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <rect x="2" y="3" width="12" height="10" rx="1.2" />
    <path d="M8 1.5v13M4 10.5l2-2.5M4 7.500l1-1.2" />
  </svg>`;
