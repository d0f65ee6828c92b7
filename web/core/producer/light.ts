import { pick } from './hash.ts';
import type { TimeOfDay, Weather } from '../shot.ts';

type Scene = { time: TimeOfDay; weather: Weather; indoors: boolean; valence: number };

/** Low, middle and high valence; each in two wordings, parted by a stroke. */
const outdoors: Record<TimeOfDay, [low: string, middle: string, high: string]> = {
  dawn: [
    'cold blue dawn|bleak early gloom',
    'pale dawn light|faint rosy glow',
    'golden first light|blazing sunrise',
  ],
  morning: [
    'grey morning light|dull early haze',
    'soft morning light|gentle slanting sun',
    'warm morning sun|fresh golden rays',
  ],
  day: [
    'flat overcast light|leaden grey sky',
    'soft daylight|even bright haze',
    'bright open sunlight|brilliant blue sky',
  ],
  noon: [
    'harsh white noon|glaring pale sky',
    'high clear light|short crisp shadows',
    'brilliant noon sun|dazzling brightness',
  ],
  afternoon: [
    'dull slanting light|waning grey hour',
    'mellow afternoon light|long amber rays',
    'warm low sun|honey-coloured glow',
  ],
  dusk: [
    'cold blue hour|last grey gleam',
    'fading violet light|dim purple twilight',
    'glowing orange sunset|crimson evening sky',
  ],
  night: [
    'deep shadow, hard side light|murky blackness, one thin gleam',
    'dim moonlight|faint silver starlight',
    'warm lamplight under stars|clear moonlit glow',
  ],
};
const indoorsAtNight: [string, string, string] = [
  'one hard lamp, deep shadows|stark single bulb, murky corners',
  'low lamplight|muted amber gloom',
  'warm candle glow|flickering firelight',
];
const indoorsByDay: [string, string, string] = [
  'thin grey window light|pallid sunless gleam',
  'soft window light|pale diffuse brightness',
  'sunlit windows|broad golden beams',
];

/** Light in words: time and weather are the scene's, valence -1..1 colours it, `turn` changes the wording. */
export function lightOf({ time, weather, indoors, valence }: Scene, turn: number): string {
  const step = valence < -0.25 ? 0 : valence > 0.35 ? 2 : 1;
  const dark = time === 'night' || time === 'dusk';
  const bad = weather === 'rain' || weather === 'storm' || weather === 'fog';
  const light = indoors ? (dark ? indoorsAtNight : indoorsByDay)[step] : outdoors[time][bad ? 0 : step];
  const wordings = light.split('|');
  return wordings[turn % wordings.length] ?? light;
}

/** Where the light of a place comes from: always the same side there. */
export const directionOf = (place: string): string =>
  pick(
    ['from the left', 'from the right', 'from behind', 'from above', 'low from the front', 'from one side'],
    place,
  );

const moods = {
  desperate: ['desperate', 'frantic', 'harrowing', 'bleak'],
  breathless: ['breathless', 'electric', 'urgent', 'fierce', 'headlong'],
  sombre: ['sombre', 'heavy', 'mournful', 'desolate', 'grave'],
  uneasy: ['uneasy', 'brooding', 'wary', 'strained', 'cold'],
  joyful: ['joyful', 'radiant', 'jubilant', 'bright'],
  hopeful: ['hopeful', 'eager', 'rousing', 'buoyant'],
  warm: ['warm', 'tender', 'friendly', 'easy', 'mellow'],
  tense: ['tense', 'taut', 'charged', 'restless', 'suspenseful'],
  quiet: ['quiet', 'hushed', 'calm', 'pensive', 'gentle', 'wistful', 'still', 'dreamy'],
} as const;

/** One word for the feeling of a frame, by valence and tension; `turn` chooses among words that mean the same. */
export function moodOf(valence: number, tension: number, turn: number): string {
  const words = moods[kindOf(valence, tension)];
  return words[turn % words.length] ?? words[0];
}

function kindOf(valence: number, tension: number): keyof typeof moods {
  if (tension > 0.85) return valence < -0.3 ? 'desperate' : 'breathless';
  if (valence < -0.5) return 'sombre';
  if (valence < -0.1) return 'uneasy';
  if (valence > 0.6) return 'joyful';
  if (valence > 0.25) return tension > 0.5 ? 'hopeful' : 'warm';
  return tension > 0.5 ? 'tense' : 'quiet';
}
