const odd: ReadonlyMap<string, string> = new Map(
  Object.entries({
    child: 'children',
    mouse: 'mice',
    goose: 'geese',
    wolf: 'wolves',
    thief: 'thieves',
    wife: 'wives',
    sheep: 'sheep',
    fish: 'fish',
    deer: 'deer',
    ox: 'oxen',
    foot: 'feet',
    leaf: 'leaves',
    knife: 'knives',
    shelf: 'shelves',
    glass: 'glasses',
    youth: 'youths',
    hermit: 'old men',
    crone: 'old women',
  }),
);

/** The plural of an English noun. */
export function manyOf(noun: string): string {
  const known = odd.get(noun);
  if (known !== undefined) return known;
  if (noun.endsWith('man')) return noun.replace(/man$/, 'men');
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
