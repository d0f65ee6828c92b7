import { pts } from './geometry.ts';
import type { Pen } from './ink.ts';
import type { Tones } from './light.ts';

/**
 * One stroke of a drawing that is written down as data: how, then numbers. The last letter of `how` says what with:
 * a tone's letter fills an outline, `-` is an open line, `=` a thick one, `.` a dot (x, y, r). Before it `~` rounds
 * the outline and `o` makes an ellipse of x, y and two radii.
 */
export type Stroke = readonly [how: string, ...numbers: number[]];
export type Sketch = readonly Stroke[];

/** The same strokes once for each x. */
export const row = (xs: readonly number[], strokes: (x: number) => readonly Stroke[]): Stroke[] =>
  xs.flatMap(strokes);

const tones: Record<string, keyof Tones> = {
  t: 'thing',
  l: 'light',
  d: 'dark',
  m: 'mid',
  f: 'far',
  g: 'glow',
  w: 'window',
  s: 'skin',
  i: 'ink',
  h: 'hollow',
};

/** Draws a sketch in the pen's frame; `colour` fills what is written as `c`, and what is `t` where it is a cast's own. */
export function drawSketch(pen: Pen, sketch: Sketch, colour?: string): void {
  for (const [how, ...numbers] of sketch) {
    const key = how.at(-1)!;
    const soft = how.startsWith('~');
    if (key === '-' || key === '=') pen.line(pts(numbers), { soft, w: key === '=' ? 1.9 : 0.9 });
    else if (key === '.') pen.dot(numbers[0]!, numbers[1]!, numbers[2]!);
    else if (how.startsWith('o'))
      pen.blob(numbers[0]!, numbers[1]!, numbers[2]!, numbers[3]!, fillOf(pen, key, colour), { w: 0.9 });
    else pen.outline(pts(numbers), fillOf(pen, key, colour), { soft, w: 0.95 });
  }
}

function fillOf({ tones: has }: Pen, key: string, colour: string | undefined): string {
  if (key === 'c' || (key === 't' && colour !== undefined)) return colour ?? has.thing;
  const tone = has[tones[key] ?? 'thing'];
  return typeof tone === 'string' ? tone : has.thing;
}

/** The box around a sketch, in its unit. */
export function extentOf(sketch: Sketch): { left: number; right: number; bottom: number; top: number } {
  const box = { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity };
  for (const [how, ...numbers] of sketch) {
    const isRound = how.startsWith('o') || how.endsWith('.');
    const [rx, ry] = isRound ? [numbers[2]!, numbers[3] ?? numbers[2]!] : [0, 0];
    for (const [x, y] of pts(isRound ? numbers.slice(0, 2) : numbers)) {
      box.left = Math.min(box.left, x - rx);
      box.right = Math.max(box.right, x + rx);
      box.bottom = Math.min(box.bottom, y - ry);
      box.top = Math.max(box.top, y + ry);
    }
  }
  return box;
}
