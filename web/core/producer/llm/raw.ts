/** A shot as a model wrote it: words that nobody has checked. */
export type RawShot = {
  n: number | undefined;
  moment: string;
  cast: { who: string; doing: string; side: string }[];
  place: string;
  time: string;
  weather: string;
  size: string;
  angle: string;
  light: string;
  mood: string;
  props: string[];
};

type Loose = Readonly<Record<string, unknown>>;

const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The text under the first of the keys that holds any; other types than text and number are ''. */
export function textAt(item: Loose, ...keys: string[]): string {
  for (const key of keys) {
    const value = item[key];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (typeof value === 'number') return String(value);
  }
  return '';
}

/** Reads whatever a model sent for a shot; undefined where it is no object or says nothing. */
export function readShot(item: unknown): RawShot | undefined {
  if (!isLoose(item)) return undefined;
  const moment = textAt(item, 'moment', 'description', 'action', 'text', 'scene');
  const cast = castAt(item['cast'] ?? item['characters'] ?? item['who']);
  if (moment === '' && cast.length === 0) return undefined;
  return {
    n: numberAt(item),
    moment,
    cast,
    place: textAt(item, 'place', 'location', 'setting'),
    time: textAt(item, 'time'),
    weather: textAt(item, 'weather'),
    size: textAt(item, 'size', 'shot', 'shotType', 'shot_type'),
    angle: textAt(item, 'angle'),
    light: textAt(item, 'light', 'lighting'),
    mood: textAt(item, 'mood'),
    props: textsAt(item['prop'] ?? item['props']),
  };
}

function numberAt(item: Loose): number | undefined {
  const digits = /\d+/.exec(textAt(item, 'n', 'frame', 'frameNumber', 'number', 'id'));
  return digits === null ? undefined : Number(digits[0]);
}

const textsAt = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string' && one.trim() !== '');

function castAt(value: unknown): RawShot['cast'] {
  if (typeof value === 'string') return value.split(/,|&| and /).map((who) => ({ who, doing: '', side: '' }));
  if (!Array.isArray(value)) return [];
  return value.flatMap((part: unknown) => {
    if (typeof part === 'string') return [{ who: part, doing: '', side: '' }];
    if (!isLoose(part)) return [];
    const who = textAt(part, 'id', 'name', 'who', 'character');
    return [{ who, doing: textAt(part, 'doing', 'action', 'pose'), side: textAt(part, 'side', 'position') }];
  });
}
