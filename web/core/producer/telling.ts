import type { Member } from './cast.ts';
import type { Reading } from './refer.ts';
import type { Unit } from './units.ts';
import { bodyParts } from './words/grammar.ts';

const JOINT = /^(?:and so|and|but|so|then|because|until|when|while|as soon as|as|although|once)\s+/i;
/** "4. She stops": the number of a shot in a list. */
const NUMBER = /^\d{1,2}[.)]\s+(?=\p{L})/u;
/** A clause that is cut from the one it depends on. */
const DEPENDENT = /^(?:when|while|as soon as|as|because|although|once)\s+(?=.*[,\p{L}]\s*$)/iu;

/** A unit in the story's own words, understandable alone: names for pronouns, a capital, a full stop. */
export function tellingOf(
  unit: Unit,
  reading: Reading,
  cast: readonly Member[],
  opensSentence: boolean,
): string {
  const said = named(unit, reading, cast);
  const bare = (opensSentence ? said.replace(DEPENDENT, '') : said.replace(JOINT, '')).replace(NUMBER, '');
  const whole =
    startsBare(unit, reading) && reading.subject !== null && !isBidden(unit, reading)
      ? `${together([reading.subject, ...(reading.also ?? [])])} ${bare}`
      : bare;
  return sentence(whole);
}

/** "Stand on the platform": what you are told to do needs no name before it. */
const isBidden = (unit: Unit, { subject, verb }: Reading): boolean =>
  unit.tokens[verb]?.capital === true && (subject?.aliases.includes('you') === true || /^\d/.test(unit.text));

/** "the mole", but "Nadia"; the teller of the story is "the narrator". */
export function called(member: Member): string {
  return member.called ?? (member.named ? member.name : `the ${member.name}`);
}

/** Pronouns whose being is not named in the unit are replaced, outside quotes; "her hat" keeps its own. */
function named(unit: Unit, reading: Reading, cast: readonly Member[]): string {
  const opening = reading.mentions.find((mention) => mention.from === 0)?.pronoun === true;
  const spoken = new Set(
    reading.mentions
      .filter(({ pronoun, from }) => !pronoun && !(opening && unit.tokens[from]?.capital === false))
      .map((mention) => mention.id),
  );
  let text = '';
  let at = unit.start;
  for (const mention of reading.mentions) {
    const token = unit.tokens[mention.from];
    const member = cast.find((one) => one.id === mention.id);
    if (
      token === undefined ||
      member === undefined ||
      !mention.pronoun ||
      spoken.has(member.id) ||
      token.start < at
    )
      continue;
    if (
      /^(?:i|we|me|us|you|his|its|the|all|everyone|everybody)$/.test(token.lower) ||
      isOwning(unit, mention.from)
    )
      continue;
    const meant = reading.mentions.filter((other) => other.from === mention.from).map(({ id }) => id);
    for (const id of meant) spoken.add(id);
    text += unit.source.slice(at, token.start) + together(cast.filter(({ id }) => meant.includes(id)));
    at = token.end;
  }
  return (text + unit.source.slice(at, unit.end)).trim();
}

/** "her hand" keeps its "her". */
const isOwning = ({ tokens }: Unit, at: number): boolean =>
  tokens[at]?.lower === 'her' && bodyParts.has(tokens[at + 1]?.lower ?? '');

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
