/** Bytes read with bounds: what lies outside reads as undefined or empty, never as an error. */
export class Bytes {
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get length(): number {
    return this.#bytes.length;
  }

  /** An unsigned number of 1 to 4 bytes, or undefined beyond the end. */
  number(at: number, size: number, order: 'big' | 'little' = 'big'): number | undefined {
    if (at < 0 || at + size > this.#bytes.length) return undefined;
    let value = 0;
    for (let index = 0; index < size; index += 1) {
      const byte = this.#bytes[order === 'big' ? at + index : at + size - 1 - index] ?? 0;
      value = value * 256 + byte;
    }
    return value;
  }

  slice(from: number, to: number): Uint8Array {
    return this.#bytes.subarray(Math.max(0, from), Math.max(0, Math.min(to, this.#bytes.length)));
  }

  /** Four characters, as formats name their parts. */
  name(at: number): string {
    return String.fromCharCode(...this.slice(at, at + 4));
  }

  startsWith(...signature: number[]): boolean {
    return signature.every((byte, index) => this.#bytes[index] === byte);
  }
}

/** Text as ComfyUI writes it: UTF-8; else Latin-1, in which older files and PNG's own `tEXt` are. */
export function decodeText(bytes: Uint8Array): string {
  return utf8(bytes) ?? latin1(bytes);
}

function utf8(bytes: Uint8Array): string | undefined {
  const parts: string[] = [];
  let units: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const [point, size] = pointAt(bytes, at);
    if (point === undefined) return undefined;
    units.push(point);
    at += size;
    if (units.length === 4096) {
      parts.push(String.fromCodePoint(...units));
      units = [];
    }
  }
  return parts.join('') + String.fromCodePoint(...units);
}

/** The code point that begins at a byte and its length; undefined where the bytes are no UTF-8. */
function pointAt(bytes: Uint8Array, at: number): [number | undefined, number] {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return [first, 1];
  const size = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4 || at + size > bytes.length) return [undefined, size];
  let point = first & (0xff >> (size + 1));
  for (let index = 1; index < size; index += 1) {
    const next = bytes[at + index] ?? 0;
    if ((next & 0xc0) !== 0x80) return [undefined, size];
    point = (point << 6) | (next & 0x3f);
  }
  const smallest = [0, 0, 0x80, 0x800, 0x10000][size] ?? 0;
  const valid = point >= smallest && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
  return [valid ? point : undefined, size];
}

function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 4096)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 4096)));
  return parts.join('');
}
