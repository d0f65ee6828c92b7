import type { Character } from '../bible.ts';
import { clothTold, hairTold } from './cloth.ts';

export type Hair = 'bald' | 'short' | 'bob' | 'long' | 'bun' | 'tail' | 'braid' | 'curly';
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
  age: 'child' | 'young' | 'adult' | 'old';
  hair: Hair;
  hairTone: HairTone;
  hat: Hat | null;
  beard: 'full' | 'moustache' | null;
  glasses: 'pair' | 'single' | null;
  garment: Garment;
  apron: boolean;
  scarf: boolean;
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
}

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
  [/\bpony ?tail|\bpigtails?/, 'tail'],
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

/** What somebody of a calling wears where the look does not say otherwise. */
const callings: Rules<
  Partial<
    Pick<
      Look,
      | 'hat'
      | 'garment'
      | 'apron'
      | 'uniform'
      | 'armour'
      | 'sports'
      | 'bag'
      | 'hair'
      | 'skin'
      | 'tale'
      | 'torn'
    >
  >
> = [
  [/\b(mermaid|merman|siren)\b/, { tale: 'tail', hair: 'long' }],
  [/\b(fairy|fairies|angel|pixie|winged (man|woman|girl|boy))\b/, { tale: 'wings', garment: 'dress' }],
  [/\b(alien|martian|extraterrestrial)s?\b/, { hat: 'antennae', hair: 'bald', skin: 'own' }],
  [/\b(zombies?|undead|ghouls?|walking dead)\b/, { hair: 'curly', skin: 'mid', torn: true }],
  [/\b(troll|ogre|goblin|orc|demon|devil|imp|genie)s?\b/, { hair: 'bald', skin: 'own' }],
  [/\b(witch|sorceress|hag)\b/, { hat: 'cone', garment: 'robe', hair: 'long' }],
  [/\b(bride)\b/, { hat: 'veil', garment: 'dress' }],
  [/\b(knight|paladin|crusader|armou?r)\b/, { hat: 'visor', garment: 'shirt', armour: true }],
  [/\b(gladiator|legionary|centurion|viking|warrior)\b/, { hat: 'helmet' }],
  [
    /\b(striker|goalkeeper|goalie|defender|midfielder|footballer|(football|soccer|basketball|tennis|hockey|rugby) player|referee|linesman|runner|sprinter|athlete|boxer|swimmer|gymnast|jockey|cyclist|skater)\b/,
    { garment: 'shirt', sports: true },
  ],
  [/\b(soldier|guardsman|sentry|trooper)\b/, { hat: 'helmet', garment: 'jacket', uniform: true }],
  [/\b(fire ?fighter|fireman)\b/, { hat: 'helmet', garment: 'coat', uniform: true }],
  [/\b(miner|builder|construction worker|engineer)\b/, { hat: 'helmet' }],
  [/\b(astronaut|cosmonaut|spaceman|spacewoman)\b/, { hat: 'bubble', garment: 'jacket' }],
  [/\b(chef|pastry cook|baker)\b/, { hat: 'chef', apron: true }],
  [/\b(cook|waiter|waitress|butcher|barista|blacksmith|grocer|shopkeeper|innkeeper|maid)\b/, { apron: true }],
  [
    /\b(police(man|woman)?|officer|pilot|captain|sailor|admiral|conductor|porter|chauffeur|guard|ticket inspector)\b/,
    { hat: 'cap', garment: 'jacket', uniform: true },
  ],
  [
    /\b(post(man|woman)|mail(man|woman)|mail carrier|courier|letter carrier)\b/,
    { hat: 'cap', garment: 'jacket', bag: true },
  ],
  [/\b(king|queen|prince|princess|emperor|empress|pharaoh)\b/, { hat: 'crown', garment: 'robe' }],
  [/\b(wizard|sorcerer|magician|mage)\b/, { hat: 'cone', garment: 'robe' }],
  [/\b(pirate|buccaneer)\b/, { hat: 'tricorn', garment: 'coat' }],
  [/\b(nun|abbess)\b/, { hat: 'scarf', garment: 'robe' }],
  [/\b(monk|priest|judge|bishop|abbot|friar|professor in)\b/, { garment: 'robe' }],
  [/\b(farmer|cow(boy|girl)|gardener|ranger|gaucho|shepherd)\b/, { hat: 'brim' }],
  [/\b(doctor|scientist|chemist|professor|veterinarian|surgeon)\b/, { garment: 'coat' }],
  [/\b(dancer|ballerina)\b/, { garment: 'dress' }],
];

const skins: Rules<'brownSkin' | 'darkSkin'> = [
  [/\b(black|ebony|very dark|deep brown|dark)[- ]?(brown )?(skin|skinned|complexion)/, 'darkSkin'],
  [/\b(brown|tan|tanned|olive|bronze|copper|weathered brown)[- ]?(skin|skinned|complexion)/, 'brownSkin'],
];

function first<T>(rules: Rules<T>, words: string): T | null {
  return rules.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

const heights = { child: 118, young: 162, adult: 172, old: 165 } as const;

const women =
  /\b(woman|girl|lady|mother|grandmother|granny|aunt|sister|daughter|wife|queen|princess|witch|nurse|nun|bride|mermaid|fairy|goddess|waitress|actress|ballerina|maid)\b/;

/** The look of a person. */
export function lookOf(character: Character): Look {
  const words = `${character.look} ${character.lookShort} ${character.tags.join(' ')}`.toLowerCase();
  const age = ageOf(character, words);
  const isWoman =
    character.sex === 'female' ||
    (character.sex === 'unknown' && women.test(`${character.name.toLowerCase()} ${words}`));
  const calling = first(callings, `${character.name} ${character.aliases.join(' ')} ${words}`.toLowerCase());
  const isSports = calling?.sports === true;
  const cloth = clothTold(words, character.colour);
  // Who is known by what they do carries what belongs to that.
  const hasBag =
    calling === null
      ? /\bsatchel|\bbag\b|\bbackpack|\brucksack|\bknapsack/.test(words)
      : calling.bag === true;
  return {
    colour: character.colour,
    cloth,
    hairDye: hairTold(words),
    height:
      heightOf(age, isWoman, words) *
      (/\b(giant|giantess|titan|ogre)\b/.test(character.name.toLowerCase()) ? 2.2 : 1),
    age,
    hair: first(hairs, words) ?? calling?.hair ?? (isWoman ? 'bob' : 'short'),
    hairTone: first(hairTones, words) ?? (age === 'old' ? 'white' : 'dark'),
    hat: first(hats, words) ?? (/\bbare-?headed|\bhatless/.test(words) ? null : (calling?.hat ?? null)),
    beard: /\bbeard|\bbearded/.test(words) ? 'full' : /\bm(o)?ustache/.test(words) ? 'moustache' : null,
    glasses: /\bglasses|\bspectacles|\bgoggles/.test(words)
      ? 'pair'
      : /\bmonocle/.test(words)
        ? 'single'
        : null,
    garment:
      isSports || calling?.armour === true
        ? 'shirt'
        : (first(garments, words) ?? calling?.garment ?? 'shirt'),
    armour: calling?.armour === true,
    sports: isSports,
    skin: first(skins, words) ?? calling?.skin ?? null,
    tale: calling?.tale ?? null,
    torn: calling?.torn === true,
    apron: /\bapron/.test(words) || calling?.apron === true,
    // Whoever wears another colour has the cast's own round the neck, as beasts do.
    scarf: cloth !== null || (!isSports && /(?<!head )\bscarf|\bshawl|\bneckerchief/.test(words)),
    bag: hasBag,
    freckles: /\bfreckle/.test(words),
    uniform:
      /\buniform|\bbrass buttons|\bofficer|\bconductor|\bcaptain|\bsoldier/.test(words) ||
      calling?.uniform === true,
    girth: girthOf(words, age),
  };
}

function ageOf(character: Character, words: string): Look['age'] {
  if (character.age !== 'unknown') return character.age;
  if (/\b(boy|girl|child|kid|toddler|baby|infant|schoolboy|schoolgirl)\b/.test(words)) return 'child';
  return /\b(old|elderly|aged|grandmother|grandfather)\b/.test(words) ? 'old' : 'adult';
}

function heightOf(age: Look['age'], isWoman: boolean, words: string): number {
  const tall = /\btall\b|\bgiant\b|\blanky/.test(words)
    ? 1.07
    : /\b(short|small|tiny|petite) (man|woman|boy|girl|person)/.test(words)
      ? 0.93
      : 1;
  return heights[age] * tall * (isWoman && age !== 'child' ? 0.96 : 1);
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
  return age === 'child' ? 0.95 : 1;
}
