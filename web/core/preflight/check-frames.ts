import type { Binding } from '../binding/binding.ts';
import { lorasOf, referenceLimit, sentReferences } from '../graph/frame-values.ts';
import { mayBeLed } from '../guide/may-be-led.ts';
import { dialects } from '../producer/dialects-data.ts';
import { expandNames } from '../producer/at-names.ts';
import { promptLength } from '../producer/prompt-length.ts';
import { readsWords } from '../producer/reads.ts';
import { hasReferences, referencesOf } from '../references.ts';
import { seedFor } from '../run/takes.ts';
import type { Frame, Sequence } from '../sequence.ts';
import { stops, warns, type Finding } from './finding.ts';

/** What the frames themselves show, before any graph is made of them. */
export function checkFrames(sequence: Sequence, frames: Frame[], binding: Binding): Finding[] {
  return [
    ...checkPrompts(sequence, frames),
    ...foreignWords(sequence, frames),
    ...samePictures(sequence, frames, binding),
    ...checkReferences(sequence, frames, binding),
    ...checkLoras(sequence, frames, binding),
  ];
}

const checkPrompts = (sequence: Sequence, frames: Frame[]): Finding[] =>
  frames.flatMap((frame) => checkPrompt(sequence, frame));

/** The prompt as it is sent, with the looks of everybody who stands in it by name. */
function checkPrompt({ story, bible }: Sequence, { frameNumber, prompt }: Frame): Finding[] {
  if (prompt.trim() === '') return [stops([frameNumber], 'empty-prompt')];
  const { text, unknown } = expandNames(prompt, bible, story.family);
  const strangers = unknown.map((name) => warns([frameNumber], 'unknown-name', { name }));
  const { tokens, budget } = promptLength(text, story.family);
  if (tokens <= budget) return strangers;
  const about = { tokens: `${tokens}`, budget: `${budget}`, family: story.family };
  return [...strangers, warns([frameNumber], 'long-prompt', about)];
}

/** One finding for all: who writes one frame in another language writes most of them so. */
function foreignWords({ story: { family } }: Sequence, frames: Frame[]): Finding[] {
  const foreign = frames.filter(({ prompt }) => !readsWords(prompt, family));
  const numbers = foreign.map(({ frameNumber }) => frameNumber);
  return numbers.length === 0 ? [] : [warns(numbers, 'foreign-words', { family })];
}

/** Frames that would be one graph but for the name of the file: the server answers the second from its cache. */
function samePictures(sequence: Sequence, frames: Frame[], binding: Binding): Finding[] {
  if (sequence.settings.seed.policy === 'random') return [];
  const first = new Map<string, number>();
  return frames.flatMap((frame): Finding[] => {
    const { prompt, negative, strength, frameNumber } = frame;
    const images = sentReferences(sequence, frame, binding).map(({ image }) => image);
    const seed = seedFor(sequence, frame, 0);
    // Where roughs lead, another shot is another picture.
    const rough = mayBeLed(sequence) && frame.shot;
    const key = JSON.stringify([prompt, negative, strength, seed, images, lorasOf(sequence, frame), rough]);
    const other = first.get(key);
    if (other === undefined) first.set(key, frameNumber);
    return other === undefined ? [] : [warns([frameNumber], 'same-picture', { other: `${other}` })];
  });
}

function checkReferences(sequence: Sequence, frames: Frame[], binding: Binding): Finding[] {
  const { bible, story } = sequence;
  if (!hasReferences(bible)) return [];
  const places = referenceLimit(story.family, binding.slots.references?.length ?? 0);
  const wanting = frames.map((frame) => ({ frame, wanted: referencesOf(frame.shot, bible, Infinity) }));
  const many = wanting.filter(({ wanted }) => wanted.length > places);
  if (places === 0) {
    const family = dialects[story.family].references === null ? story.family : '';
    const numbers = many.map(({ frame }) => frame.frameNumber);
    return numbers.length > 0 ? [warns(numbers, 'references-unused', { family })] : [];
  }
  return many.map(({ frame, wanted }) => {
    const left = wanted.slice(places).map(({ id }) => nameOf(sequence, id));
    const about = { count: `${wanted.length}`, places: `${places}`, whose: left.join(', ') };
    return warns([frame.frameNumber], 'references-left-out', about);
  });
}

/** The name of a character or place for people. */
export const nameOf = ({ bible }: Sequence, id: string): string =>
  [...bible.cast, ...bible.places].find((one) => one.id === id)?.name ?? id;

function checkLoras(sequence: Sequence, frames: Frame[], binding: Binding): Finding[] {
  if (binding.lora) return [];
  const byFile = new Map<string, number[]>();
  for (const frame of frames) {
    for (const { file } of lorasOf(sequence, frame)) {
      byFile.set(file, [...(byFile.get(file) ?? []), frame.frameNumber]);
    }
  }
  return [...byFile].map(([file, numbers]) => warns([...new Set(numbers)], 'lora-unused', { file }));
}
