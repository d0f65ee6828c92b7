import type { ProducerKind } from '../producer/producer-record.ts';
import type { Writing } from '../producer/writing.ts';
import { counted } from './format.ts';

const kinds: Record<ProducerKind, string> = {
  embedded: 'Built-in rules',
  llm: 'LLM server',
  'text-model': 'Text model in ComfyUI',
  agent: 'Agent service',
};

const stages: Record<Writing['stage'], string> = {
  bible: 'Reading the story for people and places',
  outline: 'Planning the frames',
  shots: 'Writing the frames',
  repair: 'Mending single frames',
  'loading-model': 'Loading the model',
};

const tokens = (input: number | null, output: number | null): string =>
  [
    input === null ? '' : `${input.toLocaleString('en')} tokens in`,
    output === null ? '' : `${output.toLocaleString('en')} out`,
  ]
    .filter(Boolean)
    .join(', ');

/** Who writes the frames, how it is set up, and what is seen of it while it writes. */
export const producerWords = {
  producer: 'Scene producer',
  kinds,
  kindHints: {
    embedded: 'Reads the story by itself. No model and no key, the same story gives the same frames.',
    llm: 'A language model that you run or rent. The rules fill in what it leaves out.',
    'text-model': 'A text encoder of yours writes, as jobs in ComfyUI’s own queue.',
    agent: 'A service of yours that answers with finished prompts.',
  } satisfies Record<ProducerKind, string>,
  notHere: (kind: string) => `${kind}, not on this server`,
  notSet: (kind: string) => `${kind}, not set up`,
  agentUrl: 'Address of the agent service',
  agentNone: 'Without an address nothing can be asked.',
  save: 'Save',
  saved: 'Saved in ComfyUI.',
  textModel: 'Text encoder that writes',
  textModelNot: (file: string) => `${file}, cannot write`,
  textModelMemory: 'Its memory is freed before the first frame is drawn.',
  server: 'Server',
  addServer: 'Add a server',
  noServers: 'No server is set up yet.',
  serverName: (kind: string, model: string) => (model ? `${model} (${kind})` : kind),
  find: 'Find local servers',
  findHint: 'Asks the usual ports on ComfyUI’s own machine.',
  finding: 'Looking on this machine',
  found: (count: number) =>
    count === 0
      ? 'None answers on its usual port. Start one, or give its address below.'
      : `${counted(count, 'server')} found`,
  foundModels: (count: number) => counted(count, 'model'),
  use: (name: string) => `Use ${name}`,
  useShort: 'Use',
  kind: 'Kind',
  customKind: 'OpenAI-compatible',
  baseUrl: 'Base URL',
  baseUrlHint: 'Most end in /v1.',
  model: 'Model',
  modelHint: 'Choose or type its name.',
  key: 'Key',
  keyStates: {
    env: (name: string) => `configured (environment variable ${name})`,
    store: 'configured (kept on the server)',
  },
  keyNone: 'none',
  keyPlaceholder: 'Only where the server asks for one',
  keyReplace: 'Another key replaces it',
  keyHint: 'Kept by ComfyUI’s server outside every folder it serves. It never comes back to this page.',
  keyNotStorable: 'This ComfyUI keeps no keys: name an environment variable that holds it.',
  keyForget: 'Forget key',
  keyForgotten: 'The key is forgotten.',
  keyEnv: 'Environment variable of the key',
  keyEnvHint: 'Its name ends in _KEY or _TOKEN, and it is set where ComfyUI starts.',
  keyLine: (state: string) => `Key: ${state}`,
  change: 'Change',
  test: 'Test',
  testing: 'Asking it a few small questions',
  tested: 'It works.',
  remove: 'Remove',
  removes: (name: string) => `Remove ${name}? A key that is kept for it is forgotten.`,
  keep: 'Keep',
  removed: 'Removed.',
  keepShots: 'Keep my shots as they are',
  keepShotsHint: 'The story is a list, one shot a line, or a pasted table.',
  shots: (count: number) => counted(count, 'shot'),
  shotsLeft: (count: number, max: number) =>
    `A sequence has at most ${max} frames: the last ${counted(count, 'shot')} stay out.`,
  options: 'Offer three ways to tell it',
  optionsHint: 'The first is taken; the others wait beside the frames.',
  stages,
  writingFrame: (number: number, of: number) => `Writing frame ${number} of ${of}`,
  written: (count: number, of: number) => `${count} of ${of}`,
  progress: 'Frames written',
  thinking: 'Thinking',
  tokens,
  kept: 'Your story is kept.',
  /** The ways to tell a story, after it was written. */
  ways: 'Ways to tell it',
  lore: 'What it is',
  narrative: 'How it is told',
  wayNow: (lore: string, narrative: string) => `${lore}; ${narrative}`,
  wayAsks: (numbers: string, one: boolean) =>
    `${one ? `Frame ${numbers} was` : `Frames ${numbers} were`} edited by hand. All frames are written anew; Undo brings yours back.`,
  wayGo: 'Write them anew',
  wayStay: 'Leave them',
  wayWriting: 'Writing the frames this way',
  wayDone: (title: string) => `Told as “${title}”.`,
  wayRunning: 'Another way can be chosen when the run is over.',
};
