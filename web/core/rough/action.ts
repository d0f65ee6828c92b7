import { wrap } from '../wrap.ts';
import { actionLineHeight, actionLinesOn } from './framing.ts';
import { type Shape, type Size, tenth } from './shapes.ts';

const edge = 14;
const largest = 14;
const smallest = 12;

/**
 * What happens in a shot, in the lines that the strip of a board has for it; `top` is where they begin. Somewhat smaller
 * where it is told whole then.
 */
export function actionOf(moment: string, board: Size, top: number, ink: string): Shape[] {
  const words = moment.replaceAll(/\s+/g, ' ');
  const isFromRight = rightToLeft.test(words);
  const most = actionLinesOn(board);
  const room = board.width - 2 * edge;
  let size = largest;
  while (size > smallest && wrap(words, room / size, widthOf).length > most) size -= 1;
  return wrap(words, room / size, widthOf, most)
    .map(atClause)
    .map((text, index) => ({
      kind: 'text',
      x: tenth(isFromRight ? board.width - edge : edge),
      y: tenth(top + index * actionLineHeight + 9.5),
      size,
      bold: false,
      anchor: 'start',
      ...(isFromRight && { direction: 'rtl' }),
      fill: ink,
      text,
    }));
}

/** What is cut off ends with a whole clause, where most of the line is one: "took off his helmet and set it gently…". */
const atClause = (line: string): string => {
  const kept = line.endsWith('…') ? CLAUSE.exec(line)?.[1]?.replace(/[,;]$/, '') : undefined;
  return kept !== undefined && kept.length > 0.55 * line.length ? `${kept}…` : line;
};

const CLAUSE = /^(.+) (?:and|but|then|until|while|when|because)\b/;

/** The first letter of a text says from where it is read. */
const rightToLeft =
  /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** How wide letters are, in parts of their size and in the widest font that a reader may have; the first that fits counts. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\p{Mn}\p{Me}\p{Cf}]/u, 0],
  [
    /[mwMW@%…—жмфшщюыЖМФШЩЮЫ\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|[^\0-\uffff]/u,
    1,
  ],
  [/[ijlftrI.,:;'’|!()[\]/ ]/, 0.35],
  [/\p{Lu}/u, 0.72],
];

const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + (widths.find(([of]) => of.test(letter))?.[1] ?? 0.6), 0);
