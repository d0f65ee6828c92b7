import { type Point, mix, pts, ring } from './geometry.ts';
import { drawHat } from './hat.ts';
import type { Pen } from './ink.ts';
import { type Look, isSmall } from './look.ts';
import type { Pose } from './pose.ts';
import { drawSketch } from './sketch.ts';
import type { Tones } from './light.ts';
import { type Features, features } from './mood.ts';

/** How a figure is seen: turned a little to its side, from the side, or from behind. */
export type View = 'turned' | 'side' | 'back';

/** Features move to where the face looks, in parts of half the head's height. */
const shift: Record<View, number> = { turned: 0.26, side: 0.46, back: 0 };

/**
 * Draws head, hair and hat. The pen's origin is where the neck meets the shoulders, its unit half the height of the
 * head; the face looks to +x.
 */
export function drawHead(
  pen: Pen,
  look: Look,
  { eyes, mouth, bow, mood = 'plain' }: Pose,
  view: View,
  cloth = look.colour,
): void {
  const hair = hairColour(pen.tones, look);
  if (view === 'back') {
    pen.outline(neck, pen.tones.skin);
    drawSkull(pen, look, hair);
  } else {
    drawHairBehind(pen, look, hair);
    pen.outline(neck, pen.tones.skin);
    pen.outline(view === 'side' ? profile : isSmall(look) ? roundFace : face, pen.tones.skin, { soft: true });
    if (look.beard === 'full') drawBeard(pen, hair);
    // A bowed head shows its crown: the features slide down the face.
    const shown = features[mood];
    const open = mouth === 'open' ? Math.max(0.15, shown.open) : shown.open;
    drawFace(
      pen.at(0, view === 'side' ? 0 : -bow * 0.009 - (isSmall(look) ? 0.14 : 0), 1),
      look,
      view,
      eyes,
      { ...shown, open },
    );
    drawHair(pen, look, hair);
  }
  const { hat, sign } = look;
  if (sign?.face && view !== 'back') drawSketch(pen.at(view === 'side' ? 0.2 : 0, 0, 1), sign.face, red);
  if (hat !== null) drawHat(pen, hat, look, view);
  for (const sketch of [sign?.hat, hat === null ? undefined : sign?.over])
    if (sketch) drawSketch(pen, sketch, cloth);
}

/** Of a clown's nose. */
const red = '#c0392f';

const neck: Point[] = pts([-0.36, -0.3, -0.32, 0.5, 0.4, 0.5, 0.38, -0.3]);
const face: Point[] = pts([
  0.05, 2.08, -0.55, 2.0, -0.88, 1.5, -0.84, 0.9, -0.56, 0.3, 0.12, 0.0, 0.62, 0.2, 0.86, 0.75, 0.9, 1.4,
  0.62, 1.96,
]);
const roundFace: Point[] = pts([
  0.05, 2.08, -0.6, 2, -0.96, 1.45, -1, 0.8, -0.66, 0.22, 0.1, 0.04, 0.76, 0.14, 1.04, 0.7, 0.98, 1.4, 0.64,
  1.96,
]);
const profile: Point[] = pts([
  0.05, 2.08, -0.55, 2.0, -0.9, 1.5, -0.84, 0.9, -0.5, 0.34, 0.2, 0.02, 0.66, 0.06, 0.74, 0.44, 0.82, 0.62,
  1.22, 0.78, 0.86, 1.12, 0.88, 1.5, 0.6, 1.98,
]);

function hairColour(tones: Tones, { hairTone, hairDye }: Look): string {
  if (hairDye !== null) return hairDye;
  if (hairTone === 'white') return tones.light;
  return hairTone === 'light' ? tones.lightHair : hairTone === 'mid' ? tones.midHair : tones.darkHair;
}

/** Cap of hair over a face that looks right: nape, crown, forehead and the hairline back. */
const crop: Point[] = pts([
  -0.86, 0.72, -1.02, 1.3, -0.78, 2.02, 0.0, 2.3, 0.68, 2.12, 0.96, 1.56, 0.72, 1.62, 0.46, 1.8, -0.1, 1.72,
  -0.48, 1.5, -0.56, 1.02,
]);
const fringe: Point[] = pts([-0.82, 0.7, -1.0, 1.2, -0.94, 1.5, -0.66, 1.3, -0.6, 0.8]);

function drawHair(pen: Pen, look: Look, colour: string): void {
  if (look.hair === 'bald') {
    if (look.hairTone === 'white' && look.hat === null) pen.outline(fringe, colour, { soft: true, w: 0.8 });
    return;
  }
  if (look.hat === 'hood' || look.hat === 'scarf' || look.hat === 'helmet') return;
  pen.outline(look.hair === 'curly' ? curls(crop) : crop, colour, { soft: true });
  if (look.hair === 'bob' || look.hair === 'long') drawLock(pen, colour, look.hair === 'long' ? -0.9 : 0.35);
  if (look.hair === 'braid') drawBraid(pen, colour);
}

function drawHairBehind(pen: Pen, { hair, hat }: Look, colour: string): void {
  if (hat === 'hood' || hat === 'scarf') return;
  if (hair === 'long') pen.outline(mass(-1.5), colour, { soft: true });
  if (hair === 'bob') pen.outline(mass(0.0), colour, { soft: true });
  if (hair === 'curly') pen.outline(curls(ring(-0.1, 1.4, 1.1, 1.02, 11)), colour, { soft: true });
  if (hair === 'bun' && hat === null) pen.blob(-0.92, 1.98, 0.46, 0.44, colour);
  if (hair === 'tail') pen.outline(tail, colour, { soft: true });
  if (hair === 'tails') for (const one of tails) pen.outline(one, colour, { soft: true });
}

const mass = (low: number): Point[] => [
  [-0.5, 2.1],
  [-1.04, 1.6],
  [-1.12, 0.8],
  [-1.1, low],
  [-0.5, low - 0.14],
  [0.3, low + 0.1],
  [0.6, 0.8],
  [0.6, 1.7],
];
const tail: Point[] = pts([-0.7, 1.9, -1.3, 1.96, -1.72, 1.3, -1.56, 0.1, -1.3, 0.4, -1.2, 1.1, -0.8, 1.4]);

const bunch: Point[] = pts([0.7, 1.56, 1.3, 1.8, 1.86, 1.3, 1.8, 0.3, 1.5, -0.2, 1.3, 0.5, 0.9, 1.2]);
const tails = [bunch, bunch.map(([x, y]): Point => [-x, y])];

function drawLock(pen: Pen, colour: string, low: number): void {
  const lock: Point[] = [
    [-0.5, 1.7],
    [-0.98, 1.5],
    [-1.08, 0.8],
    [-1.0, low],
    [-0.7, low - 0.1],
    [-0.56, 0.7],
    [-0.44, 1.3],
  ];
  pen.outline(lock, colour, { soft: true, w: 0.8 });
}

function drawBraid(pen: Pen, colour: string): void {
  for (const [x, y] of [
    [-0.8, 0.62],
    [-0.86, 0.14],
    [-0.84, -0.34],
    [-0.78, -0.76],
  ] as const) {
    pen.blob(x, y, 0.26, 0.32, colour, { w: 0.8 });
  }
}

/** Bumps along an outline. */
function curls(points: readonly Point[]): Point[] {
  return points.flatMap((point, index): Point[] => {
    const next = points[(index + 1) % points.length]!;
    const [x, y] = mix(point, next, 0.5);
    const out = 1 + 0.2 / Math.max(0.5, Math.hypot(x, y - 1.1));
    return [point, [x * out, 1.1 + (y - 1.1) * out]];
  });
}

function drawSkull(pen: Pen, look: Look, colour: string): void {
  const skin = look.hair === 'bald' ? pen.tones.skin : colour;
  if (look.hair === 'long') pen.outline(backOfHair(-1.3), colour, { soft: true });
  else if (look.hair === 'bob') pen.outline(backOfHair(0.1), colour, { soft: true });
  else pen.blob(0, 1.1, look.hair === 'curly' ? 1.14 : 0.92, look.hair === 'curly' ? 1.14 : 1.02, skin);
  pen.blob(-0.94, 0.98, 0.16, 0.28, pen.tones.skin, { w: 0.8 });
  pen.blob(0.94, 0.98, 0.16, 0.28, pen.tones.skin, { w: 0.8 });
  if (look.hair === 'bun') pen.blob(0, 2.06, 0.5, 0.46, colour);
  if (look.hair === 'tails') for (const one of tails) pen.outline(one, colour, { soft: true });
  if (look.hair === 'tail' || look.hair === 'braid') pen.blob(0, 0.3, 0.3, 1.0, colour);
  const strands = [-0.5, -0.15, 0.2, 0.52].map((x): Point[] => [
    [x, 0.5],
    [x * 0.8, 0.95],
  ]);
  pen.lines(strands, { opacity: 0.7 });
}

const backOfHair = (low: number): Point[] => [
  [0, 2.16],
  [-0.8, 1.9],
  [-1.06, 1.1],
  [-1.1, low],
  [-0.4, low - 0.16],
  [0.4, low - 0.16],
  [1.1, low],
  [1.06, 1.1],
  [0.8, 1.9],
];

const beard: Point[] = pts([
  -0.84, 0.98, -0.52, 0.72, -0.1, 0.66, 0.3, 0.72, 0.7, 0.66, 0.94, 0.98, 0.94, 0.4, 0.62, -0.22, 0.16, -0.42,
  -0.4, -0.2, -0.78, 0.34,
]);

function drawBeard(pen: Pen, colour: string): void {
  pen.outline(beard, colour, { soft: true });
  if (pen.unit < 26) return;
  pen.lines(
    [-0.4, -0.1, 0.2, 0.5].map((x): Point[] => [
      [x, 0.32],
      [x * 0.85 + 0.05, -0.08],
    ]),
    { opacity: 0.8 },
  );
}

function drawFace(pen: Pen, look: Look, view: View, eyes: Pose['eyes'], face: Features): void {
  const x = shift[view];
  const spots = view === 'side' ? [x + 0.06] : [x - 0.4, x + 0.32];
  if (pen.unit < 6) {
    drawTinyFace(pen, x, face);
    return;
  }
  for (const spot of spots) drawEye(pen, spot, eyes, face.wide);
  if (view !== 'side') pen.line(pts([x + 0.02, 1.08, x + 0.2, 0.72, x, 0.66]), { w: 0.75 });
  if (look.beard !== null) drawMoustache(pen, look, x);
  else drawMouth(pen, x, face);
  spots.forEach((spot, index) => drawBrow(pen, spot, index === 0 && spots.length > 1 ? 1 : -1, look, face));
  if (pen.unit < 12) return;
  if (look.glasses !== null) drawGlasses(pen, spots, look.glasses);
  if (look.freckles) for (const [dx, dy] of freckles) pen.dot(x + dx, dy, 0.025);
  if (look.age === 'old')
    pen.lines([pts([x - 0.56, 1.0, x - 0.36, 0.94]), pts([x - 0.4, 0.7, x - 0.34, 0.5])], { opacity: 0.6 });
}

/** Two eyes and a mouth are all that a head of a few pixels can carry. */
function drawTinyFace(pen: Pen, x: number, { curve, open }: Features): void {
  pen.line(pts([x + 0.1, 1.2, x + 0.1, 1.0]), { w: 0.8 });
  if (open > 0) pen.dot(x + 0.04, 0.5, 0.12);
  else if (Math.abs(curve) > 0.1)
    pen.line(pts([x - 0.24, 0.46 + curve, x, 0.46 - curve, x + 0.28, 0.46 + curve]), { soft: true, w: 0.7 });
}

/** `inward` is the direction of the nose. */
function drawBrow(pen: Pen, x: number, inward: 1 | -1, look: Look, { inner, outer }: Features): void {
  const raise = look.glasses === null ? 0.43 : 0.5;
  const at = (end: 1 | -1): number => 1 + raise + (end === inward ? inner : outer);
  pen.line(pts([x - 0.21, at(-1), x, (at(-1) + at(1)) / 2 + 0.05, x + 0.2, at(1)]), {
    soft: true,
    w: look.hairTone === 'white' ? 0.8 : 1.15,
  });
}

const freckles = [
  [-0.5, 0.86],
  [-0.36, 0.78],
  [-0.58, 0.74],
  [0.34, 0.84],
  [0.46, 0.76],
] as const;

function drawEye(pen: Pen, x: number, eyes: Pose['eyes'], wide: number): void {
  if (eyes === 'closed') pen.line(pts([x - 0.15, 1.16, x, 1.08, x + 0.15, 1.16]), { soft: true, w: 0.8 });
  else if (pen.unit < 16) pen.dot(x, 1.16, 0.1 * wide);
  else {
    if (wide > 1.1) pen.blob(x, 1.15, 0.19, 0.19, pen.tones.light, { w: 0.7 });
    else pen.line(pts([x - 0.17, 1.2, x, 1.27, x + 0.17, 1.2]), { soft: true, w: 0.9 });
    pen.dot(x + 0.03, 1.15, 0.075);
  }
}

function drawMouth(pen: Pen, x: number, { curve, open }: Features): void {
  if (open > 0 && curve > 0.18) {
    pen.outline(
      pts([x - 0.34, 0.54, x + 0.02, 0.46, x + 0.38, 0.54, x + 0.24, 0.2, x - 0.18, 0.2]),
      pen.tones.dark,
      {
        w: 0.85,
      },
    );
    pen.outline(
      pts([x - 0.3, 0.53, x + 0.02, 0.46, x + 0.34, 0.53, x + 0.3, 0.4, x - 0.26, 0.4]),
      pen.tones.light,
      {
        w: 0.6,
      },
    );
  } else if (open > 0) pen.blob(x + 0.02, 0.4, 0.15, open, pen.tones.dark, { w: 0.8 });
  else {
    const wide = 0.22 + Math.abs(curve) * 0.4;
    const middle = 0.4 - curve * 0.7;
    pen.line(pts([x - wide, 0.4 + curve * 0.6, x + 0.02, middle, x + wide, 0.41 + curve * 0.6]), {
      soft: true,
      w: 0.85,
    });
  }
}

function drawMoustache(pen: Pen, look: Look, x: number): void {
  const points: Point[] = [
    [x - 0.5, 0.4],
    [x - 0.2, 0.66],
    [x + 0.06, 0.6],
    [x + 0.3, 0.66],
    [x + 0.52, 0.42],
    [x + 0.04, 0.48],
  ];
  pen.outline(points, hairColour(pen.tones, look), { soft: true, w: 0.8 });
}

function drawGlasses(pen: Pen, spots: readonly number[], glasses: 'pair' | 'single'): void {
  const worn = glasses === 'single' ? spots.slice(-1) : spots;
  for (const x of worn) pen.line([...circle(x, 1.16, 0.27)], { soft: true, w: 0.8 });
  if (glasses === 'pair' && worn.length > 1)
    pen.line(
      [
        [worn[0]! + 0.27, 1.18],
        [worn[1]! - 0.27, 1.18],
      ],
      { w: 0.8 },
    );
}

function circle(x: number, y: number, r: number): Point[] {
  return Array.from({ length: 10 }, (_, step): Point => {
    const angle = (step / 9) * 2 * Math.PI;
    return [x + Math.cos(angle) * r * 1.05, y + Math.sin(angle) * r * 1.05];
  });
}
