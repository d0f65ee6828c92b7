import type { TimeOfDay, Weather } from '../shot.ts';
import type { Unit } from './units.ts';
import { isNoun } from './main-verb.ts';
import { endsPhrase, type Token } from './tokens.ts';
import { pronouns } from './words/grammar.ts';
import { split } from './words/lists.ts';
import { verbOf } from './words/verbs.ts';

export type Hour = { time: TimeOfDay; weather: Weather };

const timeWords = new Map<string, TimeOfDay>([
  ...named('dawn', 'dawn daybreak sunrise cockcrow 夜明け amanecer aube morgengrauen'),
  ...named('morning', 'morning breakfast mornings 朝 mañana matin'),
  ...named('noon', 'noon midday lunch lunchtime 昼 mediodía midi mittag'),
  ...named('afternoon', 'afternoon teatime tarde nachmittag'),
  ...named('dusk', 'dusk sunset evening twilight supper sundown evenings soir abend anochecer 夕方'),
  ...named(
    'night',
    'night midnight nightfall moonlight moonlit nights starlight bedtime noche nuit nacht 夜',
  ),
  ...named('day', 'daylight daytime'),
]);

const weatherWords = new Map<string, Weather>([
  ...named('rain', 'rain rains raining rained drizzle rainy downpour lluvia pluie regen 雨'),
  ...named('storm', 'storm storms thunder lightning gale hurricane thunderstorm stormy'),
  ...named('snow', 'snow snowy snowing snowed snowfall blizzard winter frost nieve neige schnee 雪'),
  ...named('fog', 'fog mist foggy misty hazy haze'),
  ...named('wind', 'wind windy breeze sandstorm duststorm'),
  ...named('cloudy', 'cloudy clouds overcast'),
  ...named('clear', 'sun sunny sunlight sunshine cloudless'),
]);

function named<const T>(value: T, list: string): [string, T][] {
  return split(list).map((word) => [word, value]);
}

/** Time of day and weather per unit; both last until the story says otherwise, weather no longer than its time. */
export function hoursOf(units: readonly Unit[]): Hour[] {
  let hour: Hour = { time: 'day', weather: 'clear' };
  let present: Hour | undefined;
  let early = false;
  let lasting: Weather | undefined;
  return units.map((unit) => {
    if (/^\W*(?:flashback|years ago|years earlier)\b/i.test(unit.text)) present ??= hour;
    if (present !== undefined && /^\W*(?:back|now|today|in the present)\b/i.test(unit.text))
      [hour, present] = [present, undefined];
    const jump = anotherDay(unit);
    const time =
      clocked(unit, hour.time) ??
      phrased(unit) ??
      told(unit, timeWords) ??
      (jump ? 'day' : undefined) ??
      (early ? lastedInto(unit) : undefined);
    if (time !== undefined) early = EARLY.test(unit.text) || time === 'dawn' || (early && time === 'morning');
    const weather = GONE.test(unit.text)
      ? 'clear'
      : /\b(?:is|was|['’]s) pouring\b|\bit (?:poured|pours)\b/i.test(unit.text)
        ? 'rain'
        : /\babove the clouds\b/i.test(unit.text)
          ? undefined
          : told(unit, weatherWords);
    if (weather !== undefined) lasting = LASTING.test(unit.text) ? weather : undefined;
    if (jump || GONE.test(unit.text)) lasting = undefined;
    if (time !== undefined && (jump || time !== hour.time)) hour = { time, weather: lasting ?? 'clear' };
    else if (AWAY.test(unit.text)) hour = { ...hour, weather: 'clear' };
    if (weather !== undefined) hour = { ...hour, weather };
    return hour;
  });
}

/** "The storm had passed", "after the rain". */
const GONE =
  /\b(?:storm|rain|snow|fog|mist|wind|blizzard|thunder)\w* (?:(?:has|had|have) )?(?:passed|passes|stopped|stops|ended|ends|cleared|clears|lifted|lifts|(?:was|is) over)\b|\bafter the (?:storm|rain|blizzard|fog)\b/i;

function told<T>({ tokens }: Unit, known: ReadonlyMap<string, T>): T | undefined {
  const found = tokens.findLast(
    (token, at) =>
      known.has(token.lower) && isReal(tokens[at - 1]?.lower, token.lower) && !isPart(token, tokens[at + 1]),
  );
  return found === undefined ? undefined : known.get(found.lower);
}

/** "an empty rain barrel" is no weather, "a stormy night" is. */
const isPart = (token: Token, next: Token | undefined): boolean =>
  next !== undefined &&
  weatherWords.has(token.lower) &&
  !timeWords.has(next.lower) &&
  !/^(?:day|days|weather|season)$/.test(next.lower) &&
  !endsPhrase(token) &&
  isNoun(next) &&
  !next.capital &&
  !pronouns.has(next.lower) &&
  verbOf(next.lower) === undefined;

/** "good night" tells no time and "wait for rain" no weather. */
const isReal = (before: string | undefined, word: string): boolean =>
  !(before === 'to' && /noon|midnight/.test(word)) &&
  !(before === 'good' && /night|morning|evening|afternoon/.test(word)) &&
  before !== 'for' &&
  !(before === 'of' && weatherWords.has(word) && word !== 'winter') &&
  !(/^(?:an?|the|his|her|their|my|own|of)$/.test(before ?? '') && isMeal(word)) &&
  before !== 'like' &&
  !(word === 'rain' && before !== undefined && before.endsWith('s'));

/** "hands him his lunch": something to eat, no hour. */
const isMeal = (word: string): boolean => /^(?:breakfast|lunch|supper)$/.test(word);

/** Times told by more than a word; they win over a word inside them: "after dark", "the sun comes up". */
const phrases: readonly [RegExp, TimeOfDay][] = [
  [
    /\b(?:after|since) (?:dark|nightfall|sunset|sundown)\b|\b(?:night|darkness) (?:falls?|fell|comes|came)\b/iu,
    'night',
  ],
  [
    /\b(?:before|until|till|toward) (?:dark|nightfall)\b|\b(?:sun (?:sets?|goes down|went down|sinks|sank)|light fails?|getting dark)\b/iu,
    'dusk',
  ],
  [/\b(?:the|no|under|bright|countless) stars\b(?! of)/iu, 'night'],
  [
    /\b(?:street ?)?(?:lamps|lanterns|candles) (?:are|were) lit\b|\blamps? (?:come|came|go|went) on\b/iu,
    'dusk',
  ],
  [/\bdark outside\b|\b(?:9|10|11) ?pm\b|\b(?:12|[1-4]) ?am\b/iu, 'night'],
  [/\b(?:one|two|three|four|[1-4]) (?:o['’]clock )?in the morning\b/iu, 'night'],
  [/\b[5-7] ?am\b|\b(?:five|six|[56]) (?:o['’]clock )?in the morning\b/iu, 'dawn'],
  [/\b(?:gets?|got|wakes?|woke|rises?|rose) (?:\p{L}+ )?at (?:two|three|four|[2-4])\b/iu, 'night'],
  [/\bafter work\b/iu, 'dusk'],
  [/\b(?:puts?|tucks?|brings?) (?:\p{L}+ ){1,3}to bed\b|\b(?:goes|go|went) to bed\b/iu, 'night'],
  [/\bmoon (?:(?:comes|came|goes|went) up|rises|rose|shines|shone)\b/iu, 'night'],
  [/\bfull moon\b(?! cake)/iu, 'night'],
  [/\b(?:[6-8]) ?pm\b/iu, 'dusk'],
  [/\bsun (?:comes|came|is|was)? ?(?:up|rises?|rose)\b|\bfirst light\b/iu, 'dawn'],
];

/** "It has been snowing for three days": the evening brings no other weather. */
const LASTING =
  /\bfor (?:\S+ )?(?:days|weeks|months)\b|\ball (?:day|night|week|winter)\b|\b(?:never|not|does not|doesn['’]t) stops?\b/i;

/** Two to five in the morning: it gets light, though the story may not say so. */
const EARLY = /\bat (?:two|three|four|five|[2-5]) (?:o['’]clock )?in the morning\b|\b[2-5] ?am\b/iu;

/** "For hours nothing happened", "on the way home": what began before sunrise goes on by day. */
const lastedInto = ({ text }: Unit): TimeOfDay | undefined =>
  /\bon (?:the|our|his|her|their|my) way (?:home|back)\b/i.test(text)
    ? 'day'
    : /\b(?:for hours|hours later|after (?:some|a few|many|two|three) hours)\b/i.test(text)
      ? 'morning'
      : undefined;

/** "Back at the base": the storm was where they come from. */
const AWAY = /^\W*back (?:at|in|on) (?:the|his|her|their|our|my)\b/i;

/** "At six he wakes me up": an hour of the morning, where it was night before. */
const clocked = ({ text }: Unit, before: TimeOfDay): TimeOfDay | undefined =>
  /^\W*at (?:five|six|seven|eight|[5-8])\b(?! (?:o['’]clock )?(?:in the|at night|p\.?m))/i.test(text) &&
  /^(?:night|dawn)$/.test(before)
    ? /\bat (?:five|six|[56])\b/i.test(text)
      ? 'dawn'
      : 'morning'
    : undefined;

const phrased = ({ text }: Unit): TimeOfDay | undefined =>
  phrases.find(([pattern]) => pattern.test(text))?.[1];

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter';
const DAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const jumps = new RegExp(
  String.raw`\b(?:[Oo]ne (?:fine )?(?:day|\p{Lu}\p{L}+day)|[Tt]he next day|[Nn]ext day|[Dd]ays? later|[Ww]eeks? later|[Mm]onths? later|[Yy]ears? later|[Bb]y day|[Oo]n \p{Lu}\p{L}+day|[Ii]n (?:the )?(?:${MONTHS}))\b`,
  'u',
);

const seasons = new RegExp(String.raw`^(?:And |But )?In (?:the )?(?:${MONTHS})\b`, 'u');

/** "In September": time has gone by. */
export const isAnotherSeason = ({ text }: Unit): boolean => seasons.test(text);

/** Another day or season begins. */
const anotherDay = (unit: Unit): boolean => jumps.test(unit.text) || isLaterDay(unit);

/** A unit that opens with another day, week or season: "One snowy night", "By spring", "Three weeks later". */
export const isLaterDay = ({ text }: Unit): boolean => laterDays.test(text);

const HOURS = 'day|week|month|year|morning|afternoon|evening|night';
const laterDays = new RegExp(
  String.raw`^\W*(?:(?:and|but|then),? )?(?:(?:one|the next|the following) (?:\p{Ll}+ )?(?:${HOURS}|${DAYS}|${MONTHS})\b|(?:in|by|on) (?:the |a )?(?:\p{Ll}+ ){0,2}(?:${DAYS}|${MONTHS})\b|(?:\p{L}+ ){1,3}(?:days?|weeks?|months?|years?) later\b)`,
  'iu',
);
