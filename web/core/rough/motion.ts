import type { Actor } from './actor.ts';
import type { Act } from './act.ts';
import type { Camera } from './framing.ts';
import type { Point } from './geometry.ts';
import type { Pen } from './ink.ts';
import { drawSketch, extentOf } from './sketch.ts';

/** What is seen of a doing besides body and things; larger than it is where the figure is small. */
export function drawActs(
  pen: Pen,
  actor: Actor,
  acts: readonly Act[],
  facesLeft: boolean,
  width: number,
): void {
  const { ahead, hand, subject } = actor;
  const { top, head, above, stature } = subject;
  const unit = Math.max(head, Math.min(head * 2, 20 / pen.unit)) / 20;
  const crown = top - above;
  const spots = {
    hand,
    mouth: [ahead + head * 0.42, crown - head * 0.72],
    feet: [0, 0],
  } as const satisfies Partial<Record<Act['at'], Point>>;
  for (const { at, sketch, shows } of acts) {
    if (shows !== undefined && !actor.isPerson) continue;
    const spot = at === 'head' ? overHead(pen, actor, unit, extentOf(sketch), facesLeft, width) : spots[at];
    drawSketch(
      // What is above the head is read from left to right, wherever the figure looks.
      pen.at(...spot, at === 'feet' ? stature / 170 : unit, { mirror: at === 'head' && facesLeft }),
      sketch,
    );
  }
}

/** Above the head, or beside it where the picture ends or somebody lies; lower round it for what is on both sides. */
function overHead(
  pen: Pen,
  { ahead, pose, subject: { top, head, above } }: Actor,
  unit: number,
  { left, right }: { left: number; right: number },
  facesLeft: boolean,
  width: number,
): Point {
  const crown = top - above;
  if (Math.abs(pose.turn) > 45) return [ahead - Math.sign(ahead) * head * 1.7, crown];
  if (left < -6) return [ahead, crown - head * 0.15];
  const ends = pen.on([ahead, crown + 24 * unit])[1] < 4;
  if (!ends) return [ahead, crown + head * 0.1];
  const long = right * unit;
  // What is read from left to right ends before the face of who looks to the left.
  const before: Point = [ahead + head * 0.8 + (facesLeft ? long : 0), crown - head * 1.15];
  const [x] = pen.on(before);
  const isOut = x < 4 || x + long * pen.unit > width - 4;
  return isOut ? [ahead - head * 0.8 - (facesLeft ? 0 : long), before[1]] : before;
}

/** Water over the floor, up to the ankles. */
export function drawFlood(pen: Pen, { stage, board: { width }, feet }: Camera): void {
  const level = Math.min(stage * 0.88, feet - stage * 0.06);
  const wave = (y: number): Point[] =>
    Array.from({ length: 17 }, (_, index): Point => [(index / 16) * width, y + (index % 2) * 5]);
  pen.wash([...wave(level), [width + 40, stage + 40], [-40, stage + 40]], pen.tones.mid, { opacity: 0.75 });
  pen.lines([wave(level), wave(level + stage * 0.05).slice(2, 9), wave(level + stage * 0.08).slice(8, 15)], {
    w: 1,
  });
}

/** Tears, large enough to be seen. */
export function drawTears(pen: Pen, { doing, ahead, subject: { top, head, above } }: Actor): void {
  if (
    !/\b(cr(y|ies|ying)|weep\w*|sobs?|sobbing|in tears|tears (in|run|stream|roll|fall|down)|(his|her|their) tears)\b/.test(
      doing,
    )
  )
    return;
  const eye = top - above - head * 0.5;
  for (const [x, y] of [
    [0.34, 0.1],
    [0.5, 0.34],
    [0.3, 0.5],
  ] as const)
    pen.outline(drop(ahead + x * head, eye - y * head, head * 0.07), pen.tones.light, { soft: true, w: 0.8 });
}

const drop = (x: number, y: number, r: number): Point[] => [
  [x, y + r * 2.4],
  [x + r, y],
  [x, y - r],
  [x - r, y],
];

/** Lines behind what moves fast: the only marks of a rough that no eye would see. */
export function drawMotion(pen: Pen, { poseName, doing, subject: { top, width } }: Actor): void {
  const isFast =
    poseName === 'run' ||
    poseName === 'fly' ||
    /\b(rac(es|ing)|gallop\w*|speed(s|ing)|shoots? (past|through)|dash(es|ing)|swoop\w*)\b/.test(doing);
  if (isFast) {
    const lines = [0.3, 0.5, 0.72].map((y, index): Point[] => [
      [-width * (0.62 + 0.08 * index), top * y],
      [-width * (1.0 + 0.16 * ((index * 2) % 3)), top * y],
    ]);
    pen.lines(lines, { opacity: 0.7, w: 0.9 });
  }
  if (/\bdanc(es|ing)\b/.test(doing)) {
    const sway = [-1, 1].map((side): Point[] => [
      [side * width * 0.66, top * 0.3],
      [side * width * 0.78, top * 0.55],
      [side * width * 0.66, top * 0.8],
    ]);
    for (const line of sway) pen.line(line, { soft: true, w: 0.8 });
  }
  if (poseName === 'jump' || poseName === 'fall') {
    const side = poseName === 'jump' ? -1 : 1;
    const lines = [-0.5, 0, 0.5].map((x): Point[] => [
      [width * x, side < 0 ? top * 0.02 : top * 1.04],
      [width * x, side < 0 ? top * 0.12 : top * 1.2],
    ]);
    pen.lines(lines, { opacity: 0.7, w: 0.9 });
  }
}

const inWater =
  /\b(out of the (water|sea|waves|lake|river)|(in|into|under|through) the (water|sea|waves|lake|river|ocean|pond|pool|flood)|water (at|to|up to) the (knees|waist|hips|chest)|wad(es|ing)|swim(s|ming)?|float(s|ing)? (down|on|in|over|along) the (water|sea|lake|river|ocean|pond|stream|waves)|drown\w*)\b/;

/** Whether the lower part of somebody is below water. */
export function isInWater({ poseName, doing, isPerson, subject }: Actor): boolean {
  if (
    poseName === 'row' ||
    poseName === 'ride' ||
    /\b(look|fish|throw|drop|point|star|gaz|shout|let|slid|pour|push|send|put)\w* .*(water|sea|lake|river|waves|ocean|pond)/.test(
      doing,
    )
  )
    return false;
  return (
    (poseName === 'swim' && isPerson) ||
    (inWater.test(doing) && subject.stature > 0 && poseName !== 'sitOnGround')
  );
}

/** Whether somebody has feet on the ground, beside water too. */
export function standsOnLand(actor: Actor): boolean {
  const { character, poseName, doing, isPerson, rides } = actor;
  if (rides !== null || /fly|float|swim/.test(poseName) || isInWater(actor)) return false;
  return isPerson || !(waterborne.test(`${character.name} ${character.look}`) || inAir.test(doing));
}
const waterborne =
  /\b(fish|trout|salmon|carp|pike|cod|whale|orca|dolphin|shark|porpoise|seal|octopus|squid|jellyfish|eel|ray|duck|ducklings?|swan|otter|beaver|frog|turtle|tadpole|mermaid|kraken|sea (monster|serpent))s?\b/i;
const inAir = /\b(fl(y|ies|ying|ew)|circl|soar|glid|hover|swoop|flap|float|drift|sail)/i;

/** Water in front of somebody, with a ring of waves. */
export function drawWaterline(pen: Pen, { poseName, subject: { top, width } }: Actor): void {
  const level = poseName === 'swim' ? top * 0.5 : top * 0.36;
  const half = width * 0.7 + top * 0.3;
  const pool: Point[] = [
    [-half, level],
    [half, level],
    [half * 0.9, level * 0.3],
    [half * 0.62, -12],
    [-half * 0.62, -12],
    [-half * 0.9, level * 0.3],
  ];
  pen.wash(pool, pen.tones.mid, { soft: false });
  const wave = (y: number, part: number): Point[] =>
    Array.from({ length: 9 }, (_, index): Point => [
      half * part * (index / 4 - 1),
      y + (index % 2 === 0 ? 0 : top * 0.02 + 1.5),
    ]);
  pen.line(wave(level, 1.02), { soft: true });
  pen.lines([wave(level * 0.62, 0.8), wave(level * 0.3, 0.66)], { opacity: 0.6 });
}
