import type { Member } from './cast.ts';
import { pick } from './hash.ts';
import type { Mention, Reading } from './refer.ts';
import { endsPhrase, type Token } from './tokens.ts';
import type { Unit } from './units.ts';
import {
  adverbs,
  auxiliaries,
  bodyParts,
  conjunctions,
  determiners,
  negations,
  numbers,
  prepositions,
  pronouns,
} from './words/grammar.ts';
import { inward, inwardWithObject, participleOf, speechVerbs, verbOf } from './words/verbs.ts';

/** How a unit looks: what its subject does, as "-ing" words without pronouns and names. */
export type Action = {
  /** "stacking the jars in the hollow tree" */
  doing: string;
  /** "stack the jars in the hollow tree" */
  bare: string;
  /** Nouns with their article that the action touches, such as "the jars". */
  objects: string[];
  /** Something to see happens; being and having are none. */
  visible: boolean;
};

export type Namer = (id: string) => string;
type Words = {
  tokens: readonly Token[];
  mentions: readonly Mention[];
  name: Namer;
  it: string;
  self: string;
};

const LONGEST = 16;
const STILL: Action = { doing: 'standing still, facing ahead', bare: 'move', objects: [], visible: false };
const DROPPED =
  /^(?:soon|then|finally|suddenly|already|always|ever|since|again|once|never|still|just|own|himself|herself|itself|themselves|myself|also|later|meanwhile|yet|even|only|quite|very|really)$/;
const ENDING =
  /^(?:because|when|while|until|till|that|which|who|whose|where|whereas|although|though|if|than|as|so|but)$/;

/** Reads the action of a unit; `it` stands for the thing spoken of before, such as "the basket", or ''. */
export function actionOf(unit: Unit, reading: Reading, name: Namer, it: string): Action {
  const words: Words = {
    tokens: unit.tokens,
    mentions: reading.mentions,
    name,
    it,
    self: reading.subject?.id ?? '',
  };
  if (reading.verb < 0) return wordless(words);
  if (unit.speech) return speaking(words, reading);
  return fromVerb(words, reading.verb, reading);
}

function wordless(words: Words): Action {
  const last = words.mentions.findLast((mention) => !mention.governed);
  const rest = phrase(words, last === undefined ? 0 : last.to);
  return rest === '' ? STILL : { ...STILL, doing: rest, objects: objectsOf(words, 0) };
}

function fromVerb(words: Words, at: number, reading: Reading): Action {
  const token = words.tokens[at];
  const lower = token?.lower ?? '';
  if (/^(?:is|am|are|was|were|be|been)$/.test(lower)) return being(words, at + 1, reading);
  if (/^(?:has|have|had|having)$/.test(lower)) return having(words, at + 1, reading);
  if (auxiliaries.has(lower)) return modal(words, at, reading);
  const base = verbOf(lower)?.base ?? lower;
  return acting(words, base, at + 1, reading);
}

function being(words: Words, at: number, reading: Reading): Action {
  const next = skipAdverbs(words.tokens, at);
  const token = words.tokens[next];
  const verb = token === undefined ? undefined : verbOf(token.lower);
  if (token === undefined) return STILL;
  if (token.lower === 'not' || token.lower === 'never') return STILL;
  if (verb?.form === 'ing') return acting(words, verb.base, next + 1, reading);
  if (/^(?:been|being)$/.test(token.lower)) return being(words, next + 1, reading);
  const noun =
    determiners.has(token.lower) ||
    numbers.has(token.lower.split('-')[0] ?? '') ||
    words.mentions.some((mention) => mention.from === next);
  const rest = phrase(words, next);
  if (noun || rest === '') return { ...STILL, objects: objectsOf(words, next) };
  return { ...STILL, doing: ranks.get(rest) ?? rest, bare: `be ${rest}` };
}

const ranks: ReadonlyMap<string, string> = new Map([
  ['last', 'trailing far behind'],
  ['first', 'far ahead'],
  ['late', 'hurrying'],
  ['alone', 'standing alone'],
]);

function having(words: Words, at: number, reading: Reading): Action {
  const next = skipAdverbs(words.tokens, at);
  const token = words.tokens[next];
  const verb = token === undefined ? undefined : verbOf(token.lower);
  if (token?.lower === 'been') return being(words, next + 1, reading);
  if (token?.lower === 'to') return modal(words, next, reading);
  if (
    token !== undefined &&
    verb !== undefined &&
    ['past', 'participle', 'base'].includes(verb.form) &&
    !determiners.has(token.lower)
  )
    return acting(words, verb.base, next + 1, reading);
  const rest = phrase(words, at);
  return rest === ''
    ? STILL
    : { doing: `standing with ${rest}`, bare: `show ${rest}`, objects: objectsOf(words, at), visible: false };
}

/** "cannot bend far" is seen as a struggle, "did not open" as a refusal. */
function modal(words: Words, at: number, reading: Reading): Action {
  let next = at;
  let negated = false;
  while (next < words.tokens.length && isHelping(words.tokens[next])) {
    negated ||= negations.has(words.tokens[next]?.lower ?? '');
    next++;
  }
  const verb = verbOf(words.tokens[next]?.lower ?? '');
  if (verb === undefined || next >= words.tokens.length) return STILL;
  const action = acting(words, verb.base, next + 1, reading);
  if (!negated) return action;
  const able = /^(?:can|could|cannot|can't|couldn't)$/.test(words.tokens[at]?.lower ?? '');
  return inward.has(verb.base)
    ? STILL
    : { ...action, doing: `${able ? 'struggling' : 'refusing'} to ${action.bare}` };
}

const isHelping = (token: Token | undefined): boolean =>
  token !== undefined &&
  (auxiliaries.has(token.lower) ||
    negations.has(token.lower) ||
    token.lower === 'to' ||
    adverbs.has(token.lower));

function acting(words: Words, base: string, at: number, reading: Reading): Action {
  const next = words.tokens[at]?.lower ?? '';
  if (/^(?:begin|start|continue|manage|dare|happen|use|seem)$/.test(base) && next === 'to')
    return modal(words, at, reading);
  if (/^(?:want|need|decide|plan|hope|wish|prepare|like|love)$/.test(base) && next === 'to') {
    const wanted = modal(words, at, reading);
    return { ...wanted, doing: `leaning forward, about to ${wanted.bare}` };
  }
  if (speechVerbs.has(base) && !isSeen(base, next)) return speaking(words, reading);
  const toObject = inwardWithObject.get(base);
  const objects = objectsOf(words, at);
  const [object] = objects;
  if (
    toObject !== undefined &&
    !['to', 'that'].includes(next) &&
    (object !== undefined || isMention(words, at))
  )
    return {
      doing: `${toObject} ${phrase(words, at)}`,
      bare: `${base} ${phrase(words, at)}`,
      objects,
      visible: true,
    };
  const seen = inward.get(base) ?? (toObject === undefined ? undefined : 'looking up, lips parted');
  if (seen !== undefined) return { doing: seen, bare: 'look around', objects, visible: false };
  const rest = phrase(words, at);
  return {
    doing: `${participleOf(base)} ${rest}`.trim(),
    bare: `${base} ${rest}`.trim(),
    objects,
    visible: true,
  };
}

/** "called out of the hole", "shouted at the waves": the words after it say what is to be seen. */
const isSeen = (base: string, next: string): boolean =>
  /^(?:call|shout|cry|yell|scream|whisper|speak|answer|reply)$/.test(base) &&
  prepositions.has(next) &&
  !/^(?:to|that|of)$/.test(next);

const gestures: ReadonlyMap<string, string> = new Map([
  ['ask', 'asking with open hands'],
  ['shout', 'shouting, hands cupped around the mouth'],
  ['call', 'pointing, mouth wide open'],
  ['cry', 'crying out, head thrown back'],
  ['scream', 'screaming, fists clenched'],
  ['yell', 'yelling, one arm flung out'],
  ['whisper', 'whispering behind a raised hand'],
  ['promise', 'speaking with one hand on the chest'],
  ['beg', 'begging on both knees'],
  ['warn', 'warning with a raised finger'],
  ['order', 'giving orders with an outstretched arm'],
  ['tell', 'speaking and pointing ahead'],
  ['answer', 'answering with a tilt of the head'],
  ['reply', 'answering with a tilt of the head'],
  ['wish', 'nodding politely, one hand raised'],
  ['explain', 'explaining with spread fingers'],
]);

const talking = [
  'speaking, one hand raised',
  'talking with spread fingers',
  'speaking up, chin forward',
  'murmuring, leaning close',
  'talking, palm upturned',
];

function speaking(words: Words, reading: Reading): Action {
  const base = verbOf(words.tokens[reading.verb]?.lower ?? '')?.base ?? 'say';
  const listener = reading.present.find((member) => member.id !== reading.subject?.id);
  const toward = listener === undefined ? '' : ` toward the ${words.name(listener.id)}`;
  const doing = `${gestures.get(base) ?? pick(talking, words.tokens.map(({ lower }) => lower).join(' '))}${toward}`;
  return { doing, bare: `speak${toward}`, objects: [], visible: true };
}

function skipAdverbs(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < tokens.length && adverbs.has(tokens[next]?.lower ?? '') && !isLast(tokens, next)) next++;
  return next;
}

const isLast = (tokens: readonly Token[], at: number): boolean => at === tokens.length - 1;
const isMention = (words: Words, at: number): boolean =>
  words.mentions.some((mention) => mention.from === at);

/** The words from `at` on as a picture has them: no pronouns, names as nouns, later verbs as "-ing". */
export function phrase(words: Words, at: number): string {
  const said: string[] = [];
  let index = at;
  let whole = true;
  while (index < words.tokens.length && said.length < LONGEST && !isTurn(words, index)) {
    const mention = words.mentions.find((one) => one.from === index);
    const text = mention === undefined ? wordAt(words, index) : mentionAt(words, mention, index > at);
    if (mention !== undefined) index = mention.to - 1;
    const mark = /,/.test(words.tokens[index]?.after ?? '') ? ',' : '';
    whole = text !== '';
    if (whole) said.push(text + mark);
    index++;
  }
  return tidy(said.join(' '), whole && index === words.tokens.length);
}

/** A new clause begins: "because", "there", or "and she shouts". */
function isTurn({ tokens, mentions }: Words, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || ENDING.test(token.lower)) return true;
  const joint = token.lower === 'and' ? at + 1 : at;
  if (joint === at && !/,/.test(before?.after ?? '')) return false;
  const next = tokens[joint];
  if (next !== undefined && (auxiliaries.has(next.lower) || next.lower === 'there')) return true;
  const mention = mentions.find((one) => one.from === joint);
  const after = mention === undefined ? undefined : tokens[mention.to];
  return (
    after !== undefined &&
    (auxiliaries.has(after.lower) || ['s', 'past'].includes(verbOf(after.lower)?.form ?? ''))
  );
}

/** A being by its noun; the subject itself is not said again. */
function mentionAt({ name, self }: Words, { id }: Mention, later: boolean): string {
  return later && id === self ? '' : `the ${name(id)}`;
}

function wordAt({ tokens, it }: Words, at: number): string {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || DROPPED.test(token.lower) || (token.lower === 'too' && isLast(tokens, at)))
    return '';
  if (isPossessive(tokens, at)) return 'the';
  if (token.lower === 'it' && /^(?:is|was|rains|snows|rained|snowed)$/.test(tokens[at + 1]?.lower ?? ''))
    return '';
  if (pronouns.has(token.lower)) return /^(?:it|them|one)$/.test(token.lower) ? it : '';
  const verb = verbOf(token.lower);
  const joined = before !== undefined && (before.lower === 'and' || /,/.test(before.after));
  const finite = verb !== undefined && (['s', 'past'].includes(verb.form) || SAME.test(token.lower));
  if (finite && joined && !endsNoun(tokens, at)) return participleOf(verb.base);
  return token.capital && conjunctions.has(token.lower) ? '' : token.text;
}

/** Verbs whose past looks like their base. */
const SAME = /^(?:cast|put|cut|set|let|hit|shut|split|spread)$/;

/** "ropes and pulleys", "red, painted walls": forms that look like verbs but name or describe. */
function endsNoun(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined) return token?.lower.endsWith('s') ?? true;
  const opens =
    determiners.has(next.lower) ||
    prepositions.has(next.lower) ||
    pronouns.has(next.lower) ||
    adverbs.has(next.lower);
  return !opens || (endsPhrase(token) && token.lower.endsWith('s'));
}

function isPossessive(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || !/^(?:my|your|his|her|its|our|their)$/.test(token.lower)) return false;
  if (token.lower !== 'her') return next !== undefined;
  return (
    next !== undefined &&
    !endsPhrase(token) &&
    !prepositions.has(next.lower) &&
    !conjunctions.has(next.lower) &&
    !determiners.has(next.lower)
  );
}

/** Cuts what a dropped word left hanging at the end and doubled in the middle. */
export function tidy(text: string, whole = false): string {
  let clean = text
    .replace(/\s+/g, ' ')
    .replace(/\b(the|a|an) (?:the|a|an) /g, '$1 ')
    .replace(/ ,/g, ',')
    .trim();
  clean = clean.replace(/\b(the \w+),? \1\b/g, '$1');
  if (whole) return clean.replace(/^[,;]\s*|[,;]$/g, '');
  const hanging =
    /[,;]?\s*\b(?:and|or|but|of|to|from|with|by|for|at|in|the|a|an|as|than|into|on|under|over|behind|beside|across|no)$|[,;]$/;
  while (hanging.test(clean)) clean = clean.replace(hanging, '').trim();
  return clean.replace(/^[,;]\s*/, '');
}

const TIMES =
  /^the (?:.* )?(?:day|night|morning|evening|week|year|hour|minute|time|summer|winter|spring|autumn|way|moment|third|second)s?$/;

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
    if (ENDING.test(token.lower)) break;
    const noun = determiners.has(token.lower) || numbers.has(token.lower) ? nounAfter(words, index) : '';
    if (noun === '' || TIMES.test(noun)) continue;
    (isGoverned(words.tokens, index) ? governed : direct).push(noun);
  }
  return { direct, governed };
}

/** "in the dust", "for one acorn", "up the stairs". */
const isGoverned = (tokens: readonly Token[], at: number): boolean =>
  prepositions.has(tokens[at - 1]?.lower ?? '');

function nounAfter({ tokens, mentions }: Words, at: number): string {
  const said: string[] = [];
  for (let index = at; index < tokens.length && said.length < 4; index++) {
    const token = tokens[index];
    if (
      token === undefined ||
      mentions.some((mention) => mention.from <= index && index < mention.to && !mention.pronoun)
    )
      return '';
    const closed = [prepositions, conjunctions, auxiliaries, adverbs].some((list) => list.has(token.lower));
    if (closed || (index > at && (pronouns.has(token.lower) || token.capital))) break;
    const closing = determiners.has(token.lower) || numbers.has(token.lower) || pronouns.has(token.lower);
    if (!closing && !DROPPED.test(token.lower)) said.push(token.lower);
    if (endsPhrase(token)) break;
  }
  const noun = said.filter((word, index) => index === 0 || !word.endsWith('ing') || index < said.length - 1);
  return noun.length === 0 || bodyParts.has(noun.at(-1) ?? '') ? '' : `the ${noun.join(' ')}`;
}

/** A unit about a thing, as a picture: "the tower clock freezing solid". */
export function sceneOf(unit: Unit, reading: Reading, name: Namer, it: string): string {
  const words: Words = {
    tokens: unit.tokens,
    mentions: reading.mentions,
    name,
    it,
    self: reading.subject?.id ?? '',
  };
  const begin = unit.tokens.findIndex(
    (token) => !conjunctions.has(token.lower) && !DROPPED.test(token.lower),
  );
  const from = Math.max(0, begin);
  if (/^(?:and |but |so |then )?(?:[\w ]{0,40})\b(?:nobody|no one)\b/i.test(unit.text.slice(0, 60)))
    return '';
  if (reading.verb < 0) return lowerFirst(phrase(words, from));
  const before = phrase({ ...words, tokens: unit.tokens.slice(0, reading.verb) }, from).replace(
    /\b[Tt]here$/,
    '',
  );
  const action = fromVerb(words, reading.verb, reading);
  const doing = action.doing === STILL.doing ? phrase(words, reading.verb + 1) : action.doing;
  return tidy(`${lowerFirst(before)} ${doing}`, true);
}

/** The thing a later "it" means: what the unit is about, or what its action touches; undefined where it stays. */
export function thingOf(unit: Unit, reading: Reading): string | undefined {
  const { mentions, verb, thing } = reading;
  const words: Words = { tokens: unit.tokens, mentions, name: () => '', it: '', self: '' };
  const after = sortedObjects(words, verb + 1);
  const subject = thing
    ? sortedObjects({ ...words, tokens: unit.tokens.slice(0, Math.max(verb, 0)) }, 0).direct[0]
    : undefined;
  const keeps = unit.tokens.some((token) => /^(?:it|them)$/.test(token.lower));
  return subject ?? after.direct[0] ?? (keeps || thing ? undefined : after.governed[0]);
}

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** The noun a member is called by in pictures: its role, else by sex and age. */
export function nounOf(member: Member): string {
  if (member.kind === 'group' || member.noun !== '') return member.plural ? member.name : member.noun;
  if (member.age === 'child') return member.sex === 'female' ? 'girl' : 'boy';
  return member.sex === 'female' ? 'woman' : 'man';
}
