import { angleWords } from '../dialects.ts';
import { headOf } from '../naming.ts';
import { withArticle } from '../words/article.ts';
import { lightParts, moodOf, placeLook, propsOf, sideOf, styleOf, triggerOf } from './parts.ts';
import { inSentences } from './sentences.ts';
import { lookOf, type Part, type Scene } from './scene.ts';
import { join, sentences, withoutArticle } from './text.ts';

/** What changes, then what stays as in the reference pictures. Without any picture there is nothing to change. */
export function asInstruction(scene: Scene): string {
  const { cast, dialect, detail } = scene;
  const shown = cast.filter((part) => part.reference !== undefined);
  if (shown.length === 0 && scene.placeReference === undefined) return inSentences(scene);
  return sentences([
    `${dialect.references?.opening ?? ''} ${framing(scene)}`.trim(),
    cast.map((part, index) => does(part, index, scene)).join('; '),
    detail.props ? join(propsOf(scene)) : '',
    where(scene),
    join([...lightParts(scene), moodOf(scene)]),
    ...shown.map((part) => keep(part, scene)),
    join([...scene.triggers, styleOf(scene)]),
  ]);
}

const framing = ({ shot }: Scene): string => join([withArticle(shot.size), angleWords[shot.angle]]);

/** "on the left, the young woman from Picture 1, winding the owl" */
function does(part: Part, index: number, scene: Scene): string {
  const { character, doing } = part;
  return join([
    sideOf(part, scene),
    triggerOf(character),
    part.reference
      ? `the ${headOf(character)} from ${picture(part.reference.number, scene)}`
      : withArticle(lookOf(character, scene.detail)),
    index > 0 && !scene.detail.others ? '' : doing,
  ]);
}

function where(scene: Scene): string {
  const look = placeLook(scene);
  if (look === '') return '';
  const number = scene.placeReference?.number;
  return number === undefined
    ? `The scene is ${look}`
    : `The scene is the place from ${picture(number, scene)}: ${look}`;
}

/** People keep face, hair and clothes; what has none of these keeps its shape. */
function keep({ character, reference }: Part, scene: Scene): string {
  const features = character.kind === 'person' ? 'face, hair and clothes' : 'shape and colours';
  const as = picture(reference?.number ?? 1, scene);
  const look = withoutArticle(lookOf(character, scene.detail));
  return `Keep the ${headOf(character)}'s ${features} exactly as in ${as}: ${look}`;
}

/** One picture needs no number where the family takes no other. */
const picture = (number: number, { dialect }: Scene): string =>
  dialect.references?.max === 1 ? `the ${dialect.references.word}` : `${dialect.references?.word} ${number}`;
