import type { Member } from './cast.ts';
import { isOneOfThose } from './phrase.ts';
import type { Reading } from './refer.ts';
import type { Unit } from './units.ts';
import { auxiliaries, bodyParts, determiners } from './words/grammar.ts';
import { words } from './words/lists.ts';
import { verbOf } from './words/verbs.ts';
import { isLimb } from './limbs.ts';

const JOINT = /^(?:and so|and then|and|but|so|then|because|until|when|while|as soon as|as|although|once)\s+/i;
/** "4. She stops": the number of a shot in a list. */
const NUMBER = /^\d{1,2}[.)]\s+(?=\p{L})/u;
/** A clause that is cut from the one it depends on. */
const DEPENDENT = /^(?:when|while|as soon as|as|because|although|once)\s+(?=.*[,\p{L}]\s*$)/iu;

/**
 * A unit in the story's own words, understandable alone: names for pronouns, a capital, a full stop. `before` is what the
 * sentence told before it, '' where it opens one; `it` is what that word means.
 */
export function tellingOf(
  unit: Unit,
  reading: Reading,
  cast: readonly Member[],
  before: string,
  it = '',
): string {
  const said = named(unit, reading, cast, it);
  const bare = (before === '' ? said.replace(DEPENDENT, '') : said.replace(JOINT, '')).replace(NUMBER, '');
  if (!startsBare(unit, reading) || isBidden(unit, reading)) return sentence(bare);
  const { subject, also = [] } = reading;
  if (subject !== null) return sentence(`${together([subject, ...also])} ${bare}`);
  // "The top layer flew off and landed on a hat": nobody whose name could stand before it.
  const joint = before === '' || said.startsWith('and ') ? ' ' : ', ';
  return sentence(before === '' ? bare : `${before.replace(/[.!?]$/, '')}${joint}${said}`);
}

/** "Stand on the platform": what you are told to do needs no name before it. */
const isBidden = (unit: Unit, { subject, verb }: Reading): boolean =>
  unit.tokens[verb]?.capital === true && (subject?.aliases.includes('you') === true || /^\d/.test(unit.text));

/** "the mole", but "Nadia"; the teller of the story is "the narrator". */
export function called(member: Member): string {
  return member.called ?? (member.named ? member.name : `the ${member.name}`);
}

/** A part of the story that is told in other words. */
type Swap = { start: number; end: number; words: string };

/** Pronouns whose being or thing is not named in the unit are replaced, outside quotes; "her hat" keeps its own. */
function named(unit: Unit, reading: Reading, cast: readonly Member[], it: string): string {
  const swaps = [...beings(unit, reading, cast), ...thing(unit, reading, cast, it)].sort(
    (a, b) => a.start - b.start,
  );
  let text = '';
  let at = unit.start;
  for (const { start, end, words } of swaps) {
    if (start < at) continue;
    text += unit.source.slice(at, start) + words;
    at = end;
  }
  return (text + unit.source.slice(at, unit.end)).trim();
}

function beings(unit: Unit, reading: Reading, cast: readonly Member[]): Swap[] {
  const opening = reading.mentions.find((mention) => mention.from === 0)?.pronoun === true;
  const spoken = new Set(
    reading.mentions
      .filter(({ pronoun, from }) => !pronoun && !(opening && unit.tokens[from]?.capital === false))
      .map((mention) => mention.id),
  );
  return reading.mentions.flatMap((mention): Swap[] => {
    const token = unit.tokens[mention.from];
    const member = cast.find((one) => one.id === mention.id);
    if (token === undefined || member === undefined || !mention.pronoun || spoken.has(member.id)) return [];
    if (
      /^(?:i|we|me|us|you|his|its|the|all|everyone|everybody)$/.test(token.lower) ||
      isOwning(unit, mention.from)
    )
      return [];
    const meant = reading.mentions.filter((other) => other.from === mention.from).map(({ id }) => id);
    for (const id of meant) spoken.add(id);
    return [{ ...token, words: together(cast.filter(({ id }) => meant.includes(id))) }];
  });
}

/** "balanced it on his bicycle", "one of them": the cake or the muffins of the sentence before. */
function thing(
  { tokens }: Unit,
  { verb, mentions, thing: acts }: Reading,
  cast: readonly Member[],
  it: string,
): Swap[] {
  // "opens the window and sets it down": nobody takes a window along.
  if (FIXED.test(it) && TAKING.has(verbOf(tokens[verb]?.lower ?? '')?.base ?? '')) return [];
  const one = tokens.findIndex((_, index) => isOneOfThose(tokens, index));
  if (one > verb && it !== '') return [{ ...tokens[one]!, words: it.split(' ').at(-1) ?? '' }];
  const isPair = it.includes(' and ');
  const word = isPair || /[^s]s$/.test(it) ? 'them' : 'it';
  const at = tokens.findIndex(({ lower }) => lower === word);
  const [token, next] = [tokens[at], tokens[at + 1]?.lower ?? ''];
  if (
    token === undefined ||
    it === '' ||
    (!isPair && it.split(' ').length > 4) ||
    acts ||
    verb < 0 ||
    at < verb
  )
    return [];
  // "pressed his hand against it": a hand is no such thing.
  const isTold = tokens
    .slice(0, at)
    .some(
      ({ lower }, index) =>
        index > verb &&
        determiners.has(lower) &&
        tokens[index + 1]?.lower !== 'of' &&
        !bodyParts.has(tokens[index + 1]?.lower ?? ''),
    );
  // "slips between them": people, as like as not; "slept through it": no thing.
  const before = tokens[at - 1]?.lower ?? '';
  const isFar =
    before === 'through' || (word === 'them' && !isPair && before !== 'of' && verbOf(before) === undefined);
  // "He eats one of them": no single person.
  const meant = mentions.filter(({ from, to }) => from <= at && at < to);
  const isMany = meant.length > 1 || cast.some(({ id, plural }) => plural && id === meant[0]?.id);
  const isSelf = meant.every(({ id }) => mentions.some((other) => other.id === id && other.from < verb));
  const isBeing = meant.length > 0 && (word === 'it' || (isMany && !isSelf));
  const isAgain = tokens.some(({ lower }) => lower === it.split(' ').at(-1));
  return (isTold && before !== 'of') ||
    isFar ||
    isBeing ||
    isAgain ||
    auxiliaries.has(next) ||
    determiners.has(next)
    ? []
    : [{ ...token, words: it }];
}

const FIXED = /\b(?:window|door|gate|wall|floor|ceiling|curtain|bench|bed|stairs?|tree|house|room|yard)s?$/;
const TAKING = words('take carry bring set put throw give hand eat drink swallow hold lift drop toss catch');

/** "The cat crept closer to the owl. The dog jumped between them": the two who were told of last, or ''. */
export function betweenWhom(
  { text }: Unit,
  reading: Reading | undefined,
  before: readonly Reading[],
  cast: readonly Member[],
): string {
  if (!/\bbetween them\b/i.test(text)) return '';
  const told = before.slice(-4).flatMap(({ mentions }) => mentions.map(({ id }) => id));
  const pair = [...new Set(told.toReversed())].filter((id) => id !== reading?.subject?.id).slice(0, 2);
  const members = cast.filter(({ id, plural }) => pair.includes(id) && !plural);
  return members.length === 2 ? together(members) : '';
}

/** "her hand" keeps its "her". */
const isOwning = ({ tokens }: Unit, at: number): boolean =>
  tokens[at]?.lower === 'her' && isLimb(tokens, at + 1);

/** "Lena and Bruno", "the fox, the hen and Ada". */
function together(members: readonly Member[]): string {
  const names = members.map((member) => called(member));
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function startsBare(unit: Unit, reading: Reading): boolean {
  const before = unit.tokens.slice(0, Math.max(0, reading.verb));
  const mentioned = reading.mentions.some(
    (mention) => mention.id === reading.subject?.id && mention.from <= reading.verb,
  );
  return (
    !mentioned &&
    !unit.speech &&
    reading.verb >= 0 &&
    before.every((token) => /^(?:and|then|so|but)$/.test(token.lower))
  );
}

/** With a capital and an end. */
export function sentence(text: string): string {
  const trimmed = text.replace(/[,;:–—\s]+$/u, '').trim();
  const capital = trimmed.slice(0, 1).toUpperCase() + trimmed.slice(1);
  return /[.!?…。！？"”'’)]$/u.test(capital) || capital === '' ? capital : `${capital}.`;
}
