import type { Bible, Character, Place } from '../../bible.ts';
import { freeColour } from '../colours.ts';
import { headOf } from '../naming.ts';
import { slug, unique } from '../slug.ts';
import { tagsOf } from '../tags.ts';
import { verbOf } from '../words/verbs.ts';
import { fold, meant } from './fold.ts';
import { textAt } from './raw.ts';
import { listOf, objectOf } from './salvage.ts';
import {
  hasMarkup,
  hasPronoun,
  isInward,
  isQuoted,
  isSeveral,
  losesWords,
  plain,
  stemsOf,
  wordsOf,
} from './said.ts';
import type { Task } from './task.ts';

/** What of a model's bible could be believed. */
export type BibleReading = {
  bible: Bible;
  /** Looks taken, of people and places. */
  taken: number;
  offered: number;
  /** It found the people of the story by itself. */
  trusted: boolean;
};

type Offered = { name: string; kind: string; look: string };

/**
 * The rules' bible with the looks, title and style of a model's answer wherever they hold: a look must keep what the
 * story says, be of the same kind of being, and show nothing but looks. Nobody is lost, and nobody comes in of whom the
 * story does not tell.
 */
export function readBible(answer: unknown, task: Task): BibleReading {
  const body = objectOf(answer, ['characters', 'locations', 'title']);
  const people = offersAt(body['characters'] ?? body['cast']);
  const places = offersAt(body['locations'] ?? body['places']);
  const own = task.base.bible;
  const found = own.cast.filter((one) => people.some(({ name }) => meant(own.cast, name)?.id === one.id));
  const trusted = people.length > 0 && found.length >= 0.8 * own.cast.length;
  const cast = own.cast.map((one) => withLook(one, people, own.cast, task));
  const newcomers = trusted ? newPeople(people, own, task) : [];
  const located = own.places.map((place) => withPlaceLook(place, places, own.places, task));
  const bible: Bible = {
    ...own,
    title: titleOr(textAt(body, 'title'), own.title, task),
    style: styleOr(textAt(body, 'style'), own.style),
    atmosphere: shortOr(textAt(body, 'atmosphere'), own.atmosphere, 8),
    cast: [...cast, ...newcomers],
    places: [...located, ...(trusted ? newPlaces(places, own, task) : [])],
  };
  const changed = (list: readonly { look: string }[], from: readonly { look: string }[]) =>
    list.filter(({ look }, index) => look !== from[index]?.look).length;
  const taken = changed(bible.cast, own.cast) + changed(bible.places, own.places);
  return { bible, taken, offered: people.length + places.length, trusted };
}

function offersAt(value: unknown): Offered[] {
  return listOf(value ?? [], 'characters').flatMap((item) => {
    if (typeof item !== 'object' || item === null) return [];
    const loose = Object.fromEntries(Object.entries(item));
    const name = plain(textAt(loose, 'name', 'id'), 40);
    const look = plain(textAt(loose, 'look', 'description', 'appearance'), 160);
    return name === '' ? [] : [{ name, kind: textAt(loose, 'kind').toLowerCase(), look }];
  });
}

/** Nothing but what a camera sees, and no longer than prompts have room for. */
const isLook = (look: string, least: number): boolean => {
  const count = wordsOf(look).length;
  const clean =
    !hasPronoun(look) && !isInward(look) && !isQuoted(look) && !hasMarkup(look) && !isSeveral(look);
  return count >= least && count <= 18 && stemsOf(look).size >= 4 && clean && !/[.;:!?]./.test(look);
};

function withLook(
  one: Character,
  offers: readonly Offered[],
  cast: readonly Character[],
  task: Task,
): Character {
  const offer = offers.find(({ name }) => meant(cast, name)?.id === one.id);
  if (offer === undefined) return one;
  const look = lookOf(offer.look);
  const others = cast.filter(({ id }) => id !== one.id).map(({ name }) => fold(name));
  const names = wordsOf(look).some((word) => others.includes(word) || fold(one.name) === word);
  if (!isLook(look, 6) || (names && /^\p{Lu}/u.test(one.name)) || !keepsStory(look, one, task)) return one;
  return { ...one, look, lookShort: shorten(look), tags: tagsOf(look) };
}

const lookOf = (said: string): string => {
  const look = said.replace(/[.!]+$/, '').replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  return /^(?:an?|the|two|three|several|many) /.test(look)
    ? look
    : `${/^[aeiou]/.test(look) ? 'an' : 'a'} ${look}`;
};

/** The words of the old look that stand in the story are told, not invented; they stay, and so does what it is. */
function keepsStory(look: string, one: Character, { request, english }: Task): boolean {
  if (!english) return true;
  const said = stemsOf(look);
  const head = stemsOf(headOf(one).split(' ').at(-1) ?? '');
  return [...head].every((stem) => said.has(stem)) && !losesWords(look, one.look, request.text, 4);
}

/** At most 12 words, ending where a part of the look ends. */
function shorten(look: string): string {
  const words = look.split(' ');
  if (words.length <= 12) return look;
  const cut = words.slice(0, 12).join(' ');
  const at = Math.max(cut.lastIndexOf(','), cut.lastIndexOf(' and '), cut.lastIndexOf(' with '));
  return (at > 10 ? cut.slice(0, at) : cut).replace(/[ ,]+$/, '');
}

/** Somebody the rules did not see: the story names them, and says in a verb what they do. */
function newPeople(offers: readonly Offered[], own: Bible, task: Task): Character[] {
  const taken = new Set([...own.cast, ...own.places].map(({ id }) => id));
  const colours = new Set(own.cast.map(({ colour }) => colour));
  const fresh = offers.filter(
    ({ name, look }) =>
      meant(own.cast, name) === undefined &&
      meant(own.places, name) === undefined &&
      isLook(lookOf(look), 6) &&
      (task.english
        ? acts(name, task.request.text)
        : own.cast.length === 0 || task.request.text.includes(name)),
  );
  return fresh.slice(0, Math.max(0, 6 - own.cast.length)).map((offer, index) => {
    const look = lookOf(offer.look);
    const colour = freeColour(colours, index);
    colours.add(colour);
    const kind = kinds.find((known) => known === offer.kind) ?? 'person';
    return {
      id: unique(slug(offer.name, 'character'), taken),
      name: offer.name,
      aliases: [],
      kind,
      sex: sexOf(look),
      age: 'unknown',
      look,
      lookShort: shorten(look),
      tags: tagsOf(look),
      colour,
    };
  });
}

const kinds = ['person', 'animal', 'machine', 'creature', 'group'] as const;

const sexOf = (look: string): Character['sex'] => {
  if (/\b(?:woman|girl|lady|female|queen)\b/.test(look)) return 'female';
  return /\b(?:man|boy|gentleman|male|king)\b/.test(look) ? 'male' : 'unknown';
};

/** "the widow sold", "Ada runs": a word of the story with a verb behind it. */
function acts(name: string, story: string): boolean {
  const words = wordsOf(story);
  const last = wordsOf(name).at(-1);
  return words.some((word, index) => word === last && verbOf(words[index + 1] ?? '') !== undefined);
}

function withPlaceLook(
  place: Place,
  offers: readonly Offered[],
  places: readonly Place[],
  task: Task,
): Place {
  const offer = offers.find(({ name }) => meant(places, name)?.id === place.id);
  const look = offer === undefined ? '' : lookOf(offer.look);
  const said = stemsOf(look);
  const named = [...stemsOf(place.name)].every((stem) => said.has(stem));
  const keeps = named && !losesWords(look, place.look, task.request.text);
  if (!isLook(look, 4) || wordsOf(look).length > 13 || !keeps) return place;
  return { ...place, look, tags: tagsOf(look) };
}

/** Places that the story names after "in", "at", "into" and the like, and the rules did not see. */
function newPlaces(offers: readonly Offered[], own: Bible, task: Task): Place[] {
  const taken = new Set([...own.cast, ...own.places].map(({ id }) => id));
  const story = task.request.text.toLowerCase();
  const fresh = offers.filter(({ name, look }) => {
    if (meant(own.places, name) !== undefined || meant(own.cast, name) !== undefined) return false;
    const said = fold(name);
    const there = ['in', 'at', 'into', 'to', 'on', 'through', 'inside'].some((word) =>
      ['the ', 'a ', 'an ', ''].some((article) => story.includes(` ${word} ${article}${said}`)),
    );
    return isLook(lookOf(look), 4) && (there || (!task.english && own.places.length <= 1));
  });
  return fresh.slice(0, Math.max(0, 6 - own.places.length)).map(({ name, look }) => ({
    id: unique(slug(name, 'place'), taken),
    name: name.replace(/^the /i, ''),
    aliases: [],
    look: lookOf(look),
    tags: tagsOf(lookOf(look)),
    indoors: /\b(?:room|kitchen|cellar|hall|house|shop|attic|office|inside|indoor|corridor)\b/i.test(
      `${name} ${look}`,
    ),
  }));
}

const isPlain = (text: string, most: number): boolean =>
  wordsOf(text).length > 0 && wordsOf(text).length <= most && !hasMarkup(text) && !isQuoted(text);

/** Most of a title's words are the story's: weak models hand the example's back. */
function titleOr(said: string, own: string, { stems, english }: Task): string {
  const title = plain(said.replace(/["“”]/g, ''), 60);
  const words = [...stemsOf(title)];
  const known = words.filter((stem) => stems.has(stem)).length;
  return isPlain(title, 9) && (!english || known > words.length / 2) ? title : own;
}

/** Style words stand in every prompt: few, and about a medium. */
const MEDIUM =
  /illustration|painting|paint|watercolou?r|gouache|ink|drawing|photo\w*|film|cinematic|anime|comic|sketch|pastel|woodcut|engraving|oil|acrylic|render|cartoon|collage|charcoal|pencil|noir|print/i;

const styleOr = (said: string, own: string): string => {
  const style = plain(said, 60).toLowerCase();
  return isPlain(style, 6) && MEDIUM.test(style) && !hasPronoun(style) ? style : own;
};

const shortOr = (said: string, own: string, most: number): string => {
  const text = plain(said, 80).toLowerCase();
  return isPlain(text, most) && !hasPronoun(text) ? text : own;
};
