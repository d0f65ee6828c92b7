import type { Place } from '../bible.ts';
import type { Member } from './cast.ts';
import { isThing } from './identity.ts';
import { buildingOf, PlaceLooks, tellingPlace, type Sighting } from './place-looks.ts';
import { throughDoors } from './doors.ts';
import type { Reading } from './refer.ts';
import { isAnotherSeason } from './times.ts';
import { Whereabouts } from './whereabouts.ts';
import { beingOf } from './phrases.ts';
import { isNoun } from './main-verb.ts';
import { endsPhrase, type Token } from './tokens.ts';
import type { Unit } from './units.ts';
import {
  adverbs,
  articles,
  auxiliaries,
  bodyParts,
  conjunctions,
  determiners,
  forces,
  numbers,
  possessives,
  prepositions,
  pronouns,
} from './words/grammar.ts';
import { words } from './words/lists.ts';
import { isPlaceWord, isVehicle } from './words/places.ts';
import { verbOf } from './words/verbs.ts';

/** Where the units happen: the places of the story, and for each unit the id of one. */
export type Setting = { places: Place[]; at: string[] };

const governing =
  words(`in on at into onto inside outside to up down through across along near behind under over off from
  beside below above by past around between of`);
const entering = words(
  `enter reach leave cross climb open break find visit build paint clean guard search explore sweep inspect lock tend run`,
);
const bareNouns = words('home school town church prison sea hospital court bed customs class');

/** Places are named by a preposition or a verb of movement and last until the next one. */
export function settingOf(
  units: readonly Unit[],
  cast: readonly Member[],
  readings: readonly Reading[],
): Setting {
  const all = units.map((unit) =>
    isRecalled(unit) || isThing(unit.tokens, 0) ? [] : sightingsOf(real(unit.tokens)),
  );
  const roomy = all.flat().some(({ noun }) => !MINOR.test(noun));
  const named = all.map((found) => best(roomy ? found.filter(({ noun }) => !MINOR.test(noun)) : found));
  const sightings = throughDoors(units, withStart(units, named), all.map(best));
  const names = new Map<string, Sighting>();
  for (const sighting of sightings)
    if (sighting !== undefined && !known(names, sighting)) names.set(sighting.name, sighting);
  const building = buildingOf(units);
  const looks = new PlaceLooks(building, units);
  const places = [...names.values()].map((sighting) => looks.placeOf(sighting));
  if (places.length === 0) places.push(spokenOf(units, looks) ?? looks.derived(cast, units));
  const idOf = (sighting: Sighting): string | undefined => {
    const name = known(names, sighting)?.name ?? sighting.name;
    return places.find((place) => place.name === name)?.id;
  };
  const first = sightings.slice(0, 4).find((sighting) => sighting !== undefined);
  const opening = (first === undefined ? undefined : idOf(first)) ?? places[0]?.id ?? '';
  const whereabouts = new Whereabouts(opening);
  const at = units.map((unit, index) => {
    const sighting = sightings[index];
    const reading = readings[index];
    return whereabouts.next(
      sighting && idOf(sighting),
      reading,
      isAnotherSeason(unit),
      isNature(unit, reading),
    );
  });
  return { places, at };
}

/** "Thunder rolls over the hills": seen from wherever people are. */
const isNature = ({ tokens }: Unit, reading: Reading | undefined): boolean =>
  reading?.thing === true &&
  tokens.slice(0, Math.max(0, reading.verb)).some(({ lower }) => forces.has(lower));

/** Who first goes somewhere was elsewhere before, where words of the story tell it. */
function withStart(
  units: readonly Unit[],
  named: readonly (Sighting | undefined)[],
): (Sighting | undefined)[] {
  const first = named.findIndex((sighting) => sighting !== undefined);
  const [opening, ...rest] = named;
  const elsewhere = isReached(units[first], named[first]) || LATER.test(units[first]?.text ?? '');
  if (first < 1 || opening !== undefined || !elsewhere) return [...named];
  const told = tellingPlace(units.slice(0, first));
  return told === undefined ? [...named] : [{ name: told, noun: told, strength: 1 }, ...rest];
}

const LATER =
  /^\W*(?:later|afterwards|meanwhile|that (?:night|evening|day)|the next (?:day|morning)|hours later|back)\b/i;

/** "floats to the airlock", "enters the shop". */
function isReached(unit: Unit | undefined, sighting: Sighting | undefined): boolean {
  const tokens = unit?.tokens ?? [];
  const at = tokens.findIndex(({ lower }) => lower === sighting?.noun.split(' ').at(-1));
  return tokens
    .slice(Math.max(0, at - 4), Math.max(0, at))
    .some(({ lower }) => /^(?:to|into|toward|towards|through|reach\w*|enter\w*)$/.test(lower));
}

/** A place that is named without anybody going there: "the studio has bought a lamp". */
function spokenOf(units: readonly Unit[], looks: PlaceLooks): Place | undefined {
  for (const { tokens } of units)
    for (const [at, { lower, capital }] of tokens.entries()) {
      const named = !capital && isPlaceWord(lower) && !isPart(tokens, at) && lower !== 'home';
      const article = tokens.slice(Math.max(0, at - 2), at).some((word) => determiners.has(word.lower));
      if (named && article) return looks.placeOf({ name: lower, noun: lower, strength: 0 });
    }
  return undefined;
}

/** A part of some larger place, wherever one is told of. */
const MINOR = /^(?:bed|sand|nest|sill|waves|sky|clouds|puddle|hearth|mantelpiece|fireplace)$/;

/** "She had kept them on the windowsill": what was before happens elsewhere. */
const isRecalled = ({ tokens }: Unit): boolean =>
  tokens.some(
    ({ lower }, at) =>
      lower === 'had' &&
      !/^(?:not|never)$/.test(tokens[at + 1]?.lower ?? '') &&
      tokens
        .slice(at + 1, at + 3)
        .some((next) => /^(?:past|participle)$/.test(verbOf(next.lower)?.form ?? '')),
  );

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

/** The words up to a wish: "decided to visit the moon" goes nowhere yet. */
function real(tokens: readonly Token[]): readonly Token[] {
  const wish = tokens.findIndex(({ lower }, at) => {
    const base = verbOf(lower)?.base ?? '';
    return (
      tokens[at + 1]?.lower === 'to' && /^(?:want|need|decide|plan|hope|wish|dream|long|promise)$/.test(base)
    );
  });
  return wish < 0 ? tokens : tokens.slice(0, wish);
}

function sightingsOf(tokens: readonly Token[]): Sighting[] {
  return tokens.flatMap((_, at) => properAt(tokens, at) ?? commonAt(tokens, at) ?? []);
}

/** "up Tanner Hill", "on Mars": a capital after a preposition of place, if the last word is a place or nobody's name. */
function properAt(tokens: readonly Token[], at: number): Sighting | undefined {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined || !token.capital || !governing.has(before.lower))
    return undefined;
  if (before.lower === 'of' && isPlaceWord(tokens[at - 2]?.lower ?? '')) return undefined;
  const run: string[] = [];
  for (let index = at; tokens[index]?.capital === true; index++) {
    run.push(tokens[index]?.text ?? '');
    if (endsPhrase(tokens[index] ?? token)) break;
  }
  const noun = run.at(-1)?.toLowerCase() ?? '';
  return isPlaceWord(noun) ? { name: run.join(' '), noun, strength: 3 } : undefined;
}

/** "Space station, year 2140.", "Grandma's farm.": a place and no verb before it. */
function headingAt(tokens: readonly Token[], at: number, from: number): boolean {
  const opens = from === 0 || tokens.slice(0, from).every((token) => token.capital || isOwning(token));
  const closes =
    closesPhrase(tokens, at) ||
    (/^(?:at|in|by)$/.test(tokens[at + 1]?.lower ?? '') && closesPhrase(tokens, at + 2));
  return opens && closes && !tokens.slice(0, from === 1 ? 0 : at).some(({ lower }) => isActing(lower));
}

const closesPhrase = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] !== undefined && (at === tokens.length - 1 || endsPhrase(tokens[at]));

/** "Interrogation room." has its kind in a capital. */
function titled(tokens: readonly Token[], at: number, from: number, name: string): string {
  const [first] = tokens;
  const kind =
    from === 1 &&
    first !== undefined &&
    !endsPhrase(first) &&
    !determiners.has(tokens[1]?.lower ?? '') &&
    !determiners.has(first.lower) &&
    !isOwning(first);
  return kind && headingAt(tokens, at, from) ? `${first.lower} ${name}` : name;
}

const isActing = (word: string): boolean =>
  auxiliaries.has(word) || /^(?:s|past)$/.test(verbOf(word)?.form ?? '') || prepositions.has(word);
const isOwning = ({ lower }: Token): boolean => /['’]s$|s['’]$/.test(lower);

function commonAt(tokens: readonly Token[], at: number): Sighting | undefined {
  const token = tokens[at];
  if (token === undefined || token.capital) return undefined;
  const pair = `${tokens[at - 1]?.lower ?? ''} ${token.lower}`;
  const noun = isPlaceWord(pair) ? pair : isPlaceWord(token.lower) ? token.lower : undefined;
  if (noun === undefined || isPart(tokens, at) || tokens[at - 1]?.lower === 'way') return undefined;
  const from = startOf(tokens, at);
  const owner = tokens.findLastIndex(
    (word, index) => index <= at && index >= from && /['’]s$/.test(word.lower),
  );
  const described = tokens
    .slice(Math.max(from, owner + 1), at + 1)
    .filter(
      (word) => !determiners.has(word.lower) && !numbers.has(word.lower) && !NOT_TELLING.test(word.lower),
    );
  const name = [
    ...described.map((word) => word.lower).filter((word) => !/['’]s$/.test(word)),
    ...ofName(tokens, at),
  ].join(' ');
  const strength = headingAt(tokens, at, from) ? 3 : strengthOf(tokens, from, at);
  const ofRoom =
    /^(?:floor|wall|(?:good|new|better) home|(?!.*(?:\d|th|first|second|third|ground|top|upper|lower)\b).* floor)$/.test(
      name,
    );
  return strength === 0 || ofRoom
    ? undefined
    : { name: noun.endsWith(` ${name}`) ? noun : titled(tokens, at, from, name), noun, strength };
}

/** "the same pier" is the pier of before. */
const NOT_TELLING = /^(?:same|very|whole|entire|own)$/;

/** Another noun follows: "the tower clock" is no tower. */
function isPart(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined || endsPhrase(token)) return false;
  const closed = [prepositions, conjunctions, auxiliaries, adverbs, determiners, pronouns].some((list) =>
    list.has(next.lower),
  );
  if (closed || next.capital || next.lower.endsWith('ly')) return false;
  if (/^(?:doors?|gates?|entrance)$/.test(next.lower)) return !isEntered(tokens, at);
  if (verbOf(next.lower) !== undefined) return false;
  return !opensSentence(tokens, at);
}

/** "through the church doors" is into the church. */
const isEntered = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:through|into|inside|in)$/.test(lower));

/** "In the flooded cellar wet footprints lead on": a place at the start, and another phrase after it. */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 2];
  const opens =
    governing.has(tokens[0]?.lower ?? '') && tokens.slice(0, at).every((token) => !endsPhrase(token));
  const phrase = after !== undefined && isNoun(after) && verbOf(after.lower)?.form !== 's';
  return opens && at < 4 && phrase;
}

/** "city of Ur" */
function ofName(tokens: readonly Token[], at: number): string[] {
  if (tokens[at + 1]?.lower !== 'of' || tokens[at + 2]?.capital !== true) return [];
  const end = tokens.findIndex(
    (token, index) => index > at + 1 && (endsPhrase(token) || tokens[index + 1]?.capital !== true),
  );
  return ['of', ...tokens.slice(at + 2, end + 1).map((token) => token.text)];
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
    if (before.lower.endsWith('ed') && determiners.has(tokens[from - 2]?.lower ?? '')) return from - 2;
    if (closed || before.capital || ['s', 'past'].includes(verbOf(before.lower)?.form ?? '')) break;
    from--;
  }
  return from;
}

function strengthOf(tokens: readonly Token[], from: number, at: number, owned = false): number {
  const owner = tokens[from - 1];
  if (owner?.capital === true && isOwning(owner)) return strengthOf(tokens, from - 1, at, true);
  const opens = owned || determiners.has(tokens[from]?.lower ?? '');
  if (!opens && !bareNouns.has(tokens[at]?.lower ?? '')) return 0;
  const before = tokens[from - 1];
  const carries = isVehicle(tokens[at]?.lower ?? '');
  if (before === undefined || conjunctions.has(before.lower)) return opens && !carries ? 1 : 0;
  if (carries && FOUND.test(verbOf(before.lower)?.base ?? '')) return 0;
  if (isBelow(tokens, at)) return 0;
  if (entering.has(verbOf(before.lower)?.base ?? '')) return 3;
  if (!governing.has(before.lower) || isAimed(tokens, from - 1)) return 0;
  if (bodyParts.has(tokens[from - 2]?.lower ?? '') && before.lower === 'of') return 0;
  return /^(?:of|from)$/.test(before.lower) ? 1 : 2;
}

/** "finds a boat", "paints the car": what is looked at from outside. */
const FOUND = /^(?:find|build|paint|clean|break|guard|lock|inspect|search|visit)$/;

/** "watches the people in the street below". */
const isBelow = (tokens: readonly Token[], at: number): boolean =>
  /^(?:below|opposite)$/.test(tokens[at + 1]?.lower ?? '') &&
  tokens
    .slice(0, at)
    .some(({ lower }) => /^(?:watch|see|look|stare|gaze|observe)$/.test(verbOf(lower)?.base ?? ''));

/** "looks up at the sky", "the girl from the ninth floor": where somebody looks or comes from is elsewhere. */
function isAimed(tokens: readonly Token[], at: number): boolean {
  const [word, before] = [tokens[at]?.lower ?? '', tokens[at - 1]];
  if (before === undefined) return false;
  if (word === 'from') return beingOf(before.lower) !== undefined;
  const verb = tokens.slice(Math.max(0, at - 2), at).map(({ lower }) => verbOf(lower)?.base ?? '');
  return /^(?:at|to|toward|towards|over|up|past)$/.test(word) && verb.some((base) => gazing.has(base));
}

const gazing = words('look stare gaze point peer glance wave shout aim squint turn nod');
