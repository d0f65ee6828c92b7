import { counted } from './format.ts';

/** The screen that shows, slot by slot, where a frame goes in the user's own workflow. */
export const slotScreenWords = {
  title: (name: string) => (name ? `Slots of ${name}` : 'Slots of this canvas'),
  intro:
    'Every frame is sent with your workflow as it is. Only these inputs change, and only in the copy that is queued.',
  readAgain: 'Read the canvas again',
  reading: 'Reading the canvas',
  sure: 'sure',
  guess: 'guess',
  choose: 'choose',
  unused: 'not used',
  slotWith: (slot: string) => `Input for ${slot}`,
  output: 'Output',
  /** Where an input is: its node, the node's number, its name, and the subgraphs around it. */
  place: (title: string, id: string, input: string, around: readonly string[]) =>
    `${title} #${id}, ${input}${around.length > 0 ? `, in ${around.join(' › ')}` : ''}`,
  valued: (place: string, value: string) => (value ? `${place}: ${value}` : place),
  leave: 'Leave as the workflow has it',
  chooseOne: (count: number) => `Choose one of ${count}`,
  several: (count: number) => `${counted(count, 'input')}, as found`,
  together: (count: number) => `The same for all ${count}`,
  inside: (around: readonly string[]) => `Inside ${around.join(' › ')}.`,
  show: (place: string) => `Show on the canvas: ${place}`,
  notThere: 'This node is not on the canvas that is open now.',
  others: 'Not in this workflow',
  sent: 'What would be sent',
  sentCount: (count: number) =>
    count === 0 ? 'nothing differs' : `${counted(count, 'input')} ${count === 1 ? 'differs' : 'differ'}`,
  sentHint: 'Frame 1, worked out here. Nothing is queued for it.',
  sentSample: 'With a sample prompt, since nothing is written yet. Nothing is queued for it.',
  samplePrompt: 'the prompt of frame 1',
  before: 'now',
  after: 'sent',
  nothing: 'nothing',
  added: 'added in the copy',
  removed: 'left out of the copy',
  kept: 'Your choices are kept with this workflow and in this browser.',
  found: 'Found by itself. What you change is kept with this workflow.',
  repaired: (names: string[]) => `The workflow changed. Found again: ${names.join(', ')}.`,
  open: (names: string[]) => `Choose first: ${names.join(', ')}.`,
  loads: 'What else it loads',
  loadsHint: 'Models, LoRAs and pictures of the workflow stay as they are.',
  model: 'Model',
  lora: (strength: number | null, on: boolean) =>
    ['LoRA', on ? (strength === null ? '' : `at ${strength}`) : 'switched off'].filter(Boolean).join(' '),
  roles: {
    source: 'Picture that is drawn over',
    start: 'First picture',
    end: 'Last picture',
    reference: 'Reference picture',
    control: 'Picture for a ControlNet',
    mask: 'Mask',
  },
  picture: 'Picture',
  use: 'Use these slots',
  tryOne: 'Try one frame',
  tryLater: 'One frame can be tried once the prompts are written.',
  otherGraph:
    'This canvas is not the workflow that the sequence is drawn with. Using these slots changes that.',
};
