import type { Bible, Character, Place } from '../bible.ts';
import { castColours, clothColour, freeColour } from './colours.ts';
import type { Loose, Partly } from './complete.ts';
import { slug, unique } from './slug.ts';
import { tagsOf } from './tags.ts';
import { indoorPlaces } from './words/places.ts';

/** How names are compared: without case, accents and articles. */
export const folded = (name: string): string => slug(name.replace(/^(?:the|an?) /i, ''), '');

/** `slug` cuts ids at 40 letters; a story is longer. */
const wordsOf = (story: string): string[] =>
  story
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => folded(word))
    .filter((word) => word !== '');

const namesOf = (one: {
  name?: string | undefined;
  id?: string | null | undefined;
  aliases?: readonly string[] | null | undefined;
}): string[] =>
  [one.name ?? '', one.id ?? '', ...(one.aliases ?? [])]
    .map((name) => folded(name))
    .filter((name) => name !== '');

const same = (a: readonly string[], b: readonly string[]): boolean => a.some((name) => b.includes(name));

/** A model's bible with what it left out from our own reading: everybody the story names is in it, nobody else. */
export function completeBible(loose: NonNullable<Partly['bible']>, own: Bible, story: string): Bible {
  const cast = castFrom(loose.cast ?? [], own.cast, wordsOf(story));
  const places = placesFrom(loose.places ?? [], own.places);
  return {
    title: said(loose.title, 60) ?? own.title,
    style: said(loose.style, 120) ?? own.style,
    atmosphere: said(loose.atmosphere, 120) ?? own.atmosphere,
    cast,
    places,
    palette:
      loose.palette !== null && loose.palette !== undefined && loose.palette.length > 0
        ? loose.palette
        : own.palette,
  };
}

const said = (text: string | null | undefined, most: number): string | undefined => {
  const plain = text?.replace(/\s+/g, ' ').trim() ?? '';
  return plain === '' ? undefined : plain.slice(0, most);
};

function castFrom(
  loose: readonly Loose<Character>[],
  own: readonly Character[],
  story: readonly string[],
): Character[] {
  const taken = new Set<string>();
  const colours = new Set<string>();
  const left = [...own];
  const known = loose.flatMap((one, index) => {
    const at = left.findIndex((member) => same(namesOf(member), namesOf(one)));
    const told = folded(one.name)
      .split('-')
      .some((word) => word.length > 2 && story.includes(word));
    // A story in another script has no word in common with a model that answers in English.
    if (at < 0 && !told && story.join('').length > 80) return [];
    const [mine] = at < 0 ? [] : left.splice(at, 1);
    return [characterFrom(one, mine, index, taken, colours)];
  });
  return [
    ...known,
    ...left.map((one, index) => characterFrom(one, one, known.length + index, taken, colours)),
  ];
}

function characterFrom(
  one: Loose<Character>,
  mine: Character | undefined,
  index: number,
  taken: Set<string>,
  colours: Set<string>,
): Character {
  const look =
    said(one.look, 300) ??
    mine?.look ??
    `a person in a ${castColours[index % castColours.length]?.name ?? 'grey'} coat`;
  const lookShort =
    said(one.lookShort, 120) ?? (one.look ? shortOf(look) : (mine?.lookShort ?? shortOf(look)));
  const wanted = mine?.colour ?? one.colour ?? clothColour(look) ?? '';
  const colour = wanted === '' || colours.has(wanted) ? freeColour(colours, index) : wanted;
  colours.add(colour);
  const aliases = [...(one.aliases ?? []), ...(mine === undefined ? [] : [mine.name, ...mine.aliases])];
  return {
    id: unique(slug(one.id ?? one.name, mine?.id ?? 'character'), taken),
    name: one.name,
    aliases: [...new Set(aliases)].filter((alias) => alias !== one.name && alias !== ''),
    kind: one.kind ?? mine?.kind ?? 'person',
    sex: one.sex ?? mine?.sex ?? 'unknown',
    age: one.age ?? mine?.age ?? 'unknown',
    look,
    lookShort,
    tags: one.tags !== null && one.tags !== undefined && one.tags.length > 0 ? one.tags : tagsOf(look),
    colour,
  };
}

/** At most 12 words from the start, whole parts. */
function shortOf(look: string): string {
  const parts = look.split(/(?=, )/);
  while (parts.length > 1 && parts.join('').split(/\s+/).length > 12) parts.pop();
  return parts.join('').split(/\s+/).slice(0, 12).join(' ');
}

function placesFrom(loose: readonly Loose<Place>[], own: readonly Place[]): Place[] {
  const taken = new Set<string>();
  const left = [...own];
  const known = loose.map((one) => {
    const at = left.findIndex((place) => same(namesOf(place), namesOf(one)));
    const [mine] = at < 0 ? [] : left.splice(at, 1);
    return placeFrom(one, mine, taken);
  });
  return [...known, ...left.map((place) => placeFrom(place, place, taken))];
}

function placeFrom(one: Loose<Place>, mine: Place | undefined, taken: Set<string>): Place {
  const look = said(one.look, 240) ?? mine?.look ?? one.name;
  const indoors = one.indoors ?? mine?.indoors ?? indoorPlaces.has(folded(one.name).split('-').at(-1) ?? '');
  const aliases = [...(one.aliases ?? []), ...(mine === undefined ? [] : [mine.name, ...mine.aliases])];
  return {
    id: unique(slug(one.id ?? one.name, mine?.id ?? 'place'), taken),
    name: one.name,
    aliases: [...new Set(aliases)].filter((alias) => alias !== one.name && alias !== ''),
    look,
    tags: one.tags !== null && one.tags !== undefined && one.tags.length > 0 ? one.tags : tagsOf(look),
    indoors,
  };
}
