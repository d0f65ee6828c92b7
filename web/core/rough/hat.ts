import { type Point, pts } from './geometry.ts';
import type { View } from './head.ts';
import type { Pen } from './ink.ts';
import type { Hat, Look } from './look.ts';

/** Draws a hat on the head that `drawHead` drew, in the same frame. */
export function drawHat(pen: Pen, hat: Hat, look: Look, view: View): void {
  hats[hat](pen, look, view === 'back' ? -0.1 : 0);
}

/** `front` moves what shows where the face is. */
type Draw = (pen: Pen, look: Look, front: number) => void;

const dome = (low: number, top: number, wide = 1): Point[] => [
  [-0.98 * wide, low],
  [-1.0 * wide, low + 0.4],
  [-0.72 * wide, top - 0.12],
  [0, top],
  [0.72 * wide, top - 0.12],
  [1.0 * wide, low + 0.4],
  [0.98 * wide, low],
];

const band = (y: number, height: number, wide: number): Point[] => [
  [-wide, y],
  [-wide, y + height],
  [wide, y + height],
  [wide, y],
];

const hats: Record<Hat, Draw> = {
  cap(pen, look, front) {
    if (front === 0) pen.outline(pts([0.3, 1.62, 0.9, 1.72, 1.5, 1.5, 1.46, 1.4, 0.4, 1.44]), pen.tones.dark);
    pen.outline(dome(1.46, 2.62), look.colour, { soft: true });
    pen.line(pts([-0.98, 1.66, 0, 1.56, 0.98, 1.66]), { soft: true, w: 0.8 });
  },
  knit(pen) {
    pen.outline(dome(1.4, 2.72), pen.tones.dark, { soft: true });
    pen.outline(band(1.38, 0.4, 1.04), pen.tones.mid);
  },
  brim(pen) {
    pen.outline(
      pts([-0.82, 1.66, -0.72, 2.42, -0.2, 2.56, 0.24, 2.48, 0.7, 2.44, 0.82, 1.66]),
      pen.tones.dark,
    );
    pen.outline(pts([-1.6, 1.62, -0.8, 1.76, 0.8, 1.76, 1.6, 1.62, 0.8, 1.48, -0.8, 1.48]), pen.tones.dark, {
      soft: true,
    });
  },
  tall(pen) {
    pen.outline(pts([-0.8, 1.7, -0.86, 3.0, 0.86, 3.0, 0.8, 1.7]), pen.tones.dark);
    pen.outline(pts([-1.3, 1.62, -0.7, 1.78, 0.7, 1.78, 1.3, 1.62, 0.7, 1.52, -0.7, 1.52]), pen.tones.dark, {
      soft: true,
    });
  },
  hood(pen, look, front) {
    if (front !== 0)
      pen.outline(
        pts([-1.1, 0.1, -1.2, 1.2, -0.7, 2.2, 0, 2.46, 0.7, 2.2, 1.2, 1.2, 1.1, 0.1]),
        look.colour,
        { soft: true },
      );
    else pen.outline(hood, look.colour, { soft: true });
  },
  scarf(pen, look, front) {
    if (front !== 0)
      pen.outline(pts([-1, 0.2, -1.04, 1.2, -0.7, 2.1, 0, 2.3, 0.7, 2.1, 1.04, 1.2, 1, 0.2]), look.colour, {
        soft: true,
      });
    else
      pen.outline(
        hood.map(([x, y]): Point => [x * 0.9, 0.14 + y * 0.92]),
        look.colour,
        { soft: true },
      );
  },
  crown(pen) {
    pen.outline(
      pts([-0.82, 1.86, -0.9, 2.66, -0.46, 2.26, 0, 2.76, 0.46, 2.26, 0.9, 2.66, 0.82, 1.86]),
      pen.tones.glow,
    );
  },
  visor(pen, look, front) {
    pen.outline(pts([0, 2.5, -0.2, 3.1, -1, 3.3, -1.7, 2.8, -1.9, 1.8, -1.4, 2.3, -0.8, 2.5]), look.colour, {
      soft: true,
    });
    pen.outline(dome(front === 0 ? 1.3 : 0.2, 2.6, 1.06), pen.tones.thing, { soft: true });
    if (front !== 0) return;
    pen.outline(pts([-1.04, 1.5, -1.06, 0.3, -0.6, -0.1, -0.4, 0.36, -0.5, 1.4]), pen.tones.thing);
    pen.outline(pts([1.04, 1.5, 1.08, 0.4, 0.78, 0, 0.68, 0.5, 0.74, 1.4]), pen.tones.thing);
    pen.outline(pts([-0.94, 1.56, 1.3, 1.5, 1.34, 1.96, -0.9, 2.06]), pen.tones.mid);
    pen.lines([pts([-0.3, 1.86, 1.1, 1.8]), pts([-0.3, 1.7, 1.1, 1.65])], { w: 0.9 });
  },
  helmet(pen) {
    pen.outline(dome(1.3, 2.72, 1.14), pen.tones.mid, { soft: true });
    pen.line(pts([-1.1, 1.54, 1.1, 1.54]), { w: 0.8 });
  },
  chef(pen) {
    pen.outline(
      pts([
        -0.86, 1.6, -0.84, 2.2, -1.16, 2.6, -0.8, 3.1, 0, 3.24, 0.8, 3.1, 1.16, 2.6, 0.84, 2.2, 0.86, 1.6,
      ]),
      pen.tones.light,
      { soft: true },
    );
    pen.line(pts([-0.86, 2.1, 0.86, 2.1]), { w: 0.8 });
  },
  veil(pen, _look, front) {
    if (front !== 0)
      pen.outline(pts([-0.9, 2.0, 0, 2.4, 0.9, 2.0, 1.4, -1.6, -1.4, -1.6]), pen.tones.light, {
        soft: false,
      });
    else
      pen.outline(
        pts([0.5, 2.2, -0.2, 2.5, -0.9, 2.1, -1.3, 1.0, -1.7, -1.6, -0.8, -1.5, -0.66, 0.9, -0.3, 1.8]),
        pen.tones.light,
        { soft: true },
      );
    pen.lines([pts([-0.5, 2.16, 0, 2.3, 0.4, 2.14])], { w: 2 });
  },
  bubble(pen) {
    pen.line(
      Array.from({ length: 17 }, (_, index): Point => {
        const angle = (index / 16) * 2 * Math.PI;
        return [Math.cos(angle) * 1.5, 1.1 + Math.sin(angle) * 1.5];
      }),
      { soft: true },
    );
    pen.outline(pts([-1.0, -0.1, -1.0, -0.44, 1.0, -0.44, 1.0, -0.1]), pen.tones.mid);
    pen.line(pts([0.9, 1.9, 1.1, 1.4]), { w: 1.4, colour: pen.tones.light });
  },
  tricorn(pen) {
    pen.outline(
      pts([-1.5, 1.7, -1.2, 2.3, -0.4, 2.2, 0.1, 2.7, 0.6, 2.2, 1.2, 2.3, 1.5, 1.7, 0, 1.5]),
      pen.tones.dark,
      { soft: false },
    );
    pen.line(pts([-1.2, 1.9, 0, 1.7, 1.2, 1.9]), { soft: true, w: 0.7, colour: pen.tones.light });
  },
  antennae(pen, look) {
    for (const x of [-0.5, 0.5]) {
      pen.line(pts([x * 0.7, 2, x * 1.3, 2.9]), { w: 1.2 });
      pen.blob(x * 1.36, 3, 0.2, 0.2, look.colour, { w: 0.8 });
    }
  },
  fur(pen) {
    pen.outline(tufts, pen.tones.light, { soft: true });
    pen.lines([pts([-0.6, 1.9, -0.5, 2.14]), pts([0, 1.9, 0.06, 2.2]), pts([0.5, 1.88, 0.56, 2.12])], {
      opacity: 0.6,
    });
  },
  cone(pen) {
    pen.outline(pts([-0.8, 1.7, -0.2, 3.4, 0.1, 3.5, 0.8, 1.7]), pen.tones.dark);
    pen.outline(pts([-1.6, 1.6, -0.8, 1.78, 0.8, 1.78, 1.6, 1.6, 0, 1.5]), pen.tones.dark, { soft: true });
  },
};

const hood: Point[] = pts([
  -0.9, -0.1, -1.24, 0.9, -1.06, 1.9, -0.2, 2.5, 0.66, 2.36, 1.02, 1.8, 0.84, 1.74, 0.3, 1.96, -0.36, 1.7,
  -0.62, 1.0, -0.5, 0.3, 0.0, -0.1,
]);
const tufts: Point[] = Array.from({ length: 18 }, (_, index): Point => {
  const angle = (index / 18) * 2 * Math.PI;
  const r = index % 2 === 0 ? 1.2 : 1.02;
  return [Math.cos(angle) * r, 2.02 + Math.sin(angle) * r * 0.58];
});
