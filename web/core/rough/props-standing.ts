import { type Point, box, ring, pts } from './geometry.ts';
import type { Pen } from './ink.ts';
import type { Prop } from './prop.ts';

/** Things that stand, hang or fly. Origin under their middle, unit a centimetre. */
export const standingProps: readonly Prop[] = [
  {
    words: /\b(ball|football|balloon|globe|snowball)s?\b/,
    where: 'ground',
    size: 26,
    draw(pen) {
      pen.blob(0, 13, 13, 13, pen.tones.light);
      pen.line(pts([-10, 18, 0, 13, 11, 17]), { soft: true, w: 0.7 });
    },
  },
  {
    words: /\b(rowing boat|rowboat|sailboat|boat|dinghy|canoe|raft)s?\b(?! hook)/,
    where: 'ground',
    size: 300,
    draw(pen) {
      pen.outline(pts([-150, 62, -118, 0, 112, 0, 156, 70, 60, 52, -60, 50]), pen.tones.thing);
      pen.line(pts([-140, 44, 144, 48]), { w: 0.8 });
    },
  },
  {
    words: /\b(ferry|ferries|ship|steamer|yacht)s?\b/,
    where: 'sky',
    size: 900,
    draw(pen) {
      pen.outline(pts([-450, 130, -400, 0, 380, 0, 460, 140]), pen.tones.dark);
      pen.outline(box(-300, 130, 480, 110), pen.tones.light);
      pen.outline(box(-60, 240, 70, 110), pen.tones.mid);
      pen.lines([-250, -160, -70, 20, 110].map((x) => [...box(x, 160, 40, 40), [x, 160] as Point]));
    },
  },
  {
    words: /\b(table|desk|workbench|counter)s?\b/,
    where: 'ground',
    size: 150,
    draw(pen) {
      pen.lines([pts([-64, 70, -66, 0]), pts([64, 70, 66, 0])], { w: 2 });
      pen.outline(pts([-78, 70, -70, 80, 70, 80, 78, 70, 78, 64, -78, 64]), pen.tones.thing);
    },
  },
  { words: /\b(chair|armchair|throne)s?\b/, where: 'ground', size: 95, draw: (pen) => drawChair(pen) },
  {
    words: /\b(bench|stool|log|crate|box|chest|parcel|package)(es|s)?\b/,
    where: 'ground',
    size: 70,
    draw(pen) {
      pen.outline(box(-35, 0, 70, 44), pen.tones.thing);
      pen.lines([pts([-35, 30, 35, 30]), pts([-35, 15, 35, 15])]);
    },
  },
  {
    words: /\bdoor(way)?s?\b/,
    where: 'wall',
    size: 210,
    draw(pen) {
      pen.outline(box(-54, 0, 108, 214), pen.tones.thing);
      pen.outline(box(-44, 0, 88, 204), pen.tones.dark);
      pen.dot(30, 98, 4, pen.tones.light);
    },
  },
  {
    words: /\bwindows?\b/,
    where: 'wall',
    size: 130,
    draw(pen) {
      pen.outline(box(-60, 100, 120, 130), pen.tones.window);
      pen.lines([pts([0, 100, 0, 230]), pts([-60, 165, 60, 165])]);
      pen.line(pts([-70, 98, 70, 98]), { w: 1.4 });
    },
  },
  {
    words: /\bkites?\b/,
    where: 'sky',
    size: 90,
    draw(pen) {
      pen.outline(pts([0, 45, 32, 0, 0, -45, -32, 0]), pen.tones.light);
      pen.lines([pts([0, 45, 0, -45]), pts([-32, 0, 32, 0])]);
      pen.line(pts([0, -45, -14, -80, 4, -110, -20, -150]), { soft: true, w: 0.8 });
    },
  },
  {
    words: /\b(bicycle|bike)s?\b/,
    where: 'ground',
    size: 170,
    draw(pen) {
      for (const x of [-52, 52])
        pen.line([...ring(x, 32, 31, 31, 14), ring(x, 32, 31, 31, 14)[0]!], { soft: true });
      pen.line(pts([-52, 32, -18, 78, 34, 78, 52, 32]), { w: 1.3 });
      pen.line(pts([-18, 78, 4, 32, 34, 78]), { w: 1.3 });
      pen.line(pts([-52, 32, 4, 32]), { w: 1.1 });
      pen.line(pts([34, 78, 32, 96, 46, 98]), { w: 1.3 });
      pen.line(pts([-28, 90, -8, 90]), { w: 2.2 });
    },
  },
  {
    words: /\b(tree|oak|willow|apple tree)s?\b/,
    where: 'wall',
    size: 420,
    draw(pen) {
      pen.outline(pts([-26, 0, -16, 210, 16, 210, 26, 0]), pen.tones.dark);
      const crown = ring(0, 300, 130, 118, 11).map(([x, y], index): Point => [
        x * (index % 2 ? 0.94 : 1.14),
        300 + (y - 300) * (index % 2 ? 0.94 : 1.14),
      ]);
      pen.outline(crown, pen.tones.mid, { soft: true });
    },
  },
  {
    words: /\b(campfire|fire|bonfire|flames?)\b/,
    where: 'ground',
    size: 60,
    draw(pen) {
      pen.lines([pts([-26, 2, 22, 12]), pts([26, 2, -22, 12])], { w: 2 });
      pen.outline(pts([-16, 8, -20, 30, -6, 24, 0, 56, 10, 28, 18, 36, 16, 8]), pen.tones.glow, {
        soft: true,
      });
    },
  },
  {
    words: /\b(clock|clock face)s?\b/,
    where: 'wall',
    size: 60,
    draw(pen) {
      pen.blob(0, 200, 32, 32, pen.tones.light);
      pen.line(pts([0, 222, 0, 200, 14, 194]), { w: 0.9 });
    },
  },
  {
    words: /\b(snowman|snowmen)\b/,
    where: 'ground',
    size: 130,
    draw(pen) {
      pen.blob(0, 36, 38, 36, pen.tones.light);
      pen.blob(0, 88, 27, 25, pen.tones.light);
      pen.blob(0, 126, 18, 17, pen.tones.light);
      pen.dot(4, 130, 2);
      pen.dot(12, 130, 2);
    },
  },
];

/** A chair that faces +x. */
export function drawChair(pen: Pen): void {
  pen.lines([pts([-22, 44, -24, 0]), pts([22, 44, 24, 0]), pts([-14, 44, -14, 6]), pts([16, 44, 16, 6])], {
    w: 1.6,
  });
  pen.outline(pts([-26, 94, -20, 94, -18, 44, -26, 44]), pen.tones.thing);
  pen.outline(box(-26, 42, 52, 7), pen.tones.thing);
}
