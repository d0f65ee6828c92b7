import type { Character } from '../bible.ts';
import { clothTold, hairTold, scarfTold, usualCloth } from './cloth.ts';
import type { Sketch } from './sketch.ts';

export type Hair = 'bald' | 'short' | 'bob' | 'long' | 'bun' | 'tail' | 'tails' | 'braid' | 'curly';
export type HairTone = 'dark' | 'mid' | 'light' | 'white';
export type Hat =
  | 'cap'
  | 'knit'
  | 'brim'
  | 'tall'
  | 'hood'
  | 'scarf'
  | 'crown'
  | 'helmet'
  | 'visor'
  | 'fur'
  | 'cone'
  | 'chef'
  | 'veil'
  | 'bubble'
  | 'tricorn'
  | 'antennae';
export type Garment = 'shirt' | 'jacket' | 'coat' | 'dress' | 'robe' | 'skirt';

/** What a figure shows of a character in every frame: read from the words of the bible, never from the shot. */
export interface Look {
  colour: string;
  /** Told colours of what is worn and of the hair, where they are not the cast's own or a usual one. */
  cloth: string | null;
  hairDye: string | null;
  /** Centimetres. */
  height: number;
  age: 'baby' | 'toddler' | 'child' | 'young' | 'adult' | 'old';
  hair: Hair;
  hairTone: HairTone;
  hat: Hat | null;
  beard: 'full' | 'moustache' | null;
  glasses: 'pair' | 'single' | null;
  garment: Garment;
  apron: boolean;
  scarf: boolean;
  /** The told colour of the scarf. */
  scarfDye: string | null;
  bag: boolean;
  freckles: boolean;
  uniform: boolean;
  armour: boolean;
  /** Bare legs, and nothing carried: whatever the look says, nobody plays in a coat. */
  sports: boolean;
  /** Tone of the skin, its own colour where it is no person's, or null for paper. */
  skin: 'brownSkin' | 'darkSkin' | 'mid' | 'own' | null;
  /** Torn edges, as of those who come out of a grave. */
  torn: boolean;
  /** What somebody of a tale has besides. */
  tale: 'tail' | 'wings' | null;
  /** Factor on widths. */
  girth: number;
  /** What tells the calling. */
  sign: Sign | null;
}

/** What a calling has that nobody else has; frames and colours as `signs.ts` tells them. */
export interface Sign {
  hat?: Sketch;
  /** Whether the hat hides all hair. */
  hides?: boolean;
  /** On the hat that is worn anyway. */
  over?: Sketch;
  face?: Sketch;
  behind?: Sketch;
  trunk?: Sketch;
  /** Held by an arm that hangs. */
  underArm?: Sketch;
  sleeve?: Sketch;
  gloves?: boolean;
}

/** What somebody of a calling wears where the look does not say otherwise. */
export type Calling = Partial<Look>;

type Rules<T> = readonly (readonly [RegExp, T])[];

const hats: Rules<Hat> = [
  [/\bchef('s)? hat|\bwhite hat|\btoque/, 'chef'],
  [/\bbridal veil|\bveil\b/, 'veil'],
  [/\bspace ?suit|\bspace helmet|\bglass helmet|\bdiving helmet/, 'bubble'],
  [/\btricorn|\bpirate hat|\bthree-cornered/, 'tricorn'],
  [/\bfur(ry)? (hat|cap)|\bushanka/, 'fur'],
  [/\b(woolly|woolen|woollen|knit(ted)?|wool|bobble) (hat|cap)|\bbeanie|\bpom-?pom/, 'knit'],
  [/\b(top|stovepipe|silk) hat|\bbowler|\bderby/, 'tall'],
  [/\b(pointed|witch|wizard)('s)? hat/, 'cone'],
  [/\bcrown|\btiara|\bdiadem/, 'crown'],
  [/\bhelmet|\bhard hat/, 'helmet'],
  [
    /\bhooded (figure|man|woman|stranger|cloak|cape|robe|monk)|\bhood (up|over|pulled|drawn)|\b(in|under|wearing) an? (\w+ )?hood\b|\bred riding hood/,
    'hood',
  ],
  [/\bhead ?scarf|\bkerchief|\bhijab|\bbandana|\bturban/, 'scarf'],
  [/\bcap\b|\bberet|\bpeaked/, 'cap'],
  [/\bhat\b|\bfedora|\bsombrero|\bstraw hat/, 'brim'],
];
const garments: Rules<Garment> = [
  [/\brobes?\b|\bcloak|\bcape\b|\bgown|\bkimono|\bnightgown|\bwedding dress|\bhabit\b|\bcassock/, 'robe'],
  [/\bdress\b|\bfrock|\bsundress|\bpinafore|\bsari\b/, 'dress'],
  [/\bcoat\b|\bovercoat|\braincoat|\bparka|\btrench|\bmackintosh/, 'coat'],
  [/\bskirt|\bkilt\b/, 'skirt'],
  [/\bjacket|\bblazer|\bsuit\b|\buniform|\bwaistcoat|\bvest\b|\bcardigan|\banorak/, 'jacket'],
];
const hairs: Rules<Hair> = [
  [/\bbald\b|\bshaven? head|\bhairless/, 'bald'],
  [/\bpigtails?|\bbunches/, 'tails'],
  [/\bpony ?tail/, 'tail'],
  [/\bbraid|\bplait/, 'braid'],
  [/\bbun\b|\btopknot|\bchignon|\bpinned[- ]up|\bhair (pinned )?up\b/, 'bun'],
  [/\bcurl(s|y)|\bafro|\bfrizz|\bunruly|\bmessy|\btousled|\bwild hair/, 'curly'],
  [/\bbob(bed)?\b|\bchin-length|\bshoulder-length/, 'bob'],
  [/\blong\b[\w ,-]{0,24}\bhair|\bwaist-length|\bflowing hair/, 'long'],
  [/\bshort\b[\w ,-]{0,24}\bhair|\bcropped|\bcrew cut|\bbuzz/, 'short'],
];
const hairTones: Rules<HairTone> = [
  [
    /\b(white|silver|snowy|grey|gray|greying|graying)([- ](and|short|long|curly|straight))?[\w ,-]{0,14}(hair|braid|plait|bun|curls|beard|head)/,
    'white',
  ],
  [/\bblond|\bfair[- ]hair|\bgolden[- ]hair|\bflaxen|\bstraw-colou?red|\bfair hair/, 'light'],
  [
    /\bred[- ]?hair|\bred\b[\w -]{0,12}hair|\bginger|\bauburn|\bcopper hair|\bbrown\b[\w -]{0,14}(hair|braid|bun|bob)|\bchestnut/,
    'mid',
  ],
];

const beards: Rules<'full' | 'moustache'> = [
  [/\bbeard/, 'full'],
  [/\bm(o)?ustache/, 'moustache'],
];
const glasses: Rules<'pair' | 'single'> = [
  [/\bglasses|\bspectacles|\bgoggles/, 'pair'],
  [/\bmonocle/, 'single'],
];

const skins: Rules<'brownSkin' | 'darkSkin'> = [
  [/\b(black|ebony|very dark|deep brown|dark)[- ]?(brown )?(skin|skinned|complexion)/, 'darkSkin'],
  [/\b(brown|tan|tanned|olive|bronze|copper|weathered brown)[- ]?(skin|skinned|complexion)/, 'brownSkin'],
];

function first<T>(rules: Rules<T>, words: string): T | null {
  return rules.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

const heights = { baby: 70, toddler: 82, child: 112, young: 162, adult: 172, old: 165 } as const;

const women =
  /\b(woman|girl|lady|mother|grandmother|granny|aunt|sister|daughter|wife|queen|princess|witch|nurse|nun|bride|mermaid|fairy|goddess|waitress|actress|ballerina|maid)\b/;

/** A surname is no calling: Mrs Baker, Anna Smith. */
const surname =
  /\b(?!The|Old|Young|Little|A|An|Village|Town)\p{Lu}[\p{L}.]+ (Baker|Miller|Smith|Carpenter|Cook|Farmer|Fisher|Hunter|Shepherd|Gardener|Knight|King|Bishop|Priest|Judge|Painter|Porter|Abbot|Prince|Monk|Butcher|Miner|Driver|Page|Clown)$/u;

/** The look of a person; `callingOf` knows what those of a calling wear. */
export function lookOf(character: Character, callingOf: (words: string) => Calling | null): Look {
  const words = `${character.look} ${character.lookShort} ${character.tags.join(' ')}`.toLowerCase();
  const name = character.name.toLowerCase();
  const age = ageOf(character, words);
  const isWoman =
    character.sex === 'female' || (character.sex === 'unknown' && women.test(`${name} ${words}`));
  const names = [character.name, ...character.aliases].map((one) => one.replace(surname, ''));
  const calling = callingOf(`${names.join(' ')} ${words}`.toLowerCase());
  const giant = /\b(giant|giantess|titan|ogre)\b/.test(name) ? 2.2 : 1;
  const isLittle = character.kind === 'machine' && /\b(little|small|tiny)\b/.test(`${name} ${words}`);
  const isToy = character.kind !== 'person' && /\b(doll|puppet|marionette|figurine)s?\b/.test(name);
  return {
    colour: character.colour,
    ...headOf(words, calling, age, isWoman),
    ...dressOf(words, calling, isWoman && isSmall({ age })),
    ...(isWoman && isPlainlyDressed(words, calling, age) ? { garment: 'skirt' as const } : {}),
    ...clothOf(`${name}, ${words}`, character.colour, calling),
    height: heightOf(age, isWoman, words) * giant * (isToy ? 0.3 : isLittle ? 0.62 : 1),
    age,
    skin: first(skins, words) ?? calling?.skin ?? null,
    tale: calling?.tale ?? null,
    freckles: /\bfreckle/.test(words),
    girth: girthOf(words, age),
  };
}

function headOf(words: string, calling: Calling | null, age: Look['age'], isWoman: boolean) {
  // A cap that the look was filled up with gives way to what a calling wears.
  const hasOwn = calling?.hat != null || calling?.sign != null;
  const worn = first(hats, hasOwn ? words.replace('flat cloth cap', '') : words);
  const isBare = /\bbare-?headed|\bhatless/.test(words);
  // Long white hair and glasses alone would be an old woman's.
  const isOldMan =
    age === 'old' && !isWoman && first(hairs, words) === 'long' && !/\bclean-shaven/.test(words);
  const sign = signWorn(calling?.sign ?? null, worn, isBare);
  const usualHat = isBare || sign?.hat !== undefined ? null : (calling?.hat ?? null);
  const usualHair = calling?.hair ?? (isWoman ? (isSmall({ age }) ? 'tails' : 'bob') : 'short');
  return {
    sign,
    hat: sign?.hat === undefined ? (worn ?? usualHat) : null,
    hair: sign?.hides === true ? ('bald' as const) : (first(hairs, words) ?? usualHair),
    hairDye: hairTold(words),
    hairTone: first(hairTones, words) ?? calling?.hairTone ?? (age === 'old' ? 'white' : 'dark'),
    beard:
      first(beards, words) ??
      (isOldMan ? 'moustache' : null) ??
      (isWoman || isSmall({ age }) ? null : (calling?.beard ?? null)),
    glasses: first(glasses, words) ?? calling?.glasses ?? (age === 'old' ? 'pair' : null),
  } satisfies Partial<Look>;
}

/** Who is dressed for the night has neither scarf nor bag, with whatever the look was filled up. */
const isForBed = (words: string): boolean => /\b(night(gown|shirt|dress|ie)|pyjamas|pajamas)\b/.test(words);

function clothOf(words: string, colour: string, calling: Calling | null) {
  const usual = usualCloth(words, calling?.cloth ?? null);
  const told = usual === null ? clothTold(words, colour) : null;
  const hasScarf = calling?.sports !== true && /(?<!head )\bscarf|\bshawl|\bneckerchief/.test(words);
  // Whoever wears another colour has the cast's own round the neck, as beasts do.
  return {
    cloth: usual ?? told,
    scarf: told !== null || (hasScarf && !isForBed(words)),
    scarfDye: scarfTold(words),
  };
}

function dressOf(words: string, calling: Calling | null, isGirl: boolean) {
  const [sports, armour] = [calling?.sports === true, calling?.armour === true];
  const worn = sports || armour ? 'shirt' : first(garments, words);
  const usual =
    isGirl && !/\btrousers|\bjeans|\bshorts|\bdungarees|\boveralls/.test(words) ? 'dress' : 'shirt';
  const uniforms = /\buniform|\bbrass buttons|\bofficer|\bconductor|\bcaptain|\bsoldier/;
  return {
    garment: worn ?? calling?.garment ?? usual,
    sports,
    armour,
    torn: calling?.torn === true,
    apron: /\b(?<!leather )apron/.test(words) || calling?.apron === true,
    uniform: uniforms.test(words) || calling?.uniform === true,
    // Who is known by what they do carries what belongs to that.
    bag: isForBed(words)
      ? false
      : calling === null
        ? /\bsatchel|\bbag\b|\bbackpack|\brucksack|\bknapsack/.test(words)
        : calling.bag === true,
  } satisfies Partial<Look>;
}

/** Whom short hair and trousers would make a man at the size of a thumb, wears a skirt where no word is against it. */
function isPlainlyDressed(words: string, calling: Calling | null, age: Look['age']): boolean {
  const isBound = calling?.sports === true || calling?.armour === true || calling?.garment !== undefined;
  const worn = first(garments, words);
  const against =
    /\b(trousers|jeans|shorts|leggings|dungarees|overalls|uniform|suit|breeches|scrubs)\b|space/.test(words);
  const hair = first(hairs, words);
  const isShort = hair === 'short' || hair === 'curly';
  return !isSmall({ age }) && isShort && !isBound && !against && (worn === null || worn === 'jacket');
}

/** The sign without its hat where the look tells of another, which a plain cap is not. */
function signWorn(sign: Sign | null, worn: Hat | null, isBare: boolean): Sign | null {
  if (sign?.hat === undefined || (!isBare && (worn === null || worn === 'crown'))) return sign;
  const { hat: _hat, hides: _hides, ...rest } = sign;
  return rest;
}

/** A child, of whatever age. */
export const isSmall = ({ age }: Pick<Look, 'age'>): boolean => /^(baby|toddler|child)$/.test(age);

function ageOf(character: Character, words: string): Look['age'] {
  const { age, kind, name, aliases } = character;
  const about = `${[name, ...aliases].join(' ').toLowerCase()} ${words}`;
  if (/\b(baby|infant|newborn|babies|infants)\b/.test(words) && age !== 'old') return 'baby';
  if (/\btoddlers?\b/.test(words)) return 'toddler';
  if (age !== 'unknown') return age;
  const small =
    kind === 'group'
      ? /\b(children|kids|boys|girls|pupils|schoolchildren|classmates|class)\b/
      : /\b(boy|girl|child|kid|pupil|schoolboy|schoolgirl)\b/;
  if (small.test(kind === 'group' ? about : words)) return 'child';
  return /\b(old|elderly|aged|grandmother|grandfather)\b/.test(words) ? 'old' : 'adult';
}

function heightOf(age: Look['age'], isWoman: boolean, words: string): number {
  const tall = /\btall\b|\bgiant\b|\blanky/.test(words)
    ? 1.07
    : /\b(short|small|tiny|petite) (man|woman|boy|girl|person)/.test(words)
      ? 0.93
      : 1;
  return heights[age] * tall * (isWoman && !isSmall({ age }) ? 0.96 : 1);
}

function girthOf(words: string, age: Look['age']): number {
  if (
    /\b(heavy|heavyset|fat|stout|plump|burly|portly|heavily built|broad-shouldered|big (man|woman))\b/.test(
      words,
    )
  ) {
    return 1.3;
  }
  if (
    /\b(thin|slim|slender|lanky|gaunt|skinny|wiry|lean|bony) ?(old |young )?(man|woman|boy|girl|figure|,|and)/.test(
      words,
    )
  ) {
    return 0.86;
  }
  return isSmall({ age }) ? 0.95 : 1;
}
