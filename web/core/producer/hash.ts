/** FNV-1a over UTF-16 code units, 32 bit: the same text always makes the same choice. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value ^= text.charCodeAt(index);
    value = Math.imul(value, 0x01000193);
  }
  return value >>> 0;
}

/** One of a list, chosen by a text. */
export function pick<T>(from: readonly T[], seed: string): T {
  const chosen = from[hash(seed) % from.length];
  if (chosen === undefined) throw new Error('nothing to pick from');
  return chosen;
}
