import { type Point, pts, ring } from '../geometry.ts';
import { floorOf } from './furnish.ts';
import { type Stage, across } from './stage.ts';

/** What the back wall is made of. */
export type Wall = 'plain' | 'panels' | 'stripes' | 'tiles' | 'bricks' | 'stones' | 'metal' | 'cloth';

/** Floor and back wall of a room. */
export function drawWalls(stage: Stage, wall: Wall): void {
  const { pen, width, bottom } = stage;
  const floor = floorOf(stage);
  pen.wash(across(stage, floor, bottom + 80), pen.tones.ground);
  finishes[wall](stage, floor);
  pen.line([
    [-60, floor],
    [width + 60, floor],
  ]);
  pen.line(
    [
      [-60, floor - 7],
      [width + 60, floor - 7],
    ],
    { w: 0.6, opacity: 0.6 },
  );
  const boards = [0.12, 0.36, 0.7].map((t): Point[] => [
    [-60, floor + t * (bottom - floor)],
    [width + 60, floor + t * (bottom - floor)],
  ]);
  if (bottom - floor > 24) pen.lines(boards, { opacity: 0.22 });
  if (pen.tones.isDark) drawLamplight(stage);
  else
    pen.hatch(
      [
        [-20, -20],
        [width * 0.22, -20],
        [-20, bottom * 0.7],
      ],
      10,
      -0.6,
      { opacity: 0.22 },
    );
}

/** What a lamp above us shows of a room at night: a warm middle, dark corners. */
function drawLamplight({ pen, width, bottom }: Stage): void {
  for (const [part, opacity] of [
    [1, 0.07],
    [0.62, 0.09],
  ] as const)
    pen.wash(ring(width / 2, 0, width * 0.5 * part, bottom * 0.95 * part, 16), pen.tones.glow, {
      soft: true,
      opacity,
    });
  for (const side of [0, 1])
    pen.hatch(
      pts([side * width, -20, (side === 0 ? 0.16 : 0.84) * width, -20, side * width, bottom * 0.6]),
      8,
      side === 0 ? -0.6 : 0.6,
      { opacity: 0.3 },
    );
}

/** Lines every `apart` centimetres, upright from `low` to `high` parts of the wall. */
function uprights(stage: Stage, floor: number, apart: number, low: number, high: number): void {
  const step = Math.max(9, apart * stage.back);
  const lines: Point[][] = [];
  for (let x = step / 2; x < stage.width; x += step)
    lines.push([
      [x, floor * (1 - low)],
      [x, floor * (1 - high)],
    ]);
  stage.pen.lines(lines, { opacity: 0.32 });
}

function courses(stage: Stage, floor: number, tall: number, long: number, opacity: number): void {
  const high = Math.max(9, tall * stage.back);
  const wide = Math.max(18, long * stage.back);
  const lines: Point[][] = [];
  for (let row = 1; row * high < floor; row++) {
    const y = floor - row * high;
    for (let x = (row % 2) * wide * 0.5; x < stage.width; x += wide * 2) {
      lines.push(
        [
          [x, y],
          [x + wide * 1.2, y],
        ],
        [
          [x, y],
          [x, y + high],
        ],
      );
    }
  }
  stage.pen.lines(lines, { opacity });
}

const finishes: Record<Wall, (stage: Stage, floor: number) => void> = {
  plain: () => undefined,
  panels(stage, floor) {
    const rail = floor - Math.min(floor * 0.6, 95 * stage.back);
    stage.pen.wash(across(stage, rail, floor), stage.pen.tones.far);
    stage.pen.line(
      [
        [-60, rail],
        [stage.width + 60, rail],
      ],
      { w: 0.8 },
    );
    uprights(stage, floor, 60, 0, (floor - rail) / floor);
  },
  stripes: (stage, floor) => uprights(stage, floor, 46, 0, 1.1),
  tiles(stage, floor) {
    const top = floor - Math.min(floor * 0.75, 150 * stage.back);
    const step = Math.max(10, 26 * stage.back);
    const lines: Point[][] = [];
    for (let y = floor; y > top; y -= step)
      lines.push([
        [-20, y],
        [stage.width + 20, y],
      ]);
    for (let x = 0; x < stage.width; x += step)
      lines.push([
        [x, floor],
        [x, top],
      ]);
    stage.pen.lines(lines, { opacity: 0.24 });
  },
  bricks: (stage, floor) => courses(stage, floor, 16, 34, 0.3),
  stones(stage, floor) {
    stage.pen.wash(across(stage, -40, floor), stage.pen.tones.far);
    courses(stage, floor, 44, 80, 0.42);
  },
  metal(stage, floor) {
    uprights(stage, floor, 130, 0, 1.1);
    for (const t of [0.24, 0.7])
      stage.pen.line(
        [
          [-60, floor * t],
          [stage.width + 60, floor * t],
        ],
        { w: 0.8, opacity: 0.6 },
      );
  },
  cloth(stage, floor) {
    const lines: Point[][] = [];
    for (let x = -20; x < stage.width + 40; x += 46)
      lines.push([
        [x * 0.5 + stage.width * 0.25, -20],
        [x, floor],
      ]);
    stage.pen.lines(lines, { opacity: 0.4 });
  },
};
