/** First entry whose pattern is found in the words, which are lower case. */
export function firstMatch<T extends { words: RegExp }>(entries: readonly T[], words: string): T | undefined {
  return entries.find((entry) => entry.words.test(words));
}
