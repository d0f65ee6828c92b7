import type { Place } from '../bible.ts';
import { tagsOf } from '../producer/tags.ts';
import type { Sequence } from '../sequence.ts';
import type { PlacePatch } from './bible-edit.ts';
import { inShots, inTexts, namePattern } from './texts.ts';

const placeOf = ({ bible }: Sequence, id: string) => bible.places.find((one) => one.id === id);

const withPlaces = (sequence: Sequence, places: Place[]): Sequence => ({
  ...sequence,
  bible: { ...sequence.bible, places },
});

export function changePlace(sequence: Sequence, id: string, change: (place: Place) => Place): Sequence {
  if (!placeOf(sequence, id)) return sequence;
  return withPlaces(
    sequence,
    sequence.bible.places.map((one) => (one.id === id ? change(one) : one)),
  );
}

/** A place whose id is taken changes nothing. */
export function addPlace(sequence: Sequence, place: Place): Sequence {
  return placeOf(sequence, place.id) ? sequence : withPlaces(sequence, [...sequence.bible.places, place]);
}

/** Shots there are nowhere in particular from now on. */
export function removePlace(sequence: Sequence, id: string): Sequence {
  if (!placeOf(sequence, id)) return sequence;
  const left = sequence.bible.places.filter((place) => place.id !== id);
  return inShots(withPlaces(sequence, left), (shot) => (shot.place === id ? { ...shot, place: null } : shot));
}

export function patchPlace(sequence: Sequence, id: string, patch: PlacePatch): Sequence {
  const { name, ...rest } = patch;
  const tags = rest.look === undefined ? {} : { tags: tagsOf(rest.look) };
  const patched = changePlace(sequence, id, (place) => ({ ...place, ...tags, ...rest }));
  return name === undefined ? patched : renamePlace(patched, id, name);
}

/** The new name stands in every text for people; the old one stays known, since the story still has it. */
export function renamePlace(sequence: Sequence, id: string, name: string): Sequence {
  const place = placeOf(sequence, id);
  if (!place || name.trim() === '' || name === place.name) return sequence;
  const aliases = [...new Set([...place.aliases, place.name])].filter((alias) => alias !== name);
  const renamed = changePlace(sequence, id, (one) => ({ ...one, name, aliases }));
  const old = namePattern(place.name);
  return inTexts(renamed, (text) => text.replace(old, () => name));
}
