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
