import { counted, numberRuns } from './format.ts';

/** What is not known of a sequence that was read back from its pictures. */
export const rebuildWords = {
  rebuilt: 'This sequence was read back from its pictures.',
  storyLost: 'Its story and looks are not in the pictures.',
  settingsLost: 'Size and sampler settings are not in the pictures: look at them before you draw.',
  engineLost: (name: string) =>
    name === ''
      ? 'What it was drawn with is not known: choose it before you draw.'
      : `It was drawn with the workflow “${name}”: choose it before you draw.`,
  framesLost: (numbers: number[]) =>
    numbers.length === 1
      ? `Frame ${numbers[0]} had no picture: its words are lost.`
      : `Frames ${numberRuns(numbers)} had no pictures: their words are lost.`,
  wordless: 'Its words are lost with its picture.',
  damaged: (count: number) => `${counted(count, 'picture')} cannot be used: the file is cut off.`,
  tooMany: (count: number) => `${counted(count, 'frame')} beyond the fiftieth were left out.`,
  strangers: (count: number) => `${counted(count, 'picture')} of other sequences were left out.`,
};
