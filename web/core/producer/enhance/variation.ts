import type { Bible, Character } from '../../bible.ts';
import type { Shot } from '../../shot.ts';
import { hash } from '../hash.ts';
import { headOf } from '../naming.ts';
import { tellsOfPeople } from '../somebody.ts';
import { tagsOf } from '../tags.ts';
import { garmentWords } from '../words/looks.ts';
import type { Line } from './line.ts';
import {
  bearings,
  compositions,
  directions,
  expressions,
  framings,
  lightings,
  movements,
  outfits,
  poses,
  stirrings,
} from './themes.ts';

export const focuses = ['outfit', 'pose', 'expression', 'lighting'] as const;
export type Focus = (typeof focuses)[number];

/** `says`: what is special about this one, for people. */
export type Variation = { shot: Shot; bible: Bible; says: string };

/** So many variations keep the framing of the line and differ by the themes alone. */
const THEMED = 20;

type Picked = { outfit?: string; acts: string[]; light?: string };

/** The `turn`th variation of a line; themes that fit nobody in it are left out. */
export function variation(
  line: Line,
  turn: number,
  target: 'image' | 'motion',
  focus: readonly Focus[],
): Variation {
  const lead = line.bible.cast.find(({ id }) => id === line.shot.cast[0]?.id);
  const person = lead ? lead.kind === 'person' : tellsOfPeople(line.text);
  const themes = focus.filter((one) => one === 'lighting' || person || (one === 'pose' && lead));
  const picked = pickedFor(line, turn, target, themes, person);
  // A budget may leave no room for a theme: then the framing differs.
  const own = themes.length > 0 && turn < THEMED;
  const framing = own ? line.shot : chosen(framings, turn);
  const { size, angle } = framing;
  const light = target === 'image' ? (picked.light ?? line.shot.light) : line.shot.light;
  const shot = acting({ ...line.shot, size, angle, light }, picked.acts);
  const { outfit } = picked;
  const says = [outfit, ...picked.acts, picked.light].filter((text) => text !== undefined).join(', ');
  if (outfit === undefined) return { shot, bible: line.bible, says };
  return { ...wearing(shot, line.bible, lead, outfit), says };
}

function pickedFor(
  line: Line,
  turn: number,
  target: 'image' | 'motion',
  themes: readonly Focus[],
  person: boolean,
): Picked {
  const nth = (from: readonly string[], theme: string) => chosen(from, hash(`${line.text} ${theme}`) + turn);
  const light = () => nth(lightsFor(line, themes), 'lighting');
  const acts = [
    ...(themes.includes('pose') ? [nth(person ? poses : bearings, 'pose')] : []),
    ...(themes.includes('expression') ? [nth(expressions, 'expression')] : []),
  ];
  if (target === 'motion') {
    acts.push(nth(line.shot.cast.length > 0 ? movements : stirrings, 'movement'));
    if (themes.includes('lighting')) acts.push(`the light changing to ${light()}`);
  }
  return {
    acts,
    ...(themes.includes('outfit') && { outfit: nth(outfits, 'outfit') }),
    ...(target === 'image' && themes.includes('lighting') && { light: light() }),
    ...(target === 'image' &&
      themes.length === 0 && { light: `${light()}, ${nth(compositions, 'composition')}` }),
  };
}

/** Light that goes with the hour that the line tells; one that tells none may have any. */
function lightsFor({ shot, text }: Line, themes: readonly Focus[]): readonly string[] {
  const { low, day, dark, any } = lightings;
  const told = shot.time !== 'day' || /\b(?:light|lit|sun|moon|neon|glow\w*|shadow\w*)\b/i.test(text);
  if (told && !themes.includes('lighting')) return directions;
  if (shot.time === 'day') return [...low, ...day, ...dark, ...any];
  if (shot.time === 'dawn' || shot.time === 'dusk') return [...low, ...any];
  return [...(shot.time === 'night' ? dark : day), ...any];
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
  const cast = shot.cast.map((part, at) => (at === 0 ? actingToo(part, more) : part));
  return { ...shot, cast };
}

function actingToo(part: Shot['cast'][number], more: string): Shot['cast'][number] {
  const adding = (text: string) => [text, more].filter((one) => one !== '').join(', ');
  return { ...part, doing: adding(part.doing), ...(part.told !== undefined && { told: adding(part.told) }) };
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
