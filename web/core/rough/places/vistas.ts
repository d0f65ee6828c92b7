import { type Point, box, pts, ring } from '../geometry.ts';
import { desert, openGround } from './open.ts';
import { drawRock } from './parts.ts';
import { type DrawPlace, type Stage, across, drawGround, drawRidge, skyline, standing } from './stage.ts';
import { sea } from './waters.ts';

/* Land and water in their own shapes, each a whole background. */

const drawFoam = (
  { pen, width, random }: Stage,
  from: number,
  to: number,
  low: number,
  count: number,
): void => {
  for (let index = 0; index < count; index++)
    pen.blob(
      width * (from + random() * (to - from)),
      low - random() * 8,
      12 + random() * 8,
      7,
      pen.tones.light,
      { w: 0.8 },
    );
};

/** Water that falls between two rocks into a pool. */
export const waterfall: DrawPlace = (stage) => {
  const { pen, width, horizon, bottom } = stage;
  drawGround(stage);
  const foot = horizon + (bottom - horizon) * 0.3;
  const top = bottom * 0.1;
  pen.outline(pts([-60, foot, -60, top - 10, width * 0.5, top, width * 0.53, foot]), pen.tones.mid);
  pen.outline(
    pts([width * 0.84, foot, width * 0.86, top - 4, width + 60, top - 20, width + 60, foot]),
    pen.tones.mid,
  );
  pen.hatch(pts([0, foot, 0, top + 30, width * 0.3, top + 30, width * 0.3, foot]), 13, 1.3, { opacity: 0.3 });
  pen.outline(
    pts([width * 0.5, top, width * 0.86, top - 4, width * 0.84, foot, width * 0.53, foot]),
    pen.tones.light,
  );
  pen.lines(
    [0.56, 0.6, 0.64, 0.69, 0.73, 0.78, 0.81].map((x, index) =>
      pts([width * x, top + (index % 3) * 16, width * (x + 0.004), foot - 10 - (index % 2) * 22]),
    ),
    { w: 1 },
  );
  pen.blob(width * 0.7, foot + 14, width * 0.3, (bottom - horizon) * 0.13, pen.tones.far);
  drawFoam(stage, 0.52, 0.85, foot + 6, 9);
};

/** White water between rocks. */
export const rapids: DrawPlace = (stage) => {
  const { pen, width, horizon, bottom, random } = stage;
  drawRidge(stage, skyline(random, 7, 20, 70), pen.tones.far);
  drawGround(stage, pen.tones.mid);
  const waves: Point[][] = [];
  for (let y = horizon + 12; y < bottom; y += 26)
    for (let x = random() * 40 - 40; x < width; x += 96 + random() * 60)
      waves.push(pts([x, y, x + 12, y - 9, x + 26, y - 2, x + 36, y - 11, x + 52, y]));
  pen.lines(waves, { w: 1.1 });
  for (const [x, depth] of [
    [0.12, 0.9],
    [0.68, 0.7],
    [0.9, 1],
  ] as const) {
    const rock = standing(stage, x, stage.back * depth);
    drawRock(rock, 190, random);
    for (const dx of [-90, -40, 20, 80]) rock.blob(dx, 0, 34, 15, rock.tones.light, { w: 0.8 });
  }
};

/** The edge of the land, and the sea far below it. */
export const cliff: DrawPlace = (stage) => {
  const { pen, width, horizon, bottom } = stage;
  sea(stage);
  const top = horizon + (bottom - horizon) * 0.22;
  const face = pts([
    width * 0.64,
    top,
    width * 0.6,
    bottom * 0.76,
    width * 0.66,
    bottom * 0.84,
    width * 0.62,
    bottom + 60,
  ]);
  pen.outline([[-60, bottom + 60], [-60, top - 10], [width * 0.3, top - 4], ...face], pen.tones.ground);
  pen.wash([[width * 0.57, top], ...face, [width * 0.53, bottom + 60]], pen.tones.mid);
  pen.lines(
    [0.58, 0.6, 0.62].map((x, index) =>
      pts([width * x, top + 14 + index * 10, width * (x - 0.015), bottom * 0.7 + index * 12]),
    ),
    { w: 1 },
  );
  drawFoam(stage, 0.63, 0.74, bottom * 0.97, 5);
};

export const volcano: DrawPlace = (stage) => {
  const { pen, width, horizon, bottom } = stage;
  const peak = bottom * 0.26;
  pen.outline(ring(width * 0.7, peak - bottom * 0.14, width * 0.1, bottom * 0.1, 9), pen.tones.mid, {
    soft: true,
  });
  pen.outline(
    pts([width * 0.34, horizon + 8, width * 0.64, peak, width * 0.76, peak, width * 1.06, horizon + 8]),
    pen.tones.far,
  );
  pen.outline(
    pts([
      width * 0.64,
      peak,
      width * 0.76,
      peak,
      width * 0.73,
      peak + 40,
      width * 0.7,
      peak + 22,
      width * 0.68,
      peak + 54,
    ]),
    pen.tones.glow,
  );
  drawGround(stage);
  for (const x of [0.1, 0.9]) drawRock(standing(stage, x, stage.back * 0.7), 150, stage.random);
};

/** A broken wall of ice above a white plain. */
export const iceWall: DrawPlace = (stage) => {
  const { pen, width, horizon, bottom } = stage;
  drawGround(stage, pen.tones.light);
  const low = horizon + (bottom - horizon) * 0.12;
  const crest = [0.3, 0.16, 0.24, 0.1, 0.22, 0.14, 0.28].map((y, index): Point => [
    -60 + ((width + 120) * index) / 6,
    bottom * y,
  ]);
  pen.outline([[-60, low], ...crest, [width + 60, low]], pen.tones.far);
  pen.lines(
    crest
      .slice(1, -1)
      .map(([x, y], index) => pts([x, y, x + (index % 2 === 0 ? 14 : -12), y + 40, x + 4, low])),
    { w: 1.1 },
  );
  pen.lines(
    [
      pts([width * 0.1, low + 40, width * 0.3, low + 34]),
      pts([width * 0.6, low + 70, width * 0.84, low + 62]),
    ],
    { opacity: 0.7 },
  );
};

/** Grey craters, a black sky and the Earth in it. */
export const moonscape: DrawPlace = (stage) => {
  const { pen, width, horizon, bottom, random } = stage;
  pen.wash(across(stage, -60, horizon + 10), pen.tones.hollow);
  for (let index = 0; index < 18; index++)
    pen.dot(random() * width, random() * horizon * 0.9, 0.8 + random(), pen.tones.light);
  pen.blob(width * 0.76, bottom * 0.16, 30, 30, pen.tones.light);
  pen.outline(
    pts([
      width * 0.74,
      bottom * 0.1,
      width * 0.79,
      bottom * 0.14,
      width * 0.77,
      bottom * 0.21,
      width * 0.73,
      bottom * 0.17,
    ]),
    pen.tones.mid,
    { soft: true },
  );
  drawGround(stage, pen.tones.far);
  for (const [x, y, size] of [
    [0.16, 0.2, 0.07],
    [0.7, 0.3, 0.1],
    [0.9, 0.14, 0.05],
    [0.3, 0.72, 0.13],
    [0.84, 0.78, 0.12],
  ] as const)
    pen.blob(width * x, horizon + (bottom - horizon) * y, width * size, width * size * 0.2, pen.tones.mid);
};

export const pyramid: DrawPlace = (stage) => {
  const { pen, width, horizon, bottom } = stage;
  desert(stage);
  for (const [x, size] of [
    [0.28, 0.5],
    [0.72, 1],
  ] as const) {
    const [half, top] = [width * 0.26 * size, horizon - bottom * 0.4 * size];
    pen.outline(
      pts([width * x - half, horizon + 6, width * x, top, width * x + half, horizon + 6]),
      pen.tones.light,
    );
    pen.outline(
      pts([width * x + half * 0.3, horizon + 6, width * x, top, width * x + half, horizon + 6]),
      pen.tones.mid,
    );
    pen.lines(
      [0.25, 0.5, 0.75].map((part) =>
        pts([
          width * x - half * part,
          top + (horizon - top) * part,
          width * x + half * part,
          top + (horizon - top) * part,
        ]),
      ),
      { opacity: 0.5 },
    );
  }
};

/** A basin with a rim, lanes and a ladder. */
export const basin: DrawPlace = (stage) => {
  const { pen, width, horizon, bottom } = stage;
  drawRidge(stage, skyline(stage.random, 8, 10, 40), pen.tones.far, true);
  drawGround(stage, pen.tones.light);
  const [top, low] = [horizon + (bottom - horizon) * 0.1, horizon + (bottom - horizon) * 0.5];
  pen.outline(pts([width * 0.2, top, width * 0.84, top, width * 1.04, low, -20, low]), pen.tones.far, {
    w: 1.8,
  });
  pen.lines(
    [0.36, 0.52, 0.68].map((x) => pts([width * x, top, width * (0.52 + (x - 0.52) * 1.6), low])),
    { w: 1.2 },
  );
  pen.lines(
    [0.3, 0.5, 0.74].map((x) =>
      pts([width * x, low - 16, width * x + 16, low - 20, width * x + 34, low - 15]),
    ),
    { w: 0.9 },
  );
  const ladder = pen.at(width * 0.88, low - 6, bottom / 332);
  ladder.lines(
    [
      pts([-16, -14, -16, 44, -4, 52]),
      pts([14, -14, 14, 44, 26, 52]),
      pts([-16, 8, 14, 8]),
      pts([-16, 26, 14, 26]),
    ],
    { w: 1.7 },
  );
};

/** High hedges on both sides and across. */
export const hedgeMaze: DrawPlace = (stage) => {
  const { pen, width, horizon, bottom } = stage;
  drawGround(stage);
  const foot = horizon + (bottom - horizon) * 0.16;
  pen.outline(box(-60, bottom * 0.24, width * 0.66 + 60, foot - bottom * 0.24), pen.tones.mid);
  pen.outline(box(width * 0.76, bottom * 0.26, width, foot - bottom * 0.26), pen.tones.mid);
  pen.outline(
    pts([-60, bottom * 0.02, width * 0.2, bottom * 0.16, width * 0.2, foot + 20, -60, bottom * 0.98]),
    pen.tones.dark,
  );
  pen.outline(
    pts([
      width + 60,
      bottom * 0.02,
      width * 0.84,
      bottom * 0.16,
      width * 0.84,
      foot + 20,
      width + 60,
      bottom * 0.98,
    ]),
    pen.tones.dark,
  );
  for (let x = -20; x < width; x += 34)
    if (x < width * 0.64 || x > width * 0.75)
      pen.blob(x + 10, bottom * 0.25, 20, 9, pen.tones.mid, { w: 0.8 });
  pen.hatch(box(width * 0.2, bottom * 0.26, width * 0.46, foot - bottom * 0.28), 9, 0.8, { opacity: 0.5 });
};

/** House walls that close in on both sides. */
export const alley: DrawPlace = (stage) => {
  const { pen, width, horizon, bottom } = stage;
  drawGround(stage, pen.tones.far);
  const end = horizon + 8;
  pen.outline(box(width * 0.4, bottom * 0.16, width * 0.22, end - bottom * 0.16), pen.tones.far);
  for (const side of [0, 1]) {
    const x = (part: number): number => (side === 0 ? part * 1.02 : 1 - part) * width;
    pen.outline(
      pts([x(-0.1), -60, x(0.4), -20, x(0.4), end, x(-0.1), bottom * 1.02]),
      side === 0 ? pen.tones.mid : pen.tones.thing,
    );
    for (const [near, far] of [
      [0.06, 0.15],
      [0.24, 0.3],
    ] as const)
      pen.outline(
        pts([
          x(near),
          bottom * (0.16 + near * 0.3),
          x(far),
          bottom * (0.16 + far * 0.3),
          x(far),
          bottom * 0.4,
          x(near),
          bottom * 0.38,
        ]),
        pen.tones.window,
      );
  }
  const bin = standing(stage, 0.8, stage.back * 1.05);
  bin.outline(pts([-34, 0, 34, 0, 40, 90, -40, 90]), bin.tones.dark);
  bin.outline(box(-46, 90, 92, 12), bin.tones.mid);
};

/** Two rails on sleepers that run away from us. */
export const rails: DrawPlace = (stage) => {
  const { pen, width, horizon, bottom } = stage;
  openGround(stage);
  const [x, deep] = [width * 0.6, bottom + 30 - horizon];
  const at = (part: number, side: number): Point => [
    x + side * width * (0.012 + part * part * 0.3),
    horizon + deep * part * part,
  ];
  pen.lines(
    [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((part) => [at(part, -1.3), at(part, 1.3)]),
    { w: 2 },
  );
  pen.lines(
    [
      [at(0, -1), at(1, -1)],
      [at(0, 1), at(1, 1)],
    ],
    { w: 1.8 },
  );
};

export const damWall: DrawPlace = (stage) => {
  const { pen, width, horizon, bottom } = stage;
  drawRidge(stage, skyline(stage.random, 5, 60, 120), pen.tones.far);
  drawGround(stage, pen.tones.mid);
  const top = bottom * 0.3;
  pen.outline(pts([-60, top, width + 60, top, width + 60, horizon + 30, -60, horizon + 30]), pen.tones.light);
  pen.lines(
    [0.1, 0.3, 0.5, 0.7, 0.9].map((x) => pts([width * x, top + 8, width * x, horizon + 28])),
    { w: 1 },
  );
  pen.lines([pts([-60, top + 8, width + 60, top + 8])], { w: 1.6 });
  for (const x of [0.2, 0.6, 0.8])
    pen.outline(
      pts([
        width * x,
        horizon,
        width * (x + 0.04),
        horizon,
        width * (x + 0.06),
        horizon + 46,
        width * (x - 0.02),
        horizon + 46,
      ]),
      pen.tones.window,
    );
};

export const lot: DrawPlace = (stage) => {
  const { pen, width, horizon, bottom } = stage;
  drawRidge(stage, skyline(stage.random, 9, 8, 40), pen.tones.far);
  drawGround(stage, pen.tones.far);
  pen.lines(
    [-0.2, 0.1, 0.4, 0.7, 1, 1.3].map((x) =>
      pts([width * (0.5 + (x - 0.5) * 0.7), horizon + (bottom - horizon) * 0.16, width * x, bottom * 0.95]),
    ),
    { w: 1.4 },
  );
};

export const motorway: DrawPlace = (stage) => {
  const { pen, width, horizon, bottom } = stage;
  openGround(stage);
  pen.outline(
    pts([width * 0.5, horizon, width * 0.66, horizon, width * 1.4, bottom + 40, -width * 0.3, bottom + 40]),
    pen.tones.far,
  );
  for (const x of [0.3, 0.5, 0.7])
    for (const [from, to] of [
      [0.1, 0.2],
      [0.32, 0.48],
      [0.66, 0.9],
    ] as const) {
      const at = (part: number): Point => [
        width * (0.58 + (x - 0.5) * (0.16 + part * 1.5)),
        horizon + (bottom - horizon) * part,
      ];
      pen.line([at(from), at(to)], { w: 1.8 });
    }
  pen.lines(
    [
      pts([width * 0.5, horizon - 6, -60, bottom * 0.84]),
      pts([width * 0.66, horizon - 6, width + 60, bottom * 0.72]),
    ],
    { w: 1.8 },
  );
};
