import type { Bible } from '../bible.ts';
import { literal } from '../literal.ts';
import type { FamilyId } from '../story/families.ts';
import { dialects } from './dialects-data.ts';
import { headOf } from './naming.ts';
import { withBrackets } from './render/weights.ts';

/** `@nadia` in a text stands for somebody or some place of the bible, by id, name or another name. */
type Known = { word: string; look: string; again: string };

/**
 * A prompt as it is sent: each `@name` becomes that look, and what it is where it comes up again. `unknown` names what
 * the bible does not hold; it stays in the text as it was.
 */
export function expandNames(
  text: string,
  bible: Bible,
  family: FamilyId,
): { text: string; unknown: string[] } {
  if (!text.includes('@')) return { text, unknown: [] };
  const seen = new Set<string>();
  const expanded = replaced(text, bible, ({ look, again }) => {
    const first = !seen.has(look);
    seen.add(look);
    return withBrackets(first ? look : again, dialects[family].weights);
  });
  return { text: expanded, unknown: unknownIn(expanded) };
}

/** A text of a shot in which each `@name` has become what it is: "the young woman". */
export const namesAsHeads = (text: string, bible: Bible): string =>
  text.includes('@') ? replaced(text, bible, ({ again }) => again) : text;

/** Every word that may stand behind `@`, the longest first. */
export function knownNames({ cast, places }: Bible): Known[] {
  const people = cast.flatMap((one) =>
    [one.id, one.name, ...one.aliases].map((word) => ({ word, look: one.look, again: `the ${headOf(one)}` })),
  );
  const sites = places.flatMap((one) =>
    [one.id, one.name, ...one.aliases].map((word) => ({ word, look: one.look, again: one.look })),
  );
  return [...people, ...sites]
    .filter(({ word }) => word !== '')
    .toSorted((a, b) => b.word.length - a.word.length);
}

function replaced(text: string, bible: Bible, as: (known: Known) => string): string {
  return knownNames(bible).reduce((said, known) => {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])@${literal(known.word)}(?![\\p{L}\\p{N}])`, 'giu');
    return said.replace(pattern, () => as(known));
  }, text);
}

const unknownIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/(?<![\p{L}\p{N}])@(\p{L}[\p{L}\p{N}_-]*)/gu)].map(([, name]) => name ?? '')),
];
