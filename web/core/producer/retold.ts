import type { Bible } from '../bible.ts';
import { freeSide } from '../edit/directing.ts';
import type { Shot } from '../shot.ts';
import { hinted, viewAsked } from './reshoot.ts';
import { sentence } from './telling.ts';

/**
 * What the description of a frame says of its shot now and did not say before: who does what, hour, weather, place,
 * camera, things. Empty where both texts are read alike, so that a mended word changes nothing; what no text tells stays
 * as it is in the shot.
 */
export function retold(shot: Shot, bible: Bible, before: string, text: string): Partial<Shot> {
  if (text.trim() === '' || text === before) return {};
  const was = toldOf(shot, bible, before);
  const is = toldOf(shot, bible, text);
  const cast = castOf(shot, was, is);
  const patch: Partial<Shot> = {
    ...framedAnew(shot, was, is),
    ...(!alike(cast, shot.cast) && { cast }),
    ...(!alike(was.props, is.props) && { props: propsOf(shot, was, is) }),
  };
  // Without a cast the moment itself is what the picture shows.
  const tells = Object.keys(patch).length > 0 || shot.cast.length === 0;
  return tells ? { ...patch, moment: sentence(text.trim()) } : {};
}

/** The same of a prompt: only hour, weather, place and camera, since all else in it is written in looks. */
export function reframedBy(shot: Shot, bible: Bible, before: string, text: string): Partial<Shot> {
  return text === before ? {} : framedAnew(shot, hinted(shot, bible, before), hinted(shot, bible, text));
}

function toldOf(shot: Shot, bible: Bible, text: string): Shot {
  return hinted(viewAsked(shot, bible, text)?.shot ?? shot, bible, text);
}

function framedAnew(shot: Shot, was: Shot, is: Shot): Partial<Shot> {
  const says = (what: 'size' | 'angle' | 'time' | 'weather' | 'place') =>
    is[what] !== was[what] && is[what] !== shot[what];
  return {
    ...(says('size') && { size: is.size }),
    ...(says('angle') && { angle: is.angle }),
    ...(says('time') && { time: is.time, light: is.light }),
    ...(says('weather') && { weather: is.weather }),
    ...(says('place') && { place: is.place }),
  };
}

/** Who was never read out of the words stays; who no longer is goes; who acts otherwise does so on the same side. */
function castOf(shot: Shot, was: Shot, is: Shot): Shot['cast'] {
  if (alike(was.cast, is.cast)) return shot.cast;
  const of = ({ cast }: Shot, id: string) => cast.find((part) => part.id === id);
  const staying = shot.cast.filter(({ id }) => of(is, id) !== undefined || of(was, id) === undefined);
  const cast = staying.map((part) => {
    const doing = of(is, part.id)?.doing;
    if (doing === undefined || doing === of(was, part.id)?.doing) return part;
    return { id: part.id, doing, side: part.side };
  });
  for (const part of is.cast)
    if (of(shot, part.id) === undefined) cast.push({ ...part, side: freeSide(cast) });
  return cast;
}

const propsOf = (shot: Shot, was: Shot, is: Shot): string[] => [
  ...new Set([...shot.props.filter((prop) => !was.props.includes(prop)), ...is.props]),
];

const alike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
