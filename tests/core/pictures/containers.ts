import { crc32 } from 'node:zlib';

/** Builders of just as much of a file format as carries a graph. */
export const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
export const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');

const big = (value: number, size = 4) => {
  const bytes = Buffer.alloc(size);
  bytes.writeUIntBE(value, 0, size);
  return bytes;
};
const little = (value: number, size = 4) => Buffer.from(big(value, size).toReversed());

export type Chunk = { type: string; data: Uint8Array; crc?: number };

function chunkBytes({ type, data, crc }: Chunk): Uint8Array {
  const named = Buffer.concat([latin1(type), data]);
  return Buffer.concat([big(data.length), named, big(crc ?? crc32(named))]);
}

/** A PNG with text chunks before and behind its end. */
export function png(chunks: Chunk[], behind: Chunk[] = []): Uint8Array {
  const header: Chunk = { type: 'IHDR', data: Buffer.concat([big(1), big(1), latin1('\u0008\u0002\0\0\0')]) };
  const all = [header, ...chunks, { type: 'IEND', data: latin1('') }, ...behind];
  return Buffer.concat([latin1('\u0089PNG\r\n\u001a\n'), ...all.map(chunkBytes)]);
}

/** A WebP whose EXIF holds these texts. */
export function exifWebp(texts: string[], order: 'little' | 'big'): Uint8Array {
  const number = order === 'little' ? little : big;
  const values = texts.map((text) => utf8(`${text}\0`));
  let at = 8 + 2 + texts.length * 12 + 4;
  const entries = values.map((value, index) => {
    const entry = Buffer.concat([number(0x010f + index, 2), number(2, 2), number(value.length), number(at)]);
    at += value.length;
    return entry;
  });
  const start = latin1(order === 'little' ? 'II*\0' : 'MM\0*');
  const tiff = Buffer.concat([start, number(8), number(texts.length, 2), ...entries, number(0), ...values]);
  const picture = Buffer.concat([latin1('VP8 '), little(3), latin1('abc\0')]);
  const exif = Buffer.concat([latin1('EXIF'), little(tiff.length), tiff]);
  const body = Buffer.concat([latin1('WEBP'), picture, exif]);
  return Buffer.concat([latin1('RIFF'), little(body.length), body]);
}

export const box = (name: string, ...parts: Uint8Array[]): Uint8Array => {
  const body = Buffer.concat(parts);
  return Buffer.concat([big(body.length + 8), latin1(name), body]);
};

/** An MP4 with QuickTime tags, its `meta` in ISO's form or in QuickTime's. */
export function mp4(tags: Record<string, string>, iso: boolean): Uint8Array {
  const names = Object.keys(tags);
  const keys = box(
    'keys',
    big(0),
    big(names.length),
    ...names.map((name) => Buffer.concat([big(name.length + 8), latin1(`mdta${name}`)])),
  );
  const items = Object.values(tags).map((value, index) => {
    const item = Buffer.from(box('xxxx', box('data', big(1), big(0), utf8(value))));
    item.writeUInt32BE(index + 1, 4);
    return item;
  });
  const hdlr = box('hdlr', latin1('\0\0\0\0\0\0\0\0mdta'));
  const meta = box('meta', ...(iso ? [big(0)] : []), hdlr, keys, box('ilst', ...items));
  return Buffer.concat([
    box('ftyp', latin1('isom')),
    box('moov', box('mvhd', big(0)), box('udta', meta)),
    box('mdat', latin1('x')),
  ]);
}
