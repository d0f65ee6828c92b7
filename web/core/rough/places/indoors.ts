import { type Point, box, pts } from '../geometry.ts';
import type { Pen } from '../ink.ts';
import { wallOf } from './furnish.ts';
import { arch, drawShelf, drawWindow } from './parts.ts';
import { type DrawPlace, type PlaceKind, type Stage, standing } from './stage.ts';
import { drawWalls } from './walls.ts';

/** A room with a plain wall; returns a frame on the foot of the wall at x, unit a centimetre. */
function drawRoom(stage: Stage): (x: number) => Pen {
  drawWalls(stage, 'plain');
  return (x) => wallOf(stage, x);
}

/** A room nothing more is known of: a wall, a floor, a window. */
export const plainRoom: DrawPlace = (stage) => {
  const wall = drawRoom(stage);
  drawWindow(wall(0.8), 0, 110, 150, 170);
};

const workshop: DrawPlace = (stage) => {
  const { random } = stage;
  const wall = drawRoom(stage);
  const bench = wall(0.16);
  bench.outline(box(-170, 78, 340, 14), bench.tones.dark);
  bench.lines([pts([-150, 78, -150, 0]), pts([150, 78, 150, 0])], { w: 1.6 });
  drawShelf(wall(0.66), 0, 120, 230, 'jars', random);
  drawShelf(wall(0.66), 0, 190, 230, 'jars', random);
  const tools = wall(0.16);
  const hung: Point[][] = [-110, -60, -10, 40, 90].map((x, index) => [
    [x, 230],
    [x, 190 - (index % 3) * 12],
    [x + 12, 184 - (index % 3) * 12],
  ]);
  tools.lines([pts([-140, 232, 130, 232]), ...hung], { w: 1.1 });
};

const library: DrawPlace = (stage) => {
  const { random } = stage;
  const wall = drawRoom(stage);
  for (const x of [0.02, 0.68]) {
    const shelf = wall(x);
    shelf.outline(box(-10, 0, 270, 292), shelf.tones.thing);
    for (const y of [20, 86, 152, 218]) drawShelf(shelf, 0, y, 250, 'books', random);
  }
};

/** Walls that run away from us: a corridor, the inside of a train. */
function drawTunnel(stage: Stage): { left: number; right: number; top: number; floor: number } {
  const { pen, width, bottom, horizon } = stage;
  const eye = Math.min(bottom * 0.6, Math.max(bottom * 0.3, horizon));
  const left = width * 0.36;
  const right = width * 0.64;
  const top = eye - bottom * 0.3;
  const floor = Math.min(bottom * 0.92, eye + bottom * 0.26);
  pen.wash(
    [
      [-60, bottom + 60],
      [left, floor],
      [right, floor],
      [width + 60, bottom + 60],
    ],
    pen.tones.ground,
  );
  pen.wash(
    [
      [-60, -60],
      [left, top],
      [left, floor],
      [-60, bottom + 60],
    ],
    pen.tones.far,
  );
  pen.wash(
    [
      [width + 60, -60],
      [right, top],
      [right, floor],
      [width + 60, bottom + 60],
    ],
    pen.tones.far,
  );
  pen.outline(
    [
      [left, top],
      [right, top],
      [right, floor],
      [left, floor],
    ],
    pen.tones.sky,
  );
  const edges: Point[][] = [
    [left, top, -40, -60],
    [right, top, width + 40, -60],
    [left, floor, -60, bottom + 50],
    [right, floor, width + 60, bottom + 50],
  ].map(pts);
  pen.lines(edges, { w: 1.1 });
  return { left, right, top, floor };
}

const corridor: DrawPlace = (stage) => {
  const { pen, width } = stage;
  const { left, right, top, floor } = drawTunnel(stage);
  for (const side of [0, 1]) {
    for (const [near, far] of [
      [0.0, 0.26],
      [0.42, 0.62],
      [0.74, 0.88],
    ] as const) {
      const x = (t: number): number => (side === 0 ? left * t : width - (width - right) * t);
      const y = (t: number, part: number): number => {
        const high = -40 + (top + 40) * t;
        const low = stage.bottom + 40 + (floor - stage.bottom - 40) * t;
        return high + (low - high) * part;
      };
      pen.outline(
        [
          [x(near), y(near, 0.28)],
          [x(far), y(far, 0.28)],
          [x(far), y(far, 1)],
          [x(near), y(near, 1)],
        ],
        pen.tones.thing,
        { w: 0.9 },
      );
    }
  }
  drawWindow(
    pen.at((left + right) / 2, floor, 1),
    0,
    (floor - top) * 0.4,
    (right - left) * 0.4,
    (floor - top) * 0.34,
  );
};

const hall: DrawPlace = (stage) => {
  const wall = drawRoom(stage);
  for (const x of [0.28, 0.5, 0.72]) {
    const pane = wall(x);
    pane.outline(arch(0, 120, 90, 330), pane.tones.window, { w: 0.9 });
    pane.line(pts([0, 120, 0, 440]), { w: 0.7 });
  }
  for (const x of [0.06, 0.94]) {
    const column = standing(stage, x, stage.back * 1.1);
    column.outline(box(-30, 0, 60, 900), column.tones.thing);
    column.outline(box(-42, 0, 84, 26), column.tones.mid);
    column.lines([pts([-10, 30, -10, 900]), pts([12, 30, 12, 900])], { opacity: 0.5 });
  }
};

/** Places between walls that need more than a wall with things along it. */
export const indoorPlaces: readonly PlaceKind[] = [
  { words: /\b(corridor|hallway|passage|aisle)\b/, draw: corridor },
  { words: /\b(workshop|forge|smithy|workbench)\b/, draw: workshop },
  { words: /\b(library|archive|bookshop)\b/, draw: library },
  { words: /\b(hall|church|cathedral|temple|chapel|monastery|nave)\b/, draw: hall },
];
