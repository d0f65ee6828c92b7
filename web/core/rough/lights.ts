import type { Shot } from '../shot.ts';
import type { Camera } from './framing.ts';
import { type Point, ring } from './geometry.ts';
import type { Pen } from './ink.ts';

interface Source {
  words: RegExp;
  /** `x` is where the light comes from: 0 left edge, 1 right edge. */
  draw: (pen: Pen, camera: Camera, x: number) => void;
}

const beam =
  (count: number): Source['draw'] =>
  (pen, { board: { width }, stage }, x) => {
    const way = x < 0.5 ? 1 : -1;
    const wide = (width * 0.3) / count;
    for (let index = 0; index < count; index++) {
      const from = x * width + way * index * wide * 1.5;
      const slant = way * width * 0.3;
      const patch: Point[] = [
        [from, -20],
        [from + way * wide, -20],
        [from + way * wide * 1.5 + slant, stage + 20],
        [from + slant, stage + 20],
      ];
      pen.wash(patch, pen.tones.light, { opacity: pen.tones.isDark ? 0.16 : 0.32 });
    }
  };

const lamp: Source['draw'] = (pen, { board: { width }, stage }, x) => {
  const at = width * (0.3 + x * 0.4);
  const low = stage * 0.17;
  pen.wash(
    [
      [at - 10, low],
      [at + 10, low],
      [at + width * 0.24, stage + 20],
      [at - width * 0.24, stage + 20],
    ],
    pen.tones.glow,
    { opacity: 0.16 },
  );
  pen.line(
    [
      [at, -20],
      [at, low - 14],
    ],
    { w: 0.8 },
  );
  pen.outline(
    [
      [at - 7, low - 16],
      [at + 7, low - 16],
      [at + 20, low],
      [at - 20, low],
    ],
    pen.tones.dark,
    { w: 0.8 },
  );
  pen.wash(ring(at, low + 3, 9, 6), pen.tones.glow, { soft: true });
};

const glow: Source['draw'] = (pen, { board: { width }, stage }, x) => {
  for (const [r, opacity] of [
    [0.5, 0.1],
    [0.32, 0.12],
    [0.17, 0.16],
  ] as const)
    pen.wash(ring(width * (0.2 + x * 0.6), stage * 0.62, r * stage, r * stage, 14), pen.tones.glow, {
      soft: true,
      opacity,
    });
};

/** Lights that are drawn, by the words of the shot; the first that matches counts. */
const inside: readonly Source[] = [
  { words: /\b(candle\w*|firelight|fire|hearth|embers|torch\w*|flames?)\b/, draw: glow },
  { words: /\b(slatted|stripes|blinds|bars of)\b/, draw: beam(4) },
  {
    words: /\b(spotlight|searchlight|shaft|beam|skylight|square of sun|headlights?|flashlight)\b/,
    draw: beam(1),
  },
  { words: /\b(lamp\w*|bulb|lantern|neon|pools? of yellow|chandelier|electric|tungsten)\b/, draw: lamp },
  { words: /\b(window|sunlight|sun|daylight)\b/, draw: beam(1) },
];
const outside: readonly Source[] = [
  { words: /\b(firelight|campfire|bonfire|torch\w*|lantern\w*|candle\w*|flames?)\b/, draw: glow },
  { words: /\b(spotlight|searchlight|headlights?|shafts?|rays|beams?)\b/, draw: beam(2) },
];

/** Draws the light that the shot names over its place, before the cast. Plain daylight outdoors needs no drawing. */
export function drawLight(
  pen: Pen,
  { light, props }: Shot,
  camera: Camera,
  indoors: boolean,
  isPast: boolean,
): void {
  const words = `${light} ${props.join(' ')}`.toLowerCase();
  const source = (indoors ? inside : outside).find((one) => one.words.test(words));
  const draw = isPast && source?.draw === lamp ? glow : source?.draw;
  draw?.(pen, camera, /\bright\b/.test(light) ? 0.92 : /\b(left|side)\b/.test(light) ? 0.08 : 0.3);
}
