import { decodeText, type Bytes } from './bytes.ts';

/** Inflates zlib data to at most so many bytes; undefined where it cannot. Given from outside: core has none. */
export type Inflate = (bytes: Uint8Array, limit: number) => Promise<Uint8Array | undefined>;

/** The largest text that is read: workflows with embedded pictures reach some megabytes. */
export const MOST_TEXT = 32 * 1024 * 1024;
const MOST_CHUNKS = 10_000;
const HEADER = 8;

export const isPng = (bytes: Bytes): boolean => bytes.startsWith(0x89, 0x50, 0x4e, 0x47);

/**
 * The wanted text chunks of a PNG by keyword, the last of a name winning; null for one larger than `most`. Checksums are not looked at and chunks
 * behind IEND are read: files with embedded workflows are often edited by tools that mind neither.
 */
export async function pngTexts(
  bytes: Bytes,
  wanted: ReadonlySet<string>,
  inflate: Inflate | undefined,
  most = MOST_TEXT,
): Promise<Map<string, string | null>> {
  const texts = new Map<string, string | null>();
  let at = HEADER;
  for (let count = 0; count < MOST_CHUNKS && at + 8 <= bytes.length; count += 1) {
    const size = bytes.number(at, 4) ?? 0;
    const named = namedText(bytes.name(at + 4), bytes.slice(at + 8, at + 8 + size), wanted);
    const text = named && (await plainText(named, inflate, most));
    if (named && text !== undefined) texts.set(named.keyword, text);
    at += size + 12;
  }
  return texts;
}

type NamedText = { keyword: string; packed: boolean; body: Uint8Array };

function namedText(type: string, data: Uint8Array, wanted: ReadonlySet<string>): NamedText | undefined {
  if (!['tEXt', 'zTXt', 'iTXt'].includes(type)) return undefined;
  const end = data.subarray(0, 80).indexOf(0);
  const keyword = decodeText(data.subarray(0, Math.max(0, end)));
  if (end < 1 || !wanted.has(keyword)) return undefined;
  return { keyword, ...bodyOf(type, data, end + 1) };
}

async function plainText(
  { packed, body }: NamedText,
  inflate: Inflate | undefined,
  most: number,
): Promise<string | null | undefined> {
  if (body.length > most) return null;
  const plain = packed ? await inflate?.(body, most) : body;
  return plain && decodeText(plain);
}

/** zTXt: method, data. iTXt: flag, method, language, translated keyword, data. */
function bodyOf(type: string, data: Uint8Array, at: number): { packed: boolean; body: Uint8Array } {
  if (type === 'tEXt') return { packed: false, body: data.subarray(at) };
  if (type === 'zTXt') return { packed: true, body: data.subarray(at + 1) };
  const language = data.indexOf(0, at + 2);
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
  return {
    packed: data[at] === 1,
    body: translated < 0 ? data.subarray(0, 0) : data.subarray(translated + 1),
  };
}
