import type { Bible, Character, Place } from '../../bible.ts';
import { referencesOf, type Reference } from '../../references.ts';
import type { Shot } from '../../shot.ts';
import { namesAsHeads } from '../at-names.ts';
import type { Dialect } from '../dialects.ts';
import { headOf, withoutNames } from '../naming.ts';
import { clean } from './text.ts';

/** How much of a shot is said; lowered step by step until the prompt fits its budget. */
export type Detail = {
  /** How each character's look is said. */
  tier: 'look' | 'lookShort' | 'tags';
  palette: boolean;
  mood: boolean;
  /** All of the place's look, or only what it is. */
  place: boolean;
  light: boolean;
  props: boolean;
  /** What all after the first are doing. */
  others: boolean;
};

export type Part = {
  character: Character;
  doing: string;
  side: Shot['cast'][number]['side'];
  reference: Reference | undefined;
};

/** A shot with all that its words are made from. */
export type Scene = {
  shot: Shot;
  bible: Bible;
  dialect: Dialect;
  cast: Part[];
  place: Place | undefined;
  placeReference: Reference | undefined;
  /** Words that wake the style's LoRAs. */
  triggers: readonly string[];
  detail: Detail;
};

export const everything: Detail = {
  tier: 'look',
  palette: true,
  mood: true,
  place: true,
  light: true,
  props: true,
  others: true,
};

/** `slots`: how many reference pictures the graph takes; the family may take fewer. */
export function sceneOf(
  shot: Shot,
  bible: Bible,
  dialect: Dialect,
  slots: number,
  triggers: readonly string[],
): Scene {
  const references = referencesOf(shot, bible, Math.min(slots, dialect.references?.max ?? 0));
  const referenceOf = (kind: Reference['kind'], id: string) =>
    references.find((one) => one.kind === kind && one.id === id);
  const cast = shot.cast.flatMap(({ id, doing, told, side }) => {
    const character = bible.cast.find((one) => one.id === id);
    if (character === undefined) return [];
    const own = dialect.languages === 'many' ? (told ?? doing) : doing;
    return [{ character, doing: said(own, bible), side, reference: referenceOf('character', id) }];
  });
  const place = bible.places.find((one) => one.id === shot.place);
  const placeReference = place && referenceOf('place', place.id);
  return { shot, bible, dialect, cast, place, placeReference, triggers, detail: everything };
}

/** A text of the shot as it may be said: nobody's name, no quotes. */
export const said = (text: string, bible: Bible): string =>
  clean(withoutNames(namesAsHeads(text, bible), bible));

/** The look in the longest form that the detail allows, with its article. */
export function lookOf({ look, lookShort, tags, ...character }: Character, { tier }: Detail): string {
  if (tier === 'look' || lookShort === '') return look;
  if (tier === 'lookShort') return lookShort;
  const head = headOf({ ...character, look, lookShort, tags });
  const marks = tags.filter((tag) => tag !== head && !/^\d+(?:girl|boy)s?$/.test(tag));
  return [head, ...marks.slice(0, 2)].join(', ');
}
