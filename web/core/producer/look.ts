import type { Character } from '../bible.ts';
import type { Member } from './cast.ts';
import { castColour, clothColour, type CastColour } from './colours.ts';
import { nounOf } from './doing.ts';
import { isAdjective } from './place-looks.ts';
import { tagsOf } from './tags.ts';
import { hash, pick } from './hash.ts';
import { ageAt, type Told } from './told.ts';
import { animals, birds, creatures, machines } from './words/animals.ts';
import { withArticle as a } from './words/article.ts';
import { ageWords, articles } from './words/grammar.ts';
import {
  animalEyes,
  builds,
  faces,
  garments,
  garmentWords,
  hair,
  items,
  marks,
  plates,
} from './words/looks.ts';
import { collectives, personOf } from './words/people.ts';
import { tradeDress } from './words/trades.ts';
import { verbOf } from './words/verbs.ts';

type Look = { look: string; short: string };
type Sketch = {
  member: Member;
  told: Told;
  colour: CastColour;
  seed: string;
  turn: number;
  story: string;
};

/** A member of the cast as the bible holds it; the same story always gives the same look. */
export function characterOf(member: Member, told: Told, story: string, index: number): Character {
  const seed = `${hash(story)} ${member.name}`;
  const colour = castColour(index, hash(story) % 12);
  const known = { ...member, age: ageFor(member, told) };
  const sketch = { member: known, told, colour, seed, turn: index + (hash(story) % 1009), story };
  const { look: whole, short } = lookOf(sketch);
  const look = within(whole, 25);
  const { id, name, aliases, kind, sex, age } = known;
  return {
    id,
    name,
    aliases,
    kind,
    sex,
    age,
    look,
    lookShort: within(short, 12),
    tags: tagsOf(look),
    // A red coat is red in the rough too.
    colour: clothColour(coatOf(told) ?? '') ?? colour.hex,
  };
}

function lookOf(sketch: Sketch): Look {
  if (sketch.member.kind === 'group') return groupLook(sketch);
  if (sketch.member.kind === 'animal') return animalLook(sketch);
  if (sketch.member.kind === 'machine') return machineLook(sketch);
  return sketch.member.kind === 'creature' ? creatureLook(sketch) : personLook(sketch);
}

function ageFor(member: Member, { years }: Told): Member['age'] {
  return years === undefined ? member.age : ageAt(years);
}

function personLook(sketch: Sketch): Look {
  const { member, told, colour, seed, turn, story } = sketch;
  const stage = member.age === 'old' ? 'old' : member.age === 'child' ? 'child' : 'adult';
  const side = member.sex === 'female' ? 'female' : 'male';
  const noun = personNoun(member, told);
  const crown = crownOf(told, crownsFor(stage, side, told, noun), turn);
  const face = next(faces[stage], turn);
  const clothes = isBaby.test(noun) ? 'baby' : stage === 'child' && side === 'female' ? 'girl' : stage;
  const trade = stage === 'child' ? undefined : tradeDress(noun, colour.name, story);
  const coat = trade?.coat ?? `${colour.name} ${next(garments[clothes], turn)}`;
  const hasCoat = told.features.some((feature) => endsWithGarment(feature));
  if (!hasCoat && isInSpace(noun, story)) return suited(sketch, noun, crown);
  const item = hasCoat
    ? a(`${colour.name} scarf`)
    : trade
      ? a(trade.item)
      : clothes === 'baby'
        ? 'a knitted bonnet'
        : itemOf(told, turn, side);
  const given = told.features.flatMap((feature) => feature.split(/,? and |, /)).slice(0, 3);
  // The cast's colour is in every look.
  const trim = hasCoat || coat.includes(colour.name) ? [] : [item];
  const parts = given.length === 0 ? [face, a(coat), item] : [hasCoat ? item : a(coat), ...trim, ...given];
  const adjective = told.adjectives.length > 0 ? told.adjectives.join(' ') : pick(builds, `${seed} build`);
  const dress =
    !hasCoat && trade ? coat : `${colour.name} ${hasCoat ? 'scarf' : (coat.split(' ').at(-1) ?? 'coat')}`;
  return {
    look: `${a(`${adjective} ${noun}`)} with ${list(filled([crown, ...parts], next(PLAIN, turn)))}`,
    short: [a(noun), crown.replace(/^a /, ''), coatOf(told) ?? dress]
      .filter((part) => part !== '')
      .join(', '),
  };
}

/** An astronaut anywhere, and everybody who works on Mars or goes through an airlock. */
const isInSpace = (noun: string, story: string): boolean =>
  /\b(?:astronaut|cosmonaut)\b/.test(noun) ||
  (/\b(?:on|to) (?:Mars|the [Mm]oon)\b|\b(?:helmet lamp|space helmet|moonwalk|spacewalk)\b/.test(story) &&
    /\b(?:commander|captain|pilot|engineer|mechanic|officer|geologist|scientist|explorer|crew|doctor|miner|colonist)\b/.test(
      noun,
    ));

function suited({ member, told, colour, seed, turn }: Sketch, noun: string, crown: string): Look {
  const adjective = told.adjectives.length > 0 ? told.adjectives.join(' ') : pick(builds, `${seed} build`);
  const suit = `a white spacesuit with ${colour.name} stripes`;
  const face = next(faces[member.age === 'old' ? 'old' : 'adult'], turn);
  return {
    look: `${a(`${adjective} ${noun}`)} with ${list([crown, ...told.features.slice(0, 2), told.features.length > 0 ? '' : face, suit])}`,
    short: `${a(noun)}, ${suit.replace(/^a /, '')}`,
  };
}

/** No cap on a head of which the story tells that it has no hair, nor on a woman's: it hides what tells her. */
function itemOf(told: Told, turn: number, side: 'female' | 'male'): string {
  const item = next(items, turn);
  return (isBare(told) || side === 'female') && item.endsWith('cap') ? next(PLAIN, turn) : item;
}

const isBare = ({ features, adjectives }: Told): boolean =>
  adjectives.includes('bald') ||
  features.some((feature) => /\b(?:shaved|bald|tattooed) (?:head|skull)\b|\bbald\b/.test(feature));

/** Who wears no coat yet. */
const isBaby = /\b(?:baby|infant|newborn|toddler)$/;

function crownsFor(
  stage: 'old' | 'child' | 'adult',
  side: 'female' | 'male',
  { features }: Told,
  noun: string,
) {
  if (isBaby.test(noun)) return hair.baby;
  if (stage === 'child') return hair[side === 'female' ? 'girl' : 'boy'];
  return stage === 'old' || features.some((feature) => GREYED.test(feature)) ? aged(side) : hair[side];
}

const aged = (side: 'female' | 'male') => hair[side === 'female' ? 'oldFemale' : 'oldMale'];

const PLAIN = [
  'worn brown boots',
  'a knotted leather bracelet',
  'a broad leather belt',
  'a silver brooch',
] as const;

/** The next of a table: neighbours in a cast never share hair, coat or what they carry. */
const next = <T>(table: readonly [T, ...T[]], turn: number): T => table[turn % table.length] ?? table[0];

/** A grey beard goes with no black hair. */
const GREYED =
  /\b(?:grey|gray|white|silver)(?: \S+)? (?:beard|moustache|mustache|whiskers|side-whiskers|hair)\b/;

/** Hair, where the story says nothing of it. */
function crownOf(told: Told, choice: readonly [string, ...string[]], turn: number): string {
  const hasHair = told.features.some((feature) =>
    /\b(?:hair|braids?|curls|plaits?|ponytail|pigtails|dreadlocks|bun)\b/.test(feature),
  );
  if (isBare(told) || hasHair) return '';
  const tone = TONES.find(([word]) => told.adjectives.some((adjective) => word.test(adjective)));
  return tone === undefined ? next(choice, turn) : tone[1];
}

/** "tall and blonde": the hair of whom the story calls so. */
const TONES: readonly (readonly [RegExp, string])[] = [
  [/^blond/, 'blond hair'],
  [/^(?:dark|dark-haired)$/, 'smooth dark hair'],
  [/^(?:red-haired|ginger)$/, 'curly red hair'],
  [/^(?:grey|gray|white)(?:-haired)?$/, 'grey hair'],
  [/^curly$/, 'curly brown hair'],
];

/** The coat that the story tells, in few words: "red coat". */
function coatOf({ features }: Told): string | undefined {
  const coat = features.find((feature) => endsWithGarment(feature) && feature.split(' ').length < 5);
  return coat?.replace(/^an? /, '');
}

const endsWithGarment = (feature: string): boolean =>
  feature.split(/[\s,]+/).some((word) => garmentWords.has(word));

/** A picture does not show whose somebody is. */
const KIN =
  /^(?:sister|brother|daughter|son|niece|nephew|grandson|granddaughter|wife|husband|mother|father|mum|mom|dad|papa|mama|aunt|uncle|cousin|friend|neighbou?r|stranger|girlfriend|boyfriend|parent|twin|guest|host|owner|passenger|tenant|visitor|stepmother|stepfather|opponent)$/;

const plainNoun = ({ sex, age }: Member): string =>
  sex === 'female' ? (age === 'child' ? 'girl' : 'woman') : age === 'child' ? 'boy' : 'man';

/** "young woman", "old female scribe", "girl". */
function personNoun(member: Member, { adjectives }: Told): string {
  const noun = KIN.test(nounOf(member)) ? plainNoun(member) : nounOf(member);
  const role = personOf(noun);
  const either =
    role?.sex === 'unknown' ? role.age !== 'child' : role !== undefined && role.sex !== member.sex;
  const side = either ? (member.sex === 'female' ? 'female ' : 'male ') : '';
  const aged = /^(?:grand|granny|crone|widow|hermit|old)/.test(noun) || adjectives.includes(member.age);
  const age = !aged && (member.age === 'old' || member.age === 'young') ? `${member.age} ` : '';
  return `${age}${side}${tradeOf(member, noun)}${noun}`;
}

/** "the first hiker": which of them, and no trade. */
const PART = /^(?:one|other|first|second|third|elder|older|younger|middle)$/;

/** "mail " of a mail carrier: a noun before a trade belongs to it. */
function tradeOf({ phrases }: Member, noun: string): string {
  if (!/(?:er|or|ist|man|woman)$/.test(noun)) return '';
  const words = phrases
    .filter(({ head, named }) => !named && head === noun)
    .map((one) => one.adjectives.at(-1));
  const trade = words.find(
    (word) =>
      word !== undefined &&
      !isAdjective(word) &&
      !PART.test(word) &&
      !word.endsWith('est') &&
      !ageWords.has(word) &&
      verbOf(word) === undefined,
  );
  return trade === undefined ? '' : `${trade} `;
}

/** "the paper donkey": what it is made of is seen before any fur. */
const STUFF =
  /^(?:marble|stone|bronze|plaster|porcelain|china|plush|stuffed|carved|painted|paper|wooden|glass|clay|cardboard|toy|origami)$/;

function effigyLook(noun: string, stuff: string, colour: CastColour): Look {
  const stripe = `a faded ${colour.name} stripe`;
  return {
    look: `${a(`${stuff} ${noun}`)} with a stiff handmade body, painted round eyes and ${stripe} along the back`,
    short: `${a(`${stuff} ${noun}`)} with ${stripe}`,
  };
}

function animalLook({ member, told, colour, seed, turn }: Sketch): Look {
  const noun = nounOf(member);
  const stuff = member.phrases.flatMap(({ adjectives }) => adjectives).find((word) => STUFF.test(word));
  if (stuff !== undefined) return effigyLook(noun, stuff, colour);
  const coat = coatIn(animals.get(noun) ?? 'soft brown fur', told.adjectives);
  const mark = next(marks[coverOf(noun, coat)], turn);
  const adjective = told.adjectives.join(' ') || beastBuild(member, seed);
  return {
    look: `${a(`${adjective} ${noun}`)} with ${list([coat, told.features[0] ?? pick(animalEyes, `${seed} eyes`), mark])}`,
    short: `${a(noun)}, ${firstPart(coat)}, ${mark}`,
  };
}

/** A baby owl is small beside its mother, whatever the others are. */
function beastBuild({ phrases }: Member, seed: string): string {
  const kin = phrases.flatMap(({ adjectives }) => adjectives);
  if (kin.includes('baby')) return 'small';
  const build = pick(['small', 'lean', 'sturdy', 'slender'], `${seed} build`);
  return build === 'small' && kin.some((word) => /^(?:mother|father)$/.test(word)) ? 'sturdy' : build;
}

/** A black horse has no chestnut coat: the first colour of a coat is the one that the story tells. */
function coatIn(coat: string, adjectives: readonly string[]): string {
  const told = adjectives.find((word) => COAT.test(word));
  return told === undefined ? coat : coat.replace(COAT, told);
}

const COAT =
  /\b(?:(?:rust|slate|leaf|pale|dark|blue|deep|pure|bright) ?-?)?(?:black|white|grey|gray|brown|red|golden|gold|silver|green|blue|chestnut|ginger|orange|sandy|tawny|russet|fawn|cream|caramel|copper)\b/;

/** What a beast is covered with. */
function coverOf(noun: string, coat: string): keyof typeof marks {
  if (birds.has(noun)) return 'feathers';
  return /\b(?:fur|wool|mane)\b|coat/.test(coat) ? 'fur' : 'bare';
}

function machineLook({ member, told, colour, seed }: Sketch): Look {
  const noun = nounOf(member);
  const beast = animals.has(noun);
  const made = beast
    ? 'brass clockwork'
    : told.adjectives.join(' ') || pick(['weathered', 'riveted', 'lanky'], `${seed} made`);
  const plate = `${colour.name} ${pick(plates, `${seed} plates`)}`;
  const key = beast ? 'a small winding key in the back' : 'a bent antenna and scuffed jointed limbs';
  return {
    look: `${a(`${made} ${noun}`)} with ${plate}, ${told.features[0] ?? 'round glowing glass eyes'} and ${key}`,
    short: `${a(`${made} ${noun}`)} with ${plate} and glass eyes`,
  };
}

/** Creatures like people, who wear something. */
const DRESSED = /^(?:giant|goblin|imp|troll|ogre|elf|gnome|dwarf|vampire|scarecrow|puppet|doll)$/;
const SMALL = /^(?:goblin|imp|fairy|pixie|elf|gnome|dwarf|doll|puppet)$/;

function creatureLook({ member, told, colour }: Sketch): Look {
  const noun = nounOf(member);
  const body = creatures.get(noun) ?? 'a strange shifting body';
  const adjective = told.adjectives.join(' ') || (SMALL.test(noun) ? 'small' : 'large');
  const sign = DRESSED.test(noun) ? `${colour.name} sash` : `faint ${colour.name} sheen`;
  return {
    look: `${a(`${adjective} ${noun}`)} with ${list([body, told.features[0] ?? 'glinting eyes', a(sign)])}`,
    short: `${a(noun)}, ${firstPart(body)}, ${sign}`,
  };
}

const crowds = {
  young: ['round eager faces', 'freckled curious faces', 'bright cheeky faces', 'gap-toothed laughing faces'],
  grown: [
    'weathered friendly faces',
    'stern watchful faces',
    'tired lined faces',
    'broad open faces',
    'sharp lively faces',
  ],
};

function groupLook({ member, told, colour, seed, story }: Sketch): Look {
  const noun = nounOf(member);
  const coat = animals.get(member.noun) ?? creatures.get(member.noun);
  const count = member.phrases.find((phrase) => countWord(phrase.determiner))?.determiner ?? 'several';
  const own = told.adjectives.filter((word) => !noun.split(' ').includes(word));
  const named = `${count} ${own.join(' ')} ${noun}`.replace(/\s+/g, ' ');
  if (collectives.has(noun)) return crowdLook(noun, colour);
  if (machines.has(member.noun)) {
    const plates = `${colour.name} enamel plates`;
    const look = `${named} with riveted jointed bodies, ${plates}, round glowing glass eyes and scuffed metal hands`;
    return { look, short: `${named} with ${plates}` };
  }
  const young = member.age === 'child';
  const trade = young ? undefined : tradeDress(noun, colour.name, story);
  const coats = trade?.coat ?? `${colour.name} ${pick(garments[young ? 'child' : 'adult'], `${seed} coat`)}`;
  const garment = `${coats}s${trade === undefined || coats.includes(colour.name) ? '' : ` with ${trade.item}s`}`;
  const worn = coat === undefined ? ` in matching ${garment}` : ` with ${firstPart(coat)}`;
  const bodies =
    coat === undefined
      ? `of different builds, with ${pick(young ? crowds.young : crowds.grown, `${seed} faces`)}, all${worn}`
      : `of different sizes, with ${coat},`;
  return {
    look: `${named} ${bodies} and keeping close together`,
    short: `${named}${worn}`,
  };
}

/** "a crew of several workers", "several police officers". */
function crowdLook(noun: string, colour: CastColour): Look {
  const one = collectives.get(noun) ?? 'villager';
  const many = one.endsWith('y') ? `${one.slice(0, -1)}ies` : `${one}s`;
  const named = noun === 'police' ? 'several police officers' : `a ${noun} of several ${many}`;
  const worn = /^(?:bird|beast)$/.test(one)
    ? 'ruffled and jostling'
    : `in plain clothes with ${colour.name} scarves`;
  return {
    look: `${named} of different ages and builds, ${worn}, standing close together, no two alike`,
    short: `${named} with ${colour.name} scarves`,
  };
}

/** At most so many words: whole parts go from the end, then words. */
function within(text: string, most: number): string {
  const parts = text.split(/(?=, | and )/);
  const count = (said: string[]) => said.join('').split(/\s+/).length;
  while (parts.length > 1 && count(parts) > most) parts.pop();
  return parts.join('').split(/\s+/).slice(0, most).join(' ');
}

const countWord = (word: string): boolean =>
  word !== '' &&
  !articles.has(word) &&
  !/^(?:my|his|her|its|our|their|this|that|these|those|the)$/.test(word);

/** Long enough for a look: one thing more where the story gives little, before what it gives. */
function filled(parts: string[], more: string): string[] {
  const short = parts.join(' ').split(' ').length < 10 && !parts.includes(more);
  return short ? [...parts.slice(0, 1), more, ...parts.slice(1)] : parts;
}

function list(parts: string[]): string {
  const said = parts.filter((part) => part !== '');
  if (said.length < 2) return said.join('');
  return `${said.slice(0, -1).join(', ')} and ${said.at(-1)}`;
}

const firstPart = (text: string): string => text.split(/,| and /)[0] ?? text;
