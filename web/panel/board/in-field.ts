/** True where single letters and arrows belong to what has the focus: a field being typed in, or an open menu. */
export function inField(event: Event): boolean {
  const target = event.target;
  return target instanceof HTMLElement && target.closest('input, textarea, select, [role=menu]') !== null;
}

/** True on a control that Space and Enter press by themselves. */
export function onButton(event: Event): boolean {
  return event.target instanceof HTMLElement && event.target.closest('button, a, summary') !== null;
}

/** True with a modifier that makes the key a shortcut of browser or system. */
export const hasModifier = (event: KeyboardEvent) => event.ctrlKey || event.altKey || event.metaKey;

/** The text of the field that an event was raised by. */
export function typedIn({ currentTarget: field }: Event): string {
  const isText = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
  return isText ? field.value : '';
}
