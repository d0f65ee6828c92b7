import type { AnimalExtent, Gait } from './animal.ts';
import { type Point, pts } from './geometry.ts';
import type { Pen } from './ink.ts';
import type { Bird, Fish } from './species.ts';

const lift = 0.9;

export function birdExtent(bird: Bird, gait: Gait): AnimalExtent {
  const flies = gait === 'fly';
  const [x, y] = headOf(bird);
  return {
    top: y + bird.head * 1.3 + (flies ? bird.length * (lift + 0.5) : 0),
    head: bird.head * 2,
    width: bird.length * (flies ? 2.2 : 1.3),
    ahead: x,
  };
}

export function headOf({ length, leg, neck, head, face }: Bird): Point {
  const forward = face === 'front' ? 0.1 : 0.3;
  return [length * forward + neck * 0.3, leg + length * 0.44 + neck + head * 0.5];
}

/** Where the head of a bird that flies is, half its height, and where the neck leads. */
export function neckInFlight({
  length,
  leg,
  neck,
  head,
}: Bird): [head: Point, half: number, shoulders: Point] {
  const low = leg + length * lift;
  return [[length * 0.37 + neck * 0.78, low + length * 0.45 + neck * 0.2], head, [0, low + length * 0.3]];
}

/** Draws a bird; wings are spread when it flies. */
export function drawBird(pen: Pen, bird: Bird, gait: Gait, colour: string): void {
  if (gait === 'fly') drawFlying(pen, bird, colour);
  else drawPerched(pen, bird, colour);
}

function drawPerched(pen: Pen, bird: Bird, colour: string): void {
  const { length, leg, head } = bird;
  const body = pen.at(0, leg, length);
  const stand = leg / length;
  body.lines([pts([-0.04, 0.1, -0.04, -stand, 0.08, -stand]), pts([0.08, 0.1, 0.1, -stand, 0.22, -stand])], {
    w: 1.1,
  });
  if (bird.face === 'front') {
    body.outline(
      pts([-0.3, 0.1, -0.36, 0.4, -0.2, 0.6, 0.4, 0.6, 0.52, 0.4, 0.46, 0.1, 0.1, -0.06]),
      colour,
      { soft: true },
    );
    body.outline(pts([-0.34, 0.1, -0.36, 0.44, -0.16, 0.5, -0.1, 0.2, -0.2, -0.06]), pen.tones.dark, {
      soft: true,
      w: 0.8,
    });
    body.lines(
      [-0.02, 0.12, 0.26].flatMap((x) => [
        pts([x, 0.3, x + 0.05, 0.24, x + 0.1, 0.3]),
        pts([x, 0.16, x + 0.05, 0.1, x + 0.1, 0.16]),
      ]),
    );
  } else {
    body.outline(pts([-0.4, 0.2, -0.8, 0.02, -0.86, 0.2, -0.4, 0.4]), colour);
    drawNeck(pen, bird, colour);
    body.outline(
      pts([-0.5, 0.26, -0.2, 0.52, 0.16, 0.54, 0.44, 0.42, 0.46, 0.2, 0.2, 0.0, -0.2, 0.0]),
      colour,
      { soft: true },
    );
    body.outline(pts([-0.46, 0.22, -0.1, 0.44, 0.18, 0.36, 0.06, 0.14]), pen.tones.dark, {
      soft: true,
      w: 0.8,
    });
  }
  const [x, y] = headOf(bird);
  drawHead(pen.at(x, y, head), bird, colour);
}

function drawNeck(pen: Pen, bird: Bird, colour: string): void {
  const [x, y] = headOf(bird);
  const { length: l, leg, head: h } = bird;
  const neck: Point[] = [
    [l * 0.1, leg + l * 0.44],
    [x - h * 0.7, y],
    [x + h * 0.5, y],
    [l * 0.42, leg + l * 0.3],
  ];
  pen.outline(neck, colour);
}

function drawFlying(pen: Pen, bird: Bird, colour: string): void {
  const { length, leg, head } = bird;
  const body = pen.at(0, leg + length * lift, length, { turn: 10 });
  body.outline(
    pts([0.3, 0.3, 0.14, 0.7, -0.24, 1.06, -0.3, 0.86, -0.42, 0.84, -0.36, 0.62, -0.1, 0.24]),
    colour,
  );
  body.outline(pts([-0.4, 0.2, -0.84, 0.1, -0.88, 0.26, -0.4, 0.36]), colour);
  body.outline(
    pts([-0.5, 0.24, -0.2, 0.42, 0.2, 0.44, 0.46, 0.34, 0.4, 0.14, 0.1, 0.04, -0.2, 0.06]),
    colour,
    { soft: true },
  );
  const neck = bird.neck / length;
  if (neck > 0.3) body.line(pts([0.36, 0.3, 0.4 + neck * 0.8, 0.4]), { w: 2.4, colour });
  drawHead(body.at(0.44 + neck * 0.8, 0.38 + neck * 0.1, head / length), bird, colour);
  body.outline(
    pts([0.24, 0.34, 0.02, 0.02, -0.36, -0.28, -0.38, -0.1, -0.5, -0.06, -0.42, 0.1, -0.22, 0.34]),
    colour,
  );
}

function drawHead(pen: Pen, { beak, face }: Bird, colour: string): void {
  if (face === 'front') {
    pen.outline(
      pts([
        -0.8, 0.6, -0.9, 1.3, -0.3, 0.9, 0.3, 0.9, 0.9, 1.3, 0.8, 0.6, 0.96, -0.1, 0.66, -0.8, -0.66, -0.8,
        -0.96, -0.1,
      ]),
      colour,
    );
    for (const x of [-0.4, 0.4]) {
      pen.blob(x, 0.1, 0.38, 0.38, pen.tones.isDark ? pen.tones.glow : pen.tones.light);
      pen.dot(x, 0.1, 0.14);
    }
    pen.outline(pts([-0.16, -0.1, 0.16, -0.1, 0, -0.5]), pen.tones.dark, { w: 0.7 });
    return;
  }
  pen.outline(
    [
      [0.7, 0.36],
      [0.9 + beak, 0],
      [0.7, -0.3],
    ],
    pen.tones.dark,
    { w: 0.8 },
  );
  pen.blob(0, 0, 1, 0.95, colour);
  pen.dot(0.36, 0.2, 0.15);
}

/** Draws a fish a little above the ground of its frame. */
export function drawFish(pen: Pen, { length, depth }: Fish, colour: string): void {
  const body = pen.at(0, depth * 0.7, length);
  const d = depth / length;
  body.outline(
    [
      [-0.36, 0],
      [-0.56, d * 0.5],
      [-0.5, 0],
      [-0.56, -d * 0.5],
    ],
    colour,
  );
  body.outline(
    [
      [-0.42, 0],
      [-0.1, d * 0.5],
      [0.3, d * 0.46],
      [0.5, 0],
      [0.3, -d * 0.46],
      [-0.1, -d * 0.5],
    ],
    colour,
    { soft: true },
  );
  body.outline(
    [
      [0.02, -d * 0.1],
      [-0.12, -d * 0.6],
      [0.14, -d * 0.2],
    ],
    colour,
    { w: 0.8 },
  );
  body.dot(0.32, d * 0.12, d * 0.06);
  body.line(
    [
      [0.46, -d * 0.1],
      [0.34, -d * 0.14],
    ],
    { w: 0.8 },
  );
}
