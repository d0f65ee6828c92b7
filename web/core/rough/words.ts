/** First entry whose pattern is found in the words, which are lower case. */
export function firstMatch<T extends { words: RegExp }>(entries: readonly T[], words: string): T | undefined {
  return entries.find((entry) => entry.words.test(words));
}

/** What somebody does without what another is seen to do: who finds the cat riding away rides nothing. */
export const ownDoing = (doing: string): string => doing.replace(seen, '$1');

const seen =
  /\b((?:find|see|watch|notic|discover|spot|hear|catch)\w*) (?:the|an?|his|her|their|its) (?:\p{L}+ ){1,3}(?:\p{L}+ing)\b.*$/iu;
