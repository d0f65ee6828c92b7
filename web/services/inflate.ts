import type { Inflate } from '../core/pictures/png-texts.ts';

/** Inflates zlib data with the platform's own stream, and stops where more comes out than is allowed. */
export const inflate: Inflate = async (bytes, limit) => {
  try {
    const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('deflate'));
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const part of stream) {
      size += part.length;
      if (size > limit) return undefined;
      parts.push(part);
    }
    return joined(parts, size);
  } catch {
    return undefined;
  }
};

function joined(parts: Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
