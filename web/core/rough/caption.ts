import type { Bible, Character, Place } from '../bible.ts';
import type { Shot } from '../shot.ts';
import { actionOf } from './action.ts';
import { type Strip, captionHeight, stripHeight } from './framing.ts';
import type { Sheet } from './light.ts';
import { type Shape, type Size, tenth } from './shapes.ts';

/** A word or two that stand beside another in the strip, each only where there is room. */
interface Notes {
  /** Where and when. */
  slug: string;
  /** What stands beside the chips, one for each of the cast or none at all. */
  names: readonly string[];
}

/**
 * The strip below the picture: number, shot type, where and when, and a chip for each of the cast with the name beside
 * it, and below that what happens where the strip is to say it. On a narrow board it says less, but never two words upon
 * each other.
 */
export function captionOf(
  shot: Shot,
  place: Place | undefined,
  cast: readonly Character[],
  frameNumber: number,
  board: Size,
  { paper, ink }: Sheet,
  strip: Strip,
): Shape[] {
  const { width, height } = board;
  const top = tenth(height - stripHeight(strip, board));
  const base = tenth(top + 19.5);
  const chips = cast.slice(0, width < 420 ? 3 : 6);
  const from = frameNumber > 9 ? 46 : 40;
  const size = sentenceCase(shot.size);
  const room = width - from - widthOf(size) - gap - edge;
  const { slug, names } = notesWithin(room, shot, place, chips);
  const text = (x: number, words: string, bold = false, size = 14): Shape => ({
    kind: 'text',
    x: tenth(x),
    y: base,
    size,
    bold,
    anchor: 'start',
    fill: ink,
    text: words,
  });
  const starts = chips.map((_, index) => width - edge - chipsWide(chips.slice(index), names.slice(index)));
  return [
    // Over the edges, so that no stroke shows in a row of pixels that is only half the strip's.
    { kind: 'rect', x: -4, y: top, width: tenth(width + 8), height: tenth(height - top + 4), fill: paper },
    { kind: 'rect', x: -4, y: top, width: tenth(width + 8), height: 2, fill: ink },
    text(14, String(frameNumber), true, 16),
    text(from, size),
    ...(slug === '' ? [] : [text(from + widthOf(size) + gap, slug)]),
    ...chips.map(({ colour }, index): Shape => ({
      kind: 'circle',
      cx: tenth(starts[index]! + 12),
      cy: tenth(top + 15),
      r: 6,
      fill: colour,
    })),
    ...names.map((name, index) => text(starts[index]! + 22, name)),
    ...(strip === 'action' ? actionOf(shot.moment, board, top + captionHeight, ink) : []),
  ];
}

const edge = 8;
const gap = 14;

/** About how wide words are in the strip; a letter of Chinese or Japanese is as wide as it is high. */
const widthOf = (words: string): number =>
  Array.from(words).reduce((sum, letter) => sum + (letter > '\u2e7f' ? 14 : 7.4), 0);

const chipsWide = (chips: readonly unknown[], names: readonly string[]): number =>
  chips.reduce<number>(
    (sum, _, index) => sum + 18 + (names[index] === undefined ? 0 : 14 + widthOf(names[index])),
    0,
  );

/** As much as there is room for: the weather goes first, then all but the last word of each name. */
function notesWithin(room: number, shot: Shot, place: Place | undefined, chips: readonly Character[]): Notes {
  const full = chips.map(({ name }) => name);
  const last = full.map((name) => name.split(' ').at(-1) ?? name);
  const short = new Set(last).size === last.length ? last : [];
  const where = place === undefined ? '' : `${sentenceCase(place.name)}, `;
  const choices: Notes[] = [
    { slug: where + timeWords(shot), names: full },
    { slug: where + shot.time, names: full },
    { slug: where + shot.time, names: short },
    { slug: where + timeWords(shot), names: [] },
    { slug: where + shot.time, names: [] },
    { slug: timeWords(shot), names: [] },
    { slug: shot.time, names: [] },
  ];
  const fits = ({ slug, names }: Notes): boolean => widthOf(slug) + gap + chipsWide(chips, names) <= room;
  return choices.find(fits) ?? { slug: '', names: [] };
}

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
