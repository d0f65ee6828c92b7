import type { Character } from '../bible.ts';
import type { Member } from './cast.ts';
import { castColour, clothColour, type CastColour } from './colours.ts';
import { nounOf } from './doing.ts';
import { isAdjective } from './place-looks.ts';
import { tagsOf } from './tags.ts';
import { hash, pick } from './hash.ts';
import type { Told } from './told.ts';
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
  plates,
  ribbons,
} from './words/looks.ts';
import { collectives, personOf } from './words/people.ts';
import { verbOf } from './words/verbs.ts';

type Look = { look: string; short: string };
type Sketch = { member: Member; told: Told; colour: CastColour; seed: string };

/** A member of the cast as the bible holds it; the same story always gives the same look. */
export function characterOf(member: Member, told: Told, story: string, index: number): Character {
  const seed = `${hash(story)} ${member.name}`;
  const colour = castColour(index, hash(story) % 12);
  const known = { ...member, age: ageFor(member, told) };
  const sketch = { member: known, told, colour, seed };
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
  if (years === undefined) return member.age;
  if (years < 13) return 'child';
  return years < 30 ? 'young' : years < 60 ? 'adult' : 'old';
}

function personLook({ member, told, colour, seed }: Sketch): Look {
  const stage = member.age === 'old' ? 'old' : member.age === 'child' ? 'child' : 'adult';
  const side = member.sex === 'female' ? 'female' : 'male';
  const noun = personNoun(member, told);
  const crown = crownOf(
    told,
    stage === 'old' || told.features.some((feature) => GREYED.test(feature)) ? hair.old : hair[side],
    seed,
  );
  const face = pick(faces[stage], `${seed} face`);
  const coat = `${colour.name} ${pick(garments[stage], `${seed} coat`)}`;
  const hasCoat = told.features.some((feature) => endsWithGarment(feature));
  const item = hasCoat ? a(`${colour.name} scarf`) : pick(items, `${seed} item`);
  const given = told.features.flatMap((feature) => feature.split(/,? and |, /)).slice(0, 3);
  const parts = given.length === 0 ? [face, a(coat), item] : [hasCoat ? item : a(coat), ...given];
  const adjective = told.adjectives.length > 0 ? told.adjectives.join(' ') : pick(builds, `${seed} build`);
  const dress = `${colour.name} ${hasCoat ? 'scarf' : (coat.split(' ').at(-1) ?? 'coat')}`;
  return {
    look: `${a(`${adjective} ${noun}`)} with ${list(
      filled(
        [crown, ...parts],
        pick(
          items.filter((one) => !/scarf|neckerchief/.test(one)),
          `${seed} more`,
        ),
      ),
    )}`,
    short: [a(noun), crown.replace(/^a /, ''), coatOf(told) ?? dress]
      .filter((part) => part !== '')
      .join(', '),
  };
}

/** A grey beard goes with no black hair. */
const GREYED =
  /\b(?:grey|gray|white|silver)(?: \S+)? (?:beard|moustache|mustache|whiskers|side-whiskers|hair)\b/;

/** Hair, where the story says nothing of it. */
function crownOf({ features, adjectives }: Told, choice: readonly string[], seed: string): string {
  const bare = adjectives.includes('bald') || features.some((feature) => /shaved|bald/.test(feature));
  const told = features.some((feature) => /\b(?:hair|braids?|curls|plaits?|ponytail)\b/.test(feature));
  return bare || told ? '' : pick(choice, `${seed} hair`);
}

/** The coat that the story tells, in few words: "red coat". */
function coatOf({ features }: Told): string | undefined {
  const coat = features.find((feature) => endsWithGarment(feature) && feature.split(' ').length < 5);
  return coat?.replace(/^an? /, '');
}

const endsWithGarment = (feature: string): boolean =>
  feature.split(/[\s,]+/).some((word) => garmentWords.has(word));

/** A picture does not show whose somebody is. */
const KIN =
  /^(?:sister|brother|wife|husband|mother|father|mum|mom|dad|papa|mama|aunt|uncle|cousin|friend|neighbou?r|stranger|girlfriend|boyfriend|parent|twin|guest|host|owner|passenger|tenant|visitor|stepmother|stepfather|opponent)$/;

/** "young woman", "old female scribe", "girl". */
function personNoun(member: Member, { adjectives }: Told): string {
  const noun = KIN.test(nounOf(member)) ? (member.sex === 'female' ? 'woman' : 'man') : nounOf(member);
  const role = personOf(noun);
  const side =
    role?.sex === 'unknown' && role.age !== 'child' ? (member.sex === 'female' ? 'female ' : 'male ') : '';
  const aged = /^(?:grand|granny|crone|widow|hermit|old)/.test(noun) || adjectives.includes(member.age);
  const age = !aged && (member.age === 'old' || member.age === 'young') ? `${member.age} ` : '';
  return `${age}${side}${tradeOf(member, noun)}${noun}`;
}

/** "mail " of a mail carrier: a noun before a trade belongs to it. */
function tradeOf({ phrases }: Member, noun: string): string {
  if (!/(?:er|or|ist|man|woman)$/.test(noun)) return '';
  const words = phrases
    .filter(({ head, named }) => !named && head === noun)
    .map((one) => one.adjectives.at(-1));
  const trade = words.find(
    (word) => word !== undefined && !isAdjective(word) && !ageWords.has(word) && verbOf(word) === undefined,
  );
  return trade === undefined ? '' : `${trade} `;
}

function animalLook({ member, told, colour, seed }: Sketch): Look {
  const noun = nounOf(member);
  const coat = animals.get(noun) ?? 'soft brown fur';
  const ribbon = birds.has(noun)
    ? `${colour.name} ribbon round one leg`
    : `${colour.name} ${pick(ribbons, `${seed} ribbon`)}`;
  const adjective =
    told.adjectives.join(' ') || pick(['small', 'lean', 'sturdy', 'slender'], `${seed} build`);
  return {
    look: `${a(`${adjective} ${noun}`)} with ${list([coat, told.features[0] ?? pick(animalEyes, `${seed} eyes`), a(ribbon)])}`,
    short: `${a(noun)}, ${firstPart(coat)}, ${ribbon.split(/ (?:round|with) /)[0]}`,
  };
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

function creatureLook({ member, told, colour }: Sketch): Look {
  const noun = nounOf(member);
  const body = creatures.get(noun) ?? 'a strange shifting body';
  const adjective = told.adjectives.join(' ') || 'large';
  return {
    look: `${a(`${adjective} ${noun}`)} with ${list([body, 'glinting eyes', a(`${colour.name} sash`)])}`,
    short: `${a(noun)}, ${firstPart(body)}, ${colour.name} sash`,
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

function groupLook({ member, told, colour, seed }: Sketch): Look {
  const noun = member.name;
  const coat = animals.get(member.noun) ?? creatures.get(member.noun);
  const count = member.phrases.find((phrase) => countWord(phrase.determiner))?.determiner ?? 'several';
  const named = `${count} ${told.adjectives.join(' ')} ${noun}`.replace(/\s+/g, ' ');
  if (collectives.has(noun)) return crowdLook(noun, colour);
  if (machines.has(member.noun)) {
    const plates = `${colour.name} enamel plates`;
    const look = `${named} with riveted jointed bodies, ${plates}, round glowing glass eyes and scuffed metal hands`;
    return { look, short: `${named} with ${plates}` };
  }
  const young = member.age === 'child';
  const garment = `${colour.name} ${pick(garments[young ? 'child' : 'adult'], `${seed} coat`)}s`;
  const worn = coat === undefined ? `matching ${garment}` : `${colour.name} ribbons`;
  const bodies =
    coat === undefined
      ? `of different builds, with ${pick(young ? crowds.young : crowds.grown, `${seed} faces`)}`
      : `with ${coat}`;
  return {
    look: `${named} ${bodies}, all in ${worn} and keeping close together`,
    short: `${named} in ${worn}`,
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
