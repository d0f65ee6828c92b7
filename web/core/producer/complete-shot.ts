import type { Bible } from '../bible.ts';
import { angles, timesOfDay, weathers, type Shot } from '../shot.ts';
import { folded } from './complete-bible.ts';
import { angleOf, sizeOf } from './shot-words.ts';

/** A shot as a model gives it: words where ids and names of ours are wanted, and anything may be missing. */
export type LooseShot = {
  moment?: string | null | undefined;
  cast?: readonly { id?: string | null; doing?: string | null; side?: string | null }[] | null | undefined;
  place?: string | null | undefined;
  time?: string | null | undefined;
  weather?: string | null | undefined;
  size?: string | null | undefined;
  angle?: string | null | undefined;
  light?: string | null | undefined;
  mood?: string | null | undefined;
  props?: readonly string[] | null | undefined;
};

type Part = Shot['cast'][number];

/** A model's shot in our words; what it left out or nobody knows is as in `own`, our shot of the same frame. */
export function completeShot(
  loose: LooseShot,
  { moment }: { moment: string },
  bible: Bible,
  own: Shot,
): Shot {
  const named = (loose.cast ?? []).flatMap((part) => partOf(part, bible, own));
  const cast = unique(named.length > 0 ? named : spokenOf(moment, bible, own));
  const place = placeIn(loose.place, bible) ?? own.place;
  return {
    moment,
    cast: cast.length > 0 ? cast.slice(0, 6) : loose.cast?.length === 0 ? [] : own.cast,
    place,
    time: oneOf(timesOfDay, loose.time) ?? own.time,
    weather: oneOf(weathers, loose.weather) ?? own.weather,
    size: sizeOf(loose.size ?? '') ?? own.size,
    angle: oneOf(angles, loose.angle) ?? angleOf(loose.angle ?? '') ?? own.angle,
    light: short(loose.light) ?? own.light,
    mood: short(loose.mood) ?? own.mood,
    props: (loose.props ?? own.props).flatMap((prop) => short(prop) ?? []).slice(0, 4),
    beat: own.beat,
  };
}

const short = (text: string | null | undefined): string | undefined => {
  const plain = text?.replace(/["“”]/g, '').replace(/\s+/g, ' ').trim() ?? '';
  return plain === '' ? undefined : plain.slice(0, 160);
};

function oneOf<const T extends string>(list: readonly T[], text: string | null | undefined): T | undefined {
  const plain = text?.trim().toLowerCase() ?? '';
  return (
    list.find((one) => one === plain) ?? (plain === '' ? undefined : list.find((one) => plain.includes(one)))
  );
}

/** The one of the bible that an id or a name means, without case, accents and article. */
function knownAs(text: string | null | undefined, bible: Bible): string | undefined {
  const plain = folded(text ?? '');
  if (plain === '') return undefined;
  return bible.cast.find(({ id, name, aliases }) =>
    [id, ...[name, ...aliases].map((one) => folded(one))].includes(plain),
  )?.id;
}

function placeIn(text: string | null | undefined, bible: Bible): string | undefined {
  const plain = folded(text ?? '');
  if (plain === '') return undefined;
  const exact = bible.places.find(({ id, name, aliases }) =>
    [id, ...[name, ...aliases].map((one) => folded(one))].includes(plain),
  );
  return (exact ?? bible.places.find(({ name }) => plain.split('-').includes(folded(name))))?.id;
}

function partOf(
  part: { id?: string | null; doing?: string | null; side?: string | null },
  bible: Bible,
  own: Shot,
): Part[] {
  const id = knownAs(part.id, bible);
  if (id === undefined) return [];
  const mine = own.cast.find((one) => one.id === id);
  const side =
    oneOf(['left', 'centre', 'right'], part.side?.replace('center', 'centre')) ?? mine?.side ?? 'centre';
  return [{ id, doing: short(part.doing) ?? mine?.doing ?? 'standing still', side }];
}

/** Whom the moment names, doing what our own frame has them do. */
function spokenOf(moment: string, bible: Bible, own: Shot): Part[] {
  const text = ` ${folded(moment).replaceAll('-', ' ')} `;
  const there = bible.cast.filter(({ name, aliases }) =>
    [name, ...aliases].some(
      (one) => folded(one) !== '' && text.includes(` ${folded(one).replaceAll('-', ' ')} `),
    ),
  );
  return there.map(
    ({ id }) =>
      own.cast.find((one) => one.id === id) ?? { id, doing: 'standing close by, watching', side: 'centre' },
  );
}

function unique(cast: readonly Part[]): Part[] {
  return cast.filter(({ id }, index) => cast.findIndex((other) => other.id === id) === index);
}
