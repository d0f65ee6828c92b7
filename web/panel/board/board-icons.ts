import { svg, html, type TemplateResult } from 'lit';

const shapes = {
  camera: svg`<rect x="1.5" y="4.5" width="9" height="7" rx="1.2"/><path d="m10.5 7.2 4-2.2v6l-4-2.2"/>`,
  film: svg`<rect x="2" y="3" width="12" height="10" rx="1.2"/><path d="M5 3v10M11 3v10M2 6.3h3M2 9.7h3M11 6.3h3M11 9.7h3"/>`,
  loop: svg`<path d="M3 7V6a2 2 0 0 1 2-2h7.5M10.5 2l2 2-2 2M13 9v1a2 2 0 0 1-2 2H3.5M5.5 14l-2-2 2-2"/>`,
};

/** Icons that only the board needs. */
export const boardIcon = (name: keyof typeof shapes): TemplateResult =>
  html`<svg class="ss-i" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${shapes[name]}</svg>`;
