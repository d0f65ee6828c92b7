import type { Bible } from './bible.ts';
import type { ImageFile } from './image-file.ts';
import type { Engine } from './sequence.ts';
import type { Shot } from './shot.ts';

/** A picture that shows the model how somebody or some place looks; `number` counts from 1 as the prompt names it. */
export type Reference = { number: number; kind: 'character' | 'place'; id: string; image: ImageFile };

/** How many reference pictures the engine's graph takes. */
export function referenceSlots(engine: Engine): number {
  if (engine.kind === 'canvas') return engine.binding.slots.references?.length ?? 0;
  return engine.kind === 'shipped' ? (engine.references ?? 0) : 0;
}

/** The references of a frame: one of each character in the shot, then the place, at most `limit`. */
export function referencesOf(shot: Shot, bible: Bible, limit: number): Reference[] {
  const cast = shot.cast.flatMap(({ id }) => {
    const image = bible.cast.find((one) => one.id === id)?.references?.[0];
    return image ? [{ kind: 'character' as const, id, image }] : [];
  });
  const image = bible.places.find((one) => one.id === shot.place)?.references?.[0];
  const place = image && shot.place !== null ? [{ kind: 'place' as const, id: shot.place, image }] : [];
  return [...cast, ...place].slice(0, limit).map((one, index) => ({ number: index + 1, ...one }));
}
