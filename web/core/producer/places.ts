import type { Place } from '../bible.ts';
import type { Member } from './cast.ts';
import { withArticle as a } from './words/article.ts';
import { slug, unique } from './slug.ts';
import { endsPhrase, type Token } from './tokens.ts';
import type { Unit } from './units.ts';
import {
  adverbs,
  articles,
  auxiliaries,
  bodyParts,
  conjunctions,
  determiners,
  numbers,
  possessives,
  prepositions,
  pronouns,
} from './words/grammar.ts';
import { words } from './words/lists.ts';
import { indoorPlaces, isPlaceWord, outdoorPlaces } from './words/places.ts';
import { verbOf } from './words/verbs.ts';

/** Where the units happen: the places of the story, and for each unit the id of one. */
export type Setting = { places: Place[]; at: string[] };

type Sighting = { name: string; noun: string; strength: number };

const governing =
  words(`in on at into onto inside outside to up down through across along near behind under over off from
  beside below above by past around between of`);
const entering = words(`enter reach leave cross climb open break find visit build paint clean guard`);
const bareNouns = words('home school town church prison sea hospital court');

/** Places are named by a preposition or a verb of movement and last until the next one. */
export function settingOf(units: readonly Unit[], cast: readonly Member[]): Setting {
  const sightings = units.map((unit) => best(sightingsOf(unit.tokens)));
  const names = new Map<string, Sighting>();
  for (const sighting of sightings)
    if (sighting !== undefined && !known(names, sighting)) names.set(sighting.name, sighting);
  const taken = new Set<string>();
  const places = [...names.values()].map((sighting) => placeOf(sighting, taken));
  if (places.length === 0) places.push(derived(cast, taken));
  const first = sightings.slice(0, 4).find((sighting) => sighting !== undefined);
  let here = (first === undefined ? undefined : idOf(first)) ?? places[0]?.id ?? '';
  const at = sightings.map((sighting) => (here = sighting === undefined ? here : (idOf(sighting) ?? here)));
  return { places, at };

  function idOf(sighting: Sighting): string | undefined {
    const name = known(names, sighting)?.name ?? sighting.name;
    return places.find((place) => place.name === name)?.id;
  }
}

/** "the cellar" is the "low cellar" of before. */
function known(names: ReadonlyMap<string, Sighting>, sighting: Sighting): Sighting | undefined {
  const exact = names.get(sighting.name);
  if (exact !== undefined || sighting.name !== sighting.noun) return exact;
  return [...names.values()].find((other) => other.noun === sighting.noun);
}

const best = (sightings: Sighting[]): Sighting | undefined =>
  sightings.reduce<Sighting | undefined>(
    (a, b) => (a !== undefined && a.strength >= b.strength ? a : b),
    undefined,
  );

function sightingsOf(tokens: readonly Token[]): Sighting[] {
  return tokens.flatMap((_, at) => properAt(tokens, at) ?? commonAt(tokens, at) ?? []);
}

/** "up Tanner Hill", "on Mars": a capital after a preposition of place, if the last word is a place or nobody's name. */
function properAt(tokens: readonly Token[], at: number): Sighting | undefined {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined || !token.capital || !governing.has(before.lower))
    return undefined;
  const run: string[] = [];
  for (let index = at; tokens[index]?.capital === true; index++) {
    run.push(tokens[index]?.text ?? '');
    if (endsPhrase(tokens[index] ?? token)) break;
  }
  const noun = run.at(-1)?.toLowerCase() ?? '';
  return isPlaceWord(noun) ? { name: run.join(' '), noun, strength: 3 } : undefined;
}

function commonAt(tokens: readonly Token[], at: number): Sighting | undefined {
  const token = tokens[at];
  if (token === undefined || token.capital) return undefined;
  const pair = `${tokens[at - 1]?.lower ?? ''} ${token.lower}`;
  const noun = isPlaceWord(pair) ? pair : isPlaceWord(token.lower) ? token.lower : undefined;
  if (noun === undefined || isPart(tokens, at) || tokens[at - 1]?.lower === 'way') return undefined;
  const from = startOf(tokens, at);
  const described = tokens
    .slice(from, at + 1)
    .filter((word) => !determiners.has(word.lower) && !numbers.has(word.lower));
  const name = [
    ...described.map((word) => word.lower).filter((word) => !/['’]s$/.test(word)),
    ...ofName(tokens, at),
  ].join(' ');
  const strength = strengthOf(tokens, from, at);
  return strength === 0 ? undefined : { name, noun, strength };
}

/** Another noun follows: "the tower clock" is no tower. */
function isPart(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined || endsPhrase(token)) return false;
  const closed = [prepositions, conjunctions, auxiliaries, adverbs, determiners, pronouns].some((list) =>
    list.has(next.lower),
  );
  return !closed && verbOf(next.lower) === undefined && !next.capital && !next.lower.endsWith('ly');
}

/** "city of Ur" */
function ofName(tokens: readonly Token[], at: number): string[] {
  const name = tokens[at + 1]?.lower === 'of' ? tokens[at + 2] : undefined;
  return name?.capital === true ? ['of', name.text] : [];
}

function startOf(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && at - from < 4) {
    const before = tokens[from - 1];
    if (before === undefined || endsPhrase(before)) break;
    if (articles.has(before.lower) || possessives.has(before.lower) || determiners.has(before.lower))
      return from - 1;
    const closed = [prepositions, conjunctions, auxiliaries, adverbs, pronouns].some((list) =>
      list.has(before.lower),
    );
    if (closed || before.capital || ['s', 'past'].includes(verbOf(before.lower)?.form ?? '')) break;
    from--;
  }
  return from;
}

function strengthOf(tokens: readonly Token[], from: number, at: number): number {
  const opens = determiners.has(tokens[from]?.lower ?? '');
  if (!opens && !bareNouns.has(tokens[at]?.lower ?? '')) return 0;
  const before = tokens[from - 1];
  if (before === undefined) return opens ? 1 : 0;
  if (entering.has(verbOf(before.lower)?.base ?? '')) return 3;
  if (!governing.has(before.lower)) return 0;
  if (bodyParts.has(tokens[from - 2]?.lower ?? '') && before.lower === 'of') return 0;
  return before.lower === 'of' ? 1 : 2;
}

function placeOf({ name, noun }: Sighting, taken: Set<string>): Place {
  const indoors = indoorPlaces.has(noun);
  const look = indoorPlaces.get(noun) ?? outdoorPlaces.get(noun) ?? `a quiet ${noun}`;
  const words = name.replace(/ of \p{Lu}.*$/u, '').split(' ');
  const added = words
    .slice(0, -noun.split(' ').length)
    .filter((word) => word === word.toLowerCase() && !look.includes(word) && !numbers.has(word));
  return {
    id: unique(slug(name, 'place'), taken),
    name,
    aliases: name === noun ? [] : [noun],
    look: added.length === 0 ? look : a(`${added.join(' ')} ${look.replace(/^an? /, '')}`),
    tags: [noun, indoors ? 'indoors' : 'outdoors', ...details(look)],
    indoors,
  };
}

/** The things after "with" of a look, as tags. */
const details = (look: string): string[] =>
  (/ (?:with|of|under|between) (.+)$/.exec(look)?.[1] ?? '')
    .split(/,| and /)
    .map((part) => part.replace(/^\s*(?:an?|the) /, '').trim())
    .filter((part) => part !== '')
    .slice(0, 2);

/** A story without any place gets one that suits its cast. */
function derived(cast: readonly Member[], taken: Set<string>): Place {
  const wild = cast.length > 0 && cast.every((member) => member.kind === 'animal');
  const noun = wild ? 'clearing' : cast.length > 0 ? 'street' : 'meadow';
  return placeOf({ name: wild ? 'forest clearing' : noun, noun, strength: 0 }, taken);
}
