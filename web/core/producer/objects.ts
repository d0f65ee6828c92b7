import { DROPPED, ENDING, isThingActing, type Words } from './phrase.ts';
import type { Reading } from './refer.ts';
import { endsPhrase, type Token } from './tokens.ts';
import type { Unit } from './units.ts';
import {
  articles,
  determiners,
  numbers,
  pronouns,
  prepositions,
  conjunctions,
  auxiliaries,
  adverbs,
  bodyParts,
  forces,
} from './words/grammar.ts';
import { colours, visible } from './words/looks.ts';
import { isPlaceWord } from './words/places.ts';
import { verbOf } from './words/verbs.ts';

const TIMES =
  /^the (?:.* )?(?:day|night|morning|evening|week|year|hour|minute|time|summer|winter|spring|autumn|way|moment|third|second)s?$/;

/** What has no shape of its own. */
const UNSEEN =
  /^the (?:whole |entire |full |last )?(?:air|pair|rest|end|side|middle|top|bottom|edge|front|place|name|number|lot|quiet|silence|distance|course|same|others?|noise|hum|pounds|years?|thing|half|truth|idea|word|words|bite|breath|look|nap|turn|gaps?|sip|glance|chance|deal|rest|while|bit|left|right|white|row|line|daylight|sunlight|kick|push|size|sense|how|debt|rehearsal|premiere|mission|plan|secret|story|joke|question|answer|news|promise|wish|dream|memory|mistake|reason|chase|hunt|search|price|help|permission|courage|luck|fear|pain|trouble|attention|control|balance|weight|speed|height|shape|colour|color|smell|sound|way|corner|hiding|tears|freckles|friends|real|part|role|lead|beat|rhythm|waltz|tune|melody|song|favourite song|favorite song|show|concert|lesson|party|wedding|meeting|shift|trial|round|job|.*['’]s)$/;

/** Nouns with an article or number after a verb, those without a preposition first. Beings and times are left out. */
export function objectsOf(words: Words, at: number): string[] {
  const { direct, governed } = sortedObjects(words, at);
  return [...new Set([...direct, ...governed])];
}

function sortedObjects(words: Words, at: number): { direct: string[]; governed: string[] } {
  const direct: string[] = [];
  const governed: string[] = [];
  for (const [index, token] of words.tokens.entries()) {
    if (index < at) continue;
    if (ENDING.test(token.lower) || (token.lower === 'and' && isThingActing(words.tokens, index + 1))) break;
    if (isMeasuredBy(words.tokens, index)) continue;
    if (isThatThing(words, index)) (isGoverned(words.tokens, index) ? governed : direct).push(words.it);
    const lit = LIT.get(token.lower);
    if (lit !== undefined) governed.push(lit);
    const opens =
      determiners.has(token.lower) ||
      (numbers.has(token.lower) && !isMeasure(words.tokens, index)) ||
      isBarePlural(words, index, at) ||
      (words.tokens[index - 1]?.lower === 'with' && isBarePlural(words, index, index));
    const noun = opens ? nounAfter(words, index) : '';
    if (isAllDoing(words.tokens, index) || isHalfDone(words.tokens, index)) continue;
    if (noun === '' || TIMES.test(noun) || UNSEEN.test(noun)) continue;
    (isGoverned(words.tokens, index) ? governed : direct).push(noun);
  }
  return { direct, governed };
}

/** "a green plant": how it looks, so that a noun follows. */
const isTold = (word: string): boolean => visible.has(word) || colours.has(word);

/** "to the size of a mouse", "with the face of an angel": only what it is like. */
const isMeasuredBy = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'of' &&
  /^(?:size|shape|form|colour|color|length|height|weight|thickness|smell|sound)$/.test(
    tokens[at - 2]?.lower ?? '',
  );

/** "touches it": the thing spoken of before; "offers it a bone" and "it rains" mean none. */
function isThatThing({ tokens, mentions, it }: Words, at: number): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  return (
    it !== '' &&
    /^(?:it|them)$/.test(tokens[at]?.lower ?? '') &&
    at > 0 &&
    !mentions.some(({ from, to }) => from <= at && at < to) &&
    !determiners.has(next) &&
    !auxiliaries.has(next)
  );
}

/** "sorts by candlelight", "rides on horseback": a thing told by a word that holds it. */
const LIT: ReadonlyMap<string, string> = new Map([
  ['candlelight', 'the candle'],
  ['torchlight', 'the torch'],
  ['lamplight', 'the lamp'],
  ['firelight', 'the fire'],
]);

/** "cracks eggs", "plants red roses": several things right behind the verb. */
function isBarePlural({ tokens, mentions }: Words, index: number, at: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (
    token === undefined ||
    index !== at ||
    /,/.test(tokens[at - 1]?.after ?? '') ||
    mentions.some(({ from, to }) => from <= index && index < to)
  )
    return false;
  const many = visible.has(token.lower) && next !== undefined && !endsPhrase(token) ? next : token;
  const closed = [pronouns, prepositions, conjunctions, auxiliaries, adverbs, bodyParts, forces];
  return /[^s'’]s$/.test(many.lower) && !many.capital && !closed.some((list) => list.has(many.lower));
}

/** "in the dust", "for one acorn", "up the stairs". */
const isGoverned = (tokens: readonly Token[], at: number): boolean =>
  prepositions.has(tokens[at - 1]?.lower ?? '');

function nounAfter({ tokens, mentions, it }: Words, at: number): string {
  const said: string[] = [];
  for (let index = at; index < tokens.length && said.length < 5; index++) {
    const token = tokens[index];
    if (
      token === undefined ||
      mentions.some((mention) => mention.from <= index && index < mention.to && !mention.pronoun)
    )
      return '';
    const closed =
      !isCan(tokens, index) &&
      !isOrdinal(tokens, index) &&
      !(token.lower === 'of' && MEASURES.test(said.at(-1) ?? '')) &&
      [prepositions, conjunctions, auxiliaries, adverbs].some((list) => list.has(token.lower));
    if (
      ENDING.test(token.lower) ||
      (said.length > 0 && (isResult(tokens, index) || isMeasure(tokens, index)))
    )
      break;
    if (index > at && /^(?:an?|the|(?:no|some|any|every)(?:body|one))$/.test(token.lower)) break;
    if (closed || (index > at && (pronouns.has(token.lower) || token.capital))) break;
    const closing = determiners.has(token.lower) || numbers.has(token.lower) || pronouns.has(token.lower);
    if (!closing && !DROPPED.test(token.lower)) said.push(token.lower);
    if (endsPhrase(token)) break;
  }
  const watched = /^(?:see|watch|hear|feel|notice)$/.test(verbOf(tokens[at - 1]?.lower ?? '')?.base ?? '');
  const many = said.at(-2)?.endsWith('s') === true;
  const moves = watched && said.length > 1 && !isTold(said.at(-2) ?? '');
  if ((many || moves) && verbOf(said.at(-1) ?? '')?.form === 'base') said.pop();
  const noun = said.filter(
    (word, index) =>
      index === 0 || verbOf(word)?.form !== 'ing' || NAMED.test(word) || index < said.length - 1,
  );
  const box = noun.at(-1) === 'chest' && articles.has(tokens[at]?.lower ?? '');
  // "finds a golden one": one of what was spoken of.
  const told = tokens[at]?.lower ?? '';
  const opens = /^an?$/.test(told) || (/^(?:his|her|their|my)$/.test(told) && colours.has(noun[0] ?? ''));
  const one = tokens[at + 2]?.lower === 'one' && noun.length === 1 && opens;
  if (one) return it === '' ? '' : `the ${noun.join(' ')} ${it.replace(/^the (.+?)s?$/, '$1')}`;
  const limb = bodyParts.has(noun.at(-1) ?? '') && !box && !isStrange(tokens, at, noun);
  return noun.length === 0 || limb ? '' : `the ${noun.join(' ')}`;
}

/** "a cake five layers tall": how large it is. */
const isMeasure = (tokens: readonly Token[], at: number): boolean =>
  (numbers.has(tokens[at]?.lower ?? '') || /^\d+$/.test(tokens[at]?.lower ?? '')) &&
  /^(?:tall|high|long|wide|deep|thick|across)$/.test(tokens[at + 2]?.lower ?? '');

/** "sees a huge eye", "has a loose tooth": a part of a body that is looked at for itself. */
function isStrange(tokens: readonly Token[], at: number, noun: readonly string[]): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  const has = /^ha(?:s|d)$/.test(before) && noun.at(-1) === 'tooth';
  const seen = /^(?:see|find|notice|discover|pull|lose|draw|paint|spot)$/.test(verbOf(before)?.base ?? '');
  return noun.length > 1 && /^an?$/.test(tokens[at]?.lower ?? '') && (has || seen);
}

/** "All three fly over the village": no fly. */
const isAllDoing = (tokens: readonly Token[], at: number): boolean =>
  /^(?:all|both)$/.test(tokens[at]?.lower ?? '') ||
  (tokens[at - 1]?.lower === 'all' && numbers.has(tokens[at]?.lower ?? ''))
    ? verbOf(
        tokens[tokens[at]?.lower === 'all' && numbers.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1]
          ?.lower ?? '',
      )?.form === 'base'
    : false;

/** "half buried in the sand". */
const isHalfDone = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'half' && verbOf(tokens[at + 1]?.lower ?? '') !== undefined;

/** "a pair of glasses", "two cups of tea". */
const MEASURES =
  /^(?:pair|cup|bag|box|roll|piece|bunch|slice|heap|pile|jar|sack|bowl|bottle|glass|tower|stack|pyramid|plate|basket|bucket|loaf|handful|spoon)s?$/;

/** Things that look like something being done. */
const NAMED =
  /^(?:painting|building|drawing|clothing|stocking|railing|wedding|ceiling|lightning|string|swing|ring|wing|meeting|recording|carving|crossing|sewing|sling)$/;

/** "finds the lamp broken": how the thing is, at the end of its phrase. */
function isResult(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || !/^(?:past|participle)$/.test(verbOf(token.lower)?.form ?? '')) return false;
  return (
    next === undefined || endsPhrase(token) || prepositions.has(next.lower) || conjunctions.has(next.lower)
  );
}

/** "the first ripe tomato": one of several, and no word of when. */
const isOrdinal = (tokens: readonly Token[], at: number): boolean =>
  /^(?:first|last)$/.test(tokens[at]?.lower ?? '') && determiners.has(tokens[at - 1]?.lower ?? '');

/** "the watering can", "a can of paint". */
const isCan = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'can' &&
  verbOf(tokens[at + 1]?.lower ?? '')?.form !== 'base' &&
  (/ing$|^(?:trash|garbage|rubbish|tin|beer|soda|spray|oil|paint|petrol|milk|coke)$/.test(
    tokens[at - 1]?.lower ?? '',
  ) ||
    determiners.has(tokens[at - 1]?.lower ?? ''));

/** Whether somebody does something to a thing in a unit. */
export function touches(unit: Unit, { mentions, verb, thing }: Reading): boolean {
  const words: Words = { tokens: unit.tokens, mentions, name: () => '', it: '', self: '' };
  return !thing && verb >= 0 && sortedObjects(words, verb + 1).direct.length > 0;
}

/** Whether what somebody does touches several things: "whips the whites". */
export function touchesMany(unit: Unit, { mentions, verb, thing }: Reading): boolean {
  const words: Words = { tokens: unit.tokens, mentions, name: () => '', it: '', self: '' };
  const [touched = ''] = thing || verb < 0 ? [] : sortedObjects(words, verb + 1).direct;
  return /[^s]s$/.test(touched);
}

/** "holds out his hand. She shakes it". */
const handHeld = (tokens: readonly Token[], verb: number): string | undefined => {
  const [out, whose, hand] = tokens.slice(verb + 1, verb + 4).map(({ lower }) => lower);
  return out === 'out' && /^(?:his|her|its|my|your)$/.test(whose ?? '') && hand === 'hand'
    ? 'the hand'
    : undefined;
};

/** "had no umbrella": what is spoken of, though it is not there. */
function lacked(tokens: readonly Token[], verb: number): string | undefined {
  const [no, noun] = tokens.slice(verb + 1, verb + 3);
  const isThing =
    noun !== undefined && endsPhrase(noun) && !ABSTRACT.test(noun.lower) && verbOf(noun.lower) === undefined;
  return no?.lower === 'no' && isThing ? `the ${noun.lower}` : undefined;
}

const ABSTRACT =
  /^(?:ideas?|time|choice|chance|answers?|hope|luck|doubts?|fear|reason|sleep|plans?|clue|way|friends?|family|children|work|job|strength|memory|home|sense|words?|one|more|money|breath|effect|end|interest|trouble|voice)$/;

/** Nobody takes it along, climbs it or opens it. */
const LAND =
  /^(?:beach|shore|forest|woods?|sea|ocean|field|meadow|park|garden|street|road|city|town|village|desert|river|lake|market|square|yard)$/;

/** "with the others"; "with a loaf" is what somebody carries. */
const isWith = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'with' && !/^an?$/.test(tokens[at + 1]?.lower ?? '');

/** The thing a later "it" means: what the unit is about, or what its action touches; undefined where `it` stays. */
export function thingOf(unit: Unit, reading: Reading, it: string): string | undefined {
  const { mentions, verb, thing } = reading;
  if (verb < 0 && it !== '' && unit.tokens.some(({ lower }) => /['’]s$/.test(lower))) return undefined;
  const words: Words = { tokens: unit.tokens, mentions, name: () => '', it: '', self: '' };
  // "He had bought three muffins": behind both words of the verb.
  const perfect = /^(?:had|has|have)$/.test(unit.tokens[verb]?.lower ?? '');
  const done =
    perfect && /^(?:past|participle)$/.test(verbOf(unit.tokens[verb + 1]?.lower ?? '')?.form ?? '');
  const after = sortedObjects(words, verb + (done ? 2 : 1));
  const opening = unit.tokens.slice(0, Math.max(verb, 0));
  const [article, part] = opening.slice(-2);
  const alone = opening.length === 2 || bodyParts.has(part?.lower ?? '');
  const limb = alone && article?.lower === 'the' && part !== undefined ? `the ${part.lower}` : undefined;
  const subject = thing ? (sortedObjects({ ...words, tokens: opening }, 0).direct[0] ?? limb) : undefined;
  const keeps =
    it !== '' &&
    unit.tokens.some((token, at) => /^(?:it|them)$/.test(token.lower) || isWith(unit.tokens, at));
  // "The piano slips and lands in the lobby": it is the piano still.
  if (thing && it !== '' && unit.tokens.slice(0, verb).every(({ lower }) => lower === 'and'))
    return undefined;
  const held = handHeld(unit.tokens, verb);
  if (held !== undefined) return held;
  // "They dried plums on it": what is spoken of goes on; a village where it came to rest is nothing that one dances on.
  const still = it !== '' && unit.tokens.some(({ lower }, at) => lower === 'it' && at > verb);
  if (still && subject === undefined && /[^s]s$/.test(after.direct[0] ?? '')) return undefined;
  const spots = after.governed.filter((noun) => {
    const word = noun.split(' ').at(-1) ?? '';
    return !(it === '' ? LAND.test(word) : isPlaceWord(word));
  });
  const acting = subject !== undefined && forces.has(subject.split(' ').at(-1) ?? '');
  const [touched] = after.direct;
  return (
    (acting ? (touched ?? spots[0] ?? subject) : (subject ?? touched)) ??
    (keeps || (thing && subject !== undefined) ? undefined : spots[0]) ??
    lacked(unit.tokens, verb)
  );
}
