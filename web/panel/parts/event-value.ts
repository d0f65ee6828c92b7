/** The text of the field that an event was raised by. */
export function valueOf({ currentTarget: field }: Event): string {
  const isField =
    field instanceof HTMLInputElement ||
    field instanceof HTMLTextAreaElement ||
    field instanceof HTMLSelectElement;
  return isField ? field.value : '';
}
