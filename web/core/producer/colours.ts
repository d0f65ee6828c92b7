/** Colours for members of a cast: far from each other, and words that image models know. */
export const castColours = [
  { name: 'mustard', hex: '#d9a441' },
  { name: 'teal', hex: '#2f8f8b' },
  { name: 'crimson', hex: '#b8323a' },
  { name: 'violet', hex: '#7d5ba6' },
  { name: 'forest green', hex: '#4f7f45' },
  { name: 'sky blue', hex: '#5b9bd5' },
  { name: 'coral', hex: '#e2725b' },
  { name: 'navy', hex: '#2e4374' },
  { name: 'rose', hex: '#d17a9b' },
  { name: 'olive', hex: '#8b8b3a' },
  { name: 'rust', hex: '#a5562a' },
  { name: 'lavender', hex: '#a99bd1' },
] as const;

export type CastColour = { name: string; hex: string };

/** The colour of the `index`th member, counted from a start that the story chooses; never the same twice up to 200. */
export function castColour(index: number, start: number): CastColour {
  const round = Math.floor(index / castColours.length);
  const colour = castColours[(index + start) % castColours.length] ?? castColours[0];
  return round === 0 ? colour : { name: colour.name, hex: shade(colour.hex, round) };
}

/** Another hex near a colour, a step darker each round. */
function shade(hex: string, round: number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const dark = parts.map((part) => Math.max(0, Math.round(part * (1 - 0.055 * round))));
  return `#${dark.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Colour words of clothes, as they look in a drawing. */
const cloth: Record<string, string> = {
  red: '#c0392f',
  scarlet: '#c8332b',
  crimson: '#b8323a',
  orange: '#d9772b',
  yellow: '#e0b030',
  gold: '#c79a3a',
  golden: '#c79a3a',
  mustard: '#d9a441',
  green: '#4f7f45',
  teal: '#2f8f8b',
  blue: '#3f72af',
  navy: '#2e4374',
  purple: '#6f4f9c',
  violet: '#7d5ba6',
  pink: '#d17a9b',
  brown: '#7a5233',
  black: '#4a4a52',
  grey: '#8a8d91',
  gray: '#8a8d91',
  white: '#efeae0',
};

/** The colour of what somebody wears, from words such as "a torn blue coat"; undefined without a colour word. */
export function clothColour(words: string): string | undefined {
  const named = words.toLowerCase().match(/[a-z]+/g) ?? [];
  return named.map((word) => cloth[word]).find((hex) => hex !== undefined);
}

/** A cast colour that nobody has, looked for from `index` on. */
export function freeColour(used: ReadonlySet<string>, index: number): string {
  for (let at = index; ; at++) {
    const { hex } = castColour(at, 0);
    if (!used.has(hex)) return hex;
  }
}
