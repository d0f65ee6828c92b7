/** Told colours of clothes and hair, in the muted colours of a marker. */
const shades: readonly (readonly [RegExp, string])[] = [
  [/\b(yellow|golden)\b/, '#e3bd4a'],
  [/\b(red|scarlet)\b/, '#c0392f'],
  [/\borange\b/, '#d9822b'],
  [/\b(?<!forest |olive )green\b/, '#5a9150'],
  [/\b(?<!sky )blue\b/, '#4a78b5'],
  [/\bpink\b/, '#df8fa8'],
  [/\b(purple|violet)\b/, '#8a66ad'],
  [/\bblack\b/, '#5a5550'],
  [/\bwhite\b/, '#f4f1ea'],
];
const garments =
  'jackets?|coats?|raincoats?|overcoat|parka|anorak|dress|gown|frock|spacesuit|habit|cassock|smock|oilskin|apron|tunic|tuxedo|wetsuit|shirts?|t-shirt|blouse|sweater|pullover|jumper|hoodie|cardigan|vest|waistcoat|suit|tracksuit|uniform|overalls|robes?|cloaks?|cape|kimono|yukata|armou?r';
/** "The woman in white", and ghosts. */
const wholly =
  /\b(woman|lady|girl|man|figure|stranger|boy) in (white|black|red|green|blue|yellow|purple|pink)\b|\bwhite (woman|lady)\b/;
const cloths = new RegExp(`\\b(\\w+)( (?!and\\b|with\\b|scarf\\b|hat\\b|cap\\b)\\w+)? (${garments})\\b`);

/** The colour that a calling wears, unless the words tell of quite another. */
export function usualCloth(words: string, usual: string | null): string | null {
  const shade = shadeOfClothes(words);
  return usual === null || (shade !== null && distance(shade, usual) > 60) ? null : usual;
}

const shadeOfClothes = (words: string): string | null =>
  shadeIn(cloths.exec(words)?.[0] ?? wholly.exec(words)?.[0]);

/** What somebody's clothes are coloured like where the words tell it and the cast's own colour is another. */
export function clothTold(words: string, own: string): string | null {
  const shade = shadeOfClothes(words);
  return shade === null || distance(shade, own) < 120 ? null : shade;
}

/** The colour of hair that nobody is born with. */
export const hairTold = (words: string): string | null =>
  shadeIn(
    /\b(pink|green|blue|purple|violet|orange)( \w+)? (hair|braids?|curls|ponytail|bob)\b/.exec(words)?.[0],
  );

/** The colour of a scarf that the words tell; a white one is as light as those of no told colour. */
export const scarfTold = (words: string): string | null =>
  shadeIn(/\b(\w+)( \w+)? (scarf|shawl|neckerchief)\b/.exec(words)?.[0].replace('white', ''));

const shadeIn = (words: string | undefined): string | null =>
  words === undefined ? null : (shades.find(([pattern]) => pattern.test(words))?.[1] ?? null);

/** How far two colours `#rrggbb` are from each other, 0 to 441. */
function distance(one: string, other: string): number {
  const parts = (colour: string): number[] =>
    [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const second = parts(other);
  return Math.hypot(...parts(one).map((part, index) => part - second[index]!));
}
