import type { Bible } from '../bible.ts';
import { arcs, plainArc, type ArcId } from '../story/arcs.ts';
import type { Member } from './cast.ts';
import { hash } from './hash.ts';
import { atmosphereOf } from './mood.ts';
import type { LoreOption, NarrativeOption } from './options.ts';
import { called } from './telling.ts';

const styles = [
  'ink drawing with watercolour wash',
  'cinematic film still, muted colours',
  'woodcut print in few colours',
  'soft pastel picture-book art',
] as const;

/** Three ways to title and paint a story; the first is what the bible has already. */
export function loreOffers(bible: Bible, cast: readonly Member[], arc: ArcId): LoreOption[] {
  const [first, second] = cast.filter(({ id }) => id !== 'narrator').map((member) => called(member));
  const place = bible.places[0]?.name ?? 'a quiet place';
  const logline = `${first === undefined ? 'A story' : second === undefined ? first : `${first} and ${second}`}, from ${place} to ${bible.places.at(-1)?.name ?? place}.`;
  const start = hash(bible.title) % styles.length;
  const titles = [bible.title, capital(`the ${place.replace(/^the /i, '')}`), titleOfEnd(bible)];
  return titles.map((title, index) => ({
    title: titles.indexOf(title) === index ? title : `${title}, ${['', 'again', 'at last'][index] ?? ''}`,
    logline: capital(logline),
    style: index === 0 ? bible.style : (styles[(start + index) % styles.length] ?? bible.style),
    atmosphere: atmosphereOf(arc),
  }));
}

const titleOfEnd = ({ places, title }: Bible): string =>
  places.length > 1 ? capital(`to the ${places.at(-1)?.name ?? ''}`) : `A day with ${title}`;

const summaries: Record<'own' | 'late' | 'turn', string> = {
  own: 'Told in the order of the story.',
  late: 'Opens in the middle of the strongest moment, then goes back to the start.',
  turn: 'Quiet at first, with a turn that shows everything in another light.',
};

/** Three ways to tell it: as asked, from the middle, and with a late turn. */
export function narrativeOffers(arc: ArcId | null): NarrativeOption[] {
  const asked = arc ?? plainArc;
  const others = (['in-medias-res', 'kishotenketsu', 'three-act'] as const).filter((id) => id !== asked);
  const offered = others.slice(0, 2).map((id) => ({
    title: arcs[id].name,
    summary: id === 'in-medias-res' ? summaries.late : summaries.turn,
    arc: id,
  }));
  return [{ title: arcs[asked].name, summary: summaries.own, arc }, ...offered];
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
