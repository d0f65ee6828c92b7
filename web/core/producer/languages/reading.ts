import type { Mention } from '../mention.ts';
import type { Reading } from '../refer.ts';
import { endsPhrase } from '../tokens.ts';
import type { Being, Parsed } from './beings.ts';
import type { Lexicon } from './lexicon.ts';
import { Recall } from './recall.ts';
import type { Chunk, Word } from './word.ts';

/** A unit as this language tells it: who does it, by which verb, and what else stands in it. */
export type Clause = Parsed & {
  reading: Reading;
  doers: Being[];
  /** The words of the subject, or undefined where none are said. */
  said: { from: number; to: number; pronoun: boolean } | undefined;
  /** The verb that carries the meaning, and the one that is inflected; -1 where there is none. */
  verb: number;
  finite: number;
};

/** Reads the units in order: pronouns and left-out subjects mean whoever was named last and fits. */
export function clausesRead(parsed: readonly Parsed[], beings: readonly Being[], lexicon: Lexicon): Clause[] {
  const recall = new Recall();
  return parsed.map((one, unit) => {
    const clause = clauseRead(one, unit, beings, recall, lexicon);
    const present = clause.reading.present.flatMap(
      ({ id }) => beings.find(({ member }) => member.id === id) ?? [],
    );
    recall.note(
      clause.doers,
      present.filter((being) => !clause.doers.includes(being)),
    );
    return clause;
  });
}

type Found = { mentions: (Mention & { being: Being })[]; finite: number };

function clauseRead(
  parsed: Parsed,
  unit: number,
  beings: readonly Being[],
  recall: Recall,
  lexicon: Lexicon,
): Clause {
  const { words } = parsed;
  const finite = finiteOf(words);
  const verb = lexicalOf(words, finite);
  const mentions = spotsIn(unit, beings, finite, words, lexicon);
  const subject = subjectOf(parsed, { mentions, finite }, beings, recall, lexicon);
  const doers = subject.doers;
  const objects = objectsOf(words, doers, recall, lexicon, subject.said);
  const all = [...mentions, ...objects].sort((a, b) => a.from - b.from);
  const present = [...new Set([...doers, ...all.map(({ being }) => being)])].map(({ member }) => member);
  const reading: Reading = {
    subject: doers[0]?.member ?? null,
    thing: subject.thing,
    verb: finite,
    present,
    mentions: all.map(({ id, from, to, pronoun, governed }) => {
      const beside = lexicon.with.has(words[from - 1]?.token.lower ?? '');
      return { id, from, to, pronoun, governed: governed && !beside };
    }),
    limb: '',
  };
  return { ...parsed, reading, doers, said: subject.said, verb, finite };
}

/** The first verb that is inflected, outside an aside. */
function finiteOf(words: readonly Word[]): number {
  const finite = (word: Word) =>
    word.tag === 'auxiliary' || (word.tag === 'verb' && word.verb.kind === 'finite');
  const at = words.findIndex(finite);
  return at >= 0 ? at : words.findIndex((word) => word.tag === 'verb');
}

/** "hat ... geöffnet", "puede abrir", "est sorti": the verb that says what is done. */
function lexicalOf(words: readonly Word[], finite: number): number {
  if (words[finite]?.tag !== 'auxiliary') return finite;
  const at = words.findIndex((word, index) => index > finite && word.tag === 'verb');
  const stop = words.findIndex(
    (word, index) => index > finite && (word.tag === 'joint' || word.tag === 'and'),
  );
  return at >= 0 && (stop < 0 || at < stop) ? at : finite;
}

function spotsIn(
  unit: number,
  beings: readonly Being[],
  finite: number,
  words: readonly Word[],
  lexicon: Lexicon,
): Found['mentions'] {
  return beings
    .flatMap((being) =>
      being.spots.filter((spot) => spot.unit === unit).map(({ chunk }) => ({ being, chunk })),
    )
    .filter(({ chunk }) => !lexicon.like.has(words[chunk.preposition]?.token.lower ?? ''))
    .map(({ being, chunk }) => ({
      being,
      id: being.member.id,
      from: chunk.from,
      to: chunk.to,
      pronoun: false,
      governed: chunk.preposition >= 0 || chunk.oblique || isRelated(words, chunk, finite),
    }))
    .sort((a, b) => a.from - b.from);
}

/** What stands in an aside before the verb is not its subject. */
const isRelated = (words: readonly Word[], { from }: Chunk, finite: number): boolean =>
  words
    .slice(0, from)
    .some((word, at) => word.tag === 'joint' && at > 1 && endsPhrase(words[at - 1]?.token ?? word.token)) &&
  from < finite;

type Subject = { doers: Being[]; thing: boolean; said: Clause['said'] };

function subjectOf(
  { words, chunks }: Parsed,
  { mentions, finite }: Found,
  beings: readonly Being[],
  recall: Recall,
  lexicon: Lexicon,
): Subject {
  const none: Subject = { doers: [], thing: false, said: undefined };
  if (words.length === 0)
    return { ...none, doers: recall.subjects.slice(0, 1), thing: recall.subjects.length === 0 };
  const verb = words[finite];
  if (words.slice(Math.max(0, finite), finite + 3).some(({ token }) => lexicon.impersonal.has(token.lower)))
    return { ...none, thing: true };
  if (words.slice(0, Math.max(0, finite)).some((word) => word.tag === 'adverb' && word.english === 'nobody'))
    return { ...none, thing: true };
  const free = mentions.filter(({ governed }) => !governed);
  const before = free.filter(({ to }) => finite < 0 || to <= finite);
  if (before.length > 0) return named(before);
  const pronoun = pronounSubject(words, finite, beings, recall, verb);
  if (pronoun !== undefined) return pronoun;
  const thing = chunks.some(
    ({ from, preposition, noun, named, oblique }) =>
      from < finite &&
      preposition < 0 &&
      !oblique &&
      (noun !== undefined || named) &&
      words[from]?.tag !== 'time',
  );
  const after = free.filter(({ from }) => from > finite && from - finite < 4);
  const direct = chunks.find(({ from, preposition }) => from > finite && preposition < 0);
  const opened = !isBare(words, finite) || lexicon.dropsSubject;
  if (!thing && after.length > 0 && opened && direct?.from === after[0]?.from) return named(after);
  if (thing) return { ...none, thing: true };
  const speaks = beings.find(({ member }) => member.id === 'narrator');
  if (verb?.tag === 'verb' && verb.verb.person === 1 && speaks !== undefined)
    return { ...none, doers: [speaks] };
  return { ...none, ...leftOut(words, finite, direct, recall, lexicon) };
}

/** The subject that only the verb tells, or the one of the clause before. */
function leftOut(
  words: readonly Word[],
  finite: number,
  direct: Chunk | undefined,
  recall: Recall,
  lexicon: Lexicon,
): { doers: Being[]; thing: boolean } {
  if (finite < 0) return { doers: [], thing: words.length > 0 };
  const opens = words.slice(0, finite).every(({ tag }) => tag !== 'noun' && tag !== 'name');
  const framed = lexicon.dropsSubject || (opens && isJoined(words));
  const inverted = direct !== undefined && !isBare(words, finite) && !lexicon.dropsSubject;
  const being =
    words[finite]?.tag === 'auxiliary' && lexicon.dropsSubject && finite === 0 && direct !== undefined;
  if (!framed || inverted || being) return { doers: [], thing: true };
  const many = isMany(words[finite]);
  const doers = many
    ? recall.several()
    : recall.subjects.length === 1
      ? [...recall.subjects]
      : [recall.one(undefined)].flatMap((one) => one ?? []);
  return { doers, thing: false };
}

/** Only a joint and small words stand before the verb. */
const isBare = (words: readonly Word[], finite: number): boolean =>
  words
    .slice(0, Math.max(0, finite))
    .every(({ tag }) => tag === 'and' || tag === 'pronoun' || tag === 'negation');

const isJoined = (words: readonly Word[]): boolean =>
  ['and', 'verb', 'auxiliary', 'negation', 'pronoun', 'joint', 'adverb'].includes(words[0]?.tag ?? '');

const isMany = (word: Word | undefined): boolean =>
  word?.tag === 'verb' ? word.verb.plural : word?.tag === 'auxiliary' && word.auxiliary.plural;

function named(list: Found['mentions']): Subject {
  const [first] = list;
  const last = list.at(-1);
  const doers = [...new Set(list.map(({ being }) => being))];
  return {
    doers,
    thing: false,
    said:
      first === undefined || last === undefined
        ? undefined
        : { from: first.from, to: last.to, pronoun: false },
  };
}

function pronounSubject(
  words: readonly Word[],
  finite: number,
  beings: readonly Being[],
  recall: Recall,
  verb: Word | undefined,
): Subject | undefined {
  const at = words.findIndex(
    (word, index) =>
      word.tag === 'pronoun' && word.pronoun.role === 'subject' && (index < finite || index <= finite + 2),
  );
  const word = words[at];
  if (word?.tag !== 'pronoun') return undefined;
  const { gender, plural, person } = word.pronoun;
  const said = { from: at, to: at + 1, pronoun: true };
  if (person === 1) {
    const teller = beings.filter(({ member }) => member.id === 'narrator');
    return { doers: teller, thing: teller.length === 0, said };
  }
  const many = plural || (gender === 'f' && word.token.lower === 'sie' && isMany(verb));
  const one = many ? undefined : recall.one(gender);
  const doers = many ? recall.several() : one === undefined ? [] : [one];
  return { doers, thing: doers.length === 0, said };
}

/** "ihm", "le", "lui": beings; "la", "lo" only where nothing but a being was named. */
function objectsOf(
  words: readonly Word[],
  doers: readonly Being[],
  recall: Recall,
  lexicon: Lexicon,
  said: Clause['said'],
): Found['mentions'] {
  return words.flatMap((word, from) => {
    if (word.tag !== 'pronoun' || from === said?.from || word.pronoun.role !== 'being') return [];
    const { gender, plural, person } = word.pronoun;
    if (person === 1 || lexicon.like.has(words[from - 1]?.token.lower ?? '')) return [];
    const found = plural ? recall.several() : [recall.one(gender, doers)].flatMap((one) => one ?? []);
    return found
      .filter((being) => !doers.includes(being))
      .map((being) => ({ being, id: being.member.id, from, to: from + 1, pronoun: true, governed: true }));
  });
}
