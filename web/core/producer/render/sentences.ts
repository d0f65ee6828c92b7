import { angleWords } from '../dialects.ts';
import { withArticle } from '../words/article.ts';
import {
  lightParts,
  moodOf,
  paletteOf,
  placeLook,
  propsOf,
  sideOf,
  styleOf,
  subjectOf,
  triggerOf,
} from './parts.ts';
import { lookOf, type Part, type Scene } from './scene.ts';
import { capital, join, sentences } from './text.ts';

/** Shot and angle, who does what on which side, props, place, light, style: whole sentences. */
export function inSentences(scene: Scene): string {
  const { cast, detail } = scene;
  const who = cast.length === 0 ? subjectOf(scene) : clauses(scene);
  const where = placeLook(scene);
  const mood = moodOf(scene);
  return sentences([
    `${framing(scene)}: ${who}`,
    cast.length > 0 && detail.props ? join(propsOf(scene)) : '',
    where === '' ? '' : `The scene is ${where}${asInPicture(scene.placeReference?.number, scene)}`,
    join([...lightParts(scene), mood === '' ? '' : `${withArticle(mood)} mood`]),
    join([...scene.triggers, styleOf(scene), paletteOf(scene)]),
  ]);
}

/** "A close-up, from the side" */
export function framing({ shot }: Scene): string {
  const size = withArticle(shot.size);
  return capital(join([size, angleWords[shot.angle]]));
}

/** One clause for each: "on the left, a young woman with ..., winding the owl; on the right, ..." */
export const clauses = (scene: Scene): string =>
  scene.cast.map((part, index) => clause(part, index, scene)).join('; ');

function clause(part: Part, index: number, scene: Scene): string {
  const { detail } = scene;
  return join([
    sideOf(part, scene),
    triggerOf(part.character),
    `${withArticle(lookOf(part.character, detail))}${asInPicture(part.reference?.number, scene)}`,
    index > 0 && !detail.others ? '' : part.doing,
  ]);
}

const asInPicture = (number: number | undefined, { dialect }: Scene): string =>
  number === undefined ? '' : `, exactly as in ${dialect.references?.word} ${number}`;
