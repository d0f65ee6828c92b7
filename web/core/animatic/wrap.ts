/**
 * A text in lines that are at most `width` wide by `measure`, at most `most` of them: what is too long for that ends
 * in an ellipsis. Words break only where one alone is wider than a line, and in scripts that put no spaces.
 */
export function wrap(
  text: string,
  width: number,
  measure: (text: string) => number,
  most = Infinity,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    if (measure((line + piece).trimEnd()) <= width) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    line = piece.trimStart();
    while (measure(line.trimEnd()) > width) {
      const fits = fitting(line, width, measure);
      lines.push(line.slice(0, fits));
      line = line.slice(fits);
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines.length <= most ? lines : shortened(lines, width, measure, most);
}

/** Words with the space behind them; signs of scripts without spaces are pieces of their own. */
const piecesOf = (text: string): string[] =>
  text
    .trim()
    .match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]\p{P}*\s*|[^\s]+?(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])|\S+\s*/gu,
    ) ?? [];

/** How many UTF-16 units of a text fit in a width: at least one sign. */
function fitting(text: string, width: number, measure: (text: string) => number): number {
  let fits = 0;
  for (const sign of text) {
    if (fits > 0 && measure(text.slice(0, fits + sign.length)) > width) break;
    fits += sign.length;
  }
  return fits;
}

function shortened(
  lines: readonly string[],
  width: number,
  measure: (text: string) => number,
  most: number,
): string[] {
  const kept = lines.slice(0, most);
  let last = kept.at(-1) ?? '';
  while (last !== '' && measure(`${last}…`) > width) last = last.slice(0, -1).trimEnd();
  return [...kept.slice(0, -1), `${last}…`];
}
