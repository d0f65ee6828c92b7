import type { Bible, Character, Place } from '../../../core/bible.ts';
import { castColours } from '../../../core/producer/colours.ts';
import { unique } from '../../../core/producer/slug.ts';

const idsOf = (entries: readonly { id: string }[]) => new Set(entries.map(({ id }) => id));

const freeName = (name: string, entries: readonly { name: string }[]) => {
  const names = new Set(entries.map((entry) => entry.name));
  return unique(name, names).replace(/-(\d+)$/u, ' $1');
};

const parts = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

const apart = (one: string, other: string) => {
  const others = parts(other);
  return Math.hypot(...parts(one).map((part, index) => part - (others[index] ?? 0)));
};

/** The colour that is farthest from all that the cast has. */
function freeColour(taken: readonly string[]) {
  const nearest = (hex: string) => Math.min(...taken.map((other) => apart(hex, other)));
  return castColours.reduce((best, one) => (nearest(one.hex) > nearest(best.hex) ? one : best));
}

/** Somebody nobody knows yet, in a colour that is told from the others. */
export function newCharacter({ cast }: Bible, name: string): Character {
  const colour = freeColour(cast.map(({ colour }) => colour));
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
