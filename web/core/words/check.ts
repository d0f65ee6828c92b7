import { counted, numberRuns } from './format.ts';

/** The list of what the check before the start found. */
export const checkWords = {
  checking: 'Checking before the start',
  toFix: (count: number) => `${counted(count, 'thing')} to fix before the run`,
  toKnow: (count: number) => `${counted(count, 'thing')} to know before the run`,
  allFrames: 'All frames',
  frames: (numbers: readonly number[]) =>
    `${numbers.length === 1 ? 'Frame' : 'Frames'} ${numberRuns(numbers)}`,
  checked: 'Checked just now against this ComfyUI. Nothing was queued.',
  again: 'Check again',
  anyway: 'Start anyway',
  back: 'Back to frames',
  openFrame: (number: number) => `Open frame ${number}`,
  openBible: 'Open the bible',
  showSlots: 'Show slots',
  goToForm: 'Choose another graph or file',
  drawnWith: (name: string) => (name ? `Drawn with ${name}` : 'Drawn with the canvas'),
  drawAnew: 'Keep its frames, draw with this',
  drawAnewHint:
    'The frames stay. Their prompts are written for this model family, except those that you edited.',
  tryOne: 'Try one frame',
};
