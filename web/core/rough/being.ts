import type { Character } from '../bible.ts';
import type { Prop } from './prop.ts';
import type { Species } from './species.ts';
import { type Vocabulary, lastWordOf, mayBeAnimal } from './vocabulary.ts';

/** What somebody of the cast is drawn as. */
export type Form =
  | { is: 'figure' }
  | { is: 'robot' }
  | { is: 'animal'; species: Species; isKnown: boolean }
  /** A thing that acts: a boat, a clock, a tree. */
  | { is: 'thing'; prop: Prop };

const robots = /\b(robot|android|automaton|droid|cyborg|mech|bot|tin man|machine man)\b/;
const likePeople =
  /\b(fair(y|ies)|el(f|ves)|trolls?|giants?|giantess|witch(es)?|wizards?|mermaids?|angels?|aliens?|goblins?|dwar(f|ves)|gnomes?|vampires?|zombies?|god(dess)?|demons?|devils?|genie|nymph|imp|ogre|knight|sprite|man|woman|boy|girl|people|humanoid|golem|statue|scarecrow|snowman|doll|puppet)\b/;

/** The form of one of the cast: by name first, then by look. A being that we have no drawing for stays a plain one. */
export function formOf(character: Character, { animals, things }: Vocabulary): Form {
  if (animals === null || !mayBeAnimal(character)) return { is: 'figure' };
  const { kind } = character;
  if (kind === 'person') return personOrBeast(character.name, animals);
  const name = [character.name, ...character.aliases].join(' ').toLowerCase();
  const look = `${character.lookShort} ${character.look}`.toLowerCase();
  for (const words of [name, look]) {
    const form = named(kind, words, animals, things);
    if (form?.is === 'animal') return { ...form, species: grown(form.species, `${name} ${look}`, animals) };
    if (form !== undefined) return form;
  }
  return kind === 'group' ? { is: 'figure' } : { is: 'animal', species: animals.someBeing, isKnown: false };
}

type Animals = NonNullable<Vocabulary['animals']>;

/** A person with a common name, such as "dinosaur", is what the name says. */
function personOrBeast(name: string, { speciesOf }: Animals): Form {
  const species = speciesOf(lastWordOf(name));
  return species === null ? { is: 'figure' } : { is: 'animal', species, isKnown: true };
}

/** The species in the size that the words give it. */
function grown(species: Species, words: string, { scaled }: Animals): Species {
  const isToy = /\b(toy|wooden|stuffed|plush|carved|china|porcelain|clay|knitted|rag)\b/;
  if (isToy.test(words.split(' with ')[0]!) && !/\b(huge|giant|gigantic|enormous|big)\b/.test(words))
    return scaled(species, 26 / species.length);
  const factor = /\bbaby\b/.test(words)
    ? 0.55
    : /\b(tiny|small|little|young|cub|kitten|puppy)\b/.test(words)
      ? species.length > 150
        ? 0.5
        : 0.75
      : /\b(huge|giant|gigantic|enormous)\b/.test(words)
        ? 1.4
        : 1;
  return factor === 1 ? species : scaled(species, factor);
}

function named(
  kind: Character['kind'],
  words: string,
  { speciesOf }: Animals,
  { propNamed }: Vocabulary['things'],
): Form | undefined {
  if (kind === 'machine' && robots.test(words)) return { is: 'robot' };
  if (
    kind === 'group' &&
    /\b(people|men|women|crowd|children|guests|workers|different builds|faces)\b/.test(words)
  )
    return { is: 'figure' };
  if (/\bsnowm[ae]n\b|\bscarecrow/.test(words)) return { is: 'thing', prop: propNamed(words)! };
  const species = speciesOf(words);
  if (species !== null) return { is: 'animal', species, isKnown: true };
  if (kind === 'animal' || kind === 'group') return undefined;
  if (kind === 'creature' && likePeople.test(words)) return { is: 'figure' };
  const prop = propNamed(words);
  if (prop !== undefined) return { is: 'thing', prop };
  return robots.test(words) ? { is: 'robot' } : undefined;
}

const counts: Record<string, number> = {
  two: 2,
  pair: 2,
  couple: 2,
  both: 2,
  twins: 2,
  three: 3,
  trio: 3,
  four: 4,
  five: 5,
};

/** How many stand for a group: as many as are told, three where nothing is, five where there are more. */
export function membersOf({ name, aliases, look }: Character): number {
  const words = [name, ...aliases, look].join(' ').toLowerCase();
  const told = /\b(two|pair|couple|both|twins|three|trio|four|five)\b/.exec(words)?.[0];
  if (told !== undefined) return counts[told]!;
  return /\b(six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|many|crowd|army|flock|swarm|herd)\b/.test(
    words,
  )
    ? 5
    : 3;
}
