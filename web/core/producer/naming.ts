import type { Bible, Character } from '../bible.ts';
import { literal } from '../literal.ts';

/** What a character is called in pictures: the head of its look, such as "young female clockmaker". */
export function headOf({ look, lookShort, kind }: Character): string {
  const from = lookShort || look;
  const head = from.split(/,| (?:with|in|of|wearing|who) /)[0] ?? '';
  return head.replace(/^(?:an?|the) /i, '').trim() || kind;
}

/**
 * A text without anybody's proper name: "Nadia winds it" -> "the young woman winds it". Image models do not know names,
 * and draw something else for some of them.
 */
export function withoutNames(text: string, bible: Bible): string {
  const named = bible.cast.flatMap((character) => {
    const names = [character.name, ...character.aliases].filter((name) => isProper(name));
    return names.map((name) => ({ name, head: headOf(character) }));
  });
  const longestFirst = named.sort((a, b) => b.name.length - a.name.length);
  return longestFirst.reduce((said, { name, head }) => said.replace(pattern(name), `the ${head}`), text);
}

/** A name has a capital inside a word or at its start; "the mole" is none. */
const isProper = (name: string): boolean => name.length > 1 && /\p{Lu}/u.test(name) && !/^I$/.test(name);

function pattern(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:the |The )?${literal(name)}(?:['’]s)?(?![\\p{L}\\p{N}])`, 'gu');
}
