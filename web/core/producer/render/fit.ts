import type { Form } from '../dialects.ts';
import { fits, wordsIn } from '../prompt-length.ts';
import { asInstruction } from './instruction.ts';
import { inMotion } from './motion.ts';
import { inPhrases } from './phrases.ts';
import type { Detail, Scene } from './scene.ts';
import { inSentences } from './sentences.ts';
import { inTags, inTagsAndSentences } from './tags.ts';
import { sentences } from './text.ts';
import { withBrackets } from './weights.ts';

/** In the order of dropping; looks go down their tiers around the action of all after the first. */
const droppable: readonly Partial<Detail>[] = [
  { palette: false },
  { mood: false },
  { place: false },
  { light: false },
  { props: false },
  { tier: 'lookShort' },
  { others: false },
  { tier: 'tags' },
];

const forms: Readonly<Record<Form, (scene: Scene) => string>> = {
  tags: inTags,
  mixed: inTagsAndSentences,
  phrases: inPhrases,
  sentences: inSentences,
  instruction: asInstruction,
  motion: inMotion,
};

/** The scene in its dialect's form, with as much detail as the family's budget holds. */
export function fitting(whole: Scene): string {
  let scene = whole;
  let prompt = atLeast(compose(scene), scene);
  for (const drop of droppable) {
    if (fits(prompt, scene.dialect)) return prompt;
    // Without a cast the props are the picture.
    if (drop.props === false && scene.cast.length === 0) continue;
    scene = { ...scene, detail: { ...scene.detail, ...drop } };
    prompt = compose(scene);
  }
  return fits(prompt, scene.dialect) ? prompt : cut(prompt, scene);
}

const compose = (scene: Scene): string =>
  withBrackets(forms[scene.dialect.form](scene), scene.dialect.weights);

/** A family that wants some length is told the story's atmosphere too. */
function atLeast(prompt: string, { dialect, bible }: Scene): string {
  if (wordsIn(prompt) >= (dialect.words?.least ?? 0) || bible.atmosphere === '') return prompt;
  return `${prompt} ${sentences([`The atmosphere is ${bible.atmosphere}`])}`;
}

/** The last way to keep a budget: whole parts from the end go. */
function cut(prompt: string, { dialect }: Scene): string {
  const parts = prompt.split(', ');
  while (parts.length > 1 && !fits(parts.join(', '), dialect)) parts.pop();
  return parts.join(', ');
}
