import type { Bible, Character } from '../../bible.ts';
import type { Shot } from '../../shot.ts';
import { hash } from '../hash.ts';
import { headOf } from '../naming.ts';
import { tagsOf } from '../tags.ts';
import { garmentWords } from '../words/looks.ts';
import type { Line } from './line.ts';
import { bearings, expressions, framings, lightings, movements, outfits, poses } from './themes.ts';

export const focuses = ['outfit', 'pose', 'expression', 'lighting'] as const;
export type Focus = (typeof focuses)[number];

/** `says`: what is special about this one, for people. */
export type Variation = { shot: Shot; bible: Bible; says: string };

/** Words for somebody, in lines that name nobody the rules know: "1girl, silver hair". */
const SOMEBODY =
  /\b(?:\d?girls?|\d?boys?|wom[ae]n|m[ae]n|people|person|portrait|lady|child(?:ren)?|couple)\b/i;

/** The `turn`th variation of a line; themes that fit nobody in it are left out. */
export function variation(
  line: Line,
  turn: number,
  target: 'image' | 'motion',
  focus: readonly Focus[],
): Variation {
  const [first] = line.shot.cast;
  const lead = line.bible.cast.find(({ id }) => id === first?.id);
  const person = lead ? lead.kind === 'person' : SOMEBODY.test(line.text);
  const fitting = focus.filter((one) => one === 'lighting' || (person ? true : one === 'pose' && lead));
  const nth = <T>(from: readonly T[], theme: string): T => chosen(from, hash(`${line.text} ${theme}`) + turn);
  const picked = new Map(fitting.map((one) => [one, nth(tableOf(one, person), one)]));
  const free = fitting.length === 0;
  const light = picked.get('lighting') ?? (free ? nth(lightings, 'lighting') : line.shot.light);
  const moves = target === 'motion' ? [nth(movements, 'movement')] : [];
  const acts = [picked.get('pose'), picked.get('expression'), ...moves].filter((act) => act !== undefined);
  const framing = free ? chosen(framings, turn) : chosen([line.shot, ...framings], Math.floor(turn / 20));
  const { size, angle } = framing;
  const shot = acting({ ...line.shot, size, angle, light }, acts);
  const outfit = picked.get('outfit');
  const dressed =
    outfit === undefined ? { shot, bible: line.bible } : wearing(shot, line.bible, lead, outfit);
  const says = [outfit, ...acts, ...(free || picked.has('lighting') ? [light] : [])].join(', ');
  return { ...lit(dressed, target, picked.get('lighting')), says };
}

function tableOf(focus: Focus, person: boolean): readonly string[] {
  const tables = { outfit: outfits, expression: expressions, lighting: lightings };
  return focus === 'pose' ? (person ? poses : bearings) : tables[focus];
}

function chosen<T>(from: readonly T[], index: number): T {
  const one = from[index % from.length];
  if (one === undefined) throw new Error('nothing to choose from');
  return one;
}

/** The first of the cast does it; where there is no cast, the subject. */
function acting(shot: Shot, acts: readonly string[]): Shot {
  if (acts.length === 0) return shot;
  const more = acts.join(', ');
  if (shot.cast.length === 0) return { ...shot, props: shot.props.map((prop) => `${prop}, ${more}`) };
  const cast = shot.cast.map((part, at) =>
    at === 0 ? { ...part, doing: [part.doing, more].filter((text) => text !== '').join(', ') } : part,
  );
  return { ...shot, cast };
}

/** The clothes of the look make way for the outfit; hair, face and what is carried stay. */
function wearing(shot: Shot, bible: Bible, lead: Character | undefined, outfit: string) {
  if (lead === undefined)
    return { shot: { ...shot, props: shot.props.map((prop) => `${prop}, wearing ${outfit}`) }, bible };
  const look = withOutfit(lead.look, outfit);
  const lookShort = `a ${headOf(lead)}, wearing ${outfit}`;
  const cast = bible.cast.map((one) =>
    one.id === lead.id ? { ...one, look, lookShort, tags: tagsOf(look) } : one,
  );
  return { shot, bible: { ...bible, cast } };
}

function withOutfit(look: string, outfit: string): string {
  const [head = look, ...rest] = look.split(/ with /);
  const kept = rest
    .join(' with ')
    .split(/,\s*(?:and )?| and /)
    .filter((part) => part !== '' && !part.split(/\s+/).some((word) => garmentWords.has(word)));
  return `${head}${kept.length === 0 ? '' : ` with ${kept.join(', ')}`}, wearing ${outfit}`;
}

/** A picture in motion shows its own light already: what can be told is how it changes. */
function lit<T extends { shot: Shot }>(made: T, target: 'image' | 'motion', light: string | undefined): T {
  if (target === 'image' || light === undefined) return made;
  return { ...made, shot: acting(made.shot, [`the light changing to ${light}`]) };
}
