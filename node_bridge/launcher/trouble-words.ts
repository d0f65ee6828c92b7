import { bytes } from './say.ts';
import type { Trouble, TroubleCode } from './trouble.ts';

/** What people read: what happened, what is safe, what to do next. */
export type Words = { what: string; safe: string; next: string };

type About = Record<string, string>;

const GOES_ON = 'What is set up already is kept; the next start goes on from there.';
const UNTOUCHED = 'Nothing was changed.';
const PICTURES_SAFE = 'Sequences and finished pictures on the disk are kept.';

/** One entry per cause; the compiler names a forgotten one. */
const WORDS: Record<TroubleCode, (about: About) => Words> = {
  'bad-option': (about) => ({ what: about['what'] ?? '', safe: UNTOUCHED, next: about['next'] ?? '' }),
  'no-python': () => ({
    what: 'No Python was found (tried python3, python and py -3).',
    safe: UNTOUCHED,
    next: 'Install Python 3.10 or newer, so that "python3 --version" answers, and start again.',
  }),
  'old-python': (about) => ({
    what: `Python ${about['version']} (${about['python']}) is too old for ComfyUI.`,
    safe: UNTOUCHED,
    next: 'Install Python 3.10 or newer beside it (3.12 is a good choice) and start again.',
  }),
  'no-venv': (about) => ({
    what: `${about['python']} cannot make virtual environments: its venv module is missing or broken.`,
    safe: UNTOUCHED,
    next: `Install it (Debian, Ubuntu: apt install ${venvPackage(about['version'])}) and start again.`,
  }),
  'no-network': () => ({
    what: 'The package registry could not be reached.',
    safe: GOES_ON,
    next: 'Check the network (and the proxy, if there is one) and start again.',
  }),
  'no-disk': (about) => ({
    what: `There is not enough room on the disk of ${about['folder']}${roomWords(about)}.`,
    safe: GOES_ON,
    next: 'Make room there, or set STORY_SEQUENCE_CACHE to a folder on a larger disk, and start again.',
  }),
  'not-writable': (about) => ({
    what: `The folder ${about['folder']} cannot be written to.`,
    safe: 'What is in it is untouched.',
    next: 'Give yourself the right to write there, or set STORY_SEQUENCE_CACHE to another folder.',
  }),
  'pip-failed': (about) => ({
    what: 'Installing Python packages failed.',
    safe: GOES_ON,
    next: `pip's last words are above; if they say nothing to you, delete ${about['folder']} and start again.`,
  }),
  'packages-broken': (about) => ({
    what: `The Python packages of ${about['python']} cannot be used.`,
    safe: GOES_ON,
    next: "Python's last words are above.",
  }),
  'build-failed': () => ({
    what: 'Building the panel (npm run build) failed.',
    safe: GOES_ON,
    next: 'The words of the build are above.',
  }),
  'model-failed': () => ({
    what: 'The tiny checkpoint for the tests could not be made.',
    safe: GOES_ON,
    next: "Python's last words are above.",
  }),
  'no-chromium': (about) => ({
    what: 'Chromium is missing; the tests in a real browser need it.',
    safe: GOES_ON,
    next: `Run this, or set CHROME_PATH to a Chromium or Chrome: ${about['command']}`,
  }),
  'port-taken': (about) => ({
    what: `Port ${about['port']} is in use by another program, perhaps another ComfyUI.`,
    safe: 'That program was left alone.',
    next: `End it, or choose another port: npm start -- --port ${about['other']}`,
  }),
  'not-comfy': (about) => ({
    what: `${about['folder']} is not a ComfyUI folder: main.py and comfy/ are not in it.`,
    safe: UNTOUCHED,
    next: "Give the folder that holds ComfyUI's main.py: npm start -- --comfy DIR --python PATH",
  }),
  'not-python': (about) => ({
    what: `${about['python']} is not a Python that runs.`,
    safe: UNTOUCHED,
    next: 'Give the Python that your ComfyUI is started with, such as its venv/bin/python: --python PATH',
  }),
  'no-models': (about) => ({
    what: `There is no folder ${about['folder']}.`,
    safe: UNTOUCHED,
    next: 'Give the folder that holds checkpoints/, loras/ and so on: npm start -- --models DIR',
  }),
  'server-ended': (about) => ({
    what: `ComfyUI ended before it answered (exit code ${about['code']}).`,
    safe: PICTURES_SAFE,
    next: 'Its last words are above.',
  }),
  'server-silent': (about) => ({
    what: `ComfyUI did not answer within ${about['seconds']} s and was ended.`,
    safe: PICTURES_SAFE,
    next: 'Its last words are above; try again when the machine is less busy.',
  }),
  'server-died': (about) => ({
    what: `ComfyUI has ended by itself (exit code ${about['code']}).`,
    safe: PICTURES_SAFE,
    next: 'Its last words are above. Start again; unfinished sequences can be resumed.',
  }),
  stopped: () => ({ what: 'Stopped, as you asked.', safe: GOES_ON, next: '' }),
};

/** The words for a trouble. */
export const words = ({ code, about }: Trouble): Words => WORDS[code](about);

const venvPackage = (version: string | undefined) => (version ? `python${version}-venv` : 'python3-venv');

function roomWords(about: About): string {
  if (about['need'] === undefined || about['free'] === undefined) return '';
  return `: ${bytes(Number(about['need']))} are needed, ${bytes(Number(about['free']))} are free`;
}

/** The words of a trouble as one paragraph. */
export function explain(trouble: Trouble): string {
  const { what, safe, next } = words(trouble);
  return [what, safe, next].filter((part) => part !== '').join(' ');
}

/** Prints a trouble, with the last words of the program it came from; gives the exit code. */
export function report(trouble: Trouble): 1 {
  if (trouble.detail) console.error(`\n${trouble.detail.replace(/^/gm, '    ')}`);
  console.error(`\n${explain(trouble)}`);
  return 1;
}
