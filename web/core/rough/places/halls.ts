import { type Point, box, pts, ring } from '../geometry.ts';
import type { Pen } from '../ink.ts';
import { type Sketch, drawSketch, extentOf } from '../sketch.ts';
import { scales } from './fittings-rooms.ts';
import { furnish, wallOf } from './furnish.ts';
import { type DrawPlace, type PlaceKind, type Spot, type Stage, across, besideHeads } from './stage.ts';
import { type Wall, drawWalls } from './walls.ts';

/* Rooms that are told by what is built into them. */

type Built = readonly [x: number, sketch: Sketch];

/** A wall with sketches on its foot, each in centimetres, and things along it. */
export function hall(wall: Wall, built: readonly Built[], ...spots: readonly Spot[]): DrawPlace {
  return (stage) => {
    drawWalls(stage, wall);
    for (const [x, sketch] of built)
      drawSketch(wallOf(stage, isBroad(sketch) ? x : besideHeads(stage, x)), sketch);
    furnish(stage, spots, true);
  };
}

/** Whether it is seen on both sides of a head. */
function isBroad(sketch: Sketch): boolean {
  const { left, right } = extentOf(sketch);
  return right - left > 400;
}

const archedWindow: Sketch = [
  ['w', -34, 130, -34, 250, -20, 286, 0, 300, 20, 286, 34, 250, 34, 130],
  ['-', 0, 130, 0, 300],
  ['-', -34, 210, 34, 210],
  ['-', -44, 124, 44, 124],
];
export const torch: Sketch = [
  ['d', -5, 150, 5, 150, 9, 204, -9, 204],
  ['=', -14, 176, 14, 176],
  ['~g', -11, 204, -14, 230, -4, 226, 0, 254, 6, 228, 14, 232, 11, 204],
];
const column: Sketch = [
  ['t', -28, 0, 28, 0, 28, 620, -28, 620],
  ['m', -40, 0, 40, 0, 34, 26, -34, 26],
  ['-', -9, 30, -9, 620],
  ['-', 10, 30, 10, 620],
];
const banner: Sketch = [
  ['=', -34, 300, 34, 300],
  ['m', -28, 300, 28, 300, 28, 170, 0, 140, -28, 170],
  ['l', 0, 250, 12, 230, 0, 206, -12, 230],
];
const bulbs: Sketch = [
  ['l', -70, 90, 70, 90, 70, 220, -70, 220],
  ['d', -110, 68, 110, 68, 110, 82, -110, 82],
  ...[-70, -35, 0, 35, 70].map((x) => ['og', x, 228, 8, 8] as const),
  ...[100, 140, 180].flatMap((y) => [['og', -80, y, 8, 8] as const, ['og', 80, y, 8, 8] as const]),
];
const crates: Sketch = [
  ['t', -120, 0, -20, 0, -20, 96, -120, 96],
  ['-', -120, 0, -20, 96],
  ['-', -120, 96, -20, 0],
  ['m', -14, 0, 92, 0, 92, 104, -14, 104],
  ['-', -14, 70, 92, 70],
  ['-', -14, 36, 92, 36],
  ['t', -76, 100, 20, 100, 20, 186, -76, 186],
  ['-', -76, 100, 20, 186],
];
const judge: Sketch = [
  ['d', -150, 0, 150, 0, 150, 120, -150, 120],
  ['t', -164, 120, 164, 120, 164, 136, -164, 136],
  ['-', -100, 20, -100, 104],
  ['-', 0, 20, 0, 104],
  ['-', 100, 20, 100, 104],
  ['t', -30, 136, 30, 136, 30, 236, 0, 256, -30, 236],
];
const pipes: Sketch = [
  ['m', -200, 210, 200, 210, 200, 240, -200, 240],
  ['t', -90, 0, -50, 0, -50, 210, -90, 210],
  ['od', -70, 110, 34, 34],
  ['ol', -70, 110, 24, 24],
  ['=', -70, 110, -58, 126],
  ['t', 70, 0, 110, 0, 110, 210, 70, 210],
];

/** Ribs of glass over rows of green. */
const dome: DrawPlace = (stage) => {
  const { pen, width, bottom, horizon } = stage;
  drawWalls(stage, 'plain');
  const foot = Math.max(horizon, bottom * 0.6);
  pen.wash(across(stage, -60, foot), pen.tones.sky);
  const shell = (part: number): Point[] =>
    Array.from({ length: 13 }, (_, index): Point => {
      const angle = (index / 12) * Math.PI;
      return [width * (0.5 - Math.cos(angle) * 0.54 * part), foot - Math.sin(angle) * (foot - bottom * 0.04)];
    });
  for (const part of [1, 0.66, 0.3]) pen.line(shell(part), { soft: true, w: part === 1 ? 1.6 : 0.9 });
  pen.lines(
    [0.3, 0.62].map((up) =>
      pts([width * (0.03 + up * 0.12), foot * (1 - up), width * (0.97 - up * 0.12), foot * (1 - up)]),
    ),
    { w: 0.8 },
  );
  // What lies outside, seen through the glass.
  pen.wash(
    pts([
      width * 0.02,
      foot,
      width * 0.2,
      foot - 22,
      width * 0.45,
      foot - 8,
      width * 0.7,
      foot - 30,
      width * 0.98,
      foot,
    ]),
    pen.tones.far,
  );
  pen.line(pts([-60, foot, width + 60, foot]), { w: 1.2 });
  furnish(
    stage,
    [
      ['potted plant', 0.06],
      ['potted plant', 0.18],
      ['potted plant', 0.8],
      ['potted plant', 0.92],
    ],
    true,
  );
};

const seat: Sketch = [
  ['~t', -70, 0, -64, 150, -40, 170, 40, 170, 64, 150, 70, 0],
  ['t', -28, 172, 28, 172, 28, 212, -28, 212],
];

/** Seen from behind the seats: a wide pane, the wheel and the board below it; what is outside is `view`. */
export const cab =
  (view: (stage: Stage, low: number) => void, withSeats: boolean): DrawPlace =>
  (stage) => {
    const { pen, width, bottom } = stage;
    const low = bottom * 0.62;
    pen.wash(across(stage, -60, bottom + 80), pen.tones.mid);
    const pane = pts([
      width * 0.06,
      low,
      width * 0.14,
      bottom * 0.08,
      width * 0.86,
      bottom * 0.08,
      width * 0.94,
      low,
    ]);
    pen.outline(pane, pen.tones.window, { w: 1.6 });
    view(stage, low);
    pen.line(pts([width * 0.5, bottom * 0.08, width * 0.5, low]), { w: 1.2 });
    pen.outline(box(-60, low, width + 120, bottom * 0.16), pen.tones.dark);
    for (const x of [0.3, 0.36, 0.42])
      pen.blob(width * x, low + bottom * 0.08, 9, 9, pen.tones.glow, { w: 0.8 });
    pen.wash(across(stage, low + bottom * 0.16, bottom + 80), pen.tones.ground);
    drawWheel(pen.at(width * 0.8, low + bottom * 0.06, bottom / 332));
    if (withSeats) for (const x of [0.1, 0.9]) drawSketch(pen.at(width * x, bottom + 30, bottom / 332), seat);
  };

function drawWheel(wheel: Pen): void {
  wheel.line([...ring(0, 0, 46, 40, 14), [46, 0]], { soft: true, w: 2.4 });
  wheel.lines([pts([-44, 0, 44, 0]), pts([0, 0, 0, -38])], { w: 1.6 });
}

/** Roofs far below. */
const roofsBelow = ({ pen, width, bottom, random }: Stage, low: number): void => {
  for (let x = 0.1; x < 0.88; x += 0.07) {
    const high = bottom * (0.06 + random() * 0.13);
    pen.outline(box(width * x, low - high, width * 0.055, high), pen.tones.far, { w: 0.7 });
  }
};

const roadAhead = ({ pen, width, bottom }: Stage, low: number): void => {
  const far = bottom * 0.36;
  pen.wash(pts([width * 0.1, low, width * 0.12, far, width * 0.88, far, width * 0.9, low]), pen.tones.far);
  pen.outline(
    pts([width * 0.48, far, width * 0.52, far, width * 0.7, low, width * 0.3, low]),
    pen.tones.light,
    { w: 0.8 },
  );
  pen.lines(
    [pts([width * 0.5, far + 8, width * 0.5, far + 24]), pts([width * 0.5, low - 30, width * 0.5, low - 4])],
    { w: 1.2 },
  );
};

/** A row of seats across, windows behind it. */
const backSeat: DrawPlace = (stage) => {
  const { pen, width, bottom } = stage;
  pen.wash(across(stage, -60, bottom + 80), pen.tones.mid);
  pen.outline(
    pts([
      width * 0.12,
      bottom * 0.42,
      width * 0.2,
      bottom * 0.1,
      width * 0.8,
      bottom * 0.1,
      width * 0.88,
      bottom * 0.42,
    ]),
    pen.tones.window,
    { w: 1.4 },
  );
  for (const x of [-0.02, 0.94])
    pen.outline(box(width * x, bottom * 0.14, width * 0.08, bottom * 0.34), pen.tones.window);
  pen.line(pts([-60, bottom * 0.05, width + 60, bottom * 0.05]), { w: 1.2 });
  for (const [from, to] of [
    [0.04, 0.49],
    [0.51, 0.96],
  ] as const)
    pen.outline(
      pts([
        width * from,
        bottom + 40,
        width * from,
        bottom * 0.5,
        width * (from + 0.03),
        bottom * 0.44,
        width * (to - 0.03),
        bottom * 0.44,
        width * to,
        bottom * 0.5,
        width * to,
        bottom + 40,
      ]),
      pen.tones.thing,
    );
  pen.line(pts([-60, bottom * 0.8, width + 60, bottom * 0.8]), { w: 1.3 });
};

const cavern: DrawPlace = (stage) => {
  const { pen, width, bottom, random } = stage;
  pen.wash(across(stage, -40, bottom + 80), pen.tones.far);
  const edge = (count: number, base: number, deep: number): Point[] =>
    Array.from({ length: count }, (_, index): Point => [
      (index / (count - 1)) * (width + 120) - 60,
      base + (index % 2 === 0 ? 0 : deep * (0.5 + random() * 0.5)),
    ]);
  pen.outline([[-60, -40], ...edge(15, bottom * 0.05, bottom * 0.26), [width + 60, -40]], pen.tones.dark);
  pen.outline(
    pts([
      -60,
      bottom * 0.1,
      width * 0.1,
      bottom * 0.3,
      width * 0.05,
      bottom * 0.6,
      width * 0.12,
      bottom * 0.84,
      -60,
      bottom + 40,
    ]),
    pen.tones.dark,
  );
  pen.outline(
    pts([
      width + 60,
      bottom * 0.1,
      width * 0.92,
      bottom * 0.34,
      width * 0.96,
      bottom * 0.62,
      width * 0.88,
      bottom * 0.86,
      width + 60,
      bottom + 40,
    ]),
    pen.tones.dark,
  );
  pen.outline(
    [[-60, bottom + 60], ...edge(9, bottom * 0.84, -bottom * 0.05), [width + 60, bottom + 60]],
    pen.tones.mid,
  );
  pen.hatch(box(width * 0.12, bottom * 0.2, width * 0.2, bottom * 0.6), 11, 0.4, { opacity: 0.25 });
};

/** Places between walls, the particular before the general. */
export const builtRooms: readonly PlaceKind[] = [
  {
    words: /\b(throne room|palace|castle|great hall|knights?’? hall|fortress)\b/,
    draw: hall('stones', [
      [0.16, archedWindow],
      [0.84, archedWindow],
      [0.34, torch],
      [0.66, torch],
      [0.5, banner],
    ]),
  },
  {
    words: /\b(temple|shrine|pyramid|tomb|crypt)\b/,
    draw: hall(
      'stones',
      [
        [0.1, column],
        [0.3, torch],
        [0.9, column],
        [0.7, torch],
      ],
      ['statue', 0.5],
    ),
  },
  { words: /\b(cave|cavern|grotto)\b/, draw: cavern, isWhole: true },
  { words: /\bdome\b/, draw: dome, isWhole: true },
  {
    words: /\b(court(room| ?house)?|tribunal|dock)\b/,
    draw: hall(
      'panels',
      [
        [0.76, judge],
        [0.16, scales],
      ],
      ['bench', 0.16],
    ),
    isWhole: true,
  },
  {
    words: /\b((cargo )?hold|cargo (bay|deck|hold)|freight|container|warehouse)\b/,
    draw: hall('metal', [
      [0.14, crates],
      [0.86, crates],
    ]),
  },
  {
    words: /\b(dressing room|make-?up room)\b/,
    draw: hall('plain', [[0.76, bulbs]], ['chair', 0.6], ['wardrobe', 0.14]),
  },
  {
    words: /\b(reactor|engine room|machine room|submarine)\b/,
    draw: hall('metal', [
      [0.2, pipes],
      [0.82, pipes],
    ]),
  },
  { words: /\b(ventilation|air|lift|elevator) ?(shaft|duct)s?\b/, draw: hall('metal', [[0.5, pipes]]) },
  {
    words: /\b(crane|control) ?(cab|cabin|house)\b|\bcab of (a|the) crane\b|\bcrane\b/,
    draw: cab(roofsBelow, false),
    isWhole: true,
  },
  { words: /\bback ?seat\b/, draw: backSeat, isWhole: true },
  {
    words: /\b(car(?! (wash|park|dealer|show))|taxi|van|truck|cab|lorry|jeep)\b/,
    draw: cab(roadAhead, true),
    isWhole: true,
  },
  {
    words: /\b(lodge|hunting lodge|log cabin)\b/,
    draw: hall(
      'panels',
      [
        [
          0.5,
          [
            ['~-', -34, 250, -44, 214, -10, 190, 0, 170, 10, 190, 44, 214, 34, 250],
            ['~-', -26, 226, -10, 210],
            ['~-', 26, 226, 10, 210],
            ['~t', -14, 176, 14, 176, 8, 130, -8, 130],
          ],
        ],
      ],
      ['fireplace', 0.5],
      ['armchair', 0.2],
      ['window', 0.86],
    ),
  },
  {
    words: /\b(wardrobe|closet|cupboard)\b/,
    draw: hall('panels', [], ['shelf', 0.14], ['shelf', 0.86], ['curtain', 0.5]),
  },
];
