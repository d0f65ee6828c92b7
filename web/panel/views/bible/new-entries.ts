import type { Bible, Character, Place } from '../../../core/bible.ts';
import { castColours } from '../../../core/producer/colours.ts';
import { unique } from '../../../core/producer/slug.ts';

const idsOf = (entries: readonly { id: string }[]) => new Set(entries.map(({ id }) => id));

const freeName = (name: string, entries: readonly { name: string }[]) => {
  const names = new Set(entries.map((entry) => entry.name));
  return unique(name, names).replace(/-(\d+)$/u, ' $1');
};

/** Somebody nobody knows yet, in a colour that is free. */
export function newCharacter({ cast }: Bible, name: string): Character {
  const taken = cast.map(({ colour }) => colour);
  const colour = castColours.find(({ hex }) => !taken.includes(hex)) ?? castColours[0];
  return {
    id: unique('character', idsOf(cast)),
    name: freeName(name, cast),
    aliases: [],
    kind: 'person',
    sex: 'unknown',
    age: 'adult',
    look: '',
    lookShort: '',
    tags: [],
    colour: colour.hex,
  };
}

export const newPlace = ({ places }: Bible, name: string): Place => ({
  id: unique('place', idsOf(places)),
  name: freeName(name, places),
  aliases: [],
  look: '',
  tags: [],
  indoors: false,
});
