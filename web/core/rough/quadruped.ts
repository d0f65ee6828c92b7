import type { Gait } from './animal.ts';
import { drawBeastHead } from './beast-head.ts';
import { type Point, limb } from './geometry.ts';
import type { Pen } from './ink.ts';
import type { Quadruped } from './species.ts';

/** Middle of the head. */
export function quadrupedHead(beast: Quadruped, gait: Gait): Point {
  const { length, leg, trunk, neck, rise, head } = beast;
  const angle = (rise * Math.PI) / 180;
  if (gait === 'sit') return [length * 0.22, leg + trunk * 0.9 + length * 0.26 + neck * 0.5 + head * 0.4];
  return [
    length * 0.46 + Math.cos(angle) * neck,
    standOf(beast, gait) + trunk * 0.78 + Math.sin(angle) * neck + head * 0.3,
  ];
}

/** Height of the belly. */
const standOf = ({ leg, trunk }: Quadruped, gait: Gait): number => (gait === 'lie' ? trunk * 0.08 : leg);

/** Draws a four-legged animal in profile. */
export function drawQuadruped(pen: Pen, beast: Quadruped, gait: Gait, colour: string): void {
  const head = quadrupedHead(beast, gait);
  drawTail(pen, beast, gait, colour);
  if (gait === 'sit') drawSitting(pen, beast, head, colour);
  else drawStanding(pen, beast, gait, head, colour);
  if (beast.extra === 'mane')
    pen.blob(
      head[0] - beast.head * 0.5,
      head[1] - beast.head * 0.1,
      beast.head * 1.5,
      beast.head * 1.6,
      pen.tones.dark,
    );
  drawBeastHead(pen.at(head[0], head[1], beast.head), beast, gait, colour);
}

/** Feet before or behind their shoulder, in lengths of a leg: hind far, hind near, fore far, fore near. */
const strides = { stand: [0.1, -0.12, 0.14, -0.06], run: [-0.4, -0.75, 0.9, 0.55] } as const;

function drawStanding(pen: Pen, beast: Quadruped, gait: Gait, head: Point, colour: string): void {
  const stride = gait === 'run' ? strides.run : strides.stand;
  const isUp = gait !== 'lie';
  if (isUp)
    for (const [at, by] of [
      [-0.3, stride[0]],
      [0.4, stride[2]],
    ] as const)
      drawPaw(pen, beast, at, by, colour);
  pen.outline(trunkOutline(beast, standOf(beast, gait), head), colour, { soft: true });
  if (beast.extra === 'wool') drawWool(pen, beast, standOf(beast, gait));
  if (isUp)
    for (const [at, by] of [
      [-0.4, stride[1]],
      [0.3, stride[3]],
    ] as const)
      drawPaw(pen, beast, at, by, colour);
  else drawForepaws(pen, beast, colour);
  if (beast.extra === 'crest') drawCrest(pen, beast, standOf(beast, gait), head);
}

function trunkOutline({ length, trunk, neck, head: size }: Quadruped, ground: number, head: Point): Point[] {
  const half = length / 2;
  const throat = Math.min(size * 0.75, trunk * 0.5);
  return [
    [-half - trunk * 0.1, ground + trunk * 0.55],
    [-half * 0.86, ground + trunk * 1.04],
    [-half * 0.1, ground + trunk * 0.98],
    [half * 0.6, ground + trunk * 1.08],
    [head[0] - size * 0.75, head[1] + throat * (neck > 30 ? 0.6 : 0.3)],
    [head[0] + size * 0.2, head[1] + size * 0.2],
    [head[0] + size * 0.1, head[1] - throat],
    [half * 1.04, ground + trunk * 0.5],
    [half * 0.86, ground + trunk * 0.02],
    [0, ground + trunk * 0.14],
    [-half * 0.8, ground + trunk * 0.06],
  ];
}

/** A leg; its top is hidden in the trunk, so it gets an outline only below the belly. */
function drawPaw(
  pen: Pen,
  { length, leg, trunk }: Quadruped,
  at: number,
  stride: number,
  colour: string,
): void {
  const thick = Math.max(trunk * 0.12, leg * 0.1);
  const top: Point = [at * length, leg + trunk * 0.3];
  const foot: Point = [at * length + stride * leg, Math.abs(stride) > 0.6 ? leg * 0.16 : 0];
  const knee: Point = [(top[0] + foot[0]) / 2 + (at < 0 ? -0.1 : 0.06) * leg, leg * 0.55];
  const outline = limb([top, knee, foot], thick * 1.3, thick * 0.8);
  pen.wash(outline, colour);
  pen.line(outline.slice(1, 5), { w: 0.9 });
  pen.line([outline[0]!, outline[1]!], { w: 0.9 });
}

function drawForepaws(pen: Pen, { length, trunk }: Quadruped, colour: string): void {
  const thick = trunk * 0.14;
  pen.outline(
    [
      [length * 0.3, thick * 2],
      [length * 0.62, thick * 2],
      [length * 0.68, 0],
      [length * 0.3, 0],
    ],
    colour,
    { soft: true, w: 0.9 },
  );
  pen.blob(-length * 0.3, trunk * 0.3, length * 0.2, trunk * 0.32, colour, { w: 0.9 });
}

function drawSitting(
  pen: Pen,
  { length, leg, trunk, head: size }: Quadruped,
  head: Point,
  colour: string,
): void {
  const thick = Math.max(trunk * 0.15, leg * 0.1);
  const body: Point[] = [
    [-length * 0.42, 0],
    [-length * 0.46, trunk * 0.7],
    [-length * 0.16, trunk * 1.3],
    [head[0] - size * 0.9, head[1] - size * 0.1],
    [head[0] + size * 0.3, head[1] - size * 0.3],
    [length * 0.34, leg + trunk * 0.5],
    [length * 0.26, leg * 0.6],
    [length * 0.06, 0],
  ];
  pen.outline(body, colour, { soft: true });
  const foreleg = limb(
    [
      [length * 0.22, leg + trunk * 0.3],
      [length * 0.24, leg * 0.6],
      [length * 0.26, 0],
    ],
    thick * 1.3,
    thick,
  );
  pen.outline(foreleg, colour, { w: 0.9 });
  pen.blob(-length * 0.2, trunk * 0.42, length * 0.19, trunk * 0.42, colour, { w: 0.9 });
  pen.blob(-length * 0.08, thick * 0.6, length * 0.14, thick * 0.7, colour, { w: 0.9 });
}

function drawTail(pen: Pen, { length, leg, trunk, tail }: Quadruped, gait: Gait, colour: string): void {
  const isLow = gait === 'sit' || gait === 'lie';
  const root = pen.at(-length * (isLow ? 0.42 : 0.5), isLow ? trunk * 0.2 : leg + trunk * 0.8, length * 0.3);
  const thick = trunk / length;
  if (tail === 'up')
    root.outline(
      limb(
        [
          [0.1, -0.1],
          [-0.5, 0.2],
          [-0.5, 0.9],
        ],
        thick * 0.44,
        thick * 0.2,
      ),
      colour,
      { soft: true },
    );
  if (tail === 'thin')
    root.line(
      [
        [0, 0],
        [-0.7, -0.1],
        [-0.9, 0.5],
        [-0.6, 0.9],
      ],
      { soft: true, w: 1.4 },
    );
  if (tail === 'bush')
    root.outline(
      [
        // Rooted within the body, out of which a round end would slip.
        [0.6, 0.1],
        [0, 0.16],
        [-0.5, 0.24],
        [-1.2, 0.7],
        [-1.3, -0.1],
        [-0.5, -0.3],
        [0, -0.24],
        [0.6, -0.1],
      ],
      colour,
      { soft: true },
    );
  if (tail === 'stub') root.blob(0, 0, thick * 0.5, thick * 0.5, colour);
  if (tail === 'hair')
    root.outline(
      [
        [0, 0.2],
        [-0.36, 0],
        [-0.5, -1.1],
        [-0.2, -1.2],
        [-0.1, -0.4],
      ],
      pen.tones.dark,
      { soft: true },
    );
}

function drawCrest(pen: Pen, { length, trunk, head: size }: Quadruped, ground: number, head: Point): void {
  const crest: Point[] = [
    [head[0] - size * 0.2, head[1] + size],
    [head[0] - size * 1.1, head[1] + size * 0.4],
    [length * 0.3, ground + trunk * 1.12],
    [length * 0.36, ground + trunk * 0.86],
    [head[0] - size * 0.6, head[1] - size * 0.3],
  ];
  pen.outline(crest, pen.tones.dark, { soft: true, w: 0.8 });
}

function drawWool(pen: Pen, { length, trunk }: Quadruped, ground: number): void {
  const curl = (x: number, y: number): Point[] => [
    [x * length - trunk * 0.2, ground + trunk * (y + 0.16)],
    [x * length, ground + trunk * y],
    [x * length + trunk * 0.2, ground + trunk * (y + 0.2)],
  ];
  pen.lines([
    curl(-0.34, 0.52),
    curl(-0.12, 0.6),
    curl(0.12, 0.5),
    curl(0.32, 0.62),
    curl(-0.2, 0.26),
    curl(0.1, 0.24),
  ]);
}
