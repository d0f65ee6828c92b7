import { fairPlaces } from './fair.ts';
import { openPlaces } from './open.ts';
import { landmarks } from './sights.ts';
import type { PlaceKind } from './stage.ts';
import { townPlaces } from './town.ts';
import { waterPlaces } from './waters.ts';
import { barePlaces } from './worlds.ts';
import { wildPlaces } from './wild.ts';
import { builtPlaces } from './works.ts';

export { furnishFrom } from './furnish.ts';
export { openGround as plain } from './open.ts';
export { drawSky, drawWeather } from '../sky.ts';

/** Places under the sky, the particular before the general. */
export const kinds: readonly PlaceKind[] = [
  ...landmarks,
  ...fairPlaces,
  ...builtPlaces,
  ...barePlaces,
  ...wildPlaces,
  ...townPlaces,
  ...waterPlaces,
  ...openPlaces,
];
