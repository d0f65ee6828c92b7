import { pick } from './hash.ts';
import type { TimeOfDay, Weather } from '../shot.ts';

type Scene = { time: TimeOfDay; weather: Weather; indoors: boolean; valence: number };

const outdoors: Record<TimeOfDay, [low: string, middle: string, high: string]> = {
  dawn: ['cold blue dawn', 'pale dawn light', 'golden first light'],
  morning: ['grey morning light', 'soft morning light', 'warm morning sun'],
  day: ['flat overcast light', 'soft daylight', 'bright open sunlight'],
  noon: ['harsh white noon', 'high clear light', 'brilliant noon sun'],
  afternoon: ['dull slanting light', 'mellow afternoon light', 'warm low sun'],
  dusk: ['cold blue hour', 'fading violet light', 'glowing orange sunset'],
  night: ['deep shadow, hard side light', 'dim moonlight', 'warm lamplight under stars'],
};
const indoorsAtNight: [string, string, string] = [
  'one hard lamp, deep shadows',
  'low lamplight',
  'warm candle glow',
];
const indoorsByDay: [string, string, string] = [
  'thin grey window light',
  'soft window light',
  'sunlit windows',
];

/** Light in words: time and weather are the scene's, valence -1..1 colours it. */
export function lightOf({ time, weather, indoors, valence }: Scene): string {
  const step = valence < -0.25 ? 0 : valence > 0.35 ? 2 : 1;
  const dark = time === 'night' || time === 'dusk';
  const bad = weather === 'rain' || weather === 'storm' || weather === 'fog';
  if (indoors) return (dark ? indoorsAtNight : indoorsByDay)[step];
  return outdoors[time][bad ? 0 : step];
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
