import { type Point, box, pts, ring } from '../geometry.ts';
import { type Sketch, drawSketch } from '../sketch.ts';
import { furnish } from './furnish.ts';
import { openGround } from './open.ts';
import { drawHouse, drawRock, drawTree, drawTrench } from './parts.ts';
import {
  type DrawPlace,
  type PlaceKind,
  type Stage,
  across,
  drawGround,
  drawRidge,
  skyline,
  standing,
  underwaterWords,
} from './stage.ts';
import { coast } from './waters.ts';

const high = ({ bottom, horizon }: Stage): number => Math.max(0.05, Math.min(bottom / 332, horizon / 175));

/** One slope that rises across the picture. */
const hill: DrawPlace = (stage) => {
  const { pen, width, horizon, bottom, random } = stage;
  const u = high(stage);
  drawRidge(stage, skyline(random, 6, 10 * u, 46 * u), pen.tones.far, true);
  drawGround(stage);
  const slope: Point[] = [
    [-60, horizon + 6],
    [width * 0.2, horizon - 40 * u],
    [width * 0.55, horizon - 120 * u],
    [width * 0.78, horizon - 128 * u],
    [width + 60, horizon - 50 * u],
    [width + 60, bottom + 80],
    [-60, bottom + 80],
  ];
  pen.outline(slope, pen.tones.ground, { soft: true });
  drawTree(pen.at(width * 0.78, horizon - 116 * u, stage.back * 0.5), 380, random);
};

/** A great tree with a hole in its trunk. */
const greatTree: DrawPlace = (stage) => {
  const { pen, width, horizon, bottom, random } = stage;
  drawRidge(stage, skyline(random, 10, 40 * high(stage), 90 * high(stage)), pen.tones.far, true);
  drawGround(stage);
  const x = width * 0.78;
  const foot = horizon + (bottom - horizon) * 0.3;
  const w = Math.min(width * 0.17, bottom * 0.34);
  pen.outline(
    [
      [x - w * 1.3, foot],
      [x - w * 0.7, foot - bottom * 0.14],
      [x - w * 0.62, -40],
      [x + w * 0.62, -40],
      [x + w * 0.7, foot - bottom * 0.14],
      [x + w * 1.3, foot + 6],
    ],
    pen.tones.thing,
  );
  pen.outline(ring(x, foot - bottom * 0.34, w * 0.4, bottom * 0.13), pen.tones.hollow, { soft: true });
  pen.lines(
    [
      [
        [x - w * 0.4, foot - 10],
        [x - w * 0.44, foot - bottom * 0.2],
      ],
      [
        [x + w * 0.4, foot - 8],
        [x + w * 0.46, foot - bottom * 0.3],
      ],
    ],
    { opacity: 0.6 },
  );
  pen.outline(
    [
      [x - w * 0.6, bottom * 0.2],
      [x - w * 2.4, bottom * 0.06],
      [x - w * 2.5, bottom * 0.1],
      [x - w * 0.6, bottom * 0.3],
    ],
    pen.tones.thing,
  );
};

const underwater: DrawPlace = (stage) => {
  const { pen, width, bottom, horizon, random } = stage;
  pen.wash(across(stage, -40, bottom + 80), pen.tones.far);
  pen.lines(
    [0.1, 0.3, 0.55, 0.8].map((x): Point[] => [
      [x * width, -10],
      [x * width - 50, bottom * 0.5],
    ]),
    { opacity: 0.35, colour: pen.tones.light },
  );
  const sand = Math.max(horizon, bottom * 0.74);
  pen.wash(across(stage, sand, bottom + 80), pen.tones.ground);
  pen.line(
    [
      [-60, sand],
      [width * 0.3, sand - 8],
      [width * 0.7, sand + 6],
      [width + 60, sand - 4],
    ],
    { soft: true },
  );
  const weeds: Point[][] = [0.06, 0.12, 0.84, 0.9, 0.95].map((x) => [
    [x * width, sand + 30],
    [x * width + 10, sand - 30],
    [x * width - 8, sand - 70],
    [x * width + 6, sand - 100 - random() * 40],
  ]);
  for (const weed of weeds) pen.line(weed, { soft: true, w: 2.4 });
  const fish = [0.3, 0.38, 0.62].map((x, index): Point[] => {
    const at = pen.at(width * x, bottom * (0.2 + ((index * 2) % 3) * 0.07), 13);
    return pts([-1.5, 0.5, -0.8, 0, 0, 0.45, 0.8, 0, 0, -0.45, -0.8, 0, -1.5, -0.5]).map((point) =>
      at.on(point),
    );
  });
  pen.lines(fish, { w: 0.8, opacity: 0.7 });
  for (let index = 0; index < 7; index++)
    pen.blob(width * (0.2 + random() * 0.6), bottom * random() * 0.6, 4, 4, pen.tones.light, { w: 0.6 });
};

/** A hull that lies over on the sea bed. */
const sunkenShip: DrawPlace = (stage) => {
  underwater(stage);
  const { pen, width, bottom } = stage;
  const hull = pen.at(width * 0.72, bottom * 0.8, bottom / 100, { turn: 10 });
  hull.line(pts([-4, 20, -10, 78]), { w: 1.6 });
  hull.lines([pts([-8, 66, 16, 58]), pts([-10, 78, -30, 26]), pts([-10, 78, 26, 30])], { w: 0.9 });
  hull.outline(pts([-58, 30, -44, -8, 40, -10, 66, 34, 30, 24, -34, 22]), hull.tones.mid);
  hull.outline(pts([-16, 12, -4, 16, 8, 8, 2, -2, -12, 0]), hull.tones.hollow);
  hull.lines([pts([-50, 16, 56, 18]), pts([-46, 4, 48, 6])], { opacity: 0.7 });
};

/** The front of a wooden house, with a roof above its boards. */
const porch: DrawPlace = (stage) => {
  const { pen, width, bottom, horizon } = stage;
  const floor = Math.min(bottom * 0.86, Math.max(horizon + 10, bottom * 0.66));
  pen.wash(across(stage, -40, floor), pen.tones.thing);
  const boards = Array.from({ length: 9 }, (_, index): Point[] => [
    [-20, (floor * (index + 1)) / 10],
    [width + 20, (floor * (index + 1)) / 10],
  ]);
  pen.lines(boards, { opacity: 0.4 });
  pen.wash(across(stage, floor, bottom + 80), pen.tones.ground);
  pen.line(pts([-20, floor, width + 20, floor]));
  const tall = Math.min(floor * 0.72, 215 * stage.back);
  pen.outline(box(width * 0.66, floor - tall, tall * 0.46, tall), pen.tones.dark);
  const [w, h] = [tall * 0.56, tall * 0.42];
  pen.outline(box(width * 0.2, floor - tall * 0.92, w, h), pen.tones.window);
  pen.lines([
    pts([width * 0.2 + w / 2, floor - tall * 0.92, width * 0.2 + w / 2, floor - tall * 0.92 + h]),
    pts([width * 0.2, floor - tall * 0.92 + h / 2, width * 0.2 + w, floor - tall * 0.92 + h / 2]),
  ]);
  pen.outline(pts([-20, -20, width + 20, -20, width + 20, bottom * 0.07, -20, bottom * 0.1]), pen.tones.dark);
  for (const x of [0.07, 0.93])
    pen.outline(box(width * x - 5, bottom * 0.09, 10, floor - bottom * 0.09), pen.tones.far);
};

/** The rows of a stand along the horizon, with dots for who sits there. */
function drawStand(stage: Stage): void {
  const { pen, width, bottom, horizon, random } = stage;
  const top = horizon - Math.max(24, bottom * 0.2);
  pen.outline(pts([-20, top, width + 20, top, width + 20, horizon, -20, horizon]), pen.tones.far);
  for (let row = 1; row < 4; row++)
    for (let x = 6 + random() * 10; x < width; x += 14 + random() * 9)
      pen.dot(x, top + ((horizon - top) * row) / 4, 2.4, pen.tones.mid);
  drawGround(stage);
}

/** Lanes that run to the horizon. */
const stadium: DrawPlace = (stage) => {
  drawStand(stage);
  const { pen, width, bottom, horizon } = stage;
  const lanes = [-0.5, -0.16, 0.18, 0.5, 0.84, 1.2, 1.6].map((x, index): Point[] => [
    [width * (0.44 + index * 0.03), horizon],
    [width * x, bottom + 30],
  ]);
  pen.wash([lanes[0]![0]!, lanes.at(-1)![0]!, lanes.at(-1)![1]!, lanes[0]![1]!], pen.tones.mid);
  pen.lines(lanes, { colour: pen.tones.light, w: 1.4 });
};

/** A football pitch with its lines and a goal. */
const pitch: DrawPlace = (stage) => {
  drawStand(stage);
  const { pen, width, bottom, horizon } = stage;
  const low = horizon + (bottom - horizon) * 0.22;
  pen.lines(
    [
      pts([-20, low, width + 20, low]),
      pts([
        width * 0.56,
        low,
        width * 0.44,
        low + (bottom - low) * 0.5,
        width * 1.1,
        low + (bottom - low) * 0.5,
      ]),
      ring(width * 0.3, bottom, width * 0.22, (bottom - low) * 0.4, 18),
    ],
    { colour: pen.tones.light, w: 1.5 },
  );
  furnish(stage, [['goal posts', 0.78]], false);
};

/** Black sky, stars and a planet far off: nothing is underfoot. */
const space: DrawPlace = (stage) => {
  const { pen, width, bottom, random } = stage;
  pen.wash(across(stage, -60, bottom + 80), pen.tones.hollow);
  for (let index = 0; index < 34; index++)
    pen.dot(random() * width, random() * bottom, 0.8 + random() * 1.2, pen.tones.light);
  pen.outline(ring(width * 0.86, bottom * 0.2, 46, 46, 14), pen.tones.mid, { soft: true });
};

/** The bare ground of what has no air, under the same sky. */
const bareRock: DrawPlace = (stage) => {
  space(stage);
  const { pen, width, bottom } = stage;
  pen.outline(
    [
      [-60, bottom * 0.9],
      [width * 0.3, bottom * 0.8],
      [width * 0.7, bottom * 0.82],
      [width + 60, bottom * 0.94],
      [width + 60, bottom + 80],
      [-60, bottom + 80],
    ],
    pen.tones.ground,
    { soft: true },
  );
};

const withThings =
  (base: DrawPlace, ...spots: Parameters<typeof furnish>[1]): DrawPlace =>
  (stage) => {
    base(stage);
    furnish(stage, spots, false);
  };

/** Brick walls around a yard, with a washing line. */
const courtyard: DrawPlace = (stage) => {
  const { pen, width, horizon, bottom } = stage;
  const foot = horizon + (bottom - horizon) * 0.16;
  pen.wash(across(stage, foot, bottom + 80), pen.tones.ground);
  pen.outline(box(-60, -60, width + 120, foot + 60), pen.tones.far);
  const courses: Point[][] = [];
  for (let y = foot - 14, row = 0; y > -10; y -= 16, row++)
    for (let x = (row % 2) * 30; x < width; x += 120)
      courses.push([
        [x, y],
        [x + 46, y],
      ]);
  pen.lines(courses, { opacity: 0.35 });
  for (const x of [0.14, 0.86]) {
    const pane = pen.at(x * width, foot - bottom * 0.2, bottom / 332);
    pane.outline(box(-32, 0, 64, 88), pane.tones.window, { w: 0.9 });
    pane.lines([pts([0, 0, 0, 88]), pts([-32, 44, 32, 44])], { w: 0.7 });
  }
  pen.line(
    [
      [-20, bottom * 0.2],
      [width * 0.5, bottom * 0.25],
      [width + 20, bottom * 0.18],
    ],
    { soft: true },
  );
  for (const x of [0.3, 0.42, 0.54]) {
    const shirt = pen.at(x * width, bottom * 0.245, bottom / 332);
    shirt.outline(
      pts([-16, 0, 16, 0, 20, -12, 12, -14, 12, -44, -12, -44, -12, -14, -20, -12]),
      shirt.tones.light,
      { w: 0.8 },
    );
  }
};

const castle: DrawPlace = (stage) => {
  const { pen, width, random } = stage;
  drawRidge(stage, skyline(random, 6, 10, 50), pen.tones.far, true);
  drawGround(stage);
  const at = standing(stage, 0.72, stage.back * 0.62);
  const merlons = (x: number, y: number, w: number, h: number): Point[] => {
    const teeth = 5;
    const top = Array.from({ length: teeth * 2 - 1 }, (_, index): Point[] => {
      const from = x + (w * index) / (teeth * 2 - 1);
      const to = x + (w * (index + 1)) / (teeth * 2 - 1);
      const up = index % 2 === 0 ? h + 40 : h;
      return [
        [from, y + up],
        [to, y + up],
      ];
    }).flat();
    return [[x, y], ...top, [x + w, y]];
  };
  at.outline(merlons(-330, 0, 660, 300), at.tones.thing);
  at.outline(merlons(-400, 0, 170, 470), at.tones.mid);
  at.outline(merlons(230, 0, 170, 540), at.tones.mid);
  at.outline(pts([-60, 0, -60, 120, 0, 180, 60, 120, 60, 0]), at.tones.dark);
  at.line(pts([315, 580, 315, 720]), { w: 1 });
  at.outline(pts([315, 720, 400, 690, 315, 664]), at.tones.light);
  drawRock(standing(stage, 0.08, stage.back * 0.7), width * 0.2, random);
};

const swamp: DrawPlace = (stage) => {
  const { pen, width, horizon, bottom, random } = stage;
  openGround(stage);
  for (const [x, y, w] of [
    [0.2, 0.3, 0.2],
    [0.7, 0.45, 0.26],
    [0.4, 0.75, 0.3],
  ] as const)
    pen.outline(
      ring(x * width, horizon + y * (bottom - horizon), w * width * 0.5, (bottom - horizon) * 0.07, 12),
      pen.tones.mid,
      { soft: true, w: 0.8 },
    );
  const reeds: Point[][] = [];
  for (let index = 0; index < 26; index++) {
    const x = (index < 13 ? random() * 0.24 : 0.78 + random() * 0.24) * width;
    reeds.push([
      [x, horizon + 60],
      [x + (random() - 0.5) * 14, horizon - 20 - random() * 50],
    ]);
  }
  pen.lines(reeds, { opacity: 0.8, w: 1.1 });
};

const stationClock: Sketch = [
  ['=', 0, 60, 0, 0],
  ['ol', 0, -34, 34, 34],
  ['=', 0, -34, 0, -12],
  ['=', 0, -34, 16, -42],
];
const nameBoard: Sketch = [
  ['=', -80, 0, -80, 150],
  ['=', 80, 0, 80, 150],
  ['d', -104, 150, 104, 150, 104, 206, -104, 206],
  ['l', -70, 172, 70, 172, 70, 184, -70, 184],
];

/** Rails on their sleepers, the platform on the other side of them, a roof with a clock above ours. */
const platform: DrawPlace = (stage) => {
  const { pen, width, horizon, bottom, back } = stage;
  drawRidge(stage, skyline(stage.random, 8, 10, 50), pen.tones.far);
  drawGround(stage);
  const edge = horizon + (bottom - horizon) * 0.42;
  const bed = horizon + (bottom - horizon) * 0.1;
  pen.outline(box(-60, bed - 16, width + 120, 16), pen.tones.thing);
  for (const x of [0.12, 0.6]) drawSketch(pen.at(width * x, bed - 16, back * 0.7), nameBoard);
  pen.wash(box(-60, bed, width + 120, edge - bed), pen.tones.mid);
  const sleepers: Point[][] = [];
  for (let x = -30; x < width + 30; x += 26)
    sleepers.push(pts([x, edge - 4, x + (x - width / 2) * -0.05, bed + 6]));
  pen.lines(sleepers, { w: 1.8, opacity: 0.8 });
  for (const y of [bed + (edge - bed) * 0.3, bed + (edge - bed) * 0.78])
    pen.line(pts([-60, y, width + 60, y]), { w: 1.9 });
  pen.outline(box(-60, edge, width + 120, 10), pen.tones.light);
  pen.wash(across(stage, edge + 10, bottom + 80), pen.tones.far);
  pen.outline(pts([-60, -20, width + 60, -20, width + 60, bottom * 0.07, -60, bottom * 0.11]), pen.tones.mid);
  for (const x of [0.04, 0.96])
    pen.outline(box(x * width - 6, bottom * 0.09, 12, edge + 4 - bottom * 0.09), pen.tones.dark);
  drawSketch(pen.at(width * 0.8, bottom * 0.16, (bottom / 332) * 0.9), stationClock);
};

const farmyard: DrawPlace = (stage) => {
  openGround(stage);
  drawHouse(standing(stage, 0.14, stage.back * 0.8), 460, 300, stage.random);
  furnish(
    stage,
    [
      ['fence', 0.6],
      ['tree', 0.9],
    ],
    false,
  );
};

/** Places under the sky that are particular; they come before the general ones. */
export const wildPlaces: readonly PlaceKind[] = [
  {
    words: /\b(sunken|wreck (on|at) the (sea|bottom))\b/,
    draw: sunkenShip,
    isWhole: true,
  },
  { words: /\blighthouse\b/, draw: withThings(coast, ['lighthouse', 0.8], ['boulder', 0.92]) },
  { words: underwaterWords, draw: underwater, isWhole: true },
  { words: /\b(trench|dugout|foxhole)(es)?\b/, draw: drawTrench, isWhole: true },
  { words: /\b(porch|veranda|doorstep|saloon|jail)\b/, draw: porch, isWhole: true },
  {
    words: /\b((football|soccer|sports) (pitch|field|ground|stadium)|pitch|penalty area)\b/,
    draw: pitch,
    isWhole: true,
  },
  {
    words: /\b(stadium|(running|race|racing|empty|athletics?|sports) ?track|finish(ing)? line|arena)\b/,
    draw: stadium,
    isWhole: true,
  },
  { words: /\b(wreck|crash site)\b/, draw: withThings(openGround, ['wreck', 0.76]) },
  { words: /\b(outer space|space|orbit)\b/, draw: space, isWhole: true },
  { words: /\b(asteroid|comet)\b/, draw: bareRock, isWhole: true },
  {
    words: /\b(hollow tree|tree ?house|gnarled tree|old tree|great tree|oak|tree|nest)\b/,
    draw: greatTree,
    isWhole: true,
  },
  { words: /\b(courtyard|back ?yard|yard)\b/, draw: courtyard, isWhole: true },
  {
    words:
      /\b(platform|railway station|(?<!(radio|tv|television|polling|weather|power|space|research|ranger|bus) )station)\b/,
    draw: platform,
    isWhole: true,
  },
  { words: /\b(castle|fort|fortress|stronghold|palace|city wall)\b/, draw: castle, isWhole: true },
  { words: /\b(swamp|marsh|bog|moor|wetland|reeds)\b/, draw: swamp },
  {
    words: /\b(cemetery|graveyard|churchyard|tomb)\b/,
    draw: withThings(
      openGround,
      ['gravestone', 0.14],
      ['gravestone', 0.3],
      ['gravestone', 0.7],
      ['tree', 0.9],
    ),
  },
  {
    words: /\b(playground|school ?yard)\b/,
    draw: withThings(openGround, ['fence', 0.2], ['tree', 0.88], ['bench', 0.62]),
  },
  { words: /\b(farmyard|farm|barnyard)\b/, draw: farmyard },
  {
    words: /\b(circus|fairground)\b/,
    draw: withThings(openGround, ['tent', 0.2], ['tent', 0.84]),
  },
  {
    words: /\b(camp|campsite|campfire|bonfire)\b/,
    draw: withThings(openGround, ['tent', 0.12], ['campfire', 0.62], ['tree', 0.92]),
  },
  { words: /\b(border|checkpoint)\b/, draw: withThings(openGround, ['barrier', 0.7], ['sentry box', 0.9]) },
  {
    words: /\b(rocks?|boulders|crags?|reefs?)\b/,
    draw: withThings(coast, ['boulder', 0.12], ['boulder', 0.3], ['boulder', 0.8], ['boulder', 0.92]),
  },
  { words: /\b(hill|slope|hillside|bank|knoll)\b/, draw: hill },
];
