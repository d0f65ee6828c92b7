import type { Shot } from '../shot.ts';
import { afar, isModifier, visible } from './mentioned.ts';
import { modern } from './period.ts';
import type { Prop } from './prop.ts';
import { airProps } from './props-air.ts';
import { propsOfDoing } from './props-doing.ts';
import { heldProps } from './props-held.ts';
import { moreProps } from './props-more.ts';
import { outdoorProps } from './props-outdoors.ts';
import { roomProps } from './props-room.ts';
import { plainProps } from './props-plain.ts';
import { smallProps } from './props-small.ts';
import { tools } from './props-tools.ts';
import { vehicles } from './props-vehicles.ts';
import { workProps } from './props-work.ts';

export { placeOf } from './places/places.ts';
export { dressedFor, plainly } from './plainly.ts';
export { callingOf } from './signs.ts';
export { isLongAgo } from './period.ts';

const known: readonly Prop[] = [
  ...propsOfDoing,
  ...moreProps,
  ...heldProps,
  ...smallProps,
  ...tools,
  ...workProps,
  ...roomProps,
  ...outdoorProps,
  ...vehicles,
  ...airProps,
  ...plainProps,
];
const mostProps = 5;

/** A thing of the shot and whether the words speak of more than one. */
export interface Named {
  prop: Prop;
  many: boolean;
  /** The words that name it. */
  said: string;
  /** Whether a list of things or the words for what somebody does name it, and not only the moment. */
  isUsed: boolean;
}

/** What decides which words of a shot are things. */
interface Surroundings {
  /** Names of people and of the place, which are no things. */
  names?: readonly string[];
  /** The looks of the cast, lower case: what they wear is drawn on them. */
  worn?: string;
  indoors?: boolean | null;
  /** What the place is called, lower case. */
  place?: string;
  /** Whether nobody has engines and electric light yet. */
  isPast?: boolean;
}

const wearable = /hat|cap|helmet|wig|necklace|shoe|boot|glove|mask|crown|bag|scarf|cloth|ring|watch|blanket/;
const ofRooms = /window|curtain|fireplace|stove|mantelpiece|wardrobe|refrigerator|blackboard|grandfather/;

/** What is drawn with a place already, its own; a second one beside it would be another. */
const builtIn: readonly (readonly [place: RegExp, indoors: boolean, word: RegExp])[] = [
  [
    /\b(church|chapel|cathedral|monastery|castle|palace|fort|house|farmhouse|cottage|hut|cabin|mansion|manor|front|space|hull|moon)\b/,
    false,
    /\b(door|doorway|gateway)\b/,
  ],
  [/\b(shop|store|boutique|kiosk|pawn ?shop|bakery|bar|pub|inn|tavern|cafe|café)$/, true, /\bcounter$/],
  [/\b(bell tower|belfry|bell loft|church tower)$/, true, /\bbells?$/],
  [/\b(kitchen|bakery|bakehouse)$/, true, /\b(stove|oven)$/],
];

/** They had sails then, whatever they are called. */
const ships = /\b(?<!(sailing|space|air) )ships?\b/g;

/** No ship in a room, no curtain in a field: they are spoken of, or seen through a window. */
function belongs(
  { prop: { words, size }, said }: Named,
  { indoors = null, place = '', isPast = false }: Surroundings,
): boolean {
  if (indoors === null) return true;
  if (isPast && modern.test(said)) return false;
  if (builtIn.some(([where, within, word]) => within === indoors && where.test(place) && word.test(said)))
    return false;
  return indoors ? size <= 300 : !ofRooms.test(words.source);
}

/**
 * The things of a shot that we can draw: those it lists, then those that its cast handles, then those its moment
 * names, without the words for the place itself. What is only compared with, wished for, missing or spoken of is not there.
 */
export function propsOf(shot: Shot, surroundings: Surroundings = {}): Named[] {
  const { names = [], worn = '', indoors = null, isPast = false } = surroundings;
  const near = (text: string): string => (indoors === true ? text.replaceAll(afar, ' ') : text);
  const clear = (text: string): string =>
    rigged(near(visible(names.reduce((left, name) => left.replaceAll(name, ' '), text))));
  const rigged = (text: string): string => (isPast ? text.replaceAll(ships, 'sailing ship') : text);
  const listed = shot.props.filter((phrase) => !isOnlyCompared(phrase, shot.moment)).map(clear);
  const found = new Map<Prop, Named>();
  for (const phrase of listed) for (const named of propsIn(phrase)) found.set(named.prop, named);
  const handled = shot.cast.map(({ doing }) => clear(doing)).join('. ');
  for (const named of propsIn(handled)) if (!found.has(named.prop)) found.set(named.prop, named);
  for (const named of propsIn(clear(shot.moment))) {
    const isWorn =
      named.prop.where === 'hand' && wearable.test(named.prop.words.source) && named.prop.words.test(worn);
    if (!found.has(named.prop) && !isWorn) found.set(named.prop, { ...named, isUsed: false });
  }
  const all = [...found.values()];
  return all
    .filter((one) => belongs(one, surroundings) && !all.some((other) => isSame(one, other)))
    .slice(0, mostProps);
}

/** Whether a thing is told again, with what is done to it: the door that somebody opens is the one that is spoken of. */
const isSame = (plain: Named, told: Named): boolean =>
  plain !== told &&
  plain.prop.words.test(told.said) &&
  (plain.said === told.said
    ? known.indexOf(told.prop) < known.indexOf(plain.prop)
    : told.said.length > plain.said.length && plain.prop.where === told.prop.where);

/** The thing that a name means, as when a boat is one of the cast. */
export function propNamed(words: string): Prop | undefined {
  return propsIn(words.toLowerCase())[0]?.prop;
}

/** All things that the words name, in their order. */
export function propsNamed(words: string): Prop[] {
  return propsIn(words.toLowerCase()).map(({ prop }) => prop);
}

function isOnlyCompared(phrase: string, moment: string): boolean {
  const words = moment.toLowerCase();
  const word = phrase.toLowerCase().split(' ').at(-1)!;
  return words.includes(word) && !visible(words).includes(word);
}

/** Props named by a phrase; the longer words win, so a paper boat is not a boat and a lamp post no lamp. */
function propsIn(phrase: string): Named[] {
  const matches = known.flatMap((prop) => {
    const match = prop.words.exec(phrase);
    return match === null ? [] : [{ prop, from: match.index, words: match[0] }];
  });
  const kept: typeof matches = [];
  for (const one of matches.toSorted((a, b) => b.words.length - a.words.length))
    if (
      kept.every(({ from, words }) => one.from >= from + words.length || from >= one.from + one.words.length)
    )
      kept.push(one);
  const inOrder = kept.toSorted((a, b) => a.from - b.from);
  const modifiers = inOrder.filter(({ from, words }) =>
    isModifier(phrase, from, words, (at) => kept.some((other) => other.from === at)),
  );
  // The thing itself may be told further on: "picks the train ticket up in the train".
  if (modifiers.length > 0)
    return propsIn(
      modifiers.reduce(
        (left, { from, words }) =>
          left.slice(0, from) + ' '.repeat(words.length) + left.slice(from + words.length),
        phrase,
      ),
    );
  return inOrder.map(({ prop, words }) => ({
    prop,
    many: words.endsWith('s') && !single.test(words),
    said: words,
    isUsed: true,
  }));
}

const single =
  /(glass|compass|scissors|stairs|curtains|binoculars|pliers|shears|bus|cheers|moons|keys|wings)$/;
