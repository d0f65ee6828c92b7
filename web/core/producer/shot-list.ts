import type { Angle, ShotType } from '../shot.ts';
import { FRAMES_MAX } from '../story/limits.ts';
import { angleOf, cameraOf, sizeOf } from './shot-words.ts';

/** A shot of the user's own list: what it tells, and what else its row says. */
export type ListedShot = {
  /** As the user wrote it, without its number. */
  text: string;
  /** The same without words of camera: what happens. */
  action: string;
  size?: ShotType;
  angle?: Angle;
  /** Cells of a table that name a place, a time, who is there, what is spoken of light. */
  place?: string;
  time?: string;
  who?: string;
  light?: string;
};

/** A user's list, one shot a line or a pasted table with tabs, `|` or commas; the first 50 count. */
export function shotListOf(text: string): { shots: ListedShot[]; left: number } {
  const lines = text
    .split('\n')
    .filter((line) => /[\p{L}\p{N}]/u.test(line) || /\p{Extended_Pictographic}/u.test(line));
  const rows = tableOf(lines);
  const all = (rows ?? lines.map((line) => shotOf(bare(line)))).filter((shot) => shot.text !== '');
  return { shots: all.slice(0, FRAMES_MAX), left: Math.max(0, all.length - FRAMES_MAX) };
}

/** Without a bullet, "12.", "Shot 3:" or "Frame 4 -" before it. */
const bare = (line: string): string =>
  line
    .trim()
    .replace(/^(?:[-*•–—]\s+|\[[ x]?\]\s*)+/u, '')
    .replace(/^(?:(?:shot|frame|panel|scene)\s*#?\s*\d+[a-z]?\s*[.:)–—-]?|#?\d+[a-z]?\s*[.:)–—-])\s*/iu, '')
    .trim();

function shotOf(text: string): ListedShot {
  const { camera, rest } = cameraOf(text);
  const size = sizeOf(camera);
  const angle = angleOf(camera);
  return { text, action: rest === '' ? text : rest, ...(size && { size }), ...(angle && { angle }) };
}

type Column = 'number' | 'size' | 'angle' | 'place' | 'time' | 'who' | 'light' | 'text' | 'other';

const headings: readonly [RegExp, Column][] = [
  [/^(?:#|n|no\.?|nr\.?|number|shot(?: ?(?:no\.?|number|#))?|frame|panel)$/i, 'number'],
  [/\b(?:size|shot type|type|framing)\b/i, 'size'],
  [/\b(?:angle|camera)\b/i, 'angle'],
  [/\b(?:place|location|setting|where)\b/i, 'place'],
  [/\b(?:time|when|hour)\b/i, 'time'],
  [/\b(?:who|characters?|cast|people|actors?)\b/i, 'who'],
  [/\b(?:light|lighting)\b/i, 'light'],
  [/\b(?:description|action|moment|what|content|visual|shot|story|text|happens)\b/i, 'text'],
];

const headingOf = (cell: string): Column => headings.find(([pattern]) => pattern.test(cell))?.[1] ?? 'other';

/** The rows of a table, or undefined where the lines are none. */
function tableOf(lines: readonly string[]): ListedShot[] | undefined {
  for (const mark of ['\t', '|', ','] as const) {
    const rows = lines
      .map((line) => cellsOf(line, mark))
      .filter((cells) => cells.some((cell) => !/^:?-*:?$/.test(cell)));
    const [head = []] = rows;
    const known = head.filter((cell) => headingOf(cell) !== 'other').length;
    const titled = known > 1 && head.every((cell) => cell.split(' ').length < 4);
    if (titled) return rows.slice(1).map((cells) => rowOf(cells, titledColumns(head, rows.slice(1))));
    const even = rows.length > 1 && rows.every((cells) => cells.length === head.length) && head.length > 1;
    if (even && mark !== ',') return rows.map((cells) => rowOf(cells, guessed(rows)));
  }
  return undefined;
}

/** What the headings say; "Shot" may head numbers, sizes or the text itself. */
function titledColumns(head: readonly string[], rows: readonly string[][]): Column[] {
  return head.map((title, at) => {
    const column = headingOf(title);
    const cells = rows.map((cells) => cells[at] ?? '');
    if (column !== 'number' || cells.every((cell) => NUMBER.test(cell))) return column;
    return cells.every((cell) => sizeOf(cell) !== undefined) ? 'size' : 'text';
  });
}

const NUMBER = /^(?:\D{0,6}\d+\D?)?$/;

/** Cells of a line; quotes hold a comma inside, and bars at the edges are no cells. */
function cellsOf(line: string, mark: string): string[] {
  const trimmed = mark === '|' ? line.trim().replace(/^\||\|$/g, '') : line;
  const cells = [''];
  let quoted = false;
  for (const sign of trimmed) {
    if (sign === '"') quoted = !quoted;
    if (sign === mark && !quoted) cells.push('');
    else cells.push((cells.pop() ?? '') + sign);
  }
  return cells.map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .replaceAll('""', '"')
      .trim(),
  );
}

/** Without a heading: numbers, sizes and angles tell themselves, the longest column is the text. */
function guessed(rows: readonly string[][]): Column[] {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, at) => rows.map((cells) => cells[at] ?? ''));
  const lengths = columns.map((cells) => cells.join('').length);
  const text = lengths.indexOf(Math.max(...lengths));
  return columns.map((cells, at): Column => {
    if (at === text) return 'text';
    if (cells.every((cell) => NUMBER.test(cell))) return 'number';
    if (cells.every((cell) => sizeOf(cell) !== undefined)) return 'size';
    return cells.every((cell) => angleOf(cell) !== undefined) ? 'angle' : 'other';
  });
}

function rowOf(cells: readonly string[], columns: readonly Column[]): ListedShot {
  const cell = (column: Column): string => cells[columns.indexOf(column)] ?? '';
  const others = cells.filter((text, at) => columns[at] === 'other' && text !== '');
  const text = cell('text') || others.shift() || cells.find((one) => one !== '') || '';
  const told = shotOf([text, ...others].join(', '));
  const size = sizeOf(cell('size')) ?? sizeOf(cell('angle'));
  const angle = angleOf(cell('angle')) ?? angleOf(cell('size'));
  const named = (['place', 'time', 'who', 'light'] as const).flatMap((column) =>
    cell(column) === '' ? [] : [[column, cell(column)] as const],
  );
  return { ...told, ...(size && { size }), ...(angle && { angle }), ...Object.fromEntries(named) };
}
