import { type Point, box, pts } from '../geometry.ts';
import { type Sketch, drawSketch } from '../sketch.ts';
import { furnish } from './furnish.ts';
import { openGround } from './open.ts';
import { drawTree } from './parts.ts';
import {
  type DrawPlace,
  type PlaceKind,
  type Stage,
  across,
  besideHeads,
  drawGround,
  drawRidge,
  skyline,
  standing,
} from './stage.ts';
import { street } from './town.ts';
import { coast } from './waters.ts';

/* Places under the sky that people have built or fenced in, and what is cut into the land. */

/** A sketch on the ground at x, so far behind the cast. */
export const put = (stage: Stage, x: number, depth: number, sketch: Sketch): void =>
  drawSketch(standing(stage, besideHeads(stage, x), stage.back * depth), sketch);

const crane: Sketch = [
  ['t', -18, 0, 18, 0, 18, 760, -18, 760],
  ...[0, 1, 2, 3, 4, 5].flatMap((step) => [
    ['-', -18, step * 120, 18, step * 120 + 120] as const,
    ['-', 18, step * 120, -18, step * 120 + 120] as const,
  ]),
  ['t', -200, 760, 560, 760, 560, 784, -200, 784],
  ['-', 0, 860, 540, 784],
  ['-', 0, 860, -190, 784],
  ['t', -16, 784, 16, 784, 0, 864],
  ['d', -200, 710, -130, 710, -130, 784, -200, 784],
  ['l', 20, 704, 74, 704, 74, 758, 20, 758],
  ['-', 420, 760, 420, 470],
  ['d', 380, 456, 460, 456, 460, 470, 380, 470],
];
const scaffold: Sketch = [
  ['t', -240, 0, 240, 0, 240, 360, -240, 360],
  ['m', -180, 60, -110, 60, -110, 150, -180, 150],
  ['m', -40, 60, 30, 60, 30, 150, -40, 150],
  ['m', 110, 60, 180, 60, 180, 150, 110, 150],
  ['m', -180, 210, -110, 210, -110, 300, -180, 300],
  ['m', -40, 210, 30, 210, 30, 300, -40, 300],
  ...[-270, -90, 90, 270].map((x) => ['=', x, 0, x, 430] as const),
  ...[130, 270, 400].map((y) => ['=', -290, y, 290, y] as const),
  ['-', -270, 130, -90, 270],
  ['-', 90, 270, 270, 400],
];
const barrier: Sketch = [
  ['=', -90, 0, -70, 92],
  ['=', 90, 0, 70, 92],
  ['l', -110, 60, 110, 60, 110, 92, -110, 92],
  ['d', -80, 60, -50, 60, -30, 92, -60, 92],
  ['d', -10, 60, 20, 60, 40, 92, 10, 92],
  ['d', 60, 60, 90, 60, 110, 92, 80, 92],
];
const gatePosts: Sketch = [
  ['m', -1400, 0, -130, 0, -130, 250, -1400, 250],
  ['m', 130, 0, 1400, 0, 1400, 250, 130, 250],
  ['t', -170, 0, -110, 0, -110, 300, -170, 300],
  ['t', 110, 0, 170, 0, 170, 300, 110, 300],
  ['ot', -140, 316, 24, 22],
  ['ot', 140, 316, 24, 22],
  ...[-90, -54, -18, 18, 54, 90].map((x) => ['=', x, 8, x, 236] as const),
  ['=', -108, 60, 108, 60],
  ['=', -108, 200, 108, 200],
];

const buildingSite: DrawPlace = (stage) => {
  const { random } = stage;
  const far: Point[] = [];
  for (let x = -0.05; x < 1.05; x += 0.08) {
    const high = 16 + random() * 50;
    far.push([x, high], [x + 0.07, high]);
  }
  drawRidge(stage, far, stage.pen.tones.far);
  drawGround(stage);
  put(stage, 0.78, 0.62, scaffold);
  put(stage, 0.26, 0.5, crane);
  furnish(stage, [['heap', 0.5]], false);
};

/** Two walls of rock, a bridge of ropes between them and nothing below. */
const gorge: DrawPlace = (stage) => {
  const { pen, width, horizon, bottom } = stage;
  drawRidge(stage, skyline(stage.random, 7, 20, 80), pen.tones.far);
  pen.wash(across(stage, horizon, bottom + 80), pen.tones.far);
  const rim = horizon + (bottom - horizon) * 0.34;
  pen.outline(
    pts([
      width * 0.5,
      bottom + 60,
      width * 0.54,
      rim + 60,
      width * 0.5,
      rim,
      width * 0.56,
      rim - 6,
      -60,
      rim - 10,
      -60,
      bottom + 60,
    ]),
    pen.tones.ground,
  );
  pen.outline(
    pts([
      width * 0.86,
      bottom + 60,
      width * 0.82,
      rim + 70,
      width * 0.86,
      rim - 10,
      width + 60,
      rim - 24,
      width + 60,
      bottom + 60,
    ]),
    pen.tones.mid,
  );
  pen.hatch(
    pts([width * 0.5, bottom + 40, width * 0.53, rim + 20, width * 0.44, rim + 20, width * 0.4, bottom + 40]),
    8,
    0.2,
    { opacity: 0.5 },
  );
  drawRopeBridge(stage, rim);
};

function drawRopeBridge({ pen, width }: Stage, rim: number): void {
  const sag = (y: number): Point[] =>
    pts([
      width * 0.54,
      rim - y,
      width * 0.64,
      rim - y + 18,
      width * 0.76,
      rim - y + 18,
      width * 0.87,
      rim - y - 4,
    ]);
  pen.line(sag(4), { soft: true, w: 1.4 });
  pen.line(sag(40), { soft: true, w: 1.1 });
  pen.lines(
    [0.57, 0.61, 0.65, 0.69, 0.73, 0.77, 0.81, 0.85].map((x) =>
      pts([width * x, rim - 28, width * x, rim + 8]),
    ),
    { w: 0.9 },
  );
}

const pond: DrawPlace = (stage) => {
  const { pen, width, horizon, bottom, random } = stage;
  openGround(stage);
  drawTree(standing(stage, 0.1, stage.back * 0.7), 430, random);
  furnish(
    stage,
    [
      ['fence', 0.5],
      ['bush', 0.92],
    ],
    false,
  );
  const y = horizon + (bottom - horizon) * 0.46;
  pen.blob(width * 0.7, y, width * 0.24, (bottom - horizon) * 0.16, pen.tones.mid);
  pen.lines(
    [pts([width * 0.6, y - 4, width * 0.68, y - 4]), pts([width * 0.7, y + 8, width * 0.82, y + 8])],
    { w: 0.9 },
  );
  const reeds = [0.5, 0.515, 0.53, 0.88, 0.9].map((x): Point[] =>
    pts([width * x, y + 4, width * x + 3, y - 34]),
  );
  pen.lines(reeds, { w: 1.2 });
};

const rink: DrawPlace = (stage) => {
  const { pen, width, horizon, bottom } = stage;
  drawRidge(stage, skyline(stage.random, 8, 20, 60), pen.tones.far, true);
  drawGround(stage, pen.tones.light);
  pen.outline(box(-60, horizon - 20, width + 120, 26), pen.tones.thing);
  pen.line(pts([-60, horizon + 6, width + 60, horizon + 6]), { w: 1.2 });
  pen.lines(
    [0.2, 0.42, 0.7].map((x, index) =>
      pts([
        width * x,
        horizon + (bottom - horizon) * (0.3 + index * 0.2),
        width * (x + 0.14),
        horizon + (bottom - horizon) * (0.26 + index * 0.2),
      ]),
    ),
    { opacity: 0.6 },
  );
};

const island: DrawPlace = (stage) => {
  coast(stage);
  furnish(
    stage,
    [
      ['palm tree', 0.14],
      ['boulder', 0.82],
      ['palm tree', 0.93],
    ],
    false,
  );
};

const withWall =
  (sketch: Sketch): DrawPlace =>
  (stage) => {
    drawRidge(stage, skyline(stage.random, 8, 30, 90), stage.pen.tones.far, true);
    drawGround(stage);
    put(stage, 0.68, 0.8, sketch);
  };

const arches: Sketch = [
  ['t', -300, 0, -240, 0, -236, 330, -296, 360],
  ['t', -120, 0, -60, 0, -60, 250, -110, 220],
  ['-', -240, 300, -180, 340],
  ['m', 40, 0, 100, 0, 100, 280, 170, 340, 240, 280, 240, 0, 300, 0, 300, 380, 200, 400, 40, 370],
  ['t', -40, 0, 10, 0, 4, 40, -34, 46],
];

/** A street with barriers along it and bunting above, for those who run through. */
const course: DrawPlace = (stage) => {
  const { pen, width, bottom } = stage;
  street(stage);
  for (const x of [0.08, 0.36, 0.64, 0.92]) put(stage, x, 0.92, barrier);
  const flags = Array.from({ length: 12 }, (_, index): Point[] => {
    const x = (index / 11) * width;
    const y = bottom * (0.07 + 0.05 * Math.sin((index / 11) * Math.PI));
    return pts([x - 9, y, x + 9, y, x, y + 20]);
  });
  for (const flag of flags) pen.outline(flag, pen.tones.mid, { w: 0.7 });
};

/** Places that come before all others under the sky. */
export const builtPlaces: readonly PlaceKind[] = [
  {
    words: /\b(building|construction) ?(site|yard)\b|\bscaffold(s|ing)?\b|\bcrane\b/,
    draw: buildingSite,
    isWhole: true,
  },
  { words: /\b(gorge|canyon|ravine|chasm|abyss|crevasse|rope bridge)\b/, draw: gorge, isWhole: true },
  { words: /\b(garden|duck|fish|lily|village) ?pond\b|\bpond\b/, draw: pond, isWhole: true },
  { words: /\b(marathon|race ?course|race route|parade)\b/, draw: course, isWhole: true },
  { words: /\b(ice rink|rink|frozen (lake|pond|river))\b/, draw: rink },
  { words: /\b(desert )?island\b/, draw: island },
  { words: /\b(ruins?|ruined (temple|abbey|castle))\b/, draw: withWall(arches) },
  { words: /\b(gate|gateway|city wall|garden wall|(brick|high|stone) wall)\b/, draw: withWall(gatePosts) },
];
