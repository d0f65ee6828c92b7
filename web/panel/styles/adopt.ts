import type { CSSResult } from 'lit';

/**
 * Puts styles on the page once. The panel lives in the light DOM (text fields in a shadow root break the host's undo,
 * copy and paste), so that its styles are the document's; every rule is scoped by an `ss-` class.
 */
export function adoptStyles(...styles: CSSResult[]): void {
  const present = new Set(document.adoptedStyleSheets);
  for (const { styleSheet } of styles) {
    if (styleSheet && !present.has(styleSheet)) document.adoptedStyleSheets.push(styleSheet);
  }
}
