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

/** The references of a frame: one of each character in the order of the shot, then the place, at most `limit`. */
export function referencesOf(shot: Shot, bible: Bible, limit: number): Reference[] {
  const cast = shot.cast.flatMap(({ id }) => {
    const image = bestView(bible.cast.find((one) => one.id === id)?.references, shot);
    return image ? [{ kind: 'character' as const, id, image }] : [];
  });
  const image = bible.places.find((one) => one.id === shot.place)?.references?.[0];
  const place = image && shot.place !== null ? [{ kind: 'place' as const, id: shot.place, image }] : [];
  const all = [...cast, ...place].slice(0, Math.max(0, limit));
  return all.map((one, index) => ({ number: index + 1, ...one }));
}

/** Whether anybody or any place of the story has a picture at all. */
export const hasReferences = ({ cast, places }: Bible): boolean =>
  [...cast, ...places].some(({ references = [] }) => references.length > 0);

/** Words in the names of files that tell from where somebody is seen. */
const views = {
  behind: /(?<!\p{L})(?:back|behind|rear)(?!\p{L})/iu,
  side: /(?<!\p{L})(?:side|profile)(?!\p{L})/iu,
  face: /(?<!\p{L})(?:face|head|portrait|close-?up)(?!\p{L})/iu,
};

/** The picture whose file name tells the view of the shot, else the first, which the user holds for the best. */
function bestView(pictures: ImageFile[] = [], { angle, size }: Shot): ImageFile | undefined {
  const view = angle === 'from behind' ? views.behind : angle === 'from the side' ? views.side : undefined;
  const near = size === 'close-up' || size === 'extreme close-up' ? views.face : undefined;
  const named = (wanted: RegExp | undefined) =>
    wanted && pictures.find(({ filename }) => wanted.test(filename));
  return named(view) ?? named(near) ?? pictures[0];
}
