import type { Bible, Character, Place } from '../bible.ts';
import { cameAsText, rendered, type Rendered } from '../edit/rendering.ts';
import { referenceSlots } from '../references.ts';
import type { Sequence } from '../sequence.ts';
import type { Shot } from '../shot.ts';
import type { FamilyId } from '../story/families.ts';
import { angleTags, angleWords, sizeTags, type Dialect } from './dialects.ts';
import { dialects } from './dialects-data.ts';
import { headOf, withoutNames } from './naming.ts';
import { tagsOf } from './tags.ts';
import { withArticle } from './words/article.ts';
import { estimateTokens } from './tokens-estimate.ts';
import { weatherOf } from './weather.ts';

/** How much of a shot is said; lowered step by step until the prompt fits its budget. */
type Detail = {
  /** How each character's look is said. */
  tier: 'look' | 'lookShort' | 'head';
  palette: boolean;
  mood: boolean;
  /** All of the place's look, or only what it is. */
  place: boolean;
  light: boolean;
  props: boolean;
  /** What all after the first are doing. */
  others: boolean;
};

type Part = { character: Character; doing: string; side: string };
type Scene = {
  shot: Shot;
  bible: Bible;
  dialect: Dialect;
  cast: Part[];
  place: Place | undefined;
  detail: Detail;
};

const full: Detail = {
  tier: 'look',
  palette: true,
  mood: true,
  place: true,
  light: true,
  props: true,
  others: true,
};
/** In the order of dropping; a look goes down a tier before the action of a second character is lost. */
const droppable: Partial<Detail>[] = [
  { palette: false },
  { mood: false },
  { place: false },
  { light: false },
  { props: false },
  { tier: 'lookShort' },
  { others: false },
];

/** What a prompt is told beside shot and bible. */
export type RenderOptions = {
  /** How many reference pictures the graph takes. */
  references?: number;
  /** Words that wake the style's LoRAs. */
  triggers?: string[];
};

/** The prompt of a shot in a family's dialect: names left out, looks word by word, within the budget. */
export function renderPrompt(
  shot: Shot,
  bible: Bible,
  family: FamilyId,
  _options: RenderOptions = {},
): Rendered {
  const dialect = dialects[family];
  const prompt = fitting(shot, bible, dialect);
  return dialect.negative === null ? { prompt } : { prompt, negative: dialect.negative };
}

/** The prompt of a shot for what its sequence is drawn with. */
export function renderFrame(shot: Shot, { bible, story, engine }: Sequence): Rendered {
  const loras = engine.kind === 'rough' ? [] : (engine.loras ?? []);
  const triggers = loras.flatMap(({ trigger }) => (trigger === undefined ? [] : [trigger]));
  return renderPrompt(shot, bible, story.family, { references: referenceSlots(engine), triggers });
}

/** Renders every frame anew from its shot; what the user or an agent wrote as text stays. */
export function rerender(sequence: Sequence): Sequence {
  const frames = sequence.frames.map((frame) =>
    cameAsText(frame, sequence) ? frame : rendered(frame, sequence, renderFrame),
  );
  return { ...sequence, frames };
}

function fitting(shot: Shot, bible: Bible, dialect: Dialect): string {
  let scene = sceneOf(shot, bible, dialect);
  let prompt = compose(scene);
  for (const drop of droppable) {
    if (estimateTokens(prompt) <= dialect.budget) return prompt;
    if (drop.props === false && scene.cast.length === 0) continue;
    scene = { ...scene, detail: { ...scene.detail, ...drop } };
    prompt = compose(scene);
  }
  return estimateTokens(prompt) <= dialect.budget ? prompt : cut(prompt, dialect.budget);
}

function sceneOf(shot: Shot, bible: Bible, dialect: Dialect): Scene {
  const cast = shot.cast.flatMap(({ id, doing, side }) => {
    const character = bible.cast.find((one) => one.id === id);
    return character === undefined ? [] : [{ character, doing: clean(withoutNames(doing, bible)), side }];
  });
  const place = bible.places.find((one) => one.id === shot.place);
  return { shot, bible, dialect, cast, place, detail: full };
}

function compose(scene: Scene): string {
  const said = scene.dialect.form === 'sentences' ? inSentences(scene) : inPhrases(scene);
  return scene.dialect.weights ? escapeWeights(said) : said;
}

/** Brackets are weights to CLIP's tokenizer in ComfyUI, so brackets that are text are escaped. */
export const escapeWeights = (text: string): string => text.replace(/[\\()]/g, '\\$&');

const join = (parts: (string | undefined)[], mark = ', '): string =>
  parts.filter((part) => part !== undefined && part !== '').join(mark);

/** Shot and action first, then looks, place, light, style: the vital part stands in CLIP's first chunk. */
function inPhrases(scene: Scene): string {
  const { shot, bible, dialect, cast, place, detail } = scene;
  const tags = dialect.form === 'tags';
  const framing = tags ? [sizeTags[shot.size], angleTags[shot.angle]] : [shot.size, angleWords[shot.angle]];
  const looks = cast.map(({ character }) => lookOf(character, detail, tags));
  const actions = cast.flatMap((part, index) =>
    index > 0 && !detail.others ? [headOf(part.character)] : [actionOf(part, cast.length)],
  );
  return join([
    dialect.quality,
    tags ? countTags(cast) : undefined,
    ...framing,
    ...actions,
    ...(cast.length === 0 ? [subjectOf(scene)] : []),
    ...looks,
    ...(cast.length > 0 && detail.props ? propsOf(scene) : []),
    placeOf(place, detail, tags),
    detail.light ? shot.light : undefined,
    weatherOf(shot, place),
    detail.mood ? shot.mood : undefined,
    dialect.style ?? bible.style,
  ]);
}

function inSentences(scene: Scene): string {
  const { shot, bible, dialect, cast, place, detail } = scene;
  const angle = angleWords[shot.angle];
  const framing = `A ${shot.size}${angle === '' ? '' : `, ${angle}`}`;
  const clauses = cast.map((part, index) => {
    const side = cast.length > 1 ? `${placed[part.side] ?? ''}, ` : '';
    const look = detail.tier === 'look' ? part.character.look : part.character.lookShort;
    return `${side}${look}${index > 0 && !detail.others ? '' : `, ${part.doing}`}`;
  });
  const who = cast.length === 0 ? subjectOf(scene) : clauses.join('; ');
  const where = placeOf(place, detail, false);
  return join(
    [
      `${framing}: ${who}.`,
      cast.length > 0 && detail.props ? capital(join(propsOf(scene))) : '',
      where === '' ? '' : `The scene is ${where}.`,
      join([
        detail.light ? capital(shot.light) : '',
        weatherOf(shot, place),
        detail.mood ? `${withArticle(shot.mood)} mood` : '',
      ]),
      join([capital(dialect.style ?? bible.style), detail.palette ? paletteOf(bible) : '']),
    ].map((part) => (part === '' || /[.!?]$/.test(part) ? part : `${part}.`)),
    ' ',
  );
}

const placed: Record<string, string> = {
  left: 'on the left',
  right: 'on the right',
  centre: 'in the middle',
};

/** "young woman on the left winding the owl" */
function actionOf({ character, doing, side }: Part, count: number): string {
  return `${headOf(character)}${count > 1 ? ` ${placed[side] ?? ''}` : ''} ${doing}`;
}

function lookOf(character: Character, { tier }: Detail, tags: boolean): string {
  if (tags) return tagsOf(tier === 'look' ? character.look : character.lookShort).join(', ');
  return (tier === 'look' ? character.look : character.lookShort).replace(/^(?:an?|the) /, '');
}

/** "1girl, 1boy" counted over the cast; "no humans" where none is a person. */
function countTags(cast: Part[]): string {
  const people = cast.filter(({ character }) => character.kind === 'person');
  if (people.length === 0 && !cast.some(({ character }) => character.kind === 'group')) return 'no humans';
  const count = (sex: string, word: string) => {
    const many = people.filter(
      ({ character }) => (character.sex === 'female' ? 'female' : 'male') === sex,
    ).length;
    return many === 0 ? '' : `${many}${word}${many > 1 ? 's' : ''}`;
  };
  return join([
    count('female', 'girl'),
    count('male', 'boy'),
    people.length === 1 && cast.length === 1 ? 'solo' : '',
  ]);
}

/** Without a cast the picture is of the props, else of what the moment says. */
function subjectOf(scene: Scene): string {
  const { shot, bible } = scene;
  return join(propsOf(scene)) || clean(withoutNames(shot.moment, bible));
}

/** Props that no action names already. */
function propsOf({ shot, bible, cast }: Scene): string[] {
  const said = cast
    .map(({ doing }) => doing)
    .join(' ')
    .toLowerCase();
  return shot.props
    .map((prop) => clean(withoutNames(prop, bible)))
    .filter((prop) => !said.includes(prop.toLowerCase()) && !said.includes(lastWord(prop)));
}

const lastWord = (prop: string): string => ` ${prop.toLowerCase().split(' ').at(-1)}`;

function placeOf(place: Place | undefined, { place: whole }: Detail, tags: boolean): string {
  if (place === undefined) return '';
  if (tags) return place.tags.join(', ');
  return whole ? place.look : (place.look.split(/ (?:with|between|under|over|of) /)[0] ?? place.look);
}

const paletteOf = ({ palette }: Bible): string =>
  palette.length === 0
    ? ''
    : `${palette
        .slice(0, 3)
        .map(({ name }) => name)
        .join(', ')} palette`;

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Quotes and marks at the end have no place inside a prompt. */
const clean = (text: string): string =>
  text
    .replace(/["“”«»]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[.,;:!?\s]+$/, '')
    .trim();

/** The last way to keep a budget: whole parts from the end go. */
function cut(prompt: string, budget: number): string {
  const parts = prompt.split(', ');
  while (parts.length > 1 && estimateTokens(parts.join(', ')) > budget) parts.pop();
  return parts.join(', ');
}
