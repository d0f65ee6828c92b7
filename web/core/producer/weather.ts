import type { Place } from '../bible.ts';
import type { Shot } from '../shot.ts';

const skies: Partial<Record<Shot['weather'], string>> = {
  rain: 'falling rain',
  storm: 'storm',
  snow: 'snow',
  fog: 'fog',
  wind: 'wind',
  cloudy: 'clouds',
};

/** The weather of a shot in words, '' where it is clear; indoors it is behind the window. */
export function weatherOf({ weather }: Shot, place: Place | undefined): string {
  const sky = skies[weather] ?? '';
  return sky !== '' && place?.indoors === true ? `${sky} outside the window` : sky;
}
