import type { Noun } from './phrases.ts';
import { beingOf } from './phrases.ts';
import { endsPhrase, type Token } from './tokens.ts';
import type { Unit } from './units.ts';
import {
  adverbs,
  auxiliaries,
  bodyParts,
  conjunctions,
  determiners,
  forces,
  numbers,
  prepositions,
  pronouns,
} from './words/grammar.ts';
import { words } from './words/lists.ts';
import { isPlaceWord } from './words/places.ts';
import { verbOf } from './words/verbs.ts';

/** Verbs that only somebody can do. */
const animate =
  words(`laugh smile weep sob nod grin frown shrug kneel wink whisper shout yell mutter murmur grumble giggle chuckle wear
  hug kiss chew sip yawn sneeze glare peer squint stare gulp scold beg plead promise decide believe doubt remember forget hope wonder
  realise realize apologise applaud cheer clap salute tiptoe stroll saunter stride crouch sew knit write steal rob arrest accuse
  march hurl toss grab snatch throw argue curse ask reply complain protest gasp scream sigh obey shave bake juggle`);

const closed = [
  adverbs,
  auxiliaries,
  bodyParts,
  conjunctions,
  determiners,
  forces,
  numbers,
  prepositions,
  pronouns,
];

/** Nouns that no list knows and that do what only somebody does: "the prosecutor frowns", "two plumed zorbs argue". */
export function strangersIn(units: readonly Unit[]): ReadonlyMap<string, Noun> {
  const found = new Map<string, Noun>();
  for (const { tokens } of units)
    tokens.forEach((token, at) => {
      const noun = strangerAt(tokens, at);
      if (noun !== undefined) found.set(token.lower, noun);
    });
  for (const [word, noun] of found) if (!noun.plural) found.set(`${word}s`, { ...noun, plural: true });
  return found;
}

function strangerAt(tokens: readonly Token[], at: number): Noun | undefined {
  const token = tokens[at];
  if (token === undefined || token.capital || endsPhrase(token) || !/^\p{L}{4,}$/u.test(token.lower))
    return undefined;
  const { lower } = token;
  if (closed.some((list) => list.has(lower)) || isPlaceWord(lower) || beingOf(lower) !== undefined)
    return undefined;
  if (lower.endsWith('ly') || verbOf(lower)?.form === 'ing' || !hasArticle(tokens, at)) return undefined;
  const next = tokens[at + 1];
  const verb = verbOf((next?.lower.endsWith('ly') === true ? tokens[at + 2] : next)?.lower ?? '');
  if (verb === undefined || !animate.has(verb.base) || verb.form === 'ing') return undefined;
  const plural = /[^s]s$/.test(lower) && verb.form !== 's';
  if (!plural && verb.form === 'base') return undefined;
  return { head: plural ? lower.slice(0, -1) : lower, kind: 'person', plural };
}

/** An article or number at most two words before. */
function hasArticle(tokens: readonly Token[], at: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const before = tokens[at - back];
    if (before === undefined || endsPhrase(before)) return false;
    if (determiners.has(before.lower) || numbers.has(before.lower)) return true;
    if (
      prepositions.has(before.lower) ||
      conjunctions.has(before.lower) ||
      verbOf(before.lower) !== undefined
    )
      return false;
  }
  return false;
}
