import type { EnhanceRequest } from '../enhance/enhance.ts';
import type { Ask } from './ask.ts';
import { textAt } from './raw.ts';
import { listOf } from './salvage.ts';
import { hasMarkup, hasPronoun, isInward, isQuoted, overlap, plain, stemsOf, wordsOf } from './said.ts';
import { variationsSchema } from './schemas.ts';

/** Variations a call asks for: more would not fit a small context. */
export const VARIATIONS_A_CALL = 5;

/** A question for `count` variations of one line. */
export function variationsAsk({ text, target, focus, family, style }: EnhanceRequest, count: number): Ask {
  const themes = focus.length === 0 ? 'framing and light' : focus.join(', ');
  const what = target === 'motion' ? 'a short clip: what moves, and how the camera moves' : 'a picture';
  return {
    name: 'variations',
    role: 'You write descriptions of pictures for an artist.',
    task: `Write ${count} variations of the line as descriptions of ${what}. They differ in ${themes}.`,
    rules: [
      'Everybody and everything that the line names stays.',
      'Only what a camera sees; no names of feelings without a face that shows them, no quotes, no lettering.',
      'Each variation is understood alone, 12 to 40 words, without he, she, it, they.',
      ...(style === undefined || style === '' ? [] : ['The style is chosen already: say nothing of it.']),
      ...(family === 'illustrious' ? ['Short phrases, parted by commas.'] : []),
    ],
    fields: [`variations: exactly ${count} texts.`],
    example:
      '{"variations":["an old baker lifts a loaf from a brick oven, low light from the embers, seen from below"]}',
    lines: ['One variation a line, numbered: 1 | text'],
    lineExample:
      '1 | an old baker lifts a loaf from a brick oven, low light from the embers, seen from below',
    data: [{ title: 'Line', text }],
    schema: variationsSchema(count),
    grammar: `root ::= ${Array.from({ length: count }, (_, index) => `"${index + 1} | " text`).join(' ')}\ntext ::= [^|\\n\\t"]{20,300} "\\n"`,
    maxTokens: 40 + 70 * count,
  };
}

/** The variations of an answer that keep what the line names, show only what is seen, and differ from each other. */
export function readVariations(answer: unknown, line: string, known: readonly string[] = []): string[] {
  const wanted = [...stemsOf(line)];
  const found: string[] = [];
  for (const item of listOf(answer, 'variations')) {
    const said = plain(typeof item === 'string' ? item : textOf(item), 400);
    const stems = stemsOf(said);
    const keeps = wanted.filter((stem) => stems.has(stem)).length >= 0.7 * wanted.length;
    const clean = !hasMarkup(said) && !isQuoted(said) && !isInward(said) && !hasPronoun(said);
    const fresh = [...known, ...found].every((other) => overlap(stems, stemsOf(other)) < 0.85);
    if (keeps && clean && fresh && wordsOf(said).length <= 70) found.push(said);
  }
  return found;
}

const textOf = (item: unknown): string =>
  typeof item === 'object' && item !== null
    ? textAt(Object.fromEntries(Object.entries(item)), 'text', 'variation', 'prompt', 'description')
    : '';

/** `1 | text`, or one text a line. */
export function variationsFromLines(text: string): unknown {
  const variations = text
    .split('\n')
    .map((line) => line.replace(/^\W*\d{0,2}\s*[|.):-]*\s*/, '').trim())
    .filter((line) => line !== '');
  return { variations };
}
