import { type Point } from '../geometry.ts';
import { drawFence, drawHouse, drawPine, drawRock, drawTree, drawTrunk } from './parts.ts';
import {
  type DrawPlace,
  type PlaceKind,
  type Stage,
  drawGround,
  drawRidge,
  skyline,
  standing,
} from './stage.ts';

/** Factor on heights of the skyline, so that it fits between the horizon and the upper edge. */
const unit = ({ bottom, horizon }: Stage): number => Math.max(0.05, Math.min(bottom / 332, horizon / 175));

/** Open country that nothing more is known of: a low line of hills. */
export const openGround: DrawPlace = (stage) => {
  drawRidge(stage, skyline(stage.random, 6, 6 * unit(stage), 34 * unit(stage)), stage.pen.tones.far, true);
  drawGround(stage);
  drawTufts(stage, 5);
};

function drawTufts(stage: Stage, count: number): void {
  const tufts: Point[][] = [];
  for (let index = 0; index < count; index++) {
    const x = stage.random() * stage.width;
    const y = stage.horizon + (0.25 + stage.random() * 0.7) * (stage.bottom - stage.horizon);
    tufts.push(
      [
        [x - 5, y - 6],
        [x, y],
        [x + 1, y - 9],
      ],
      [
        [x, y],
        [x + 7, y - 5],
      ],
    );
  }
  stage.pen.lines(tufts, { opacity: 0.7 });
}

const mountains: DrawPlace = (stage) => {
  const u = unit(stage);
  const peaks = skyline(stage.random, 7, 30 * u, 150 * u);
  drawRidge(stage, peaks, stage.pen.tones.far);
  shadePeaks(stage, peaks);
  drawRidge(stage, skyline(stage.random, 5, 4 * u, 34 * u), stage.pen.tones.mid, true);
  drawGround(stage);
  drawTufts(stage, 6);
  for (const x of [0.06, 0.9, 0.97])
    drawPine(standing(stage, x, stage.back * (0.8 + stage.random() * 0.5)), 260);
};

function shadePeaks(stage: Stage, peaks: readonly Point[]): void {
  for (let index = 1; index + 1 < peaks.length; index += 2) {
    const at = ([x, y]: Point): Point => [x * stage.width, stage.horizon - y];
    const [peak, foot] = [peaks[index]!, peaks[index + 1]!];
    const inner: Point = [peak[0] + 0.015, foot[1] * 0.7];
    stage.pen.hatch([at(peak), at(foot), at(inner)], 8, 0.45, { opacity: 0.35 });
  }
}

export const forest: DrawPlace = (stage) => {
  const { pen, random, width, horizon } = stage;
  drawRidge(stage, skyline(random, 12, 60 * unit(stage), 120 * unit(stage)), pen.tones.far, true);
  drawGround(stage);
  for (let index = 0; index < 7; index++) {
    const far = pen.at((index + 0.2 + random() * 0.6) * (width / 7), horizon + 6 + random() * 10, 1);
    drawTrunk(far, 7 + random() * 6, pen.tones.mid);
  }
  for (const x of [0.05, 0.24, 0.79, 0.95]) {
    drawTrunk(
      standing(stage, x + (random() - 0.5) * 0.05, stage.back * 1.1),
      44 + random() * 24,
      pen.tones.dark,
    );
  }
  drawTufts(stage, 7);
};

const pines: DrawPlace = (stage) => {
  const { random } = stage;
  drawRidge(stage, skyline(random, 7, 20 * unit(stage), 80 * unit(stage)), stage.pen.tones.far);
  drawGround(stage);
  for (const x of [0.03, 0.14, 0.27, 0.73, 0.85, 0.97]) {
    drawPine(standing(stage, x, stage.back * (0.55 + random() * 0.6)), 380 + random() * 180);
  }
};

export const desert: DrawPlace = (stage) => {
  const u = unit(stage);
  const { pen, random } = stage;
  drawRidge(
    stage,
    [
      [-0.1, 10 * u],
      [0.16, 12 * u],
      [0.2, 44 * u],
      [0.3, 46 * u],
      [0.34, 14 * u],
      [0.7, 12 * u],
      [0.74, 30 * u],
      [0.84, 32 * u],
      [0.88, 8 * u],
      [1.1, 10 * u],
    ],
    pen.tones.far,
  );
  drawGround(stage);
  const dune = stage.horizon + (stage.bottom - stage.horizon) * 0.3;
  pen.line(
    [
      [-20, dune + 24],
      [stage.width * 0.3, dune],
      [stage.width * 0.62, dune + 22],
    ],
    { soft: true, w: 0.8 },
  );
  for (const x of [0.08, 0.8, 0.93])
    drawRock(standing(stage, x, stage.back * (0.5 + random() * 0.6)), 90 + random() * 70, random);
};

export const field: DrawPlace = (stage) => {
  const { pen, width, horizon, bottom, random } = stage;
  drawRidge(stage, skyline(random, 6, 8 * unit(stage), 40 * unit(stage)), pen.tones.far, true);
  drawGround(stage);
  const rows = [-0.9, -0.45, -0.1, 0.2, 0.5, 0.8, 1.1, 1.45, 1.9].map((x): Point[] => [
    [width * (0.42 + (x - 0.5) * 0.12), horizon],
    [width * x, bottom + 10],
  ]);
  pen.lines(rows, { opacity: 0.5 });
  drawTree(standing(stage, 0.86, stage.back * 0.8), 420, random);
  drawFence(standing(stage, 0, stage.back * 0.6), -100, 700);
};

export const park: DrawPlace = (stage) => {
  const { random } = stage;
  openGround(stage);
  for (const x of [0.08, 0.3, 0.93])
    drawTree(standing(stage, x, stage.back * (0.6 + random() * 0.3)), 430 + random() * 140, random);
  drawFence(standing(stage, 0.45, stage.back * 0.55), 0, 550);
};

const village: DrawPlace = (stage) => {
  const { random } = stage;
  const u = unit(stage);
  drawRidge(stage, skyline(random, 6, 20 * u, 100 * u), stage.pen.tones.far);
  drawGround(stage);
  for (const [x, size] of [
    [0.6, 0.5],
    [0.78, 0.62],
    [0.95, 0.75],
  ] as const) {
    drawHouse(standing(stage, x, stage.back * size), 380, 240, random);
  }
  drawHouse(standing(stage, 0.13, stage.back * 0.98), 360, 300, random);
};

const road: DrawPlace = (stage) => {
  const { pen, width, horizon, bottom, random } = stage;
  drawRidge(stage, skyline(random, 6, 8 * unit(stage), 44 * unit(stage)), pen.tones.far, true);
  drawGround(stage);
  const way: Point[] = [
    [width * 0.56, horizon],
    [width * 0.6, horizon],
    [width * 1.0, bottom + 40],
    [width * 0.1, bottom + 40],
  ];
  pen.wash(way, pen.tones.far);
  pen.lines(
    [
      [way[0]!, way[3]!],
      [way[1]!, way[2]!],
      [
        [width * 0.578, horizon + 8],
        [width * 0.56, bottom + 20],
      ],
    ],
    { opacity: 0.8, w: 0.9 },
  );
  drawTree(standing(stage, 0.1, stage.back * 0.7), 420, random);
};

/** Places under the open sky, the particular before the general. */
export const openPlaces: readonly PlaceKind[] = [
  { words: /\b(wasteland|dust|badlands)\b/, draw: desert },
  { words: /\b(mountains?|peak|summit|pass|alps?|ridge|glacier|cliffs?)\b/, draw: mountains },
  { words: /\b(pine|fir|spruce|taiga|snowy (forest|wood))s?\b/, draw: pines },
  { words: /\b(forest|woods?|jungle|grove|thicket)\b/, draw: forest },
  {
    words:
      /\b(garden|(?<!(trailer|caravan|skate|car|retail|business) )park|orchard|allotment|vegetable patch|flower bed|lawn|hedge)\b/,
    draw: park,
  },
  { words: /\b(field|farm|meadow|pasture|vineyard|prairie)s?\b/, draw: field },
  { words: /\b(village|hamlet|hill town|cottage|farmhouse|houses)\b/, draw: village },
  { words: /\b(road|path|trail|lane|highway|track|way)\b/, draw: road },
];
