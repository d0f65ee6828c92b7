/** What the user asks of the slideshow by key or button. */
export type ShowKey =
  | { do: 'toggle' }
  | { do: 'next' | 'previous' | 'first' | 'last' | 'captions' | 'loop' | 'compare' }
  | { do: 'go'; index: number };

const KEYS = new Map<string, ShowKey>([
  [' ', { do: 'toggle' }],
  ['ArrowRight', { do: 'next' }],
  ['ArrowLeft', { do: 'previous' }],
  ['Home', { do: 'first' }],
  ['End', { do: 'last' }],
  ['c', { do: 'captions' }],
  ['r', { do: 'compare' }],
]);

/** The command of a key without Ctrl, Alt or Meta; undefined for keys that are none of the slideshow's business. */
export function showKey(key: string): ShowKey | undefined {
  if (/^[1-9]$/.test(key)) return { do: 'go', index: Number(key) - 1 };
  return KEYS.get(key.length === 1 ? key.toLowerCase() : key);
}
