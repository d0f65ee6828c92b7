import type { Member } from './cast.ts';
import type { Reading } from './refer.ts';
import type { Unit } from './units.ts';

const JOINT = /^(?:and so|and|but|so|then|because|until|when|while|as)\s+/i;

/** A unit in the story's own words, understandable alone: names for pronouns, a capital, a full stop. */
export function tellingOf(
  unit: Unit,
  reading: Reading,
  cast: readonly Member[],
  opensSentence: boolean,
): string {
  const said = named(unit, reading, cast);
  const bare = opensSentence ? said : said.replace(JOINT, '');
  const whole =
    startsBare(unit, reading) && reading.subject !== null ? `${called(reading.subject)} ${bare}` : bare;
  return sentence(whole);
}

/** "the mole", but "Nadia"; the teller of the story is "the narrator". */
export function called(member: Member): string {
  return member.named ? member.name : `the ${member.name}`;
}

/** Pronouns whose being is not named in the unit are replaced, outside quotes; "her hat" keeps its own. */
function named(unit: Unit, reading: Reading, cast: readonly Member[]): string {
  const spoken = new Set(reading.mentions.filter((mention) => !mention.pronoun).map((mention) => mention.id));
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
    if (/^(?:i|we|me|us|they)$/.test(token.lower)) continue;
    spoken.add(member.id);
    text += unit.source.slice(at, token.start) + called(member);
    at = token.end;
  }
  return (text + unit.source.slice(at, unit.end)).trim();
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
