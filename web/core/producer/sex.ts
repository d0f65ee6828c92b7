import { BEASTLY, reaches } from './limbs.ts';
import type { Phrase } from './phrases.ts';
import { endsPhrase, type Token } from './tokens.ts';
import type { Unit } from './units.ts';
import { bodyParts, conjunctions, prepositions, titles } from './words/grammar.ts';
import {
  femaleNames,
  femaleTitles,
  maleNames,
  maleTitles,
  personOf,
  type PersonWord,
} from './words/people.ts';
import { verbOf } from './words/verbs.ts';

type Sex = PersonWord['sex'];

/** Told by the noun, the title, the first name, else by the pronouns that follow. */
export function sexOf(units: readonly Unit[], group: readonly Phrase[], all: readonly Phrase[]): Sex {
  const told = group.map((phrase) => sexOfWord(phrase)).find((sex) => sex !== 'unknown');
  let balance = 0;
  for (const phrase of group) balance += vote(units, phrase, all) + hosting(units, phrase, all);
  const rather = Math.abs(balance) > 1 && group.some(({ head, named }) => !named && EITHER.test(head));
  if (told !== undefined && !rather) return told;
  const heard = balance > 0 ? 'female' : 'male';
  // "She" after a beast means the woman of the story, if there is one.
  const beast = /^(?:animal|machine)$/.test(group[0]?.kind ?? '');
  const claimed = beast
    ? all.some((one) => one.kind === 'person' && mayBe(one, heard))
    : Math.abs(balance) < 2 && isPassing(group, all, heard);
  if (balance !== 0 && !claimed) return heard;
  return onlySex(units, group, all) ?? (group.some(soundsFemale) ? 'female' : likely(units, group, all));
}

/** "The nurse sat beside the soldier. He ... She ...": where both are heard of and no one else of that sex is there, who mostly was. */
function likely(units: readonly Unit[], group: readonly Phrase[], all: readonly Phrase[]): Sex {
  const head = group.find(({ named }) => !named)?.head ?? '';
  const sex = MOSTLY_WOMEN.test(head) ? 'female' : MOSTLY_MEN.test(head) ? 'male' : 'unknown';
  const said = units.flatMap(({ tokens }) => tokens.map(({ lower }) => lower));
  const isHeardOf = said.includes('he') && said.includes('she');
  const others = all.filter((one) => !one.plural && one.kind === 'person' && !group.includes(one));
  return isHeardOf && others.every((one) => sexOfWord(one) !== sex && !soundsFemale(one)) ? sex : 'unknown';
}

const MOSTLY_WOMEN = /^(?:nurse|midwife|nanny|babysitter|seamstress|ballerina|secretary|maid|housekeeper)$/;
const MOSTLY_MEN =
  /^(?:soldier|sailor|guard|sergeant|general|lieutenant|butcher|blacksmith|lumberjack|miner|gravedigger|trapper|hunter|sheriff|carpenter)$/;

/** "Temba ran. ... He laughed.": the only pronoun of a story is of the only one with a name whose it can be, however that sounds. */
function onlySex(units: readonly Unit[], group: readonly Phrase[], all: readonly Phrase[]): Sex | undefined {
  const said = units.flatMap(({ tokens }) => tokens.map(({ lower }) => lower));
  const male = said.some((word) => /^h(?:e|im|is)$/.test(word));
  const female = said.some((word) => /^(?:she|hers?)$/.test(word));
  const [first] = group;
  if (male === female || first === undefined || first.kind !== 'person') return undefined;
  if (!group.some(({ named }) => named)) return undefined;
  const heard = male ? 'male' : 'female';
  const others = all.filter((one) => !one.plural && one.kind === 'person' && !group.includes(one));
  const apart = (one: Phrase) => sexOfWord(one) !== 'unknown' && sexOfWord(one) !== heard;
  // "Her brother Yao".
  const called = (one: Phrase) =>
    others.some((kin) => kin.unit === one.unit && kin.to === one.from && apart(kin));
  return others.every((one) => apart(one) || called(one)) ? heard : undefined;
}

/** "Halina", "Gisele": how a name sounds counts where no pronoun tells it. */
function soundsFemale({ head, named }: Phrase): boolean {
  const words = head.toLowerCase().split(' ');
  const first = words.find((word) => !titles.has(word)) ?? '';
  return named && (/(?:elle|ette|lyn|sie|nie|tie)$/.test(first) ? first.length > 4 : first.endsWith('a'));
}

/** Men where nothing is told, and women where "her" is. */
const EITHER =
  /^(?:knight|hero|wizard|monk|lord|cowboy|god|salesman|fireman|postman|watchman|woodsman|fisherman)$/;

/** "Mei runs. A musician plays. She laughs.": who is brought in after somebody of that sex and spoken of once. */
function isPassing(group: readonly Phrase[], all: readonly Phrase[], sex: Sex): boolean {
  const [first] = group;
  const known = all.find(
    (one) => one.named && (sexOfWord(one) === sex || (sex === 'female' && soundsFemale(one))),
  );
  const often = all.filter((one) => one.head === known?.head).length > 1;
  return (
    first !== undefined &&
    !first.named &&
    known !== undefined &&
    known.unit < first.unit &&
    (often || group.length < 2)
  );
}

/** A person of that sex, or one with a name that tells none. */
const mayBe = (one: Phrase, sex: Sex): boolean =>
  sexOfWord(one) === sex || (!one.plural && sexOfWord(one) === 'unknown');

function sexOfWord({ head, named, kind, adjectives }: Phrase): Sex {
  if (!named && kind === 'animal' && adjectives.includes('mother')) return 'female';
  if (!named && kind === 'animal' && adjectives.includes('father')) return 'male';
  if (!named) return personOf(head)?.sex ?? 'unknown';
  const words = head.toLowerCase().split(' ');
  const title = words.length > 1 ? (words[0] ?? '') : '';
  if (maleTitles.has(title)) return 'male';
  if (femaleTitles.has(title)) return 'female';
  const first = words.find((word) => !titles.has(word)) ?? '';
  if (femaleNames.has(first)) return 'female';
  return maleNames.has(first) ? 'male' : 'unknown';
}

/** +1 for she/her, -1 for he/his: the first such pronoun after the phrase, before anybody else is named. */
function vote(units: readonly Unit[], phrase: Phrase, all: readonly Phrase[]): number {
  if (phrase.governed !== '' || phrase.plural || isHandled(units, phrase)) return 0;
  for (let unit = phrase.unit; unit < phrase.unit + 5; unit++) {
    const from = unit === phrase.unit ? phrase.to : 0;
    const other = all.find((another) => another.unit === unit && another.from >= from);
    const own = other !== undefined && /^(?:her|his)$/.test(other.determiner) ? other.from + 1 : other?.from;
    const tokens = units[unit]?.tokens.slice(from, own) ?? [];
    const first = tokens.find(
      (token, index) =>
        isOwn(token, units[unit]?.tokens[from + index + 1]) &&
        !isTaken(units[unit]?.tokens ?? [], from + index),
    );
    if (first !== undefined && unit === phrase.unit && isHost(units[unit]?.tokens ?? [], first, phrase, all))
      return 0;
    if (first !== undefined && unit > phrase.unit && isTheirs(units, phrase, first)) return 0;
    if (first !== undefined && unit > phrase.unit && isPatient(units[phrase.unit], phrase, first)) return 0;
    if (first !== undefined && unit === phrase.unit && /^(?:her|his)$/.test(first.lower)) {
      const next = units[unit + 1];
      const goesOn = next?.sentence === units[unit]?.sentence ? next?.tokens[0]?.lower : undefined;
      // "A soldier knocks on her door; he is hurt": her door is somebody else's.
      if (goesOn === 'he' || goesOn === 'she') return goesOn === 'she' ? 2 : -2;
    }
    if (first !== undefined)
      return (
        (first.lower.startsWith('it') ? 0 : /^(?:she|her)/.test(first.lower) ? 1 : -1) *
        (unit === phrase.unit ? 2 : 1)
      );
    if (other !== undefined) return 0;
  }
  return 0;
}

/** "A small dragon crashed into his river", told after somebody with a name: whose river it is. */
function hostOf(
  tokens: readonly Token[],
  at: number,
  newcomer: Phrase,
  all: readonly Phrase[],
): Phrase | undefined {
  const beast = all.some(
    ({ unit, kind, to: end }) =>
      unit === newcomer.unit && kind !== 'person' && end <= newcomer.to && newcomer.from - end < 3,
  );
  if (!beast) return undefined;
  const comes = /^(?:into|onto|to|at|toward|towards|upon)$/.test(tokens[at - 1]?.lower ?? '');
  const is =
    comes && /^(?:his|her)$/.test(tokens[at]?.lower ?? '') && !bodyParts.has(tokens[at + 1]?.lower ?? '');
  return is ? all.findLast(({ named, unit }) => named && unit < newcomer.unit) : undefined;
}

/** What "into his river" tells of the one whose it is. */
function hosting(units: readonly Unit[], phrase: Phrase, all: readonly Phrase[]): number {
  if (!phrase.named) return 0;
  const next = all.find((one) => one.unit > phrase.unit);
  const tokens = units[next?.unit ?? -1]?.tokens ?? [];
  if (next === undefined || !/^an?$/.test(next.determiner)) return 0;
  const at = tokens.findIndex((_, index) => index >= next.to && hostOf(tokens, index, next, all) === phrase);
  return at < 0 ? 0 : tokens[at]?.lower === 'her' ? 1 : -1;
}

/** That pronoun is of the one who was there, and not of who comes. */
const isHost = (
  tokens: readonly Token[],
  { start }: Token,
  phrase: Phrase,
  all: readonly Phrase[],
): boolean =>
  all.some(
    ({ unit, from, determiner }) =>
      unit === phrase.unit && from <= phrase.from && phrase.from - from < 6 && /^an?$/.test(determiner),
  ) &&
  hostOf(
    tokens,
    tokens.findIndex((token) => token.start === start),
    phrase,
    all,
  ) !== undefined;

/** "A boy carries a dragon into her practice": the words after a beast that something is done to tell nothing of it. */
const isHandled = (units: readonly Unit[], { kind, unit, from }: Phrase): boolean =>
  kind !== 'person' && /^(?:s|past)$/.test(verbOf(units[unit]?.tokens[from - 1]?.lower ?? '')?.form ?? '');

/** "Her partner Dex waits. She crawls": the pronoun goes on with the one whose partner he is. */
function isTheirs(units: readonly Unit[], { unit, from, to }: Phrase, { lower }: Token): boolean {
  const before = units[unit]?.tokens.slice(Math.max(0, from - 2), to) ?? [];
  const owner = before.find((token) => /^(?:his|her)$/.test(token.lower))?.lower;
  return owner === 'her' ? /^(?:she|her)$/.test(lower) : owner === 'his' && /^(?:he|his)$/.test(lower);
}

/** "Tembo warns her. She runs": the pronoun goes on with whom he warned. */
const isPatient = (unit: Unit | undefined, { to }: Phrase, { lower }: Token): boolean =>
  unit?.tokens
    .slice(to)
    .some((token) => token.lower === (lower.startsWith('s') ? 'her' : lower === 'he' ? 'him' : '')) ?? false;

/** "takes her hand", "licked his ear", "followed her tracks": the hand, ear and tracks of somebody else. */
const isTaken = (tokens: readonly Token[], at: number): boolean =>
  BEASTLY.test(tokens[at + 1]?.lower ?? '') ||
  TRACED.test(verbOf(tokens[at - 1]?.lower ?? '')?.base ?? '') ||
  (LICKED.test(verbOf(tokens[at - 1]?.lower ?? '')?.base ?? '') &&
    !/^(?:lips?|chops|paws?|whiskers|wounds?|fur)$/.test(tokens[at + 1]?.lower ?? '')) ||
  (bodyParts.has(tokens[at + 1]?.lower ?? '') && reaches(tokens, at)) ||
  (/^(?:take|hold|kiss|grab|squeeze|stroke|seize)$/.test(verbOf(tokens[at - 1]?.lower ?? '')?.base ?? '') &&
    bodyParts.has(tokens[at + 1]?.lower ?? ''));

/** "followed her tracks": nobody traces himself. */
const TRACED = /^(?:follow|track|trail|trace|chase|pursue|hunt|hear|rescue|save|answer)$/;
const LICKED = /^(?:lick|nuzzle|sniff|peck|groom)$/;

/** "her branch" may be the owner's; "saw her" is somebody else. */
function isOwn(token: Token, next: Token | undefined): boolean {
  if (/^(?:she|he|his|its|herself|himself)$/.test(token.lower)) return true;
  const open = next !== undefined && !prepositions.has(next.lower) && !conjunctions.has(next.lower);
  return token.lower === 'her' && open && !endsPhrase(token);
}
