export type FileKind = 'json' | 'png' | 'utf-16' | 'archive' | 'not-text';

/** What a chosen file is, by its first bytes (some hundred are enough): names and types are whatever a stranger wrote. */
export function kindOfFile(head: Uint8Array): FileKind {
  const starts = (...bytes: number[]) => bytes.every((byte, index) => head[index] === byte);
  if (starts(0x89, 0x50, 0x4e, 0x47)) return 'png';
  if (starts(0xff, 0xfe) || starts(0xfe, 0xff)) return 'utf-16';
  if (starts(0x50, 0x4b) || starts(0x1f, 0x8b) || starts(0x52, 0x61, 0x72, 0x21)) return 'archive';
  if (!head.includes(0)) return 'json';
  return isWide(head) ? 'utf-16' : 'not-text';
}

/** UTF-16 without a mark: every second byte of plain JSON is zero. */
function isWide(head: Uint8Array): boolean {
  const zeros = [0, 1].map((from) => head.filter((byte, at) => at % 2 === from && byte === 0).length);
  return zeros.some((count) => count >= Math.floor(head.length / 2) * 0.8);
}
