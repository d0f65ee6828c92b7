import { Bytes, decodeText } from './bytes.ts';

const MOST_PARTS = 10_000;

export const isWebp = (bytes: Bytes): boolean => bytes.name(0) === 'RIFF' && bytes.name(8) === 'WEBP';

/** The EXIF texts of a WebP; ComfyUI writes `prompt:{...}` and `workflow:{...}` as values of camera make and model. */
export function webpTexts(bytes: Bytes): string[] {
  let at = 12;
  for (let count = 0; count < MOST_PARTS && at + 8 <= bytes.length; count += 1) {
    const size = bytes.number(at + 4, 4, 'little') ?? 0;
    if (bytes.name(at) === 'EXIF') return exifTexts(new Bytes(bytes.slice(at + 8, at + 8 + size)));
    at += 8 + size + (size % 2);
  }
  return [];
}

/** Every ASCII value of the first directory of a TIFF block, in the file's order. */
function exifTexts(block: Bytes): string[] {
  const start = block.name(0) === 'Exif' ? 6 : 0;
  const order = block.name(start).startsWith('II') ? 'little' : 'big';
  const directory = start + (block.number(start + 4, 4, order) ?? 0);
  const count = Math.min(block.number(directory, 2, order) ?? 0, 1000);
  const texts: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12;
    const [type, size] = [block.number(entry + 2, 2, order), block.number(entry + 4, 4, order) ?? 0];
    if (type !== 2) continue;
    const from = size > 4 ? start + (block.number(entry + 8, 4, order) ?? 0) : entry + 8;
    texts.push(decodeText(block.slice(from, from + size)).replace(/\0+$/u, ''));
  }
  return texts;
}
