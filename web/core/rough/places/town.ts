import { type Point, box, pts } from '../geometry.ts';
import { arch, drawFront, drawLampPost } from './parts.ts';
import {
  type DrawPlace,
  type PlaceKind,
  type Stage,
  across,
  drawGround,
  drawRidge,
  skyline,
  standing,
} from './stage.ts';

/** Fronts side by side, from x to x in parts of the width. */
function drawRow(stage: Stage, from: number, to: number, depth: number, tall: number): void {
  const scale = stage.back * depth;
  for (let x = from; x < to;) {
    const width = 300 + stage.random() * 140;
    const part = (width * scale) / stage.width;
    drawFront(
      standing(stage, x + part / 2, scale),
      width,
      tall * (0.75 + stage.random() * 0.5),
      stage.random,
    );
    x += part;
  }
}

/** Low houses where there are no lifts and no lamp posts yet. */
export const street: DrawPlace = (stage) => {
  const { pen, width, horizon, bottom, isPast } = stage;
  drawGround(stage);
  drawRow(stage, -0.04, 1.04, 0.8, isPast ? 400 : 620);
  const kerb = horizon + (bottom - horizon) * 0.62;
  pen.wash(across(stage, kerb, bottom + 80), pen.tones.far);
  pen.line(
    [
      [-60, kerb],
      [width + 60, kerb + 2],
    ],
    { w: 0.9 },
  );
  if (!isPast) drawLampPost(standing(stage, 0.86, stage.back * 1.05));
};

export const square: DrawPlace = (stage) => {
  drawGround(stage);
  drawRow(stage, -0.05, 0.36, 0.62, 620);
  drawRow(stage, 0.66, 1.05, 0.62, 620);
  drawTower(stage, 0.5, 0.62, true);
  drawPaving(stage);
};

function drawPaving({ pen, width, horizon, bottom }: Stage): void {
  const lines: Point[][] = [];
  for (const t of [0.4, 0.62, 0.85])
    lines.push([
      [0, horizon + t * (bottom - horizon)],
      [width, horizon + t * (bottom - horizon)],
    ]);
  for (const x of [-0.3, 0.1, 0.5, 0.9, 1.3])
    lines.push([
      [width * (0.5 + (x - 0.5) * 0.5), horizon + 0.4 * (bottom - horizon)],
      [width * (0.5 + (x - 0.5) * 1.1), bottom],
    ]);
  pen.lines(lines, { opacity: 0.35 });
}

/** A tower, with a clock or a window. */
function drawTower(stage: Stage, x: number, depth: number, hasClock: boolean): void {
  const pen = standing(stage, x, stage.back * depth);
  pen.outline(box(-110, 0, 220, 760), pen.tones.thing);
  pen.outline(pts([-130, 756, 0, 960, 130, 756]), pen.tones.dark);
  if (hasClock) {
    pen.blob(0, 620, 78, 78, pen.tones.light);
    pen.line(pts([0, 672, 0, 620, 36, 606]), { w: 0.9 });
  } else pen.outline(arch(0, 540, 70, 130), pen.tones.window, { w: 0.9 });
  pen.outline(arch(0, 0, 96, 200), pen.tones.dark, { w: 0.9 });
}

const tower =
  (hasClock: boolean): DrawPlace =>
  (stage) => {
    drawRidge(stage, skyline(stage.random, 6, 10, 50), stage.pen.tones.far, true);
    drawGround(stage);
    drawRow(stage, -0.05, 0.3, 0.4, 420);
    drawTower(stage, 0.74, 0.8, hasClock);
  };

const roof: DrawPlace = (stage) => {
  const { pen, width, horizon, bottom, random } = stage;
  const far: Point[] = [];
  for (let x = -0.05; x < 1.05;) {
    const [h, w] = [20 + random() * 90, 0.07 + random() * 0.06];
    far.push([x, h], [x + w, h]);
    x += w;
  }
  drawRidge(stage, far, pen.tones.far);
  pen.wash(across(stage, horizon, bottom + 80), pen.tones.mid);
  const edge = horizon + (bottom - horizon) * 0.34;
  pen.outline(box(-60, edge - 26, width + 120, 26), pen.tones.thing);
  pen.wash(across(stage, edge, bottom + 80), pen.tones.ground);
  pen.outline(box(width * 0.8, edge - 96, 46, 96), pen.tones.dark);
  pen.outline(box(width * 0.79, edge - 106, 58, 12), pen.tones.thing);
};

/** Towers with many windows, one behind the other, a street with lanes and lights below. */
const city: DrawPlace = (stage) => {
  const { random, pen, width, horizon, bottom } = stage;
  drawGround(stage);
  const panes: Point[][] = [];
  for (const [tone, low, high] of [
    [pen.tones.far, 0.3, 0.5],
    [pen.tones.thing, 0.16, 0.44],
  ] as const)
    for (let x = -0.06; x < 1.04;) {
      const [tall, wide] = [(low + random() * (high - low)) * bottom * 1.1, 0.08 + random() * 0.07];
      pen.outline(box(x * width, horizon - tall, wide * width, tall + 6), tone, { w: 0.9 });
      for (let y = horizon - tall + 12; y < horizon - 12; y += 19)
        for (const part of [0.16, 0.44, 0.72])
          if (random() < 0.5) panes.push(box((x + wide * part) * width, y, 7, 10));
      x += wide + random() * 0.05;
    }
  pen.lines(
    panes.map((pane) => [...pane, pane[0]!]),
    pen.tones.isDark ? { colour: pen.tones.glow, w: 2.4 } : { w: 0.9 },
  );
  const kerb = horizon + (bottom - horizon) * 0.24;
  pen.wash(across(stage, kerb, bottom + 80), pen.tones.far);
  pen.line(pts([-60, kerb, width + 60, kerb]));
  const dashes = [-0.02, 0.16, 0.34, 0.52, 0.7, 0.88].map((x) =>
    pts([x * width, (kerb + bottom) / 2, (x + 0.1) * width, (kerb + bottom) / 2]),
  );
  pen.lines(dashes, { w: 2, colour: pen.tones.light });
  const lights = standing(stage, 0.86, stage.back * 0.8);
  lights.outline(box(-7, 0, 14, 250), lights.tones.dark);
  lights.outline(box(-30, 250, 60, 140), lights.tones.dark);
  for (const y of [276, 318, 360])
    lights.blob(0, y, 17, 17, y === 276 ? lights.tones.glow : lights.tones.light);
};

/** A flight of steps up to a door. */
const steps: DrawPlace = (stage) => {
  const { pen, width, horizon, bottom } = stage;
  drawGround(stage);
  const low = horizon + (bottom - horizon) * 0.55;
  const rise = Math.min(26, (low - 30) / 7);
  pen.wash(box(-60, -60, width + 120, low + 60 - rise * 5), pen.tones.far);
  pen.outline(box(width * 0.56, low - rise * 5 - bottom * 0.34, bottom * 0.2, bottom * 0.34), pen.tones.dark);
  for (let index = 5; index >= 0; index--) {
    const inset = width * (0.05 + index * 0.03);
    pen.outline(box(inset, low - rise * index, width - inset * 1.6, rise), pen.tones.thing, { w: 0.9 });
  }
};

/** A nave with its tower, across a churchyard. */
const church: DrawPlace = (stage) => {
  const { pen } = stage;
  drawGround(stage);
  const nave = standing(stage, 0.66, stage.back * 0.8);
  nave.outline(box(-260, 0, 520, 260), pen.tones.thing);
  nave.outline(pts([-290, 260, -200, 400, 200, 400, 290, 260]), pen.tones.dark);
  for (const x of [-180, -60, 60, 180]) nave.outline(arch(x, 90, 54, 130), pen.tones.window, { w: 0.8 });
  const tower = standing(stage, 0.3, stage.back * 0.82);
  tower.outline(box(-80, 0, 160, 430), pen.tones.thing);
  tower.outline(pts([-96, 430, 0, 640, 96, 430]), pen.tones.dark);
  tower.line(pts([0, 640, 0, 700]), { w: 1.2 });
  tower.line(pts([-20, 678, 20, 678]), { w: 1.2 });
  tower.outline(arch(0, 0, 76, 150), pen.tones.dark);
  tower.outline(arch(0, 300, 44, 84), pen.tones.window, { w: 0.8 });
};

/** Places among houses. */
export const townPlaces: readonly PlaceKind[] = [
  { words: /\b(steps|stairs?|stairway|staircase|stoop)\b/, draw: steps },
  { words: /\b(church|chapel|cathedral|monastery)\b/, draw: church },
  {
    words: /\bbattlements?\b/,
    draw: roof,
  },
  { words: /\b(square|plaza|finish line)\b/, draw: square },
  { words: /\b(clock tower|town hall|belfry)\b/, draw: tower(true) },
  { words: /\b(tower|castle)\b/, draw: tower(false) },
  { words: /\b(street|kerb|curb|pavement|sidewalk|avenue|bus stop|crossing|corner)\b/, draw: street },
  { words: /\b(city|town|skyscrapers?|downtown)\b/, draw: city, past: street },
];
