import { clipWords } from './clip-words.ts';

/** CLIP's own cut: endings such as "'s", then runs of letters, single digits, runs of marks. */
const PIECE = /['’](?:s|t|re|ve|m|ll|d)\b|\p{L}+|\p{N}|[^\p{L}\p{N}\s]+/giu;

/** Tokens of a prompt as CLIP counts them, from its words and their lengths; brackets of weights are left out. */
export function estimateTokens(text: string): number {
  let tokens = 0;
  for (const [piece] of plain(text).matchAll(PIECE)) tokens += tokensOfPiece(piece);
  return Math.ceil(tokens);
}

const plain = (text: string): string => text.replace(/\\([()])/g, '$1');

function tokensOfPiece(piece: string): number {
  if (!/^\p{L}/u.test(piece)) return 1;
  if (/[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(piece)) return Array.from(piece).length;
  return clipWords.get(piece.toLowerCase()) ?? tokensByLength(piece);
}

/** What words of a length have on average. */
export function tokensByLength({ length }: string): number {
  if (length <= 8) return length < 4 ? 1 : 1.03;
  return length <= 10 ? 1.35 : 1.8;
}

/** Tokens of a prompt for T5 and chat models: about 4.4 characters each in English, UTF-8 bytes / 3 in other scripts. */
export function estimateProse(text: string): number {
  let [plain, other] = [0, 0];
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    if (code < 0x250) plain += 1;
    else other += code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return Math.ceil(plain / 4.4 + other / 3);
}
