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

export type Species = Quadruped | Bird | Fish;

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
  [
    /\b(wolf|wolves|husky|shepherd dog|german shepherd|coyote|jackal)\b/,
    beast([74, 36, 24, 19, 46, 12, 1], 'point', 'bush'),
  ],
  [/\b(dog|puppy|hound|terrier|spaniel|collie|labrador|dachshund|poodle|beagle|mutt|corgi)s?\b/, dog],
  [/\b(fox|vixen)(es)?\b/, beast([50, 20, 16, 12, 44, 9, 1], 'point', 'bush')],
  [/\b(lion|lioness)(es)?\b/, beast([125, 50, 44, 26, 40, 20, 0.5], 'round', 'thin', 'mane')],
  [/\b(tiger|leopard|panther|cheetah|puma)s?\b/, beast([125, 48, 40, 22, 34, 17, 0.45], 'round', 'thin')],
  [/\b(cat|kitten|tomcat|tabby)s?\b/, beast([34, 15, 13, 9, 60, 7.5, 0.18], 'point', 'thin')],
  [/\b(donkey|mule)s?\b/, beast([105, 58, 42, 42, 52, 16, 1.4], 'long', 'hair', 'crest')],
  [
    /\b(horse|pony|stallion|mare|foal|unicorn|zebra)s?\b/,
    beast([132, 76, 52, 62, 56, 20, 1.5], 'point', 'hair', 'crest'),
  ],
  [/\b(polar bear|bear|cub)s?\b/, beast([130, 44, 66, 24, 26, 23, 0.7], 'round', 'stub')],
  [/\b(mouse|mice|rat|hamster|vole|shrew)s?\b/, beast([13, 3.4, 8, 3, 34, 4.4, 0.6], 'round', 'thin')],
  [/\b(rabbit|hare|bunny|bunnies)s?\b/, beast([26, 8, 16, 6, 54, 7.5, 0.3], 'long', 'stub')],
  [
    /\b(squirrel|hedgehog|badger|otter|beaver|raccoon|weasel|marten)s?\b/,
    beast([28, 7, 12, 5, 36, 6, 0.6], 'round', 'bush'),
  ],
  [/\b(cow|bull|ox|oxen|calf)\b|\bcows\b/, beast([145, 62, 60, 32, 24, 22, 1], 'side', 'hair', 'horns')],
  [/\b(sheep|lamb|ram)s?\b/, beast([78, 30, 42, 14, 40, 11, 0.9], 'side', 'stub', 'wool')],
  [/\bgoats?\b/, beast([76, 40, 30, 24, 54, 11, 0.9], 'side', 'stub', 'horns')],
  [
    /\b(deer|stag|doe|fawn|moose|elk|reindeer)s?\b/,
    beast([105, 66, 36, 44, 60, 13, 1.2], 'side', 'stub', 'antlers'),
  ],
  [/\b(pig|piglet|sow|boar)s?\b/, beast([92, 26, 44, 12, 14, 17, 0.7], 'flop', 'thin')],
  [/\belephants?\b/, beast([210, 110, 120, 40, 26, 46, 0.3], 'flop', 'thin', 'trunk')],
  [/\bowls?\b/, bird(30, 3, 3, 10, 0.5, 'front')],
  [/\b(stork|heron|crane|flamingo|ostrich)s?\b/, bird(55, 46, 34, 6, 2.6)],
  [/\b(duck|goose|geese|swan|duckling)s?\b/, bird(44, 8, 15, 6.5, 1.1)],
  [/\b(hen|chicken|rooster|cock|turkey|peacock|pheasant)s?\b/, bird(34, 11, 9, 5.5, 0.7)],
  [/\bpenguins?\b/, bird(44, 4, 8, 8, 0.9)],
  [
    /\b(gull|seagull|crow|raven|eagle|hawk|falcon|pigeon|dove|parrot|magpie|jackdaw|vulture|kite bird)s?\b/,
    bird(38, 8, 5, 6.5, 1),
  ],
  [
    /\b(bird|sparrow|robin|swallow|wren|finch|canary|blackbird|nightingale|chick|starling|lark)s?\b/,
    bird(17, 4, 2, 4, 0.8),
  ],
  [/\b(whale|orca)s?\b/, { kind: 'fish', length: 600, depth: 190 }],
  [/\b(dolphin|shark)s?\b/, { kind: 'fish', length: 190, depth: 52 }],
  [/\b(fish|trout|salmon|carp|pike|goldfish|cod)(es)?\b/, { kind: 'fish', length: 38, depth: 15 }],
];

/** The animal that the words name, if it is one of those we can draw. */
export function speciesOf(words: string): Species | null {
  return kinds.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** What stands in for an animal with a name we do not know: four legs and nothing particular. */
export const someAnimal: Species = beast([60, 26, 24, 14, 44, 10, 0.7], 'round', 'thin');
