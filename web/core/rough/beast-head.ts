import type { Gait } from './animal.ts';
import { type Point, limb, pts } from './geometry.ts';
import type { Pen } from './ink.ts';
import type { Quadruped } from './species.ts';

/** Draws an animal's head in profile. The pen's origin is its middle, its unit half its height; it looks to +x. */
export function drawBeastHead(pen: Pen, beast: Quadruped, gait: Gait, colour: string): void {
  const tip = 1 + beast.muzzle;
  const isRound = beast.muzzle < 0.3;
  if (beast.ears !== 'flop') drawEar(pen, beast, colour, -0.2);
  if (isRound) pen.blob(0.06, 0.08, 1.08, 0.96, colour);
  else pen.outline(skull(tip), colour, { soft: true });
  if (beast.extra === 'trunk')
    pen.outline(
      limb(
        [
          [1, -0.1],
          [1.5, -1.2],
          [1.3, -2.4],
        ],
        0.34,
        0.16,
      ),
      colour,
      { soft: true },
    );
  else if (isRound) pen.outline(pts([0.98, 0.02, 1.16, 0.02, 1.06, -0.14]), pen.tones.ink, { w: 0.7 });
  else pen.blob(tip, 0.08, 0.19, 0.16, pen.tones.ink, { w: 0.7 });
  if (gait === 'lie') pen.line(pts([0.2, 0.3, 0.4, 0.22, 0.6, 0.3]), { soft: true });
  else if (isRound && pen.unit > 12) {
    pen.blob(0.5, 0.3, 0.24, 0.2, pen.tones.light, { w: 0.8 });
    pen.line(pts([0.54, 0.46, 0.54, 0.14]), { w: 1.5 });
  } else pen.dot(0.42, 0.32, 0.12);
  if (isRound) drawWhiskers(pen);
  else if (pen.unit > 5)
    pen.line(
      [
        [tip, -0.24],
        [0.66 + beast.muzzle * 0.5, -0.36],
        [0.4, -0.3],
      ],
      { soft: true, w: 0.8 },
    );
  if (pen.unit > 30) drawDetail(pen, tip);
  if (beast.ears === 'flop')
    pen.outline(pts([-0.5, 0.86, -0.06, 0.7, -0.06, -0.3, -0.42, -0.72, -0.78, -0.3]), pen.tones.dark, {
      soft: true,
    });
  else drawEar(pen, beast, colour, 0.14);
  if (beast.extra === 'antlers') drawAntlers(pen);
  if (beast.extra === 'horns') pen.line(pts([-0.1, 0.9, 0.1, 1.5, -0.3, 1.9]), { soft: true, w: 1.8 });
}

function drawWhiskers(pen: Pen): void {
  pen.lines([
    pts([0.86, -0.2, 1.9, -0.06]),
    pts([0.86, -0.28, 1.9, -0.36]),
    pts([0.7, -0.34, 0.1, -0.3]),
    pts([0.98, -0.1, 0.9, -0.34, 0.7, -0.44]),
  ]);
}

function skull(tip: number): Point[] {
  const front: Point[] = [
    [0.9, 0.42],
    [tip, 0.26],
    [tip + 0.16, -0.12],
    [tip, -0.5],
  ];
  return [...pts([-1, 0.1, -0.7, 0.85, 0, 1.05, 0.7, 0.74]), ...front, ...pts([0.4, -0.8, -0.5, -0.86])];
}

/** Brow, whisker dots, cheek: what only a near shot shows. */
function drawDetail(pen: Pen, tip: number): void {
  pen.line(pts([0.24, 0.54, 0.44, 0.6, 0.6, 0.5]), { soft: true, w: 0.9 });
  pen.dot(0.46, 0.36, 0.035, pen.tones.light);
  for (const [x, y] of [
    [0.3, -0.1],
    [0.18, -0.2],
    [0.34, -0.22],
  ] as const)
    pen.dot(tip - x, y, 0.022);
  pen.lines([pts([-0.2, -0.5, -0.1, -0.66]), pts([-0.5, -0.5, -0.4, -0.7]), pts([-0.7, -0.3, -0.66, -0.5])], {
    opacity: 0.7,
  });
}

function drawEar(pen: Pen, { ears }: Quadruped, colour: string, x: number): void {
  const ear = pen.at(x, 0, 1);
  if (ears === 'point') ear.outline(pts([-0.42, 0.7, -0.3, 1.62, 0.26, 0.84]), colour);
  if (ears === 'round') ear.blob(-0.24, 1, 0.36, 0.38, colour);
  if (ears === 'long')
    ear.outline(pts([-0.3, 0.7, -0.7, 2, -0.4, 2.5, -0.08, 2, 0.04, 0.8]), colour, { soft: true });
  if (ears === 'side') ear.outline(pts([-0.2, 0.7, -0.9, 0.86, -1, 0.5, -0.3, 0.36]), colour, { soft: true });
}

function drawAntlers(pen: Pen): void {
  for (const x of [-0.3, 0.1]) {
    const antler = pen.at(x, 0, 1);
    antler.line(pts([0, 0.9, -0.3, 1.9, 0.2, 2.9]), { soft: true, w: 1.3 });
    antler.line(pts([-0.22, 1.7, 0.3, 2.2]), { w: 1.1 });
  }
}
