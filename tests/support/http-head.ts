/** The part of an HTTP/1.1 request that a proxy must understand; `size` counts the body's bytes. */
export type Head = { method: string; path: string; fields: [name: string, value: string][]; end: number };

/** Reads the head at the beginning of what has come so far; undefined until it is whole. */
export function readHead(bytes: Buffer): Head | undefined {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const [first = '', ...lines] = bytes.toString('latin1', 0, end).split('\r\n');
  const [method = '', path = ''] = first.split(' ');
  const fields = lines.map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon), line.slice(colon + 1).trim()];
  });
  return { method, path, fields, end: end + 4 };
}

export const fieldOf = ({ fields }: Head, wanted: string): string | undefined =>
  fields.find(([name]) => name.toLowerCase() === wanted)?.[1];

/** Whether the request is complete: by its length, or, where it comes in chunks, by the last of them. */
export function isWhole(bytes: Buffer, head: Head): boolean {
  if (/chunked/iu.test(fieldOf(head, 'transfer-encoding') ?? ''))
    return bytes.includes('0\r\n\r\n', head.end);
  return bytes.length - head.end >= Number(fieldOf(head, 'content-length') ?? 0);
}

/** The head as it is sent on: another path, and other values for some fields (undefined takes one out). */
export function writeHead(head: Head, path: string, change: Record<string, string | undefined>): string {
  const kept = head.fields.filter(([name]) => !Object.hasOwn(change, name.toLowerCase()));
  const set = Object.entries(change).filter((field): field is [string, string] => field[1] !== undefined);
  const lines = [...kept, ...set].map(([name, value]) => `${name}: ${value}`);
  return [`${head.method} ${path} HTTP/1.1`, ...lines, '', ''].join('\r\n');
}
