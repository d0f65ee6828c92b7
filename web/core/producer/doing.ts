import type { Member } from './cast.ts';
import { saidOnce } from './mention.ts';
import { pick } from './hash.ts';
import { idiomOf } from './idioms.ts';
import { instrumentIn, mountIn, PLAYING, SWERVING } from './means.ts';
import { objectsOf } from './objects.ts';
import { meanwhile } from './meanwhile.ts';
import { isLast, isPlain, phrase, tidy, DROPPED, type Words, type Namer } from './phrase.ts';
import type { Reading } from './refer.ts';
import { isSeen, speaking } from './speaking.ts';
import type { Token } from './tokens.ts';
import type { Unit } from './units.ts';
import { unmovedOf } from './unmoved.ts';
import { determiners, numbers, conjunctions, auxiliaries, negations, adverbs } from './words/grammar.ts';
import { words as wordsIn } from './words/lists.ts';
import { inward, inwardWithObject, doneOf, participleOf, speechVerbs, verbOf } from './words/verbs.ts';

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
  /** Somebody else who is found or seen at something, and what it is. */
  seen?: { id: string; doing: string };
  /** In the story's own words, which are not English. */
  strange?: boolean;
};

/** Nothing to see is done; the words are put in by what the unit says, so that no two are alike. */
const STILL: Action = { doing: 'standing still, facing ahead', bare: 'move', objects: [], visible: false };
export const stills = [
  'standing still, facing ahead',
  'waiting, arms at the sides',
  'at rest, eyes on the distance',
  'motionless, head slightly turned',
  'lingering, shoulders loose',
  'in place, gaze lowered',
  'halted, chin up',
  'standing by, listening',
  'rooted to the spot, breathing slowly',
];

const wordsOf = (unit: Unit, reading: Reading, name: Namer, it: string): Words => ({
  tokens: unit.tokens,
  mentions: saidOnce(reading.mentions, unit.tokens),
  name,
  it,
  self: reading.subject?.id ?? '',
});

/** Reads the action of a unit; `it` stands for the thing spoken of before, such as "the basket", or ''. */
export function actionOf(unit: Unit, reading: Reading, name: Namer, it: string): Action {
  const words = wordsOf(unit, reading, name, it);
  const action = readAction(unit, words, reading);
  const busy = withLed(words, reading, withTool(unit, reading, action));
  const still = busy.doing === STILL.doing ? { ...busy, doing: pick(stills, unit.text) } : busy;
  if (reading.subject === null && reading.thing) return { ...still, ...struckBy(words, reading) };
  if (isOneOfMany(unit, reading)) return { ...still, doing: `one of them ${still.doing}` };
  if (reading.limb === '') return still;
  const failing = /^giving (?:out|way)\b/.test(still.doing) ? FAILING.get(reading.limb) : undefined;
  return { ...still, doing: failing ?? `${reading.limb} ${still.doing}` };
}

/** "With a lamp in his hand he walks": what is told before who does it. */
function withLed(words: Words, { verb, subject }: Reading, action: Action): Action {
  const self = words.mentions.find(({ id }) => id === subject?.id);
  const end = words.tokens.slice(0, verb).findIndex(({ after }) => /,/.test(after)) + 1 || (self?.from ?? 0);
  if (words.tokens[0]?.lower !== 'with' || end < 3 || !action.visible) return action;
  const led = { ...words, tokens: words.tokens.slice(0, end) };
  return {
    ...action,
    doing: tidy(`${action.doing}, ${lowerFirst(phrase(led, 0))}`),
    objects: [...action.objects, ...objectsOf(led, 0)],
  };
}

/** "His back gives out", as it is seen. */
const FAILING: ReadonlyMap<string, string> = new Map([
  ['back', 'bent over in pain, one hand on the back'],
  ['knees', 'sinking to the knees'],
  ['legs', 'sinking to the knees'],
]);

/** "Tim's shovel hits something", "a policeman on horseback": what it is done with, and on. */
function withTool({ tokens, source }: Unit, { subject, mentions, verb }: Reading, action: Action): Action {
  const own = mentions.find(({ id, owner }) => id === subject?.id && owner === true);
  const tool = own === undefined || verb !== own.to + 1 ? '' : (tokens[own.to]?.lower ?? '');
  if (TOOLS.has(tool))
    return {
      ...action,
      doing: `${action.doing} with the ${tool}`,
      objects: [`the ${tool}`, ...action.objects],
    };
  if (ROLLING.test(action.doing) && subject?.kind === 'person' && SKATES.test(source))
    return {
      ...action,
      doing: action.doing.replace('rolling', 'skating'),
      bare: action.bare.replace('roll', 'skate'),
    };
  const instrument = PLAYING.test(action.doing) ? instrumentIn(source, subject) : '';
  if (instrument !== '')
    return {
      ...action,
      doing: action.doing.replace('playing', `playing the ${instrument}`),
      objects: [`the ${instrument}`, ...action.objects],
    };
  const wheels =
    SWERVING.test(action.doing) && subject?.kind === 'person' ? mountIn(source, 'riding along') : '';
  if (/cycle$|bike$/.test(wheels))
    return { ...action, doing: action.doing.replace(/^(\S+)/, `$1 on ${wheels}`) };
  const mount = action.doing.startsWith('riding ') ? mountIn(source, action.doing) : '';
  if (mount !== '')
    return {
      ...action,
      doing: action.doing.replace('riding', `riding ${mount}`),
      bare: action.bare.replace('ride', `ride ${mount}`),
    };
  const mounted =
    tokens.some(({ lower }) => lower === 'horseback') && !/^riding|horseback/.test(action.doing);
  return mounted && action.visible ? { ...action, doing: `${action.doing}, on horseback` } : action;
}

const ROLLING = /^rolling (?:\w+ )?(?:down|along|across|away|past|into|through)\b/;

/** Whoever rolls down a hill on skates is no barrel. */
const SKATES = /\b(?:roller )?skates\b|\bskat(?:ing|er)\b/i;

const TOOLS = wordsIn(
  'shovel spade pick pickaxe axe hammer knife sword saw brush pen pencil broom rod net oar paddle spoon fork stick cane rake',
);

/** "One of the knights sings", "the tall one sings": the others are there. */
function isOneOfMany({ tokens }: Unit, { subject, verb }: Reading): boolean {
  const one = tokens.findIndex(
    ({ lower }, at) => lower === 'one' && (tokens[at + 1]?.lower === 'of' || tokens[at - 2]?.lower === 'the'),
  );
  return subject?.plural === true && one >= 0 && one < verb;
}

function readAction(unit: Unit, words: Words, reading: Reading): Action {
  if (unit.speech && (unit.tokens.length === 0 || isSaying(unit, reading)))
    return speaking(words, reading, unit.text);
  if (reading.passive !== undefined) return turnedAround(words, reading.passive);
  return reading.verb < 0 ? wordless(words) : fromVerb(words, reading.verb, reading);
}

/** "It was opened by the man" is seen as "opening the letter". */
function turnedAround(words: Words, { verb, by, told }: NonNullable<Reading['passive']>): Action {
  const base = verbOf(words.tokens[verb]?.lower ?? '')?.base ?? '';
  const patient = words.mentions.find(({ to }) => to <= told);
  const before = phrase({ ...words, tokens: words.tokens.slice(0, told) }, patient?.from ?? 0);
  const rest = phrase({ ...words, tokens: words.tokens.slice(0, by) }, verb + 1);
  const object = before.slice(0, 1).toLowerCase() + before.slice(1);
  const doing = tidy(`${participleOf(base)} ${object} ${rest}`);
  const objects = patient === undefined && object !== '' ? [object] : [];
  return { doing, bare: tidy(`${base} ${object} ${rest}`), objects, visible: true };
}

export const isSaying = ({ tokens }: Unit, { verb }: Reading): boolean =>
  verb < 0 || speechVerbs.has(verbOf(tokens[verb]?.lower ?? '')?.base ?? '');

function wordless(words: Words): Action {
  const last = words.mentions.findLast((mention) => !mention.governed);
  // "A nurse and a judge in a black robe": what is said at the end is said of the last.
  if (last !== undefined && last.id !== words.self && !last.pronoun) return STILL;
  const rest = phrase(words, last === undefined ? 0 : last.to);
  return rest === '' || /^(?:for|of|to|as|by|like) /.test(rest)
    ? STILL
    : {
        ...STILL,
        doing: rest.replace(/^(?=(?:with|in|on|at|under|behind) )/, 'standing '),
        objects: objectsOf(words, 0),
      };
}

/** "A wave sweeps the sailor off the deck": what is seen of the sailor. */
function struckBy(words: Words, { verb }: Reading): Pick<Action, 'seen'> {
  const base = verbOf(words.tokens[verb]?.lower ?? '')?.base ?? '';
  const struck = words.mentions.find(
    ({ from, governed, owner }) => from === verb + 1 && !governed && owner !== true,
  );
  if (struck === undefined || !STRIKING.has(base)) return {};
  const after = words.mentions.findLast(({ id, from }) => id === struck.id && from <= struck.to);
  const rest = phrase({ ...words, self: struck.id }, after?.to ?? struck.to);
  const by = phrase({ ...words, tokens: words.tokens.slice(0, verb) }, 0);
  const force = /^(?:an?|the) /i.test(by) ? ` by ${lowerFirst(by)}` : '';
  return { seen: { id: struck.id, doing: tidy(`${doneOf(base)} ${rest}${force}`) } };
}

const STRIKING = wordsIn(
  `sweep swallow knock throw carry catch drag pull push lift bury cover hit strike blow wash drench soak surround trap crush
  sting burn toss fling hurl pin bite scratch chase surprise wake blind cut tear tug nudge`,
);

function fromVerb(words: Words, at: number, reading: Reading): Action {
  const token = words.tokens[at];
  const lower = token?.lower ?? '';
  if (/^(?:is|am|are|was|were|be|been)$/.test(lower)) return being(words, at + 1, reading);
  if (/^(?:has|have|had|having)(?:n['’]t)?$/.test(lower)) return having(words, at + 1, reading);
  if (auxiliaries.has(lower)) return modal(words, at, reading);
  const verb = isSawing(words.tokens, at) ? { base: 'saw', form: 'base' as const } : verbOf(lower);
  const base = verb?.base ?? guessed(lower);
  const instead = negations.has(words.tokens[at - 1]?.lower ?? '') ? unmovedOf(base) : undefined;
  if (instead !== undefined) return { ...STILL, doing: instead, bare: base };
  if (STRIKING.has(base) && verb?.form !== 's' && words.tokens[at + 1]?.lower === 'by')
    return {
      ...STILL,
      doing: tidy(`${doneOf(base)} ${phrase(words, at + 1)}`),
      objects: objectsOf(words, at),
      visible: true,
    };
  const subject = words.mentions.find((mention) => mention.from === at + 1 && mention.id === words.self);
  if (subject !== undefined && !subject.governed && !subject.pronoun)
    return inverted(words, base, at, subject.to, reading);
  const action = acting({ ...words, plain: isPlain(lower) }, base, at + 1, reading);
  if (/^(?:almost|nearly)$/.test(words.tokens[at - 1]?.lower ?? ''))
    return { ...action, doing: tidy(`losing the balance, about to ${action.bare}`) };
  const other = meanwhile(words, at + 1, base);
  if (other === undefined) return action;
  const { id, doing, objects, inside } = other;
  const seen = { id, doing };
  if (inside !== true) return { ...action, seen, objects: [...action.objects, ...objects] };
  return { ...action, seen, objects, doing: tidy(action.doing.replace(` ${doing}`, '')) };
}

/** "They saw the board out of the frame": cut, not seen. */
const isSawing = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'saw' &&
  /^(?:the|an?) (?:\w+ )?(?:board|plank|branch|log|tree|wood|beam|trunk|table|bars?|pole|pipe)s? (?:out of|through|off|in half|in two|into)\b/.test(
    tokens
      .slice(at + 1)
      .map(({ lower }) => lower)
      .join(' '),
  );

/** The base of a verb that no list knows: "haggles" and "haggled" -> "haggle". */
function guessed(word: string): string {
  if (word.endsWith('ed')) {
    const stem = word.slice(0, -2);
    if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
    if (/([^aeiou])\1$/.test(stem) && !/(?:ss|ll|ff)$/.test(stem)) return stem.slice(0, -1);
    return /(?:[^aeiou]l|[^aeiou][aeiou][^aeiouwxy]|[cgsvz])$/.test(stem) ? `${stem}e` : stem;
  }
  return word.endsWith('ss')
    ? word
    : word.replace(/([^aeiou])ies$/, '$1y').replace(/(sh|ch|x|z|s)es$|s$/, '$1');
}

/** "Behind the door sits a sailor": what stands before the verb says where. */
function inverted(words: Words, base: string, at: number, after: number, reading: Reading): Action {
  const action = acting(words, base, after, reading);
  const where = phrase({ ...words, tokens: words.tokens.slice(0, at) }, 0);
  const doing = `${participleOf(base)} ${where.slice(0, 1).toLowerCase()}${where.slice(1)}`.trim();
  return { ...action, doing, bare: `${base} ${where.toLowerCase()}`.trim() };
}

function being(words: Words, at: number, reading: Reading): Action {
  const next = skipAdverbs(words.tokens, at);
  const token = words.tokens[next];
  const verb = token === undefined ? undefined : verbOf(token.lower);
  if (token === undefined || (token.lower === 'and' && next > at)) return STILL;
  if (/^(?:not|never|called|named|believed|supposed|known|thought)$/.test(token.lower)) return STILL;
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
  // "a boy who had swallowed a marble": what was before is nothing to see.
  if (/^(?:who|that|which)$/.test(words.tokens[at - 2]?.lower ?? '')) return STILL;
  if (isNegated(words, at)) return modal(words, at - 1, reading);
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
  if (isPassive(words.tokens, at)) return { ...action, doing: 'shaking the head, arms crossed', objects: [] };
  const instead = unmovedOf(verb.base);
  if (instead !== undefined) return { ...action, doing: instead, objects: [] };
  const able = /^(?:can|could|cannot|can't|couldn't)$/.test(words.tokens[at]?.lower ?? '');
  return inward.has(verb.base)
    ? STILL
    : { ...action, doing: `${able ? 'struggling' : 'refusing'} to ${action.bare}` };
}

/** "does not want to be rescued": what is refused is done by others. */
const isPassive = (tokens: readonly Token[], from: number): boolean =>
  tokens.some(
    ({ lower }, at) =>
      at > from &&
      lower === 'be' &&
      /^(?:past|participle)$/.test(verbOf(tokens[at + 1]?.lower ?? '')?.form ?? ''),
  );

/** "had not left", "hasn't spoken", "have never seen". */
const isNegated = ({ tokens }: Words, at: number): boolean =>
  negations.has(tokens[at - 1]?.lower ?? '') || /^(?:not|never)$/.test(tokens[at]?.lower ?? '');

const isHelping = (token: Token | undefined): boolean =>
  token !== undefined &&
  (auxiliaries.has(token.lower) ||
    negations.has(token.lower) ||
    token.lower === 'to' ||
    adverbs.has(token.lower));

function acting(words: Words, base: string, at: number, reading: Reading): Action {
  const next = words.tokens[at]?.lower ?? '';
  const idiom = idiomOf(words, base, at);
  if (idiom !== undefined) return idiom;
  const light = base === 'give' ? givenAt(words.tokens, at) : -1;
  if (light > 0)
    return acting(
      { ...words, tokens: words.tokens.slice(0, light - 1) },
      words.tokens[light]?.lower ?? base,
      at,
      reading,
    );
  if (/^(?:throw|fling|hurl)$/.test(base) && /sel(?:f|ves)$/.test(next))
    return acting(words, 'dive', at + 1, reading);
  if (/^(?:begin|start|continue|manage|dare|happen|use|seem)$/.test(base) && next === 'to')
    return modal(words, at, reading);
  if (/^(?:want|need|decide|plan|hope|wish|prepare|like|love)$/.test(base) && next === 'to') {
    const wanted = modal(words, at, reading);
    return { ...wanted, doing: `leaning forward, about to ${wanted.bare}`, objects: [] };
  }
  if (/^(?:find|notice|discover|see|feel)$/.test(base) && next === 'that')
    return finding(words, at + 1, reading);
  if (speechVerbs.has(base) && base !== 'cry' && !isSeen(base, next))
    return speaking(words, reading, '', base);
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
  if (rest === '' && /^(?:stay|remain|keep)$/.test(base)) return { ...STILL, bare: 'stay' };
  const mark = rest !== '' && /,/.test(words.tokens[at - 1]?.after ?? '') ? ',' : '';
  return {
    doing: `${participleOf(base)}${mark} ${rest}`.trim(),
    bare: `${base}${mark} ${rest}`.trim(),
    objects,
    visible: true,
  };
}

/** "gives the printer a kick" is a kick: where the kick stands, or -1. */
const givenAt = (tokens: readonly Token[], at: number): number =>
  tokens.findIndex(
    ({ lower }, index) => index > at && GIVEN.test(lower) && /^an?$/.test(tokens[index - 1]?.lower ?? ''),
  );

const GIVEN = /^(?:kick|push|shove|hug|kiss|slap|pat|nudge|wave|smile|nod|wink|punch)$/;

/** "finds that he is crying": what somebody finds of himself is what is seen, else the face. */
function finding(words: Words, at: number, reading: Reading): Action {
  const own = words.mentions.find(({ id, from }) => id === words.self && from === at);
  const verb = words.tokens[own?.to ?? -1]?.lower ?? '';
  if (own !== undefined && (auxiliaries.has(verb) || verbOf(verb) !== undefined))
    return fromVerb(words, own.to, reading);
  return { ...STILL, doing: 'looking up with wide eyes', bare: 'look up', visible: true };
}

function skipAdverbs(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < tokens.length && adverbs.has(tokens[next]?.lower ?? '') && !isLast(tokens, next)) next++;
  return next;
}

const isMention = (words: Words, at: number): boolean =>
  words.mentions.some((mention) => mention.from === at);

/** A unit about a thing, as a picture: "the tower clock freezing solid". */
export function sceneOf(unit: Unit, reading: Reading, name: Namer, it: string): string {
  const words = wordsOf(unit, reading, name, it);
  const begin = unit.tokens.findIndex(
    (token) => !conjunctions.has(token.lower) && !DROPPED.test(token.lower),
  );
  const from = Math.max(0, begin);
  if (/^(?:and |but |so |then )?(?:[\w ]{0,40})\b(?:nobody|no one)\b/i.test(unit.text.slice(0, 60)))
    return '';
  if (reading.absent === true) return 'an empty place, nobody there';
  if (reading.verb < 0) return lowerFirst(besideColon(words, from));
  const goesOn =
    reading.thing && it !== '' && unit.tokens.slice(0, reading.verb).every(({ lower }) => lower === 'and');
  const empty = unit.tokens[from]?.lower === 'it' && reading.verb === from + 1 && LATE.test(unit.text);
  const before = (
    empty ? '' : goesOn ? it : phrase({ ...words, tokens: unit.tokens.slice(0, reading.verb) }, from)
  ).replace(/\b[Tt]here$/, '');
  const action = fromVerb(words, reading.verb, reading);
  const told = speechVerbs.has(verbOf(unit.tokens[reading.verb]?.lower ?? '')?.base ?? '');
  if (told && /\b(?:voice|voices|radio|loudspeaker|speaker|telephone|phone)$/.test(before))
    return tidy(`${lowerFirst(before)} in the air`, true);
  const doing = action.bare === STILL.bare ? phrase(words, reading.verb + 1) : action.doing;
  const bidden = reading.verb === 0 && verbOf(unit.tokens[0]?.lower ?? '')?.form === 'base' && action.visible;
  const scene = tidy(`${bidden ? 'a pair of hands' : lowerFirst(before)} ${doing}`, true);
  return scene.replace(WHEN, '') || scene;
}

/** "On her wrist: the watch" shows the watch on the wrist. */
function besideColon(words: Words, from: number): string {
  const at = words.tokens.findIndex(
    ({ after }, index) => index >= from && index < from + 5 && after.includes(':'),
  );
  const opens = /^(?:on|in|at|under|behind|inside|beside|between)$/.test(words.tokens[from]?.lower ?? '');
  if (at < 0 || !opens || at + 1 >= words.tokens.length) return phrase(words, from);
  const joined = words.tokens.map((token, index) => (index === at ? { ...token, after: ' ' } : token));
  return tidy(`${phrase({ ...words, tokens: joined }, at + 1)} ${lowerFirst(phrase(words, from))}`, true);
}

/** "It is too late": means no thing. */
const LATE =
  /\bit (?:is|was) (?:too |so |very |almost |already |still )?(?:late|early|dark|cold|hot|warm|quiet|time|over|night|morning|noon|midnight|winter|summer)\b/i;

/** A time that opens a scene is told by its light. */
const WHEN =
  /^(?:(?:one|that|this|every|all|the next) (?:\w+ )?|(?:in|on|at) (?:the )?(?:\w+ )?)(?:evening|morning|night|afternoon|day|dawn|noon|dusk|midnight|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter),? (?=\w+ \w+)/i;

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** The noun a member is called by in pictures: its role, else by sex and age. */
export function nounOf(member: Member): string {
  if (member.kind === 'group' || member.noun !== '')
    return member.plural ? (member.many ?? member.name) : member.noun;
  if (member.age === 'child') return member.sex === 'female' ? 'girl' : 'boy';
  return member.sex === 'female' ? 'woman' : 'man';
}
