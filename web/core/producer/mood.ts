import type { Bible } from '../bible.ts';
import { arcs, type ArcId } from '../story/arcs.ts';
import { castColours } from './colours.ts';
import type { Member } from './cast.ts';
import { called } from './telling.ts';

/** A short title: who the story is about, else where it happens. */
export function titleOf(cast: readonly Member[], place: string): string {
  const lead = [...cast]
    .filter((member) => member.id !== 'narrator')
    .sort((a, b) => b.phrases.length - a.phrases.length);
  const names = lead.filter((member) => member.named);
  const [first, second] =
    names.length > 0 ? [names[0], names[1] ?? lead.find((member) => !member.named)] : lead;
  if (first === undefined) return capital(`the ${place}`);
  return capital(second === undefined ? called(first) : `${called(first)} and ${called(second)}`);
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1, 60);

export function styleOf(cast: readonly Member[]): string {
  const strange = cast.some((member) => member.kind === 'machine' && member.noun === 'robot');
  return strange
    ? 'painted science fiction illustration, soft gouache'
    : 'storybook illustration, soft gouache';
}

/** In words, from the valence that the arc ends on and has on average. */
export function atmosphereOf(arc: ArcId): string {
  const { beats } = arcs[arc];
  const mean = beats.reduce((sum, beat) => sum + (beat.valence * beat.share) / 100, 0);
  const end = beats.at(-1)?.valence ?? 0;
  const now = mean < -0.2 ? 'sombre' : mean > 0.25 ? 'warm' : 'quiet and wistful';
  return end > 0.4 ? `${now}, ending in light` : end < -0.4 ? `${now}, ending in shadow` : now;
}

/** Two neutrals and the colours of the first of the cast. */
export function paletteOf(hexes: readonly string[]): Bible['palette'] {
  const cast = castColours.filter((colour) => hexes.slice(0, 3).includes(colour.hex));
  const neutrals = [
    { name: 'cream', hex: '#f2e6cf' },
    { name: 'slate', hex: '#3d4654' },
    { name: 'umber', hex: '#6b4a32' },
  ];
  return [...neutrals, ...cast].map(({ name, hex }) => ({ name, hex }));
}
