import { spawn } from 'node:child_process';
import path from 'node:path';
import { buildStage } from './build-stage.ts';
import { haveChromium } from './chromium.ts';
import { repository, pythonIn, toolsIn, usualFolders, type Folders } from './folders.ts';
import { olderPageStage } from './page-stage.ts';
import { whenParentEnds } from './parent.mjs';
import { pipStage } from './pip-stage.ts';
import { endAllPrograms, forget, remember } from './running.ts';
import { voiceOn } from './say.ts';
import { serverStages } from './server-stages.ts';
import { fileTrouble, setUp, type Stage, type Workplace } from './set-up.ts';
import { tinyModelStage } from './tiny-model.ts';
import { done, failed, type Outcome } from './trouble.ts';
import { report } from './trouble-words.ts';

const place: Workplace = { folders: usualFolders(), voice: voiceOn() };

/** All that the tests stand on; the first stages are those of `npm start`. */
const stages = (folders: Folders): Stage[] => [
  ...serverStages(folders),
  pipStage(folders, {
    name: 'test-tools',
    title: 'Tools for the tests in Python',
    needs: ['environment'],
    requirements: 'requirements-test.txt',
  }),
  olderPageStage(folders),
  tinyModelStage(folders),
  buildStage(),
];

/** The environment that the suites are run in: where the set-up lies and what browser to use. */
async function surroundings({ folders, voice }: Workplace): Promise<Outcome<Record<string, string>>> {
  const ready = await setUp(stages(folders), { folders, voice });
  if (!ready.ok) return ready;
  const chromium = await haveChromium(voice);
  if (!chromium.ok) return chromium;
  return done({
    STORY_SEQUENCE_CACHE: folders.cache,
    STORY_SEQUENCE_PYTHON: pythonIn(folders.python),
    CHROME_PATH: chromium.value,
    PATH: [toolsIn(folders.python), process.env['PATH'] ?? ''].join(path.delimiter),
  });
}

/** Runs every check; what it says goes straight to the terminal, and its exit code is ours. */
function check(env: Record<string, string>): Promise<number> {
  return new Promise((resolve) => {
    const windows = process.platform === 'win32';
    const npm = spawn('npm', ['run', 'check'], {
      cwd: repository,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: windows,
      detached: !windows, // so that the suites and the servers they start can be ended with it
    });
    remember(npm);
    npm.once('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    npm.once('exit', (code) => {
      forget(npm);
      resolve(code ?? 1);
    });
  });
}

async function main(): Promise<number> {
  const env = await surroundings(place).catch((error: unknown) => fileTrouble(error, place.folders.cache));
  if (!env.ok) return report(env.trouble);
  const code = await check(env.value);
  place.voice.line(code === 0 ? '\nAll checks passed.' : '\nA check failed; see above which.');
  return code;
}

let stopping = false;
function stop(): void {
  if (stopping) return;
  stopping = true;
  endAllPrograms();
  report(failed('stopped').trouble);
  process.exit(130);
}

whenParentEnds(stop);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);

process.exit(await main());
