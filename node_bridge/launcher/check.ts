import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { repository } from './folders.ts';
import { whenParentEnds } from './parent.mjs';
import { endAllPrograms, forget, remember } from './running.ts';
import { voiceOn } from './say.ts';
import { sideBySide, type Checked } from './side-by-side.ts';

/** What a minute tells is told first: the suites begin only when all of it holds. */
const QUICK = ['check:types', 'check:lint', 'check:format'];

/**
 * The longest first. Suites with servers and browsers mostly wait for them, so that there may be one more at a time than
 * there are cores; each server has a port and a folder of its own.
 */
const SUITES = ['test:e2e', 'test:faults', 'test:unit', 'test:panel', 'test:conformance', 'test:shim'];

const AT_ONCE = Math.max(3, availableParallelism() + 1);

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
  for (const scripts of [QUICK, SUITES]) {
    const failed = await sideBySide(scripts, AT_ONCE, runScript, voice);
    if (failed.length === 0) continue;
    voice.line(`Failed: ${failed.join(', ')}. What each said stands above, under its name.`);
    return 1;
  }
  return 0;
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
