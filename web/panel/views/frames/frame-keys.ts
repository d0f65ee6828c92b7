/** What a key means on a row of the list, while no field has the focus. */
export type RowAction =
  | 'open'
  | 'next'
  | 'previous'
  | 'move-up'
  | 'move-down'
  | 'insert'
  | 'duplicate'
  | 'lock'
  | 'rewrite'
  | 'delete'
  | 'undo';

const plain: Record<string, RowAction> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  e: 'open',
  i: 'insert',
  d: 'duplicate',
  l: 'lock',
  r: 'rewrite',
  Delete: 'delete',
};

/** The action of a key press, or undefined; fields keep their keys. */
export function rowAction(event: KeyboardEvent): RowAction | undefined {
  if (isField(event.target)) return undefined;
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'z' && !altKey && !shiftKey ? 'undo' : undefined;
  if (altKey) return { ArrowUp: 'move-up' as const, ArrowDown: 'move-down' as const }[key];
  return plain[key.length === 1 ? key.toLowerCase() : key];
}

/** Whether typing belongs to this element. */
export const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement;
