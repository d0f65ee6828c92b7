/**
 * A text in lines that are at most `width` wide by `measure`, at most `most` of them: what is too long for that ends
 * in an ellipsis, after a whole word. Words break only where one alone is wider than a line, and in scripts that put no spaces.
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

const signs = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]';
const opening = '[\\p{Ps}\\p{Pi}]';
const piece = new RegExp(
  `${opening}*${signs}(?:(?!${opening})[\\p{P}ー])*\\s*|\\S+?(?=${opening}*${signs})|\\S+\\s*`,
  'gu',
);

/** Words with the space behind them; signs of scripts that break anywhere are pieces, with the stops and brackets at them. */
const piecesOf = (text: string): string[] => text.trim().match(piece) ?? [];

/** How many UTF-16 units of a text fit in a width: at least one sign. */
function fitting(text: string, width: number, measure: (text: string) => number): number {
  let fits = 0;
  for (const sign of text) {
    if (fits > 0 && measure(text.slice(0, fits + sign.length)) > width) break;
    fits += sign.length;
  }
  return fits;
}

/** Without the little words at its end that begin what is cut off: "was given a letter by the General in a". */
const whole = (text: string): string => text.replace(HANGING, '') || text;

const HANGING =
  /(?:[\s,;:]+(?:an?|the|his|her|their|its|my|our|in|on|at|by|of|to|with|from|for|into|onto|under|over|behind|beside|and|or|but|who|that|which|as))+$/i;

function shortened(
  lines: readonly string[],
  width: number,
  measure: (text: string) => number,
  most: number,
): string[] {
  const kept = lines.slice(0, most);
  const ended = (text: string): number => measure(`${text}…`);
  const pieces = piecesOf(kept.at(-1) ?? '');
  const told = (): string => whole(pieces.join('').replace(/[\s,;:]+$/, ''));
  while (pieces.length > 1 && ended(told()) > width) pieces.pop();
  const last = told();
  const fits = ended(last) > width ? fitting(last, width, ended) : last.length;
  return [...kept.slice(0, -1), `${last.slice(0, fits)}…`];
}
