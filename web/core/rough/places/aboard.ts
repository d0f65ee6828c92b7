import { type Point, box, pts } from '../geometry.ts';
import { type Sketch, type Stroke, drawSketch } from '../sketch.ts';
import { floorOf, wallOf } from './furnish.ts';
import { type DrawPlace, type PlaceKind, type Stage, across } from './stage.ts';
import { drawWalls } from './walls.ts';

/* Seen from within: what carries people, what they camp in. */

interface Coach {
  /** One pane with what passes behind it, from the middle of its foot. */
  pane: Sketch;
  /** Between two panes' middles, in centimetres. */
  apart: number;
  /** What is on the floor before each pane. */
  seat: Sketch;
  /** What runs along the ceiling. */
  above: (stage: Stage) => void;
}

const seat: Sketch = [
  ['d', -58, 0, 58, 0, 58, 46, -58, 46],
  ['t', -50, 40, 50, 40, 54, 126, 40, 142, -40, 142, -54, 126],
  ['l', -34, 112, 34, 112, 32, 138, -32, 138],
  ['-', -46, 70, 46, 70],
];
const houses: Stroke[] = [
  ['m', -84, 118, -50, 118, -50, 164, -84, 164],
  ['m', -44, 118, -6, 118, -6, 186, -44, 186],
  ['m', 6, 118, 50, 118, 50, 150, 28, 168, 6, 150],
  ['m', 58, 118, 84, 118, 84, 190, 58, 190],
];
const hills: Stroke[] = [
  ['~f', -86, 118, -60, 150, -20, 140, 20, 164, 86, 134, 86, 118],
  ['=', 50, 118, 50, 196],
  ['-', 34, 186, 66, 186],
  ['~-', -86, 190, -20, 178, 50, 186],
];
const panes = (view: readonly Stroke[]): Sketch => [
  ['w', -86, 118, 86, 118, 86, 218, -86, 218],
  ...view,
  ['-', -86, 196, 86, 196],
  ['=', -86, 118, 86, 118],
  ['=', -86, 218, 86, 218],
];
const porthole: Sketch = [
  ['~w', -26, 166, -28, 212, -16, 236, 16, 236, 28, 212, 26, 166, 14, 154, -14, 154],
  ['~l', -24, 166, -12, 184, 4, 176, 22, 170, 14, 156, -14, 156],
];

/** A rail with straps to hold on to, and poles down to the floor. */
const straps = (stage: Stage): void => {
  const { pen, width, bottom, back } = stage;
  const y = Math.max(bottom * 0.07, floorOf(stage) - 262 * back);
  pen.line(pts([-60, y, width + 60, y]), { w: 1.8 });
  for (let x = 0.06; x < 1; x += 0.11) {
    const at = pen.at(x * width, y, bottom / 332);
    at.line(pts([0, 0, 0, -20]), { w: 1.4 });
    at.outline(pts([0, -18, 13, -42, -13, -42]), at.tones.light, { w: 1.2 });
  }
  for (const x of [0.28, 0.72])
    pen.outline(box(x * width - 3, -20, 6, floorOf(stage) + 30), pen.tones.light, { w: 0.9 });
};

const luggage = (stage: Stage): void => {
  const { pen, width, bottom, back } = stage;
  const y = Math.max(bottom * 0.15, floorOf(stage) - 240 * back);
  for (const [x, size] of [
    [0.08, 1],
    [0.24, 0.8],
    [0.74, 0.9],
    [0.9, 1.1],
  ] as const) {
    const at = pen.at(x * width, y, (bottom / 332) * size);
    at.outline(box(-26, 0, 52, 30), at.tones.dark, { w: 0.9 });
    at.line(pts([-8, 30, -8, 38, 8, 38, 8, 30]), { w: 1.1 });
  }
  pen.line(pts([-60, y, width + 60, y]), { w: 2 });
};

const bins = (stage: Stage): void => {
  const { pen, width, bottom, back } = stage;
  const low = Math.max(bottom * 0.13, floorOf(stage) - 250 * back);
  pen.outline(pts([-60, -40, width + 60, -40, width + 60, low, -60, low]), pen.tones.light);
  pen.lines(
    [0.14, 0.38, 0.62, 0.86].map((x) => pts([x * width, -20, x * width, low])),
    { w: 1 },
  );
  pen.lines(
    [0.26, 0.5, 0.74].map((x) => pts([x * width - 8, low - 8, x * width + 8, low - 8])),
    { w: 1.8 },
  );
};

/** The side of a coach from its aisle: panes in a row, backs of seats before them. */
const coach =
  ({ pane, apart, seat: chair, above }: Coach): DrawPlace =>
  (stage) => {
    drawWalls(stage, 'plain');
    const step = (apart * stage.back * 0.9) / stage.width;
    const middle = Math.max(step, 0.25);
    for (let x = 0.5 - Math.ceil(0.6 / middle) * middle + middle / 2; x < 1.1; x += middle) {
      const at = wallOf(stage, x);
      drawSketch(at, pane);
      drawSketch(at, chair);
    }
    above(stage);
  };

/** Canvas on both sides of a pole, the flaps open to what is outside, a lantern. */
const tent: DrawPlace = (stage) => {
  const { pen, width, bottom } = stage;
  const floor = floorOf(stage);
  pen.wash(across(stage, -60, floor), pen.tones.mid);
  pen.wash(across(stage, floor, bottom + 80), pen.tones.ground);
  const side = (way: 0 | 1): Point[] => {
    const x = (part: number): number => (way === 0 ? part : 1 - part) * width;
    return pts([
      x(0.5),
      -80,
      x(-0.1),
      bottom * 0.5,
      x(-0.1),
      bottom + 60,
      x(0.06),
      bottom + 60,
      x(0.2),
      floor,
      x(0.5),
      -20,
    ]);
  };
  pen.outline(pts([width * 0.2, floor, width * 0.5, -20, width * 0.8, floor]), pen.tones.far);
  pen.outline(pts([width * 0.62, floor, width * 0.7, bottom * 0.26, width * 0.79, floor]), pen.tones.window);
  pen.outline(
    pts([width * 0.7, bottom * 0.26, width * 0.79, floor, width * 0.84, floor, width * 0.76, bottom * 0.4]),
    pen.tones.light,
  );
  for (const way of [0, 1] as const) {
    pen.outline(side(way), pen.tones.thing);
    const x = (part: number): number => (way === 0 ? part : 1 - part) * width;
    pen.lines(
      [0.08, 0.2, 0.32].map((part) =>
        pts([x(part + 0.05), bottom * (0.5 - part * 0.9), x(part * 0.6 - 0.04), bottom * 0.98]),
      ),
      { opacity: 0.6 },
    );
  }
  pen.line(pts([width * 0.5, -20, width * 0.5, floor]), { w: 2.4 });
  const lantern = pen.at(width * 0.34, bottom * 0.42, bottom / 332);
  lantern.line(pts([0, 26, 0, 120]), { w: 0.9 });
  lantern.outline(box(-12, -10, 24, 32), lantern.tones.glow);
  lantern.outline(pts([-16, 22, 16, 22, 0, 36]), lantern.tones.dark);
  const bed = pen.at(width * 0.14, bottom * 0.96, bottom / 332);
  bed.outline(pts([-120, 0, 90, 0, 110, 18, 90, 34, -120, 34]), bed.tones.mid, { soft: true });
  bed.blob(80, 24, 26, 13, bed.tones.light);
};

const kind = (words: RegExp, draw: DrawPlace): PlaceKind => ({ words, draw, isWhole: true });

const bus = coach({ pane: panes(houses), apart: 184, seat, above: straps });
const train = coach({ pane: panes(hills), apart: 190, seat, above: luggage });

/** Rooms that move or are pitched. */
export const movingRooms: readonly PlaceKind[] = [
  kind(/\b((school|tour|city|night|double-decker) ?)?(bus|tram|minibus|trolleybus|street ?car|coach)\b/, bus),
  kind(
    /\b(subway|metro|underground|tube)( (train|car|carriage))?\b/,
    coach({ pane: panes([]), apart: 184, seat, above: straps }),
  ),
  kind(
    /\b((night |steam |express |sleeper )?train|(sleeping|dining|railway|restaurant|buffet) car|compartment|carriage|wagon)\b/,
    train,
  ),
  kind(
    /\b(air ?plane|aeroplane|plane|airliner|jet|cabin of (the|a|an) (air)?plane)\b/,
    coach({ pane: porthole, apart: 96, seat, above: bins }),
  ),
  kind(/\b(tent|yurt|wigwam|marquee|teepee|tepee)\b/, tent),
];
