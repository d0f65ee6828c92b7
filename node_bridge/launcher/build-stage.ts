import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import path from 'node:path';
import { repository } from './folders.ts';
import { forget, remember } from './running.ts';
import type { Stage } from './set-up.ts';
import { fingerprint } from './stamps.ts';
import { done, failed, lastLines, type Outcome } from './trouble.ts';

const MADE_FROM = ['web/**/*.{ts,css,json}', 'vite.config.ts', 'package-lock.json'];

/** Builds the panel when its sources differ from those of the last build here. */
export const buildStage = (): Stage => ({
  name: 'build',
  title: 'The panel (npm run build)',
  needs: [],
  key: async () => fingerprint(await sources()),
  present: async () => existsSync(path.join(repository, 'js', 'main.js')),
  run: () => build(),
});

async function sources(): Promise<string[]> {
  const files: string[] = [];
  for await (const file of glob(MADE_FROM, { cwd: repository })) files.push(path.join(repository, file));
  return files.sort();
}

function build(): Promise<Outcome<void>> {
  return new Promise((resolve) => {
    const npm = spawn('npm', ['run', '--silent', 'build'], {
      cwd: repository,
      env: { ...process.env, NO_COLOR: '1' },
      shell: process.platform === 'win32',
    });
    remember(npm);
    let said = '';
    for (const stream of [npm.stdout, npm.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
    const end = (code: number | null, words: string) => {
      forget(npm);
      resolve(code === 0 ? done(undefined) : failed('build-failed', {}, lastLines(words, 40)));
    };
    npm.once('error', (error) => end(1, error.message));
    npm.once('close', (code) => end(code, said));
  });
}
