import type { Member } from './cast.ts';
import type { Unit } from './units.ts';
import { titles } from './words/grammar.ts';

const SCHOOL =
  /\b(?:class(?:room|mates?)?|pupils?|teachers?|school(?:bag|yard|bus|mates?)?|homework|blackboard|playground|lunchbox|recess)\b/gi;

/** In a story of a school, who has a first name alone is a child. */
export function pupilsTold(units: readonly Unit[], members: readonly Member[]): void {
  const said = units.flatMap(({ text }) => text.match(SCHOOL) ?? []).map((word) => word.toLowerCase());
  if (new Set(said).size < 2) return;
  const open = members.filter(
    ({ kind, named, noun, age }) => kind === 'person' && named && noun === '' && age === 'unknown',
  );
  for (const member of open) {
    const isTitled = titles.has(member.name.split(' ')[0]?.toLowerCase() ?? '');
    const teaches = member.phrases.some(({ unit }) => /\bteach/.test(units[unit]?.text ?? ''));
    if (!isTitled && !teaches && !member.name.includes(' ')) member.age = 'child';
  }
}
