import type { Bible } from '../../bible.ts';
import type { Shot } from '../../shot.ts';
import { produceEmbedded } from '../embedded.ts';

/** One line as the built-in rules read it: a bible and a shot that say nothing but the line and who is in it. */
export type Line = { text: string; bible: Bible; shot: Shot };

/** Undefined for an empty line. */
export function readLine(raw: string, style: string): Line | undefined {
  const text = raw.replace(/\s+/g, ' ').trim();
  const read = produceEmbedded({ text, frameCount: 1, arc: null });
  const [frame] = read.frames;
  if (text === '' || frame === undefined) return undefined;
  // What the rules would make up for a story, a line has not asked for.
  const bible = { ...read.bible, style, palette: [], atmosphere: '' };
  const cast = frame.shot.cast.map((part) => ({ ...part, doing: toldActs(part.doing, text) }));
  const shot = { ...frame.shot, cast, mood: '', place: toldPlace(frame.shot, bible, text) };
  return { text, bible, shot: wholeLine(shot, bible, text) };
}

/** A bearing that the rules give to those who do little is left out: a theme may ask for another. */
function toldActs(doing: string, text: string): string {
  const told = text.toLowerCase();
  const acts = doing.split(', ').filter((act) => stems(act).some((stem) => told.includes(stem)));
  return acts.length === 0 ? (doing.split(', ')[0] ?? '') : acts.join(', ');
}

function toldPlace({ place }: Shot, { places }: Bible, text: string): string | null {
  const found = places.find(({ id }) => id === place);
  const words = [found?.name ?? '', ...(found?.aliases ?? [])]
    .join(' ')
    .toLowerCase()
    .match(/\p{L}{3,}/gu);
  return words?.some((word) => text.toLowerCase().includes(word)) ? place : null;
}

/** Every content word of the line is said, also where the rules found nobody or lost some of it. */
function wholeLine(shot: Shot, bible: Bible, text: string): Shot {
  if (shot.cast.length === 0) return { ...shot, moment: text, props: [text] };
  const looks = shot.cast.map(({ id }) => bible.cast.find((one) => one.id === id)?.look ?? '');
  const told = [...looks, ...shot.cast.map(({ doing }) => doing), ...shot.props].join(' ').toLowerCase();
  const lost = text.split(/[,.;]\s*/).filter((part) => stems(part).some((stem) => !told.includes(stem)));
  return { ...shot, props: [...shot.props, ...lost] };
}

/** Beginnings of the longer words, which survive another ending: "mends", "mending". */
const stems = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, Math.max(3, word.length - 3)));
