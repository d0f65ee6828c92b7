import { angleWords } from '../dialects.ts';
import { actionsOf, lightParts, moodOf, placeLook, propsOf, styleOf, subjectOf, triggerOf } from './parts.ts';
import { lookOf, type Scene } from './scene.ts';
import { join, withoutArticle } from './text.ts';

/** Shot and action first, then looks, place, light, style: the vital part stands in CLIP's first chunk. */
export function inPhrases(scene: Scene): string {
  const { shot, dialect, cast, detail } = scene;
  return join([
    dialect.quality,
    ...scene.triggers,
    shot.size,
    angleWords[shot.angle],
    ...(cast.length === 0 ? [subjectOf(scene)] : actionsOf(scene)),
    ...cast.flatMap(({ character }) => [triggerOf(character), withoutArticle(lookOf(character, detail))]),
    ...(cast.length > 0 && detail.props ? propsOf(scene) : []),
    placeLook(scene),
    ...lightParts(scene),
    moodOf(scene),
    styleOf(scene),
  ]);
}
