import type { Failure } from '../failure.ts';
import type { NotReady } from '../preflight/finding.ts';
import { commonWords } from './common.ts';
import type { Explanation } from './failures.ts';
import { guideWords, mapNames } from './guide.ts';
import { slotWords } from './slots.ts';
import { explain } from './words.ts';

type About = Readonly<Record<string, string>>;

const nothingQueued = 'Story and frames are safe. Nothing was queued.';
const named = (about: About, key: string, otherwise: string): string => about[key] || otherwise;

const familyName = (id = ''): string => {
  const names: Record<string, string> = commonWords.families;
  return names[id] ?? 'This graph';
};

const mapName = (map = ''): string => {
  const names: Record<string, string> = mapNames;
  return names[map] ?? 'something else';
};

const slotName = (slot = ''): string => {
  const names: Record<string, string> = slotWords;
  return names[slot] ?? slot;
};

const checks: Record<NotReady, (about: About) => Explanation> = {
  'empty-prompt': () => ({
    what: 'The prompt is empty.',
    safe: nothingQueued,
    next: 'Write one, or take the frame out.',
  }),
  'same-picture': ({ other }) => ({
    what: `Prompt, seed and everything else are the same as in frame ${other}: ComfyUI would give the same picture.`,
    safe: 'Both frames are kept.',
    next: 'Change the prompt of one, or let each frame have its own seed.',
  }),
  'long-prompt': ({ tokens, budget, family }) => ({
    what: `The prompt has about ${tokens} tokens; ${familyName(family)} reads about ${budget} well.`,
    safe: 'It is sent whole.',
    next: 'Shorten it, with what matters most at the beginning.',
  }),
  'unknown-name': (about) => ({
    what: `Nobody and no place in this story is called ${named(about, 'name', 'that')}.`,
    safe: 'The text is sent as it stands.',
    next: 'Correct the name after the @, or add the character or place.',
  }),
  'foreign-words': ({ family }) => ({
    what: `These prompts are not in English, and ${familyName(family)} understands English alone.`,
    safe: 'They are sent as they stand.',
    next: 'Let a language model write the frames, or choose a family that reads more, such as Qwen-Image or Z-Image.',
  }),
  'size-off-grid': ({ size, grid, sent }) => ({
    what: `The size ${size} is not a multiple of ${grid}, which this graph needs.`,
    safe: `The frames are drawn at ${sent}, the nearest size.`,
    next: 'Choose that size if you want to see the same numbers everywhere.',
  }),
  'picture-gone': (about) => ({
    what: about['whose']
      ? `The reference picture ${named(about, 'picture', 'of this frame')} is not on the server any more.`
      : `The graph loads ${named(about, 'picture', 'a picture')}, which is not on the server.`,
    safe: nothingQueued,
    next: about['whose']
      ? `Choose another picture for ${about['whose']}, or remove the reference.`
      : about['leads']
        ? `Choose one that is there in the workflow, or switch on “${guideWords.use}” under Advanced.`
        : 'Choose a picture that is there in the workflow, then start again.',
  }),
  'references-unused': (about) => ({
    what: `${familyName(about['family'])} takes no reference pictures.`,
    safe: 'They stay in the story; the frames are drawn from the words alone.',
    next: 'Draw with a graph that takes references, or go on without them.',
  }),
  'references-left-out': ({ count, places, whose }) => ({
    what: `This frame has ${count} reference pictures and the graph takes ${places}: ${whose} is left out.`,
    safe: 'The others are sent, characters before the place.',
    next: 'Take somebody out of the shot, or draw with a graph that takes more.',
  }),
  'picture-needed': (about) => ({
    what: `The graph cannot draw without a picture at ${named(about, 'node', 'its image loader')}.`,
    safe: nothingQueued,
    next: about['leads']
      ? `Switch on “${guideWords.use}” under Advanced: each frame’s rough is that picture.`
      : 'Give a reference to a character or place of this frame, or draw with another graph.',
  }),
  'guide-unlike': ({ map }) => ({
    what: `The control model of this graph was made for ${mapName(map)}, and a rough is a drawing.`,
    safe: 'The roughs are sent as they are.',
    next: 'Put a preprocessor before the control model, or switch off “Rough as guide” under Advanced.',
  }),
  'lora-unused': (about) => ({
    what: `The graph has no place for the LoRA ${named(about, 'file', 'of this frame')}.`,
    safe: 'The frame is drawn without it.',
    next: 'Load it in the workflow itself, or draw with another graph.',
  }),
  'prompt-unbound': () => ({
    what: 'Nothing in the graph takes the prompt.',
    safe: nothingQueued,
    next: 'Choose the input for the prompt under Show slots.',
  }),
  'slot-unbound': (about) => ({
    what: `Nothing in the graph takes this part of a frame: ${slotName(about['slot'])}.`,
    safe: 'The graph’s own value is used.',
    next: 'Choose its input under Show slots if you want it to be set.',
  }),
  'input-missing': ({ node, input }) => ({
    what: `The node ${node} has nothing at its input ${input}.`,
    safe: nothingQueued,
    next: 'Connect or fill it in the workflow, then start again.',
  }),
  'graph-circle': ({ node }) => ({
    what: `The workflow runs in a circle: the node ${node} waits for its own result.`,
    safe: nothingQueued,
    next: 'Take one link of the circle away in the workflow, then start again.',
  }),
  'bad-link': ({ node, input }) => ({
    what: `The input ${input} of the node ${node} holds a list that is no link.`,
    safe: nothingQueued,
    next: 'Connect it anew in the workflow, then start again.',
  }),
  'no-output': ({ node, input }) => ({
    what: `The input ${input} of the node ${node} takes an output that its source does not list.`,
    safe: 'Nothing is lost if ComfyUI refuses the frame.',
    next: 'Connect it anew in the workflow.',
  }),
  'key-in-graph': ({ node, input }) => ({
    what: `The node ${node} holds something like a key in ${input}. ComfyUI writes it into every picture.`,
    safe: 'Nothing was queued yet.',
    next: 'Take it out of the workflow, or keep the pictures and the sequence file to yourself.',
  }),
  'value-not-offered': ({ node, input, value }) => ({
    what: `ComfyUI does not list “${value}” for ${input} of the node ${node}.`,
    safe: 'Nothing is lost if it refuses the frame.',
    next: 'Choose one of the offered values in the workflow.',
  }),
};

const isCheck = (why: string): why is NotReady => Object.hasOwn(checks, why);

/** What the check before the start found, in the three parts of every problem. */
export function explainCheck(words: Parameters<typeof explain>[0], failure: Failure): Explanation {
  const why = failure.about?.['why'] ?? '';
  if (failure.code === 'not-ready' && isCheck(why)) return checks[why](failure.about ?? {});
  return explain(words, failure);
}
