import type { Hour } from '../times.ts';
import type { Unit } from '../units.ts';
import type { Lexicon } from './lexicon.ts';

/** Time of day and weather per unit; both last until the story says otherwise, weather no longer than its time. */
export function hoursRead(units: readonly Unit[], { hours, weathers }: Lexicon): Hour[] {
  let hour: Hour = { time: 'day', weather: 'clear' };
  return units.map(({ tokens, source, start, end }) => {
    const outside = tokens.length === 0 ? '' : source.slice(start, end).toLowerCase();
    const time = hours.find(([pattern]) => pattern.test(outside))?.[1];
    const weather = weathers.find(([pattern]) => pattern.test(outside))?.[1];
    if (time !== undefined && time !== hour.time) hour = { time, weather: 'clear' };
    if (weather !== undefined) hour = { ...hour, weather };
    return hour;
  });
}
