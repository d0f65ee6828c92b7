import type { Bible } from '../../bible.ts';
import { angles, shotTypes, timesOfDay } from '../../shot.ts';
import { angleOf, sizeOf } from '../shot-words.ts';
import { meant } from './fold.ts';
import type { RawShot } from './raw.ts';

/** The form for models without JSON, one frame a line; fields are parted by `|` or tabs. */
export const LINE_FORM = 'number | who | place | time | size | angle | what happens';

/**
 * A line such as `4 | nadia,owl | cellar | night | close-up | from the side | Nadia winds the owl` as a shot; parts may
 * be missing or in another order, and are told by what they say. Undefined for any other line.
 */
export function readLine(line: string, bible: Bible): RawShot | undefined {
  const cells = line.split(/\t|\|/).map((cell) => cell.trim());
  const from = cells.findIndex((cell) => cell !== '');
  const number = /^(?:\W*(?:frame|shot)?\W*)(\d{1,2})\b\W*/i.exec(cells[from] ?? '');
  if (number === null || cells.length - from < 3) return undefined;
  const first = (cells[from] ?? '').slice(number[0].length);
  const rest = [first, ...cells.slice(from + 1)].filter((cell) => cell !== '' && !/^[-–—?]+$/.test(cell));
  const shot = emptyShot(Number(number[1]));
  for (const cell of rest) fill(shot, cell, bible);
  if (shot.moment === '') return undefined;
  return { ...shot, cast: shot.cast.map((part) => ({ ...part, doing: '' })) };
}

const emptyShot = (n: number): RawShot => ({
  n,
  moment: '',
  cast: [],
  place: '',
  time: '',
  weather: '',
  size: '',
  angle: '',
  light: '',
  mood: '',
  props: [],
});

/** A short cell is told by its words; the longest of the others is what happens. */
function fill(shot: RawShot, cell: string, bible: Bible): void {
  const short = cell.split(/\s+/).length <= 4;
  const people = cell.split(/,|&| and /).map((name) => name.trim());
  if (short && timesOfDay.some((time) => time === cell.toLowerCase())) shot.time ||= cell;
  else if (short && shot.size === '' && sizeOf(cell) !== undefined) shot.size = cell;
  else if (short && angleOf(cell) !== undefined) shot.angle ||= cell;
  else if (
    shot.cast.length === 0 &&
    people.every((name) => isId(name) && meant(bible.cast, name) !== undefined)
  )
    shot.cast = people.map((who) => ({ who, doing: '', side: '' }));
  else if (short && shot.place === '' && meant(bible.places, cell) !== undefined) shot.place = cell;
  else if (cell.length > shot.moment.length) shot.moment = cell;
}

const isId = (name: string): boolean => name.split(/\s+/).length <= 3;

const quoted = (text: string): string => JSON.stringify(text);
const oneOf = (texts: readonly string[]): string => texts.map(quoted).join(' | ');

/** A GBNF grammar of the line form for frames `from` to `to` (1-based, both included), names from the bible alone. */
export function lineGrammar(bible: Bible, from: number, to: number): string {
  const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const places = bible.places.map(({ id }) => id);
  const people = bible.cast.map(({ id }) => id);
  return [
    `root ::= ${numbers.map((n) => `${quoted(`${n} | `)} rest`).join(' ')}`,
    `rest ::= who " | " place " | " time " | " size " | " angle " | " text "\\n"`,
    people.length === 0 ? 'who ::= "-"' : `who ::= "-" | name ("," name){0,3}`,
    ...(people.length === 0 ? [] : [`name ::= ${oneOf(people)}`]),
    `place ::= ${places.length === 0 ? '"-"' : oneOf(places)}`,
    `time ::= ${oneOf(timesOfDay)}`,
    `size ::= ${oneOf(shotTypes)}`,
    `angle ::= ${oneOf(angles)}`,
    `text ::= [^|\\n\\t"]{12,140}`,
  ].join('\n');
}
