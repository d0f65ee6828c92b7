import type { TimeOfDay, Weather } from '../../shot.ts';
import type { Token } from '../tokens.ts';
import { split } from '../words/lists.ts';

export type Gender = 'm' | 'f' | 'n';
/** `english` in full; `head` is its last word, which tells a being or a place. */
/** `base` is the noun as it stands alone, in its number. */
export type Noun = { english: string; head: string; gender: Gender; plural: boolean; base: string };
export type VerbForm = {
  lemma: string;
  kind: 'finite' | 'infinitive' | 'participle' | 'gerund';
  person: 1 | 3;
  plural: boolean;
};
export type Auxiliary = { sense: 'be' | 'have' | 'can'; plural: boolean };
/** `whose`: it tells an owner. `oblique`: what follows is not the subject. */
export type Determiner = {
  english: string;
  gender?: Gender;
  plural?: boolean;
  whose: boolean;
  oblique: boolean;
};
/** `where`: a place may follow that the picture is in. */
export type Preposition = { english: string; where: boolean };
export type Pronoun = {
  role: 'subject' | 'being' | 'any' | 'self';
  gender?: Gender;
  plural: boolean;
  person: 1 | 3;
};

/** What tells one language from another for the reader: words with their English, and the forms they come in. */
export type Lexicon = {
  id: 'es' | 'de' | 'fr';
  label: string;
  /** Nouns have a capital. */
  capitals: boolean;
  /** The subject may be left out where the verb tells it. */
  dropsSubject: boolean;
  /** Adjectives may follow their noun. */
  adjectivesFollow: boolean;
  small: ReadonlySet<string>;
  noun(word: string): Noun | undefined;
  adjective(word: string): string | undefined;
  verb(word: string): VerbForm | undefined;
  /** English of a verb, by its infinitive; after a stroke what it means with an object. */
  meaning(lemma: string): string | undefined;
  auxiliaries: ReadonlyMap<string, Auxiliary>;
  determiners: ReadonlyMap<string, Determiner>;
  prepositions: ReadonlyMap<string, Preposition>;
  pronouns: ReadonlyMap<string, Pronoun>;
  adverbs: ReadonlyMap<string, string>;
  /** Particles at the end of a clause that belong to its verb, with their English. */
  particles: ReadonlyMap<string, string>;
  and: ReadonlySet<string>;
  /** Words that begin a clause about what was just named. */
  relative: ReadonlySet<string>;
  /** Words that begin another clause. */
  joints: ReadonlySet<string>;
  negations: ReadonlySet<string>;
  /** Words of time, which light tells. */
  timeNouns: ReadonlySet<string>;
  /** "there is", "it rains". */
  impersonal: ReadonlySet<string>;
  /** Stand before a name and belong to it. */
  titles: ReadonlySet<string>;
  /** "called", "named". */
  called: ReadonlySet<string>;
  with: ReadonlySet<string>;
  like: ReadonlySet<string>;
  /** Stands before a being that something is done to, and says nothing in English. */
  personal: ReadonlySet<string>;
  names: { f: ReadonlySet<string>; m: ReadonlySet<string> };
  hours: readonly [RegExp, TimeOfDay][];
  weathers: readonly [RegExp, Weather][];
  /** A quote, a dash with speech after it. */
  quotes: RegExp;
  tokens(text: string): Token[];
  plural: Record<Gender | 'many', string>;
  notes: ReadonlyMap<string, string>;
  joined: string;
  quiet: string;
  /** "Here is the baker. She waits.": makes somebody known. */
  introduce(called: string, sex: 'female' | 'male' | 'unknown'): string;
};

/** Rows `word=english` parted by white space; underscores are spaces, what has no `=` has no English. */
export const pairs = (text: string): [string, string][] =>
  split(text).map((row) => {
    const [word = '', english = ''] = row.split('=');
    return [word.replaceAll('_', ' '), english.replaceAll('_', ' ')];
  });

/** `[sense, plural, words]`, with the words parted by white space. */
const auxiliaryTable = (
  rows: readonly (readonly [Auxiliary['sense'], boolean, string])[],
): ReadonlyMap<string, Auxiliary> =>
  new Map(
    rows.flatMap(([sense, plural, list]) =>
      split(list).map((word): [string, Auxiliary] => [word, { sense, plural }]),
    ),
  );

/** Nouns of three genders; `formsOf` gives singular and plural forms. */
export function nounTable(
  lists: Partial<Record<Gender, string>>,
  formsOf: (word: string, gender: Gender) => { one: string[]; many: string[] },
): ReadonlyMap<string, Noun> {
  const nouns = new Map<string, Noun>();
  const put = (form: string, noun: Noun) => {
    if (!nouns.has(form)) nouns.set(form, noun);
  };
  for (const gender of ['m', 'f', 'n'] as const)
    for (const [word, english] of pairs(lists[gender] ?? '')) {
      const noun = { english, head: english.split(' ').at(-1) ?? english, gender };
      const { one, many } = formsOf(word, gender);
      for (const form of one) put(form.toLowerCase(), { ...noun, plural: false, base: one[0] ?? form });
      for (const form of many) put(form.toLowerCase(), { ...noun, plural: true, base: many[0] ?? form });
    }
  return nouns;
}

/** `el:m=the`: m, f, n gender, p plural, w whose, o oblique. */
const determinerTable = (text: string): ReadonlyMap<string, Determiner> =>
  new Map(
    pairs(text).map(([row, english]) => {
      const [word = '', flags = ''] = row.split(':');
      const gender = genderIn(flags);
      return [
        word,
        {
          english,
          whose: flags.includes('w'),
          oblique: flags.includes('o'),
          ...(gender && { gender }),
          ...(flags !== '' && !flags.includes('?') && { plural: flags.includes('p') }),
        },
      ];
    }),
  );

/** `en*=in`: a star where a place may follow. */
const prepositionTable = (text: string): ReadonlyMap<string, Preposition> =>
  new Map(
    pairs(text).map(([word, english]) => [word.replace('*', ''), { english, where: word.endsWith('*') }]),
  );

/** `ella:fs`: s subject, o a being, c anything, r the subject again; 1 first person, p plural. */
const pronounTable = (text: string): ReadonlyMap<string, Pronoun> =>
  new Map(
    split(text).map((row) => {
      const [word = '', flags = ''] = row.split(':');
      const gender = genderIn(flags);
      const role = flags.includes('s')
        ? 'subject'
        : flags.includes('r')
          ? 'self'
          : flags.includes('c')
            ? 'any'
            : 'being';
      return [
        word,
        {
          role,
          plural: flags.includes('p'),
          person: flags.includes('1') ? 1 : 3,
          ...(gender && { gender }),
        },
      ];
    }),
  );

const genderIn = (flags: string): Gender | undefined =>
  (['m', 'f', 'n'] as const).find((one) => flags.includes(one));

/** The closed classes of a language, from their tables. */
export const smallWords = (tables: {
  determiners: string;
  prepositions: string;
  pronouns: string;
  auxiliaries: Parameters<typeof auxiliaryTable>[0];
}): Pick<Lexicon, 'determiners' | 'prepositions' | 'pronouns' | 'auxiliaries'> => ({
  determiners: determinerTable(tables.determiners),
  prepositions: prepositionTable(tables.prepositions),
  pronouns: pronounTable(tables.pronouns),
  auxiliaries: auxiliaryTable(tables.auxiliaries),
});

/** How a language looks up adjectives and verbs, in any of their forms. */
export const lookups = (
  adjectives: ReadonlyMap<string, string>,
  verbs: { forms: ReadonlyMap<string, VerbForm>; meanings: ReadonlyMap<string, string> },
): Pick<Lexicon, 'adjective' | 'verb' | 'meaning'> => ({
  adjective: (word) => adjectives.get(word),
  verb: (word) => verbs.forms.get(word),
  meaning: (lemma) => verbs.meanings.get(lemma),
});
