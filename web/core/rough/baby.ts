import type { Actor } from './actor.ts';
import { isCarried } from './carrying.ts';
import type { Pen } from './ink.ts';
import type { Look } from './look.ts';
import { type Sketch, drawSketch } from './sketch.ts';

/** In centimetres, lying, the head to the right; `c` is the wrap. */
const bundle: Sketch = [
  ['~c', -30, 8, -26, 18, -8, 22, 10, 22, 14, 4, 4, -2, -22, 0],
  ['os', 18, 14, 12, 12],
  ['~c', 4, 22, 10, 30, 24, 29, 28, 20, 22, 25, 14, 23, 10, 16, 11, 4, 20, 1, 14, -3, 2, 0],
  ['~-', -22, 4, -8, 12, 8, 18],
  ['~-', -20, 16, -8, 12, 6, 2],
  ['.', 17, 15, 1.6],
  ['.', 24, 15, 1.6],
  ['~-', 18, 8, 21, 6.6, 24, 8],
];
const cradle: Sketch = [
  ['~m', -48, -2, 48, -2, 40, -34, -40, -34],
  ['-', -44, -12, 44, -12],
  ['-', -42, -23, 42, -23],
  ['~=', -50, -36, -24, -43, 0, -45, 24, -43, 50, -36],
];
const hood: Sketch = [['~m', 10, -4, 22, 34, 44, 30, 50, -2]];

const places =
  /\b(cradle|crib|cot|pram|bed|basket|box|nest|lap|floor|grass|blanket|manger|carpet|rug|sofa|seat|table)\b/i;

/** A baby that goes nowhere: wrapped, in somebody's arms or on what the words name, else in a cradle. */
export function babyOf<Base extends Pick<Actor, 'doing'>>(base: Base, { colour }: Look) {
  const carried = isCarried(base.doing);
  const isTold = places.test(base.doing);
  const low = carried ? 30 : /\b(cradle|crib|cot|pram)\b/i.test(base.doing) ? 22 : isTold ? 2 : 46;
  const inCradle = !carried && !isTold;
  const above = isTold && !carried ? 60 : 0;
  const top = carried ? 34 : low + 34 + above;
  return {
    ...base,
    // All of it is shown, with what it lies on.
    subject: { top, stature: top * 2.1, head: 26, width: inCradle ? 100 : 66, breadth: 60, above, reach: 0 },
    ahead: carried ? 0 : 18,
    hand: [18, low] as [number, number],
    isPerson: true,
    draw(pen: Pen): void {
      const frame = pen.at(0, low, 1);
      if (inCradle) drawSketch(frame, hood);
      drawSketch(frame, bundle, colour);
      if (inCradle) drawSketch(frame, cradle);
    },
  };
}
