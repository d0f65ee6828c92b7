import { byPlace, type Phrase } from './phrases.ts';

/** Kinds that a story calls by the wider word after a while. */
const KINDS: readonly (readonly [kind: string, of: RegExp])[] = [
  [
    'dog',
    /^(?:(?:\w*hound)|mastiff|whippet|alsatian|rottweiler|doberman|schnauzer|setter|watchdog|lapdog|puppy|pup|terrier|poodle|spaniel|collie|bulldog|dachshund|sheepdog|mutt|mongrel|beagle|labrador|retriever|corgi|dalmatian|pug|chihuahua|pekinese|husky|malamute)$/,
  ],
  ['cat', /^(?:tomcat|tabby|kitten)$/],
  ['horse', /^(?:mare|stallion|pony|foal|colt|filly|steed)$/],
  ['fish', /^(?:trout|carp|catfish|pike|goldfish|salmon)$/],
  ['chicken', /^(?:hen|rooster|chick)$/],
];

/** Of two beasts of a kind the one that the word means: "baby" of "a baby owl". */
export const KIN_OF_BEASTS = /^(?:baby|mother|father|mama|papa)$/;

/** "The dog" is the beagle, "the mother" of an owl the mother owl, "the beast" the dragon: the phrases that are one, as pairs. */
export function sameBeasts(phrases: readonly Phrase[]): [Phrase, Phrase][] {
  return phrases.flatMap((phrase, index): [Phrase, Phrase][] => {
    if (phrase.named || phrase.plural) return [];
    const before = phrases.slice(0, index);
    const same = ofKind(phrase, before) ?? ofTwo(phrase, before) ?? ofKin(phrase, before, phrases);
    return same === undefined ? [] : [[same, phrase]];
  });
}

/** "Her terrier ... the dog", but not "a stray puppy ... her dog"; "a dragon ... the beast", where no other dog was told of. */
function ofKind({ head, determiner, unit, from }: Phrase, before: readonly Phrase[]): Phrase | undefined {
  // "Biscuit the dog".
  if (before.some((one) => one.named && one.unit === unit && one.to === from)) return undefined;
  if (determiner !== 'the' || before.some((one) => one.head === head && !one.named)) return undefined;
  const creature = /^(?:beast|monster|creature)$/.test(head);
  const kind = KINDS.find(([wide]) => wide === head)?.[1];
  return before.findLast((one) => {
    if (one.named || one.plural) return false;
    return creature ? one.kind === 'creature' : kind?.test(one.head) === true;
  });
}

/** "The owl", after a baby owl and a mother owl: who was told of last. */
function ofTwo(
  { head, kind, determiner, adjectives }: Phrase,
  before: readonly Phrase[],
): Phrase | undefined {
  if (kind !== 'animal' || determiner !== 'the' || adjectives.length > 0) return undefined;
  const alike = before.filter((one) => one.head === head && !one.plural);
  const plain = alike.some(({ adjectives: words }) => !words.some((word) => KIN_OF_BEASTS.test(word)));
  return plain ? undefined : alike.at(-1);
}

/** "The mother", "its baby", and "her baby" where a beast is she, in a story with a mother bear. */
function ofKin(phrase: Phrase, before: readonly Phrase[], all: readonly Phrase[]): Phrase | undefined {
  const { head, unit, determiner, kind } = phrase;
  if (!/^(?:mother|father|baby)$/.test(head) || kind !== 'person') return undefined;
  const beast = all.find((one) => one.kind === 'animal' && !one.plural && one.adjectives.includes(head));
  if (beast === undefined) return undefined;
  if (determiner === 'the' || determiner === 'its')
    return before.some((one) => one.head === head && one.kind === 'person' && isOfPeople(one))
      ? undefined
      : beast;
  const owner = before.findLast((one) => one.unit === unit && byPlace(one, phrase) < 0);
  return /^(?:his|her)$/.test(determiner) && owner !== undefined && isBeast(owner) ? beast : undefined;
}

const isOfPeople = ({ determiner }: Phrase): boolean => /^(?:an?|his|her|my|our|their)$/.test(determiner);

/** A beast, or what only they are called where there is one. */
const isBeast = ({ kind, head, determiner }: Phrase): boolean =>
  kind === 'animal' || (determiner === 'the' && /^(?:mother|father|baby)$/.test(head));
