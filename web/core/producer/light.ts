import { pick } from './hash.ts';
import type { TimeOfDay, Weather } from '../shot.ts';

type Scene = { time: TimeOfDay; weather: Weather; indoors: boolean; deep?: boolean; valence: number };

/** Low, middle and high valence; each in several wordings, parted by a stroke, that share as few words as they can. */
const outdoors: Record<TimeOfDay, [low: string, middle: string, high: string]> = {
  dawn: [
    'cold blue dawn|bleak early gloom|icy grey daybreak|ashen first streaks',
    'pale dawn light|faint rosy glow|milky early shimmer|lilac streaks low in the east|dewy half-dark|peach-tinted haze',
    'golden first light|blazing sunrise|amber sunbeams|pink clouds aflame',
  ],
  morning: [
    'grey morning light|dull early haze|washed-out chill|damp colourless glow',
    'soft morning light|gentle slanting sun|clear early shine|lemon-bright glints|cool crisp brightness|thin steaming rays',
    'warm morning sun|fresh golden rays|sparkling dew-bright gleam|honey beams',
  ],
  day: [
    'flat overcast light|leaden grey sky|sullen cloud cover|dim smoky pallor',
    'soft daylight|even bright haze|clear neutral air|patches of sun and shade|broad diffuse glare|drifting cloud shadows|crisp plain light',
    'bright open sunlight|brilliant blue sky|cheerful full sunshine|glittering highlights',
  ],
  noon: [
    'harsh white noon|glaring pale sky|merciless overhead glare|stark bleached heat',
    'high clear light|short crisp shadows|upright bleached sun|shimmering heat|hard little highlights|blazing white glare',
    'brilliant noon sun|dazzling brightness|radiant zenith sun|sparkling azure',
  ],
  afternoon: [
    'dull slanting light|waning grey hour|drab late gloom|sunless brown haze',
    'mellow afternoon light|long amber rays|drowsy late sun|stretched soft shadows|dusty yellow beams|copper-edged outlines',
    'warm low sun|honey-coloured glow|rich golden slant|gilded edges',
  ],
  dusk: [
    'cold blue hour|last grey gleam|steel-blue gloom|sooty twilight',
    'fading violet light|dim purple twilight|ashen pink afterglow|first stars glimmering|indigo haze|smouldering horizon',
    'glowing orange sunset|crimson evening sky|fiery horizon|rose-gold rim',
  ],
  night: [
    'deep shadow, hard side light|murky blackness, one thin gleam|pitch darkness, pale rim light|inky void, distant spark',
    'dim moonlight|faint silver starlight|blue nocturnal hush|pearly half-moon|black shapes, cool edges|scattered far lights',
    'warm glow under stars|clear moonlit glow|golden rim light|soft silver radiance',
  ],
};
const indoorsAtNight: [string, string, string] = [
  'one hard lamp, deep shadows|stark single bulb, murky corners|black gloom, one sharp beam|guttering wick',
  'low lamplight|muted amber gloom|small shaded bulb|pools of yellow|glow under a doorframe|embers and darkness',
  'warm candle glow|flickering firelight|cosy golden lamps|twinkling tapers',
];
const indoorsByDay: [string, string, string] = [
  'thin grey window light|pallid sunless gleam|drab cloudy panes|dingy half-light',
  'soft window light|pale diffuse brightness|mild airy daylight|slatted sun stripes|one square of sun|cool reflected sheen|dusty lit shaft',
  'sunlit windows|broad golden beams|glowing sun-striped air|gleaming surfaces',
];

/** Under the ground, where no sun comes. */
const below: [string, string, string] = [
  'faint grey gleam far off, black walls|cold glimmer on wet stone|one thin beam in the dark|pale spot, deep shadows',
  'a small light on rough walls|soft glimmer, dark corners|one warm spot in the dark|dim gleam on damp stone',
  'warm glow on the walls|golden glimmer in the dark|a bright circle of lamplight',
];

/** Light in words: time and weather are the scene's, valence -1..1 colours it, `turn` changes the wording. */
export function lightOf({ time, weather, indoors, deep = false, valence }: Scene, turn: number): string {
  const step = valence < -0.25 ? 0 : valence > 0.35 ? 2 : 1;
  const dark = time === 'night' || time === 'dusk';
  const bad = weather === 'rain' || weather === 'storm' || weather === 'fog';
  const light = deep
    ? below[step]
    : indoors
      ? dark
        ? indoorsAtNight[step]
        : indoorsByDay[bad ? 0 : step]
      : outdoors[time][bad ? 0 : step];
  const wordings = light.split('|');
  return wordings[turn % wordings.length] ?? light;
}

/** Where the light of a place comes from: always the same side there, not said each time. */
export const directionOf = (place: string, turn: number): string =>
  turn % 3 !== 0
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
  desperate: ['desperate', 'frantic', 'harrowing', 'stricken'],
  breathless: ['breathless', 'electric', 'urgent', 'fierce', 'headlong'],
  sombre: ['sombre', 'heavy', 'mournful', 'desolate', 'grave'],
  uneasy: ['uneasy', 'brooding', 'wary', 'strained', 'cold'],
  joyful: ['joyful', 'radiant', 'jubilant', 'bright'],
  hopeful: ['hopeful', 'eager', 'rousing', 'buoyant'],
  warm: ['warm', 'tender', 'friendly', 'easy', 'mellow'],
  tense: ['tense', 'taut', 'charged', 'restless', 'suspenseful', 'edgy', 'expectant'],
  quiet: [
    'quiet',
    'hushed',
    'calm',
    'pensive',
    'gentle',
    'wistful',
    'placid',
    'dreamy',
    'tranquil',
    'sober',
    'unhurried',
  ],
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
