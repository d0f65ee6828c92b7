import { svg, html, type TemplateResult } from 'lit';

const shapes = {
  loop: svg`<path d="M3 7V6a2 2 0 0 1 2-2h7.5M10.5 2l2 2-2 2M13 9v1a2 2 0 0 1-2 2H3.5M5.5 14l-2-2 2-2"/>`,
};

/** Icons that only the board needs. */
export const boardIcon = (name: keyof typeof shapes): TemplateResult =>
  html`<svg class="ss-i" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${shapes[name]}</svg>`;
