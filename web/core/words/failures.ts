import type { FailureCode } from '../failure.ts';
import { bindingWords } from './binding.ts';
import { commonWords } from './common.ts';
import { exportFailures } from './export.ts';
import { counted } from './format.ts';
import { importRefused } from './import.ts';
import { llmFailures } from './llm.ts';

/** The three parts of every problem in words. */
export type Explanation = { what: string; safe: string; next: string };

type About = Readonly<Record<string, string>>;

const named = (about: About, key: string, otherwise: string): string => about[key] || otherwise;

const storySafe = 'Your story is safe. Nothing was queued.';
const framesSafe = 'Story and frames are safe. Nothing was queued.';
const drawnSafe = 'Everything drawn so far is saved.';
const restGoesOn = 'The other frames are not touched by it.';

const modelFolder = ({ folder }: About) => (folder ? `models/${folder}` : 'its models folder');

const slotNames = (about: About): string => {
  const names: Record<string, string> = bindingWords.slots;
  const open = named(about, 'slots', 'positive').split(', ');
  return open.map((slot) => names[slot] ?? slot).join(', ');
};

const graphTroubles: Record<string, [what: string, next: string]> = {
  empty: ['The canvas is empty.', 'Open a workflow that makes a picture, or draw with a shipped graph.'],
  unreadable: [
    'The canvas could not be read.',
    'Run the workflow once by itself in ComfyUI, mend what it marks, then try again.',
  ],
  'no-output': [
    'Nothing on the canvas saves a picture.',
    'Add a Save Image node to the workflow, or draw with a shipped graph.',
  ],
};

function badGraph(about: About): Explanation {
  const [what, next] = graphTroubles[about['why'] ?? ''] ?? [
    `ComfyUI refused the graph${about['node'] ? ` at the node ${about['node']}` : ''}.`,
    'Run the graph once by itself in ComfyUI, mend what it marks, then start again.',
  ];
  return { what, safe: framesSafe, next };
}

/** What to say for each cause. `about` carries the names that the sentences need. */
export const failureWords: Record<FailureCode, (about: About) => Explanation> = {
  'agent-unreachable': (about) => ({
    what: 'Cannot reach scene producer. Check agent service.',
    safe: storySafe,
    next: `Start the service at ${named(about, 'address', 'its address')}, or let the built-in rules write the frames.`,
  }),
  'agent-refused': (about) => ({
    what: named(about, 'message', 'The agent service did not accept the story.'),
    safe: storySafe,
    next: 'Try again, or let the built-in rules write the frames.',
  }),
  'agent-bad-reply': () => ({
    what: 'The agent service answered with something that is not a list of frames.',
    safe: storySafe,
    next: 'Try again, or let the built-in rules write the frames.',
  }),
  'agent-timeout': () => ({
    what: 'The agent service took longer than three minutes.',
    safe: storySafe,
    next: 'Try again, ask for fewer frames, or let the built-in rules write them.',
  }),
  'agent-not-set': () => ({
    what: 'No agent service is set.',
    safe: storySafe,
    next: 'Give its address under Advanced, or let the built-in rules write the frames.',
  }),
  ...llmFailures,
  'llm-settings-refused': (about) => ({
    what: named(about, 'message', 'The server did not take this setting.'),
    safe: 'The settings are as they were before.',
    next: 'Change what it names, then save again.',
  }),
  'text-model-unusable': (about) => ({
    what: named(about, 'why', 'No text model can write inside this ComfyUI.'),
    safe: storySafe,
    next: named(about, 'next', 'Choose another producer, or let the built-in rules write the frames.'),
  }),
  'text-model-silent': (about) => ({
    what: `The text model ${named(about, 'model', 'in ComfyUI')} wrote nothing that reads as a frame.`,
    safe: storySafe,
    next: 'Try again, choose a larger text model, or let the built-in rules write the frames.',
  }),
  'server-unreachable': () => commonWords.unreachable,
  'server-busy': () => ({
    what: 'ComfyUI, or a proxy in front of it, has too much to do and turned a frame away five times.',
    safe: drawnSafe,
    next: 'Wait a little, then go on.',
  }),
  'server-restarted': () => ({
    what: 'ComfyUI was restarted and lost its queue.',
    safe: drawnSafe,
    next: 'Go on to queue the missing frames again. None is drawn twice.',
  }),
  'server-not-running-jobs': () => ({
    what: 'ComfyUI takes jobs but does not work on them.',
    safe: `${drawnSafe} Nothing more is sent.`,
    next: 'Look at ComfyUI’s console and restart it. The run goes on by itself then.',
  }),
  'server-crashed-by-frame': () => ({
    what: 'ComfyUI died twice while it drew this frame.',
    safe: restGoesOn,
    next: 'Make it lighter (a smaller size, fewer references or LoRAs), or skip it, then try again.',
  }),
  'removed-from-queue': (about) => ({
    what: `Somebody took ${counted(Number(about['count'] ?? 1), 'frame')} out of ComfyUI’s queue.`,
    safe: drawnSafe,
    next: 'Go on to queue what is missing again, or cancel.',
  }),
  interrupted: () => ({
    what: 'Somebody stopped this frame while it was drawn.',
    safe: restGoesOn,
    next: 'Try it again when you want it.',
  }),
  'missing-model': (about) => ({
    what: `ComfyUI does not have the file ${named(about, 'model', 'that the graph asks for')}.`,
    safe: framesSafe,
    next: `Choose a file that is there, or put this one in ${modelFolder(about)}${about['link'] ? `, from ${about['link']}` : ''}.`,
  }),
  'missing-node': (about) => ({
    what: `ComfyUI does not know the node ${named(about, 'node', 'that the graph uses')}.`,
    safe: framesSafe,
    next: about['since']
      ? `Update ComfyUI to ${about['since']} or newer, or draw with another graph.`
      : 'Install the pack it comes from, or draw with another graph.',
  }),
  'bad-graph': badGraph,
  'slot-open': (about) => ({
    what: `It is not clear where these parts of a frame go on the canvas: ${slotNames(about)}.`,
    safe: storySafe,
    next: 'Choose their inputs under Show slots.',
  }),
  'not-ready': () => ({
    what: 'The check before the start found frames that cannot be drawn as they are.',
    safe: framesSafe,
    next: 'Mend what the check lists, then start again.',
  }),
  'not-a-picture': (about) => ({
    what: `${named(about, 'name', 'This file')} is not a picture that ComfyUI reads, or larger than 50 MB.`,
    safe: 'Nothing was changed.',
    next: 'Choose a PNG, JPEG or WebP file.',
  }),
  'out-of-memory': () => ({
    what: 'The graphics card ran out of memory.',
    safe: drawnSafe,
    next: 'Close other programs that use the card, or choose a smaller size, then retry.',
  }),
  'disk-full': (about) => ({
    what: 'The disk with ComfyUI’s output folder is full.',
    safe: drawnSafe,
    next: `Free ${named(about, 'count', 'some space')}, then go on.`,
  }),
  'frame-error': (about) => ({
    what: `ComfyUI could not draw this frame${about['node'] ? `: the node ${about['node']} failed` : ''}.`,
    safe: restGoesOn,
    next: 'Read the details, change the prompt or the graph, then retry.',
  }),
  'no-image': ({ why }) => ({
    what:
      why === 'rough' ? 'The browser did not draw this frame’s rough.' : 'The job ended without a picture.',
    safe: restGoesOn,
    next:
      why === 'rough'
        ? 'Reload the page, then retry. If it happens again, try another browser.'
        : 'Check that the graph ends in a node that saves images, then retry.',
  }),
  'not-saved-yet': () => ({
    what: 'The sequence is not saved yet.',
    safe: 'Your changes are kept in this browser.',
    next: 'Leave this page open. Saving is tried again by itself.',
  }),
  conflict: (about) => ({
    what: 'Another window changed this sequence.',
    safe: about['copy']
      ? `Both versions are kept: the other one is “${about['copy']}” in the library.`
      : 'Both versions are kept; nothing is overwritten.',
    next: 'Look at both in the library, and delete the one that you do not need.',
  }),
  'other-tab-drives': () => ({
    what: 'Another window is drawing this sequence.',
    safe: 'You can follow it here.',
    next: 'Pause or cancel it in that window, or take it over here.',
  }),
  'storage-full': () => ({
    what: 'This browser has no room left to keep drafts.',
    safe: 'Sequences in ComfyUI’s output folder are not touched by it.',
    next: 'Free some disk space or let this site store data.',
  }),
  'storage-off': () => ({
    what: 'This browser stores nothing for this page.',
    safe: 'Drawing goes on, and sequences are saved in ComfyUI’s output folder.',
    next: 'Leave this page open until all is drawn, or let this site store data and reload.',
  }),
  'newer-tab': () => ({
    what: 'A newer version of Story Sequence is open in another tab of this browser.',
    safe: drawnSafe,
    next: 'Reload this page to go on with the newer version.',
  }),
  'sign-in-again': () => ({
    what: 'ComfyUI asks you to sign in again.',
    safe: drawnSafe,
    next: 'Reload the page, sign in, and open the sequence from the library.',
  }),
  'import-refused': importRefused,
  ...exportFailures,
  'not-found': (about) => ({
    what: `${named(about, 'name', 'The sequence')} is not there any more.`,
    safe: 'Nothing was changed.',
    next: 'Look for it in the library, or in ComfyUI’s output folder.',
  }),
  'unexpected-answer': () => ({
    what: 'ComfyUI gave an answer that this page does not understand.',
    safe: 'Nothing was changed by it.',
    next: 'Try again. If it stays so, the details help to report it.',
  }),
};
