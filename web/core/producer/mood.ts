import type { Bible } from '../bible.ts';
import { arcs, type ArcId } from '../story/arcs.ts';
import { castColours } from './colours.ts';
import type { Member } from './cast.ts';
import { called } from './telling.ts';

/** A short title: who acts most in the story, in order of appearance, else where it happens. */
export function titleOf(cast: readonly Member[], place: string, and = ' and '): string {
  const acts = ({ phrases }: Member) => phrases.filter((phrase) => phrase.governed === '').length;
  const lead = cast
    .filter((member) => member.id !== 'narrator')
    .sort((a, b) => Number(b.named) - Number(a.named) || acts(b) - acts(a))
    .slice(0, 2)
    .sort((a, b) => firstOf(a) - firstOf(b));
  const title = lead.map((member) => called(member)).join(and);
  return title === '' ? capital(`the ${place}`) : capital(title);
}

const firstOf = ({ phrases }: Member): number =>
  Math.min(...phrases.map((phrase) => phrase.unit + phrase.from / 1000));

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1, 60);

export function styleOf(cast: readonly Member[]): string {
  const strange = cast.some((member) => member.kind === 'machine' && member.noun === 'robot');
  return strange ? 'science fiction gouache' : 'storybook gouache';
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
