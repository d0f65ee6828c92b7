export type Token = {
  text: string;
  lower: string;
  start: number;
  end: number;
  capital: boolean;
  after: string;
};

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’‑-][\p{L}\p{M}\p{N}]+)*/gu;
const TITLES = /^(?:mr|mrs|ms|dr|st|prof|capt|sgt)$/;

/** The words of a text with their places in it; `after` is what stands between a word and the next one. */
export function tokensOf(text: string): Token[] {
  const found = [...text.matchAll(WORD)];
  return found.map((match, index) => {
    const [word] = match;
    const end = match.index + word.length;
    const after = text.slice(end, found[index + 1]?.index ?? text.length);
    return { text: word, lower: plain(word), start: match.index, end, capital: isCapital(word), after };
  });
}

/** Whether something ends between a word and the next: a comma, a bracket, a dash. */
export function endsPhrase(token: Token): boolean {
  return /[,;:()–—.!?"“”]/.test(TITLES.test(token.lower) ? token.after.replace('.', '') : token.after);
}

/** Lower case, with one form of the apostrophe. */
export const plain = (word: string): string => word.toLowerCase().replaceAll('’', "'");

export const isTitle = (word: string): boolean => TITLES.test(word);

function isCapital(word: string): boolean {
  const first = word.slice(0, 1);
  return first !== first.toLowerCase();
}

/** Lower-case words that say something: longer than two letters and no word of grammar. */
export function contentWords(text: string, isGrammar: (word: string) => boolean): string[] {
  return tokensOf(text)
    .map((token) => token.lower)
    .filter((word) => word.length > 2 && !isGrammar(word));
}
