import type { Shot } from '../shot.ts';
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
}

/** What decides which words of a shot are things. */
interface Surroundings {
  /** Names of people and of the place, which are no things. */
  names?: readonly string[];
  /** The looks of the cast, lower case: what they wear is drawn on them. */
  worn?: string;
  indoors?: boolean | null;
}

const wearable = /hat|cap|helmet|wig|necklace|shoe|boot|glove|mask|crown|bag|scarf|cloth|ring|watch|blanket/;
const ofRooms = /window|curtain|fireplace|stove|mantelpiece|wardrobe|refrigerator|blackboard|grandfather/;

/** No ship in a room, no curtain in a field: they are spoken of, or seen through a window. */
function belongs({ words, size }: Prop, indoors: boolean | null): boolean {
  if (indoors === null) return true;
  return indoors ? size <= 300 : !ofRooms.test(words.source);
}

/**
 * The things of a shot that we can draw: those it lists, then those that its cast handles, then those its moment
 * names, without the words for the place itself. What is only compared with, wished for, missing or spoken of is not there.
 */
export function propsOf(shot: Shot, { names = [], worn = '', indoors = null }: Surroundings = {}): Named[] {
  const near = (text: string): string => (indoors === true ? text.replaceAll(afar, ' ') : text);
  const clear = (text: string): string =>
    near(visible(names.reduce((left, name) => left.replaceAll(name, ' '), text)));
  const listed = shot.props.filter((phrase) => !isOnlyCompared(phrase, shot.moment)).map(clear);
  const found = new Map<Prop, Named>();
  for (const phrase of listed) for (const named of propsIn(phrase)) found.set(named.prop, named);
  const handled = shot.cast.map(({ doing }) => clear(doing)).join('. ');
  for (const named of propsIn(handled)) if (!found.has(named.prop)) found.set(named.prop, named);
  for (const named of propsIn(clear(shot.moment))) {
    const isWorn =
      named.prop.where === 'hand' && wearable.test(named.prop.words.source) && named.prop.words.test(worn);
    if (!found.has(named.prop) && !isWorn) found.set(named.prop, named);
  }
  const all = [...found.values()];
  return all
    .filter((one) => belongs(one.prop, indoors) && !all.some((other) => isSame(one, other)))
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

const absent =
  /\b(?:want(?:s|ed|ing)? to|about to|hop(?:es?|ed|ing) to|plan(?:s|ned|ning)? to|going to|decid(?:es?|ed|ing) to|promis(?:es?|ed|ing) to) (?:bake|make|build|buy|cook|find|draw|paint|write|sew|knit|get|have|become)(\s+[\p{L}’'-]+){0,4}|\b(no|without|like|as if|as though|neither|nor|instead of|lost|missing|dream(s|ing)? of|think(s|ing)? of|remember(s|ing)?|forg[eo]t(s|ting)?|never)\b(\s+[\p{L}’'-]+){0,4}/gu;

/** What is seen far off from within a room. */
const afar =
  /[\p{L}’'-]+ (?:on|in|over|beyond|across|behind) the (?:\p{L}+ )?(?:hills?|horizon|distance|sea|mountains?|valley|shore|fields?)\b/gu;

/** What is only drawn or written is not there either. */
const drawn =
  /\b(draw(?:s|ing)?|paint(?:s|ing)?|sketch(?:es|ing)?) (?:a|an|the) (?!sword|knife|dagger|gun|pistol|bow|curtain|blind|breath|water|fence|wall|door|gate|house|boat|room)[\p{L}]+/gu;
/** Names with a title. */
const titled =
  /\b(mr|mrs|ms|miss|dr|captain|uncle|aunt|doctor|king|queen)\.? (?!(of|and|in|on|the|a|is)\b)\p{L}+/giu;

/** The words without speech, comparisons and what is said not to be there. */
function visible(text: string): string {
  return text
    .replaceAll(titled, ' ')
    .toLowerCase()
    .replaceAll(/["“”«»][^"“”«»]*["“”«»]/g, ' ')
    .replaceAll(absent, ' ')
    .replaceAll(drawn, '$1 the ');
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
  return kept
    .toSorted((a, b) => a.from - b.from)
    .map(({ prop, words }) => ({ prop, many: words.endsWith('s') && !single.test(words), said: words }));
}

const single =
  /(glass|compass|scissors|stairs|curtains|binoculars|pliers|shears|bus|cheers|moons|keys|wings)$/;
