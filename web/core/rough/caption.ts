import type { Bible, Character } from '../bible.ts';
import type { Shot } from '../shot.ts';
import { captionHeight } from './framing.ts';
import type { Sheet } from './light.ts';
import { type Shape, type Size, tenth } from './shapes.ts';

/** The strip below the picture: number, shot type, time and weather, and a chip for each of the cast. */
export function captionOf(
  shot: Shot,
  cast: readonly Character[],
  frameNumber: number,
  { width, height }: Size,
  { paper, ink }: Sheet,
): Shape[] {
  const top = tenth(height - captionHeight);
  const base = tenth(height - 8.5);
  const chips = cast.slice(0, width < 420 ? 3 : 6);
  const from = frameNumber > 9 ? 46 : 40;
  const room = width - 16 - chips.length * 18 - from - widthOf(shot.size) - 10;
  const text = (
    x: number,
    words: string,
    bold = false,
    anchor: 'start' | 'end' = 'start',
    size = 14,
  ): Shape => ({
    kind: 'text',
    x: tenth(x),
    y: base,
    size,
    bold,
    anchor,
    fill: ink,
    text: words,
  });
  return [
    // Over the edges, so that no stroke shows in a row of pixels that is only half the strip's.
    { kind: 'rect', x: -4, y: top, width: tenth(width + 8), height: captionHeight + 4, fill: paper },
    { kind: 'rect', x: -4, y: top, width: tenth(width + 8), height: 2, fill: ink },
    text(14, String(frameNumber), true, 'start', 16),
    text(from, sentenceCase(shot.size)),
    text(width - 16 - chips.length * 18, wordsWithin(room, shot), false, 'end'),
    ...chips.map(({ colour }, index): Shape => ({
      kind: 'circle',
      cx: tenth(width - 14 - (chips.length - 1 - index) * 18),
      cy: tenth(height - 13),
      r: 6,
      fill: colour,
    })),
  ];
}

/** About how wide words are in the caption. */
const widthOf = (words: string): number => words.length * 7.4;

/** As much of time and weather as there is room for. */
const wordsWithin = (room: number, shot: Shot): string =>
  [timeWords(shot), shot.time].find((words) => widthOf(words) <= room) ?? '';

function timeWords({ time, weather }: Shot): string {
  return weather === 'clear' ? time : `${time}, ${weather}`;
}

/** One line that says what a rough shows, for those who cannot see it. */
export function describeRough(shot: Shot, bible: Bible, frameNumber: number): string {
  const place = bible.places.find(({ id }) => id === shot.place)?.name;
  const angle = shot.angle === 'eye level' ? '' : `, ${shot.angle}`;
  const where = place === undefined ? '' : ` ${place}.`;
  return `Rough of frame ${frameNumber}: ${shot.size}${angle}, ${timeWords(shot)}.${where} ${shot.moment}`.trim();
}

const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
