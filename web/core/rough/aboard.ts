import type { Character } from '../bible.ts';
import { type Form, formOf } from './being.ts';
import type { Vehicle } from './vehicle.ts';
import { falls, isBesideCar, isBoat, isCar, ridesAnimal } from './vehicle-words.ts';
import { type Vocabulary, aboutOf } from './vocabulary.ts';

/** One of the cast in a shot, before it is known how it is drawn. */
export interface Told {
  id: string;
  character: Character;
  doing: string;
}

/** Where one is who goes with something. */
export interface Berth {
  vehicle: Vehicle;
  /** Who steers: all aboard stand where this one does. */
  leader: string;
  /** How far before the middle of the vehicle, in centimetres. */
  at: number;
  /** How far apart the first and the last of those aboard sit. */
  apart: number;
  /** Whether this one is drawn first or last of those aboard, and the vehicle with it. */
  isFirst: boolean;
  isLast: boolean;
  /** Whether it leaves the vehicle over the side. */
  isOut: boolean;
}

/** The surroundings in which somebody may be found in a vehicle. */
interface Where {
  place: string;
  vocabulary: Vocabulary;
}

/** Who of the cast goes with what, alone or with others, and which animals of the cast are ridden. */
export function crewsOf(
  cast: readonly Told[],
  where: Where,
): { berths: Map<string, Berth>; ridden: Set<string> } {
  const berths = new Map<string, Berth>();
  const ridden = new Set<string>();
  const forms = new Map(cast.map((one) => [one.id, formOf(one.character, where.vocabulary)]));
  for (const one of cast) {
    if (berths.has(one.id) || ridden.has(one.id)) continue;
    const mount = ridesAnimal(one.doing) ? mountAmong(cast, one.id, forms, where.vocabulary) : undefined;
    const vehicle = mount?.vehicle ?? vehicleFor(one, forms.get(one.id)!, where);
    if (vehicle === null) continue;
    if (mount !== undefined) ridden.add(mount.id);
    const others = cast.filter((other) => {
      const isFree = other !== one && !ridden.has(other.id) && !berths.has(other.id);
      return isFree && shares(other, vehicle, vehicleFor(other, forms.get(other.id)!, where));
    });
    const crew = [one, ...others].slice(0, vehicle.seats.length);
    const seats = vehicle.seats.slice(0, crew.length);
    const apart = Math.max(...seats) - Math.min(...seats);
    crew.forEach(({ id, doing }, index) => {
      const isOut = vehicle.isAfloat && falls(doing);
      berths.set(id, {
        vehicle,
        leader: one.id,
        at: isOut ? vehicle.width * 0.46 : vehicle.seats[index]!,
        apart,
        isFirst: index === 0,
        isLast: index === crew.length - 1,
        isOut,
      });
    });
  }
  return { berths, ridden };
}

/** What somebody goes with by its own words, or sits in because the place is one. */
function vehicleFor({ doing, character }: Told, form: Form, { place, vocabulary }: Where): Vehicle | null {
  const { vehicles } = vocabulary;
  if (vehicles === null) return null;
  const isFigure = form.is === 'figure' || form.is === 'robot';
  const own = vehicles.vehicleOf(doing, aboutOf(character), vocabulary);
  if (own !== null) return isFigure || own.isSmall ? own : null;
  if (!isFigure) return null;
  if (isBoat(place)) return vehicles.vehicleOf('sits in the boat', '', vocabulary);
  return isCar(place) && !isBesideCar(doing)
    ? vehicles.vehicleOf(`drives the ${place}`, '', vocabulary)
    : null;
}

/** Whether somebody is in the vehicle that another steers. Whoever is on the water with a boat is in it. */
function shares({ doing, character: { kind } }: Told, vehicle: Vehicle, own: Vehicle | null): boolean {
  if (kind === 'group') return false;
  if (own !== null)
    return (
      own.kind === vehicle.kind ||
      (own.isAfloat && vehicle.isAfloat) ||
      /\b(alongside|together)\b/.test(doing)
    );
  if (vehicle.isAfloat)
    return !/\b(swim\w*|div(es|ing)|drown\w*|water|shore|bank|pier|dock|beach|fl(ies|ying))\b/.test(doing);
  return /\b(alongside|together|aboard|on board|next to (him|her|the driver)|(in|into|on|from) the (back|car|bus|truck|van|cart|wagon|sled|sleigh|basket|balloon|passenger))\b/.test(
    doing,
  );
}

/** An animal of the cast that somebody else of it can ride. */
function mountAmong(
  cast: readonly Told[],
  rider: string,
  forms: ReadonlyMap<string, Form>,
  { animals, vehicles }: Vocabulary,
): { id: string; vehicle: Vehicle } | undefined {
  if (animals === null || vehicles === null) return undefined;
  const doing = cast.find(({ id }) => id === rider)?.doing ?? '';
  for (const { id, character } of cast) {
    const form = forms.get(id)!;
    if (id !== rider && form.is === 'animal' && vehicles.isMount(form.species))
      return { id, vehicle: vehicles.mountOf(form.species, character, animals, doing) };
  }
  return undefined;
}
