import type { Place } from '../bible.ts';
import type { Member } from './cast.ts';
import { senseOf } from './place-senses.ts';
import { slug, unique } from './slug.ts';
import { tokensOf } from './tokens.ts';
import type { Unit } from './units.ts';
import { withArticle as a } from './words/article.ts';
import { numbers, ordinals } from './words/grammar.ts';
import { words } from './words/lists.ts';
import { visible } from './words/looks.ts';
import { indoorPlaces, isIndoors, outdoorPlaces, telltales } from './words/places.ts';

/** A place named in a unit: as written, by its noun, and how surely the unit happens there. */
export type Sighting = { name: string; noun: string; strength: number };

const buildings =
  words(`lighthouse tower castle palace church temple chapel cathedral school hospital factory museum
  theatre opera hotel inn station library mill house cottage`);

/** The building a story tells of first, such as the lighthouse of a lighthouse keeper, or ''. */
export function buildingOf(units: readonly Unit[]): string {
  const all = units.flatMap((unit) => unit.tokens);
  return all.find(({ lower }) => buildings.has(lower))?.lower ?? '';
}

/** How places look; no two of a story in the same words. */
export class PlaceLooks {
  readonly #building: string;
  readonly #words: ReadonlySet<string>;
  readonly #ids = new Set<string>();
  readonly #looks = new Set<string>();

  constructor(building: string, units: readonly Unit[] = []) {
    this.#building = building;
    this.#words = new Set(units.flatMap(({ text }) => tokensOf(text).map(({ lower }) => lower)));
  }

  placeOf({ name, noun: word }: Sighting): Place {
    const noun = senseOf(word, name, this.#words);
    const indoors = isIndoors(noun);
    const bare = described(name, word, this.#partOf(noun));
    const look = this.#fresh(!indoors && this.#isSnowy() ? snowed(bare) : bare, name, indoors);
    return {
      id: unique(slug(name, 'place'), this.#ids),
      name,
      aliases: name === word ? [] : [word],
      look,
      tags: [noun, indoors ? 'indoors' : 'outdoors', ...details(look)],
      indoors,
    };
  }

  /** A story without any place gets one that suits its cast. */
  derived(cast: readonly Member[], units: readonly Unit[]): Place {
    const told = tellingPlace(units);
    if (told !== undefined) return this.placeOf({ name: told, noun: told, strength: 0 });
    const wild = cast.length > 0 && cast.every((member) => member.kind === 'animal');
    const noun = wild ? 'clearing' : cast.length > 0 ? 'street' : 'meadow';
    return this.placeOf({ name: wild ? 'forest clearing' : noun, noun, strength: 0 });
  }

  /** Snow lies wherever the story has it fall, or is skied on. */
  #isSnowy(): boolean {
    return SNOWY.some((word) => this.#words.has(word)) && !this.#words.has('summer');
  }

  /** Stairs and steps belong to the building of the story. */
  #partOf(noun: string): string {
    const look = indoorPlaces.get(noun) ?? outdoorPlaces.get(noun) ?? `a quiet ${noun}`;
    if (this.#building === '') return look;
    if (/^(?:stairs|staircase|stairwell|landing)$/.test(noun))
      return `a steep winding staircase inside a ${this.#building}`;
    return noun === 'steps' ? `worn stone steps at the foot of a ${this.#building}` : look;
  }

  #fresh(look: string, name: string, indoors: boolean): string {
    const taken = this.#looks.has(look);
    this.#looks.add(look);
    if (!taken) return look;
    const other = `${a(name.toLowerCase())}, ${look.replace(/^an? /, '')}`;
    return this.#fresh(
      this.#looks.has(other) ? `${other}, ${indoors ? 'under another lamp' : 'farther off'}` : other,
      name,
      indoors,
    );
  }
}

const SNOWY = ['snowing', 'snowshoes', 'sledge', 'blizzard', 'avalanche', 'skis', 'snowfall', 'snowed'];

/** "a steep snowy hill": no green under the snow. */
const snowed = (look: string): string =>
  /\bgreen|wildflowers|grassy\b/.test(look)
    ? look
        .replace(/\bgreen\b/, 'snowy')
        .replace(/\bgrassy\b/, 'snowy')
        .replace(/ with wildflowers/, '')
    : look;

/** The place that most telltale words of a story speak for, by at least so many. */
export function tellingPlace(units: readonly Unit[], least = 1): string | undefined {
  const votes = new Map<string, number>();
  const words = new Set(units.flatMap(({ text }) => tokensOf(text).map(({ lower }) => lower)));
  for (const word of words) {
    const place = telltales.get(word);
    // A father may be anywhere.
    const weight = /^(?:grand)?(?:mother|father)$/.test(word) ? 0.6 : 1;
    if (place !== undefined) votes.set(place, (votes.get(place) ?? 0) + weight);
  }
  const [first] = [...votes].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] > least - 0.5 ? first[0] : undefined;
}

/** "a flooded low stone cellar"; a noun before the noun stands apart: "a fish market, rows of stalls". */
function described(name: string, noun: string, look: string): string {
  const added = name
    .replace(/ of \p{Lu}.*$/u, '')
    .split(' ')
    .slice(0, -noun.split(' ').length)
    .filter((word) => word === word.toLowerCase() && !look.includes(word));
  const telling = added.filter((word) => !numbers.has(word) && !ordinals.has(word) && !VAGUE.test(word));
  if (telling.length === 0) return look;
  const stuff = telling.find((word) => MATERIAL.test(word));
  if (stuff !== undefined && MATERIAL.test(look)) return look.replace(MATERIAL, stuff);
  const plain = look.replace(/^an? /, '');
  if (telling.every((word) => isAdjective(word)))
    return look === plain ? `${telling.join(' ')} ${plain}` : a(`${telling.join(' ')} ${plain}`);
  return `${a(`${telling.join(' ')} ${noun}`)}, ${plain}`;
}

const MATERIAL = /\b(?:wooden|stone|brick|iron|steel|glass|timber|marble|tiled|paved|cobbled)\b/;
const VAGUE = /^(?:same|other|next|last|own|main|very|whole|only|nearest)$/;
const adjectives =
  words(`dry wet old new deep high low long wide dark bright cold warm hot quiet empty full green dim bare
  open narrow steep wild strange grand vast tall shallow crooked sunny snowy frozen ancient private secret public young
  sick poor rich brave proud sad fat thin stout round loud clever kind cruel lame blind deaf nervous rival best worst smallest`);
/** Whether a word that stands before a noun describes it, as far as its form tells. */
export const isAdjective = (word: string): boolean =>
  adjectives.has(word) || visible.has(word) || /(?:ed|ing|less|ful|ous|y|en|ern)$/.test(word);

/** The things after "with" of a look, as tags. */
const details = (look: string): string[] =>
  (/ (?:with|of|under|between) (.+)$/.exec(look)?.[1] ?? '')
    .split(/,| and /)
    .map((part) => part.replace(/^\s*(?:an?|the) /, '').trim())
    .filter((part) => part !== '')
    .slice(0, 2);
