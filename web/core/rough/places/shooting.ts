import { box, pts } from '../geometry.ts';
import { type Sketch, type Stroke, drawSketch, row } from '../sketch.ts';
import { type DrawPlace, across } from './stage.ts';

/* A place that is under a roof as often as under the sky. */

const target = (x: number, y: number): Stroke[] => [
  ['ol', x, y, 24, 24],
  ['od', x, y, 17, 17],
  ['ol', x, y, 10, 10],
  ['od', x, y, 4, 4],
];
const duck = (x: number, y: number): Stroke[] => [
  ['~l', x - 24, y + 16, x - 20, y + 2, x + 18, y + 2, x + 22, y + 18, x + 6, y + 16],
  ['ol', x + 14, y + 26, 10, 10],
  ['d', x + 23, y + 26, x + 33, y + 24, x + 23, y + 21],
  ['.', x + 16, y + 28, 2],
];
const range: Sketch = [
  ...row([-100, 0, 100], (x) => target(x, 200)),
  ['=', -150, 130, 150, 130],
  ...row([-110, -40, 30, 100], (x) => duck(x, 130)),
];
const prizes: Sketch = row([-60, 0, 60], (x): Stroke[] => [
  ['-', x, 300, x, 262],
  ['ot', x, 246, 17, 16],
  ['ot', x - 13, 260, 6, 6],
  ['ot', x + 13, 260, 6, 6],
  ['~t', x - 20, 190, x - 18, 226, x + 18, 226, x + 20, 190],
  ['.', x - 6, 248, 2.4],
  ['.', x + 6, 248, 2.4],
]);

/** A stall with targets and tin ducks at its back, prizes on strings, a striped awning above. */
export const shootingGallery: DrawPlace = (stage) => {
  const { pen, width, bottom, back, camera } = stage;
  const foot = Math.min(bottom * 0.86, camera.isNear ? bottom : camera.feet - 20 * camera.scale);
  pen.wash(across(stage, -60, bottom + 80), pen.tones.far);
  const wall = Math.max(back, 0.8);
  for (const x of camera.isNear ? [0.14, 0.86] : [0.3, 0.7]) drawSketch(pen.at(width * x, foot, wall), range);
  for (const x of camera.isNear ? [0.32, 0.68] : [0.06, 0.5, 0.94])
    drawSketch(pen.at(width * x, foot - 10 * wall, wall), prizes);
  const stripe = width / 12;
  for (let index = -1; index < 13; index++)
    pen.outline(
      pts([
        index * stripe,
        -20,
        (index + 1) * stripe,
        -20,
        (index + 1) * stripe,
        bottom * 0.1,
        (index + 0.5) * stripe,
        bottom * 0.14,
        index * stripe,
        bottom * 0.1,
      ]),
      index % 2 === 0 ? pen.tones.light : pen.tones.dark,
      { w: 0.8 },
    );
  pen.outline(box(-60, foot - 74 * wall, width + 120, 14), pen.tones.dark);
  pen.wash(box(-60, foot - 74 * wall + 14, width + 120, 74 * wall), pen.tones.thing);
  pen.wash(across(stage, foot, bottom + 80), pen.tones.ground);
  pen.line(pts([-60, foot, width + 60, foot]));
};
