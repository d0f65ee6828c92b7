import { nothing } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

const bySheet = CSS.supports('field-sizing', 'content');

class GrowWithText extends Directive {
  render() {
    return nothing;
  }

  override update(part: ElementPart) {
    const { element } = part;
    if (!bySheet && element instanceof HTMLTextAreaElement) {
      // After the values of this render are in the field.
      queueMicrotask(() => fit(element));
    }
    return nothing;
  }
}

function fit(area: HTMLTextAreaElement): void {
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight + 2}px`;
}

/** Lets a text area grow with its text where the browser has no `field-sizing: content`. */
export const growWithText = directive(GrowWithText);
