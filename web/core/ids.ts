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

/** A title as part of a folder name: lowercase ASCII words joined by hyphens, at most 60 characters. */
export function slugOf(title: string): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== '');
  return words.join('-').slice(0, 60).replace(/-+$/, '') || 'story';
}

/** Id of a sequence, `<slug>-<8 hex>`, from its title and 4 random bytes. */
export function sequenceIdFrom(title: string, bytes: Uint8Array): string {
  return `${slugOf(title)}-${hexOf(bytes.slice(0, 4))}`;
}

/** Id of a frame, 8 hex digits, from 4 random bytes. */
export function frameIdFrom(bytes: Uint8Array): string {
  return hexOf(bytes.slice(0, 4));
}
