/** First entry whose pattern is found in the words, which are lower case. */
export function firstMatch<T extends { words: RegExp }>(entries: readonly T[], words: string): T | undefined {
  return entries.find((entry) => entry.words.test(words));
}

/** What somebody does without what another is seen to do: who finds the cat riding away rides nothing. */
export const ownDoing = (doing: string): string => doing.replace(seen, '$1');

const seen =
  /\b((?:find|see|watch|notic|discover|spot|hear|catch)\w*) (?:the|an?|his|her|their|its) (?:\p{L}+ ){1,3}(?:\p{L}+ing)\b.*$/iu;

/** Who sleeps, and not what is slept in: no sleeping bag, no sleep pod. */
export const sleepWords = String.raw`(asleep|sleep(s|ing)?(?! (car|bag|compartment|room|train|pod|capsule|quarters|berth|cabin|mat|pill|beauty|draught))|doz(es|ing)|naps?|napping|snor(es|ing))`;

/** Who skates, and not the skates somebody has. */
export const skateWords = String.raw`(?<!\b(pair of|roller|ice|the|his|her|their|some)( \w+)? )skates|skating`;

export const looksIntoWell =
  /\b(look|peer|star|gaz|lean|shout|call|glanc)\w* (down )?(into|over|down|in) (the|a|an) ((edge|rim) of the )?(\w+ )?well\b/i;
