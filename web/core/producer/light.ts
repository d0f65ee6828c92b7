import { pick } from './hash.ts';
import type { TimeOfDay, Weather } from '../shot.ts';

type Scene = { time: TimeOfDay; weather: Weather; indoors: boolean; valence: number };

/** Low, middle and high valence; each in three wordings, parted by a stroke. */
const outdoors: Record<TimeOfDay, [low: string, middle: string, high: string]> = {
  dawn: [
    'cold blue dawn|bleak early gloom|icy grey daybreak',
    'pale dawn light|faint rosy glow|milky early shimmer',
    'golden first light|blazing sunrise|amber sunbeams',
  ],
  morning: [
    'grey morning light|dull early haze|washed-out chill',
    'soft morning light|gentle slanting sun|clear early shine',
    'warm morning sun|fresh golden rays|sparkling dew-bright sun',
  ],
  day: [
    'flat overcast light|leaden grey sky|sullen cloud cover',
    'soft daylight|even bright haze|clear neutral air',
    'bright open sunlight|brilliant blue sky|cheerful full sunshine',
  ],
  noon: [
    'harsh white noon|glaring pale sky|merciless overhead glare',
    'high clear light|short crisp shadows|upright bleached sun',
    'brilliant noon sun|dazzling brightness|radiant zenith sun',
  ],
  afternoon: [
    'dull slanting light|waning grey hour|drab late gloom',
    'mellow afternoon light|long amber rays|drowsy late sun',
    'warm low sun|honey-coloured glow|rich golden slant',
  ],
  dusk: [
    'cold blue hour|last grey gleam|steel-blue gloom',
    'fading violet light|dim purple twilight|ashen pink afterglow',
    'glowing orange sunset|crimson evening sky|fiery horizon',
  ],
  night: [
    'deep shadow, hard side light|murky blackness, one thin gleam|pitch darkness, pale rim light',
    'dim moonlight|faint silver starlight|blue nocturnal hush',
    'warm lamplight under stars|clear moonlit glow|golden lantern gleam',
  ],
};
const indoorsAtNight: [string, string, string] = [
  'one hard lamp, deep shadows|stark single bulb, murky corners|black gloom, one sharp beam',
  'low lamplight|muted amber gloom|small shaded lamp',
  'warm candle glow|flickering firelight|cosy golden lamps',
];
const indoorsByDay: [string, string, string] = [
  'thin grey window light|pallid sunless gleam|drab cloudy windows',
  'soft window light|pale diffuse brightness|mild airy daylight',
  'sunlit windows|broad golden beams|glowing sun-striped air',
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

/** Where the light of a place comes from: always the same side there, not said each time. */
export const directionOf = (place: string, turn: number): string =>
  turn % 3 === 1
    ? ''
    : pick(
        [
          'from the left',
          'from the right',
          'from behind',
          'from above',
          'low from the front',
          'from one side',
        ],
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
