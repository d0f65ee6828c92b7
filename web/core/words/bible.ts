import { counted, numberRuns } from './format.ts';

/** "Frame 4", "Frames 1-3, 5" */
const frames = (numbers: readonly number[]) =>
  `${numbers.length === 1 ? 'Frame' : 'Frames'} ${numberRuns(numbers)}`;
const one = (numbers: readonly number[], verb: string, verbs: string) =>
  numbers.length === 1 ? verb : verbs;

/** The bible beside the frames: what stands in it, and what a change of it does. */
export const bibleWords = {
  palette: 'Palette',
  style: 'Style',
  styleHint: 'Medium and manner, in every prompt of a family that has no style of its own.',
  atmosphere: 'Atmosphere',
  where: (numbers: readonly number[]) => (numbers.length === 0 ? 'In no frame' : frames(numbers)),
  /** Before a change is made. */
  changes: (numbers: readonly number[]) =>
    numbers.length === 0 ? 'No prompt changes' : `${frames(numbers)} ${one(numbers, 'changes', 'change')}`,
  stays: (numbers: readonly number[]) =>
    `${frames(numbers)} ${one(numbers, 'is edited by hand and stays', 'are edited by hand and stay')}.`,
  apply: (count: number) => (count > 0 ? `Apply to ${counted(count, 'frame')}` : 'Apply'),
  takeBack: 'Take back',
  /** After it was made. */
  changed: (numbers: readonly number[]) =>
    numbers.length === 0
      ? 'Changed. No prompt shows it.'
      : `${frames(numbers)} ${one(numbers, 'was', 'were')} written anew.`,
  name: (name: string) => `Name of ${name}`,
  look: (name: string) => `Look of ${name}`,
  colour: (name: string) => `Colour of ${name} in roughs`,
  more: (name: string) => `More for ${name}`,
  addCharacter: 'Add to the cast',
  newCharacter: 'New character',
  noLook: 'What a camera always sees: age, hair, clothes, colours',
  addPlace: 'Add a place',
  newPlace: 'New place',
  noPlaceLook: 'What a camera always sees there',
  addColour: 'Add a colour',
  newColour: 'New colour',
  colourName: (name: string) => `Name of the colour ${name}`,
  colourOf: (name: string) => `The colour ${name}`,
  removeColour: (name: string) => `Remove the colour ${name}`,
  noPalette: 'No colours are set.',
  merge: 'Merge with another',
  mergeInto: (name: string) => `${name} is the same as`,
  chooseOne: 'Choose who',
  merges: (from: string, into: string) => `${from} becomes ${into}. The look of ${into} stands.`,
  remove: 'Remove',
  removes: (name: string) => `${name} leaves the bible and every shot.`,
  removesPlace: (name: string) => `Shots in ${name} are nowhere in particular then.`,
  facts: 'Who this is',
  aliases: 'Also called',
  aliasesHint: 'Parted by commas',
  kind: 'Kind',
  kinds: { person: 'Person', animal: 'Animal', machine: 'Machine', creature: 'Creature', group: 'Group' },
  sex: 'Sex',
  sexes: { female: 'Female', male: 'Male', unknown: 'Not said' },
  age: 'Age',
  ages: { child: 'Child', young: 'Young', adult: 'Adult', old: 'Old', unknown: 'Not said' },
  indoors: 'Indoors',
  writtenBy: {
    embedded: 'Written by the built-in rules',
    llm: 'Written by an LLM server',
    'text-model': 'Written by a text model in ComfyUI',
    agent: 'Written by the agent service',
  },
  model: (model: string) => ` (${model})`,
  calls: (count: number) => counted(count, 'call'),
  tokens: (input: number | null, output: number | null) =>
    [
      input === null ? '' : `${input.toLocaleString('en')} tokens in`,
      output === null ? '' : `${output.toLocaleString('en')} out`,
    ]
      .filter(Boolean)
      .join(', '),
};
