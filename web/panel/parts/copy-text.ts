/** Puts a text on the clipboard; false where the browser refuses. Pages without TLS have no clipboard but by command. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  const held = document.activeElement;
  const area = Object.assign(document.createElement('textarea'), { value: text });
  Object.assign(area.style, { position: 'fixed', opacity: '0' });
  // Inside an open dialog nothing outside of it can be selected.
  (held?.closest('dialog') ?? document.body).append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  if (held instanceof HTMLElement) held.focus();
  return copied;
}
