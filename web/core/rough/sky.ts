import type { Shot } from '../shot.ts';
import { type Point, box, pts } from './geometry.ts';
import type { Camera } from './framing.ts';
import type { Pen } from './ink.ts';
import type { Random } from './random.ts';

/** Sky with sun, moon, stars and clouds, down to the bottom of the picture. */
export function drawSky(
  pen: Pen,
  { time, weather }: Pick<Shot, 'time' | 'weather'>,
  camera: Camera,
  random: Random,
): void {
  const { board, stage, horizon } = camera;
  pen.wash(box(-60, -60, board.width + 120, stage + 120), pen.tones.sky);
  const high = Math.max(horizon, stage * 0.3);
  if (time === 'night') drawNight(pen, weather, board.width, high, random);
  else if (weather === 'clear' || weather === 'wind') drawSun(pen, time, board.width, high);
  if (weather === 'storm')
    pen.hatch(box(-40, -40, board.width + 80, horizon + 40), 13, -0.9, { opacity: 0.3 });
  if (weather !== 'clear' && weather !== 'fog') drawClouds(pen, weather, board.width, high, random);
}

const heights: Partial<Record<Shot['time'], number>> = {
  dawn: 0.9,
  morning: 0.5,
  afternoon: 0.5,
  dusk: 0.84,
  noon: 0.2,
  day: 0.28,
};

function drawSun(pen: Pen, time: Shot['time'], width: number, high: number): void {
  const x =
    width *
    (time === 'dawn' || time === 'morning' ? 0.76 : time === 'dusk' || time === 'afternoon' ? 0.24 : 0.8);
  const y = high * (heights[time] ?? 0.3);
  const r = time === 'dawn' || time === 'dusk' ? 26 : 18;
  pen.blob(x, y, r, r, pen.tones.light, { w: 0.8 });
  const rays = Array.from({ length: 10 }, (_, index): Point[] => {
    const angle = (index / 10) * 2 * Math.PI + 0.2;
    const at = (far: number): Point => [x + Math.cos(angle) * far, y + Math.sin(angle) * far];
    return [at(r + 10), at(r + 22)];
  });
  pen.lines(rays.filter(([, tip]) => tip![1] < high));
}

function drawNight(pen: Pen, weather: Shot['weather'], width: number, high: number, random: Random): void {
  pen.hatch(box(-40, -40, width + 80, high * 0.5), 10, 0.8, { opacity: 0.2 });
  if (weather !== 'clear' && weather !== 'wind') return;
  for (let index = 0; index < 14; index++)
    pen.dot(random() * width, random() * high * 0.8, 1 + random(), pen.tones.light);
  const [x, y] = [width * 0.82, high * 0.3];
  pen.wash(crescent(x, y, 20), pen.tones.light);
}

function crescent(x: number, y: number, r: number): Point[] {
  const arc = (from: number, to: number, cx: number, radius: number): Point[] =>
    Array.from({ length: 9 }, (_, index): Point => {
      const angle = from + ((to - from) * index) / 8;
      return [cx + Math.cos(angle) * radius, y + Math.sin(angle) * radius];
    });
  return [
    ...arc(0.35 * Math.PI, 1.65 * Math.PI, x, r),
    ...arc(1.55 * Math.PI, 0.45 * Math.PI, x + r * 0.5, r * 0.86),
  ];
}

function drawClouds(pen: Pen, weather: Shot['weather'], width: number, high: number, random: Random): void {
  const count = weather === 'wind' ? 2 : 3;
  for (let index = 0; index < count; index++) {
    const x = width * ((index + 0.25 + random() * 0.5) / count);
    drawCloud(pen, x, high * (0.14 + random() * 0.3), 0.75 + random() * 0.5);
  }
}

const puff: Point[] = pts([-60, 10, -54, -12, -24, -15, -6, -33, 24, -30, 36, -12, 62, -8, 64, 12, 0, 16]);

function drawCloud(pen: Pen, x: number, y: number, size: number): void {
  pen.outline(
    puff.map(([dx, dy]): Point => [x + dx * size, y + dy * size]),
    pen.tones.far,
    { soft: true, w: 0.85 },
  );
}

/** What falls or drifts in front of everything: rain, snow, fog, wind. */
export function drawWeather(pen: Pen, weather: Shot['weather'], camera: Camera, random: Random): void {
  const { width } = camera.board;
  const { stage } = camera;
  if (weather === 'rain') drawStreaks(pen, width, stage, random, 60, [-6, 24], pen.tones.mark, 0.55);
  if (weather === 'storm') drawStreaks(pen, width, stage, random, 70, [-26, 17], pen.tones.light, 0.95);
  if (weather === 'snow') drawFlakes(pen, width, stage, random);
  if (weather === 'fog') drawFog(pen, width, stage);
  if (weather === 'wind') drawGusts(pen, width, stage, random);
}

type Rest = [width: number, stage: number, random: Random];

function drawStreaks(
  pen: Pen,
  ...[width, stage, random, count, [dx, dy], colour, opacity]: [...Rest, number, Point, string, number]
): void {
  const streaks = Array.from({ length: count }, (): Point[] => {
    const [x, y, l] = [random() * (width + 60), random() * stage, 0.5 + random()];
    return [
      [x, y],
      [x + dx * l, y + dy * l],
    ];
  });
  pen.lines(streaks, { colour, opacity, w: 0.95 });
}

function drawFlakes(pen: Pen, ...[width, stage, random]: Rest): void {
  const flakes = Array.from({ length: 90 }, (): Point[] => {
    const [x, y] = [random() * width, random() * stage];
    return [
      [x, y],
      [x + 0.1, y + 0.1],
    ];
  });
  pen.lines(flakes.slice(0, 50), { colour: pen.tones.light, w: 2.4 });
  pen.lines(flakes.slice(50), { colour: pen.tones.mark, w: 1, opacity: 0.6 });
}

function drawFog(pen: Pen, width: number, stage: number): void {
  for (const [y, h] of [
    [0.42, 0.1],
    [0.58, 0.12],
    [0.78, 0.1],
  ] as const) {
    pen.wash(box(-60, stage * y, width + 120, stage * h), pen.tones.light, { opacity: 0.45 });
  }
}

function drawGusts(pen: Pen, ...[width, stage, random]: Rest): void {
  const gusts = Array.from({ length: 5 }, (): Point[] => {
    const [x, y] = [random() * width * 0.8, stage * (0.1 + random() * 0.6)];
    return [
      [x, y],
      [x + 40, y - 5],
      [x + 80, y + 2],
      [x + 112, y - 6],
    ];
  });
  pen.lines(gusts, { opacity: 0.6 });
}
