import { svg, html, type TemplateResult, type SVGTemplateResult } from 'lit';

const shapes = {
  story: svg`<path d="M3 2.5h7.5a2 2 0 0 1 2 2v9H5a2 2 0 0 1-2-2zM3 11.5a2 2 0 0 1 2-2h7.5M5.8 5.5h4"/>`,
  board: svg`<rect x="2" y="3" width="5" height="4" rx="1"/><rect x="9" y="3" width="5" height="4" rx="1"/><rect x="2" y="9.5" width="5" height="4" rx="1"/><rect x="9" y="9.5" width="5" height="4" rx="1"/>`,
  export: svg`<path d="M8 2v8M5 7l3 3 3-3M2.5 11v2.5h11V11"/>`,
  library: svg`<path d="M2.5 5.5h11v8h-11zM4 3.2h8M5.5 1.2h5"/>`,
  plus: svg`<path d="M8 3v10M3 8h10"/>`,
  minus: svg`<path d="M3.5 8h9"/>`,
  close: svg`<path d="m4 4 8 8M12 4l-8 8"/>`,
  check: svg`<path d="m3.5 8.5 3 3 6-7"/>`,
  down: svg`<path d="m4 6 4 4 4-4"/>`,
  right: svg`<path d="m6 4 4 4-4 4"/>`,
  left: svg`<path d="m10 4-4 4 4 4"/>`,
  play: svg`<path d="M5 3.2v9.6l7.6-4.8z"/>`,
  pause: svg`<path d="M5.5 3.5v9M10.5 3.5v9"/>`,
  stop: svg`<rect x="4" y="4" width="8" height="8" rx="1"/>`,
  previous: svg`<path d="M12 3.5v9L6 8zM4 3.5v9"/>`,
  next: svg`<path d="M4 3.5v9L10 8zM12 3.5v9"/>`,
  fullscreen: svg`<path d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10"/>`,
  retry: svg`<path d="M13 8a5 5 0 1 1-1.6-3.7M13 2.5v2.8h-2.8"/>`,
  undo: svg`<path d="m5.5 3-3 3 3 3M2.5 6H10a3.5 3.5 0 0 1 0 7H6"/>`,
  lock: svg`<rect x="3.5" y="7" width="9" height="6.5" rx="1.2"/><path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2"/>`,
  unlock: svg`<rect x="3.5" y="7" width="9" height="6.5" rx="1.2"/><path d="M5.5 7V5a2.5 2.5 0 0 1 4.8-1"/>`,
  pen: svg`<path d="m3 13 .7-3L10.5 3.2a1.2 1.2 0 0 1 1.7 0l.6.6a1.2 1.2 0 0 1 0 1.7L6 12.3z"/>`,
  copy: svg`<rect x="5.5" y="5.5" width="8" height="8" rx="1.2"/><path d="M10.5 5.5v-2a1 1 0 0 0-1-1h-6a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1h2"/>`,
  trash: svg`<path d="M2.5 4.5h11M6.5 4.5v-2h3v2M4 4.5l.6 9h6.8l.6-9M6.8 7v4M9.2 7v4"/>`,
  grip: svg`<path stroke-width="2" d="M6 4v.01M10 4v.01M6 8v.01M10 8v.01M6 12v.01M10 12v.01"/>`,
  more: svg`<path stroke-width="2.2" d="M3.5 8v.01M8 8v.01M12.5 8v.01"/>`,
  up: svg`<path d="M8 13V3.5M4 7.2l4-4 4 4"/>`,
  lower: svg`<path d="M8 3v9.5M4 8.8l4 4 4-4"/>`,
  insert: svg`<rect x="2.5" y="2" width="11" height="4.5" rx="1"/><path d="M8 9v5M5.5 11.5h5"/>`,
  alert: svg`<path d="M8 2.2 14.3 13H1.7zM8 6.5v3M8 11.4v.01"/>`,
  info: svg`<circle cx="8" cy="8" r="6"/><path d="M8 7.3v3.5M8 5v.01"/>`,
  fail: svg`<circle cx="8" cy="8" r="6"/><path d="m5.8 5.8 4.4 4.4M10.2 5.8l-4.4 4.4"/>`,
  ok: svg`<circle cx="8" cy="8" r="6"/><path d="m5.3 8.2 2 2 3.5-4"/>`,
  clock: svg`<circle cx="8" cy="8" r="6"/><path d="M8 4.6V8l2.4 1.6"/>`,
  search: svg`<circle cx="7" cy="7" r="4.5"/><path d="m10.4 10.4 3.3 3.3"/>`,
  target: svg`<circle cx="8" cy="8" r="4.5"/><path d="M8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3"/>`,
  people: svg`<circle cx="8" cy="5" r="2.5"/><path d="M3 13.5c.4-3 2.2-4.5 5-4.5s4.6 1.5 5 4.5"/>`,
  place: svg`<path d="M1.5 13h13M3 13l3.5-7 2.7 5M8 9l2-3.5L14 13"/>`,
  image: svg`<rect x="2" y="3" width="12" height="10" rx="1.2"/><circle cx="5.5" cy="6.3" r="1"/><path d="m2.5 12 3.5-3.5 2 2 2.5-2.5 3 3"/>`,
  caption: svg`<rect x="2" y="3" width="12" height="10" rx="1.2"/><path d="M4.5 10.5h7"/>`,
} satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof shapes;

/** A 16 px stroke icon in the colour of its text; decoration only, the control around it carries the name. */
export const icon = (name: IconName): TemplateResult =>
  html`<svg class="ss-i" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${shapes[name]}</svg>`;
