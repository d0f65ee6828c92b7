import type { Bible } from '../../web/core/bible.ts';
import type { PlacedActor } from '../../web/core/rough/placed.ts';
import { sceneOf } from '../../web/core/rough/scene.ts';
import type { ShotType } from '../../web/core/shot.ts';
import { everything } from './rough-vocabulary.ts';
import { shot } from './rough-stories.ts';

export const size = { width: 640, height: 360 };
export const one = (id: string, look: string, rest: Partial<Bible['cast'][number]> = {}) => ({
  id,
  name: id,
  aliases: [],
  kind: 'person' as const,
  sex: 'unknown' as const,
  age: 'adult' as const,
  look,
  lookShort: '',
  tags: [],
  colour: '#445566',
  ...rest,
});
const place = (id: string, indoors: boolean) => ({ id, name: id, aliases: [], look: '', tags: [], indoors });
export const bible: Bible = {
  title: '',
  style: '',
  atmosphere: '',
  cast: [
    one('Anna', 'slender woman with long hair'),
    one('Ben', 'sturdy man with short hair'),
    one('Tom', 'little boy with blond hair', { age: 'child' }),
    one('cat', 'a black cat', { kind: 'animal' }),
    one('mare', 'a chestnut mare, horse', { kind: 'animal' }),
    one('dog', 'a brown dog', { kind: 'animal' }),
    one('gull', 'a white gull', { kind: 'animal' }),
  ],
  places: [
    place('street', false),
    place('boat', false),
    place('kitchen', true),
    place('bus', true),
    place('space', false),
    place('house', true),
  ],
  palette: [],
};

/** The scene in which each does something, from left to right. */
export function sceneWith(
  doings: Record<string, string>,
  {
    babies = [],
    ...rest
  }: { size?: ShotType; place?: string; props?: string[]; babies?: string[]; moment?: string } = {},
) {
  const sides = ['left', 'right', 'centre'] as const;
  const cast = Object.entries(doings).map(([id, doing], index) => ({ id, doing, side: sides[index]! }));
  const told = shot({ moment: '', size: 'full shot', place: 'street', ...rest, cast });
  const known = bible.cast.map((one) => (babies.includes(one.id) ? { ...one, look: 'a small baby' } : one));
  const scene = sceneOf(told, { ...bible, cast: known }, size, everything);
  const actorOf = (id: string): PlacedActor => scene.actors.find(({ actor }) => actor.character.id === id)!;
  return { ...scene, actorOf };
}

/** Where something of an actor is in the picture. */
export const spotOf = ({ x, y, scale, facesLeft }: PlacedActor, [ahead, up]: readonly [number, number]) => ({
  x: x + ahead * scale * (facesLeft ? -1 : 1),
  y: y - up * scale,
});
