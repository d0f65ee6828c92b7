import type { Pen } from './ink.ts';
import { type Sketch, drawSketch } from './sketch.ts';

const chair: Sketch = [
  ['=', -22, 44, -24, 0],
  ['=', 22, 44, 24, 0],
  ['-', -14, 44, -14, 6],
  ['-', 16, 44, 16, 6],
  ['t', -26, 94, -20, 94, -18, 44, -26, 44],
  ['t', -26, 42, 26, 42, 26, 49, -26, 49],
];

/** A chair for somebody who sits and faces +x. */
export function drawChair(pen: Pen): void {
  drawSketch(pen, chair);
}
