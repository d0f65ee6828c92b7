import type { Bible, Character } from '../bible.ts';
import type { ArcId } from '../story/arcs.ts';
import type { Member } from './cast.ts';
import { freeColour } from './colours.ts';
import { languageOf } from './languages.ts';
import { characterOf } from './look.ts';
import type { Moment } from './moments.ts';
import { atmosphereOf, paletteOf, styleOf, titleOf } from './mood.ts';
import { isLongAgo } from './period.ts';
import type { Setting } from './places.ts';
import type { Reading } from './refer.ts';
import type { Hour } from './times.ts';
import type { Told } from './told.ts';
import type { Unit } from './units.ts';

/** A story, read: everything the frames are made from. The lists run side by side, one entry a unit. */
export type StoryReading = {
  units: Unit[];
  readings: Reading[];
  cast: Member[];
  setting: Setting;
  hours: Hour[];
  moments: Moment[];
  /** What the story says of the looks of each of the cast. */
  told: Told[];
  /** The units in the story's own words, each understandable alone. */
  tellings: string[];
  tongue: Tongue;
};

/** How things are said in the language of the story. */
export type Tongue = {
  id: string;
  label: string;
  /** What another view of a moment is called, by its English note. */
  note(note: string): string;
  and: string;
  quiet: string;
};

/** Who does what where in the units of a story; `text` is all of it and settles what nothing tells. */
export const readStory = (units: Unit[], text: string): StoryReading => languageOf(units).read(units, text);

/** Cast, places, style and palette of a story that was read. */
export function bibleOf({ cast, setting, told, tongue }: StoryReading, text: string, arc: ArcId): Bible {
  const members = ownColours(
    cast.map((member, index) => characterOf(member, told[index] ?? nothingTold, text, index)),
  );
  return {
    title: titleOf(cast, setting.places[0]?.name ?? 'place', tongue.and),
    style: styleOf(cast),
    atmosphere: isLongAgo(text) ? `${atmosphereOf(arc)}, long ago` : atmosphereOf(arc),
    cast: members,
    places: setting.places,
    palette: paletteOf(members.map((member) => member.colour)),
  };
}

const nothingTold: Told = { adjectives: [], features: [], years: undefined };

/** Two in red coats are still told apart: the second one keeps red in words and gets a colour of its own. */
export function ownColours(cast: Character[]): Character[] {
  const used = new Set<string>();
  return cast.map((character, index) => {
    const free = used.has(character.colour) ? freeColour(used, index) : character.colour;
    used.add(free);
    return { ...character, colour: free };
  });
}
