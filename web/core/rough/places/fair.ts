import { type Point, box, pts } from '../geometry.ts';
import { type Sketch, type Stroke, row } from '../sketch.ts';
import { booth, ferrisWheel } from './fittings-open.ts';
import { openGround } from './open.ts';
import { type DrawPlace, type PlaceKind, type Stage, across, standing } from './stage.ts';
import { square } from './town.ts';
import { shootingGallery } from './shooting.ts';
import { put } from './works.ts';

/* Where people go to be amused: stalls, lights on strings, rides. */

const bulbsOn = (count: number, x: number, y: number, r: number): Stroke[] =>
  Array.from({ length: count }, (_, index): Stroke => {
    const turn = (index / count) * 2 * Math.PI;
    return ['og', x + Math.cos(turn) * r, y + Math.sin(turn) * r, 13, 13];
  });

const litWheel: Sketch = [...ferrisWheel, ...bulbsOn(16, 0, 300, 232)];

/** A track that climbs, falls and loops on its trestles, with a train of cars at the top. */
const coaster: Sketch = [
  ...row([-280, -220, -160, -100, -40, 20, 80, 140, 200, 260], (x): Stroke[] => {
    const high = 130 + 90 * Math.cos(x / 70);
    return [
      ['-', x, 0, x, high],
      ['-', x, 0, x + 30, high * 0.6],
    ];
  }),
  [
    '~=',
    ...Array.from({ length: 22 }, (_, index) => -300 + index * 28).flatMap((x) => [
      x,
      134 + 90 * Math.cos(x / 70),
    ]),
  ],
  [
    '~=',
    ...Array.from({ length: 22 }, (_, index) => -300 + index * 28).flatMap((x) => [
      x,
      122 + 90 * Math.cos(x / 70),
    ]),
  ],
  ...row([-40, 0, 40], (x): Stroke[] => [
    [
      'd',
      x - 17,
      226 - Math.abs(x) * 0.5,
      x + 17,
      226 - Math.abs(x) * 0.5,
      x + 17,
      254 - Math.abs(x) * 0.5,
      x - 17,
      248 - Math.abs(x) * 0.5,
    ],
    ['.', x, 262 - Math.abs(x) * 0.5, 8],
  ]),
];
const carousel: Sketch = [
  ['m', -150, 0, 150, 0, 150, 20, -150, 20],
  ...row([-110, -40, 40, 110], (x): Stroke[] => [
    ['-', x, 20, x, 170],
    ['~l', x - 34, 66, x - 20, 100, x + 12, 96, x + 20, 128, x + 38, 116, x + 26, 80, x + 22, 60, x - 22, 60],
    ['-', x - 20, 60, x - 26, 36],
    ['-', x + 18, 60, x + 24, 36],
  ]),
  ['l', -170, 170, 170, 170, 30, 260, -30, 260],
  ['m', -90, 170, -30, 170, -8, 260, -26, 260],
  ['m', 90, 170, 30, 170, 8, 260, 26, 260],
  ['=', 0, 260, 0, 300],
  ...row([-150, -100, -50, 0, 50, 100, 150], (x): Stroke[] => [['og', x, 166, 12, 12]]),
];

/** Strings from edge to edge with something on them: where they hang, in parts of the picture's height. */
function drawStrings(
  stage: Stage,
  heights: readonly number[],
  hang: (x: number, y: number, size: number) => void,
): void {
  const { pen, width, bottom } = stage;
  for (const [index, high] of heights.entries()) {
    const sag = (t: number): Point => [
      width * t,
      bottom * (high + 0.09 * Math.sin(((t * 2 + index * 0.5) % 1) * Math.PI)),
    ];
    pen.line(
      Array.from({ length: 13 }, (_, at) => sag(at / 12)),
      { soft: true, w: 0.8 },
    );
    for (let t = 0.05 + index * 0.04; t < 1; t += 0.115) {
      const [x, y] = sag(t);
      hang(x, y, bottom / 332);
    }
  }
}

const paperLanterns =
  (heights: readonly number[]) =>
  (stage: Stage): void =>
    drawStrings(stage, heights, (x, y, size) => {
      const at = stage.pen.at(x, y, size);
      at.blob(0, -14, 11, 13, at.tones.glow, { w: 0.8 });
      at.lines([pts([-9, -14, 9, -14]), pts([-5, -2, 5, -2]), pts([-5, -27, 5, -27])], { w: 0.8 });
    });

const bulbStrings = (stage: Stage): void =>
  drawStrings(stage, [0.04, 0.13], (x, y, size) =>
    stage.pen.dot(x, y + 4 * size, 4.4 * size, stage.pen.tones.glow),
  );

const bunting = (stage: Stage): void =>
  drawStrings(stage, [0.03], (x, y, size) => {
    const at = stage.pen.at(x, y, size);
    at.outline(pts([-10, 0, 10, 0, 0, -22]), at.tones.mid, { w: 0.7 });
  });

const stalls = (stage: Stage): void => {
  for (const [x, depth] of [
    [0.12, 0.95],
    [0.7, 0.75],
    [0.94, 0.95],
  ] as const)
    put(stage, x, depth, booth);
};

const amusementPark: DrawPlace = (stage) => {
  openGround(stage);
  put(stage, 0.2, 0.62, coaster);
  put(stage, 0.8, 0.62, litWheel);
  put(stage, 0.56, 0.6, carousel);
  if (stage.camera.isNear) return;
  put(stage, 0.06, 0.85, booth);
};

const market: DrawPlace = (stage) => {
  square(stage);
  stalls(stage);
  if (stage.pen.tones.isDark) bulbStrings(stage);
};

const nightMarket: DrawPlace = (stage) => {
  square(stage);
  stalls(stage);
  paperLanterns([0.06])(stage);
  bulbStrings(stage);
};

const festival: DrawPlace = (stage) => {
  square(stage);
  stalls(stage);
  bunting(stage);
  paperLanterns([0.1, 0.22])(stage);
};

/** Roofs as far as one sees, windows lit at night, a chimney and an aerial on our own. */
const skylineRoof: DrawPlace = (stage) => {
  const { pen, width, horizon, bottom, random } = stage;
  const panes: Point[][] = [];
  for (let x = -0.05; x < 1.05;) {
    const [high, wide] = [(0.14 + random() * 0.3) * bottom, 0.06 + random() * 0.06];
    pen.outline(
      box(x * width, horizon - high, wide * width, high + 20),
      random() < 0.5 ? pen.tones.far : pen.tones.thing,
      { w: 0.8 },
    );
    for (let y = horizon - high + 12; y < horizon - 8; y += 20)
      for (const part of [0.24, 0.64])
        if (random() < 0.6) panes.push(box((x + wide * part) * width, y, 6, 9));
    x += wide + random() * 0.02;
  }
  pen.lines(
    panes.map((pane) => [...pane, pane[0]!]),
    pen.tones.isDark ? { colour: pen.tones.glow, w: 2.6 } : { w: 1 },
  );
  const edge = horizon + (bottom - horizon) * 0.3;
  pen.wash(across(stage, horizon, bottom + 80), pen.tones.mid);
  pen.outline(box(-60, edge - 26, width + 120, 26), pen.tones.thing);
  pen.wash(across(stage, edge, bottom + 80), pen.tones.ground);
  const stack = standing(stage, 0.84, stage.back * 0.9);
  stack.outline(box(-50, 0, 100, 190), stack.tones.dark);
  stack.outline(box(-60, 190, 120, 18), stack.tones.thing);
  for (const x of [-30, 24]) stack.outline(box(x - 12, 208, 24, 36), stack.tones.mid);
  const aerial = standing(stage, 0.14, stage.back * 0.9);
  aerial.lines(
    [pts([0, 0, 0, 250]), pts([-60, 250, 60, 250]), pts([-44, 220, 44, 220]), pts([-28, 190, 28, 190])],
    { w: 1.6 },
  );
};

const kind = (words: RegExp, draw: DrawPlace): PlaceKind => ({ words, draw, isWhole: true });

/** Fairs, markets and roofs. */
export const fairPlaces: readonly PlaceKind[] = [
  kind(
    /\b(fair ?ground|fun ?fair|carnival|amusement park|theme park|roller ?coaster|ferris wheel|fair)\b(?! (hair|skin|weather))/,
    amusementPark,
  ),
  kind(/\b(shooting (gallery|range|booth)|rifle range|target range)\b/, shootingGallery),
  kind(/\b((night|christmas|lantern|street food) market)\b/, nightMarket),
  kind(/\b(festival|lantern festival|f[eê]te|fiesta|lanterns)\b/, festival),
  kind(/\b(market ?place|market|bazaar|souk)\b/, market),
  kind(
    /\b(?<!(crooked|steep|iron|red|tiled|thatched) )(roof|rooftop|roof ?tops|balcony|terrace)s?\b/,
    skylineRoof,
  ),
];
