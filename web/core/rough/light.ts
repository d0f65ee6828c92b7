import type { Shot } from '../shot.ts';

/** The marker greys of a rough, by what they are laid on. The only colours beside them belong to the cast. */
export interface Tones {
  ink: string;
  /** Sky outdoors, wall indoors. */
  sky: string;
  far: string;
  mid: string;
  /** Ground outdoors, floor indoors. */
  ground: string;
  thing: string;
  dark: string;
  /** White things: paper, snow, collars. */
  light: string;
  skin: string;
  /** Window panes: pale by day, yellow when it is dark outside. */
  window: string;
  /** Fire and lamps, the one warm colour that is not the cast's. */
  glow: string;
  /** Whether lamps show and shapes stand out light on dark. */
  isDark: boolean;
}

const ink = '#2b2825';
const glow = '#f4d36f';
const white = { light: '#fffefb', skin: '#fdfbf7', glow };

const day: Tones = {
  ink,
  ...white,
  sky: '#f8f6f1',
  far: '#dedad2',
  mid: '#cbc6bd',
  ground: '#f0ece5',
  thing: '#ddd8cf',
  dark: '#96918a',
  window: '#fffefb',
  isDark: false,
};
const dawn: Tones = {
  ...day,
  sky: '#f4f0e9',
  far: '#d8d3ca',
  mid: '#c2bcb2',
  ground: '#eae5dc',
  dark: '#8d8780',
};
const dusk: Tones = {
  ...day,
  sky: '#d3cdc3',
  far: '#b3ada3',
  mid: '#a09a91',
  ground: '#dcd6cc',
  thing: '#b5afa5',
  dark: '#706b65',
  window: glow,
};
const storm: Tones = {
  ...day,
  sky: '#cdc9c2',
  far: '#bab5ad',
  mid: '#a8a39a',
  ground: '#e3dfd9',
  thing: '#bcb7ae',
  dark: '#7a756e',
};
const night: Tones = {
  ...white,
  ink: '#1d1b19',
  sky: '#6f6b66',
  far: '#5c5853',
  mid: '#4d4945',
  ground: '#a6a29a',
  thing: '#625d58',
  dark: '#37332f',
  light: '#f7f4ee',
  window: glow,
  isDark: true,
};
const room: Tones = {
  ...day,
  sky: '#ebe6de',
  far: '#d9d3ca',
  mid: '#c8c2b8',
  ground: '#d3cdc3',
  thing: '#e0dad0',
};
const roomAtNight: Tones = {
  ...night,
  sky: '#918c84',
  far: '#7d7871',
  mid: '#6b6660',
  ground: '#66615b',
  thing: '#a49f96',
  dark: '#3f3b37',
  window: '#3a3d44',
};

const outdoors: Record<Shot['time'], Tones> = {
  dawn,
  morning: day,
  day,
  noon: day,
  afternoon: day,
  dusk,
  night,
};

/** The greys for a time of day, the weather, and whether walls keep both out. */
export function tonesOf({ time, weather }: Pick<Shot, 'time' | 'weather'>, indoors: boolean): Tones {
  if (indoors)
    return time === 'night' ? roomAtNight : { ...room, window: time === 'dusk' ? '#b3ada3' : '#fffefb' };
  const tones = outdoors[time];
  if (tones.isDark || time === 'dusk') return tones;
  if (weather === 'storm') return storm;
  return weather === 'rain' || weather === 'fog' ? { ...storm, sky: '#dcd8d1' } : tones;
}
