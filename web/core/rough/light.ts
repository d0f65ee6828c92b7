import type { Shot } from '../shot.ts';

/** What a rough is drawn on: paper, or a dark board for dark rooms and pages. */
export type Board = 'light' | 'dark';

/** What is the same at every time of day. */
export interface Sheet {
  paper: string;
  /** Words in the caption. */
  ink: string;
}

export const sheets: Record<Board, Sheet> = {
  light: { paper: '#fbfaf7', ink: '#2b2825' },
  dark: { paper: '#191817', ink: '#ece7dd' },
};

/** The marker greys of a rough, by what they are laid on. The only colours beside them belong to the cast. */
export interface Tones {
  ink: string;
  /** Ink of what is behind the cast. */
  behind: string;
  /** What is drawn upon the sky: rain, a name. */
  mark: string;
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
  /** Skin that the look calls brown, and dark. */
  brownSkin: string;
  darkSkin: string;
  darkHair: string;
  midHair: string;
  lightHair: string;
  /** Window panes: pale by day, yellow when it is dark outside. */
  window: string;
  /** Fire and lamps, the one warm colour that is not the cast's. */
  glow: string;
  /** The mouth of a cave, the glass of a porthole. */
  hollow: string;
  /** Whether it is night: lamps show. */
  isDark: boolean;
  /** Whether snow lies: the ground is white, and what stands on it has a white top. */
  isSnowy: boolean;
  board: Board;
}

type Hour = 'day' | 'dawn' | 'dusk' | 'storm' | 'wet' | 'night' | 'room' | 'roomAtDusk' | 'roomAtNight';

const glow = '#f4d36f';

const day: Tones = {
  ink: sheets.light.ink,
  behind: '#57524c',
  mark: sheets.light.ink,
  light: '#fffefb',
  skin: '#fdfbf7',
  brownSkin: '#cfc2b3',
  darkSkin: '#b8ac9f',
  darkHair: '#6e6962',
  midHair: '#b3a99b',
  lightHair: '#e6dfd0',
  glow,
  sky: '#f8f6f1',
  far: '#dedad2',
  mid: '#cbc6bd',
  ground: '#f0ece5',
  thing: '#ddd8cf',
  dark: '#96918a',
  window: '#fffefb',
  hollow: '#3a3733',
  isDark: false,
  isSnowy: false,
  board: 'light',
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
  ...day,
  ink: '#1d1b19',
  behind: '#1d1b19',
  mark: '#f7f4ee',
  darkHair: '#3b3733',
  sky: '#68645f',
  far: '#54504b',
  mid: '#474340',
  ground: '#a6a29a',
  thing: '#8a857d',
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

const onPaper: Record<Hour, Tones> = {
  day,
  dawn: {
    ...day,
    sky: '#f4f0e9',
    far: '#d8d3ca',
    mid: '#c2bcb2',
    ground: '#eae5dc',
    dark: '#8d8780',
  },
  dusk: {
    ...day,
    sky: '#d3cdc3',
    far: '#b3ada3',
    mid: '#a09a91',
    ground: '#dcd6cc',
    thing: '#b5afa5',
    dark: '#706b65',
    window: glow,
  },
  storm,
  wet: { ...storm, sky: '#dcd8d1' },
  night,
  room,
  roomAtDusk: { ...room, window: '#b3ada3' },
  // Walls are dark and what stands before them is lit, so that a room is told by its things at night too.
  roomAtNight: {
    ...night,
    sky: '#79736b',
    far: '#6a645d',
    mid: '#a39d93',
    ground: '#5d5852',
    thing: '#c6c0b5',
    dark: '#3a3632',
    window: '#2d3038',
  },
};

// On a dark board what is near is lighter than what is far, and white things are the lightest without being as light as the ink.
const darkDay: Tones = {
  ink: sheets.dark.ink,
  behind: '#a59f95',
  mark: sheets.dark.ink,
  light: '#a29b8f',
  skin: '#7b7268',
  brownSkin: '#5f564c',
  darkSkin: '#4a423a',
  darkHair: '#23211f',
  midHair: '#5d5347',
  lightHair: '#a3967c',
  glow: '#e3c05c',
  sky: '#35322f',
  far: '#433f3b',
  mid: '#504b46',
  ground: '#3d3a36',
  thing: '#58534d',
  dark: '#1c1b19',
  window: '#a29b8f',
  hollow: '#141312',
  isDark: false,
  isSnowy: false,
  board: 'dark',
};
const darkStorm: Tones = { ...darkDay, sky: '#2b2927', far: '#383532', mid: '#45413d', ground: '#373431' };
const darkNight: Tones = {
  ...darkDay,
  behind: '#77726a',
  sky: '#211f1e',
  far: '#191817',
  mid: '#151413',
  ground: '#2d2b28',
  thing: '#35322f',
  dark: '#0f0e0e',
  light: '#968f84',
  skin: '#6f665d',
  window: '#e3c05c',
  isDark: true,
};
const darkRoom: Tones = { ...darkDay, sky: '#3b3834', far: '#46423d', mid: '#524d47', ground: '#302e2b' };

const onDarkBoard: Record<Hour, Tones> = {
  day: darkDay,
  dawn: { ...darkDay, sky: '#383532', ground: '#36332f' },
  dusk: { ...darkDay, sky: '#2a2826', far: '#34312e', mid: '#403c38', ground: '#2f2d2a', window: '#e3c05c' },
  storm: darkStorm,
  wet: { ...darkStorm, sky: '#302d2b' },
  night: darkNight,
  room: darkRoom,
  roomAtDusk: { ...darkRoom, window: '#5d574f' },
  roomAtNight: {
    ...darkNight,
    behind: '#8d877d',
    sky: '#282624',
    far: '#32302d',
    mid: '#3b3834',
    ground: '#1e1d1b',
    thing: '#45413c',
    window: '#12141a',
  },
};

function hourOf({ time, weather }: Pick<Shot, 'time' | 'weather'>, indoors: boolean): Hour {
  if (indoors) return time === 'night' ? 'roomAtNight' : time === 'dusk' ? 'roomAtDusk' : 'room';
  if (time === 'night' || time === 'dusk') return time;
  if (weather === 'storm') return 'storm';
  if (weather === 'rain' || weather === 'fog') return 'wet';
  return time === 'dawn' ? 'dawn' : 'day';
}

/** The greys for a time of day, the weather, whether walls keep both out, and whether snow lies. */
export function tonesOf(
  shot: Pick<Shot, 'time' | 'weather'>,
  indoors: boolean,
  board: Board,
  isSnowy = shot.weather === 'snow',
): Tones {
  const tones = (board === 'dark' ? onDarkBoard : onPaper)[hourOf(shot, indoors)];
  if (!isSnowy || indoors) return tones;
  const isPale = board === 'light' && !tones.isDark;
  // A sky as white as the ground would hide where one ends.
  return { ...tones, isSnowy, ground: tones.light, sky: isPale ? '#d9d5ce' : tones.sky };
}

/** Whether snow lies at a place, by its name or, where all of it is white, by its look. */
export const liesInSnow = ({ name, look }: { name: string; look: string }): boolean =>
  snowWords.test(name) || /\b(snowy|snow-covered|deep snow|snow-white)\b/i.test(look);

const snowWords =
  /\b(snow\w*|arctic|antarctic\w*|polar|north pole|south pole|tundra|glacier|ice ?(floe|field)?|icy|frozen|blizzard|ski\b)/i;

/** The colour of one of the cast as the board can carry it: light enough on a dark one. */
export function castColour(colour: string, board: Board): string {
  if (board === 'light') return colour;
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const lightness = (parts[0]! * 3 + parts[1]! * 6 + parts[2]!) / 10;
  const white = Math.max(0, (118 - lightness) / (255 - lightness));
  const mixed = parts.map((part) => Math.round(part + (255 - part) * white));
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
