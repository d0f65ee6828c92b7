import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { forget, remember } from './running.ts';
import type { Voice } from './say.ts';
import { done, failed, lastLines, type Outcome } from './trouble.ts';

/** What decides whether Chromium can be had here; read from the machine by `thisMachine`. */
export type Machine = {
  platform: NodeJS.Platform;
  root: boolean;
  chromePath: string | undefined;
  exists: (file: string) => boolean;
};

const USUAL_PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

const APT = '/usr/bin/apt-get';

export const thisMachine = (): Machine => ({
  platform: process.platform,
  root: process.getuid?.() === 0,
  chromePath: process.env['CHROME_PATH'],
  exists: existsSync,
});

/** The browser to test in, if there is one: `CHROME_PATH`, else where it usually lies. */
export function findChromium({ platform, chromePath, exists }: Machine): string | undefined {
  return [chromePath ?? [], USUAL_PLACES[platform] ?? []].flat().find((file) => exists(file));
}

/** The command a person runs to get Chromium. */
export function installCommand({ platform, exists }: Machine): string {
  if (platform === 'darwin') return 'brew install --cask chromium';
  if (platform === 'win32') return 'winget install Google.Chrome';
  return exists(APT)
    ? 'sudo apt-get update && sudo apt-get install -y chromium'
    : 'sudo dnf install -y chromium';
}

/** Finds Chromium, or installs Debian's where we may; gives the path of its program. */
export async function haveChromium(voice: Voice, machine: Machine = thisMachine()): Promise<Outcome<string>> {
  const found = findChromium(machine);
  if (found !== undefined) return done(found);
  const missing = (detail?: string) => failed('no-chromium', { command: installCommand(machine) }, detail);
  if (machine.platform !== 'linux' || !machine.root || !machine.exists(APT)) return missing();
  voice.line("Installing Debian's Chromium for the tests in a real browser (about 100 MB to download)");
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const { code, said } = await apt(args);
    if (code !== 0) return missing(lastLines(said));
  }
  const installed = findChromium(machine);
  return installed === undefined ? missing() : done(installed);
}

function apt(args: string[]): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    const program = spawn(APT, ['-q', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    remember(program);
    let said = '';
    for (const stream of [program.stdout, program.stderr])
      stream.on('data', (chunk) => (said += String(chunk)));
    const end = (code: number | null, words = said) => {
      forget(program);
      resolve({ code: code ?? 1, said: words });
    };
    program.once('error', (error) => end(1, error.message));
    program.once('close', (code) => end(code));
  });
}
