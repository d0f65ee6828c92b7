import { clipFilter } from './clip-filter.ts';

/** Six bits a sign. */
export const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The bits that stand for a word in a filter of `size` bits. */
export function bitsOf(word: string, size: number): number[] {
  let [one, other] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < word.length; at++) {
    one = Math.imul(one ^ word.charCodeAt(at), 0x01000193);
    other = Math.imul(other + word.charCodeAt(at), 0x9e3779b1) ^ (other >>> 15);
  }
  return [0, 1, 2].map((turn) => ((one + Math.imul(turn, other | 1)) >>> 0) % size);
}

/** Whether CLIP's vocabulary holds a lower-case word whole; of the words that it does not, one in eleven passes too. */
export function isWhole(word: string): boolean {
  return bitsOf(word, clipFilter.length * 6).every(
    (bit) => (alphabet.indexOf(clipFilter.charAt(Math.floor(bit / 6))) >> (bit % 6)) % 2 === 1,
  );
}
