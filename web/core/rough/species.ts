import * as land from './beasts-land.ts';
import * as small from './beasts-small.ts';
import * as tales from './beasts-tales.ts';
import type { Sketched } from './sketched.ts';

/** Measures of a four-legged animal in centimetres. */
export interface Quadruped {
  kind: 'quadruped';
  length: number;
  leg: number;
  /** Depth of the trunk. */
  trunk: number;
  neck: number;
  /** Degrees that the neck rises. */
  rise: number;
  /** Half the height of the head. */
  head: number;
  /** Length of the muzzle, in halves of the head. */
  muzzle: number;
  ears: 'flop' | 'point' | 'round' | 'long' | 'side';
  tail: 'up' | 'bush' | 'thin' | 'stub' | 'hair';
  extra: 'none' | 'mane' | 'crest' | 'wool' | 'antlers' | 'horns' | 'trunk';
}

export interface Bird {
  kind: 'bird';
  length: number;
  leg: number;
  neck: number;
  head: number;
  beak: number;
  face: 'side' | 'front';
}

export interface Fish {
  kind: 'fish';
  length: number;
  depth: number;
}

export type Species = Quadruped | Bird | Fish | Sketched;

type Ears = Quadruped['ears'];
type Measures = readonly [
  length: number,
  leg: number,
  trunk: number,
  neck: number,
  rise: number,
  head: number,
  muzzle: number,
];

const beast = (
  measures: Measures,
  ears: Ears,
  tail: Quadruped['tail'],
  extra: Quadruped['extra'] = 'none',
): Quadruped => {
  const [length, leg, trunk, neck, rise, head, muzzle] = measures;
  return { kind: 'quadruped', length, leg, trunk, neck, rise, head, muzzle, ears, tail, extra };
};
const bird = (
  length: number,
  leg: number,
  neck: number,
  head: number,
  beak: number,
  face: Bird['face'] = 'side',
): Bird => ({
  kind: 'bird',
  length,
  leg,
  neck,
  head,
  beak,
  face,
});

const dog = beast([58, 26, 21, 15, 52, 10.5, 0.9], 'flop', 'up');

/** Words of names and looks, and the animal they mean; the first that matches counts. */
const kinds: readonly (readonly [RegExp, Species])[] = [
  [/\b(drone|quadcopter)s?\b/, small.drone],
  [/\b(mouse|mice|rat|hamster|vole|shrew|dormouse)s?\b/, land.mouse],
  [/\b(rabbit|hare|bunny|bunnies)s?\b/, land.rabbit],
  [
    /\b(eagle|hawk|falcon|buzzard|vulture|condor|bird of prey|phoenix)s?\b/,
    { ...tales.eagle, flight: bird(70, 12, 4, 9, 1) },
  ],
  [/\b(pig|piglet|sow|boar)s?\b/, land.pig],
  [/\b(sheep|lamb|ram|ewe)s?\b/, land.sheep],
  [/\b(elephant|mammoth)s?\b/, land.elephant],
  [/\b(hen|chicken|rooster|cock|cockerel|turkey)s?\b/, tales.hen],
  [/\b(duck|goose|geese|duckling|gosling)s?\b/, { ...tales.duck, flight: bird(50, 6, 18, 6, 1.2) }],
  [/\bbats?\b/, small.bat],
  [/\bmoles?\b/, land.mole],
  [/\b(dragon|wyvern)s?\b/, tales.dragon],
  [/\bskeletons?\b/, tales.skeleton],
  [/\b(ghost|phantom|spectre|specter|spirit)s?\b/, tales.ghost],
  [/\b(seal|sea lion|walrus)(es|s)?\b/, tales.seal],
  [/\b(whale|orca|leviathan)s?\b/, tales.whale],
  [/\b(snake|serpent|cobra|python|adder|viper|worm|eel)s?\b/, small.snake],
  [/\b(frog|toad)s?\b/, small.frog],
  [/\b(turtle|tortoise)s?\b/, small.turtle],
  [/\b(snail|slug)s?\b/, small.snail],
  [/\b(octopus|octopuses|squid|kraken|jellyfish)\b/, tales.octopus],
  [/\b(crab|lobster|crayfish)s?\b/, small.crab],
  [/\bspiders?\b/, small.spider],
  [/\b(ant|termite)s?\b/, small.ant],
  [/\b(beetle|ladybird|ladybug|scarab|cockroach|cricket|grasshopper)s?\b/, small.beetle],
  [/\b(bee|bumblebee|wasp|house ?fl(y|ies)|firefl(y|ies)|hornet|mosquito)s?\b/, small.bee],
  [/\b(butterfl(y|ies)|moths?|dragonfl(y|ies))\b/, small.butterfly],
  [/\b(crocodile|alligator|lizard|gecko|salamander|iguana)s?\b/, small.lizard],
  [/\b(dinosaur|tyrannosaur(us)?|t-rex)s?\b/, tales.dinosaur],
  [/\b(monkey|ape|chimp(anzee)?|gorilla|orang-?utan|baboon)s?\b/, land.monkey],
  [/\braccoons?\b/, small.raccoon],
  [/\b(hedgehog|porcupine)s?\b/, land.hedgehog],
  [/\b(squirrel|chipmunk)s?\b/, land.squirrel],
  [/\bpenguins?\b/, tales.penguin],
  [/\bkangaroos?\b/, land.kangaroo],
  [/\b(camel|dromedar(y|ies))s?\b/, land.camel],
  [/\bgiraffes?\b/, land.giraffe],
  [
    /\b(wolf|wolves|husky|shepherd dog|german shepherd|coyote|jackal)\b/,
    beast([74, 36, 24, 19, 46, 12, 1], 'point', 'bush'),
  ],
  [
    /\b(dog|puppy|\w*hound|mastiff|whippet|alsatian|rottweiler|doberman|schnauzer|setter|watchdog|lapdog|terrier|spaniel|collie|labrador|dachshund|poodle|beagle|mutt|corgi|retriever|bulldog|sheepdog|mongrel|dalmatian|pug|chihuahua|malamute)s?\b/,
    dog,
  ],
  [/\b(fox|vixen)(es)?\b/, beast([50, 20, 16, 12, 44, 9, 1], 'point', 'bush')],
  [/\b(lion|lioness)(es)?\b/, beast([125, 50, 44, 26, 40, 20, 0.5], 'round', 'thin', 'mane')],
  [
    /\b(tiger|leopard|panther|cheetah|puma|cougar|jaguar|lynx|bobcat|wildcat|ocelot)s?\b/,
    beast([125, 48, 40, 22, 34, 17, 0.45], 'round', 'thin'),
  ],
  [/\b(polar bear|bear|cub|panda)s?\b/, land.bear],
  [/\b(cat|kitten|tomcat|tabby)s?\b/, beast([34, 15, 13, 5, 64, 8.6, 0.1], 'point', 'thin')],
  [/\b(donkey|mule)s?\b/, beast([105, 58, 42, 42, 52, 16, 1.4], 'long', 'hair', 'crest')],
  [
    /\b(horse|pony|stallion|mare|foal|colt|steed|unicorn|zebra)s?\b/,
    beast([132, 76, 52, 62, 56, 20, 1.5], 'point', 'hair', 'crest'),
  ],
  [/\b(rabbit|hare|bunny|bunnies)s?\b/, beast([26, 8, 16, 6, 54, 7.5, 0.3], 'long', 'stub')],
  [/\b(badger|otter|beaver|weasel|marten)s?\b/, beast([28, 7, 12, 5, 36, 6, 0.6], 'round', 'bush')],
  [/\b(cow|bull|ox|oxen|calf)\b|\bcows\b/, beast([145, 62, 60, 32, 24, 22, 1], 'side', 'hair', 'horns')],
  [/\bgoats?\b/, beast([76, 40, 30, 24, 54, 11, 0.9], 'side', 'stub', 'horns')],
  [
    /\b(deer|stag|doe|fawn|moose|elk|reindeer)s?\b/,
    beast([105, 66, 36, 44, 60, 13, 1.2], 'side', 'stub', 'antlers'),
  ],
  [/\bowls?\b/, bird(30, 3, 3, 10, 0.5, 'front')],
  [/\b(stork|heron|crane|flamingo|ostrich)s?\b/, bird(55, 46, 34, 6, 2.6)],
  [/\b(swan)s?\b/, bird(44, 8, 15, 6.5, 1.1)],
  [/\b(peacock|pheasant)s?\b/, bird(34, 11, 9, 5.5, 0.7)],
  [
    /\b(gull|seagull|crow|raven|eagle|hawk|sparrowhawk|falcon|kestrel|osprey|harrier|buzzard|condor|pigeon|dove|parrot|magpie|jackdaw|vulture|kite bird)s?\b/,
    bird(38, 8, 5, 6.5, 1),
  ],
  [
    /\b(bird|sparrow|robin|swallow|wren|finch|canary|blackbird|nightingale|chick|starling|lark)s?\b/,
    bird(17, 4, 2, 4, 0.8),
  ],
  [/\b(dolphin|shark)s?\b/, { kind: 'fish', length: 190, depth: 52 }],
  [/\b(fish|trout|salmon|carp|pike|goldfish|cod)(es)?\b/, { kind: 'fish', length: 38, depth: 15 }],
];

/** The animal that the words name, if it is one of those we can draw. */
export function speciesOf(words: string): Species | null {
  return kinds.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** What stands in for a being whose name we do not know: nothing that another animal could be taken for. */
export const someBeing: Species = tales.somebeing;

/** The same animal larger or smaller. */
export function scaled(species: Species, factor: number): Species {
  switch (species.kind) {
    case 'sketch':
      return {
        ...species,
        length: species.length * factor,
        ...(species.flight && { flight: scaledBird(species.flight, factor) }),
      };
    case 'fish':
      return { ...species, length: species.length * factor, depth: species.depth * factor };
    case 'bird':
      return scaledBird(species, factor);
    case 'quadruped': {
      const { length, leg, trunk, neck, head } = species;
      return {
        ...species,
        length: length * factor,
        leg: leg * factor,
        trunk: trunk * factor,
        neck: neck * factor,
        head: head * factor,
      };
    }
  }
}

function scaledBird(species: Bird, factor: number): Bird {
  const { length, leg, neck, head } = species;
  return { ...species, length: length * factor, leg: leg * factor, neck: neck * factor, head: head * factor };
}
