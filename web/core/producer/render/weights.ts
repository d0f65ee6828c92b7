const WEIGHT = /\(([^()\\:]+):(\d+(?:\.\d+)?)\)/gu;

/**
 * Brackets as a family reads them. Where they are weights: one that is meant, such as `(red hat:1.2)`, stays, and all
 * others are escaped, since they are text. Where they are not: the words of a weight stay, its number goes.
 */
export function withBrackets(text: string, weights: boolean): string {
  if (!weights) return text.replace(WEIGHT, '$1').replace(/\\([()])/g, '$1');
  let at = 0;
  let said = '';
  for (const found of text.matchAll(WEIGHT)) {
    said += escaped(text.slice(at, found.index)) + found[0];
    at = found.index + found[0].length;
  }
  return said + escaped(text.slice(at));
}

/** What is escaped already stays as it is. */
const escaped = (text: string): string =>
  text.replace(/\\[()]|[\\()]/g, (mark) => (mark.length > 1 ? mark : `\\${mark}`));
