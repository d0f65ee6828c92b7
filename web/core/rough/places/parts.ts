import { type Point, box, ring, pts } from '../geometry.ts';
import type { Pen } from '../ink.ts';
import type { Random } from '../random.ts';
import { type Stage, across } from './stage.ts';

/** Parts that places are built from. Each stands on y = 0 of its own frame, unit a centimetre. */

export function drawHouse(pen: Pen, width: number, height: number, random: Random): void {
  const { tones } = pen;
  const half = width / 2;
  const roof = height * (0.5 + random() * 0.2);
  pen.outline(box(-half, 0, width, height), random() < 0.5 ? tones.thing : tones.mid, { w: 0.9 });
  const gable: Point[] = [
    [-half * 1.14, height * 0.96],
    [-half * 0.8, height + roof],
    [half * 0.8, height + roof],
    [half * 1.14, height * 0.96],
  ];
  pen.outline(gable, tones.isSnowy ? tones.light : tones.dark, { w: 0.95 });
  pen.hatch(gable, 9, 0.06, { opacity: 0.35 });
  const door = (random() < 0.5 ? -1 : 1) * half * 0.5;
  pen.outline(box(door - 45, 0, 90, Math.min(205, height * 0.66)), tones.dark, { w: 0.8 });
  drawWindow(pen, -door, height * 0.36, width * 0.26, height * 0.3);
}

/** A four-paned window with its lower edge at y. */
export function drawWindow(pen: Pen, x: number, y: number, width: number, height: number): void {
  pen.outline(box(x - width / 2, y, width, height), pen.tones.window, { w: 0.9 });
  pen.lines(
    [
      [
        [x, y],
        [x, y + height],
      ],
      [
        [x - width / 2, y + height / 2],
        [x + width / 2, y + height / 2],
      ],
    ],
    { w: 0.7 },
  );
}

/** A town house: a tall front with rows of windows. */
export function drawFront(pen: Pen, width: number, height: number, random: Random): void {
  const { tones } = pen;
  const half = width / 2;
  pen.outline(box(-half, 0, width, height), [tones.thing, tones.mid, tones.far][Math.floor(random() * 3)]!, {
    w: 0.9,
  });
  const columns = Math.max(2, Math.round(width / 170));
  const rows = Math.max(1, Math.floor((height - 260) / 200));
  const panes: Point[][] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const x = -half + (width * (column + 0.5)) / columns;
      const y = 270 + row * 200;
      if (tones.isDark && random() < 0.45) pen.wash(box(x - 32, y, 64, 100), tones.window);
      panes.push([...box(x - 32, y, 64, 100), [x - 32, y]]);
    }
  }
  pen.lines(panes);
  pen.outline(box(-half + width * 0.12, 0, 100, 210), tones.dark, { w: 0.8 });
}

export function drawPine(pen: Pen, height: number): void {
  pen.outline(box(-height * 0.03, 0, height * 0.06, height * 0.2), pen.tones.dark, { w: 0.8 });
  for (const step of [0, 1, 2]) {
    const low = height * (0.14 + step * 0.25);
    const half = height * (0.25 - step * 0.06);
    pen.outline(
      [
        [-half, low],
        [half, low],
        [0, low + height * 0.4],
      ],
      pen.tones.mid,
      { w: 0.9 },
    );
    if (pen.tones.isSnowy)
      pen.wash(
        [
          [-half * 0.5, low + height * 0.19],
          [0, low + height * 0.14],
          [half * 0.5, low + height * 0.19],
          [0, low + height * 0.39],
        ],
        pen.tones.light,
      );
  }
}

export function drawTree(pen: Pen, height: number, random: Random): void {
  const w = height * 0.05;
  pen.outline(
    [
      [-w * 1.4, 0],
      [-w * 0.8, height * 0.5],
      [w * 0.8, height * 0.5],
      [w * 1.4, 0],
    ],
    pen.tones.dark,
    { w: 0.9 },
  );
  const crown = ring(0, height * 0.7, height * 0.3, height * 0.28, 11).map(([x, y], index): Point => {
    const r = index % 2 === 0 ? 1.16 : 0.94 + random() * 0.08;
    return [x * r, height * 0.7 + (y - height * 0.7) * r];
  });
  pen.outline(crown, pen.tones.isSnowy ? pen.tones.light : pen.tones.mid, { soft: true });
  pen.lines(
    [
      [
        [-height * 0.1, height * 0.62],
        [-height * 0.02, height * 0.56],
        [height * 0.08, height * 0.62],
      ],
    ],
    { opacity: 0.6 },
  );
}

/** A trunk that reaches out of the picture. */
export function drawTrunk(pen: Pen, width: number, tone: string): void {
  const h = width * 14;
  pen.outline(
    [
      [-width * 0.8, 0],
      [-width * 0.5, h * 0.08],
      [-width * 0.42, h],
      [width * 0.42, h],
      [width * 0.5, h * 0.08],
      [width * 0.9, 0],
    ],
    tone,
  );
  pen.lines(
    [
      [
        [-width * 0.14, h * 0.05],
        [-width * 0.1, h * 0.16],
      ],
      [
        [width * 0.16, h * 0.14],
        [width * 0.14, h * 0.26],
      ],
      [
        [-width * 0.2, h * 0.22],
        [-width * 0.18, h * 0.3],
      ],
    ],
    { opacity: 0.6 },
  );
}

export function drawLampPost(pen: Pen): void {
  pen.line(pts([0, 0, 0, 330, 50, 350]), { w: 1.4 });
  pen.outline(
    pts([36, 352, 66, 352, 74, 316, 28, 316]),
    pen.tones.isDark ? pen.tones.glow : pen.tones.light,
    { w: 0.8 },
  );
}

export function drawFence(pen: Pen, from: number, to: number): void {
  const posts: Point[][] = [];
  for (let x = from; x <= to; x += 110)
    posts.push([
      [x, 0],
      [x, 105],
    ]);
  pen.lines(
    [
      ...posts,
      [
        [from, 82],
        [to, 82],
      ],
      [
        [from, 44],
        [to, 44],
      ],
    ],
    { w: 1.1 },
  );
}

export function drawRock(pen: Pen, width: number, random: Random): void {
  const h = width * (0.5 + random() * 0.25);
  const rock: Point[] = [
    [-width / 2, 0],
    [-width * 0.38, h * 0.6],
    [-width * 0.05, h],
    [width * 0.3, h * 0.74],
    [width / 2, 0],
  ];
  pen.outline(rock, pen.tones.mid);
  pen.line(
    [
      [-width * 0.05, h],
      [width * 0.04, h * 0.5],
      [-width * 0.06, h * 0.2],
    ],
    { w: 0.7, opacity: 0.7 },
  );
}

/** An arched opening. */
export function arch(x: number, y: number, width: number, height: number): Point[] {
  const half = width / 2;
  const spring = height - half;
  return [
    [x - half, y],
    [x - half, y + spring],
    [x - half * 0.7, y + spring + half * 0.7],
    [x, y + height],
    [x + half * 0.7, y + spring + half * 0.7],
    [x + half, y + spring],
    [x + half, y],
  ];
}

/** A shelf with things on it; `kind` decides what they look like. */
export function drawShelf(
  pen: Pen,
  x: number,
  y: number,
  width: number,
  kind: 'books' | 'jars',
  random: Random,
): void {
  pen.outline(box(x, y - 6, width, 6), pen.tones.dark, { w: 0.8 });
  const edges: Point[][] = [];
  for (let at = x + 6; at < x + width - 14;) {
    const [w, h] =
      kind === 'books' ? [7 + random() * 8, 24 + random() * 14] : [14 + random() * 12, 16 + random() * 20];
    if (random() < 0.86)
      edges.push([
        [at, y],
        [at, y + h],
        [at + w, y + h],
        [at + w, y],
      ]);
    at += w + (kind === 'books' ? 0.5 : 7);
  }
  pen.lines(edges, { w: 0.75 });
}

/** Earth to both sides, held by planks, sacks along the top and the sky above. */
export function drawTrench(stage: Stage): void {
  const { pen, width, bottom, random } = stage;
  const rim = bottom * 0.34;
  pen.wash(across(stage, rim, bottom + 80), pen.tones.mid);
  for (let x = -10; x < width + 40; x += bottom * 0.15)
    pen.blob(x + random() * 8, rim - 2, bottom * 0.09, bottom * 0.045, pen.tones.thing, { w: 0.9 });
  const posts = [0.1, 0.36, 0.64, 0.9].map((x): Point[] => [
    [x * width, rim + 8],
    [x * width + 3, bottom * 0.88],
  ]);
  pen.lines(posts, { w: 1.6 });
  const planks = [0.5, 0.64, 0.78].map((y): Point[] => [
    [-20, bottom * y],
    [width + 20, bottom * (y + 0.01)],
  ]);
  pen.lines(planks, { opacity: 0.7 });
  pen.wash(across(stage, bottom * 0.88, bottom + 80), pen.tones.ground);
}
