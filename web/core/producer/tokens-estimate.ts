import { isWhole } from './clip-whole.ts';

/** CLIP's own cut: endings such as "'s", then runs of letters, single digits, runs of marks. */
const PIECE = /['’](?:s|t|re|ve|m|ll|d)\b|\p{L}+|\p{N}|[^\p{L}\p{N}\s]+/giu;

/** Tokens of a prompt as CLIP counts them, from the words that its vocabulary holds and the lengths of the others. */
export function estimateTokens(text: string): number {
  let tokens = 0;
  for (const [piece] of unescaped(text).matchAll(PIECE)) tokens += clipTokens(piece.toLowerCase());
  return Math.ceil(tokens);
}

/** ComfyUI takes the escapes off before it tokenizes. */
const unescaped = (text: string): string => text.replace(/\\([()])/g, '$1');

function clipTokens(piece: string): number {
  if (!/^\p{L}/u.test(piece)) return 1;
  if (/[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(piece)) return Array.from(piece).length;
  if (piece.length < 4 || isWhole(piece)) return 1;
  return piece.length <= 9 ? 2 : 2.3;
}

/** What words of up to 4, up to 8 and more letters, marks and digits are for an encoder on average. */
type Averages = { short: number; middle: number; long: number; mark: number; digit: number };

const t5: Averages = { short: 1.2, middle: 1.45, long: 3.3, mark: 0.77, digit: 0.5 };
const chatModel: Averages = { short: 0.95, middle: 1.25, long: 2.2, mark: 0.92, digit: 1 };

/** Tokens of a prompt for T5, or for the chat models that read prompts of newer families. */
export function estimateProse(text: string, reader: 't5' | 'llm'): number {
  const averages = reader === 't5' ? t5 : chatModel;
  let tokens = 0;
  for (const [piece] of text.matchAll(/\p{L}+|\p{N}|[^\p{L}\p{N}\s]/gu))
    tokens += proseTokens(piece, averages);
  return Math.ceil(tokens);
}

function proseTokens(piece: string, { short, middle, long, mark, digit }: Averages): number {
  if (/^\p{N}/u.test(piece)) return digit;
  if (!/^\p{L}/u.test(piece)) return mark;
  if (!/^\p{Script=Latin}+$/u.test(piece)) return utf8Length(piece) / 3;
  return piece.length <= 4 ? short : piece.length <= 8 ? middle : long;
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
