import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { repository } from './folders.ts';
import { whenParentEnds } from './parent.mjs';
import { endAllPrograms, forget, remember } from './running.ts';
import { voiceOn } from './say.ts';
import { sideBySide, type Checked } from './side-by-side.ts';

/** What a minute tells is told first: the suites begin only when all of it holds. */
const QUICK = ['check:types', 'check:lint', 'check:format'];

/** Rows of faults have limits of time, which hold only for a machine that does nothing else meanwhile. */
const ALONE = ['test:faults'];

/**
 * The longest first, as many at a time as there are cores and at least two: end to end waits for servers and browsers
 * half of its time. Each server has a port and a folder of its own.
 */
const SUITES = ['test:e2e', 'test:unit', 'test:panel', 'test:conformance', 'test:shim'];

const AT_ONCE = Math.max(2, availableParallelism());

const voice = voiceOn();
const windows = process.platform === 'win32';
/** What those that run have said so far, to be told when they are stopped. */
const heard = new Map<string, string[]>();

/** Runs a script of package.json in a process group of its own, so that its servers and browsers can be ended with it. */
function runScript(script: string): Promise<Checked> {
  return new Promise((resolve) => {
    const npm = spawn('npm', ['run', '--silent', script], {
      cwd: repository,
      env: { ...process.env, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }) },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: windows,
      detached: !windows,
    });
    remember(npm);
    const said: string[] = [];
    heard.set(script, said);
    for (const stream of [npm.stdout, npm.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
    const end = (passed: boolean) => {
      forget(npm);
      heard.delete(script);
      resolve({ passed, said: said.join('') });
    };
    npm.once('error', ({ message }) => {
      said.push(message);
      end(false);
    });
    npm.once('close', (code) => end(code === 0));
  });
}

async function main(): Promise<number> {
  const quick = await sideBySide(QUICK, AT_ONCE, runScript, voice);
  const failed =
    quick.length > 0
      ? quick
      : [
          ...(await sideBySide(ALONE, 1, runScript, voice)),
          ...(await sideBySide(SUITES, AT_ONCE, runScript, voice)),
        ];
  if (failed.length === 0) return 0;
  voice.line(`Failed: ${failed.join(', ')}. What each said stands above, under its name.`);
  return 1;
}

let stopping = false;
function stop(): void {
  if (stopping) return;
  stopping = true;
  endAllPrograms();
  for (const [script, said] of heard) voice.line(`\n=== ${script} was stopped ===\n${said.join('')}`);
  process.exit(130);
}

whenParentEnds(stop);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);

process.exitCode = await main();
