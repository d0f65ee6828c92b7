import { type Point, limb } from './geometry.ts';
import type { Pen } from './ink.ts';
import type { PoseName } from './pose.ts';
import type { Bird, Fish, Quadruped, Species } from './species.ts';

export type Gait = 'stand' | 'run' | 'sit' | 'lie' | 'fly';

const gaits: Partial<Record<PoseName, Gait>> = {
  walk: 'stand',
  run: 'run',
  jump: 'run',
  throw: 'run',
  sit: 'sit',
  sitOnGround: 'sit',
  lookUp: 'sit',
  listen: 'sit',
  lie: 'lie',
  sleep: 'lie',
  crouch: 'lie',
};

/** How an animal does what a person would do in this pose. */
export function gaitOf(species: Species, pose: PoseName, doing: string): Gait {
  if (species.kind === 'bird')
    return /\b(fl(y|ies|ying|ew)|circl|soar|glid|hover|swoop|land)/i.test(doing) ? 'fly' : 'stand';
  return gaits[pose] ?? 'stand';
}

/** Height, head and width of the animal in centimetres, and how far its head is before its middle. */
export function animalExtent(
  species: Species,
  gait: Gait,
): { top: number; head: number; width: number; ahead: number } {
  if (species.kind === 'fish')
    return { top: species.depth * 1.4, head: species.depth, width: species.length * 1.15, ahead: 0 };
  if (species.kind === 'bird') {
    const top = birdHead(species)[1] + species.head * 1.2 + (gait === 'fly' ? species.length * 1.4 : 0);
    return {
      top,
      head: species.head * 2,
      width: species.length * (gait === 'fly' ? 2 : 1.3),
      ahead: species.length * 0.3,
    };
  }
  const [x, y] = quadrupedHead(species, gait);
  return { top: y + species.head * 1.1, head: species.head * 2, width: species.length * 1.5, ahead: x };
}

/** Draws an animal in profile. The pen's origin is under its middle, its unit a centimetre; it faces +x. */
export function drawAnimal(pen: Pen, species: Species, gait: Gait, colour: string): void {
  if (species.kind === 'bird') drawBird(pen, species, gait, colour);
  else if (species.kind === 'fish') drawFish(pen, species, colour);
  else drawQuadruped(pen, species, gait, colour);
}

function quadrupedHead(beast: Quadruped, gait: Gait): Point {
  const { length, leg, trunk, neck, rise, head } = beast;
  const angle = (rise * Math.PI) / 180;
  if (gait === 'sit') return [length * 0.22, leg + trunk * 0.9 + length * 0.26 + neck * 0.5 + head * 0.4];
  const ground = gait === 'lie' ? trunk * 0.1 : leg;
  return [
    length * 0.46 + Math.cos(angle) * neck,
    ground + trunk * 0.78 + Math.sin(angle) * neck + head * 0.3,
  ];
}

function drawQuadruped(pen: Pen, beast: Quadruped, gait: Gait, colour: string): void {
  const head = quadrupedHead(beast, gait);
  drawTail(pen, beast, gait, colour);
  if (gait === 'sit') drawSitting(pen, beast, head, colour);
  else drawStanding(pen, beast, gait, head, colour);
  drawBeastHead(pen.at(head[0], head[1], beast.head), beast, gait, colour);
}

const strides = {
  stand: [-0.12, 0.1, -0.06, 0.14],
  run: [-0.75, -0.4, 0.55, 0.9],
  lie: [0.5, 0.5, 0.5, 0.5],
} as const;

function drawStanding(pen: Pen, beast: Quadruped, gait: Gait, head: Point, colour: string): void {
  const { length, leg, trunk, neck } = beast;
  const ground = gait === 'lie' ? trunk * 0.08 : leg;
  const stride = gait === 'run' ? strides.run : strides.stand;
  const spots = [-0.4, -0.3, 0.3, 0.4];
  const order = [1, 3, 0, 2];
  if (gait !== 'lie')
    for (const index of order.slice(0, 2)) drawPaw(pen, beast, spots[index]!, stride[index]!, colour);
  pen.fill(trunkOutline(beast, ground, neck, head), colour, { soft: true });
  if (beast.extra === 'wool') drawWool(pen, beast, ground);
  if (gait === 'lie') drawForepaws(pen, beast, colour);
  else for (const index of order.slice(2)) drawPaw(pen, beast, spots[index]!, stride[index]!, colour);
  if (beast.extra === 'crest' || beast.extra === 'mane') drawMane(pen, beast, ground, head);
  if (pen.unit * length > 60)
    pen.lines(
      [
        [
          [-length * 0.34, ground + trunk * 0.5],
          [-length * 0.26, ground + trunk * 0.22],
        ],
        [
          [length * 0.3, ground + trunk * 0.55],
          [length * 0.36, ground + trunk * 0.26],
        ],
      ],
      { opacity: 0.6 },
    );
}

function trunkOutline(
  { length, trunk, head: size }: Quadruped,
  ground: number,
  neck: number,
  head: Point,
): Point[] {
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

function drawPaw(
  pen: Pen,
  { length, leg, trunk }: Quadruped,
  at: number,
  stride: number,
  colour: string,
): void {
  const thick = Math.max(trunk * 0.13, leg * 0.1);
  const top: Point = [at * length, leg + trunk * 0.3];
  const foot: Point = [at * length + stride * leg, Math.abs(stride) > 0.6 ? leg * 0.16 : 0];
  const knee: Point = [(top[0] + foot[0]) / 2 + (at < 0 ? -0.1 : 0.06) * leg, leg * 0.55];
  pen.fill(limb([top, knee, foot], thick * 1.3, thick * 0.8), colour, { w: 0.9 });
}

function drawForepaws(pen: Pen, { length, trunk }: Quadruped, colour: string): void {
  const thick = trunk * 0.14;
  pen.fill(
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

function drawSitting(pen: Pen, beast: Quadruped, head: Point, colour: string): void {
  const { length, leg, trunk, head: size } = beast;
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
  pen.fill(body, colour, { soft: true });
  pen.fill(
    limb(
      [
        [length * 0.22, leg + trunk * 0.3],
        [length * 0.24, leg * 0.6],
        [length * 0.26, 0],
      ],
      thick * 1.3,
      thick,
    ),
    colour,
    { w: 0.9 },
  );
  pen.blob(-length * 0.2, trunk * 0.42, length * 0.19, trunk * 0.42, colour, { w: 0.9 });
  pen.blob(-length * 0.08, thick * 0.6, length * 0.14, thick * 0.7, colour, { w: 0.9 });
}

function drawTail(pen: Pen, beast: Quadruped, gait: Gait, colour: string): void {
  const { length, leg, trunk, tail } = beast;
  const low = gait === 'sit' || gait === 'lie';
  const x = -length * (low ? 0.42 : 0.5);
  const y = low ? trunk * 0.2 : leg + trunk * 0.8;
  const s = length * 0.3;
  if (tail === 'up')
    pen.fill(
      limb(
        [
          [x, y],
          [x - s * 0.5, y + s * 0.2],
          [x - s * 0.5, y + s * 0.9],
        ],
        trunk * 0.13,
        trunk * 0.06,
      ),
      colour,
      { soft: true },
    );
  if (tail === 'thin')
    pen.line(
      [
        [x, y],
        [x - s * 0.7, y - s * 0.1],
        [x - s * 0.9, y + s * 0.5],
        [x - s * 0.6, y + s * 0.9],
      ],
      { soft: true, w: 1.4 },
    );
  if (tail === 'bush')
    pen.fill(
      [
        [x + s * 0.1, y + trunk * 0.1],
        [x - s * 0.5, y + s * 0.2],
        [x - s * 1.2, y + s * 0.7],
        [x - s * 1.3, y - s * 0.1],
        [x - s * 0.5, y - s * 0.4],
      ],
      colour,
      { soft: true },
    );
  if (tail === 'stub') pen.blob(x - trunk * 0.04, y, trunk * 0.14, trunk * 0.14, colour);
  if (tail === 'hair')
    pen.fill(
      [
        [x, y + trunk * 0.1],
        [x - s * 0.36, y],
        [x - s * 0.5, y - s * 1.1],
        [x - s * 0.2, y - s * 1.2],
        [x - s * 0.1, y - s * 0.4],
      ],
      pen.tones.dark,
      { soft: true },
    );
}

function drawMane(
  pen: Pen,
  { length, trunk, head: size, extra }: Quadruped,
  ground: number,
  head: Point,
): void {
  if (extra === 'mane') {
    pen.blob(head[0] - size * 0.5, head[1] - size * 0.1, size * 1.5, size * 1.6, pen.tones.dark);
    return;
  }
  const crest: Point[] = [
    [head[0] - size * 0.2, head[1] + size],
    [head[0] - size * 1.1, head[1] + size * 0.4],
    [length * 0.3, ground + trunk * 1.12],
    [length * 0.36, ground + trunk * 0.86],
    [head[0] - size * 0.6, head[1] - size * 0.3],
  ];
  pen.fill(crest, pen.tones.dark, { soft: true, w: 0.8 });
}

function drawWool(pen: Pen, { length, trunk }: Quadruped, ground: number): void {
  for (const x of [-0.34, -0.12, 0.12, 0.32]) {
    pen.line(
      [
        [x * length - trunk * 0.2, ground + trunk * 0.7],
        [x * length, ground + trunk * 0.52],
        [x * length + trunk * 0.2, ground + trunk * 0.74],
      ],
      { soft: true, w: 0.7 },
    );
  }
}

function drawBeastHead(pen: Pen, beast: Quadruped, gait: Gait, colour: string): void {
  const m = beast.muzzle;
  if (beast.ears !== 'flop') drawEars(pen, beast, colour, -0.2);
  const skull: Point[] = [
    [-1.0, 0.1],
    [-0.7, 0.85],
    [0.0, 1.05],
    [0.7, 0.74],
    [0.9, 0.42],
    [1.0 + m, 0.26],
    [1.16 + m, -0.12],
    [1.0 + m, -0.5],
    [0.4, -0.8],
    [-0.5, -0.86],
  ];
  pen.fill(skull, colour, { soft: true });
  if (beast.extra === 'trunk')
    pen.fill(
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
  else pen.blob(1.0 + m, 0.08, 0.19, 0.16, pen.tones.ink, { w: 0.7 });
  if (gait === 'lie')
    pen.line(
      [
        [0.2, 0.3],
        [0.4, 0.22],
        [0.6, 0.3],
      ],
      { soft: true },
    );
  else pen.dot(0.42, 0.32, 0.12);
  if (pen.unit > 5)
    pen.line(
      [
        [0.98 + m, -0.24],
        [0.66 + m * 0.5, -0.36],
        [0.4, -0.3],
      ],
      { soft: true, w: 0.8 },
    );
  if (beast.ears === 'flop')
    pen.fill(
      [
        [-0.5, 0.86],
        [-0.06, 0.7],
        [-0.06, -0.3],
        [-0.42, -0.72],
        [-0.78, -0.3],
      ],
      pen.tones.dark,
      { soft: true },
    );
  else drawEars(pen, beast, colour, 0.14);
  if (beast.extra === 'antlers') drawAntlers(pen);
  if (beast.extra === 'horns')
    pen.line(
      [
        [-0.1, 0.9],
        [0.1, 1.5],
        [-0.3, 1.9],
      ],
      { soft: true, w: 1.8 },
    );
}

function drawEars(pen: Pen, { ears }: Quadruped, colour: string, x: number): void {
  if (ears === 'point')
    pen.fill(
      [
        [x - 0.42, 0.7],
        [x - 0.3, 1.62],
        [x + 0.26, 0.84],
      ],
      colour,
    );
  if (ears === 'round') pen.blob(x - 0.24, 1.0, 0.36, 0.38, colour);
  if (ears === 'long')
    pen.fill(
      [
        [x - 0.3, 0.7],
        [x - 0.7, 2.0],
        [x - 0.4, 2.5],
        [x - 0.08, 2.0],
        [x + 0.04, 0.8],
      ],
      colour,
      { soft: true },
    );
  if (ears === 'side')
    pen.fill(
      [
        [x - 0.2, 0.7],
        [x - 0.9, 0.86],
        [x - 1.0, 0.5],
        [x - 0.3, 0.36],
      ],
      colour,
      { soft: true },
    );
}

function drawAntlers(pen: Pen): void {
  for (const x of [-0.3, 0.1]) {
    pen.line(
      [
        [x, 0.9],
        [x - 0.3, 1.9],
        [x + 0.2, 2.9],
      ],
      { soft: true, w: 1.3 },
    );
    pen.line(
      [
        [x - 0.22, 1.7],
        [x + 0.3, 2.2],
      ],
      { w: 1.1 },
    );
  }
}

const birdHead = (bird: Bird): Point => [
  bird.length * 0.28 + bird.neck * 0.3,
  bird.leg + bird.length * 0.42 + bird.neck + bird.head * 0.5,
];

function drawBird(pen: Pen, bird: Bird, gait: Gait, colour: string): void {
  const { length: l, leg } = bird;
  const up = gait === 'fly' ? l * 0.9 : 0;
  const at = gait === 'fly' ? pen.at(0, up, 1, { turn: -14 }) : pen;
  if (gait === 'fly')
    at.fill(
      [
        [-l * 0.2, leg + l * 0.3],
        [-l * 0.5, leg + l * 1.1],
        [-l * 0.05, leg + l * 1.3],
        [l * 0.22, leg + l * 0.4],
      ],
      colour,
      { soft: true },
    );
  else
    at.lines(
      [
        [
          [-l * 0.04, leg + l * 0.1],
          [-l * 0.04, 0],
          [l * 0.08, 0],
        ],
        [
          [l * 0.08, leg + l * 0.1],
          [l * 0.1, 0],
          [l * 0.22, 0],
        ],
      ],
      { w: 1.1 },
    );
  at.fill(
    [
      [-l * 0.4, leg + l * 0.2],
      [-l * 0.8, leg + l * 0.02],
      [-l * 0.86, leg + l * 0.2],
      [-l * 0.4, leg + l * 0.4],
    ],
    colour,
  );
  const [hx, hy] = birdHead(bird);
  const h = bird.head;
  at.fill(
    [
      [-l * 0.46, leg + l * 0.26],
      [-l * 0.2, leg + l * 0.5],
      [l * 0.1, leg + l * 0.54],
      [hx - h * 0.7, hy],
      [hx + h * 0.5, hy],
      [l * 0.46, leg + l * 0.3],
      [l * 0.24, leg + l * 0.02],
      [-l * 0.2, leg + l * 0.02],
    ],
    colour,
    { soft: true },
  );
  drawBirdHead(at.at(hx, hy, h), bird, colour);
  if (gait === 'fly')
    at.fill(
      [
        [-l * 0.16, leg + l * 0.36],
        [-l * 0.7, leg - l * 0.3],
        [-l * 0.2, leg - l * 0.5],
        [l * 0.26, leg + l * 0.36],
      ],
      colour,
      { soft: true },
    );
  else
    at.fill(
      [
        [-l * 0.46, leg + l * 0.2],
        [-l * 0.1, leg + l * 0.44],
        [l * 0.18, leg + l * 0.36],
        [l * 0.06, leg + l * 0.16],
      ],
      pen.tones.dark,
      { soft: true, w: 0.8 },
    );
}

function drawBirdHead(pen: Pen, { beak, face }: Bird, colour: string): void {
  if (face === 'front') {
    pen.fill(
      [
        [-0.8, 0.6],
        [-0.9, 1.3],
        [-0.3, 0.9],
        [0.3, 0.9],
        [0.9, 1.3],
        [0.8, 0.6],
        [0.9, -0.4],
        [0, -1],
        [-0.9, -0.4],
      ],
      colour,
    );
    for (const x of [-0.4, 0.4]) {
      pen.blob(x, 0.1, 0.38, 0.38, pen.tones.light);
      pen.dot(x, 0.1, 0.14);
    }
    pen.fill(
      [
        [-0.16, -0.1],
        [0.16, -0.1],
        [0, -0.5],
      ],
      pen.tones.dark,
      { w: 0.7 },
    );
    return;
  }
  pen.fill(
    [
      [0.7, 0.36],
      [0.9 + beak, 0.0],
      [0.7, -0.3],
    ],
    pen.tones.dark,
    { w: 0.8 },
  );
  pen.blob(0, 0, 1, 0.95, colour);
  pen.dot(0.36, 0.2, 0.15);
}

function drawFish(pen: Pen, { length: l, depth: d }: Fish, colour: string): void {
  const at = pen.at(0, d * 0.7, 1);
  at.fill(
    [
      [-l * 0.36, 0],
      [-l * 0.56, d * 0.5],
      [-l * 0.5, 0],
      [-l * 0.56, -d * 0.5],
    ],
    colour,
  );
  at.fill(
    [
      [-l * 0.42, 0],
      [-l * 0.1, d * 0.5],
      [l * 0.3, d * 0.46],
      [l * 0.5, 0],
      [l * 0.3, -d * 0.46],
      [-l * 0.1, -d * 0.5],
    ],
    colour,
    { soft: true },
  );
  at.fill(
    [
      [l * 0.02, -d * 0.1],
      [-l * 0.12, -d * 0.6],
      [l * 0.14, -d * 0.2],
    ],
    colour,
    { w: 0.8 },
  );
  at.dot(l * 0.32, d * 0.12, d * 0.06);
  at.line(
    [
      [l * 0.46, -d * 0.1],
      [l * 0.34, -d * 0.14],
    ],
    { w: 0.8 },
  );
}
