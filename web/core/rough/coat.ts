import type { Character } from '../bible.ts';
import { type Point, mix } from './geometry.ts';
import type { Pen } from './ink.ts';
import type { Tones } from './light.ts';

type Shade = readonly [onPaper: string, onDarkBoard: string];

/** What fur and feathers are like where words tell it, in the muted colours of a marker. */
const coats: readonly (readonly [RegExp, Shade])[] = [
  [/\b(black|sooty|raven|jet)\b/, ['#615b56', '#47423d']],
  [/\b(white|snowy|silver(y)?)\b/, ['#f5f2eb', '#aaa498']],
  [/\b(gr[ea]y(ish)?|ash(en)?|slate|dusty)\b/, ['#aca7a0', '#7d7871']],
  [/\b(golden|yellow|blond|sandy|honey|cream|fawn)\b/, ['#dfbf7f', '#a08856']],
  [/\b(ginger|orange|red(dish)?|rust(y)?|russet|copper)\b/, ['#cc8552', '#a9693c']],
  [/\b(brown|chestnut|tan|tawny|hazel|brindled|tabby)\b/, ['#ab8a68', '#866a4d']],
  [/\b(green(ish)?|emerald|olive)\b/, ['#93a970', '#6d8150']],
  [/\b(blue|indigo)\b/, ['#86a0b8', '#5f788f']],
  [/\b(pink|rosy)\b/, ['#dfa9a5', '#a3746f']],
  [/\b(violet|purple)\b/, ['#a996bd', '#7c6a90']],
  [/\b(dark)\b/, ['#77706a', '#524c47']],
];
/** What beasts of a kind mostly are like, where no words tell it. */
const usual: readonly (readonly [RegExp, string])[] = [
  [/\b(polar bear|sheep|lamb|swan|duck|duckling|goose|chicken|hen|cow|dove|stork|seagull)s?\b/, 'white'],
  [
    /\b(wol(f|ves)|m(ouse|ice)|rat|elephant|rhino|hippo|dolphin|shark|whale|pigeon|raccoon|koala|rabbit|bunny|badger|cat|kitten|seal)s?\b/,
    'grey',
  ],
  [/\b(fox(es)?|vixen|squirrel|tiger|orangutan)s?\b/, 'ginger'],
  [/\b(lion|lioness|giraffe|chick|canary|cheetah|camel)s?\b/, 'golden'],
  [/\b(crow|raven|panther|bat|spider|ant|blackbird|gorilla)s?\b/, 'black'],
  [/\b(frog|toad|lizard|crocodile|alligator|turtle|tortoise|snake|parrot)s?\b/, 'green'],
  [/\b(pig|piglet|flamingo|worm)s?\b/, 'pink'],
  [
    /\b(dog|\w*hound|mastiff|beagle|terrier|spaniel|retriever|collie|poodle|dachshund|puppy|horse|mare|stallion|pony|foal|donkey|mule|bear|deer|stag|doe|fawn|hare|otter|beaver|owl|owlet|eagle|hawk|kestrel|falcon|sparrow|wren|monkey|kangaroo|hedgehog|mole|goat|bull|ox)s?\b/,
    'brown',
  ],
];
const covering =
  /((?:[\w-]+ ){1,3})(?:[\w-]+ )?(?:fur|feathers|coat|skin|scales|body|spines|wool|shell|down|hide|mane)\b/;

/**
 * The colour of an animal's coat by its look or as is usual, and the cast's own for what it wears; one for both where nobody
 * knows the coat.
 */
export function coatOf(
  { name, look, colour, kind }: Character,
  { board }: Tones,
): { coat: string; worn: string | null } {
  const about = `${commonWords(name)} ${look}`.toLowerCase();
  const often = kind === 'animal' ? usual.find(([words]) => words.test(about))?.[1] : undefined;
  const shade =
    shadeOf(commonWords(name)) ??
    shadeOf(covering.exec(look.toLowerCase())?.[0] ?? '') ??
    shadeOf(often ?? '');
  if (shade === undefined) return { coat: colour, worn: null };
  return { coat: shade[board === 'dark' ? 1 : 0], worn: colour };
}

const shadeOf = (told: string): Shade | undefined => coats.find(([words]) => words.test(told))?.[1];

/** What a name tells, not how somebody is called: the orange cat, not Ginger. */
const commonWords = (name: string): string => name.replace(/\b[A-Z]\S*/g, '');

/** A neckerchief behind a head of this middle and half height, on the way to the shoulders. */
export function drawNeckerchief(
  pen: Pen,
  head: Point,
  half: number,
  shoulders: Point,
  colour: string,
  hasKnot: boolean,
): void {
  const far = Math.hypot(shoulders[0] - head[0], shoulders[1] - head[1]) || 1;
  const [x, y] = mix(head, shoulders, Math.min(1, (half * 1.15) / far));
  const [dx, dy] = [(shoulders[0] - head[0]) / far, (shoulders[1] - head[1]) / far];
  const at = (along: number, across: number): Point => [
    x + (dx * along - dy * across) * half,
    y + (dy * along + dx * across) * half,
  ];
  pen.outline([at(-0.2, -0.85), at(0.3, -0.8), at(0.35, 0.8), at(-0.15, 0.85)], colour, {
    soft: true,
    w: 0.8,
  });
  if (!hasKnot) return;
  const front = at(0.1, dx < 0 ? 0.75 : -0.75);
  pen.outline(
    [
      [front[0] - half * 0.4, front[1] + half * 0.25],
      [front[0] + half * 0.3, front[1] + half * 0.3],
      [front[0] + half * 0.05, front[1] - half * 0.75],
    ],
    colour,
    { w: 0.8 },
  );
}
