/** Lowercase hex of the bytes, two digits each. */
export function hexOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * A canonical lowercase UUID v4 from 16 random bytes. Newer servers refuse any other form of `prompt_id`, and
 * `crypto.randomUUID` is missing on plain-HTTP pages, so the bytes come in and the text is made here.
 */
export function uuidFrom(bytes: Uint8Array): string {
  const fixed = Uint8Array.from(bytes.slice(0, 16));
  fixed[6] = ((fixed[6] ?? 0) & 0x0f) | 0x40;
  fixed[8] = ((fixed[8] ?? 0) & 0x3f) | 0x80;
  const hex = hexOf(fixed);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** Id of a frame, 8 hex digits, from 4 random bytes. */
export function frameIdFrom(bytes: Uint8Array): string {
  return hexOf(bytes.slice(0, 4));
}
