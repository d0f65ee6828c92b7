import { angleTags, CLIP_CHUNK, sizeTags } from '../dialects.ts';
import { headOf } from '../naming.ts';
import { tellsOfPeople } from '../somebody.ts';
import { tagsOf } from '../tags.ts';
import { estimateTokens } from '../tokens-estimate.ts';
import { actionOf, lightParts, moodOf, propsOf, sideOf, styleOf, subjectOf, triggerOf } from './parts.ts';
import { clauses } from './sentences.ts';
import { lookOf, type Part, type Scene } from './scene.ts';
import { join, sentences } from './text.ts';

/**
 * Quality, count, looks, actions, shot, place, light, style. Where shot and actions would stand behind CLIP's first
 * chunk, they go before the looks.
 */
export function inTags(scene: Scene): string {
  const { dialect, cast } = scene;
  const looks = cast.flatMap(({ character }) => [triggerOf(character), ...lookTags(character, scene)]);
  const actions = cast.length === 0 ? [subjectOf(scene)] : actionTags(scene);
  const before = [dialect.quality, ...scene.triggers, countTags(scene)];
  const usual = [...before, ...looks, ...actions, ...framingTags(scene)];
  const vital = estimateTokens(join(usual)) <= CLIP_CHUNK;
  const first = vital ? usual : [...before, ...framingTags(scene), ...actions, ...looks];
  return join([...first, ...behindTags(scene), ...styleTags(scene)]);
}

/** Tags for what they name well, then a sentence that binds looks and actions to each one; all in one line. */
export function inTagsAndSentences(scene: Scene): string {
  const { dialect, cast } = scene;
  const alone = cast.length === 1 ? cast.flatMap(({ character }) => lookTags(character, scene)) : [];
  const triggers = cast.map(({ character }) => triggerOf(character));
  const tags = join([
    dialect.quality,
    countTags(scene),
    ...scene.triggers,
    ...triggers,
    ...styleTags(scene),
    ...alone,
    ...framingTags(scene),
    ...behindTags(scene),
  ]);
  const [only] = cast;
  if (only === undefined) return `${tags}. ${sentences([subjectOf(scene)])}`;
  return `${tags}. ${sentences([cast.length > 1 ? clauses(scene) : `The ${actionOf(only, scene)}`])}`;
}

/** Tags of size measure people: of a picture without any, only near and far can be told. */
function framingTags({ shot, cast }: Scene): string[] {
  const near = shot.size === 'close-up' || shot.size === 'extreme close-up' ? 'close-up' : '';
  const size = cast.length > 0 || shot.size === 'wide shot' ? sizeTags[shot.size] : near;
  return [size, angleTags[shot.angle]];
}

function behindTags(scene: Scene): (string | undefined)[] {
  const { place, cast, detail } = scene;
  const placeTags = place && (place.tags.length > 0 ? place.tags : tagsOf(place.look));
  return [
    ...(cast.length > 0 && detail.props ? propsOf(scene) : []),
    ...(detail.place ? (placeTags ?? []) : (placeTags?.slice(0, 1) ?? [])),
    ...lightParts(scene),
    moodOf(scene),
  ];
}

const lookTags = (character: Part['character'], { detail }: Scene): string[] =>
  tagsOf(lookOf(character, detail));

/** Tags belong to nobody, so the one person's actions stand alone, and all others say who does them. */
function actionTags(scene: Scene): string[] {
  const { cast, detail } = scene;
  const people = cast.filter(({ character }) => character.kind === 'person');
  return cast.flatMap((part, index) => {
    if (index > 0 && !detail.others) return [headOf(part.character)];
    const alone = cast.length === 1 || (people.length === 1 && people[0] === part);
    if (!alone) return [actionOf(part, scene)];
    const side = cast.length === 1 ? sideOf(part, scene) : '';
    return [...part.doing.split(/, (?:and )?| and (?=\p{L}+ing\b)/u), side];
  });
}

/** "1girl, 1boy" counted over the cast; "no humans" where none is a person. */
function countTags(scene: Scene): string {
  const { cast } = scene;
  if (cast.length === 0 && tellsOfPeople(subjectOf(scene))) return '';
  const people = cast.filter(({ character }) => character.kind === 'person');
  const groups = cast.some(({ character }) => character.kind === 'group');
  if (people.length === 0 && !groups) return 'no humans';
  const count = (sex: Part['character']['sex'], word: string) => {
    const many = people.filter(({ character }) => character.sex === sex).length;
    return many === 0 ? '' : `${many}${word}${many > 1 ? 's' : ''}`;
  };
  const solo = people.length === 1 && !groups ? 'solo' : '';
  return join([count('female', 'girl'), count('male', 'boy'), count('unknown', 'other'), solo]);
}

/** Media that booru tags know by a name of their own. */
const media = ['gouache', 'watercolor', 'ink', 'oil painting', 'acrylic paint', 'graphite', 'colored pencil'];

function styleTags(scene: Scene): string[] {
  const parts = styleOf(scene).replaceAll('watercolour', 'watercolor').replaceAll('coloured', 'colored');
  return parts.split(/,\s*/).map((part) => {
    const medium = media.find((one) => new RegExp(`\\b${one}\\b`, 'i').test(part));
    return medium === undefined ? part : `${medium} (medium)`;
  });
}
