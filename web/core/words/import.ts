import type { GraphFault } from '../graph/graph-faults.ts';
import type { Place, Removed } from '../import/removed.ts';
import { counted } from './format.ts';

type About = Readonly<Record<string, string>>;

const grouped = (count: string | undefined): string => Number(count ?? 0).toLocaleString('en');

/** `frames.2.prompt` as "frame 3, prompt": what people see of a document, and no path of ours. */
function fieldName(field: string): string {
  const parts = field.split('.');
  const named = parts.flatMap((part, at) => {
    if (/^\d+$/u.test(part)) return [];
    const number = parts[at + 1];
    const one = part === 'frames' ? 'frame' : part;
    return number !== undefined && /^\d+$/u.test(number) ? [`${one} ${Number(number) + 1}`] : [part];
  });
  return named.join(', ').slice(0, 120);
}

const isFrames = ({ field }: About): boolean => field === 'frames';

/** Why a file or picture was not opened. */
const refusals: Record<string, (about: About) => string> = {
  'not-a-sequence': () => 'This is not a sequence file.',
  'not-json': ({ line, column }) =>
    `This is not a sequence file: its text is broken at line ${line}, character ${column}.`,
  'utf-16': () => 'This is not a sequence file: its text is UTF-16, and a sequence is UTF-8.',
  'not-text': () => 'This is not a sequence file: it holds no text.',
  unreadable: () => 'This file cannot be read: it was moved, or may not be read.',
  archive: () => 'This is an archive and not a sequence file.',
  workflow: () => 'This is a workflow of ComfyUI and not a sequence.',
  newer: ({ format }) =>
    `This sequence was made by a newer Story Sequence${format ? ` (format ${format.slice(0, 12)})` : ''}.`,
  'too-deep': () => 'This file is nested too deeply to be a sequence.',
  'too-large': () => 'This file is larger than 5 MB, more than any sequence.',
  'too-many': (about) =>
    isFrames(about)
      ? `This file has ${grouped(about['count'])} frames; ${grouped(about['most'])} are allowed.`
      : `“${fieldName(about['field'] ?? '')}” in this file has ${grouped(about['count'])} entries; ${grouped(about['most'])} are allowed.`,
  'too-long': ({ field = '', count, most }) =>
    `“${fieldName(field)}” in this file has ${grouped(count)} characters; ${grouped(most)} are allowed.`,
  broken: () => 'This sequence file is damaged.',
  'no-note': () => 'There is no sequence data in this picture.',
  'note-too-large': () => 'The sequence data in this picture is larger than 1 MB, more than any of ours.',
  'picture-too-large': () => 'This picture is larger than 64 MB.',
  mixed: () => 'These are several files that do not belong together.',
  'too-many-files': ({ count, most }) => `These are ${count} files; ${most} at once are allowed.`,
};

const nexts: Record<string, string> = {
  archive: 'Unpack it, then choose the sequence.json in it.',
  unreadable: 'Choose it again.',
  mixed: 'Choose one sequence.json, or pictures of one sequence.',
  workflow: 'Open it on ComfyUI’s canvas, then draw with the canvas.',
  newer: 'Update Story Sequence, then open it again.',
  'no-note': 'Choose a PNG that Story Sequence has drawn, or a sequence.json.',
};

/** The three parts of a refused import. */
export const importRefused = (about: About) => ({
  what: refusals[about['why'] ?? '']?.(about) ?? 'This is not a sequence that can be opened.',
  safe: 'Nothing was imported.',
  next: nexts[about['why'] ?? ''] ?? 'Choose a sequence.json that Story Sequence has made.',
});

const removedWords: Record<Removed['what'], string> = {
  field: 'Not part of a sequence',
  secret: 'Named or formed like a key',
  path: 'Leads out of ComfyUI’s folders',
  prefix: 'Would save elsewhere; saves here now',
  node: 'A name that no node may have',
  slot: 'Names a node that is not there',
};

const faultWords: Record<GraphFault['kind'], (fault: GraphFault) => string> = {
  circle: ({ node }) => `${node} waits for its own result`,
  'no-node': ({ node, input }) => `${node}: ${input} is linked to a node that is not there`,
  'no-output': ({ node, input }) => `${node}: ${input} is linked to an output that is not there`,
  'bad-link': ({ node, input }) => `${node}: ${input} holds a list that is no link`,
};

/** What a shared sequence holds, before it is used. */
export const importWords = {
  head: 'Open a shared sequence?',
  nothingYet: 'Nothing is stored or run yet.',
  untitled: 'Untitled',
  open: 'Open as new sequence',
  openOwn: 'Open it',
  cancel: 'Cancel',
  reading: 'Reading the file',
  comparing: 'Comparing with this ComfyUI',
  notCompared: 'ComfyUI did not answer: what is missing here is not known.',
  ownHere: (title: string) => `These pictures belong to “${title}”, which is in your library.`,
  story: 'Story',
  noStory: 'No story text',
  wholeStory: 'Show whole story',
  lessStory: 'Show less',
  frames: 'Frames',
  framesOf: (frames: number, takes: number) =>
    takes === 0 ? counted(frames, 'frame') : `${counted(frames, 'frame')}; drawn pictures do not come along`,
  cast: 'Cast',
  places: 'Places',
  family: 'Model family',
  size: 'Size',
  engine: 'Drawn with',
  engines: {
    rough: () => 'Rough board, no model',
    shipped: (name: string) => `Shipped graph ${name}`,
    canvas: (name: string) => (name === '' ? 'A workflow of its own' : `A workflow of its own, “${name}”`),
  },
  guide: 'Led by',
  guided: (strength: number) => `The rough of each frame, strength ${strength}`,
  models: 'Models and LoRAs',
  here: 'here',
  missing: 'missing here',
  missingIn: (folder: string) => `missing here, belongs in models/${folder}`,
  foreign: 'Nodes that are not ComfyUI’s own',
  foreignHint: 'They can run code on the server, as far as each of them allows it.',
  fromPack: (pack: string) => `from ${pack}`,
  notHere: 'not installed here',
  faults: 'What keeps its workflow from running',
  fault: (fault: GraphFault): string => faultWords[fault.kind](fault),
  links: 'Addresses of other computers',
  linksHint: 'None was opened. A node may open its own when you draw.',
  removed: 'Left out',
  removedWhy: (what: Removed['what']) => removedWords[what],
  at: (at: Place): string => {
    if ('field' in at) return fieldName(at.field);
    return at.input === '' ? at.node : `${at.node}: ${at.input}`;
  },
  warnings: 'Notes',
  more: (count: number) => `and ${count} more`,
};
