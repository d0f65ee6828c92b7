/** The tEXt chunks of a PNG, by keyword; throws when the bytes are no PNG. */
export function textChunks(png: ArrayBuffer): Record<string, string> {
  const view = new DataView(png);
  if (view.getUint32(0) !== 0x89504e47) throw new Error('not a PNG');
  const chunks: Record<string, string> = {};
  for (let at = 8; at < view.byteLength; at += 12 + view.getUint32(at)) {
    const bytes = new Uint8Array(png, at + 4, 4 + view.getUint32(at));
    const [kind, body] = [latin1(bytes.subarray(0, 4)), latin1(bytes.subarray(4))];
    const end = body.indexOf('\0');
    if (kind === 'tEXt') chunks[body.slice(0, end)] = body.slice(end + 1);
  }
  return chunks;
}

/** Width and height in pixels. */
export function sizeOf(png: ArrayBuffer): [number, number] {
  const view = new DataView(png);
  return [view.getUint32(16), view.getUint32(20)];
}

const latin1 = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);
