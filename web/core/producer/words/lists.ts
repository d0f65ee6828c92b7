/** A word list written as one text: words parted by white space. */
export const words = (text: string): ReadonlySet<string> => new Set(split(text));

export const split = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** Rows of `key: value` parted by line ends; keys may share a value as `a, b: value`. */
export function table(text: string): ReadonlyMap<string, string> {
  const rows = text.split('\n').flatMap((line) => {
    const [keys = '', value = ''] = line.split(':').map((part) => part.trim());
    return keys === '' ? [] : keys.split(',').map((key): [string, string] => [key.trim(), value]);
  });
  return new Map(rows);
}
