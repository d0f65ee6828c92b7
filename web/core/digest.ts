/**
 * Sixteen hex digits that are the same for equal values, whatever the order of their keys. Tells a change; it guards
 * nothing.
 */
export function digestOf(value: unknown): string {
  const text = canonical(value);
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul((high ^ code) + (high >>> 15), 0x85ebca6b);
  }
  return hex(low ^ (high >>> 16)) + hex(high);
}

const hex = (bits: number): string => (bits >>> 0).toString(16).padStart(8, '0');

/** JSON with sorted keys; what is undefined is left out, as JSON does. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one: unknown) => canonical(one ?? null)).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join()}}`;
}
