import { bytes } from './say.ts';
import type { Trouble } from './trouble.ts';

/** What people read: what happened, what is safe, what to do next. */
export type Words = { what: string; safe: string; next: string };

const GOES_ON = 'What is set up already is kept; the next start goes on from there.';
const UNTOUCHED = 'Nothing was changed.';

/** The words for a trouble; one case per code, so that the compiler names a forgotten one. */
export function words({ code, about }: Trouble): Words {
  switch (code) {
    case 'bad-option':
      return { what: about['what'] ?? 'An option is not understood.', safe: UNTOUCHED, next: about['next'] ?? '' };
    case 'no-python':
      return {
        what: 'No Python was found (tried python3, python and py -3).',
        safe: UNTOUCHED,
        next: 'Install Python 3.10 or newer, so that "python3 --version" answers, and start again.',
      };
    case 'old-python':
      return {
        what: `Python ${about['version']} (${about['python']}) is too old for ComfyUI.`,
        safe: UNTOUCHED,
        next: 'Install Python 3.10 or newer beside it (3.12 is a good choice) and start again.',
      };
    case 'no-venv':
      return {
        what: `${about['python']} cannot make virtual environments: its venv module is missing or broken.`,
        safe: UNTOUCHED,
        next: `Install it (Debian, Ubuntu: apt install ${venvPackage(about['version'])}) and start again.`,
      };
    case 'no-network':
      return {
        what: 'The package registry could not be reached.',
        safe: GOES_ON,
        next: 'Check the network (and proxy, if there is one) and start again.',
      };
    case 'no-disk':
      return {
        what: `There is not enough room on the disk of ${about['folder']}${roomWords(about)}.`,
        safe: GOES_ON,
        next: 'Make room there, or set STORY_SEQUENCE_CACHE to a folder on a larger disk, and start again.',
      };
    case 'not-writable':
      return {
        what: `The folder ${about['folder']} cannot be written to.`,
        safe: UNTOUCHED,
        next: 'Give yourself the right to write there, or set STORY_SEQUENCE_CACHE to another folder.',
      };
    default:
      return laterWords({ code, about });
  }
}

type Later = Exclude<
  Trouble['code'],
  'bad-option' | 'no-python' | 'old-python' | 'no-venv' | 'no-network' | 'no-disk' | 'not-writable'
>;

function laterWords({ code, about }: { code: Later; about: Record<string, string> }): Words {
  switch (code) {
    case 'pip-failed':
      return {
        what: 'Installing Python packages failed.',
        safe: GOES_ON,
        next: `See pip's last words above; if they say nothing to you, delete ${about['folder']} and start again.`,
      };
    case 'packages-broken':
      return {
        what: `The Python packages of ${about['python']} cannot be used.`,
        safe: GOES_ON,
        next: 'See the last words of Python above; a Python environment set up anew often helps.',
      };
    case 'build-failed':
      return {
        what: 'Building the panel (npm run build) failed.',
        safe: 'The earlier build in js/ is as the build left it; the rest of the set-up is kept.',
        next: 'See the words of the build above.',
      };
    case 'model-failed':
      return { what: 'The tiny test checkpoint could not be made.', safe: GOES_ON, next: 'See the last words above.' };
    case 'no-chromium':
      return {
        what: 'Chromium is missing; tests in a real browser need it.',
        safe: GOES_ON,
        next: `Run: ${about['command']}`,
      };
    case 'stopped':
      return { what: 'Stopped, as you asked.', safe: GOES_ON, next: 'Start again at any time.' };
    default:
      return serverWords({ code, about });
  }
}

function serverWords({ code, about }: { code: Exclude<Later, LaterDone>; about: Record<string, string> }): Words {
  switch (code) {
    case 'port-taken':
      return {
        what: `Port ${about['port']} is in use by another program, perhaps another ComfyUI.`,
        safe: 'That program was left alone.',
        next: `End it, or choose another port: npm start -- --port ${about['other']}`,
      };
    case 'not-comfy':
      return {
        what: `${about['folder']} is not a ComfyUI folder: it has no main.py and comfy/ in it.`,
        safe: UNTOUCHED,
        next: 'Give the folder that holds ComfyUI\'s main.py: npm start -- --comfy DIR --python PATH',
      };
    case 'not-python':
      return {
        what: `${about['python']} is not a Python 3.10 or newer that runs.`,
        safe: UNTOUCHED,
        next: 'Give the Python your ComfyUI is started with, such as its venv/bin/python.',
      };
    case 'no-models':
      return {
        what: `The model folder ${about['folder']} does not exist.`,
        safe: UNTOUCHED,
        next: 'Give the folder that holds checkpoints/, loras/ and so on: npm start -- --models DIR',
      };
    case 'server-ended':
      return {
        what: `ComfyUI ended before it answered (exit code ${about['code']}).`,
        safe: 'Sequences and pictures on the disk are untouched.',
        next: 'Its last words are above.',
      };
    case 'server-silent':
      return {
        what: `ComfyUI did not answer within ${about['seconds']} s and was ended.`,
        safe: 'Sequences and pictures on the disk are untouched.',
        next: 'Its last words are above; try again when the machine is less busy.',
      };
  }
}

type LaterDone = 'pip-failed' | 'packages-broken' | 'build-failed' | 'model-failed' | 'no-chromium' | 'stopped';

const venvPackage = (version: string | undefined) => (version ? `python${version}-venv` : 'python3-venv');

function roomWords(about: Record<string, string>): string {
  if (about['need'] === undefined || about['free'] === undefined) return '';
  return `: ${bytes(Number(about['need']))} are needed, ${bytes(Number(about['free']))} are free`;
}

/** The words of a trouble as one paragraph. */
export function explain(trouble: Trouble): string {
  const { what, safe, next } = words(trouble);
  return [what, safe, next].filter((part) => part !== '').join(' ');
}
