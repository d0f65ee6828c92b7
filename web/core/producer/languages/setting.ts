import type { Place } from '../../bible.ts';
import type { Member } from '../cast.ts';
import { buildingOf, PlaceLooks } from '../place-looks.ts';
import type { Setting } from '../places.ts';
import type { Unit } from '../units.ts';
import { Whereabouts } from '../whereabouts.ts';
import { headText } from './beings.ts';
import type { Lexicon } from './lexicon.ts';
import type { Clause } from './reading.ts';
import { isPlace, type Chunk } from './word.ts';

type Spotted = { name: string; noun: string; english: string; strength: number };

const entering =
  /^(?:enter|reach|leave|cross|climb|climb down|find|visit|build|clean|guard|search|open|approach|discover)$/;

/** Places after a preposition of place or a verb of going; they last until the next one. */
export function settingRead(
  units: readonly Unit[],
  clauses: readonly Clause[],
  cast: readonly Member[],
  lexicon: Lexicon,
): Setting {
  const spotted = clauses.map((clause) =>
    best(clause.chunks.flatMap((chunk) => spottedIn(chunk, clause, lexicon) ?? [])),
  );
  const looks = new PlaceLooks(buildingOf([]));
  const known = new Map<string, Spotted>();
  for (const one of spotted) if (one !== undefined && !known.has(one.noun)) known.set(one.noun, one);
  const places = [...known.values()].map((one): { place: Place; noun: string } => {
    const place = looks.placeOf({ name: one.english, noun: one.noun, strength: one.strength });
    return { place: { ...place, name: one.name, aliases: [] }, noun: one.noun };
  });
  if (places.length === 0) places.push({ place: looks.derived(cast, units), noun: '' });
  const idOf = (one: Spotted | undefined) => places.find(({ noun }) => noun === one?.noun)?.place.id;
  const first = spotted.slice(0, 4).find((one) => one !== undefined);
  const whereabouts = new Whereabouts(idOf(first) ?? places[0]?.place.id ?? '');
  const at = clauses.map(({ reading }, index) => whereabouts.next(idOf(spotted[index]), reading, false));
  return { places: places.map(({ place }) => place), at };
}

const best = (all: Spotted[]): Spotted | undefined =>
  all.reduce<Spotted | undefined>((a, b) => (a !== undefined && a.strength >= b.strength ? a : b), undefined);

function spottedIn(chunk: Chunk, { words, verb, said }: Clause, lexicon: Lexicon): Spotted | undefined {
  if (!isPlace(chunk) || chunk.noun === undefined) return undefined;
  const governor = words[chunk.preposition];
  const where = governor?.tag === 'preposition' && governor.preposition.where;
  const word = words[verb];
  const goes = word?.tag === 'verb' && entering.test(lexicon.meaning(word.verb.lemma) ?? '');
  const subject = said !== undefined && chunk.from >= said.from && chunk.to <= said.to;
  const direct = chunk.preposition < 0 && goes && !subject && chunk.from > 0;
  if (!where && !direct) return undefined;
  const head = headText(chunk);
  const adjectives = lexicon.capitals ? [] : chunk.text.split(' ').filter((one) => one !== head);
  const name = lexicon.capitals ? head : adjectives.length > 0 ? chunk.text : head;
  const english = [...new Set(chunk.adjectives)].concat(chunk.noun.english).join(' ');
  return { name, noun: chunk.noun.english, english, strength: direct ? 3 : 2 };
}
