import type { Bible, Character, Place } from '../bible.ts';
import type { Shot } from '../shot.ts';
import { cleanStory } from '../story/count.ts';
import { completeBible } from './complete-bible.ts';
import { completeShot, type LooseShot } from './complete-shot.ts';
import { produceEmbedded, type StoryRequest } from './embedded.ts';
import { isEnglish } from './language.ts';
import type { ProducerRecord } from './producer-record.ts';
import type { Produced, ProducedFrame } from './produced.ts';
import { contentWords } from './tokens.ts';
import { unitsOf } from './units.ts';
import { isGrammar, stem } from './words/stems.ts';

/** A character or place as a model gives it: anything may be missing. */
export type Loose<T> = { [Key in keyof T]?: T[Key] | null | undefined } & { name: string };

/** What a model wrote so far: any field may be missing, any id unknown. `frames` counts from 0 and may have holes. */
export type Partly = {
  bible?: {
    title?: string | null;
    style?: string | null;
    atmosphere?: string | null;
    palette?: Bible['palette'] | null;
    cast?: readonly Loose<Character>[];
    places?: readonly Loose<Place>[];
  };
  frames: readonly (LooseShot | undefined)[];
  record?: ProducerRecord;
  warnings?: readonly string[];
};

/**
 * Bible and exactly `frameCount` frames from what a model left: ids, sizes and places are repaired, and frames that are
 * missing, empty, repeated or about something else come from the embedded rules. `origin` of each frame says which.
 */
export function completeProduced(partly: Partly, request: StoryRequest): Produced {
  const own = produceEmbedded({ ...request, text: cleanStory(request.text) });
  const bible = completeBible(partly.bible ?? {}, own.bible, request.text);
  const seen = new Set<string>();
  const frames = own.frames.map((frame, index): ProducedFrame => {
    const loose = partly.frames[index];
    const moment = loose?.moment?.trim() ?? '';
    const usable =
      loose !== undefined && isUsable(moment, index, own, request.text) && !seen.has(key(moment));
    if (!usable) return { ...frame, shot: inBible(frame.shot, own.bible, bible) };
    seen.add(key(moment));
    const shot = completeShot(loose, { ...frame.shot, moment }, bible, inBible(frame.shot, own.bible, bible));
    return { shot, description: moment, origin: 'model' };
  });
  const written = frames.filter(({ origin }) => origin === 'model').length;
  return {
    bible,
    frames: varied(frames),
    origin: written === frames.length ? 'model' : written === 0 ? 'embedded' : 'mixed',
    warnings: [...own.warnings, ...(partly.warnings ?? []), ...filledIn(frames.length - written)],
    ...(partly.record && { record: partly.record }),
    ...(own.options && { options: own.options }),
  };
}

const filledIn = (count: number): string[] =>
  count === 0
    ? []
    : [
        `The model left out or spoilt ${count === 1 ? '1 frame' : `${count} frames`}; the built-in rules filled in.`,
      ];

const key = (moment: string): string =>
  moment
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Whether a moment of a model can stand at this frame: some words, no endless repetition, and about this part of the
 * story, where the story is English.
 */
export function isUsable(moment: string, index: number, own: Produced, story: string): boolean {
  const words = key(moment)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length < 3 && /\p{Script=Latin}/u.test(moment)) return false;
  if (words.length === 0 || words.length > 60 || isLooping(words)) return false;
  if (!isEnglish(unitsOf(story))) return true;
  const reach = Math.max(1, Math.round(own.frames.length * 0.15));
  const near = own.frames.slice(Math.max(0, index - reach), index + reach + 1);
  const told = new Set(stems(near.map(({ description }) => description).join(' ')));
  return stems(moment).some((word) => told.has(word));
}

const stems = (text: string): string[] => contentWords(text, isGrammar).map((word) => stem(word));

/** Small models fall into saying the same again and again. */
function isLooping(words: readonly string[]): boolean {
  const triples = words.slice(2).map((_, at) => words.slice(at, at + 3).join(' '));
  return triples.length - new Set(triples).size > 2;
}

/** A frame of our own in a bible that a model has changed: the same people and place under the model's ids. */
function inBible(shot: Shot, own: Bible, bible: Bible): Shot {
  if (own === bible) return shot;
  const cast = shot.cast.flatMap((part) => {
    const name = own.cast.find(({ id }) => id === part.id)?.name ?? part.id;
    const known = bible.cast.find(({ id, aliases }) => id === part.id || aliases.includes(name));
    return known === undefined ? [] : [{ ...part, id: known.id }];
  });
  const name = own.places.find(({ id }) => id === shot.place)?.name;
  const place = bible.places.find(
    (one) => one.id === shot.place || (name !== undefined && one.aliases.includes(name)),
  );
  return { ...shot, cast, place: place?.id ?? bible.places[0]?.id ?? null };
}

/** No size three times in a row: the third takes the one beside it. */
function varied(frames: ProducedFrame[]): ProducedFrame[] {
  const sizes: Shot['size'][] = [];
  return frames.map((frame) => {
    const same = sizes.at(-1) === frame.shot.size && sizes.at(-2) === frame.shot.size;
    const size = same ? (frame.shot.size === 'medium shot' ? 'close-up' : 'medium shot') : frame.shot.size;
    sizes.push(size);
    return { ...frame, shot: { ...frame.shot, size } };
  });
}
