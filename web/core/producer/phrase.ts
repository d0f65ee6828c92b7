import { isLimb, isWornAt } from './limbs.ts';
import type { Mention } from './mention.ts';
import { endsPhrase, type Token } from './tokens.ts';
import {
  articles,
  determiners,
  numbers,
  pronouns,
  prepositions,
  conjunctions,
  auxiliaries,
  adverbs,
} from './words/grammar.ts';
import { isState } from './states.ts';
import { HOW_COME, WHEN } from './when.ts';
import { colours, visible } from './words/looks.ts';
import { participleOf, speechVerbs, verbOf, type Verb } from './words/verbs.ts';

export type Namer = (id: string) => string;
/** The words of a unit with whom they mean; `it` is the thing spoken of before, `self` the id of the subject. */
export type Words = {
  tokens: readonly Token[];
  mentions: readonly Mention[];
  name: Namer;
  it: string;
  self: string;
  /** The main verb has its base form, so that later ones do too: "they sit and drink". */
  plain?: boolean;
};

const LONGEST = 16;
/** Words that say when or how surely; a picture has none of it. */
export const DROPPED =
  /^(?:soon|then|finally|suddenly|already|always|ever|since|again|once|never|still|just|own|himself|herself|itself|themselves|myself|also|later|meanwhile|yet|even|only|quite|very|really)$/;
/** Words that begin another clause. */
export const ENDING =
  /^(?:because|when|whenever|while|until|till|that|which|who|whose|where|wherever|whereas|although|though|if|unless|than|as|so|but)$/;

/** Whether a token is the last of its unit. */
export const isLast = (tokens: readonly Token[], at: number): boolean => at === tokens.length - 1;

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
  if (token === undefined || ENDING.test(token.lower) || /[:;]/.test(before?.after ?? '')) return true;
  if (isOwnSubject(tokens, at)) return true;
  if (/^(?:never|not)$/.test((token.lower === 'and' ? tokens[at + 1] : token)?.lower ?? '') && at > 0)
    return true;
  const joint = token.lower === 'and' ? at + 1 : at;
  if (joint === at && !/,/.test(before?.after ?? '')) return false;
  const next = tokens[joint];
  if (
    next !== undefined &&
    (auxiliaries.has(next.lower) || /^(?:there|neither|nobody|none)$/.test(next.lower))
  )
    return true;
  const [whose, noun, state] = tokens.slice(joint, joint + 3);
  if (joint > at && whose?.lower === 'one' && auxiliaries.has(noun?.lower ?? '')) return true;
  if (joint > at && determiners.has(whose?.lower ?? '') && auxiliaries.has(state?.lower ?? '')) return true;
  if (joint > at && isThingActing(tokens, joint)) return true;
  const mention = mentions.find((one) => one.from === joint);
  const after = mention === undefined ? undefined : tokens[mention.to];
  const asks = speechVerbs.has(verbOf(next?.lower ?? '')?.base ?? '');
  if (
    asks &&
    joint > at &&
    (/:/.test(next?.after ?? '') ||
      (tokens[joint + 1] === undefined && next?.lower !== 'cries' && next?.lower !== 'cried'))
  )
    return true;
  if (asks && /^(?:how|what|why|where|who|if|whether|that)$/.test(tokens[joint + 1]?.lower ?? ''))
    return true;
  const many = /^(?:they|we|i|you)$/.test(next?.lower ?? '');
  if (joint === at && mention !== undefined && isAsideOf(tokens, mentions, mention)) return true;
  const forms = many ? ['s', 'past', 'base'] : ['s', 'past'];
  return (
    after !== undefined && (auxiliaries.has(after.lower) || forms.includes(verbOf(after.lower)?.form ?? ''))
  );
}

/** "every towel he owns", ", for the wind blew": somebody or something begins a clause of its own. */
function isOwnSubject(tokens: readonly Token[], at: number): boolean {
  const [before, token, next, after] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 3]];
  if (before === undefined || token === undefined || next === undefined) return false;
  const finite = (word: string) => /^(?:s|past|base)$/.test(verbOf(word)?.form ?? '');
  if (token.lower === 'for' && /,/.test(before.after))
    return determiners.has(next.lower) && /^(?:s|past)$/.test(verbOf(after?.lower ?? '')?.form ?? '');
  const whose = /^(?:he|she|they|we|i)$/.test(token.lower) && !/,/.test(before.after);
  return whose && !conjunctions.has(before.lower) && finite(next.lower);
}

/** "and the beam cuts through the fog", "and his knees tremble": something else acts, and does what is seen. */
export function isThingActing(tokens: readonly Token[], at: number): boolean {
  const [whose, noun, verb, next] = tokens.slice(at, at + 4);
  if (whose === undefined || noun === undefined || verb === undefined || !determiners.has(whose.lower))
    return false;
  if (endsPhrase(noun) || noun.lower.endsWith('ly') || visible.has(noun.lower)) return false;
  const form = verbOf(verb.lower)?.form;
  const agrees = /[^s]s$/.test(noun.lower)
    ? form === 'base'
    : form === 's' && verbOf(noun.lower)?.form !== 's';
  if (next === undefined) return agrees && form === 'base';
  const stuck = verbOf(next.lower)?.form === 'past' || verbOf(next.lower)?.form === 'participle';
  return agrees && (prepositions.has(next.lower) || adverbs.has(next.lower) || stuck);
}

/** ", the monkey asleep between them": what another one does meanwhile. */
export function isAsideOf(tokens: readonly Token[], mentions: readonly Mention[], mention: Mention): boolean {
  const [before, next] = [tokens[mention.from - 1], tokens[mention.to]];
  const own = before !== undefined && /,/.test(before.after) && !mention.pronoun && next !== undefined;
  const again = mentions.some(
    ({ id, to }) => id === mention.id && to < mention.from && mention.from - to < 3,
  );
  const last = tokens[mention.to - 1];
  const without = last !== undefined && !endsPhrase(last) && articles.has(next?.lower ?? '');
  return own && !again && (without || verbOf(next.lower)?.form === 'ing' || STATES.test(next.lower));
}

const STATES =
  /^(?:asleep|awake|alive|dead|alone|close|still|beside|behind|at|in|on|under|with|between|next)$/;

/** A being by its noun; the subject itself is not said again. */
function mentionAt(
  { name, self, mentions, tokens }: Words,
  { id, from, owner }: Mention,
  later: boolean,
): string {
  if (owner === true && id !== self) return `the ${name(id)}'s`;
  const owns =
    /^(?:his|her|its)$/.test(tokens[from]?.lower ?? '') &&
    (isLimb(tokens, from + 1) || isWornAt(tokens, from + 1));
  if (owns) return `the ${name(id)}'s`;
  if (later && id === self) return '';
  const all = mentions.filter((mention) => mention.from === from && mention.id !== self);
  const called = all.map((mention) => `the ${name(mention.id)}`);
  return called.length < 2 ? `the ${name(id)}` : called.join(' and ');
}

function wordAt({ tokens, mentions, it, plain = false }: Words, at: number): string {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (
    token === undefined ||
    (DROPPED.test(token.lower) && !isMotionless(tokens, at)) ||
    (token.lower === 'too' && isLast(tokens, at))
  )
    return '';
  if (token.lower === 'more' && before?.lower === 'once') return '';
  const known = mentions.some(({ from }) => from === at + 1);
  if (token.lower === 'between' && tokens[at + 1]?.lower === 'them' && !known) return '';
  if (token.lower === 'them' && before?.lower === 'between') return '';
  if (isPossessive(tokens, at)) return 'the';
  if (/^(?:it|them)$/.test(token.lower) && (isGivenTo(tokens, at) || isOnItself(tokens, at))) return '';
  if (token.lower === 'it' && /^(?:is|was|rains|snows|rained|snowed)$/.test(tokens[at + 1]?.lower ?? ''))
    return '';
  if (pronouns.has(token.lower)) return /^(?:it|them|they|one)$/.test(token.lower) ? it : '';
  if (isOneOfThose(tokens, at) && it !== '') return it.split(' ').at(-1) ?? '';
  const later = laterVerb(tokens, at, plain);
  if (later !== undefined) return participleOf(later.base);
  return token.capital && conjunctions.has(token.lower) ? '' : token.text;
}

/** "his yellow one": one of what was spoken of. */
export function isOneOfThose(tokens: readonly Token[], at: number): boolean {
  const [whose, colour, one, next] = tokens.slice(Math.max(0, at - 2), at + 2);
  if (one?.lower !== 'one' || !colours.has(colour?.lower ?? '')) return false;
  return determiners.has(whose?.lower ?? '') && (isLast(tokens, at) || prepositions.has(next?.lower ?? ''));
}

/** "she opens it and reads", "they sit, drink": the verb at `at`, where it goes on with what was begun; `plain` after a base form. */
export function laterVerb(tokens: readonly Token[], at: number, plain = false): Verb | undefined {
  const token = tokens[at];
  const before = tokens[at - 1];
  const verb = verbOf(token?.lower ?? '');
  if (token === undefined || verb === undefined || before === undefined) return undefined;
  if (isState(before, token, tokens[at + 1])) return undefined;
  const swift = adverbs.has(before.lower) || before.lower.endsWith('ly');
  const joint = swift ? tokens[at - 2] : before;
  const joined = joint !== undefined && (joint.lower === 'and' || /,/.test(joint.after));
  const finite = ['s', 'past'].includes(verb.form) || SAME.test(token.lower);
  const listed = (tokens[at - (swift ? 3 : 2)]?.lower ?? 's').endsWith('s');
  const earlier = joint?.lower === 'and' ? tokens[at - 2] : joint;
  const twin = joined && finite && verbOf(earlier?.lower ?? '')?.form === verb.form;
  const sure = twin || (joint?.lower === 'and' && isSurelyVerb(token.lower, verb, listed));
  const second = joint?.lower === 'and' && verb.form === 'past' && isBehindNoun(tokens, at - (swift ? 3 : 2));
  if (finite && joined && (sure || second || !endsNoun(tokens, at))) return verb;
  const goes = plain && verb.form === 'base' && joined && (goesOn(tokens, at) || BODILY.test(verb.base));
  return goes ? verb : undefined;
}

/** "offers it a bone": to whom, and no thing. */
const isGivenTo = (tokens: readonly Token[], at: number): boolean =>
  /^(?:offer|give|hand|feed|throw|show|bring|build|make|lend|buy|tell|read|sing|teach)$/.test(
    verbOf(tokens[at - 1]?.lower ?? '')?.base ?? '',
  ) && determiners.has(tokens[at + 1]?.lower ?? '');

/** "a sock with a name tag on it": the sock that was just named. */
const isOnItself = (tokens: readonly Token[], at: number): boolean =>
  prepositions.has(tokens[at - 1]?.lower ?? '') &&
  tokens.slice(Math.max(0, at - 5), at - 1).some(({ lower }) => lower === 'with');

/** "keeps perfectly still", "sits still": the one "still" that a picture shows. */
function isMotionless(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  const held = /^(?:keep|stand|sit|lie|hold|stay|remain|lay)$/.test(verbOf(before)?.base ?? '');
  return tokens[at]?.lower === 'still' && (held || before.endsWith('ly'));
}

/** Verbs whose past looks like their base. */
const SAME = /^(?:cast|put|cut|set|let|hit|shut|split|spread)$/;

/** "up the stairs and spilled coffee": the phrase before is whole. */
function isBehindNoun(tokens: readonly Token[], at: number): boolean {
  const [noun, next] = [tokens[at], tokens[at + 3]];
  const whole =
    noun !== undefined && determiners.has(tokens[at - 1]?.lower ?? '') && !visible.has(noun.lower);
  return whole && next !== undefined && verbOf(noun.lower)?.form !== 'past';
}

/** Whether a main verb stands as it does after "they" or "I". */
export const isPlain = (word: string): boolean => verbOf(word)?.form === 'base' || SAME.test(word);

/** What ends a list of things done and is no thing: "slide down the tail and run". */
const BODILY =
  /^(?:run|jump|sing|leave|laugh|hide|wait|cry|swim|fly|escape|flee|sleep|weep|kneel|vanish|disappear)$/;

/** "and drink tea", ", turn the key": a verb with what it does to something; "a nail and hammer" has none. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return token !== undefined && next !== undefined && !endsPhrase(token) && next.lower !== 'and';
}

/** "and sees roofs", "his head and weeps salt": no noun in the plural, unless plurals are `listed`; "and sold winter". */
function isSurelyVerb(word: string, verb: Verb | undefined, listed: boolean): boolean {
  if (verb?.form === 'past') return !word.endsWith('ed') && !DESCRIBING.test(word);
  return verb?.form === 's' && (!listed || ONLY_VERBS.test(verb.base));
}

const DESCRIBING = /^(?:cut|shut|split|spread|lit|lost|bent|built|left|wound|saw|felt)$/;
const ONLY_VERBS =
  /^(?:see|keep|hear|take|give|go|come|get|bring|make|put|eat|sit|write|read|tell|say|ask|become|begin|throw|carry|grow|know|sing|wear|open|pull|follow|lose|pour|send|choose|forget|listen|buy|sell|enter|remove|arrive|bury|grab|kneel|lean|hold|meet|speak|teach|climb|tie|untie|shoot|laugh|cry|jump|scream|leave|vanish|disappear|weep|draw|drink|sleep|dream|smoke|miss|feel|lean|swim|stare|pick|snatch)$/;

/** "ropes and pulleys", "red, painted walls": forms that look like verbs but name or describe. */
function endsNoun(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined) return true;
  if (next === undefined) return token.lower.endsWith('s') && (tokens[at - 2]?.lower.endsWith('s') ?? true);
  const opens =
    next.capital ||
    numbers.has(next.lower.split('-')[0] ?? '') ||
    determiners.has(next.lower) ||
    prepositions.has(next.lower) ||
    pronouns.has(next.lower) ||
    adverbs.has(next.lower) ||
    next.lower.endsWith('ly') ||
    /^(?:(?:every|some|any|no)thing|asleep|awake|silent|still)$/.test(next.lower) ||
    (visible.has(next.lower) && endsClause(tokens, at + 1));
  return !opens || (endsPhrase(token) && token.lower.endsWith('s'));
}

const endsClause = (tokens: readonly Token[], at: number): boolean =>
  isLast(tokens, at) || /[,;]/.test(tokens[at]?.after ?? '') || tokens[at + 1]?.lower === 'and';

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

/** "with a lantern in the hand", once "her" is gone. */
const HELD =
  /,? with ((?:an?|the|two) (?:[\w-]+ ){0,2}?[\w-]+) in (?:the|one|both) (?:hands?|fists?|arms)\b/g;

/** "after the storm": a time, no place behind something. */
const EVENT =
  /,? (?:after|before|during) (?:the|an?) (?:\w+ )?(?:storm|rain|show|war|battle|party|wedding|funeral|concert|lesson|class|meal|dinner|lunch|breakfast|supper|game|match|flood|fire|night|day|week|month|year|winter|summer|spring|autumn|fight|performance|race|accident|crash|explosion|earthquake|shift|meeting|trial)\b/g;

/** "before it melts": a time, and no place before anything. */
const DEADLINE = /,? before (it|he|she|they|(?:the|an?|his|her|its) \w+) (\w+)(?= and |,|$)/g;

/** Cuts what a dropped word left hanging at the end and doubled in the middle. */
export function tidy(text: string, whole = false): string {
  let clean = text
    .replace(/\s+/g, ' ')
    .replace(HELD, ', holding $1')
    .replace(/\bfor the (help|advice|forgiveness|mercy|permission)\b/g, 'for $1')
    .replace(DEADLINE, (clause, _, verb: string) =>
      /^(?:s|past)$/.test(verbOf(verb)?.form ?? '') ? '' : clause,
    )
    .replace(/\bbefore (?=(?:the|an?|his|her|its|two|three) )/g, 'in front of ')
    .replace(EVENT, '')
    .replace(WHEN, '')
    .replace(HOW_COME, '')
    .replace(/,? and\s*$/, '')
    .replace(/\bone after the other\b/g, 'one by one')
    .replace(/(?<!^)\bafter (?=(?:the|an?) )/g, 'behind ')
    .replace(/\b(the|a|an) (?:the|a|an) /g, '$1 ')
    .replace(/\bno (?:\w+ )?\w+, (?=(?:an?|the) )/g, '')
    .replace(/,? (?:and )?no (?:\w+ )?\w+$/g, (none) => (/,| and /.test(none) ? '' : none))
    .replace(/ ,/g, ',')
    .replace(/,? and,?$/, '')
    .trim();
  clean = clean.replace(/\b(the \w+),? \1\b/g, '$1');
  if (whole) return clean.replace(/^[,;]\s*|[,;]$/g, '');
  const hanging =
    /[,;]?\s*\b(?:and|or|but|of|to|from|with|by|for|at|in|the|a|an|as|than|into|on|under|over|behind|beside|across|no)$|[,;]$/;
  while (hanging.test(clean)) clean = clean.replace(hanging, '').trim();
  return clean.replace(/^[,;]\s*/, '');
}
