import type { Character } from '../../bible.ts';
import type { TimeOfDay } from '../../shot.ts';
import { headOf } from '../naming.ts';
import { weatherOf } from '../weather.ts';
import { said, type Part, type Scene } from './scene.ts';
import { affirmed, join } from './text.ts';

/** Sides of the picture in words. */
const placed: Readonly<Record<Part['side'], string>> = {
  left: 'on the left',
  right: 'on the right',
  centre: 'in the middle',
};

/** The side of one of the cast; where somebody alone stands is worth saying only beside the middle. */
export const sideOf = ({ side }: Part, { cast }: Scene): string =>
  cast.length > 1 || side !== 'centre' ? placed[side] : '';

/** "young woman on the left winding the owl" */
export const actionOf = (part: Part, scene: Scene): string =>
  join([headOf(part.character), sideOf(part, scene), part.doing], ' ');

/** What each one does; of all after the first only who they are, where space is short. */
export const actionsOf = (scene: Scene): string[] =>
  scene.cast.map((part, index) =>
    index > 0 && !scene.detail.others ? headOf(part.character) : actionOf(part, scene),
  );

/** Without a cast the picture is of the props, else of what the moment says. */
export const subjectOf = (scene: Scene): string =>
  join(propsOf(scene)) || unlessNegative(scene, said(scene.shot.moment, scene.bible));

/** Props that no action names already. */
export function propsOf(scene: Scene): string[] {
  const { shot, bible, cast } = scene;
  const told = cast
    .map(({ doing }) => doing)
    .join(' ')
    .toLowerCase();
  return shot.props
    .map((prop) => unlessNegative(scene, said(prop, bible)))
    .filter((prop) => prop !== '' && !told.includes(prop.toLowerCase()) && !told.includes(lastWord(prop)));
}

const lastWord = (prop: string): string => ` ${prop.toLowerCase().split(' ').at(-1)}`;

/** The look of the place, or only what it is where space is short; '' without a place. */
export function placeLook(scene: Scene): string {
  const { place, detail } = scene;
  if (place === undefined) return '';
  const look = unlessNegative(scene, place.look);
  return detail.place ? look : (look.split(/ (?:with|between|under|over|of) /)[0] ?? look);
}

/** Light, time of day and weather. */
export const lightParts = (scene: Scene): string[] => [
  scene.detail.light ? unlessNegative(scene, said(scene.shot.light, scene.bible)) : '',
  timeOf(scene),
  weatherOf(scene.shot, scene.place),
];

export const moodOf = (scene: Scene): string =>
  scene.detail.mood ? unlessNegative(scene, said(scene.shot.mood, scene.bible)) : '';

/** Words of light that tell the time of day already. */
const telling: Readonly<Record<TimeOfDay, RegExp>> = {
  dawn: /dawn|daybreak|sunrise|first light|early/i,
  morning: /morning|early|dew/i,
  day: /./,
  noon: /noon|zenith|overhead|high clear/i,
  afternoon: /afternoon|late|amber rays|waning|low sun|golden slant/i,
  dusk: /dusk|twilight|sunset|evening|blue hour|afterglow|gloom|horizon|gleam/i,
  night: /night|moon|star|dark|nocturnal|black/i,
};

function timeOf({ shot, detail, dialect }: Scene): string {
  const { time, light } = shot;
  if (time === 'day' || (detail.light && telling[time].test(light))) return '';
  if (dialect.form === 'tags' || dialect.form === 'phrases' || dialect.form === 'mixed') return time;
  return time === 'morning' || time === 'afternoon' ? `in the ${time}` : `at ${time}`;
}

/** The first names of the palette, with hex codes beside them where the family reads those. */
export function paletteOf({ bible, detail, dialect }: Scene): string {
  if (!detail.palette || bible.palette.length === 0) return '';
  const colours = bible.palette
    .slice(0, 3)
    .map(({ name, hex }) => (dialect.hexColours ? `${name} ${hex}` : name));
  return `${listed(colours)} palette`;
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? join(words) : `${join(words.slice(0, -1))} and ${words.at(-1)}`;

export const styleOf = ({ dialect, bible }: Scene): string => dialect.style ?? bible.style;

/** The words that wake a character's LoRA. */
export const triggerOf = ({ lora }: Character): string => lora?.trigger?.trim() ?? '';

const unlessNegative = ({ dialect }: Scene, text: string): string =>
  dialect.negative === null ? affirmed(text) : text;
