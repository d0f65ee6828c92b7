import { type Point, pts } from '../geometry.ts';
import type { Pen } from '../ink.ts';
import { type Sketch, type Stroke, drawSketch, row } from '../sketch.ts';
import { openGround } from './open.ts';
import { drawPine, drawRock } from './parts.ts';
import {
  type DrawPlace,
  type PlaceKind,
  type Stage,
  drawGround,
  drawRidge,
  skyline,
  standing,
} from './stage.ts';
import { put } from './works.ts';

/* Bare ground: other worlds, sand and snow, and what was built alone in it. */

/** Rings in the ground, larger when near: where across, how far from the horizon to the edge, half of its width. */
function drawCraters(
  stage: Stage,
  craters: readonly (readonly [x: number, y: number, size: number])[],
): void {
  const { pen, width, horizon, bottom } = stage;
  for (const [x, y, size] of craters) {
    const at = pen.at(width * x, horizon + (bottom - horizon) * y, width * size);
    at.blob(0, 0, 1, 0.26, at.tones.light, { w: 0.9 });
    at.blob(0, -0.03, 0.8, 0.17, at.tones.mid, { w: 0.8 });
  }
}

/** A round house with a door and a mast, such as one breathes in. */
const habitat: Sketch = [
  ['~l', -190, 0, -186, 90, -120, 170, 0, 200, 120, 170, 186, 90, 190, 0],
  ['~-', -186, 90, -60, 112, 60, 112, 186, 90],
  ['~-', -90, 186, -110, 90, -110, 0],
  ['~-', 90, 186, 110, 90, 110, 0],
  ['t', 180, 0, 280, 0, 280, 70, 240, 92, 180, 92],
  ['od', 262, 44, 24, 30],
  ['ow', 0, 140, 24, 20],
  ['d', -34, 0, 34, 0, 34, 70, 20, 92, -20, 92, -34, 70],
  ['=', -70, 190, -70, 300],
  ['~m', -104, 312, -70, 290, -36, 312, -70, 326],
];

const craggy = (stage: Stage, high: number): void => {
  const u = Math.min(stage.bottom / 332, stage.horizon / 175);
  drawRidge(stage, skyline(stage.random, 11, 8 * u, high * u), stage.pen.tones.far);
};

/** Red ground as grey can show it: two small moons over crags, craters, stones, a house to breathe in. */
const mars: DrawPlace = (stage) => {
  const { pen, width, bottom, random } = stage;
  for (const [x, y, r] of [
    [0.14, 0.16, 9],
    [0.28, 0.09, 6],
  ] as const)
    pen.blob(width * x, bottom * y, r, r, pen.tones.mid, { w: 0.8 });
  craggy(stage, 76);
  drawGround(stage, pen.tones.far);
  drawCraters(stage, [
    [0.12, 0.3, 0.09],
    [0.5, 0.16, 0.06],
    [0.9, 0.62, 0.13],
    [0.24, 0.8, 0.13],
  ]);
  for (const [x, depth] of [
    [0.3, 0.5],
    [0.05, 0.8],
    [0.62, 0.34],
  ] as const)
    drawRock(standing(stage, x, stage.back * depth), 100, random);
  put(stage, 0.8, 0.6, habitat);
};

/** A sky with a ringed world in it, spires and craters. */
const alienGround: DrawPlace = (stage) => {
  const { pen, width, bottom, horizon } = stage;
  const r = bottom * 0.13;
  const at = pen.at(width * 0.2, bottom * 0.22, r);
  at.blob(0, 0, 1, 1, at.tones.mid);
  at.line(pts([-0.7, 0.1, -1.7, -0.34, -1, -0.46, 0.4, -0.2, 1.6, 0.36, 1, 0.42, 0.7, 0.36]), { soft: true });
  pen.blob(width * 0.66, bottom * 0.1, r * 0.3, r * 0.3, pen.tones.far, { w: 0.8 });
  craggy(stage, 40);
  for (const [x, high] of [
    [0.06, 0.3],
    [0.78, 0.4],
    [0.9, 0.26],
  ] as const) {
    const foot = pen.at(width * x, horizon + 4, bottom * high);
    foot.outline(
      pts([-0.24, 0, -0.1, 0.5, -0.16, 0.74, 0.02, 1, 0.08, 0.7, 0.06, 0.44, 0.26, 0]),
      foot.tones.mid,
    );
    foot.blob(-0.02, 0.3, 0.06, 0.1, foot.tones.dark, { w: 0.7 });
  }
  drawGround(stage, pen.tones.far);
  drawCraters(stage, [
    [0.16, 0.4, 0.1],
    [0.84, 0.3, 0.1],
    [0.66, 0.84, 0.13],
  ]);
};

/** One great ring in the ground, of which we stand on the floor. */
const crater: DrawPlace = (stage) => {
  const { pen, width, horizon, bottom } = stage;
  const rim = bottom * 0.16;
  const wall = pts([
    -60,
    rim,
    width * 0.14,
    rim + 26,
    width * 0.3,
    horizon - 26,
    width * 0.5,
    horizon - 34,
    width * 0.7,
    horizon - 24,
    width * 0.86,
    rim + 30,
    width + 60,
    rim - 6,
    width + 60,
    horizon + 40,
    -60,
    horizon + 40,
  ]);
  pen.outline(wall, pen.tones.mid);
  pen.lines(
    [0.04, 0.1, 0.17, 0.24, 0.76, 0.83, 0.9, 0.96].map((x) =>
      pts([width * x, rim + 30, width * (x + (0.5 - x) * 0.14), horizon + 4]),
    ),
    { opacity: 0.7 },
  );
  drawGround(stage, pen.tones.far);
  for (const [x, depth] of [
    [0.1, 0.8],
    [0.22, 0.5],
    [0.84, 0.7],
  ] as const)
    drawRock(standing(stage, x, stage.back * depth), 100, stage.random);
  drawCraters(stage, [
    [0.7, 0.4, 0.06],
    [0.34, 0.7, 0.05],
  ]);
};

/** Waves of sand, each with its shady side. */
const dunes: DrawPlace = (stage) => {
  const { pen, width, horizon, bottom } = stage;
  const u = Math.min(bottom / 332, horizon / 175);
  drawRidge(
    stage,
    pts([-0.1, 20, 0.12, 46, 0.3, 18, 0.52, 34, 0.74, 70, 0.94, 30, 1.1, 44]).map(([x, y]): Point => [
      x,
      y * u,
    ]),
    pen.tones.far,
    true,
  );
  drawGround(stage);
  for (const [x, y, size] of [
    [0.84, 0.1, 0.36],
    [0.1, 0.34, 0.34],
    [0.96, 0.66, 0.4],
  ] as const) {
    const at = pen.at(width * x, horizon + (bottom - horizon) * y, width * size);
    at.outline(pts([-1, 0, -0.5, 0.12, 0, 0.34, 0.4, 0.16, 1, 0]), at.tones.ground, { soft: true });
    at.wash(pts([0, 0.27, 0.12, 0.16, 0, 0.06, 0.16, 0, 0.94, 0, 0.4, 0.12]), at.tones.mid, { soft: true });
    at.lines([pts([-0.6, 0.04, -0.3, 0.08, -0.1, 0.05]), pts([-0.4, 0.12, -0.2, 0.15, -0.06, 0.13])], {
      opacity: 0.6,
    });
  }
};

/** A white plain with drifts, a track of feet and dark firs at its edge. */
const snowField: DrawPlace = (stage) => {
  const { pen, width, horizon, bottom } = stage;
  const u = Math.min(bottom / 332, horizon / 175);
  drawRidge(stage, skyline(stage.random, 7, 20 * u, 96 * u), pen.tones.light);
  drawGround(stage, pen.tones.light);
  for (const x of [0.02, 0.09, 0.19, 0.8, 0.9, 0.98])
    drawPine(standing(stage, x, stage.back * (0.5 + stage.random() * 0.25)), 380);
  pen.lines(
    [0.3, 0.55, 0.82].map((t, index) => {
      const [x, y] = [width * [0.56, 0.02, 0.5][index]!, horizon + (bottom - horizon) * t];
      return pts([x, y + 6, x + width * 0.12, y - 5, x + width * 0.26, y + 4, x + width * 0.36, y]);
    }),
    { opacity: 0.7 },
  );
  for (const t of [0.1, 0.2, 0.32, 0.46, 0.62, 0.8]) {
    const y = horizon + (bottom - horizon) * t;
    for (const side of [-1, 1])
      pen.blob(
        width * (0.66 - t * 0.3) + side * (3 + t * 8),
        y + side * 4,
        2 + t * 5,
        1.4 + t * 3,
        pen.tones.mid,
        {
          w: 0.5,
        },
      );
  }
};

const torii: Sketch = [
  ['m', -120, 0, -96, 0, -88, 250, -110, 250],
  ['m', 120, 0, 96, 0, 88, 250, 110, 250],
  ['m', -130, 196, 130, 196, 130, 216, -130, 216],
  ['d', -14, 216, 14, 216, 14, 250, -14, 250],
  ['m', -170, 262, 0, 250, 170, 262, 182, 292, 0, 278, -182, 292],
];
const stoneLantern: Sketch = [
  ['t', -30, 0, 30, 0, 24, 16, -24, 16],
  ['t', -11, 16, 11, 16, 11, 70, -11, 70],
  ['t', -26, 70, 26, 70, 20, 82, -20, 82],
  ['g', -18, 82, 18, 82, 18, 110, -18, 110],
  ['~d', -40, 108, 0, 142, 40, 108, 0, 114],
];
const prayerHall: Sketch = [
  ['m', -200, 0, 200, 0, 200, 30, -200, 30],
  ['t', -150, 30, 150, 30, 150, 150, -150, 150],
  ...row([-100, -50, 0, 50, 100], (x): Stroke[] => [['-', x, 30, x, 150]]),
  ['d', -30, 30, 30, 30, 30, 120, -30, 120],
];
const roof = pts([-250, 176, -150, 150, 150, 150, 250, 176, 130, 206, 60, 262, -60, 262, -130, 206]);
const ridgeOfSnow = pts([
  -236, 178, -130, 214, -60, 270, 60, 270, 130, 214, 236, 178, 130, 196, 50, 246, -50, 246, -130, 196,
]);

function drawHall(at: Pen): void {
  drawSketch(at, prayerHall);
  at.outline(roof, at.tones.dark);
  if (at.tones.isSnowy) at.outline(ridgeOfSnow, at.tones.light, { w: 0.8 });
}

/** A gate of two posts and two beams, and the hall with its curved roof behind it. */
const shrine: DrawPlace = (stage) => {
  openGround(stage);
  drawHall(standing(stage, 0.82, stage.back * 0.8));
  const gate = standing(stage, 0.2, stage.back * 0.86);
  drawSketch(gate, torii);
  if (gate.tones.isSnowy)
    gate.outline(pts([-182, 292, 0, 278, 182, 292, 176, 306, 0, 294, -176, 306]), gate.tones.light, {
      w: 0.8,
    });
  drawSketch(standing(stage, 0.56, stage.back * 0.7), stoneLantern);
};

/** Hills that come down on both sides to a stream. */
const valley: DrawPlace = (stage) => {
  const { pen, width, horizon, bottom } = stage;
  const u = Math.min(bottom / 332, horizon / 175);
  drawRidge(stage, skyline(stage.random, 7, 20 * u, 90 * u), pen.tones.far);
  drawGround(stage);
  for (const [side, high, tone] of [
    [0, 150, pen.tones.mid],
    [1, 130, pen.tones.mid],
  ] as const) {
    const x = (part: number): number => (side === 0 ? part : 1 - part) * width;
    const slope = pts([
      x(-0.1),
      horizon - high * u,
      x(0.16),
      horizon - high * 0.7 * u,
      x(0.34),
      horizon - 20 * u,
      x(0.46),
      horizon + 6,
    ]);
    pen.outline([...slope, [x(-0.1), horizon + 60]], tone, { soft: true });
    for (const part of [0.05, 0.14, 0.22])
      drawPine(pen.at(x(part), horizon - high * (0.9 - part * 2.4) * u, 0.16), 330);
  }
  const bend = [0, 0.2, 0.5, 1].map((t): Point => [
    width * (0.52 + Math.sin(t * 5) * 0.06 + t * 0.1),
    horizon + (bottom - horizon) * t,
  ]);
  const wide = (way: number): Point[] => bend.map(([x, y], index) => [x + way * (3 + index * index * 7), y]);
  pen.outline([...wide(-1), ...wide(1).toReversed()], pen.tones.light, { soft: true });
};

const kind = (words: RegExp, draw: DrawPlace): PlaceKind => ({ words, draw, isWhole: true });

/** Bare ground, the particular before the general. */
export const barePlaces: readonly PlaceKind[] = [
  kind(/\b(mars|martian|red planet|red (soil|dust|desert))\b/, mars),
  kind(
    /\b(alien (planet|world|ground|surface|landscape)|planet|exoplanet|strange world|asteroid surface)\b/,
    alienGround,
  ),
  kind(/\bcraters?\b/, crater),
  kind(/\b(sand )?dunes?\b|\b(desert|sahara)\b/, dunes),
  kind(
    /\b(snow ?fields?|snowy (field|plain|waste|hill|slope)s?|snow ?drifts?|snow|arctic|antarctica|north pole|south pole|tundra|ski (slope|run|resort)|piste)\b/,
    snowField,
  ),
  kind(/\b(shrine|torii|pagoda)\b/, shrine),
  kind(/\bvalleys?\b/, valley),
];
