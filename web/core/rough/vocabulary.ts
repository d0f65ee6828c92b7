import type { Bible, Character } from '../bible.ts';
import type { Shot } from '../shot.ts';
import type * as Drawing from './animal.ts';
import type * as Doings from './doings.ts';
import type * as Outdoors from './places/outdoors.ts';
import type * as Rooms from './places/rooms.ts';
import type * as Things from './props.ts';
import type * as Robots from './machine.ts';
import type * as Species from './species.ts';
import type * as Vehicles from './vehicle.ts';
import { goes, isBoat, isCar, ridesAnimal } from './vehicle-words.ts';

/** What can be drawn besides people: things always, the rest as far as shots need it. */
export interface Vocabulary {
  things: typeof Things & typeof Doings;
  /** Animals and robots. */
  animals: (typeof Species & typeof Drawing & typeof Robots) | null;
  vehicles: typeof Vehicles | null;
  rooms: typeof Rooms | null;
  outdoors: typeof Outdoors | null;
}

type Told = Pick<Shot, 'cast' | 'place' | 'moment'>;

/**
 * Loads what these shots are drawn with. More than one of them needs changes nothing in how it is drawn: whoever looks
 * something up asks `mayBeAnimal`, `goes` or `ridesAnimal` first, as is done here.
 */
export async function vocabularyFor(shots: readonly Told[], bible: Bible): Promise<Vocabulary> {
  const shown = new Set(shots.flatMap(({ cast }) => cast.map(({ id }) => id)));
  const cast = bible.cast.filter(({ id }) => shown.has(id));
  const places = shots.map((shot) => bible.places.find(({ id }) => id === shot.place));
  const travels =
    shots.some((shot) => isElsewhere(shot, cast)) ||
    places.some((place) => isBoat(place?.name ?? '') || isCar(place?.name ?? ''));
  const [things, animals, vehicles, rooms, outdoors] = await Promise.all([
    loadThings(),
    travels || cast.some(mayBeAnimal) ? loadAnimals() : null,
    travels ? import('./vehicle.ts') : null,
    places.some((place) => place?.indoors === true) ? import('./places/rooms.ts') : null,
    travels || places.some((place) => place?.indoors !== true) ? import('./places/outdoors.ts') : null,
  ]);
  return { things, animals, vehicles, rooms, outdoors };
}

async function loadThings(): Promise<Vocabulary['things']> {
  const [things, doings] = await Promise.all([import('./props.ts'), import('./doings.ts')]);
  return { ...things, ...doings };
}

async function loadAnimals(): Promise<NonNullable<Vocabulary['animals']>> {
  const parts = [import('./species.ts'), import('./animal.ts'), import('./machine.ts')] as const;
  const [species, drawing, robots] = await Promise.all(parts);
  return { ...species, ...drawing, ...robots };
}

/** Whether the words may lead out of the shot's place: on horseback, in a boat, under water. */
function isElsewhere({ cast, moment }: Told, people: readonly Character[]): boolean {
  return (
    isUnderWater(moment) ||
    cast.some(({ id, doing }) => {
      const character = people.find((one) => one.id === id);
      return ridesAnimal(doing) || goes(doing, character === undefined ? '' : aboutOf(character));
    })
  );
}

export const isUnderWater = (moment: string): boolean =>
  /\b(under(neath)? the (water|sea|waves|surface)|underwater)\b/i.test(moment);

/** What somebody is called and wears, where a vehicle may be named. */
export const aboutOf = ({ name, aliases, look }: Character): string =>
  [name, ...aliases, look].join(' ').toLowerCase();

/** Whether one of the cast may be drawn as an animal; a person with a proper name is none: Mr. Fox, Robin. */
export function mayBeAnimal({ kind, name }: Character): boolean {
  const last = lastWordOf(name);
  return kind !== 'person' || last === last.toLowerCase();
}

export const lastWordOf = (name: string): string => name.split(' ').at(-1)!;
