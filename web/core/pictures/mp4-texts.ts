import { decodeText, type Bytes } from './bytes.ts';

/** Boxes that hold other boxes on the way to a file's tags. */
const CONTAINERS = new Set(['moov', 'udta', 'trak']);
const MOST_BOXES = 20_000;
const MOST_DEPTH = 8;

export const isMp4 = (bytes: Bytes): boolean => bytes.name(4) === 'ftyp';

type Box = { name: string; from: number; to: number };

/** The wanted tags of an MP4 by key: QuickTime's `keys`/`ilst` pairs, as ComfyUI's SaveVideo writes them. */
export function mp4Texts(bytes: Bytes, wanted: ReadonlySet<string>): Map<string, string> {
  const texts = new Map<string, string>();
  for (const meta of metaBoxes(bytes)) {
    const inner = boxesIn(bytes, meta.from, meta.to);
    const keys = inner.flatMap((box) => (box.name === 'keys' ? keysOf(bytes, box) : []));
    for (const list of inner.filter(({ name }) => name === 'ilst'))
      for (const item of boxesIn(bytes, list.from, list.to)) {
        const key = keys[(bytes.number(item.from - 4, 4) ?? 0) - 1] ?? '';
        const value = wanted.has(key) ? valueOf(bytes, item) : undefined;
        if (value !== undefined) texts.set(key, value);
      }
  }
  return texts;
}

function metaBoxes(bytes: Bytes): Box[] {
  const found: Box[] = [];
  const open: (Box & { depth: number })[] = [{ name: '', from: 0, to: bytes.length, depth: 0 }];
  let count = 0;
  for (let box = open.pop(); box && count < MOST_BOXES; box = open.pop()) {
    for (const inner of boxesIn(bytes, box.from, box.to)) {
      count += 1;
      if (inner.name === 'meta') found.push(versioned(bytes, inner));
      else if (CONTAINERS.has(inner.name) && box.depth < MOST_DEPTH)
        open.push({ ...inner, depth: box.depth + 1 });
    }
  }
  return found;
}

/** ISO's `meta` begins with four bytes of version and flags, QuickTime's does not. */
const versioned = (bytes: Bytes, box: Box): Box =>
  bytes.number(box.from, 4) === 0 ? { ...box, from: box.from + 4 } : box;

/** The boxes between two places; sizes of 0 reach to the end, sizes of 1 stand in the next eight bytes. */
function boxesIn(bytes: Bytes, from: number, to: number): Box[] {
  const boxes: Box[] = [];
  for (let at = from; at + 8 <= to && boxes.length < MOST_BOXES;) {
    const size = bytes.number(at, 4);
    if (size === undefined) break;
    const wide = size === 1;
    const long = wide ? (bytes.number(at + 8, 4) ?? 0) * 2 ** 32 + (bytes.number(at + 12, 4) ?? 0) : size;
    const end = size === 0 ? to : at + long;
    const start = at + (wide ? 16 : 8);
    if (end < start) break;
    boxes.push({ name: bytes.name(at + 4), from: start, to: Math.min(end, to) });
    at = end;
  }
  return boxes;
}

function keysOf(bytes: Bytes, box: Box): string[] {
  const count = Math.min(bytes.number(box.from + 4, 4) ?? 0, 1000);
  const keys: string[] = [];
  let at = box.from + 8;
  for (let index = 0; index < count && at + 8 <= box.to; index += 1) {
    const size = Math.max(8, bytes.number(at, 4) ?? 8);
    keys.push(decodeText(bytes.slice(at + 8, Math.min(at + size, box.to))));
    at += size;
  }
  return keys;
}

function valueOf(bytes: Bytes, item: Box): string | undefined {
  const data = boxesIn(bytes, item.from, item.to).find(({ name }) => name === 'data');
  return data && decodeText(bytes.slice(data.from + 8, data.to));
}
